"""Imports a national ownership graph and asks who controls X, compared with networkx enumerating
the same firms' paths in memory.

    python -m benchmarks.ownership [companies] [zh]   (1000000; zh: with Chinese names)

Loads groups of twenty-four companies with twice as many holdings, as in registers, from a CSV file
like `monitor ownership import`; then asks about two hundred firms one by one, and changes a
holding of each.
"""

import csv
import multiprocessing
import os
import random
import resource
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import networkx

from monitor import store
from monitor.cli._holdings_ahead import parts
from monitor.cli._holdings_files import opened, statements
from monitor.model import Company, Share
from monitor.ownership.answer import answer
from monitor.ownership.graph import Graph
from monitor.ownership.group import reached
from monitor.resolve.names import keys
from monitor.store import companies
from monitor.store.loading import Loader, load

FIRMS, HOLDERS, THREE = 20, 4, 8  # per group: firms; top holders; firms with three holders
ASKED = 200
HEADER = ["holder", "target", "kind", "percent", "valid_from", "source", "origin"]


TOWNS = "青岛 济南 上海 北京 深圳 广州 杭州 宁波 南京 苏州 合肥 武汉 成都 重庆 西安 天津".split()
BRANDS = (
    "海天华中国金银山河江云龙凤鑫盛达通泰安康恒瑞祥宏远诚信德嘉美新智联汇丰源博雅和东南西北大正方圆"
)
TRADES = (
    "科技 贸易 汽车科技 电子 商贸 建筑工程 物业管理 生物科技 食品 文化传媒 医疗器械 物流".split()
)


class InChinese(dict[str, str]):
    """Invented Chinese registered names, all different: equal names would join their groups."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def __missing__(self, name: str) -> str:
        chance = random.Random(name)  # noqa: S311
        town, trade = chance.choice(TOWNS), chance.choice(TRADES)
        brand = "".join(chance.choices(BRANDS, k=chance.choice((2, 3, 4))))
        while (whole := f"{town}{brand}{trade}有限公司") in self._taken:
            brand += chance.choice(BRANDS)
        self._taken.add(whole)
        self[name] = whole
        return whole


def holdings(companies_in_all: int) -> Iterator[tuple[str, str, int]]:
    """Two holdings per company. A group has four holders without holders of their own, and twenty
    firms held by these or by earlier firms of the group, eight of them in three parts."""
    chance = random.Random(7)  # noqa: S311
    for number in range(companies_in_all * FIRMS // (FIRMS + HOLDERS)):
        place = number % FIRMS
        for share in (60, 30, 8) if place >= FIRMS - THREE else (60, 30):
            inside = chance.randrange(number - place, number) if place > 1 else None
            holder = f"Holding {number:x} {share} plc" if inside is None else f"Firm {inside:x} Ltd"
            yield holder, f"Firm {number:x} Ltd", share


def named_holdings(firms: int) -> list[tuple[str, str, int]]:
    stated = list(holdings(firms))
    if "zh" not in sys.argv:
        return stated
    called = InChinese()
    return [(called[a], called[b], share) for a, b, share in stated]


def write(path: Path, firms: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        for holder, target, share in named_holdings(firms):
            rows.writerow([holder, target, "equity", share, "2020-01-01", "register", "registry"])


def import_file(to: store.Store, path: Path) -> int:
    read = (part.batch for part in parts(path) if part.batch is not None)
    loader = Loader(datetime.now(UTC))
    load(to, read, loader, lambda _: None)
    return loader.statements


def cpu() -> float:
    """CPU seconds of this process and of its finished children."""
    kinds = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in kinds)


class Memory(threading.Thread):
    """Peak memory in MiB of this process and its children together while the thread runs."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0
        self._done = threading.Event()

    def run(self) -> None:
        own = os.getpid()
        while not self._done.wait(0.2):
            started = Path(f"/proc/{own}/task/{own}/children").read_text(encoding="ascii").split()
            self.most = max(self.most, sum(map(_resident, (own, *started))))

    def __enter__(self) -> "Memory":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self.join()


def _resident(process: int | str) -> int:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0  # the process has just ended
    return pages * resource.getpagesize() >> 20


def turn() -> float:
    """Nanoseconds per iteration of a bare loop: the machine's current speed."""
    began, total = cpu(), 0
    for number in range(5_000_000):
        total += number * number
    return (cpu() - began) / 5e6 * 1e9


def parse(path: Path) -> float:
    began = cpu()
    with opened(path) as text:
        for _ in statements(text, path.name):
            pass
    return cpu() - began


def change(opened: store.Store, name: str) -> tuple[float, int]:
    """CPU seconds to find all firms affected by a change of one holder's share, and their number.
    Wall time would depend on others' load."""
    began = time.process_time()
    with opened.read() as session:
        (found,) = named(session, name)
        before = companies.holdings(session, around=[found.id])
    held = next(one for one in before if one.target == found.id)
    half = Share(Fraction(1, 2), Fraction(1, 2))
    after = [replace(one, share=half) if one is held else one for one in before]
    below = reached(Graph(before), Graph(after), [held])
    return time.process_time() - began, len(below)


def ask(opened: store.Store, names: list[str]) -> list[float]:
    taken = []
    for name in names:
        began = time.process_time()
        with opened.read() as session:
            (found,) = named(session, name)
            graph = Graph(companies.holdings(session, around=[found.id]))
        answer(graph, found.id, as_of=date(2026, 1, 1), known_at=None)
        taken.append(time.process_time() - began)
    return taken


def named(session: store.Session, name: str) -> list[Company]:
    return [one.company for one in companies.find_by_keys(session, exact=[keys(name).exact])][:1]


def enumerate_paths(stated: list[tuple[str, str, int]], names: list[str]) -> list[float]:
    graph = networkx.DiGraph()
    graph.add_weighted_edges_from((a, b, w / 100) for a, b, w in stated)
    taken = []
    for name in names:
        began = time.process_time()
        for owner in networkx.ancestors(graph, name):
            for path in networkx.all_simple_edge_paths(graph, owner, name):
                product = 1.0
                for edge in path:
                    product *= graph.edges[edge]["weight"]
        taken.append(time.process_time() - began)
    return taken


def main() -> None:
    firms = int(sys.argv[1]) if len(sys.argv) > 1 else 24_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        writer = multiprocessing.Process(target=write, args=(folder / "holdings.csv", firms))
        writer.start()  # in another process, to keep its memory out of the import's
        writer.join()
        with store.opened(f"sqlite:///{folder}/m.db") as to:
            store.upgrade(to)
            pace = turn()
            began, wall, own = cpu(), time.perf_counter(), time.process_time()
            with Memory() as memory:
                rows = import_file(to, folder / "holdings.csv")
            took, wall = cpu() - began, time.perf_counter() - wall
            own = time.process_time() - own
            reading = parse(folder / "holdings.csv")
            print(
                f"imported {rows:,} holdings in {took:.1f} CPU-s ({own:.1f} storing, the rest "
                f"reading beside it; {wall:.1f} s, {memory.most} MiB), "
                f"{took / rows * 1e6:.1f} µs each; of it reading the file {reading:.1f}; "
                f"a turn of a bare loop: {pace:.0f} ns before, {turn():.0f} after"
            )
            stated = named_holdings(firms)
            names = [b for _, b, _ in random.Random(1).sample(stated, ASKED)]  # noqa: S311
            show("who controls X, from the store", ask(to, names))
            changed = [change(to, name) for name in names]
            show("what a change reaches, from the store", [seconds for seconds, _ in changed])
            print(f"    firms reached: at most {max(count for _, count in changed)} of {firms:,}")
        show("networkx, paths alone, in memory", enumerate_paths(stated, names))


def show(title: str, taken: list[float]) -> None:
    ordered = sorted(taken)
    print(f"{title}: median {statistics.median(ordered) * 1000:.1f} ms, "
          f"p95 {ordered[int(len(ordered) * 0.95)] * 1000:.1f} ms")  # fmt: skip


if __name__ == "__main__":
    main()
