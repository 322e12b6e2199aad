"""What the pages say of a store with a story in it, in both languages, and of an empty one."""

import re
import shlex
from html import unescape

import pytest

from monitor import app
from monitor.config import load
from monitor.store import events, queries, searches, sources
from monitor.store.values import Match
from monitor.web import _choices
from tests.web.conftest import NOW, Dashboard, Opened
from tests.web.pages import listed, page, words
from tests.web.story import HOSTILE

SECRETIVE = """\
  - {id: secretive, type: feed, url: "https://secretive.test/?key=canary-12345",
     headers: {Authorization: "Bearer canary-12345"}}
"""
PAGES = ["/events", "/events?all=1", "/events/evt_registration", "/companies", "/sources",
         "/deliveries", "/status"]  # fmt: skip


async def test_events_are_listed_with_what_one_chooses_by(dashboard: Dashboard) -> None:
    said = words(await page(dashboard, "/events"))
    assert (
        "Qingdao Yuanhang Battery Co., Ltd. was registered with a capital of CNY 90 million" in said
    )
    assert "confirmed by a register" in said
    assert "Beichen Group (possibly controlled by the watched company)" in said
    assert "insolvency" not in said.partition("More filters")[2].partition("Orchard")[2]


CHOICES = {
    "": ["registration", "denial", "unsure"],
    "all=1": ["registration", "denial", "foreign", "unsure"],
    "watch=Beichen+Group": ["registration", "denial"],
    "watch=Nobody": [],
    "severity=medium": ["registration", "denial"],
    "type=launch": ["unsure"],
    "state=denied": ["denial"],
    "source=gazette": ["registration"],
    "q=远航": ["registration"],
    "q=遠航": ["registration"],
    "q=註冊資本8000萬元": ["registration"],
    "q=Nowhere": [],
    "q=8000万": ["registration"],
    "company=Orchard+Bakery+GmbH&all=1": ["foreign"],
    "company=No+Such+Firm": [],
    "since=2026-03-10": ["registration"],
    "until=2026-03-08": ["unsure"],
    "type=nonsense": ["registration", "denial", "unsure"],
}


async def test_choices_narrow_the_list(dashboard: Dashboard) -> None:
    pages = {query: await page(dashboard, f"/events?{query}") for query in CHOICES}
    found = {query: listed(html) for query, html in pages.items()}
    assert found == CHOICES
    assert [query for query, html in pages.items() if "not understood" in html] == ["type=nonsense"]


async def test_a_long_list_has_pages(dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.web.events.ON_A_PAGE", 2)
    first = await page(dashboard, "/events?all=1")
    (older,) = re.findall(r'href="([^"]+)" rel="next"', first)
    second = await page(dashboard, older.replace("&amp;", "&"))
    assert listed(first) == ["registration", "denial"]
    assert listed(second) == ["foreign", "unsure"]
    assert 'rel="next"' not in second


async def test_an_event_is_told_with_all_that_is_known(dashboard: Dashboard) -> None:
    said = words(await page(dashboard, "/events/evt_registration"))
    for part in (
        "CNY 80 million → CNY 90 million",
        "reported → confirmed by a register",
        "Shareholder Tarn Holding AG changed",
        "was established with 80 million yuan",
        "近日成立，注册资本8000万元",
        "a register: Tianyancha",
        "registration.en",
        "holds 62.5 % of Beichen New Energy Co., Ltd., its largest shareholder",
        "New field battery sales",
        "type of event: registration +3",
        "waiting hook",
        "503",
        "refused: 550 no such user",
    ):
        assert part in said, part
    assert said.count("Shareholder") == 2  # what is known, and the history
    assert said.count(" changed") == 3  # the firm itself is the same


async def test_every_kind_of_event_has_its_page(dashboard: Dashboard) -> None:
    for name in ("denial", "unsure", "foreign"):
        said = words(await page(dashboard, f"/events/evt_{name}"))
        assert "Why it matters" in said
    assert "It concerns none of the watched firms" in said


async def test_an_event_of_another_id_is_found_and_a_wrong_one_not(dashboard: Dashboard) -> None:
    await dashboard.ctx.threads.write(events.alias, "evt_foreign", "evt_unsure")
    moved = await dashboard.client.get("/events/evt_foreign")
    assert moved.headers["location"] == "/events/evt_unsure"
    missing = await dashboard.client.get("/events/evt_none")
    assert missing.status_code == 404
    assert "Not found" in words(missing.text)


async def test_a_failed_delivery_is_sent_again_from_its_page(dashboard: Dashboard) -> None:
    html = await page(dashboard, "/deliveries?state=failed")
    assert "refused: 550 no such user" in html
    (action,) = re.findall(r'action="(/deliveries/dlv_\w+/retry)"', html)
    (name,) = re.findall(r'aria-label="Send again: (.+?) \([^)]+\)"', html)
    assert name in words(html)
    answer = await dashboard.client.post(action)
    assert answer.headers["location"] == action.removesuffix("/retry")
    assert "waiting" in words(await page(dashboard, answer.headers["location"]))
    assert (await dashboard.client.post(action)).status_code == 409
    assert "No deliveries here" in await page(dashboard, "/deliveries?state=failed")
    assert (await dashboard.client.get(action)).status_code == 405


async def test_all_failed_deliveries_are_sent_again_at_once(dashboard: Dashboard) -> None:
    assert (await dashboard.client.post("/deliveries/retry")).status_code == 303
    assert "/retry" not in await page(dashboard, "/deliveries")


async def test_every_page_speaks_both_languages_and_remembers_which(
    dashboard: Dashboard,
) -> None:
    for path in PAGES:
        separator = "&" if "?" in path else "?"
        chinese = await page(dashboard, f"{path}{separator}lang=zh")
        assert '<html lang="zh-CN">' in chinese
        assert "信息源" in chinese
    assert '<html lang="zh-CN">' in await page(dashboard, "/events")
    assert '<html lang="en">' in await page(dashboard, "/events?lang=en")


async def test_foreign_text_never_becomes_markup(dashboard: Dashboard) -> None:
    for path in [*PAGES, "/events?q=" + HOSTILE, "/companies?q=" + HOSTILE, "/feed.atom"]:
        html = await page(dashboard, path)
        assert "<script>" not in html, path
        assert "1337" not in re.findall(r"\{\{.*?\}\}|\b1337\b", html), path
    assert "{{7*191}}" in await page(dashboard, "/events/evt_registration")


async def test_an_empty_store_says_what_happens_and_what_to_do(opened: Opened) -> None:
    async with opened(empty=True) as dashboard:
        said = words(await page(dashboard, "/events"))
        assert "The daemon is watching 2 sources and has kept 0 texts" in said
        assert "2 first looks are still to come" in said
        assert "monitor alerts test hook" in said
        assert "No event matches" in words(await page(dashboard, "/events?q=x"))
        for path in PAGES:
            if "evt_" not in path:
                await page(dashboard, path)


async def test_a_new_watch_finds_what_is_stored_and_a_gone_one_nothing(
    dashboard: Dashboard,
) -> None:
    assert not listed(await page(dashboard, "/events?watch=Beichen+New+Energy+Co.,+Ltd."))
    text = dashboard.path.read_text(encoding="utf-8")
    energy = '  - {name: "Beichen New Energy Co., Ltd.", follow: subsidiaries}\n'
    changed = re.sub("  - name: Apple.*\n.*\n", energy, text)
    dashboard.path.write_text(changed, encoding="utf-8")
    await app.replan(dashboard.ctx, load(dashboard.path, {}))
    assert listed(await page(dashboard, "/events?watch=Beichen+New+Energy+Co.,+Ltd.")) == [
        "registration"
    ]
    assert listed(await page(dashboard, "/events")) == ["registration", "denial"]
    about = await dashboard.ctx.threads.read(queries.alerts_about, "evt_registration")
    assert len(about) == 2, "nobody is told of what is old"


async def test_a_broken_config_is_told_on_every_page(dashboard: Dashboard) -> None:
    dashboard.ctx.health.config_error = "config.yaml:3:1: <b>unknown</b> key"
    for path in ("/events", "/status"):
        assert "config.yaml:3:1: &lt;b&gt;unknown" in await page(dashboard, path)


async def test_a_secret_in_an_address_is_shown_nowhere(opened: Opened) -> None:
    async with opened(SECRETIVE, empty=True) as dashboard:
        for path in ("/sources", "/api/sources"):
            html = await page(dashboard, path)
            assert "secretive.test/?key=***" in html
            assert "canary-12345" not in html


async def test_a_long_look_says_how_far_it_is(dashboard: Dashboard) -> None:
    threads = dashboard.ctx.threads
    first, *_ = await threads.read(sources.health, NOW)
    version = (await threads.read(sources.known, first.id)).version
    progress = {"next": "x", "done": 100, "total": 1000, "began": NOW.isoformat(),
                "asked": 400, "pace": 0.5, "cursor": None}  # fmt: skip
    kept = {"seen": {}, "validators": {}, "now": NOW, "progress": progress}
    await threads.write(sources.remember, first.id, version, **kept)
    assert "100 of 1000 asked, about 30 min left" in words(await page(dashboard, "/sources"))


def test_a_place_survives_its_address() -> None:
    assert _choices.place("") is None
    assert _choices.place("2026-03-10T02:00:00~evt_1") is None  # no zone: no place
    found = _choices.place("2026-03-10T02:00:00+00:00~evt_1")
    assert found is not None
    assert found.id == "evt_1"


async def test_a_name_to_confirm_comes_with_the_command_as_a_shell_takes_it(opened: Opened) -> None:
    register = '  - {id: lei, type: gleif, url: "https://lei.test"}\n'
    async with opened(register) as dashboard:
        text = dashboard.path.read_text(encoding="utf-8")
        firm = "watchlist:\n  - {name: 北辰 O'Neil}\n"
        dashboard.path.write_text(text.replace("watchlist:\n", firm), encoding="utf-8")
        await app.replan(dashboard.ctx, load(dashboard.path, {}))
        found = [Match("Beichen O'Neil Ltd", {"lei": "5299000000000000LE01"})]
        await dashboard.ctx.threads.write(searches.keep, "lei", "北辰 O'Neil", found, NOW)
        command = re.search("<code>(monitor watch .*?)</code>", await page(dashboard, "/status"))
    assert command
    words = shlex.split(unescape(command[1]))
    assert words == ["monitor", "watch", "confirm", "北辰 O'Neil", "5299000000000000LE01"]
