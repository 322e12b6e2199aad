"""python -m benchmarks.watched [en|zh] [--show]: does watching a firm lose its events?

Reads the development corpora without a watchlist, then once more for each firm of an event that
would alert, with that firm watched. Counts the events of the firm that are no longer told of it at
the alert level, as a share of all pairs of a text and a firm. The quarter held out is not read.
"""

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.reliability import kept, lines
from monitor.events import read
from monitor.folders import models_folder
from monitor.model import Finding, Language, Watch
from monitor.reading.tagger import lac
from monitor.reading.tagger.tagged import Tagger
from monitor.resolve.index import Index

CORPORA: dict[Language, tuple[str, ...]] = {"en": ("core",), "zh": ("fewfc", "finre")}
ALERT = 0.80  # the confidence from which an event is told to the user


class Told(NamedTuple):
    """What an event says of whom; its roles are left out, as some follow from the others."""

    type: str
    modality: str
    names: frozenset[str]


def main() -> None:
    """Print how many events of watched firms are lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=tuple(CORPORA))
    parser.add_argument("--shared", type=Path, default=Path("../shared"), metavar="FOLDER")
    parser.add_argument("--show", action="store_true", help="print what is lost")
    arguments = parser.parse_args()
    tagger = lac.at(models_folder(os.environ) / lac.FILE)
    for lang in [arguments.language] if arguments.language else CORPORA:
        pairs = gone = 0
        for text in _texts(arguments.shared / "corpus", lang):
            for firm, lost in _lost(text, lang, tagger if lang == "zh" else None):
                pairs, gone = pairs + 1, gone + bool(lost)
                if arguments.show and lost:
                    print(f"{firm}: {', '.join(f'{o.type} {o.modality}' for o in lost)} | {text}")
        print(f"{lang}: of {pairs:,} pairs of a text and a watched firm, {gone} lose an event")


def _texts(corpus: Path, lang: Language) -> Iterator[str]:
    for name in CORPORA[lang]:
        yield from (one["text"] for one in lines(corpus / f"{name}.jsonl") if not kept(one["id"]))


def _lost(text: str, lang: Language, tagger: Tagger | None) -> Iterator[tuple[str, set[Told]]]:
    """Each firm of an alert, and its alerts that are lost when it is watched."""
    alone = read(text, lang=lang, tagger=tagger).findings
    firms = (p.name for f in alone if f.confidence >= ALERT for p in f.parties)
    for firm in dict.fromkeys(firms):
        known = Index([Watch(firm)]).find
        watched = read(text, lang=lang, tagger=tagger, known=known).findings
        yield firm, _told(alone, firm) - _told(watched, firm)


def _told(found: Sequence[Finding], firm: str) -> set[Told]:
    """The alerts that concern a firm, unless as a person."""
    return {
        Told(one.type, one.modality, frozenset(p.name for p in one.parties))
        for one in found
        if one.confidence >= ALERT
        and any(p.name == firm and p.role != "person" for p in one.parties)
    }


if __name__ == "__main__":
    main()
