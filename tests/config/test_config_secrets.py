"""Secrets come from the environment or from files, and are shown nowhere."""

import pickle
from pathlib import Path

import pytest

from monitor.errors import ConfigError
from tests.config.written import WATCH, settings


def test_secrets_come_from_the_environment_or_a_file_and_never_show(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("from-a-file\n")
    secret.chmod(0o600)
    text = f"""{WATCH}
channels:
  desk: {{type: email, to: [a@b.example], smtp: "smtps://user:$MAIL@h.example"}}
  chat: {{type: apprise, url: $CHAT}}
web: {{token: $TOKEN}}
network: {{contact: "costs $$5 at ${{WHO}}.example"}}
sources:
  - id: a
    type: feed
    url: "https://a.example/?key=$MAIL"
    auth: {{user: u, password: literal-one}}
"""
    environ = {"MAIL": "p@ss/w:d", "CHAT": "slack://a/b", "TOKEN_FILE": str(secret), "WHO": "acme"}
    made = settings(tmp_path, text, **environ)
    desk, chat = made.channel_values()
    assert desk.options["smtp"] == "smtps://user:p%40ss%2Fw%3Ad@h.example"
    assert chat.options["url"] == "slack://a/b"
    assert made.web.token == "from-a-file"
    assert made.network.contact == "costs $5 at acme.example"
    assert made.source_values()[0].url == "https://a.example/?key=p%40ss%2Fw%3Ad"
    assert made.warnings() == ()
    known = set(made.secrets())
    assert known >= {"p@ss/w:d", "p%40ss%2Fw%3Ad", "slack://a/b", "from-a-file", "literal-one"}
    assert [len(one) for one in made.secrets()] == sorted(map(len, known), reverse=True)
    shown = repr((made, made.web, made.channels, made.channel_values(), made.network))
    assert not [one for one in known - {"literal-one"} if one in shown]
    assert "$MAIL" in shown


def test_a_hidden_text_survives_the_way_to_another_process(tmp_path: Path) -> None:
    made = settings(tmp_path, f"{WATCH}web: {{token: $TOKEN}}\n", TOKEN="opensesame")
    again = pickle.loads(pickle.dumps(made.web.token))
    assert (str(again), repr(again)) == ("opensesame", "'$TOKEN'")


def test_no_error_quotes_a_secret(tmp_path: Path) -> None:
    text = (
        f"{WATCH}web: {{listen: $A}}\nlanguage: x-$A\nchannels: {{c: {{type: apprise, url: $A}}}}\n"
    )
    with pytest.raises(ConfigError) as caught:
        settings(tmp_path, text, A="not-to-be-seen")
    assert len(caught.value.problems) == 3
    assert "not-to-be-seen" not in str(caught.value)
    assert "`$A`" in str(caught.value)


def test_a_secret_that_is_not_there_is_named(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.write_text("\n")
    for environ, words in (
        ({}, "$TOKEN is not set: put TOKEN into the environment"),
        ({"TOKEN": ""}, "$TOKEN is not set"),
        ({"TOKEN_FILE": str(tmp_path / "none")}, "TOKEN_FILE names .*none: No such file"),
        ({"TOKEN_FILE": str(empty)}, "which is empty"),
    ):
        with pytest.raises(ConfigError, match=words.replace("$", r"\$")):
            settings(tmp_path, f"{WATCH}web: {{token: $TOKEN}}\n", **environ)


def test_a_secret_that_everybody_can_read_is_warned_of(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("from-a-file")
    secret.chmod(0o444)
    made = settings(tmp_path, f"{WATCH}web: {{token: $TOKEN}}\n", TOKEN_FILE=str(secret))
    (warning,) = made.warnings()
    assert (warning.line, warning.column) == (2, 14)
    assert "chmod o-r" in warning.message
    assert "from-a-file" not in warning.message
