"""Whole Chinese names with a legal form, by the tagger's words."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import Kind, seen
from monitor.reading.names.zh.cut_at_names import SAME_HOUSE
from monitor.reading.names.zh.descriptions import is_place_and_kind
from monitor.reading.names.zh.edges import BEFORE_NAMES, NAMING_OR_PLACE, is_described
from monitor.reading.names.zh.people import is_person
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words
from monitor.reading.words.abroad_zh import COUNTRIES
from monitor.reading.words.prose_zh import all_generic

_WITH_JOINT = 2  # words
_SURELY_WHOLE = 6  # characters
_IN_NAMES = frozenset("至和为于以从同在")  # joints that names contain


def _is_cut(text: str, item: Item, begin: int, inside: Sequence[Tagged]) -> bool:
    """平川岭至川企业有限公司, 平川岭显示科技有限公司: whether the name continues before a joint or
    a word of prose, back to a place; without a place if only plain words are left."""
    start = begin + inside[-1].start if inside else item.start
    if len(inside) != 1 or inside[0].tag != "ORG" or start >= item.start:
        return False
    if text[start : item.start].removesuffix("商") in COUNTRIES | {"香港"}:
        return False
    placed = text[start : start + 2] in words.PLACES
    if placed and text[item.start - 1] in _IN_NAMES:
        return True
    plain = all_generic(_FORM.sub("", item.value.surface))
    if not plain and is_place_and_kind(text[start : item.start]):
        return False  # 平川企业海山集团
    return (placed or plain) and not TWO_FIRMS.search(text, start, item.start)


def _lacks_and(text: str, item: Item, begin: int, tagged: Sequence[Tagged]) -> bool:
    """通过和睦家医疗集团: whether the name begins with 和, which joins nothing there."""
    at = bisect_left(tagged, (item.start - begin - 1,))
    word = tagged[at] if at < len(tagged) else None
    if word is None or word.tag != "ORG" or text[item.start - 1] != "和":
        return False
    whole = (begin + word.start, begin + word.end) == (item.start - 1, item.end)
    return whole and (at == 0 or tagged[at - 1].tag in _BEFORE_AND)


_BEFORE_AND = frozenset("p v w u d".split())
_FORM = re.compile("(?:投资|控股|集团|股份)*(?:有限)?(?:责任)?公司$")
TWO_FIRMS = re.compile(  # in what precedes a name with a legal form, to the tagger one with it
    "收购|并购|持有|持股|受让|转让|出售|入股|参股|控股|[增减]持|投资|旗下|公司|集团|股东|董事|"
    "总裁|经理|合作|联合|[与和及向将拟对把被由的、签以]"
)
_JOINING = frozenset("p c d u v".split())
_GOVERNING = frozenset("取买卖购售使令让称抢拟欲给")  # verbs that no name begins with


def _is_joined(text: str, begin: int, left: int, inside: Sequence[Tagged]) -> bool:
    """同海山水泥有限公司: whether one grammatical character precedes a full name."""
    if len(inside) != _WITH_JOINT or inside[1].tag != "ORG":
        return False
    first, firm = inside
    if first.start != left or first.end - left > 1:
        return False
    if first.tag == "c" and not _is_inside_clause(text, begin + left):
        return False  # 和记电讯
    if first.tag in _JOINING - {"v"} or text[left + begin] in BEFORE_NAMES:
        return True
    surely = text[left + begin] in _GOVERNING or firm.end - firm.start >= _SURELY_WHOLE
    return first.tag == "v" and surely  # 长百集团


def _is_inside_clause(text: str, place: int) -> bool:
    return place > 0 and "一" <= text[place - 1] <= "鿿"


def recut(text: str, begin: int, item: Item, tagged: Sequence[Tagged]) -> Item:
    """若海山汽车有限公司: a name with a legal form, without plain words before it where the tagger
    separates them, and with what precedes a joint in it; also a known name inside another firm's.
    The tagger's words count from `begin`."""
    if item.kind == "company" and item.value.known:
        return _of_another(text, begin, item, tagged)
    if item.kind != "company" or item.value.how != "form":
        return item
    left, right = item.start - begin, item.end - begin
    inside = [w for w in tagged if w.start < right and w.end > left]
    described = is_described(left, right, inside) and inside[-1].tag == "ORG"
    described = described and text[item.start : item.start + 2] not in words.REGIONS
    described = described and not _opens(inside)
    start = begin + inside[-1].start if inside else item.start
    cut = _is_cut(text, item, begin, inside) or _lacks_and(text, item, begin, tagged)
    if not (described or cut or _is_joined(text, begin, left, inside)):
        return item
    surface = text[start : item.end]
    return item._replace(start=start, value=item.value._replace(start=start, surface=surface))


def _opens(inside: Sequence[Tagged]) -> bool:
    """岭煤 before 隆岭能源有限公司: an unknown word alone describes nothing."""
    word = inside[0]
    unknown = not word.common and word.tag in _OPENING and word.end - word.start == _STEM
    return unknown and len(inside) == _WITH_JOINT


_STEM = 2  # characters
_OPENING = frozenset("n v vn".split())


def _of_another(text: str, begin: int, item: Item, tagged: Sequence[Tagged]) -> Item:
    """A known name inside what the tagger takes for another firm: 海岫 in 海岫森, 云桥海岫."""
    at = bisect_left(tagged, (item.start - begin + 1,)) - 1
    word = tagged[at] if at >= 0 else None
    if word is None or word.tag not in NAMING_OR_PLACE or begin + word.end < item.end:
        return item
    start, end = begin + word.start, begin + word.end
    before, behind = text[start : item.start], text[item.end : end]
    if not (before or behind) or SAME_HOUSE.fullmatch(behind) or before in words.PLACES:
        return item
    person = word.tag == "PER" and is_person(text[start:end])
    kind: Kind = "person" if person else "company"
    return Item(start, end, kind, seen(text, start, end, kind, "tagger"))
