"""Companies: found by identifier and name, renamed, never merged; holdings and facts never lost."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest

from monitor.model import Company, Holding, Share
from monitor.ownership.statements import believed
from monitor.resolve.names import keys
from monitor.store import Store, companies
from monitor.store.values import CompanyFact, CompanyName
from tests.cases import each

DAY = timedelta(days=1)


def add(store: Store, now: datetime, name: str, **ids: str) -> Company:
    with store.write() as session:
        return companies.add_company(session, name, ids, now)


def find(store: Store, name: str) -> set[tuple[str, str]]:
    wanted = keys(name)
    with store.read() as session:
        found = companies.find_by_keys(
            session, exact=[wanted.exact], core=[wanted.core], latin=[wanted.latin]
        )
    return {(one.company.name, one.by) for one in found}


def test_a_company_is_found_by_what_it_is_called(store: Store, now: datetime) -> None:
    firm = add(store, now, "Norsun Widgets Limited", companies_house="01234567", lei="5493")
    assert firm.id.startswith("cmp_")
    assert firm.ids == {"companies_house": "01234567", "lei": "5493"}
    with store.read() as session:
        assert companies.find_by_ids(session, {"lei": "5493", "cik": "1"}) == (firm,)
        assert companies.find_by_ids(session, {"cik": "5493"}) == ()
        assert companies.find_by_ids(session, {}) == ()
        assert companies.get(session, [firm.id, "cmp_none"]) == {firm.id: firm}
    assert ("Norsun Widgets Limited", "exact") in find(store, "NORSUN WIDGETS LTD")
    assert find(store, "Quite Another Firm plc") == set()


def test_the_same_company_added_twice_is_one(store: Store, now: datetime) -> None:
    first = add(store, now, "Norsun Widgets Limited")
    assert add(store, now + DAY, "Norsun Widgets Limited") == first
    other = add(store, now, "Norsun Widgets Limited", lei="5493")
    assert other.id != first.id


def test_who_holds_another_is_not_that_other(store: Store, now: datetime) -> None:
    group, arm = add(store, now, "Kestrel Group"), add(store, now, "Kestrel Marine Ltd")
    with store.write() as session:
        companies.link_maybe_same(session, arm.id, group.id, "similar names", now)
        assert companies.maybe_same(session, arm.id)
        companies.add_holding(session, says(group.id, arm.id, "50"), now)
        assert companies.maybe_same(session, arm.id) == {}
        assert companies.maybe_same(session, group.id) == {}


def test_an_identifier_stays_with_its_company(store: Store, now: datetime) -> None:
    one, two = add(store, now, "One Widgets Ltd", lei="1"), add(store, now, "Two Widgets Ltd")
    with store.write() as session:
        assert companies.add_ids(session, two.id, {"lei": "1", "cik": "2"}) == {"lei": one.id}
        assert companies.add_ids(session, two.id, {"cik": "2"}) == {}
        assert companies.link_maybe_same(session, two.id, one.id, "one identifier", now)
        assert not companies.link_maybe_same(session, one.id, two.id, "again", now)
        assert companies.maybe_same(session, one.id) == {two.id: "one identifier"}
        assert companies.maybe_same(session, two.id) == {one.id: "one identifier"}
        assert companies.get(session, [two.id])[two.id].ids == {"cik": "2"}


def test_a_new_name_makes_the_old_one_former(store: Store, now: datetime) -> None:
    firm = add(store, now, "Norsun Widgets Limited")
    renamed = CompanyName(firm.id, "Sunnor Holdings plc", "name", valid_from=date(2022, 11, 1))
    with store.write() as session:
        assert companies.add_name(session, renamed, now + DAY)
        assert not companies.add_name(session, renamed, now + 2 * DAY)
        assert companies.add_name(session, CompanyName(firm.id, "Sunnor", "alias"), now + DAY)
    with store.read() as session:
        now_known = {
            (one.name, one.kind, one.valid_to) for one in companies.names(session, firm.id)
        }
        before = companies.names(session, firm.id, known_at=now)
        assert companies.get(session, [firm.id])[firm.id].name == "Sunnor Holdings plc"
    assert now_known == {
        ("Norsun Widgets Limited", "former", date(2022, 11, 1)),
        ("Sunnor Holdings plc", "name", None),
        ("Sunnor", "alias", None),
    }
    assert [(one.name, one.kind) for one in before] == [("Norsun Widgets Limited", "name")]
    assert ("Sunnor Holdings plc", "exact") in find(store, "Norsun Widgets Limited")


def says(holder: str, target: str, percent: str, **fields: Any) -> Holding:
    share = Fraction(percent) / 100
    return Holding(holder, target, Share(share, share), source="register", **fields)


def store_holdings(store: Store, now: datetime, *said: Holding) -> list[bool]:
    with store.write() as session:
        return [companies.add_holding(session, one, now) for one in said]


def held(store: Store, as_of: date | None = None, **filters: Any) -> set[tuple[str, str, Fraction]]:
    with store.read() as session:
        found = companies.holdings(session, **filters)
    if as_of:
        known_at = filters.get("known_at")
        return {
            (one.holder, one.target, one.share.low)
            for one in believed(found, as_of=as_of, known_at=known_at)[0]
        }
    return {(one.holder, one.target, one.share.low) for one in found}


def test_a_holding_reads_back(store: Store, now: datetime) -> None:
    said = Holding(
        "cmp_a",
        "张三",
        Share(Fraction(1, 3), Fraction(33333333333333333333, 10**20)),
        kind="votes",
        control="largest",
        valid_from=date(2020, 1, 1),
        valid_to=date(2021, 1, 1),
        known_from=now,
        source="register",
        url="https://one.example",
        quote="持股",
    )
    assert store_holdings(store, now, said, said) == [True, False]
    with store.read() as session:
        assert companies.holdings(session) == (said,)


def test_the_same_said_again_is_nothing(store: Store, now: datetime) -> None:
    first = says("a", "b", "51", valid_from=date(2020, 1, 1))
    later = replace(first, valid_from=date(2021, 1, 1))
    undated = replace(first, valid_from=None)
    elsewhere = replace(first, source="news")
    assert store_holdings(store, now, first, first, later, undated) == [True, False, False, False]
    assert store_holdings(store, now, elsewhere) == [True]


def test_a_change_ends_what_was(store: Store, now: datetime) -> None:
    old = says("a", "b", "51", valid_from=date(2020, 1, 1))
    new = says("a", "b", "60", valid_from=date(2022, 6, 1))
    store_holdings(store, now, old)
    store_holdings(store, now + DAY, new)
    old_one, new_one = ("a", "b", Fraction(51, 100)), ("a", "b", Fraction(3, 5))
    assert held(store, as_of=date(2022, 5, 31)) == {old_one}
    assert held(store, as_of=date(2022, 6, 1)) == {new_one}
    assert held(store, as_of=date(2019, 12, 31)) == set()
    assert held(store, as_of=date(2022, 6, 1), known_at=now) == {old_one}
    assert held(store) == {old_one, new_one}


def test_an_older_statement_found_later_ends_where_the_newer_begins(
    store: Store, now: datetime
) -> None:
    store_holdings(store, now, says("a", "b", "60", valid_from=date(2022, 6, 1)))
    store_holdings(store, now + DAY, says("a", "b", "51", valid_from=date(2020, 1, 1)))
    assert held(store, as_of=date(2021, 1, 1)) == {("a", "b", Fraction(51, 100))}
    assert held(store, as_of=date(2022, 6, 1)) == {("a", "b", Fraction(3, 5))}


def test_a_correction_replaces_what_we_believed(store: Store, now: datetime) -> None:
    store_holdings(store, now, says("a", "b", "51", valid_from=date(2020, 1, 1)))
    store_holdings(store, now + DAY, says("a", "b", "15", valid_from=date(2020, 1, 1)))
    assert held(store) == {("a", "b", Fraction(15, 100))}
    assert held(store, known_at=now + DAY / 2) == {("a", "b", Fraction(51, 100))}


def test_two_sources_that_disagree_are_two_statements(store: Store, now: datetime) -> None:
    said = says("a", "b", "51")
    store_holdings(store, now, said, replace(says("a", "b", "60"), source="news"))
    assert len(held(store)) == 2


@pytest.fixture
def ringed(store: Store, now: datetime) -> Store:
    edges = ["ab", "bc", "xb", "cd", "yd", "pq"]
    ring = [("r1", "r2"), ("r2", "r3"), ("r3", "r1")]
    pairs = [(edge[0], edge[1]) for edge in edges] + ring
    store_holdings(store, now, *(says(holder, target, "50") for holder, target in pairs))
    return store


@each(
    ("around", "expected"),
    [
        (["b"], {"ab", "bc", "xb", "cd", "yd"}),
        (["d"], {"ab", "bc", "xb", "cd", "yd"}),
        (["y"], {"yd", "cd"}),
        (["r1"], {"r1r2", "r2r3", "r3r1"}),
        (["nobody"], set()),
        (["y", "r1"], {"yd", "cd", "r1r2", "r2r3", "r3r1"}),
    ],
)
def test_around_goes_up_and_down_and_ends_in_rings(
    ringed: Store, around: list[str], expected: set[str]
) -> None:
    assert {h + t for h, t, _ in held(ringed, around=around)} == expected


def test_around_follows_only_what_was_true_then(store: Store, now: datetime) -> None:
    ended = says("a", "b", "50", valid_from=date(2010, 1, 1), valid_to=date(2015, 1, 1))
    store_holdings(store, now, ended, says("b", "c", "50"))
    assert {h + t for h, t, _ in held(store, around=["c"], as_of=date(2020, 1, 1))} == {"bc"}
    assert {h + t for h, t, _ in held(store, around=["c"], as_of=date(2012, 1, 1))} == {"ab", "bc"}


def test_facts_are_never_overwritten(store: Store, now: datetime) -> None:
    firm = add(store, now, "Norsun Widgets Limited")
    fact = CompanyFact(firm.id, "profile", {"capital": "5"}, source="register", known_from=now)
    with store.write() as session:
        assert companies.add_fact(session, fact, now)
        assert not companies.add_fact(session, fact, now + DAY)
        changed = replace(fact, value={"capital": "9"}, known_from=now + DAY)
        assert companies.add_fact(session, changed, now + DAY)
        assert companies.add_fact(session, replace(fact, source="news"), now)
    with store.read() as session:
        known = [(one.source, one.value["capital"]) for one in companies.facts(session, firm.id)]
        then = companies.facts(session, firm.id, known_at=now)
    assert sorted(known) == [("news", "5"), ("register", "9")]
    assert [replace(one, known_to=None) for one in then] == [fact, replace(fact, source="news")]
