"""Ends Chinese deals that a text calls off, whether the deal or its end comes first."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.leading import led

_DEALS = frozenset({"acquisition", "shareholding_change"})
_TOLD_DONE = frozenset({"acquisition", "joint_venture"})  # 签署协议收购, 签约设立
_DONE = led("完成|过户|完毕|成为|持有")
_OFF = led(
    "(?:决定|同意|宣布|协商|一致|已|拟|正式)[^，。；]{0,8}(?:终止|中止|放弃)[^，。；]{0,6}"
    "(?P<which>本次|此次|该次|上述|该项|本项|前述|(?:筹划)?重大资产(?=重组))[^，。；]{0,10}?"
    "(?P<what>重组|收购|购买|交易|出售|转让|事项)"
)
_LEAVES = led(  # 甲宣布退出竞购; 甲将退出与乙的谈判
    "(?<![没未不])(?<!没有|不会)退出了?(?:[与对同和][^，。；]{1,24}的)?(?:竞购|竞标|竞买|收购谈判|洽谈|谈判|磋商|讨论|收购)(?!战)"
)
_TALKS = frozenset({"planned", "possible", "rumoured"})
_EARLIER = led("停牌|此前|原(?=[拟计定])|曾(?=[拟计于经])|早前|先前|前期")
_THIS = re.compile("[本此该]次|[该本]项|[上前]述")
_ALL = frozenset({"上述", "前述"})  # 终止前述事项: all deals told just before
_KINDS = {"收购": "acquisition", "购买": "acquisition"}
_KINDS |= {"出售": "shareholding_change", "转让": "shareholding_change"}
_AFTER, _BEFORE = 3, 4  # sentences from a deal to its end, from the end back to the deal
_FAR = 6  # sentences from the only deal told to its end


def is_off(sentence: str) -> bool:
    """Whether a Chinese sentence calls off a deal that it does not name."""
    return (_OFF.search(sentence) or _LEAVES.search(sentence)) is not None


def settle(found: Sequence[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """End the planned deals of the last sentence that had any; and those of this sentence if the
    end came first: 终止本次重组。此前公告，拟收购甲."""
    text = place.document.text
    start, end = place.span()
    if earlier and (off := _OFF.search(text, start, end)):
        all_ = off["which"] in _ALL and off["what"] == "事项"
        near = _last_planned(earlier, place.index, all_=all_)
        _end(near or _only_signed(earlier, off, place), off, place)
    if earlier and (left := _LEAVES.search(text, start, end)):
        _leave(earlier, left, place)
    planned = _planned(found)
    if not planned or not _EARLIER.search(text, start, end):
        return
    back = place.document.sentences[max(0, place.index - _BEFORE)].start
    if off := _OFF.search(text, back, start):
        _end(planned, off, place)


def _planned(told: Sequence[Candidate]) -> list[Candidate]:
    return [one for one in told if one.type in _DEALS and one.modality == "planned"]


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


def _only_signed(earlier: Sequence[Candidate], off: re.Match[str], place: Place) -> list[Candidate]:
    """海山股份与远川集团签约设立合资公司。…决定终止本次对外投资事项: the only deal told, which a
    signed contract tells as done."""
    if not _THIS.search(off.group()):
        return []
    near = (one for one in earlier if place.index - one.index <= _FAR)
    told = [one for one in near if one.type in _TOLD_DONE and not one.background]
    text = place.document.text
    if any(one.modality != "asserted" or _DONE.search(text, *one.evidence[0]) for one in told):
        return []
    return told if len({frozenset(f.key for f in one.fillers) for one in told}) == 1 else []


def _last_planned(earlier: Sequence[Candidate], index: int, *, all_: bool) -> list[Candidate]:
    near = [one for one in _planned(earlier) if 0 < index - one.index <= _AFTER]
    return [one for one in near if all_ or one.index == near[-1].index]


def _end(deals: Sequence[Candidate], off: re.Match[str], place: Place) -> None:
    kind, firms = _KINDS.get(off["what"]), _who_ends(off, place)
    for one in deals:
        parties = {filler.key for filler in one.fillers}
        if kind in (None, one.type) and (not firms or firms & parties):
            one.modality = "ended"


def _who_ends(off: re.Match[str], place: Place) -> set[str]:
    """The firms named beside 终止重大资产重组, which unlike 终止本次重组 may be any firm's."""
    if _THIS.search(off.group()):
        return set()
    document, firms = place.document, place.document.discourse.firms
    index = bisect_right(document.sentences, off.start(), key=attrgetter("start")) - 1
    named = document.masked(index).items.values()
    return {firms.key(item.value) for item in named if item.kind in FIRM_KINDS}
