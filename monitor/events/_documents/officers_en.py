"""Settles whom "the finance chief of Halden" means in English: the one just named without a job."""

import re
from collections.abc import Sequence
from typing import Protocol

from monitor.events._documents.pronouns import Read
from monitor.reading.masks.mask import Item
from monitor.reading.names import pronouns_en
from monitor.reading.names.coreference import Discourse
from monitor.reading.names.firms import core
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.names.titles import find


class Talk(Read, Protocol):
    """What is needed of a document."""

    discourse: Discourse


_OF = re.compile(r" (?:of|at) (?:the )?")
_ITS = re.compile(r"['’]s? (?:[a-z-]{3,14} ){0,2}")
_OPENS = re.compile(r"[Tt]he (?:[a-z-]{3,14} ){0,2}")
_NAMED_NEXT = re.compile(r",? [A-Z]")


def named(text: Talk, index: int, here: Sequence[Item]) -> list[Item]:
    """The items of sentence `index` with the office that opens it as its holder, if the sentence
    before is about one person without job and firm: "Ann Lee is off. The boss of X". X then
    employs that person."""
    office = _office(text, index, here)
    who = _of_whom(text, index) if office and not any(map(pronouns_en.is_person, here)) else None
    if office is None or who is None:
        return list(here)
    firm = next(i.value for i in sorted(here, key=_begin) if i.kind in FIRM_KINDS)
    text.discourse.employers.setdefault(core(who.surface), firm)
    kept = (i for i in here if i.start >= office[1])
    return [Item(*office, "person", who._replace(kind="person")), *kept]


def _of_whom(text: Read, index: int) -> Mention | None:
    start, end, _ = text.sentences[index - 1]
    before = text.within(start, end)
    people = [i for i in before if pronouns_en.is_person(i)]
    others = [i for i in before if i not in people and i.kind in {*FIRM_KINDS, "org"}]
    titled = find(text.prose, start, end, "en")
    if len(people) != 1 or others or titled or " " not in people[0].value.surface:
        return None
    who = people[0].value
    return who if isinstance(who, Mention) else None


def _office(text: Read, index: int, here: Sequence[Item]) -> tuple[int, int] | None:
    """Where "the boss of X" or "X's boss" opens a sentence, without a name behind it."""
    start = text.sentences[index].start
    first, second = [*sorted(here, key=_begin), None, None][:2]
    if index == 0 or first is None or second is None:
        return None
    between = text.prose[first.end : second.start]
    opening = text.prose[start : first.start]
    if first.kind == "title" and second.kind in FIRM_KINDS:
        fits = _OPENS.fullmatch(opening) and _OF.fullmatch(between)
    else:
        is_its = first.kind in FIRM_KINDS and second.kind == "title" and not opening
        fits = _ITS.fullmatch(between) if is_its else None
    named = _NAMED_NEXT.match(text.prose, second.end)
    return (start, second.end) if fits and not named else None


def _begin(item: Item) -> int:
    return item.start
