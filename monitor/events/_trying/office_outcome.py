"""What a later sentence says came of a change of office: when it is, or that it is off."""

import re
from collections.abc import Sequence

from monitor.events._chinese.offices import outcomes as _chinese
from monitor.events._english.offices import outcomes as _english
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
    """Note it of the change that the sentence names, or of the last one if it names nobody."""
    told = [one for one in earlier if one.type == "executive_change" and one.score > 0]
    near = [one for one in told if 0 < place.index - one.index <= _REACH]
    raw, words = place.document.text[slice(*place.span())], _WORDS[place.document.lang]
    if not near:
        return
    if off := words.WITHDRAWN.search(raw):
        _end([one for one in _meant(near, off, place) if _takes(one)], place)
    for regex in (words.STARTS, words.LEAVES):
        found = regex.search(raw)
        dated = _behind(found, place) if found else None
        if found and dated:
            meant = [one for one in near if _takes(one) == (regex is words.STARTS)]
            _date(_meant(meant, found, place), dated, place)


def _takes(one: Candidate) -> bool:
    return one.facts.get("change") in _TAKES


def _meant(near: Sequence[Candidate], found: re.Match[str], place: Place) -> list[Candidate]:
    """The last changes of the person and the firms named; without a person, the change must be the
    only one there."""
    of_firms = [one for one in near if _is_of(one, found, place)]
    who = found.groupdict().get("who")
    named = who is not None and who.casefold() not in _BY_PRONOUN
    if named:
        of_firms = [one for one in of_firms if who in _last_names(one)]
    last = [one for one in of_firms if one.index == of_firms[-1].index]
    alone = len({key for one in last for key in one.keys("person")}) == 1
    return last if named or alone else []


def _last_names(one: Candidate) -> list[str]:
    return [f.mention.surface.split()[-1] for f in one.of("person")]


def _is_of(one: Candidate, found: re.Match[str], place: Place) -> bool:
    """Whether the firms named, in Chinese those before the words, are the candidate's."""
    end = place.span()[0] + (found.start() if place.document.lang == "zh" else found.end())
    key, who = place.document.discourse.firms.key, found.groupdict().get("who")
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
