"""python -m benchmarks.composed [en|zh] [--show] [--told] [--watched NAME …]: are plain statements
read with all that is added?

Composes sentences from cores (甲收购乙) and what newspapers add to them: a price, a seller, a
day, a purpose, a source, alone and in pairs. Counts, by kind of event, those that are not told
with every party and fact. `--show` prints them, by what is missing. With `--told`, somebody tells
what a firm does: its officers, spokesmen, notices. Firms after `--watched` are
known as from a watchlist, which must not make reading worse. Needs no corpus.

The data, `composed_en.txt` and `composed_zh.txt`, has sections. `[price]` names a group of
additions, one a line (`_` is a space); behind `::` stand the facts and parties that one adds. A
section with a `+` holds cores: kinds and modalities that are right (with `|` between), what must
be told (`_` is a space), and behind the `+` the groups that may follow in any order (`end` comes
last), or, if they end with a comma, precede. Behind `::` a core may have more that must be
told. `[told]` holds who tells, with `…` for what, and `[tells]` who does it and, below, the words
that this may begin with. Of `[none +]` no event may be told that is sure enough for an alert.
"""

import argparse
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

from monitor.events import read
from monitor.folders import models_folder
from monitor.model import Finding, Json, Language, Watch
from monitor.reading.tagger import lac
from monitor.resolve.index import Index

LANGUAGES: tuple[Language, ...] = ("en", "zh")
PAIRS = 24  # pairs of additions per core
ALERT = 0.80  # the confidence from which an event is told to the user
NAMED = "acquirer target seller holder investor partner company person legal_representative".split()
# The contract leaves open which of these a deal in shares has.
_SAME = [{"acquirer", "holder", "investor"}, {"target", "company"}]
HEADLINE = re.compile("[一-鿿] [一-鿿]")  # a space for a comma
Told = tuple[tuple[str, str], ...]


class Addition(NamedTuple):
    """Words that may be added to a core, and what they tell."""

    words: str
    told: Told = ()


class Core(NamedTuple):
    """A plain statement, what must be told of it, and the groups of additions that suit it."""

    words: str
    kinds: frozenset[str]
    modalities: frozenset[str]
    told: Told
    groups: tuple[str, ...]


def main() -> None:
    """Print how many sentences of each kind are not told in full."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--show", action="store_true", help="print what is not told in full")
    parser.add_argument("--told", action="store_true", help="let others tell what a firm does")
    parser.add_argument("--watched", nargs="+", default=(), metavar="NAME", help="known firms")
    arguments = parser.parse_args()
    known = Index([Watch(name) for name in arguments.watched]).find
    tagger = lac.at(models_folder(os.environ) / lac.FILE)
    for lang in [arguments.language] if arguments.language else LANGUAGES:
        lost: dict[str, list[str]] = defaultdict(list)
        tried: Counter[str] = Counter()
        data = Path(__file__).with_name(f"composed_{lang}.txt")
        for text, core, told in (told_by_others if arguments.told else composed)(data):
            kind = min(core.kinds)
            tried[kind] += 1
            parts = {"text": "", "title": text} if HEADLINE.search(text) else {"text": text}
            used = tagger if lang == "zh" else None
            found = read(**parts, lang=lang, tagger=used, known=known).findings
            if lacks := missing(core, told, found):
                lost[kind].append(f"{lacks}: {text}")
        print(f"\n{lang}: {sum(map(len, lost.values())):,} of {tried.total():,} not told in full")
        for kind, number in tried.items():
            print(f"{len(lost[kind]):5} of {number:5,}  {kind}")
            if arguments.show:
                print(*(f"             {one}" for one in sorted(lost[kind])), sep="\n")


def composed(path: Path) -> Iterator[tuple[str, Core, Told]]:
    """Each core alone, with each addition, and with some pairs of them, and what must be told."""
    groups, cores = parsed(path)
    chance = random.Random(1)  # noqa: S311 - the same pairs each time
    for core in cores:
        sets = [groups[name] for name in core.groups]
        pairs = [
            (first, second)
            for one, other in permutations(core.groups, 2)
            if one != "end"
            for first in groups[one]
            for second in groups[other]
        ]
        chance.shuffle(pairs)
        for added in [(), *((one,) for group in sets for one in group), *pairs[:PAIRS]]:
            yield (
                _joined(core.words, added),
                core,
                (*core.told, *(t for a in added for t in a.told)),
            )


def told_by_others(path: Path) -> Iterator[tuple[str, Core, Told]]:
    """Each core that says what the firm does, as others tell it, and what must be told."""
    groups, cores = parsed(path)
    firm, verbs = (one.words for one in groups["tells"])
    does = re.compile(rf"{firm}(?=\b|[一-鿿]) ?(?P<does>(?:{'|'.join(verbs.split())})[^；;]*)")
    for core in cores:
        if found := does.fullmatch(core.words.rstrip("。.")):
            for by in groups["told"]:
                yield ended(by.words.replace("…", found["does"])), core, core.told


def _joined(core: str, added: Sequence[Addition]) -> str:
    before = "".join(one.words for one in added if one.words.endswith("，"))
    behind = "".join(one.words for one in added if not one.words.endswith("，"))
    whole = f"{before}{core}{behind}".rstrip(",").replace(",,", ",")
    return ended(whole)


def ended(whole: str) -> str:
    """The sentence with its full stop."""
    return whole + ("。" if re.search("[一-鿿]", whole) else ".")


def parsed(path: Path) -> tuple[Mapping[str, list[Addition]], list[Core]]:
    """The groups of additions, by name, and the cores of a data file."""
    groups: dict[str, list[Addition]] = {}
    cores: list[Core] = []
    head = ""
    for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
        if line.startswith("["):
            head = line.strip("[]")
        elif "+" not in head:
            words, _, told = line.partition(" :: ")
            groups.setdefault(head, []).append(Addition(words.replace("_", " "), told_of(told)))
        else:
            wanted, _, suits = head.partition("+")
            kinds, modalities, *told_here = (
                wanted.split() if wanted.strip() != "none" else ("none", "")
            )
            words, _, more = line.partition(" :: ")
            core = Core(
                words,
                frozenset(kinds.split("|")),
                frozenset(modalities.split("|")),
                told_of(" ".join([*told_here, more])),
                tuple(suits.split()),
            )
            cores.append(core)
    return groups, cores


def told_of(words: str) -> Told:
    pairs = (one.partition("=") for one in words.split())
    return tuple((name, value.replace("_", " ")) for name, _, value in pairs)


def missing(core: Core, told: Told, found: Sequence[Finding]) -> str:
    """What the best finding lacks; empty if nothing, "all" if no finding is of the right kind.

    Of a core that tells nothing: the kinds of event that are told all the same.
    """
    if "none" in core.kinds:
        alerts = (one for one in found if not one.background and one.confidence >= ALERT)
        return " ".join(f"{one.type} {one.modality}" for one in alerts)
    right = {value for name, value in told if name == "modality"} or core.modalities
    told = tuple(one for one in told if one[0] != "modality")
    lacks = [
        " ".join([*_lacks(one, told), *([] if one.modality in right else ["modality"])])
        for one in found
        if one.type in core.kinds
    ]
    return min(lacks, key=len, default="all")


def _lacks(finding: Finding, told: Told) -> Iterator[str]:
    for name, value in told:
        if name in NAMED:
            roles = next((one for one in _SAME if name in one), {name})
            known = [p.name for p in finding.parties if p.role in roles]
        else:
            known = [_shown(finding.facts.get(name))]
        if not any(value in one or (one and one in value) for one in known):
            yield name


def _shown(fact: Json) -> str:
    if isinstance(fact, dict):
        return str(fact.get("text", fact))
    return "" if fact is None else str(fact)


if __name__ == "__main__":
    main()
