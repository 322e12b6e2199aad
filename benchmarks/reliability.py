"""How reliable is confidence? The tables that `python -m benchmarks.reading` prints first.

For bands of confidence: how many events name only right parties, and how many are also complete,
that is name every party of a marked statement. What is seldom wrong but often incomplete waits
under Review, too. Then how many expected statements of each type the corpus of sentences yields.
All from the development corpora, without the quarter that is held out.

fewfc marks all parties of a Chinese deal, so a party that is not marked is wrong. core marks one
pair of firms in an English sentence, so there an event is right if it names one of the pair.
"""

import hashlib
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from monitor.events import read, to_json
from monitor.folders import models_folder
from monitor.reading.tagger import lac
from monitor.reading.tagger.tagged import Tagger

BANDS = (0.0, 0.55, 0.7, 0.8, 0.9, 1.01)
DEALS = {"acquisition", "investment", "shareholding_change"}
# The roles in which fewfc marks the parties of a deal.
PARTIES = {
    *("target", "investee", "acquirer", "investor"),
    *("transferee", "transferor", "shareholder"),
}
# Types in core, and the names that its annotators use for them: for an acquisition some mark the
# deal, others the resulting ownership.
PAIRS = {
    "acquisition": {"acquisition", "state:ownership", "state:shareholding"},
    "partnership": {"partnership"},
}

Event = Mapping[str, Any]


class Judged(NamedTuple):
    """One event that was told."""

    confidence: float
    right: bool
    complete: bool


def tables(corpus: Path) -> None:
    """Print all tables."""
    tagger = lac.at(models_folder(os.environ) / lac.FILE)
    deals = (one for one in lines(corpus / "fewfc.jsonl") if not kept(one["id"]))
    curve("Chinese deals", _judged_deals(deals, tagger))
    pairs = (one for one in lines(corpus / "core.jsonl") if not kept(one["id"]))
    curve("English pairs", _judged_pairs(pairs))
    by_type(lines(corpus / "sentences.jsonl"), tagger)


def curve(title: str, judged: Iterable[Judged]) -> None:
    """Print how many events in each band of confidence are right, and complete."""
    bands: dict[int, list[Judged]] = defaultdict(list)
    for one in judged:
        bands[max(i for i, low in enumerate(BANDS) if one.confidence >= low)].append(one)
    print(f"{title:13}  events  right  and complete")
    for band, (low, high) in enumerate(pairwise(BANDS)):
        if ones := bands[band]:
            right = sum(one.right for one in ones) / len(ones)
            complete = sum(one.complete for one in ones) / len(ones)
            print(f"{low:.2f} – {min(high, 1):.2f}  {len(ones):8}  {right:5.0%}  {complete:12.0%}")
    print()


def by_type(sentences: Iterable[Event], tagger: Tagger | None) -> None:
    """Print how many expected statements of each type are found with their parties."""
    asked: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for one in sentences:
        found = _found(one, tagger)
        for must in one["must"]:
            asked[must["type"]] += 1
            met[must["type"]] += any(_meets(event, must) for event in found)
    print("type                  asked   found")
    for kind, number in sorted(asked.items()):
        print(f"{kind:20}  {number:5}  {met[kind] / number:6.1%}")


def _judged_deals(documents: Iterable[Event], tagger: Tagger | None) -> Iterator[Judged]:
    for one in documents:
        marked = [_names(event["args"], PARTIES) for event in one["events"]]
        everybody = [name for names in marked for name in names]
        for event in _found(one, tagger):
            if event["type"] in DEALS:
                named = [party["name"] for party in event["parties"]]
                right = all(_among(name, everybody) for name in named)
                whole = any(names and all(_among(n, named) for n in names) for names in marked)
                yield Judged(event["confidence"], right, right and whole)


def _judged_pairs(documents: Iterable[Event]) -> Iterator[Judged]:
    for one in documents:
        for event in _found(one, None):
            if event["type"] in PAIRS:
                named = [party["name"].casefold() for party in event["parties"]]
                marked = [e for e in one["events"] if e["type"] in PAIRS[event["type"]]]
                pairs = [[_among(name, named) for name in _names(e["args"])] for e in marked]
                yield Judged(event["confidence"], any(map(any, pairs)), any(map(all, pairs)))


def _names(arguments: Iterable[Event], roles: set[str] | None = None) -> list[str]:
    return [a["text"].casefold() for a in arguments if roles is None or a["role"] in roles]


def _among(name: str, names: Iterable[str]) -> bool:
    return any(name.casefold() in one or one in name.casefold() for one in names)


def _found(one: Event, tagger: Tagger | None) -> list[Event]:
    published = date.fromisoformat(one["published"]) if one.get("published") else None
    reading = read(one["text"], published=published, lang=one["lang"], tagger=tagger)
    answer = to_json(reading, one["id"])
    return [*answer["events"], *answer["facts"]]


def _meets(event: Event, must: Event) -> bool:
    """Whether type and modality match, and each expected party is found in its role."""
    kinds = {event["type"], must["type"]}
    if len(kinds) > 1 and kinds != {"executive", "executive_change"}:
        return False
    have: dict[str, list[str]] = defaultdict(list)
    for party in event["parties"]:
        have[party["role"]].append(party["name"].casefold())
    return event["modality"] == must["modality"] and all(
        _among(party["name"], have[party["role"]]) for party in must["parties"]
    )


def kept(document: str) -> bool:
    """Whether a document belongs to the quarter that nobody looks into."""
    return hashlib.sha1(document.encode(), usedforsecurity=False).hexdigest()[0] in "0123"


def lines(path: Path) -> Iterator[Event]:
    """The documents of a corpus."""
    with path.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)
