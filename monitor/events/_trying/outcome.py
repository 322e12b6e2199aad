"""What a later sentence says became of the event told before it: "The deal closed on Monday"."""

import re
from collections.abc import Sequence
from functools import partial

from monitor.events._chinese import outcomes as _chinese
from monitor.events._english import outcomes as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.place import Place
from monitor.events._trying import ages, outcome_zh
from monitor.model import Modality
from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import FIRM_KINDS

_WORDS = {"en": _english, "zh": _chinese}
_TALKS = frozenset(f"{_english.TALKS}|{_chinese.TALKS}".split("|"))
_WORK = frozenset(f"{_english.WORK}|{_chinese.WORK}".split("|"))
_EITHER = frozenset(f"agreement|plan|plans|{_chinese.EITHER}".split("|"))  # or to work together
_DEALS = frozenset({"acquisition", "shareholding_change"})
_UNITS = frozenset({"partnership", "joint_venture"})
_OPEN = frozenset({"planned", "possible", "rumoured"})
_CALLED = frozenset({"what", "bare", "whom", "gone"})
_REACH = 3  # sentences
_BY = 24  # characters behind the words, in which another firm may be named as who did it


def may_tell(raw: str, lang: str) -> bool:
    """Whether a sentence says what became of something that it need not name."""
    return _told(raw, lang) is not None or (lang == "zh" and outcome_zh.may_leave(raw))


def _told(raw: str, lang: str) -> tuple[re.Match[str], bool] | None:
    """The words for it, and whether they say that it is off."""
    words = _WORDS[lang]
    if lang == "zh" and not _chinese.MAY_TELL.search(raw):
        return None
    off = words.OFF.search(raw)
    found = off or words.DONE.search(raw)
    if found is None:
        return None
    clause = max(raw.rfind(mark, 0, found.start() + 1) for mark in "，；") if lang == "zh" else 0
    unsure = words.UNSURE.search(raw, max(0, clause), found.end())
    if unsure or (lang == "zh" and _chinese.UNLESS.search(raw, 0, found.start())):
        return None
    return found, off is not None


def settle(found: Sequence[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """Note the outcome that the sentence tells of the last event before it, unless it tells one of
    its own."""
    start, end = place.span()
    if place.document.lang == "zh":
        outcome_zh.settle(found, earlier, place)
    told = _told(place.document.text[start:end], place.document.lang)
    if told is None:
        return
    words, is_off = told
    this = words.groupdict().get("this")
    own = [one for one in found if one.type in _DEALS | _UNITS]
    if own and not this:
        earlier = own if is_off else ()
        earlier = [one for one in earlier if one.trigger[1] <= start + words.start()]
    fits = partial(_may_be_off, off=words) if is_off else _may_close
    near = [one for one in earlier if place.index - one.index <= _REACH and one.score > 0]
    meant = [one for one in near if fits(one) and _is_named(one, words, place)]
    if is_off and not meant and place.document.lang == "zh":
        signed = outcome_zh.only_signed(earlier, words, place) if this else ()
        called = (c for c in near if _is_called(c, _what(words)) and _is_named(c, words, place))
        meant = [*signed] or [c for c in called if outcome_zh.may_lapse(c, place)]
    all_ = this in _chinese.ALL and _what(words) == "事项"
    for one in meant:
        if one.modality != "ended" and (all_ or one.index == meant[-1].index):
            _change(one, "ended" if is_off else "asserted", place)


def _may_close(one: Candidate) -> bool:
    return one.type in _DEALS and one.modality in _OPEN


def _what(off: re.Match[str]) -> str:
    told = (words for name, words in off.groupdict().items() if name.rstrip("1234") in _CALLED)
    return next(filter(None, told), "").lower()


def _is_called(one: Candidate, what: str) -> bool:
    """Whether such an event may be called so."""
    if one.type in _UNITS:
        return what in _WORK | _EITHER | _TALKS
    if what in _WORK - _EITHER or one.type not in _DEALS:
        return False
    return _chinese.KINDS.get(what, one.type) == one.type


def _may_be_off(one: Candidate, off: re.Match[str]) -> bool:
    what = _what(off)
    if not _is_called(one, what) or one.modality == "denied":
        return False
    if one.type in _UNITS and what in _WORK:
        return True
    talked_out = what in _TALKS and off[0].endswith(("ended", "结束"))  # perhaps with a deal
    return one.modality != "asserted" and not (talked_out and one.modality == "planned")


def _is_named(one: Candidate, words: re.Match[str], place: Place) -> bool:
    """Whether the words name no firm but the event's, and one if they say whose it is."""
    start, key = place.span()[0], place.document.discourse.firms.key
    items = [i for i in place.masked.items.values() if i.kind in FIRM_KINDS]
    lang = place.document.lang
    near = {key(i.value) for i in items if _counts(i, words, start, lang)}
    whose = any(told for name, told in words.groupdict().items() if name.startswith("whose"))
    return near <= {filler.key for filler in one.fillers} and (bool(near) or not whose)


def _counts(firm: Item, words: re.Match[str], start: int, lang: str) -> bool:
    """Whether a firm may be whose event it is, or who ended it; a Chinese guess only as the first
    word or in the clause, and not among the words for the end: 该任命已作废."""
    at = firm.start - start
    if lang == "zh" and firm.kind == "guess" and at > 0:
        clause = max(words.string.rfind(mark, 0, words.start() + 1) for mark in "，；")
        called = max((words.end(n) for n in words.groupdict() if n.startswith("wh")), default=0)
        if at < clause or called <= at < words.end():
            return False
    return at < words.end() + _BY


def _change(one: Candidate, modality: Modality, place: Place) -> None:
    one.modality = modality
    one.date = date_near(place.masked, len(place.masked.text)) or one.date
    one.old = ages.is_over(one.date, place.document, lasts=False)
    one.evidence = sorted({*one.evidence, place.span()})
