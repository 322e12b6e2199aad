"""Ends Chinese deals whose end comes first, whose buyer leaves, or that were told as signed."""

import re
from collections.abc import Sequence

from monitor.events._chinese import outcomes
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.names.mention import FIRM_KINDS

_TOLD_DONE = frozenset({"acquisition", "joint_venture"})  # 签署协议收购, 签约设立
_TALKS = frozenset({"planned", "possible", "rumoured"})
_DEALS = frozenset({"acquisition", "shareholding_change"})
_BEFORE = 4  # sentences from the end back to the deal
_FAR = 6  # sentences from the only deal told to its end


def may_leave(sentence: str) -> bool:
    """Whether a buyer leaves talks or a contest for something that the sentence need not name."""
    return outcomes.LEAVES.search(sentence) is not None


def settle(found: Sequence[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """End the talks that a buyer leaves, and the plans of this sentence if the end came first:
    终止本次重组。此前公告，拟收购甲."""
    text = place.document.text
    start, end = place.span()
    if earlier and (left := outcomes.LEAVES.search(text, start, end)):
        _leave(earlier, left, place)
    planned = [one for one in found if one.type in _DEALS and one.modality == "planned"]
    if not planned or not outcomes.RECALLED.search(text, start, end):
        return
    back = place.document.sentences[max(0, place.index - _BEFORE)].start
    off = outcomes.OFF.search(text, back, start)
    if off and off["this"]:
        kind = outcomes.KINDS.get(off["what3"])
        for one in planned:
            if kind in (None, one.type):
                one.modality = "ended"


def _leave(earlier: Sequence[Candidate], left: re.Match[str], place: Place) -> None:
    """End the talks of who leaves them, the buyer named here before or who speaks: all, or those
    with whom the words name."""
    document, firms = place.document, place.document.discourse.firms
    named = [i for i in document.masked(place.index).items.values() if i.kind in FIRM_KINDS]
    here = {firms.key(i.value) for i in named if i.start < left.start()}
    others = {firms.key(i.value) for i in named if left.start() < i.start < left.end()}
    if place.speaker.firm:
        here.add(firms.key(place.speaker.firm))
    for one in earlier:
        near = place.index - one.index <= _FAR and one.type == "acquisition"
        near = near and (not others or not others.isdisjoint(f.key for f in one.fillers))
        if near and one.modality in _TALKS and here & one.keys("acquirer"):
            one.modality = "ended"


def only_signed(
    earlier: Sequence[Candidate], off: re.Match[str], place: Place
) -> Sequence[Candidate]:
    """海山股份与远川集团签约设立合资公司。…决定终止本次对外投资事项: the only deal told, which a
    signed contract tells as done."""
    if off["this"].endswith("重大资产"):
        return ()
    near = (one for one in earlier if place.index - one.index <= _FAR)
    told = [one for one in near if one.type in _TOLD_DONE and not one.background]
    text = place.document.text
    closed = (outcomes.COMPLETED.search(text, *one.evidence[0]) for one in told)
    if any(one.modality != "asserted" for one in told) or any(closed):
        return ()
    return told if len({frozenset(f.key for f in one.fillers) for one in told}) == 1 else ()


def may_lapse(one: Candidate, place: Place) -> bool:
    """Whether a purchase that the text tells as agreed need not have been completed."""
    done = outcomes.COMPLETED.search(place.document.text, *one.evidence[0])
    return one.type == "acquisition" and one.modality == "asserted" and done is None
