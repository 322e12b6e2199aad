"""python -m benchmarks.claimed [en|zh] [--times N] [--show]: is it seen how certain a statement is?

Puts the plain statements of `composed_en.txt` or `composed_zh.txt` that are told as having happened
into frames that change what is claimed ("denied that it had …", "ten years ago, …"). Counts the
alerts that a frame does not allow, and the frames that should tell something and tell nothing.
`--show` prints them. Needs no corpus.

The data, `claimed_en.txt` and `claimed_zh.txt`, has sections. `[subjects: it its]` lists who does
it, and the words for {it} and {its}; `[forms: to ing]` a statement's words behind its subject, up
to where the rest follows, and what stands there for {to} and {ing} (`_` is a space, `-` nothing).
A frame suits the statements that have all of its words; {subject} and {whole} all have.
`[statements: KIND]` has more statements, with what must be told behind `::`; `[without]` words that
a statement may not have. All other sections hold frames, one a line, with a title before ` // `.
Their headings say which modalities are right; `quiet`: it may also tell nothing; behind `+` kinds
of event: only these statements.
"""

import argparse
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from benchmarks.beside import tagger, told_alone
from benchmarks.composed import ALERT, LANGUAGES, NAMED, Core, ended, missing, told_of
from monitor.events import read
from monitor.model import Finding, Language

PUBLISHED = date(2026, 5, 20)
QUIET = "quiet"
_ENDS = re.compile(r"(?<=[一-鿿])|(?![\w'’])")


class Frame(NamedTuple):
    """Words around a statement, which modalities are right, and which kinds suit; any if none."""

    words: str
    right: frozenset[str]
    kinds: frozenset[str]


class Data(NamedTuple):
    """What a data file holds."""

    subjects: Mapping[str, Mapping[str, str]]
    forms: Mapping[str, Mapping[str, str]]
    statements: Sequence[Core]
    without: Sequence[str]
    frames: Sequence[Frame]


class Statement(NamedTuple):
    """A plain statement and its words for the frames."""

    core: Core
    words: Mapping[str, str]


def main() -> None:
    """Print, per kind of frame and per frame, what is told wrongly and what is lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--times", type=int, default=12, metavar="N", help="statements per frame")
    parser.add_argument("--show", action="store_true", help="print what is wrong and lost")
    arguments = parser.parse_args()
    for lang in [arguments.language] if arguments.language else LANGUAGES:
        path = Path(__file__).with_name(f"claimed_{lang}.txt")
        if path.exists():
            _report(lang, parsed(path), arguments.times, show=arguments.show)


def _report(lang: Language, data: Data, times: int, *, show: bool) -> None:
    statements = list(_statements(data, lang))
    totals: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for frame in data.frames:
        faults: dict[str, list[str]] = {"wrong": [], "lost": []}
        chosen = _chosen(frame, statements, times)
        for one in chosen:
            if fault := _fault(frame, one, lang):
                faults[fault[0]].append(fault[1])
        numbers = len(faults["wrong"]), len(faults["lost"]), len(chosen)
        for heading in (" ".join(sorted(frame.right)), "all"):
            totals[heading] = [a + b for a, b in zip(totals[heading], numbers, strict=True)]
        if numbers[0] + numbers[1] or not chosen:
            print("{:3} wrong {:3} lost of {:3}  {}".format(*numbers, frame.words))
        if show:
            print(*(f"      {kind} {one}" for kind in faults for one in faults[kind]), sep="\n")
    print()
    for heading, (wrong, lost, tried) in sorted(totals.items()):
        print(f"{lang} {heading}: {wrong:,} wrong, {lost:,} lost of {tried:,}")


def _chosen(frame: Frame, statements: Sequence[Statement], times: int) -> Sequence[Statement]:
    """Statements that suit the frame, of all kinds in turn, and the same each time."""
    chance = random.Random(frame.words)  # noqa: S311
    kinds: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        if (not frame.kinds or frame.kinds & one.core.kinds) and framed(frame, one):
            kinds[min(one.core.kinds)].append(one)
    for group in kinds.values():
        chance.shuffle(group)
    rounds = max(map(len, kinds.values()), default=0)
    return [group[i] for i in range(rounds) for group in kinds.values() if i < len(group)][:times]


def framed(frame: Frame, statement: Statement) -> str:
    """The statement in the frame; nothing if it lacks the words for it."""
    try:
        whole = frame.words.format_map(statement.words)
    except KeyError:
        return ""
    return whole[:1].upper() + whole[1:]


def _fault(frame: Frame, statement: Statement, lang: Language) -> tuple[str, str] | None:
    """Whether the framed statement is told wrongly or lost, with what is told, and the text."""
    whole = framed(frame, statement)
    title, _, text = whole.rpartition(" // ")
    text = text if text.endswith(tuple('.?!。？！"”')) else ended(text)
    used = tagger() if lang == "zh" else None
    found = read(text, title=title, published=PUBLISHED, lang=lang, tagger=used).findings
    alerts = [one for one in found if one.confidence >= ALERT and not one.background]
    if wrong := [f"{one.type} {one.modality}" for one in alerts if one.modality not in frame.right]:
        return "wrong", f"{' '.join(wrong)}: {whole}"
    if lacks := _lacking(frame, statement.core, found):
        return "lost", f"{lacks}: {whole}"
    return None


def _lacking(frame: Frame, core: Core, found: Sequence[Finding]) -> str:
    """The parties that no event of the right kind and modality has."""
    if QUIET in frame.right:
        return ""
    sides = tuple(one for one in core.told if one[0] in NAMED)
    return missing(core._replace(modalities=frame.right), sides, found)


def _statements(data: Data, lang: Language) -> Iterator[Statement]:
    """The plain statements that are told as having happened, with their words for the frames."""
    for core in [*told_alone(lang), *data.statements]:
        words = core.words.rstrip("。.")
        subject = _longest(words, data.subjects)
        form = _longest(words.removeprefix(subject).lstrip(), data.forms)
        asserts = Frame(words, frozenset({"asserted"}), frozenset())
        one = Statement(core, {"whole": words, "subject": subject} if subject else {})
        if (
            subject
            and form
            and not any(one in words for one in data.without)
            and not _fault(asserts, one, lang)
        ):
            space = " " if lang == "en" else ""
            rest = words.removeprefix(subject).lstrip().removeprefix(form).lstrip(" ,")
            forms = {name: (f"{to}{space}{rest}").strip() for name, to in data.forms[form].items()}
            told = dict(one.words) | {"rest": rest} | data.subjects[subject] | forms
            raised = {key.capitalize(): told[key][:1].upper() + told[key][1:] for key in told}
            yield Statement(core, raised | told)


def _longest(words: str, beginnings: Mapping[str, object]) -> str:
    """The longest of some beginnings that the words have, up to the end of a word."""
    fit = (one for one in beginnings if words.startswith(one) and _ENDS.match(words, len(one)))
    return max(fit, key=len, default="")


def parsed(path: Path) -> Data:
    """A data file's sections."""
    tables: dict[str, dict[str, Mapping[str, str]]] = {"subjects": {}, "forms": {}}
    statements: list[Core] = []
    without: list[str] = []
    frames: list[Frame] = []
    for part in path.read_text(encoding="utf-8").rstrip().split("\n["):
        heading, _, body = part.removeprefix("[").partition("]\n")
        name, _, more = heading.partition(": ")
        lines = [line for line in body.split("\n") if line]
        if name in tables:
            tables[name] |= _table(more.split(), lines)
        elif name == "statements":
            statements += (_stated(line, more) for line in lines)
        elif name == "without":
            without += lines
        else:
            right, _, kinds = heading.partition("+")
            sets = frozenset(right.strip().split("|")), frozenset(kinds.split())
            frames += (Frame(line, *sets) for line in lines)
    return Data(tables["subjects"], tables["forms"], statements, without, frames)


def _table(names: Sequence[str], lines: Sequence[str]) -> dict[str, Mapping[str, str]]:
    table: dict[str, Mapping[str, str]] = {}
    for line in lines:
        keys, _, words = line.partition(" = ")
        given = [(name, one) for name, one in zip(names, words.split(), strict=True) if one != "-"]
        row = {name: one.replace("_", " ") for name, one in given}
        table |= dict.fromkeys(keys.split(", "), row)
    return table


def _stated(line: str, kinds: str) -> Core:
    words, _, told = line.partition(" :: ")
    return Core(words, frozenset(kinds.split("|")), frozenset({"asserted"}), told_of(told), ())


if __name__ == "__main__":
    main()
