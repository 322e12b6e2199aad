"""What a reader's choices find, and in which order pages give it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from monitor.model import Company, Event, EventParty, Share, Step, WatchHit
from monitor.store import Session, Store, browse, companies, concerns, events, firms
from monitor.store.browse import Place, Wanted
from tests.cases import each
from tests.web.story import evidence

START = datetime(2026, 3, 10, tzinfo=UTC)
PATH = (Step("Beichen Group", "Firm", Share(Fraction(5, 8), Fraction(1)), "largest"),)


def stored(session: Session) -> None:
    """Four events an hour apart: a, b and c of a firm, d of another that no watch follows."""
    firm = companies.add_company(session, "Firm 100% Ltd", {}, START)
    other = companies.add_company(session, "北辰集团", {}, START)
    made = {
        "a": event("a", firm, 0, "launch"),
        "b": event("b", firm, 1, "launch"),
        "c": replace(event("c", firm, 2, "insolvency"), state="confirmed"),
        "d": event("d", other, 3, "launch"),
    }
    events.insert_all(session, list(made.values()))
    hit = WatchHit("Beichen Group", "controls", "holds it", PATH, ("tea",))
    concerns.note(session, "a", [hit], "low")
    concerns.note(session, "b", [hit, replace(hit, watch="Tea")], "medium")
    concerns.note(session, "c", [replace(hit, watch="Tea")], "high")


def event(id_: str, firm: Company, hour: int, kind: str) -> Event:
    at = START + timedelta(hours=hour)
    said = evidence("courier" if hour else "gazette", f"title_{id_}", "the “quote”", "en", at)
    party = EventParty("company", firm.name, firm.id)
    return Event(
        id_, 1, kind, "asserted", "reported", firm, (party,), {}, None, False, (said,), 0.9, at, at
    )


def ids(session: Session, wanted: Wanted) -> str:
    return "".join(one.id for one in browse.page(session, wanted, limit=9))


@pytest.fixture
def filled(store: Store) -> Store:
    with store.write() as session:
        stored(session)
    return store


@each(
    ("wanted", "found"),
    [
        (Wanted(), "dcba"),
        (Wanted(watched=True), "cba"),
        (Wanted(watch="Tea"), "cb"),
        (Wanted(severity="medium"), "cb"),
        (Wanted(watch="Beichen Group", severity="medium"), "b"),
        (Wanted(types=["launch"], watched=True), "ba"),
        (Wanted(states=["confirmed"]), "c"),
        (Wanted(source="gazette"), "a"),
        (Wanted(since=START + timedelta(hours=1), until=START + timedelta(hours=3)), "cb"),
        (Wanted(text="北辰"), "d"),
        (Wanted(text="TITLE_B"), "b"),
        (Wanted(text="100% l"), "cba"),
        (Wanted(text="1_0%"), ""),
        (Wanted(text="“quote”"), "dcba"),
        (Wanted(companies=[]), ""),
    ],
)
def test_choices_find_what_they_say(filled: Store, wanted: Wanted, found: str) -> None:
    with filled.read() as session:
        assert ids(session, wanted) == found
        assert browse.count(session, wanted) == len(found)


def test_pages_follow_each_other_without_gap_or_repeat(store: Store) -> None:
    with store.write() as session:
        stored(session)
    seen, after = "", None
    with store.read() as session:
        for _ in range(4):
            page = browse.page(session, Wanted(), limit=1, after=after)
            seen += page[0].id
            after = Place(page[0].updated, page[0].id)
        assert len(page) == 1
        assert [id_ for id_, _ in browse.latest(session, START + timedelta(hours=1))] == ["b", "c"]
    assert seen == "dcba"


def test_whom_an_event_concerns_comes_back_whole_and_is_replaced(store: Store) -> None:
    with store.write() as session:
        stored(session)
        before = concerns.of(session, ["a", "b", "d"])
        concerns.note(session, "a", [], "low")
        concerns.forget(session, "b", ["Tea"])
        after = concerns.of(session, ["a", "b", "d"])
    assert before["a"].hits == (WatchHit("Beichen Group", "controls", "holds it", PATH, ("tea",)),)
    assert (before["b"].severity, len(before["b"].hits)) == ("medium", 2)
    assert set(after) == {"b"}
    assert [hit.watch for hit in after["b"].hits] == ["Beichen Group"]


@pytest.mark.parametrize("written", ["台湾启明", "臺灣啟明"])
def test_a_text_is_found_in_either_script(store: Store, written: str) -> None:
    with store.write() as session:
        firm = companies.add_company(session, f"{written}科技有限公司", {}, START)
        events.insert_all(session, [event("a", firm, 0, "launch")])
    with store.read() as session:
        for spelt in ("台湾启明", "臺灣啓明", "台灣啟明", "臺灣啟明"):
            assert ids(session, Wanted(text=spelt)) == "a"
            found, number = firms.listed(session, spelt, limit=9)
            assert ([one.company.id for one in found], number) == ([firm.id], 1)


@each(
    ("limit", "offset", "expected"),
    [
        (1, 0, ["Firm 0"]),
        (2, 1, ["Firm 1", "Firm 2"]),
        (4, 2, ["Firm 2", "Alone", "Silent"]),
        (1, 4, ["Silent"]),
        (9, 5, []),
    ],
)
def test_companies_last_heard_of_come_first(
    store: Store, limit: int, offset: int, expected: list[str]
) -> None:
    """Firm 0 has the last ten events, firm 1 the ten before; two firms have none."""
    with store.write() as session:
        firms_ = [companies.add_company(session, f"Firm {n}", {}, START) for n in range(3)]
        for name in ("Silent", "Alone"):
            companies.add_company(session, name, {}, START)
        made = [event(f"e{n}", firms_[2 - n // 10], n, "launch") for n in range(30)]
        events.insert_all(session, made)
    with store.read() as session:
        found, total = firms.listed(session, "", limit=limit, offset=offset)
    assert [one.company.name for one in found] == expected
    assert total == 5
    assert {one.events for one in found if "Firm" in one.company.name} <= {10}
