"""Records of registers: swapped for what stood before, facts left out stay, nothing is lost."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest

from monitor.model import Holding, Json, Record, Share, Source
from monitor.ownership.statements import believed
from monitor.store import Store, companies, records, watching

HOUR = timedelta(hours=1)


@pytest.fixture
def firm(store: Store, now: datetime) -> str:
    with store.write() as session:
        source = Source("reg", "registry_page", "https://r.test/", HOUR)
        watching.sync(session, (source,), now)
        ids = {"uid": "CHE116281710"}
        return companies.add_company(session, "Tarn AG", ids, now).id


def record(**facts: Json) -> Record:
    published = datetime(2026, 3, 1, tzinfo=UTC)
    return Record("1", "https://r.test/1", "Tarn AG", {"uid": "1"}, facts, ("Tarn",), published)


def test_a_record_takes_the_place_of_what_stood_and_keeps_what_it_leaves_out(
    store: Store, now: datetime, firm: str
) -> None:
    first, second = record(status="active", address="Bern"), record(status="dissolved")
    with store.write() as session:
        assert records.swap(session, "reg", [(first, firm)], now) == {}
    with store.write() as session:
        before = records.swap(session, "reg", [(second, firm)], now + HOUR)
    assert before["1"].record == first
    assert (before["1"].since, before["1"].seen, before["1"].company) == (now, now, firm)
    with store.read() as session:
        ((source, standing),) = records.of_company(session, firm)
        assert records.companies_seen(session, "reg", [firm, "other"]) == {firm}
    assert (source, standing.since) == ("reg", now + HOUR)
    assert standing.record.facts == {"status": "dissolved", "address": "Bern"}


def test_what_stands_unchanged_is_only_seen_again(store: Store, now: datetime, firm: str) -> None:
    for hours in range(3):
        with store.write() as session:
            records.swap(session, "reg", [(record(status="active"), firm)], now + hours * HOUR)
    with store.read() as session:
        (standing,) = records.current(session, "reg", ["1"]).values()
        assert records.current(session, "other", ["1"]) == {}
    assert (standing.since, standing.seen) == (now, now + 2 * HOUR)


def test_numbers_are_known_however_they_are_written(store: Store, firm: str) -> None:
    with store.read() as session:
        pairs = {("uid", "CHE-116.281.710"), ("uid", "CHE-000.000.000")}
        assert records.known_pairs(session, pairs) == {("uid", "CHE-116.281.710")}
        assert [one.id for one in companies.find_by_ids(session, {"uid": "che-116.281.710"})] == [
            firm
        ]


def test_a_holder_that_left_held_until_that_day(store: Store, now: datetime, firm: str) -> None:
    share = Share(Fraction(1), Fraction(1))
    said = Holding("Weir AB", firm, share, source="reg", known_from=now)
    with store.write() as session:
        companies.add_holding(session, said, now)
        assert companies.end_holding(session, said, date(2026, 3, 2), now + HOUR)
        assert not companies.end_holding(session, said, date(2026, 3, 2), now + 2 * HOUR)
    with store.read() as session:
        now_held = companies.holdings(session)
        then_held = companies.holdings(session, known_at=now)
    assert believed(now_held, as_of=date(2026, 3, 2), known_at=None) == ([], [])
    (held,), _ = believed(now_held, as_of=date(2026, 3, 1), known_at=None)
    (expected,), _ = believed(then_held, as_of=date(2026, 3, 5), known_at=now)
    assert (held.valid_to, expected.valid_to) == (date(2026, 3, 1), None)
