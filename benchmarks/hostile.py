"""python -m benchmarks.hostile [zh|en] [--texts N] [--seed N]: can a text slow reading or break it?

Glues examples and counterexamples of rules into texts without an end of sentence: one repeated,
several in a row, words shuffled, words cut out, and separators between all words. Each text is read
at 4 kB and at 16 kB. Prints texts that raise an error, texts whose time per kB grows with their
length, and the slowest. Leaves with 1 if a text raised or grew.
"""

import argparse
import random
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from monitor.events import read
from monitor.events._patterns.pattern import kinds
from monitor.model import Language
from monitor.processes import collect_less

SIZES = (4_000, 16_000)  # characters
GROWTH = 3  # times per kB, from the short to the long text
SLOW = 60  # ms per kB: what takes less cannot have grown
SHOWN = 5
WARM_UP = 40
_ENDS = re.compile(r"[.。!！?？;；]+")
_BETWEEN: dict[Language, tuple[str, ...]] = {
    "zh": ("", "，", "、", "和"),
    "en": (" ", ", ", " and ", " ("),
}


class Reading(NamedTuple):
    """A text, the way it was made, and milliseconds per kB at each size."""

    way: str
    unit: str
    pace: tuple[float, ...]

    def __str__(self) -> str:
        paces = " → ".join(f"{ms:.0f}" for ms in self.pace)
        return f"{paces} ms a kB  {self.way}: {self.unit[:100]!r}"

    @property
    def grew(self) -> bool:
        first, last = self.pace[0], self.pace[-1]
        return last > SLOW and last > GROWTH * first


def main() -> None:
    """Read the texts of one language, or of both."""
    collect_less()  # like the program
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", nargs="?", choices=("zh", "en"))
    parser.add_argument("--texts", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    langs: tuple[Language, ...] = (arguments.lang,) if arguments.lang else ("en", "zh")
    chance = random.Random(arguments.seed)  # noqa: S311 repeatable, not secret
    bad = sum(_tried(lang, arguments.texts, chance) for lang in langs)
    sys.exit(1 if bad else 0)


def _tried(lang: Language, texts: int, chance: random.Random) -> int:
    """How many texts raised or grew."""
    sentences = [_ENDS.sub("", text) for text in _sentences(lang)]
    for text in chance.sample(sentences, WARM_UP):
        read(text, lang=lang)
    readings: list[Reading] = []
    raised = 0
    for _ in range(texts):
        way, unit = _unit(sentences, lang, chance)
        try:
            readings.append(Reading(way, unit, tuple(_pace(unit, size, lang) for size in SIZES)))
        except Exception as error:  # noqa: BLE001 any error is the finding
            raised += 1
            print(f"{lang} raised {error!r}  {way}: {unit!r}")
    grew = [reading for reading in readings if reading.grew]
    for reading in grew:
        print(f"{lang} grew  {reading}")
    for reading in sorted(readings, key=lambda one: -max(one.pace))[:SHOWN]:
        print(f"{lang} slow  {reading}")
    print(f"{lang}: {texts} texts, {raised} raised, {len(grew)} grew")
    return raised + len(grew)


def _sentences(lang: Language) -> Iterator[str]:
    for kind in kinds():
        for pattern in kind.patterns[lang]:
            yield pattern.example
            yield pattern.counterexample


def _unit(sentences: Sequence[str], lang: Language, chance: random.Random) -> tuple[str, str]:
    """What is repeated, and the way it was made."""
    way = chance.choice(list(_WAYS))
    return way, _WAYS[way](chance.sample(sentences, 3), lang, chance)


def _repeated(sentences: Sequence[str], lang: Language, chance: random.Random) -> str:
    return sentences[0] + chance.choice(_BETWEEN[lang])


def _glued(sentences: Sequence[str], lang: Language, _: random.Random) -> str:
    between = _BETWEEN[lang][0]
    return between.join(sentences) + between


def _shuffled(sentences: Sequence[str], lang: Language, chance: random.Random) -> str:
    words = _words(sentences[0], lang)
    chance.shuffle(words)
    return _glued(words, lang, chance)


def _cut(sentences: Sequence[str], lang: Language, chance: random.Random) -> str:
    words = _words(sentences[0], lang)
    first, last = sorted(chance.sample(range(len(words) + 1), 2))
    return _glued(words[first:last], lang, chance)


def _separated(sentences: Sequence[str], lang: Language, chance: random.Random) -> str:
    between = chance.choice(_BETWEEN[lang])
    return between.join(_words(sentences[0], lang)) + between


_WAYS: dict[str, Callable[[Sequence[str], Language, random.Random], str]] = {
    "repeated": _repeated,
    "glued": _glued,
    "shuffled": _shuffled,
    "cut": _cut,
    "separated": _separated,
}


def _words(sentence: str, lang: Language) -> list[str]:
    return sentence.split() if lang == "en" else list(sentence)


def _pace(unit: str, size: int, lang: Language) -> float:
    text = (unit * (size // len(unit) + 1))[:size]
    began = time.process_time()
    read(text, lang=lang)
    return (time.process_time() - began) * 1_000_000 / size


if __name__ == "__main__":
    main()
