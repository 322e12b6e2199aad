"""python -m benchmarks.shaped [en|zh] [--times N] [--show]: does the shape of a name matter?

Puts firms, people, offices and sums of many shapes into the plain statements of `composed_en.txt`
or `composed_zh.txt` that are told in full with the ones they have, and counts those that are told
in full no longer. `--show` prints them. Needs no corpus.

The data, `shaped_en.txt` and `shaped_zh.txt`, has a section for each word that is replaced, with
what stands in its place, one a line; with `|` between them, several words take the same shapes.
`@` is the word itself: the line describes it. A `+` and a kind of event behind the word: only
statements of that kind.
"""

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.beside import found_in, told_alone
from benchmarks.composed import LANGUAGES, Core, ended, missing
from monitor.model import Language

_ARTICLE = re.compile(r"(?<!Series )\b([Aa]) (?=[aeiouAEIO])")
# What may not stand beside a description: an office, a mark, another description.
_FULL = re.compile(
    r"[,：]|(?:长|总|官|经理|裁|监|人|秘|事|新任|C[EFO]O|(?<![a-z])[a-z]+er|or|chief) ?$"
)


class Section(NamedTuple):
    """A word of the statements, the kind of statement, and what may stand in its place."""

    title: str
    word: re.Pattern[str]
    kind: str
    shapes: Sequence[str]


def main() -> None:
    """Print, per section, how many statements are lost, and the shapes that lose most."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--times", type=int, default=12, metavar="N", help="statements per shape")
    parser.add_argument("--show", action="store_true", help="print what is lost")
    arguments = parser.parse_args()
    for lang in [arguments.language] if arguments.language else LANGUAGES:
        for section in _sections(Path(__file__).with_name(f"shaped_{lang}.txt")):
            _report(lang, section, arguments.times, show=arguments.show)


def _report(lang: Language, section: Section, times: int, *, show: bool) -> None:
    chance = random.Random(1)  # noqa: S311 - the same statements each time
    cores = [core for core in told_alone(lang) if _suits(core, section)]
    lost: list[tuple[str, str]] = []
    for shape in section.shapes:
        for core in chance.sample(cores, min(times, len(cores))):
            shaped = _shaped(core, section.word, shape)
            text = ended(shaped.words.rstrip("。."))
            if lacks := missing(shaped, shaped.told, found_in(text, lang)):
                lost.append((shape, f"{lacks}: {text}"))
    tried = len(section.shapes) * min(times, len(cores))
    name = section.title + (", described" if "@" in section.shapes[0] else "")
    print(f"{lang} {name}: {len(lost):,} of {tried:,} lost")
    if show:
        print(*(f"    {line}" for _, line in lost), sep="\n")


def _suits(core: Core, section: Section) -> bool:
    found = [*section.word.finditer(core.words)]
    if len(found) != 1 or section.kind not in (*core.kinds, ""):
        return False
    before, behind = core.words[: found[0].start()], core.words[found[0].end() :]
    if "@" not in section.shapes[0]:
        return not behind.startswith(("'", "’"))
    return not _FULL.search(before[-6:]) and not behind.startswith((",", "'", "’"))


def _shaped(core: Core, place: re.Pattern[str], shape: str) -> Core:
    """The statement with the word in another shape; a short form of a name counts as the name."""
    word = "".join(place.findall(core.words))
    words = core.words.replace(word, shape.replace("@", word))
    words = _ARTICLE.sub(r"\1n ", words).replace(",,", ",").removesuffix(",")
    words = words[:1].upper() + words[1:]
    if "@" in shape:
        return core._replace(words=words)
    told = tuple((name, shape if value in word else value) for name, value in core.told)
    return core._replace(words=words, told=told)


def _sections(path: Path) -> Iterator[Section]:
    for part in path.read_text(encoding="utf-8").rstrip().split("\n["):
        heading, _, lines = part.removeprefix("[").partition("]\n")
        word, _, kind = heading.partition(" + ")
        place = re.compile(f"(?:{'|'.join(map(re.escape, word.split('|')))})(?![a-z])")
        yield Section(word, place, kind, lines.split("\n") if lines else ())


if __name__ == "__main__":
    main()
