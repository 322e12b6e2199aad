"""Chinese firms called by plain words, known by who stands beside them: in a list, in a deal."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from monitor.reading import descriptions_zh, doubted_zh, names_zh, prose_zh
from monitor.reading import words_zh as words
from monitor.reading.lac import Tagged
from monitor.reading.late import late
from monitor.reading.names_zh import Span

Part = tuple[int, int]

_ENDS = frozenset(words.COMPANY_ENDS) | frozenset(words.FIRM_ENDS)
_LATIN = late("[A-Za-z0-9]")
_THINGS = tuple(words.GENERIC_ENDS)
_FIRMS = frozenset({"company", "guess"})
_DEALS = frozenset(
    "收购 并购 购买 购入 买入 受让 转让 出售 卖出 增持 减持 入股 参股 控股 持有 举牌 重组 "
    "入主".split()
)
_NEVER = frozenset("w TIME m p c u r d f xc".split())  # no word of a name made of plain words
_LONGEST = 8  # characters
_MOST = 4  # words
_SURE_ALONE = 3  # characters of one word that everybody knows, and that is a firm here


class _Left(Enum):
    """What stands right before a stretch of plain words."""

    MARK = auto()  # nothing of the clause, or a word that joins clauses
    LISTED = auto()  # a firm, and a joint
    DEALT = auto()  # a verb of dealing
    OTHER = auto()


class _Right(Enum):
    """What stands right behind it."""

    STOP = auto()
    LISTED = auto()  # a joint, and a firm
    SHARE = auto()
    DEALS = auto()  # a verb of dealing, and whom or how much
    OTHER = auto()


_JOINT_BEFORE = late("(?:、|以及|和|与|及)$")
_JOINT_BEHIND = late("、|以及|和|与|及")
_DEALT_BEFORE = late(
    "(?:收购|并购|购买|购入|买入|受让|转让|出售|卖出|增持|减持|入股|参股|控股|举牌|入主)了?$"
)
_SHARE = late(
    r"约?\d[\d.]*[%％]|(?:的)?(?:全部|部分|剩余|少数|多数|控股)?股(?:权|份|票)(?!有限|公司)|"
    r"\d[\d.,]*[万亿]?股"
)
_DEAL_BEHIND = late(
    "(?:[拟将已又再曾也还欲正]|计划|宣布|考虑|先后|有意|准备|成功|完成|终于|最终|不断|继续|并未|通过){0,3}"
    r"(?:以[^，。；、]{1,16}?)?(?:收购|并购|购入|受让|出售|增持|减持|入股|参股|举牌|入主|斥资|出资|持有)(?:了|其)?"
)
_STOP = late(r"[，。；！？”）：]|等|后|之后|时|一事|事项|$")
_OPENS = late("(?:由|被|向|自|与|和|同|继|称|随着|因|而|及|[日月年]|此前|随后|近日|日前)$")
_MARKS = frozenset("，。；：“”（）！？》\n")


class _Around(NamedTuple):
    """Where firms begin and end in a sentence."""

    begins: set[int]
    ends: set[int]


def find(
    text: str, placed: Sequence[Tagged], named: Sequence[Span], taken: Sequence[Part]
) -> Iterator[Span]:
    """Such names among the tagger's words `placed`, beside the names found so far and what is
    `taken`."""
    firms = [s[:2] for s in named if s[2] in _FIRMS]
    firms += [s for s in taken if descriptions_zh.may_be_firm(text[s[0] : s[1]])]
    around = _Around({start for start, _ in firms}, {end for _, end in firms})
    busy = [*taken, *((s[0], s[1]) for s in named)]
    for stretch in _stretches(text, placed, busy):
        start, end = stretch[0].start, stretch[-1].end
        if _may_be_called(text, stretch) and _is_placed(text, stretch, around):
            around.ends.add(end)  # what stands next in a list stands beside a firm
            yield start, end, "guess", "slot"


def _stretches(text: str, placed: Sequence[Tagged], busy: Sequence[Part]) -> Iterator[list[Tagged]]:
    """Words in a row, neither known to be something nor words of grammar or of deals."""
    found: list[Tagged] = []
    for word in placed:
        if _parts(text, word, busy, first=not found):
            if found:
                yield found
            found = []
        else:
            found.append(word)
    if found:
        yield found


def _parts(text: str, word: Tagged, busy: Sequence[Part], *, first: bool) -> bool:
    surface = text[word.start : word.end]
    if word.tag in _NEVER or surface in _DEALS:
        return True
    if any(left < word.end and word.start < right for left, right in busy):
        return True
    return surface in words.BREAKS and (first or surface not in _ENDS)


def _may_be_called(text: str, stretch: Sequence[Tagged]) -> bool:
    """Whether a firm may be called so: no trade, no kind of thing, no description."""
    start, end = stretch[0].start, stretch[-1].end
    surface = text[start:end]
    if not 2 <= len(surface) <= _LONGEST or len(stretch) > _MOST or surface.isascii():
        return False
    if names_zh.is_plain(surface) or descriptions_zh.is_description(surface):
        return False
    if doubted_zh.is_prosy(text, start, end) or doubted_zh.is_counted(surface):
        return False
    if (start and _LATIN.match(text, start - 1)) or prose_zh.word_at(text, start, end) > 1:
        return False
    if descriptions_zh.after_description(text, start, end) > start:
        return False
    return _is_worded_as_name(stretch)


_VERBS = frozenset("v vd ad".split())


def _is_worded_as_name(stretch: Sequence[Tagged]) -> bool:
    """Whether no verb stands in it, but an unknown one alone or one behind a noun: 字节跳动."""
    first, last = stretch[0], stretch[-1]
    if len(stretch) == 1:
        return first.tag not in _VERBS or not first.common
    if any(w.tag in _VERBS and w.common for w in stretch[:-1]) or last.end - last.start == 1:
        return False
    return last.tag not in _VERBS or last.end - first.start > _SURE_ALONE


def _is_placed(text: str, stretch: Sequence[Tagged], around: _Around) -> bool:
    left, right = _before(text, stretch[0].start, around), _behind(text, stretch[-1].end, around)
    thing = text[stretch[0].start : stretch[-1].end].endswith(_THINGS)
    if thing and (left is _Left.LISTED or right is _Right.LISTED):
        return False
    alone = len(stretch) == 1 and stretch[0].common
    if alone and stretch[0].end - stretch[0].start < _SURE_ALONE:
        return left is _Left.LISTED and right is _Right.LISTED
    if left is _Left.LISTED:
        return right is not _Right.OTHER
    if left is _Left.DEALT:
        known = all(w.common for w in stretch) and stretch[0].tag != "LOC"
        return right in {_Right.SHARE, _Right.LISTED} or (right is _Right.STOP and not known)
    return left is _Left.MARK and right in {_Right.DEALS, _Right.LISTED}


def _before(text: str, start: int, around: _Around) -> _Left:
    joint = _JOINT_BEFORE.search(text, max(0, start - 2), start)
    if joint and joint.start() in around.ends:
        return _Left.LISTED
    if start == 0 or text[start - 1] in _MARKS or _OPENS.search(text, max(0, start - 3), start):
        return _Left.MARK
    if _DEALT_BEFORE.search(text, max(0, start - 3), start):
        return _Left.DEALT
    return _Left.OTHER


def _behind(text: str, end: int, around: _Around) -> _Right:
    joint = _JOINT_BEHIND.match(text, end)
    if joint and joint.end() in around.begins:
        return _Right.LISTED
    if _SHARE.match(text, end):
        return _Right.SHARE
    deal = _DEAL_BEHIND.match(text, end)
    if deal and (deal.end() in around.begins or text[deal.end() : deal.end() + 1].isdigit()):
        return _Right.DEALS
    return _Right.STOP if _STOP.match(text, end) else _Right.OTHER
