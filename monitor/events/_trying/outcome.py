"""What a later sentence says became of the deal told before it: "The deal closed on Monday"."""

import re
from collections.abc import Sequence

from monitor.events._chinese import outcomes as _chinese
from monitor.events._english import outcomes as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.place import Place
from monitor.events._trying import ages
from monitor.model import Modality
from monitor.reading.names.mention import FIRM_KINDS

_WORDS = {"en": _english, "zh": _chinese}
_TALKS = frozenset(f"{_english.TALKS}|{_chinese.TALKS}".split("|"))
_WORK = frozenset(f"{_english.WORK}|{_chinese.WORK}".split("|"))
_EITHER = frozenset("agreement plan plans 协议".split())  # of a deal, or to work together
_DEALS = frozenset({"acquisition", "shareholding_change"})
_UNITS = frozenset({"partnership", "joint_venture"})
_OPEN = frozenset({"planned", "possible", "rumoured"})
_REACH = 3  # sentences
_BY = 24  # characters behind the words, in which another firm may be named as who did it


def may_tell(raw: str, lang: str) -> bool:
    """Whether a sentence says what became of something that it need not name."""
    return _told(raw, lang) is not None


def _told(raw: str, lang: str) -> tuple[re.Match[str], bool] | None:
    """The words for it, and whether they say that it is off."""
    words = _WORDS[lang]
    off = words.OFF.search(raw)
    found = off or words.DONE.search(raw)
    if found is None or words.UNSURE.search(raw, 0, found.end()):
        return None
    return found, off is not None


def settle(found: Sequence[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """Note the outcome that the sentence tells of the last deal before it, unless it tells one of
    its own."""
    near = [one for one in earlier if 0 < place.index - one.index <= _REACH and one.score > 0]
    if not near or any(one.type in _DEALS | _UNITS for one in found):
        return
    start, end = place.span()
    told = _told(place.document.text[start:end], place.document.lang)
    if told is None:
        return
    words, is_off = told
    meant = [one for one in near if _may_be_so(one, words if is_off else None)]
    meant = [one for one in meant if not _names_others(one, place, start + words.end() + _BY)]
    for one in meant:
        if one.index == meant[-1].index:
            _change(one, "ended" if is_off else "asserted", place)


def _may_be_so(one: Candidate, off: re.Match[str] | None) -> bool:
    if off is None:
        return one.type in _DEALS and one.modality in _OPEN
    what = next(filter(None, off.groupdict().values())).lower()
    if one.type in _UNITS:
        standing = _OPEN | {"asserted"} if what in _WORK else _OPEN
        return what in _WORK | _EITHER | _TALKS and one.modality in standing
    if what in _WORK - _EITHER or one.type not in _DEALS:
        return False
    talked_out = what in _TALKS and off[0].endswith(("ended", "结束"))  # perhaps with a deal
    return one.modality in (_OPEN - {"planned"} if talked_out else _OPEN)


def _names_others(one: Candidate, place: Place, end: int) -> bool:
    key = place.document.discourse.firms.key
    named = (i.value for i in place.masked.items.values() if i.kind in FIRM_KINDS and i.start < end)
    return not {key(firm) for firm in named} <= {filler.key for filler in one.fillers}


def _change(one: Candidate, modality: Modality, place: Place) -> None:
    one.modality = modality
    one.date = date_near(place.masked, len(place.masked.text)) or one.date
    one.old = ages.is_over(one.date, place.document, lasts=False)
    one.evidence = sorted({*one.evidence, place.span()})
