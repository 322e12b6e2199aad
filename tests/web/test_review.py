"""Events of unsure names: people say whose they are, and the watchlist learns the other's name."""

import re
from dataclasses import replace

import pytest

from monitor.config import load
from monitor.model import Company, Event, EventParty, Watch
from monitor.resolve.spelt import Spelt, excludes, spelt
from monitor.store import Session, concerns, decisions, events, feedback, precision, queries
from monitor.store.values import Decision, Feedback
from tests.cases import each
from tests.web.conftest import NOW, Dashboard
from tests.web.pages import page, words
from tests.web.story import evidence, itself, unsure

WATCH = "Apple Orchard Holdings"


async def test_what_is_unsure_waits_for_a_person(dashboard: Dashboard) -> None:
    said = words(await page(dashboard, "/review"))
    assert "Is this about Apple Orchard Holdings? found as “Orchard”" in said
    assert "Orchard Bakery GmbH opens a shop" in said
    assert 'value="Orchard Bakery GmbH"' in await page(dashboard, "/review")
    assert "Review 1" in said


@pytest.mark.parametrize(
    ("name", "lang", "doubt"),
    [
        ("Beichen Bank", "en", "names Beichen Bank, which may be the watched Beichen or another"),
        ("Beichen Bank", "zh", "文中的“Beichen Bank”可能是所关注的“Beichen”，也可能是另一家企业。"),
        ("Some Other Firm", "zh", "as it was stored"),
    ],
)
async def test_a_doubt_is_told_in_the_language_of_the_page(
    dashboard: Dashboard, name: str, lang: str, doubt: str
) -> None:
    await dashboard.ctx.threads.write(_doubt, name)
    assert doubt in words(await page(dashboard, f"/review?lang={lang}"))
    assert doubt in words(await page(dashboard, f"/events/evt_denial?lang={lang}"))


def _doubt(session: Session, name: str) -> None:
    """The denial is of a name that another firm has too."""
    denial = events.get(session, "evt_denial")
    assert denial is not None
    party = EventParty("company", name, denial.company.id)
    events.amend(session, replace(denial, parties=(party,), settled=False))
    hit = replace(itself("Beichen Group"), ambiguous="as it was stored")
    concerns.note(session, "evt_denial", [hit], "low")


async def test_what_is_ours_is_told_to_whom_it_concerns(dashboard: Dashboard) -> None:
    answer = await dashboard.client.post("/review/evt_unsure/ours", data={"watch": WATCH})
    assert answer.headers["location"] == "/review?said=ours"
    about = await dashboard.ctx.threads.read(queries.alerts_about, "evt_unsure")
    assert [(one.channel, one.state, one.kind) for one in about] == [
        ("hook", "pending", "event.created")
    ]
    assert "Nothing to review" in words(await page(dashboard, "/review?said=ours"))
    await dashboard.client.post("/review/evt_unsure/ours", data={"watch": WATCH})
    again = await dashboard.ctx.threads.read(queries.alerts_about, "evt_unsure")
    assert len(again) == 1


async def test_what_is_not_ours_leaves_the_watch_and_is_written_down(dashboard: Dashboard) -> None:
    form = {"watch": WATCH, "name": " Orchard  Bakery GmbH "}
    answer = await dashboard.client.post("/review/evt_unsure/not-ours", data=form)
    assert answer.headers["location"] == "/review?said=not_ours"
    written = dashboard.path.read_text(encoding="utf-8")
    assert "# not ours: said on the dashboard from 127.0.0.1, 2026-03-10, evt_unsure\n" in written
    assert "    aliases: [北辰集团, Beichen]   # the group" in written
    watch = next(one for one in load(dashboard.path, {}).watches() if one.name == WATCH)
    assert watch.excluded == ("Orchard Bakery GmbH",)
    listed = await page(dashboard, f"/events?watch={WATCH}")
    assert "evt_unsure" not in listed
    said = words(await page(dashboard, "/review"))
    assert "Apple Orchard Holdings Orchard 0 1 0 %" in said


@pytest.mark.parametrize(
    "name", ["Orchard", "Apple Orchard Holdings", "Somebody Else", "ＯＲＣＨＡＲＤ"]
)
async def test_a_name_that_would_hide_the_firm_itself_is_refused(
    dashboard: Dashboard, name: str
) -> None:
    before = dashboard.path.read_bytes()
    form = {"watch": WATCH, "name": name}
    answer = await dashboard.client.post("/review/evt_unsure/not-ours", data=form)
    assert answer.status_code == 400
    assert dashboard.path.read_bytes() == before
    assert "Orchard Bakery" in await page(dashboard, "/review")


async def test_without_a_name_only_the_event_leaves(dashboard: Dashboard) -> None:
    before = dashboard.path.read_bytes()
    await dashboard.client.post("/review/evt_unsure/not-ours", data={"watch": WATCH, "name": ""})
    assert dashboard.path.read_bytes() == before
    assert "Nothing to review" in await page(dashboard, "/review")


async def test_a_file_that_cannot_be_written_is_told(dashboard: Dashboard) -> None:
    text = dashboard.path.read_text(encoding="utf-8")
    dashboard.path.write_text(text + "nonsense: 1\n", encoding="utf-8")
    form = {"watch": WATCH, "name": "Orchard Bakery"}
    answer = await dashboard.client.post("/review/evt_unsure/not-ours", data=form)
    assert answer.headers["location"] == "/review?said=unwritten"
    assert "by hand" in words(await page(dashboard, "/review?said=unwritten"))
    assert "evt_unsure" not in await page(dashboard, f"/events?watch={WATCH}")


async def test_a_told_event_of_another_firm_is_taken_back_on_its_page(dashboard: Dashboard) -> None:
    html = await page(dashboard, "/events/evt_registration")
    assert re.search(r'action="/review/evt_registration/not-ours"', html)
    await dashboard.client.post(
        "/review/evt_registration/not-ours", data={"watch": "Beichen Group"}
    )
    about = await dashboard.ctx.threads.read(queries.alerts_about, "evt_registration")
    assert {one.state for one in about} == {"cancelled", "dead"}
    assert "It concerns none" in words(await page(dashboard, "/events/evt_registration"))


async def test_what_is_not_there_cannot_be_decided(dashboard: Dashboard) -> None:
    for path, watch in (("evt_none", WATCH), ("evt_unsure", "Nobody")):
        for verdict in ("ours", "not-ours"):
            answer = await dashboard.client.post(f"/review/{path}/{verdict}", data={"watch": watch})
            assert answer.status_code == 404
    wrong = await dashboard.client.post("/review/evt_unsure/ours", json={"watch": WATCH})
    assert wrong.status_code == 415


async def test_names_are_ranked_by_how_often_they_were_right(dashboard: Dashboard) -> None:
    def decide(session: Session) -> list[tuple[str, float]]:
        said = [("a", "ours"), ("a", "ours"), ("a", "not_ours"), ("b", "not_ours")]
        for number, (alias, verdict) in enumerate(said):
            decisions.decide(session, Decision(f"evt_{number}", WATCH, verdict, alias, "", NOW))
        for verdict in ("useful", "wrong_firm"):
            feedback.give(session, Feedback("evt_registration", f"desk/{verdict}", verdict, NOW))
        found = precision.of_names(session, dashboard.ctx.plan.watches)
        return [(one.alias, one.precision) for one in found]

    expected = [("b", 0.0), ("Qingdao Yuanhang Battery Co., Ltd.", 0.5), ("a", 2 / 3)]
    assert await dashboard.ctx.threads.write(decide) == expected
    said = words(await page(dashboard, "/review"))
    assert "Beichen Group Qingdao Yuanhang Battery Co., Ltd. 1 1 50 %" in said


async def test_the_report_counts_each_decision_once(dashboard: Dashboard) -> None:
    def counted(session: Session) -> dict[tuple[str, str], tuple[int, int]]:
        said = Decision("evt_registration", "Beichen Group", "not_ours", "Beichen", "", NOW)
        decisions.decide(session, said)
        feedback.give(session, Feedback("evt_registration", "desk/a", "useful", NOW))
        found = precision.verdicts(session, dashboard.ctx.plan.watches)
        return {(one.by, one.name): (one.useful, one.wrong_firm) for one in found}

    found = await dashboard.ctx.threads.write(counted)
    assert found["alias", "Beichen"] == (0, 1)  # a decision goes before a link
    assert {by for by, _ in found} == {"alias", "rule", "source"}
    assert set(found.values()) == {(0, 1)}


APPLE = Watch("Apple Inc.", aliases=("Apple", "苹果"), excluded=())


@each(
    ("party", "quote", "found"),
    [
        ("Apple Bank for Savings", "", Spelt("Apple", "Apple Bank for Savings")),
        ("Apple", "said Apple Bank of America, which", Spelt("Apple", "Apple Bank of America")),
        ("Apple", "said Apple, which", Spelt("Apple", "")),
        ("苹果日报有限公司", "", Spelt("苹果", "苹果日报有限公司")),
        ("Somebody", "that Apple Records won", Spelt("Apple", "Apple Records")),
        ("Somebody", "nothing", Spelt("", "")),
    ],
)
def test_the_longer_name_round_an_alias_is_found(party: str, quote: str, found: Spelt) -> None:
    event = _event(party, quote)
    assert spelt(event, APPLE) == found
    assert not found.name or excludes(found.name, APPLE)


def _event(party: str, quote: str) -> Event:
    said = evidence("courier", "", quote, "en", NOW)
    plain = unsure(Company("cmp_1", party), NOW)
    return replace(plain, parties=(EventParty("company", party, "cmp_1"),), evidence=(said,))
