"""What a right file becomes: values of every section, and the defaults of what it leaves out."""

from datetime import time, timedelta
from ipaddress import ip_network
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor.config import check_sources
from monitor.errors import ConfigError
from tests.config.written import WATCH, settings

HOOK = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


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
    assert (made.quiet.start, made.quiet.end) == (time(22), time(7))
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
