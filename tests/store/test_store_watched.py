"""A watchlist becomes companies: found by identifier or name, added where neither is known."""

from datetime import datetime

from sqlalchemy import Engine, event

from monitor.model import Watch
from monitor.resolve.names import keys
from monitor.store import Store, companies, watched

LEI = {"lei": "5493001KJTIIGC8Y1R12"}


def test_who_is_known_is_found_and_who_is_not_is_added(store: Store, now: datetime) -> None:
    with store.write() as session:
        by_id = companies.add_company(session, "Northwind", LEI, now).id
        by_name = companies.add_company(session, "Contoso Ltd.", {}, now).id
        listed = [
            Watch("Northwind Traders", aliases=("北风",), ids=LEI),
            Watch("Contoso Ltd.", ids={"companies_house": "01234567"}),
            Watch("Fabrikam"),
        ]
        assert watched.find(session, listed).keys() == {"Northwind Traders", "Contoso Ltd."}
        met = watched.meet(session, listed, now)
        assert (met["Northwind Traders"], met["Contoso Ltd."]) == (by_id, by_name)
        names = {(n.name, n.kind) for n in companies.names(session, by_id)}
        assert names == {
            ("Northwind", "name"),
            ("Northwind Traders", "alias"),
            ("北风", "alias"),
        }
        assert [(n.name, n.kind) for n in companies.names(session, met["Fabrikam"])] == [
            ("Fabrikam", "name")
        ]
        (again,) = companies.find_by_ids(session, {"companies_house": "01234567"})
        assert again.id == by_name
    with store.write() as session:
        assert watched.meet(session, listed, now) == met
        assert len(companies.names(session, by_id)) == 3


def test_a_name_that_becomes_an_alias_is_the_watched_firm_s(store: Store, now: datetime) -> None:
    with store.write() as session:
        for name, ids in (("Northwind Group Ltd.", {}), ("Northwind Pumps Ltd.", LEI)):
            companies.add_company(session, name, ids, now)
        aliases = ("Northwind Group Ltd.", "Northwind Pumps Ltd.")
        met = watched.meet(session, [Watch("Northwind", aliases=aliases)], now)["Northwind"]
        known = {
            name: {one.company.id for one in companies.find_by_keys(session, exact=[key])}
            for name in aliases
            if (key := keys(name).exact)
        }
    assert known["Northwind Group Ltd."] == {met}
    assert len(known["Northwind Pumps Ltd."]) == 2  # a register knows the other one by a number


def test_a_long_watchlist_takes_few_statements(store: Store, now: datetime) -> None:
    listed = [Watch(f"Firm {n}", ids={"orgnr": f"{n:09}"}) for n in range(500)]
    said = 0

    def count(*_: object) -> None:
        nonlocal said
        said += 1

    event.listen(Engine, "before_cursor_execute", count)
    try:
        with store.write() as session:
            assert len(set(watched.meet(session, listed, now).values())) == 500
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert said < 30
