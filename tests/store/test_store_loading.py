"""A file's holdings in bulk, in both databases: COPY in one, many rows at once in the other."""

from datetime import datetime
from fractions import Fraction

from monitor.model import Holding, Share
from monitor.ownership.stated import Party, Stated
from monitor.store import Store, companies
from monitor.store.loading import Loader

THIRD = Share(Fraction(1, 3), Fraction(1, 2))


def said(holder: str, target: str) -> Stated:
    held = Holding(holder, target, THIRD, source="file\\t1", quote="a\tb\\N\n")
    return Stated(Party(holder), Party(target), held)


def test_a_bulk_reads_back_as_it_was_written(store: Store, now: datetime) -> None:
    batch = [said(f"北辰{n} Ltd", "Tarn\tPumps Ltd") for n in range(3)]
    for expected in (3, 0):
        loader = Loader(now)
        with store.write() as session:
            loader.load(session, batch)
        assert loader.statements == expected
    with store.read() as session:
        held = companies.holdings(session)
        names = {one.name for one in companies.get(session, {h.holder for h in held}).values()}
    assert names == {"北辰0 Ltd", "北辰1 Ltd", "北辰2 Ltd"}
    assert {(h.share, h.source, h.quote, h.known_from) for h in held} == {
        (THIRD, "file\\t1", "a\tb\\N\n", now)
    }
