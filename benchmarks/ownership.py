"""Who controls X from the store, beside networkx enumerating the paths of the same firms in memory.

    python -m benchmarks.ownership [firms]

Groups of some twenty firms with two holders each, as registers have them, are loaded; then two
hundred firms are asked about, one after the other.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from fractions import Fraction

import networkx

from monitor import store
from monitor.model import Company, Holding, Share
from monitor.ownership.answer import answer
from monitor.ownership.graph import Graph
from monitor.ownership.stated import Party, Stated
from monitor.resolve.names import keys
from monitor.store import companies
from monitor.store.loading import Loader

GROUP = 20
ASKED = 200
BATCH = 20_000


def holdings(firms: int) -> Iterator[tuple[str, str, int]]:
    chance = random.Random(7)  # noqa: S311
    for number in range(firms):
        first = number - number % GROUP
        for share in (60, 30) if number > first else ():
            yield f"Firm {chance.randrange(first, number):x} Ltd", f"Firm {number:x} Ltd", share


def load(opened: store.Store, stated: list[tuple[str, str, int]]) -> float:
    began = time.perf_counter()
    loader = Loader(datetime.now(UTC))
    for at in range(0, len(stated), BATCH):
        batch = [
            Stated(Party(a), Party(b), Holding(a, b, Share(Fraction(w, 100), Fraction(w, 100))))
            for a, b, w in stated[at : at + BATCH]
        ]
        with opened.write() as session:
            loader.load(session, batch)
    return time.perf_counter() - began


def ask(opened: store.Store, names: list[str]) -> list[float]:
    taken = []
    for name in names:
        began = time.perf_counter()
        with opened.read() as session:
            (found,) = named(session, name)
            graph = Graph(companies.holdings(session, around=[found.id]))
        answer(graph, found.id, as_of=date(2026, 1, 1), known_at=None)
        taken.append(time.perf_counter() - began)
    return taken


def named(session: store.Session, name: str) -> list[Company]:
    return [one.company for one in companies.find_by_keys(session, exact=[keys(name).exact])][:1]


def enumerate_paths(stated: list[tuple[str, str, int]], names: list[str]) -> list[float]:
    graph = networkx.DiGraph()
    graph.add_weighted_edges_from((a, b, w / 100) for a, b, w in stated)
    taken = []
    for name in names:
        began = time.perf_counter()
        for owner in networkx.ancestors(graph, name):
            for path in networkx.all_simple_edge_paths(graph, owner, name):
                product = 1.0
                for edge in path:
                    product *= graph.edges[edge]["weight"]
        taken.append(time.perf_counter() - began)
    return taken


def main() -> None:
    firms = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    stated = list(holdings(firms))
    names = [b for _, b, _ in random.Random(1).sample(stated, ASKED)]  # noqa: S311
    with (
        tempfile.TemporaryDirectory() as folder,
        store.opened(f"sqlite:///{folder}/m.db") as opened,
    ):
        store.upgrade(opened)
        seconds = load(opened, stated)
        print(
            f"loaded {len(stated):,} holdings in {seconds:.1f} s ({len(stated) / seconds:,.0f}/s)"
        )
        for title, taken in (
            ("from the store, shares and control", ask(opened, names)),
            ("networkx, paths alone, in memory", enumerate_paths(stated, names)),
        ):
            ordered = sorted(taken)
            print(f"{title}: median {statistics.median(ordered) * 1000:.1f} ms, "
                  f"p95 {ordered[int(len(ordered) * 0.95)] * 1000:.1f} ms")  # fmt: skip


if __name__ == "__main__":
    main()
