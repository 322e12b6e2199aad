"""Every mistake is told with its line and column, in words, all of a file at once."""

import base64
import time
from pathlib import Path

import pytest

from monitor.app import plan_of
from monitor.config import load
from monitor.errors import ConfigError
from tests.cases import each

WATCH = "watchlist: [{name: Haier Group}]\n"
SECRET = "whsec_" + base64.b64encode(b"k" * 24).decode()


def lines(folder: Path, text: str | bytes, **environ: str) -> list[str]:
    path = folder / "config.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ConfigError) as caught:
        load(path, environ)
    shown = str(caught.value).splitlines()
    assert shown == [str(problem) for problem in caught.value.problems]
    return [line.removeprefix(f"{path}:") for line in shown]


def source(rest: str) -> str:
    return f"{WATCH}sources:\n  - {{id: a, type: feed, {rest}}}\n"


def channel(rest: str) -> str:
    return f"{WATCH}channels:\n  c: {{{rest}}}\n"


@each(
    ("text", "expected"),
    [
        ("", "1:1: the file is empty"),
        ("# only words\n", "1:1: the file is empty"),
        ("- a\n", "1:1: expected keys with values"),
        ("{a: b", "1:6: this is not YAML"),
        ("a: b: c\n", "1:5: a second `: `"),
        ("a:\n\tb: 1\n", "2:1: a tab"),
        ("a: &x 1\n", "1:4: an anchor (&x)"),
        ("a: *x\n", "1:4: an alias (*x)"),
        ("<<: {a: 1}\n", "1:1: a merge key"),
        ("a: !!python/object:os.system x\n", "1:4: a tag"),
        ("a: !x 1\n", "1:4: a tag"),
        ("%YAML 1.1\n---\na: 1\n", "1:1: a % directive"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document"),
        ("a: " + "[" * 5000, "nested deeper"),
        ("a: " + "{a: " * 100 + "b" + "}" * 100, "nested deeper"),
        ("\n".join(" " * depth + "a:" for depth in range(50)), "nested deeper"),
        ("a: x\0y\n", "1:5: a control character (U+0000)"),
        (b"a: caf\xe9\n", "1:7: this is not UTF-8"),
        ("a: 1\n".encode("utf-16"), "1:1: this is not UTF-8"),
        (b"#" * 1_000_001, "1:1: the file is larger than 1 MB"),
        ("? [a]\n: b\n", "1:3: a key must be a word"),
        ('a: "\\UFFFFFFFF"\n', "this is not YAML"),
    ],
)
def test_what_is_no_yaml_that_we_take(tmp_path: Path, text: str | bytes, expected: str) -> None:
    (line,) = lines(tmp_path, text)
    assert expected in line


@each(
    ("text", "expected"),
    [
        ("language: en\n", "1:1: `watchlist` is missing here: the firms to hear about"),
        (WATCH + "watchlist: []\n", "2:1: the key `watchlist` is doubled, first in line 1"),
        (WATCH + "sources: [{id: a, type: RSS}]\n", "did you mean `feed`?"),
        (WATCH + "sorces: []\n", "2:1: unknown key `sorces`; did you mean `sources`?"),
        (WATCH + "web: {lisen: a}\n", "2:7: unknown key `lisen`; did you mean `listen`?"),
        (WATCH + "packs: 1h\n", "2:1: not yet: `packs`"),
        (channel("type: console, packs: x"), "3:22: not yet: `packs`"),
        (WATCH + "language: fr\n", "2:1: `fr` is not one of en, zh"),
        (WATCH + "routes: [{to: all, types: []}]\n", "2:20: an empty list names nobody"),
        (WATCH + "routes: [{to: []}]\n", "2:11: an empty list tells nobody"),
        (WATCH + 'silences: [{until: "2026-12-31", watch: []}]\n', "2:34: an empty list names"),
        (channel("type: email, to: [], smtp: 'smtps://a.example'"), "3:20: an empty list names"),
        (
            channel(
                f"type: webhook, url: 'https://a', secret: {SECRET}, headers: {{webhook-id: b}}"
            ),
            "the header `webhook-id` is set by the program itself",
        ),
        (WATCH + "channels:\n  all: {type: console}\n", "3:3: `all` means every channel"),
        (WATCH + "severity: {medium: 5, high: 3}\n", "`high` (3) is below `medium` (5)"),
        (WATCH + 'quiet: {from: "22:00", to: "22:00"}\n', "are one time of day"),
        (WATCH + "timezone: Asia/Shanghay\n", "2:1: expected a time zone"),
        (WATCH + "database: mysql://x/y\n", "2:1: expected an address that starts with sqlite://"),
        (WATCH + "network: {robots: yes}\n", "2:11: expected true or false"),
        (WATCH + 'network: {robots: "true"}\n', "2:11: expected true or false"),
        (WATCH + "network: {timeout: 30}\n", "2:11: expected a duration such as 30s"),
        (WATCH + "network: {max_size: many}\n", "2:11: expected a size such as 10MB"),
        (WATCH + "network: {allow: [10.0.0.1/8]}\n", "2:19: expected a network such as"),
        (WATCH + "network: {ports: 80}\n", "2:11: expected a list here"),
        (WATCH + "network: {concurrency: 0}\n", "2:11: expected a whole number from 1 to 1000"),
        (WATCH + "network: {timeout: }\n", "has no value"),
        ("watchlist:\n", "1:1: `watchlist` is empty"),
        ("watchlist: [Halden]\n", "Halden; a firm is written as `- name: Halden`"),
        (WATCH + "network: {ca_file: none.pem}\n", "2:11: there is no file"),
        (WATCH + "quiet: {from: 22, to: '07:00'}\n", '2:9: expected a time of day such as "08:30"'),
        (WATCH + "reading: {alert: 80%}\n", "2:11: expected a number from 0 to 1"),
        (WATCH + "web: {listen: 8080}\n", "2:7: expected host:port"),
        ("watchlist: [{name: Haier, folow: group}]\n", "1:27: unknown key `folow`; did you mean"),
        ("watchlist: [{name: 海}]\n", "1:14: `海` is too short"),
        ("watchlist: [{name: Haier, aliases: [有限公司]}]\n", "1:37: `有限公司` is only a"),
        ("watchlist: [{name: Haier, aliases: [Co. Ltd.]}]\n", "1:37: `Co. Ltd.` is only a legal"),
        ("watchlist: [{name: Haier, min_share: 0.5}]\n", "expected a percentage such as 50%"),
        ("watchlist: [{name: Haier, events: [registrations]}]\n", "did you mean `registration`?"),
        ("watchlist: [{name: Haier, ids: {vat: 1}}]\n", "1:33: unknown key `vat`; known here: lei"),
        ("watchlist: [{name: Haier, ids: {lei: HWUPKR0MPOU8FGXBT395}}]\n", "check digits"),
        ("watchlist: [{name: Haier, ids: {uscc: 91370200264574252X}}]\n", "check digits"),
        ("watchlist: [{name: Haier, ids: {companies_house: 445790}}]\n", "such as 00445790"),
        (
            "watchlist: [{name: Haier}, {name: Midea, aliases: [ＨＡＩＥＲ]}]\n",
            "1:52: another",
        ),
        ("watchlist: [{name: Haier}, {name: haier}]\n", "1:35: another watch has the name"),
        ("watchlist: nowhere.yaml\n", "nowhere.yaml:1:1: the file cannot be read"),
        (
            source("url: 'file:///etc/passwd'"),
            "3:25: expected an address that starts with http:// or",
        ),
        (source("url: 'FILE:/x'"), "3:25: expected an address that starts with"),
        (source("url: 'ftp://a/b'"), "3:25: expected an address that starts with"),
        (source("url: 'data:text/plain,x'"), "3:25: expected an address that starts with"),
        (source("url: ' jar:http://a'"), "3:25: expected an address that starts with"),
        (source("url: 'https://a.example:22/'"), "3:25: port 22 is not allowed"),
        (source("url: 'https://u:p@a.example/'"), "3:25: a user and password do not belong"),
        (source("url: 'https://a.example/{nam}'"), "3:25: {nam} is not known"),
        (source("url: 'https://a.example/{x'"), "3:25: a single brace"),
        (source("url: 'https://{name}.example/'"), "3:25: `https://{name}.example/` has no plain"),
        (source("url: 'https://[::1/'"), "3:25: `https://[::1/` is not an address"),
        (source("every: 1m"), "3:5: `url` is missing: a source of type feed"),
        (source("url: 'https://a.example', every: 5s"), "at least 10s"),
        (source('url: "https://a.example", headers: {X: "a\\r\\nY: b"}'), "without control"),
        (source("url: 'https://a.example', headers: {X: 海尔}"), "Latin letters"),
        (source("url: 'https://a.example', headers: {'X Y': a}"), "is not a header name"),
        (source("url: 'https://a.example', headers: {Host: a}"), "set by the program itself"),
        (source("url: 'https://a.example', cookies: {a: 'b; c'}"), "a cookie takes no"),
        (source("url: 'https://a.example', auth: {user: a}"), "`password` is missing here: "),
        (WATCH + "sources: [{id: Über, type: feed, url: 'https://a.example'}]\n", "small letters"),
        (WATCH + "sources: [{id: a, type: feeed, url: 'https://a.example'}]\n", "mean `feed`?"),
        (channel("to: [a@b.c]"), "3:3: `type` is missing here"),
        (channel("type: telegram"), "3:7: not yet: channels of type `telegram`"),
        (channel("type: emial"), "3:7: `emial` is not a type of channel"),
        (channel("type: console, to: x"), "3:22: unknown key `to`"),
        (channel("type: email, to: [nobody], smtp: 'smtps://h'"), "an address such as desk@"),
        (channel("type: email, to: [a@b.c], smtp: 'http://h'"), "smtps:// or smtp://"),
        (channel("type: email, to: [a@b.c], smtp: 'smtp://h?tls=maybe'"), "?tls=none"),
        (
            channel(f"type: webhook, url: 'http://a.example', secret: {SECRET}"),
            "expected https://",
        ),
        (channel("type: webhook, url: 'https://a.example', secret: x"), "whsec_ and at least"),
        (
            channel("type: webhook, url: 'https://a.example', secret: whsec_eA=="),
            "this has 1 bytes",
        ),
        (WATCH + "routes: [{to: [nobody]}]\n", "no channel `nobody`; known here: console"),
        (channel("type: console") + "routes: [{to: [x]}]\n", "no channel `x`; known here: c"),
        (WATCH + "quiet: {from: '22:00'}\n", "2:1: `to` is missing here: … until this one"),
        (channel("type: email, to: a@b.c, smtp: 'smtps://h'"), "[one, two]), not `a@b.c`"),
        (channel("type: email, to: , smtp: 'smtps://h'"), "3:23: `to` has no value"),
        ("watchlist: [{name: Haier, events: []}]\n", "1:27: an empty list names nobody"),
        (WATCH + "routes: [{to: all, watch: [Haier Grup]}]\n", "did you mean `Haier Group`?"),
        (WATCH + "routes: [{to: all, source: [x]}]\n", "no source `x`; there are none yet"),
        (WATCH + "routes: [{to: all, days: [monday], digest: '08:30'}]\n", "all, workdays"),
        (WATCH + "routes: [{to: all, days: weekends}]\n", "`days` goes with `digest`"),
        (WATCH + "routes: [{to: all, digest: 8h}]\n", "a time of day"),
        (WATCH + "web: {token: $TOKEN}\n", "2:14: $TOKEN is not set"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(tmp_path: Path, text: str, expected: str) -> None:
    (line,) = lines(tmp_path, text)
    assert expected in line


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "nfty://a/b",
            "3:22: nfty:// is not among the services that alerts may go to; did you mean",
        ),
        ("json://a/b", "3:22: json:// is not among the services that alerts may go to"),
    ],
)
def test_a_service_that_alerts_may_not_go_to_is_said_at_its_place(
    tmp_path: Path, url: str, expected: str
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(channel(f"type: apprise, url: '{url}'"), encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        plan_of(load(path, {}))
    assert expected in str(caught.value)


def test_selectors_and_paths_that_nothing_can_follow_are_told(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(f"""{WATCH}sources:
  - id: list
    type: page
    url: https://a.example/
    links: "ul.news >"
    next: //a
    article: {{title: h1, body: "p["}}
  - {{id: paper, type: feed, url: "https://a.example/", article: {{date: ".time::text"}}}}
  - {{id: map, type: sitemap, url: "https://a.example/", article: {{date: "a,,b"}}}}
  - id: register
    type: registry_page
    url: https://a.example/
    fields: {{name: "$.a[", capital: "td[", scope: "a[0].b", address: "label:(", status: "p > b"}}
""")
    with pytest.raises(ConfigError) as caught:
        plan_of(load(path, {}))
    no_css = "is not a CSS selector: what follows"
    neither = f"`td[` {no_css} `td` is not understood; nor is it a JSONPath"
    assert str(caught.value).replace(f"{path}:", "").splitlines() == [
        "6:5: `ul.news >` is not a CSS selector: what follows `ul.news` is not understood",
        "7:5: `//a` is not a CSS selector",
        "8:26: `p[` is not a CSS selector: what follows `p` is not understood",
        "9:66: `.time::text` is not a CSS selector: what follows `.time` is not understood",
        "10:67: `a,,b` is not a CSS selector: what follows `a` is not understood",
        "14:14: `$.a[` is not a JSONPath: unexpected end of query",
        f"14:28: {neither}: unexpected end of query",
    ]


def test_duplicate_ids_of_sources_are_told(tmp_path: Path) -> None:
    entry = "{id: a, type: feed, url: 'https://a.example'}"
    (line,) = lines(tmp_path, f"{WATCH}sources: [{entry}, {entry}]\n")
    assert "2:63: another source has the id `a` already" in line


def test_all_problems_come_at_once_and_in_order(tmp_path: Path) -> None:
    (tmp_path / "more.yaml").write_text("- {name: Midea, follow: all}\n")
    text = """\
watchlist: [more.yaml, {name: Haier, min_share: half}]
sources:
  - {id: a, type: feed, url: "gopher://x"}
  - {id: b, type: feed, url: "https://x", every: often, every: 1h}
web: {token: $NOPE}
nonsense: 1
"""
    found = lines(tmp_path, text)
    places = [line.partition(": ")[0] for line in found]
    assert places == ["1:38", "3:25", "4:43", "4:57", "5:14", "6:1", f"{tmp_path}/more.yaml:1:17"]


def test_missing_and_looping_files_are_problems(tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    for path in (tmp_path / "none.yaml", tmp_path, loop):
        with pytest.raises(ConfigError, match="1:1: the file cannot be read"):
            load(path, {})


@pytest.mark.parametrize("kind", ["alias", "merge"])
def test_bombs_are_refused_before_they_grow(tmp_path: Path, kind: str) -> None:
    use = "[*a{0}, *a{0}]" if kind == "alias" else "{{<<: [*a{0}, *a{0}]}}"
    levels = [f"a{n}: &a{n} {use.format(n - 1)}" for n in range(1, 30)]
    before = time.process_time()
    (line,) = lines(tmp_path, "a0: &a0 x\n" + "\n".join(levels))
    assert "1:5: an anchor" in line
    assert time.process_time() - before < 60  # untamed, it would end in no lifetime


@pytest.mark.parametrize("mistake", ["a: 1\n", "\t\n", "\0"])
def test_a_mistake_made_everywhere_is_not_told_everywhere(tmp_path: Path, mistake: str) -> None:
    assert 1 < len(lines(tmp_path, mistake * 5_000)) <= 20


def test_a_secret_that_is_not_set_is_one_mistake(tmp_path: Path) -> None:
    hook = channel('type: webhook, url: "https://x.example/h", secret: $MISSING')
    assert [line.partition(": ")[2][:21] for line in lines(tmp_path, hook)] == [
        "$MISSING is not set: "
    ]
