"""python -m benchmarks.between [en|zh] [--times N] [--show] [--only TITLE]: do words between the
parts of a statement matter?

Puts what may stand around a firm, a verb, an object into the plain statements of
`composed_en.txt` or `composed_zh.txt` that are told in full without it: adverbs, appositions,
what a firm is called, other verbs, a second firm. Counts those that are told in full no longer,
and the alerts about anybody else. `--show` prints them. Needs no corpus.

The data, `between_en.txt` and `between_zh.txt`, has sections. `[<name>]` holds expressions, one
a line, that a heading may use as `<name>`. Other headings are a title and, behind a colon, an
expression for the place in a statement; below stand the replacements, one a line (`_` is a space,
`\\1` what a group matched). A `+` and kinds of event behind the title: only these statements.
Behind `::` stands what must be told as well; `@=` is a firm with the role of `\\1`, `@@=` one that
takes its role, `may=` one that may be told.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.beside import found_in, told_alone
from benchmarks.composed import ALERT, LANGUAGES, Addition, Core, Told, ended, missing, told_of
from monitor.model import Finding, Language


class Section(NamedTuple):
    """A place in statements, the kinds of statement, and what may stand there."""

    title: str
    kinds: frozenset[str]
    place: re.Pattern[str]
    added: Sequence[Addition]


def main() -> None:
    """Print, per section, how many statements are lost and how many alerts are of others."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--times", type=int, default=12, metavar="N", help="statements per line")
    parser.add_argument("--show", action="store_true", help="print what is lost")
    parser.add_argument("--only", default="", metavar="TITLE", help="sections with this title")
    arguments = parser.parse_args()
    for lang in [arguments.language] if arguments.language else LANGUAGES:
        for section in _sections(Path(__file__).with_name(f"between_{lang}.txt")):
            if arguments.only in section.title:
                _report(lang, section, arguments.times, show=arguments.show)


def _report(lang: Language, section: Section, times: int, *, show: bool) -> None:
    chance = random.Random(1)  # noqa: S311 - the same statements each time
    cores = [core for core in told_alone(lang) if _suits(core, section)]
    lost: list[str] = []
    wrong: list[str] = []
    for one in section.added:
        for core in _mixed(cores, chance)[:times]:
            made = _made(core, section, one)
            found = found_in(made.words, lang)
            if lacks := missing(made, made.told, found):
                lost.append(f"{lacks}: {made.words}")
            alone = found_in(ended(core.words.rstrip("。.")), lang)
            wrong += (f"{event}: {made.words}" for event in _of_others(found, alone, made, one))
    tried = len(section.added) * min(times, len(cores))
    print(f"{lang} {section.title}: {len(lost)} of {tried:,} lost, {len(wrong)} alerts of others")
    if show:
        print(*(f"    {line}" for line in [*lost, *wrong]), sep="\n")


def _mixed(cores: Sequence[Core], chance: random.Random) -> Sequence[Core]:
    """Shuffled, each kind of event in turn: some kinds have many statements."""
    before: Counter[frozenset[str]] = Counter()
    placed = []
    for core in chance.sample(cores, len(cores)):
        before[core.kinds] += 1
        placed.append((before[core.kinds], len(placed), core))
    return [core for _, _, core in sorted(placed)]


def _suits(core: Core, section: Section) -> bool:
    bare = core.words.rstrip("。.")
    return (not section.kinds or bool(core.kinds & section.kinds)) and bool(
        section.place.search(bare)
    )


def _made(core: Core, section: Section, one: Addition) -> Core:
    """The statement with the words added, and what must be told of it."""
    bare = core.words.rstrip("。.")
    who = ""
    for found in section.place.finditer(bare):
        who = found[1] if found.re.groups else ""
        bare = bare[: found.start()] + found.expand(one.words) + bare[found.end() :]
        break
    words = bare[:1].upper() + bare[1:].replace(",,", ",").replace("s's ", "s' ").rstrip(", ")
    return core._replace(words=ended(words), told=tuple(_told(core.told, one.told, who)))


def _told(told: Told, more: Told, who: str) -> Iterator[tuple[str, str]]:
    """What must be told, with the roles of the firm for `@`."""
    is_replaced = any(name == "@@" for name, _ in more)
    roles = [role for role, value in told if value in who or (who and who in value)]
    yield from (
        (name, value)
        for name, value in told
        if not (is_replaced and name in roles and (value in who or who in value))
    )
    for name, value in more:
        if name != "may":
            yield from ((role, value) for role in (roles if name in {"@", "@@"} else [name]))


def _of_others(
    found: Sequence[Finding], alone: Sequence[Finding], made: Core, added: Addition
) -> Iterator[str]:
    """Alerts of a kind or with a party that neither the plain statement nor the addition tells."""
    kinds = made.kinds.union(one.type for one in alone)
    named = [party.name for one in alone for party in one.parties]
    named += (value for _, value in (*made.told, *added.told))
    for one in found:
        names = [party.name for party in one.parties]
        is_known = all(any(n in name or name in n for n in named) for name in names)
        is_alert = one.confidence >= ALERT and not one.background and one.type != "ownership"
        if is_alert and not (is_known and one.type in kinds):
            yield f"{one.type} of {'; '.join(f'{p.role} {p.name}' for p in one.parties)}"


def _sections(path: Path) -> Iterator[Section]:
    named: dict[str, str] = {}
    for part in path.read_text(encoding="utf-8").rstrip().split("\n["):
        heading, _, lines = part.removeprefix("[").partition("]\n")
        if re.fullmatch("<[a-z]+>", heading):
            either = "|".join(filter(None, lines.splitlines()))
            named[heading] = f"(?:{_expanded(either, named)})"
            continue
        title, _, place = heading.partition(": ")
        title, _, kinds = title.partition(" + ")
        added = [_addition(line) for line in lines.splitlines() if line]
        yield Section(title, frozenset(kinds.split()), re.compile(_expanded(place, named)), added)


def _expanded(words: str, named: Mapping[str, str]) -> str:
    return re.sub("<[a-z]+>", lambda name: named[name[0]], words)


def _addition(line: str) -> Addition:
    words, _, told = line.partition(" :: ")
    return Addition(words.replace("_", " "), told_of(told))


if __name__ == "__main__":
    main()
