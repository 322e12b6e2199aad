"""Finds firms to keep apart from those whose names are part of theirs: parents, groups, arms."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from monitor.reading.names.firms import core
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.leading import led

_BEFORE = closing(
    r"(?:控股股东|大股东|母公司|实际控制人|(?<!原)股东)(?:为|是|系|——?|：|“)?$"
    r"|\b(?:parent|owner|shareholder|parent company|holding company),?(?: is)? (?:the )?$"
)
_PART = closing("(?:子公司|孙公司|分公司|附属公司|旗下)(?:——?|：|“)?$")
_BEHIND = led(
    r"(?:为|是|系)[^，。；]{2,16}(?:控股股东|大股东|母公司|实际控制人)"
    r"|(?:,| is) the (?:ultimate )?(?:parent|owner|holding company|largest shareholder)\b"
)


def called(text: str, mentions: Iterable[Mention]) -> set[str]:
    """The cores of firms that own another here (海山集团, the parent of 海山), or that
    `_is_namesake`, `_is_beside` or `_is_parted` keeps apart."""
    found = sorted(mentions, key=_start)
    starts: dict[str, list[int]] = defaultdict(list)
    for one in found:
        starts[core(one.surface)].append(one.start)
    return {
        core(mention.surface)
        for mention in found
        if _is_named_as_owner(text, mention.start)
        or (text[mention.end : mention.end + 1] in _OPENING and _BEHIND.match(text, mention.end))
        or _is_namesake(text, mention, found)
        or _is_beside(text, mention, starts)
        or _is_parted(text, mention, found)
    }


def _is_named_as_owner(text: str, start: int) -> bool:
    if text[max(0, start - 1) : start] not in _CLOSING:
        return False
    return _BEFORE.search(text, max(0, start - 24), start) is not None


def _is_namesake(text: str, mention: Mention, named: Iterable[Mention]) -> bool:
    """海山药业全资子公司平川海山药业有限公司: a subsidiary whose name contains its owner's."""
    if text[max(0, mention.start - 1) : mention.start] not in _CLOSING:
        return False
    if not _PART.search(text, max(0, mention.start - 8), mention.start):
        return False
    whole = core(mention.surface)
    own = (core(m.surface) for m in named if m.end <= mention.start)
    return any(name != whole and name in whole for name in own)


def _is_beside(text: str, mention: Mention, starts: Mapping[str, Sequence[int]]) -> bool:
    """海山汽车公告，云桥与海山汽车集团…, 海山药业增资平川海山药业有限公司: a full name after a
    short one in a sentence is another firm's, unless it is a listed firm's that gives notice."""
    whole = core(mention.surface)
    bare = whole.removesuffix("集团")
    listed = mention.surface.endswith("股份有限公司")
    if listed or (bare == whole and not mention.surface.endswith("公司")):
        return False
    ends = {bare[at:] for at in range(len(bare) - _LONG_ENOUGH + 1)} - {whole}
    before = max(_last_before(mention.start, starts.get(end, ())) for end in (*ends, ""))
    return before >= 0 and before > max(text.rfind(mark, 0, mention.start) for mark in "。\n")


def _last_before(position: int, starts: Sequence[int]) -> int:
    at = bisect_left(starts, position)
    return starts[at - 1] if at else -1


def _is_parted(text: str, mention: Mention, named: Sequence[Mention]) -> bool:
    """ "Kestrel Foods from Kestrel", "Kestrel Foods, a unit of Kestrel": two firms."""
    if not mention.surface.isascii():
        return False
    place = bisect_left(named, mention.end, key=_start)
    if place == len(named):
        return False
    behind = named[place]
    short = core(behind.surface)
    return core(mention.surface).startswith(f"{short} ") and bool(
        _OF.fullmatch(text, mention.end, behind.start)
    )


_OF = re.compile(
    r",? (?:from|sold by|which is owned by|(?:[\w-]+ )?owned by"
    r"|(?:a|the|an) (?:[\w-]+ ){0,4}(?:unit|subsidiary|arm|division|part|business|affiliate) of)"
    r" (?:(?:the|its|their|parent) )?(?:[a-z-]+ |[A-Z][a-z]+ (?=[a-z])){0,5}"
)


def holding(text: str, named: Iterable[Mention], known: Iterable[Mention]) -> set[str]:
    """成都云桥传媒科技有限公司由云桥传媒持股: the cores of `known` firms whose names contain that
    of one of `named` that is said to hold another."""
    found = [m for m in named if _is_holder(text, m)]
    firms = [core(m.surface) for m in known if m.surface.endswith("有限公司")] if found else ()
    short = [core(m.surface) for m in found]
    return {firm for firm in firms for one in short if one != firm and one in firm}


def _is_holder(text: str, firm: Mention) -> bool:
    opens = text[firm.end : firm.end + 1] in _HELD_OPENS and _HELD.match(text, firm.end)
    return bool(opens) and _BY.search(text, max(0, firm.start - 40), firm.start) is not None


_BY = closing("由(?:[一-鿿A-Za-z（）()]{2,16}[、和与及]){0,3}$")
_HELD = led(
    r"(?:[、和与及][^，。；]{2,40}?)?(?:等[一-鿿\d]{0,6})?(?:间接|直接|共同|合计|\d{1,3}%|各自?|分别){0,3}"
    "(?:全资|独资|100%)?(?:持股|控股|持有|出资|所有)"
)
_HELD_OPENS = frozenset("、和与及等间直共合各分全独持控出所0123456789")
_LONG_ENOUGH = 4  # characters: 海山 may be short for the group
_start = attrgetter("start")
_OPENING = frozenset("为是系, ")  # what `_BEHIND` begins with
_CLOSING = frozenset("东人司下为是系—：“ \n")  # what `_BEFORE` and `_PART` end with
