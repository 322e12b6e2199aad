"""python -m benchmarks.reading [--shared ../shared]: is confidence worth its name, and how fast.

Prints how often events of each band of confidence are right on the development corpora (the kept
quarter is left out), how many of the asked statements of each type are found, the articles of
2,000 characters read in a second of CPU beside plain tokenising of the same text, and the time for
texts of 1 to 200 kB, which has to grow with the length and no faster.
"""

import argparse
import hashlib
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from monitor.events import read, to_json

BANDS = (0.0, 0.55, 0.7, 0.8, 0.9, 1.01)
LENGTHS = (1, 2, 5, 10, 20, 50, 100, 200)  # kB
PAIRS = {"acquisition", "partnership"}  # the types that the pair corpora mark
_TOKEN = re.compile(r"\w+|[^\w\s]")

Event = Mapping[str, Any]


def main() -> None:
    """All four tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    shared = parser.parse_args().shared
    sentences = list(_lines(shared / "corpus/sentences.jsonl"))
    pairs = [one for one in _lines(shared / "corpus/core.jsonl") if not _kept(one["id"])]
    curve([*_judged_sentences(sentences), *_judged_pairs(pairs)])
    by_type(sentences)
    texts = [one["text"] for one in pairs if one["lang"] == "en"]
    speed(texts)
    growth(texts)


def curve(judged: Iterable[tuple[float, bool]]) -> None:
    """Of the events of each band of confidence, how many are right."""
    right: Counter[int] = Counter()
    all_: Counter[int] = Counter()
    for confidence, is_right in judged:
        band = max(i for i, low in enumerate(BANDS) if confidence >= low)
        all_[band] += 1
        right[band] += is_right
    print("confidence    events  right")
    for band, (low, high) in enumerate(pairwise(BANDS)):
        if all_[band]:
            print(
                f"{low:.2f} – {min(high, 1):.2f}  {all_[band]:7}  {right[band] / all_[band]:6.1%}"
            )


def by_type(sentences: Iterable[Event]) -> None:
    """Of the statements asked for, how many are found with their parties."""
    asked: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for one in sentences:
        found = _found(one)
        for must in one["must"]:
            asked[must["type"]] += 1
            met[must["type"]] += any(_meets(event, must) for event in found)
    print("\ntype                  asked   found")
    for kind, number in sorted(asked.items()):
        print(f"{kind:20}  {number:5}  {met[kind] / number:6.1%}")


def speed(texts: Iterable[str]) -> None:
    """Articles a second of CPU, beside the tokens of the same text."""
    articles = list(_cut(texts, 2000))[:60]
    ours = _seconds(lambda: [read(one, lang="en") for one in articles])
    plain = _seconds(lambda: [_TOKEN.findall(one) for one in articles])
    print(f"\n{len(articles) / ours:.0f} articles of 2,000 characters a second of CPU;", end=" ")
    print(f"{ours / plain:.0f} times the work of splitting them into tokens by one regex")


def growth(texts: Iterable[str]) -> None:
    """CPU milliseconds a kB for longer and longer texts."""
    whole = "\n".join(texts)
    whole *= 1 + 200_000 // len(whole)
    print("\n   kB   ms a kB")
    for size in LENGTHS:
        text = whole[: size * 1000]
        print(f"{size:5}  {1000 * _seconds(lambda text=text: read(text, lang='en')) / size:8.2f}")  # type: ignore[misc]


def _seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def _cut(texts: Iterable[str], length: int) -> Iterator[str]:
    piece = ""
    for text in texts:
        piece += text + "\n"
        if len(piece) >= length:
            yield piece[:length]
            piece = ""


def _judged_sentences(sentences: Iterable[Event]) -> Iterator[tuple[float, bool]]:
    for one in sentences:
        for event in _found(one):
            yield event["confidence"], any(_meets(event, must) for must in one["must"])


def _judged_pairs(documents: Iterable[Event]) -> Iterator[tuple[float, bool]]:
    for one in documents:
        marked = {event["type"] for event in one["events"]}
        for event in _found(one):
            if event["type"] in PAIRS:
                yield event["confidence"], event["type"] in marked


def _found(one: Event) -> list[Event]:
    answer = to_json(_reading(one), one["id"])
    return [*answer["events"], *answer["facts"]]


def _reading(one: Event) -> Any:
    published = date.fromisoformat(one["published"]) if one.get("published") else None
    return read(one["text"], published=published, lang=one["lang"])


def _meets(event: Event, must: Event) -> bool:
    """The same type and modality, and every party asked for in its role."""
    kinds = {event["type"], must["type"]}
    if len(kinds) > 1 and kinds != {"executive", "executive_change"}:
        return False
    have: dict[str, list[str]] = defaultdict(list)
    for party in event["parties"]:
        have[party["role"]].append(party["name"].casefold())
    return event["modality"] == must["modality"] and all(
        any(_alike(p["name"].casefold(), name) for name in have[p["role"]]) for p in must["parties"]
    )


def _alike(one: str, other: str) -> bool:
    return one in other or other in one


def _kept(document: str) -> bool:
    return hashlib.sha1(document.encode(), usedforsecurity=False).hexdigest()[0] in "0123"


def _lines(path: Path) -> Iterator[Event]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


if __name__ == "__main__":
    main()
