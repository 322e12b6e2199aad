"""A change is seen by content; a broken edit says so and is watched until it is mended."""

from pathlib import Path

from monitor.config import Settings, Watched, fingerprint, load
from monitor.errors import ConfigError


def test_the_fingerprint_is_of_content_alone(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("a")
    two.write_text("b")
    first = fingerprint([one, two])
    one.touch()
    assert fingerprint([one, two]) == first
    assert fingerprint([two, one]) != first
    one.write_text("c")
    assert fingerprint([one, two]) != first
    one.unlink()
    assert fingerprint([one, two]) != first


def test_edits_are_taken_up_and_broken_ones_reported(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("watchlist: [{name: Haier}]\n")
    watched = Watched.of(load(path, {}))
    assert not watched.changed()

    path.write_text("watchlist: [{name: Haier}\n")  # half written
    assert watched.changed()
    watched, error = watched.again({})
    assert isinstance(error, ConfigError)
    assert not watched.changed()  # told once

    other = tmp_path / "new.yaml"
    other.write_text("watchlist: [{name: Midea}]\n")
    other.rename(path)  # as editors save
    assert watched.changed()
    watched, settings = watched.again({})
    assert isinstance(settings, Settings)
    assert settings.watches()[0].name == "Midea"

    path.unlink()
    assert watched.changed()
    watched, error = watched.again({})
    assert "cannot be read" in str(error)


def test_a_watchlist_that_comes_later_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("watchlist: [{name: Haier}]\n")
    watched = Watched.of(load(path, {}))
    path.write_text("watchlist: more.yaml\n")
    watched, error = watched.again({})
    assert isinstance(error, ConfigError)
    (tmp_path / "more.yaml").write_text("- {name: Gree}\n")
    assert watched.changed()
    watched, settings = watched.again({})
    assert isinstance(settings, Settings)
    assert [file.name for file in watched.files] == ["config.yaml", "more.yaml"]


def test_a_rotated_secret_is_a_change(tmp_path: Path) -> None:
    path, secret = tmp_path / "config.yaml", tmp_path / "token"
    path.write_text("watchlist: [{name: Haier}]\nweb: {token: $TOKEN}\n")
    secret.write_text("first-one")
    watched = Watched.of(load(path, {"TOKEN_FILE": str(secret)}))
    secret.write_text("second-one")
    assert watched.changed()
