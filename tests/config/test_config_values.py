"""What a right file becomes: values, defaults, secrets, watchlists from files."""

import pickle
from datetime import time, timedelta
from fractions import Fraction
from ipaddress import ip_network
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor.config import Settings, check_sources, load
from monitor.errors import ConfigError

WATCH = "watchlist: [{name: Haier Group}]\n"
HOOK = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def settings(folder: Path, text: str, **environ: str) -> Settings:
    path = folder / "config.yaml"
    path.write_text(text)
    return load(path, environ)


def test_the_environment_may_say_where_to_listen(tmp_path: Path) -> None:
    made = settings(tmp_path, WATCH + "web: {token: of-the-file}\n", MONITOR_LISTEN="0.0.0.0:80")
    assert (made.web.listen, made.web.token) == ("0.0.0.0:80", "of-the-file")
    with pytest.raises(ConfigError, match="host:port"):
        settings(tmp_path, WATCH, MONITOR_LISTEN="everywhere")


def test_the_least_file_has_every_default(tmp_path: Path) -> None:
    made = settings(tmp_path, WATCH)
    assert made.database == "sqlite:///data/monitor.db"
    assert made.timezone == ZoneInfo("Asia/Shanghai")
    assert made.web.listen == "127.0.0.1:8080"
    assert made.network.model_dump() == {
        "contact": "",
        "allow": (),
        "ports": (80, 443),
        "allow_http": False,
        "robots": True,
        "concurrency": 64,
        "per_host": 1,
        "host_pause": timedelta(seconds=1),
        "timeout": timedelta(seconds=30),
        "max_size": 10_000_000,
        "proxy": None,
        "ca_file": None,
    }
    assert made.history.keep_texts == timedelta(days=365)
    assert (made.reading.tagger, made.reading.alert, made.reading.review) == ("auto", 0.80, 0.55)
    assert (made.logging.level, made.logging.format, made.language) == ("info", "json", "en")
    assert made.quiet is None
    (channel,) = made.channel_values()
    assert (channel.name, channel.type, channel.options) == ("console", "console", {})
    assert made.routes[0].to == ("console",)


def test_without_routes_every_channel_gets_everything(tmp_path: Path) -> None:
    text = f"{WATCH}channels: {{b: {{type: console}}, a: {{type: console}}}}\n"
    (route,) = settings(tmp_path, text).routes
    assert route.to == ("a", "b")
    assert (route.types, route.watch, route.min_severity, route.digest) == (None, None, "low", None)


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


@pytest.mark.parametrize(
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


def test_sources_become_values_with_their_own_options(tmp_path: Path) -> None:
    text = f"""{WATCH}
sources:
  - {{id: feed, type: feed, url: "https://a.example/?q={{alias}}&l={{id.lei}}", timezone: UTC}}
  - id: list
    type: page
    url: http://b.example/list
    every: 30m
    links: ul a
    pages: 3
    article: {{title: h1, body: .text}}
    headers: {{X-Token: $TOKEN}}
    cookies: {{session: abc}}
    auth: {{user: me, password: pass-word}}
  - {{id: uk, type: companies_house, key: $TOKEN}}
  - {{id: reg, type: registry_page, url: "https://c.example/{{id}}", fields: {{name: "$.a[0]"}}}}
timezone: Europe/Oslo
"""
    feed, page, register, fields = settings(tmp_path, text, TOKEN="tok-1").source_values()
    assert feed.every == timedelta(minutes=10)
    assert feed.options == {"timezone": "UTC"}
    assert page.options == {
        "links": "ul a",
        "pages": 3,
        "article": {"title": "h1", "body": ".text"},
        "timezone": "Europe/Oslo",
    }
    assert (page.every, page.headers) == (timedelta(minutes=30), {"X-Token": "tok-1"})
    assert (page.cookies, page.auth) == ({"session": "abc"}, ("me", "pass-word"))
    assert (register.url, register.every) == ("", timedelta(hours=1))
    assert register.options["key"] == "tok-1"
    assert fields.options["fields"] == {"name": "$.a[0]"}


def test_only_a_zone_that_is_written_goes_to_the_sources(tmp_path: Path) -> None:
    text = f"{WATCH}sources: [{{id: a, type: feed, url: 'https://a.example'}}]\n"
    assert settings(tmp_path, text).source_values()[0].options == {}


def test_options_are_checked_against_what_a_type_takes(tmp_path: Path) -> None:
    text = f"""{WATCH}sources:
  - {{id: a, type: feed, url: "https://a.example", links: a}}
  - {{id: b, type: gleif}}
  - {{id: c, type: page, url: "https://a.example", links: a}}
"""
    made = settings(tmp_path, text)
    takes = {"feed": frozenset({"article"}), "page": frozenset({"links"})}
    with pytest.raises(ConfigError) as caught:
        check_sources(made, takes.get)
    first, second = caught.value.problems
    assert (first.line, first.column) == (3, 51)
    assert "takes no `links`; it takes article" in first.message
    assert (second.line, second.column) == (4, 13)
    assert second.message.startswith("not yet: sources of type `gleif`")


def test_channels_and_routes(tmp_path: Path) -> None:
    text = f"""{WATCH}
sources: [{{id: s, type: feed, url: "https://a.example"}}]
channels:
  desk:
    type: email
    to: [a@b.example, c@d.example]
    smtp: "smtp://h:25?tls=none"
    from: m@b.example
  hook: {{type: webhook, url: "http://a.example/x", secret: {HOOK}, headers: {{X-A: b}}}}
routes:
  - to: [desk]
    types: [launch, source.failing]
    watch: [Haier Group]
    source: [s]
    state: [denied]
  - {{to: all, modality: [planned], min_severity: high, digest: "08:30", days: [fri, mon]}}
quiet: {{from: "22:00", to: 07:00}}
network: {{allow_http: true, allow: [10.1.0.0/16], max_size: 500KB, host_pause: 0s, contact: me}}
"""
    made = settings(tmp_path, text)
    desk, hook = made.channel_values()
    assert desk.options == {
        "to": ["a@b.example", "c@d.example"],
        "smtp": "smtp://h:25?tls=none",
        "from": "m@b.example",
    }
    assert hook.options == {"url": "http://a.example/x", "secret": HOOK, "headers": {"X-A": "b"}}
    one, two = made.routes
    assert (one.to, one.types, one.watch) == (
        ("desk",),
        ("launch", "source.failing"),
        ("Haier Group",),
    )
    assert (two.to, two.digest, two.days) == (("desk", "hook"), time(8, 30), ("mon", "fri"))
    assert made.quiet is not None
    assert made.quiet.span == (time(22), time(7))
    assert made.network.allow == (ip_network("10.1.0.0/16"),)
    assert (made.network.max_size, made.network.host_pause) == (500_000, timedelta(0))


def test_ports_beyond_the_usual_must_be_allowed(tmp_path: Path) -> None:
    text = f"{WATCH}sources: [{{id: a, type: feed, url: 'http://a.example:8080/'}}]\n"
    with pytest.raises(ConfigError, match="port 8080 is not allowed"):
        settings(tmp_path, text)
    made = settings(tmp_path, text + "network: {ports: [80, 8080]}\n")
    assert made.source_values()[0].url == "http://a.example:8080/"


def test_every_key_knows_its_place(tmp_path: Path) -> None:
    made = settings(
        tmp_path, f"{WATCH}sources:\n  - id: a\n    type: feed\n    url: https://a.example\n"
    )
    file = str(tmp_path / "config.yaml")
    assert made.locate("sources", 0, "url") == (file, 5, 5)
    assert made.locate("sources", 0, "links") == (file, 3, 5)  # not there: the entry
    assert made.locate("web", "token") == (file, 1, 1)
    assert str(made.problem_at("so it is", "sources")) == f"{file}:2:1: so it is"


# --- watchlists in files ------------------------------------------------------------------------


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


# --- secrets ------------------------------------------------------------------------------------


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
