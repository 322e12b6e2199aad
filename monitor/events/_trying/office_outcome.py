"""What a later sentence says came of a change of office: when it is, or that it is off."""

import re
from collections.abc import Sequence

from monitor.events._chinese import office_outcomes as _chinese
from monitor.events._english import office_outcomes as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying import ages
from monitor.reading.dates import Dated
from monitor.reading.names.mention import FIRM_KINDS

_WORDS = {"en": _english, "zh": _chinese}
_REACH = 3  # sentences
_BY_PRONOUN = frozenset({"she", "he", "他", "她", "其"})
_GAP = 8  # characters between the words and their date
_TAKES = frozenset({"appointed", "acting"})


def may_tell(raw: str, lang: str) -> bool:
    """Whether a sentence may say what came of a change of office."""
    words = _WORDS[lang]
    return any(one.search(raw) for one in (words.WITHDRAWN, words.STARTS, words.LEAVES))


def settle(earlier: Sequence[Candidate], place: Place) -> None:
    """Note it of the last change of office, unless somebody else is named."""
    told = [one for one in earlier if one.type == "executive_change" and one.score > 0]
    if not told or not 0 < place.index - told[-1].index <= _REACH:
        return
    last = [one for one in told if one.index == told[-1].index]
    alone = len({key for one in last for key in one.keys("person")}) == 1
    raw, words = place.document.text[slice(*place.span())], _WORDS[place.document.lang]
    if off := words.WITHDRAWN.search(raw):
        _end([one for one in last if _takes(one) and _is_of(one, off, place, alone=alone)], place)
    for regex in (words.STARTS, words.LEAVES):
        found = regex.search(raw)
        dated = _behind(found, place) if found else None
        if found and dated:
            meant = [c for c in last if _takes(c) == (regex is words.STARTS)]
            _date([c for c in meant if _is_of(c, found, place, alone=alone)], dated, place)


def _takes(one: Candidate) -> bool:
    return one.facts.get("change") in _TAKES


def _is_of(one: Candidate, found: re.Match[str], place: Place, *, alone: bool) -> bool:
    """Whether the person, if one is named, and the firms named are the candidate's; without one,
    the change must be `alone` there."""
    people = [f.mention.surface for f in one.of("person")]
    who = found.groupdict().get("who")
    named = who is not None and who.casefold() not in _BY_PRONOUN
    if all(who != p.split()[-1] for p in people) if named else not alone:
        return False
    end = place.span()[0] + found.end()
    key = place.document.discourse.firms.key
    items = place.masked.items.values()
    firms = (i.value for i in items if i.kind in FIRM_KINDS and i.start < end)
    return {key(m) for m in firms if m.surface != who} <= {filler.key for filler in one.fillers}


def _behind(found: re.Match[str], place: Place) -> Dated | None:
    """The date right behind the words or, in Chinese, among them."""
    start, end = (place.span()[0] + at for at in found.span())
    items = place.masked.items.values()
    first = start if place.document.lang == "zh" else end + 1
    dates = sorted((i for i in items if i.kind == "date" and i.end > first), key=lambda i: i.start)
    if not dates or dates[0].start > end + (_GAP if place.document.lang == "en" else 0):
        return None
    dated: Dated = dates[0].value
    return dated


def _end(meant: Sequence[Candidate], place: Place) -> None:
    for one in meant:
        one.modality = "ended"
        one.evidence = sorted({*one.evidence, place.span()})


def _date(meant: Sequence[Candidate], dated: Dated, place: Place) -> None:
    for one in meant:
        if one.date is None:
            one.date = dated
            one.old = ages.is_over(dated, place.document, lasts=False)
            one.evidence = sorted({*one.evidence, place.span()})
