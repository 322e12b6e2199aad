"""python -m benchmarks.clusters [--stored] [FOLDER]: are texts that tell one fact merged?

Reads the labelled texts of tests/resolve/clusters in order of publication and merges their events:
in memory like `extract --merged`, or (--stored) through the store like the daemon, with the
folder's watchlist. As a baseline, the same texts are also grouped by near-identical wording.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from benchmarks.stored import stored_story
from monitor.cli._documents import Document
from monitor.cli._extract import Reader, merged

FOLDER = Path(__file__).parents[1] / "tests/resolve/clusters"
COPY = 85  # least rapidfuzz ratio of near copies

Groups = Mapping[str, frozenset[str]]  # document -> its events
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall over pairs of documents, and B³ over documents."""

    precision: float
    recall: float
    b3_precision: float
    b3_recall: float
    wrong: tuple[Pair, ...]
    missed: tuple[Pair, ...]

    @property
    def f1(self) -> float:
        return _f1(self.precision, self.recall)

    @property
    def b3(self) -> float:
        return _f1(self.b3_precision, self.b3_recall)


def labelled(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """The labelled texts, oldest first."""
    files = sorted(folder.glob("*.jsonl"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    rows: list[dict[str, Any]] = list(map(json.loads, lines))
    return sorted(rows, key=lambda row: (row["published"], row["id"]))


def gold(rows: Iterable[Mapping[str, Any]]) -> Groups:
    return {row["id"]: frozenset(row["tells"]) for row in rows}


def told(rows: Iterable[Mapping[str, Any]]) -> Groups:
    """The ids of the events that the program finds, by document."""
    found: dict[str, set[str]] = {row["id"]: set() for row in rows}
    for event in merged(map(_document, rows), Reader()):
        for one in event["documents"]:
            found[one].add(event["id"])
    return {one: frozenset(events) for one, events in found.items()}


def stored(rows: list[dict[str, Any]], folder: Path = FOLDER) -> Groups:
    """The same through the store; without a watchlist every text is read."""
    watchlist = folder / "watchlist.yaml"
    return stored_story(rows, watchlist if watchlist.is_file() else None).told


def copies(rows: list[dict[str, Any]]) -> Groups:
    """The baseline: single linkage over texts that are near copies."""
    group = {row["id"]: row["id"] for row in rows}
    for a, b in combinations(rows, 2):
        if fuzz.ratio(a["text"], b["text"]) >= COPY:
            kept, lost = group[a["id"]], group[b["id"]]
            group = {one: kept if of == lost else of for one, of in group.items()}
    return {one: frozenset({of}) for one, of in group.items()}


def score(right: Groups, found: Groups) -> Score:
    wanted, given = set(_pairs(right)), set(_pairs(found))
    both = wanted & given
    forth, back = (tuple(_b3(a, b)) for a, b in ((found, right), (right, found)))
    return Score(
        precision=len(both) / (len(given) or 1),
        recall=len(both) / (len(wanted) or 1),
        b3_precision=sum(forth) / (len(forth) or 1),
        b3_recall=sum(back) / (len(back) or 1),
        wrong=tuple(sorted(given - wanted)),
        missed=tuple(sorted(wanted - given)),
    )


def _document(row: Mapping[str, Any]) -> Document:
    day = date.fromisoformat(row["published"])
    return Document(row["id"], row["text"], row.get("title", ""), day, row["lang"])


def _pairs(groups: Groups) -> Iterator[Pair]:
    for a, b in combinations(sorted(groups), 2):
        if groups[a] & groups[b]:
            yield a, b


def _b3(mine: Groups, theirs: Groups) -> Iterator[float]:
    """For each document, the fraction of its group in `mine` that also shares one in `theirs`."""
    for one in mine:
        together = {other for other in mine if mine[one] & mine[other]} | {one}
        yield sum(other == one or bool(theirs[one] & theirs[other]) for other in together) / len(
            together
        )


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _line(name: str, one: Score) -> str:
    return (
        f"{name:12} pairs P {one.precision:.3f} R {one.recall:.3f} F1 {one.f1:.3f}   "
        f"B3 P {one.b3_precision:.3f} R {one.b3_recall:.3f} F1 {one.b3:.3f}"
    )


def main(folder: Path, *, by_store: bool) -> None:
    rows = labelled(folder)
    events = {label for row in rows for label in row["tells"]}
    print(f"{len(rows)} texts, {len(events)} events")
    ours = score(gold(rows), stored(rows, folder) if by_store else told(rows))
    print(_line("monitor", ours))
    print(_line("near copies", score(gold(rows), copies(rows))))
    for what, pairs in (("wrong", ours.wrong), ("missed", ours.missed)):
        for a, b in pairs:
            print(f"{what}\t{a}\t{b}")


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--stored"]
    main(Path(words[0]).resolve() if words else FOLDER, by_store="--stored" in sys.argv)
