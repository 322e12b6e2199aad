"""Watches as written, with their numbers, in the file itself and in files beside it."""

from fractions import Fraction
from pathlib import Path

import pytest

from monitor.errors import ConfigError
from tests.cases import each
from tests.config.written import settings


def test_a_watch_keeps_every_character_as_written(tmp_path: Path) -> None:
    text = """
watchlist:
  - name: 0163
    aliases: [NO, 12:30, 1.10, true, 0x1F, 海尔]
    ids: {orgnr: 923609016, cik: 0000789019, companies_house: 00445790, krs: 0000028860}
    follow: group
    min_share: 33.4%
    sectors: [home appliances]
    not: [海尔森]
    events: [registration, joint_venture]
"""
    (watch,) = settings(tmp_path, text).watches()
    assert watch.names == ("0163", "NO", "12:30", "1.10", "true", "0x1F", "海尔")
    assert watch.ids == {
        "orgnr": "923609016",
        "cik": "0000789019",
        "companies_house": "00445790",
        "krs": "0000028860",
    }
    assert (watch.follow, watch.min_share) == ("group", Fraction(334, 1000))
    assert (watch.sectors, watch.excluded) == (("home appliances",), ("海尔森",))
    assert watch.events == {"registration", "joint_venture"}


@each(
    ("kind", "number"),
    [
        ("lei", "HWUPKR0MPOU8FGXBT394"),
        ("uscc", "91370200264574251E"),
        ("uid", "CHE-116.281.710"),
        ("siren", "552032534"),
        ("ico", "45274649"),
        ("gcis", "22099131"),
        ("business_id", "0112038-9"),
        ("isin", "US0378331005"),
        ("stock", "600690.SH"),
        ("handelsregister", "München HRB 12345"),
    ],
)
def test_known_identifiers_are_taken(tmp_path: Path, kind: str, number: str) -> None:
    text = f"watchlist: [{{name: Some Firm, ids: {{{kind}: {number}}}}}]\n"
    assert settings(tmp_path, text).watches()[0].ids == {kind: number}


def test_a_german_number_needs_its_court(tmp_path: Path) -> None:
    text = "watchlist: [{name: Some Firm, ids: {handelsregister: HRB 12345}}]\n"
    with pytest.raises(ConfigError, match="the court and number"):
        settings(tmp_path, text)


def test_watchlists_come_from_files_beside_the_config(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more/a.yaml").write_text("- {name: Midea Group}\n- {name: Gree}\n")
    (tmp_path / "b.yaml").write_text("watchlist:\n  - {name: Hisense}\n")
    text = "watchlist: [more/a.yaml, {name: Haier}, b.yaml]\nroutes: [{to: all, watch: [Gree]}]\n"
    made = settings(tmp_path, text)
    assert [watch.name for watch in made.watches()] == ["Midea Group", "Gree", "Haier", "Hisense"]
    assert made.locate("watchlist", 1, "name") == (str(tmp_path / "more/a.yaml"), 2, 4)
    assert [path.name for path in made.files()] == ["config.yaml", "a.yaml", "b.yaml"]
    assert len(settings(tmp_path, "watchlist: more/a.yaml\n").watches()) == 2


def test_an_error_in_a_watchlist_carries_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("- name: Midea\n  folow: group\n")
    with pytest.raises(ConfigError) as caught:
        settings(tmp_path, "watchlist: a.yaml\nroutes: [{to: all, watch: [Nobody]}]\n")
    assert [str(one).partition(": ")[0] for one in caught.value.problems] == [
        f"{tmp_path}/config.yaml:2:28",
        f"{tmp_path}/a.yaml:2:3",
    ]


def test_watches_of_two_files_cannot_claim_one_name(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("- {name: Haier}\n")
    (tmp_path / "b.yaml").write_text("- {name: Qingdao, aliases: [haier]}\n")
    with pytest.raises(
        ConfigError, match=r"b.yaml:1:29: another watch has the name `haier`.*a.yaml"
    ):
        settings(tmp_path, "watchlist: [a.yaml, b.yaml]\n")
