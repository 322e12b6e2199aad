"""A national graph from a file into the store, then who controls X from it, beside networkx
enumerating the paths of the same firms in memory.

    python -m benchmarks.ownership [firms] [zh]   (1000000: two million holdings; zh: Chinese names)

Groups of some twenty firms with two holders each, as registers have them, are loaded from a CSV
file as `monitor ownership import` does; then two hundred firms are asked about, one after the
other, and one holding is changed.
"""

import csv
import random
import resource
import statistics
import sys
import tempfile
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

GROUP = 20
ASKED = 200
HEADER = ["holder", "target", "kind", "percent", "valid_from", "source", "origin"]


TOWNS = "青岛 济南 上海 北京 深圳 广州 杭州 宁波 南京 苏州 合肥 武汉 成都 重庆 西安 天津".split()
BRANDS = (
    "海天华中国金银山河江云龙凤鑫盛达通泰安康恒瑞祥宏远诚信德嘉美新智联汇丰源博雅和东南西北大正方圆"
)
TRADES = (
    "科技 贸易 汽车科技 电子 商贸 建筑工程 物业管理 生物科技 食品 文化传媒 医疗器械 物流".split()
)


def in_chinese(name: str) -> str:
    """A firm of the same number called as Chinese registers call theirs."""
    chance = random.Random(name)  # noqa: S311
    brand = "".join(chance.choices(BRANDS, k=chance.choice((2, 3, 4))))
    return f"{chance.choice(TOWNS)}{brand}{chance.choice(TRADES)}有限公司"


def holdings(firms: int) -> Iterator[tuple[str, str, int]]:
    """Two holders of each firm: earlier firms of its group, of the first one two people."""
    chance = random.Random(7)  # noqa: S311
    for number in range(firms):
        first = number - number % GROUP
        for share in (60, 30):
            inside = chance.randrange(first, number) if number > first + 1 else None
            holder = f"Holding {number:x} {share} plc" if inside is None else f"Firm {inside:x} Ltd"
            yield holder, f"Firm {number:x} Ltd", share


def named_holdings(firms: int) -> list[tuple[str, str, int]]:
    stated = list(holdings(firms))
    if "zh" not in sys.argv:
        return stated
    return [(in_chinese(a), in_chinese(b), share) for a, b, share in stated]


def write(path: Path, stated: list[tuple[str, str, int]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        for holder, target, share in stated:
            rows.writerow([holder, target, "equity", share, "2020-01-01", "register", "registry"])


def import_file(to: store.Store, path: Path) -> int:
    read = (part.batch for part in parts(path) if part.batch is not None)
    loader = Loader(datetime.now(UTC))
    load(to, read, loader, lambda _: None)
    return loader.statements


def cpu() -> float:
    """Of this process and of those that it started and that have ended."""
    kinds = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in kinds)


def memory() -> int:
    """MB of this process and the one that read, at their most."""
    kinds = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_maxrss for used in kinds) // 1024


def turn() -> float:
    """Nanoseconds of a turn of a bare loop: how fast the machine is just now."""
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
    """One share of a firm's first holder changed: how long until all that it reaches is known.
    Times are those of the processor: others may be at work on the machine."""
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
    firms = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    stated = named_holdings(firms)
    names = [b for _, b, _ in random.Random(1).sample(stated, ASKED)]  # noqa: S311
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "holdings.csv", stated)
        del stated  # the import's memory is measured
        with store.opened(f"sqlite:///{folder}/m.db") as to:
            store.upgrade(to)
            pace = turn()
            began, wall, own = cpu(), time.perf_counter(), time.process_time()
            rows = import_file(to, folder / "holdings.csv")
            took, wall = cpu() - began, time.perf_counter() - wall
            own = time.process_time() - own
            most = memory()
            reading = parse(folder / "holdings.csv")
            print(
                f"imported {rows:,} holdings in {took:.1f} CPU-s ({own:.1f} storing, the rest "
                f"reading beside it; {wall:.1f} s, {most} MB), "
                f"{took / rows * 1e6:.1f} µs each; of it reading the file {reading:.1f}; "
                f"a turn of a bare loop: {pace:.0f} ns before, {turn():.0f} after"
            )
            show("who controls X, from the store", ask(to, names))
            changed = [change(to, name) for name in names]
            show("what a change reaches, from the store", [seconds for seconds, _ in changed])
            print(f"    firms reached: at most {max(count for _, count in changed)} of {firms:,}")
        show("networkx, paths alone, in memory", enumerate_paths(named_holdings(firms), names))


def show(title: str, taken: list[float]) -> None:
    ordered = sorted(taken)
    print(f"{title}: median {statistics.median(ordered) * 1000:.1f} ms, "
          f"p95 {ordered[int(len(ordered) * 0.95)] * 1000:.1f} ms")  # fmt: skip


if __name__ == "__main__":
    main()
