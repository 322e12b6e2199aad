"""A file's holdings in bulk, in both databases: COPY in one, many rows at once in the other."""

import threading
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from monitor.errors import StoreError
from monitor.model import Holding, Share
from monitor.ownership.stated import Party, Stated
from monitor.resolve.batches import Batch, batches
from monitor.store import (
    Store,
    companies,
    imports,
    loading,
    open_store,
    opened,
    sounds,
    upgrade,
)
from monitor.store.loading import Loader

THIRD = Share(Fraction(1, 3), Fraction(1, 2))


def said(holder: str, target: str) -> Stated:
    held = Holding("", "", THIRD, source="file\\t1", quote="a\tb\\N\n'")
    return Stated(Party(holder), Party(target), held)


def part(
    holder: str, percent: int, since: int | None = None, ids: tuple[tuple[str, str], ...] = ()
) -> Stated:
    share = Share(Fraction(percent, 100), Fraction(percent, 100))
    begins = date(since, 1, 1) if since else None
    held = Holding("", "", share, valid_from=begins, source="register")
    return Stated(Party(holder, ids), Party("Tarn Pumps Ltd"), held)


def load(store: Store, stated: Iterable[Stated], now: datetime, size: int = 100) -> Loader:
    loader = Loader(now)
    loading.load(store, batches(stated, size), loader, lambda _: None)
    return loader


def held(store: Store, at: datetime | None = None) -> set[tuple[str, object, object, object]]:
    with store.read() as session:
        found = companies.holdings(session, known_at=at)
        names = companies.get(session, {one.holder for one in found})
    return {(names[h.holder].name, h.share.low * 100, h.valid_from, h.valid_to) for h in found}


def test_a_bulk_reads_back_as_it_was_written(store: Store, now: datetime) -> None:
    batch = [said(f"北辰{n} Ltd", "Tarn\tPumps Ltd") for n in range(3)]
    for expected in (3, 0):
        loader = Loader(now)
        with store.write() as session:
            loader.load(session, next(batches(batch)))
        assert loader.statements == expected
    with store.read() as session:
        found = companies.holdings(session)
        names = {one.name for one in companies.get(session, {h.holder for h in found}).values()}
    assert names == {"北辰0 Ltd", "北辰1 Ltd", "北辰2 Ltd"}
    assert {(h.share, h.source, h.quote, h.known_from) for h in found} == {
        (THIRD, "file\\t1", "a\tb\\N\n'", now)
    }


@pytest.mark.parametrize("size", [1, 2, 100], ids=["first load", "two batches", "one batch"])
def test_however_a_file_is_cut_the_same_is_known_of_it(
    store: Store, now: datetime, size: int
) -> None:
    """A full batch for an empty store is a first load, whose indexes are built at its end."""
    file = [
        part("Alder Ltd", 60, 2020),
        part("Birch Ltd", 10),
        part("ALDER LIMITED", 30, 2022),  # its source ends the earlier statement
        part("Birch Ltd", 10),
        part("Cedar Ltd", 7, ids=(("companies_house", "123"),)),
        part("Cedar Ltd", 7),
    ]
    loaded = load(store, file, now, size)
    assert (loaded.statements, loaded.companies) == (4, 4)
    assert held(store) == {
        ("Alder Ltd", 60, date(2020, 1, 1), date(2022, 1, 1)),
        ("Alder Ltd", 30, date(2022, 1, 1), None),
        ("Birch Ltd", 10, None, None),
        ("Cedar Ltd", 7, None, None),
    }
    assert load(store, file, now + timedelta(days=1)).statements == 0
    indexes = {one["name"] for one in inspect(store.engine).get_indexes("holding")}
    assert indexes == {"ix_holding_holder", "ix_holding_target"}


@pytest.mark.usefixtures("real_stores")
def test_a_first_load_has_the_file_for_itself_and_is_whole_or_not_at_all(
    tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.store.engine.BUSY_TIMEOUT", 0)
    url = f"sqlite:///{tmp_path}/monitor.db"
    file = [part("Alder Ltd", 60), part("Birch Ltd", 10), part("Cedar Ltd", 7)]

    def broken(batch: Batch) -> Batch:
        if batch.names == ("Cedar Ltd",):
            with pytest.raises(StoreError, match="an import that fills it"):
                open_store(url)
            raise KeyboardInterrupt
        return batch

    with opened(url) as store:
        upgrade(store)
        with pytest.raises(KeyboardInterrupt):
            loading.load(store, map(broken, batches(file, 1)), Loader(now), lambda _: None)
        assert held(store) == set()
        load(store, file, now, 1)
        with opened(url) as other, other.read() as session:
            assert session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert {name for name, *_ in held(store)} == {"Alder Ltd", "Birch Ltd", "Cedar Ltd"}


def test_a_later_file_corrects_what_is_believed_and_not_what_was(
    store: Store, now: datetime
) -> None:
    load(store, [part("Alder Ltd", 60, 2020), part("Birch Ltd", 10)], now)
    later = now + timedelta(days=1)
    load(store, [part("Alder Ltd", 55, 2020), part("Birch Ltd", 20)], later)
    assert held(store) == {("Alder Ltd", 55, date(2020, 1, 1), None), ("Birch Ltd", 20, None, None)}
    before = {("Alder Ltd", 60, date(2020, 1, 1), None), ("Birch Ltd", 10, None, None)}
    assert held(store, now) == before


def test_a_name_of_a_file_is_found_by_its_rarer_reading(store: Store, now: datetime) -> None:
    load(store, [said("长盛电子有限公司", "Tarn Pumps Ltd")], now)
    with store.read() as session:
        assert [name for _, name in sounds.heard(session, "Changsheng Co., Ltd.")] == [
            "长盛电子有限公司"
        ]


def test_a_second_import_waits_for_the_first(store: Store) -> None:
    order: list[str] = []
    is_told = threading.Event()

    def waits() -> None:
        order.append("waits")
        is_told.set()

    def second() -> None:
        with imports.only_one(store, waits):
            order.append("second")

    beside = threading.Thread(target=second)
    with imports.only_one(store, waits):
        beside.start()
        assert is_told.wait(10)
        order.append("first")
    beside.join(10)
    assert order == ["waits", "first", "second"]
