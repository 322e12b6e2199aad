"""Chinese firms named by plain words, which their neighbours in a list or a deal prove."""

from collections.abc import Iterator, Sequence

from monitor.reading.names.zh import descriptions, doubted, leftover
from monitor.reading.names.zh.leftover import Span
from monitor.reading.names.zh.neighbours import Around, Left, Right, before, behind, kinship
from monitor.reading.regexes.late import late
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import prose_zh
from monitor.reading.words import zh as words
from monitor.reading.words.abroad_zh import COUNTRIES

Part = tuple[int, int]

_LATIN = late("[A-Za-z0-9]")
_THINGS = tuple(words.GENERIC_ENDS)
_DEALS = frozenset(
    "收购 并购 购买 购入 买入 买进 买走 受让 转让 出售 卖出 售出 抛售 增持 减持 入股 参股 控股 "
    "持有 举牌 重组 "
    "入主 联合 接过 买下 拿下 竞得 拍得 摘得 购得 设立 成立 组建 新设 创办 牵手 联姻 结盟".split()
)
_KINDS = frozenset("企业 厂商 平台 品牌 机构 巨头 龙头 独角兽".split())  # the name follows
_NEVER = frozenset("w TIME m p c u r d f xc".split())  # no name of plain words has such a word
_LONGEST = 8  # characters
_MOST = 4  # words
_SURE_ALONE = 3  # characters of a lone common word that may be a firm


def find(
    text: str, placed: Sequence[Tagged], named: Sequence[Span], taken: Sequence[Part]
) -> Iterator[Span]:
    """Such names among the tagger's words `placed`, given the names found so far and what is
    `taken`."""
    around = Around.of(descriptions.firms(text, named, taken))
    spans = [*taken, *((s[0], s[1]) for s in named)]
    if placed:
        spans += kinship(text, placed[0].start, placed[-1].end)
    busy = frozenset(place for left, right in spans for place in range(left, right))
    for stretch in _stretches(text, placed, busy):
        start, end = stretch[0].start, stretch[-1].end
        if _may_be_called(text, stretch, around) and (
            _is_object(text, stretch) or _is_placed(text, stretch, around)
        ):
            around.ends.add(end)  # the next item of a list is then beside a firm
            yield start, end, "guess", "slot"


def _stretches(text: str, placed: Sequence[Tagged], busy: frozenset[int]) -> Iterator[list[Tagged]]:
    """Words in a row that are neither taken, nor words of grammar or of deals."""
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


def _parts(text: str, word: Tagged, busy: frozenset[int], *, first: bool) -> bool:
    surface = text[word.start : word.end]
    if word.tag in _NEVER or surface in _DEALS or surface in _KINDS:
        return True
    if text.startswith("新进", word.start):
        return True
    if not busy.isdisjoint(range(word.start, word.end)):
        return True
    return surface in words.BREAKS and (first or surface not in words.ENDS)


def _may_be_called(text: str, stretch: Sequence[Tagged], around: Around) -> bool:
    """Whether it may be a firm's name: no trade, no kind of thing, no description."""
    start, end = stretch[0].start, stretch[-1].end
    surface = text[start:end]
    if not 2 <= len(surface) <= _LONGEST or len(stretch) > _MOST or surface.isascii():
        return False
    if leftover.is_plain(surface) or descriptions.is_description(surface):
        return False
    if doubted.is_prosy(text, start, _stem(text, stretch)) or doubted.is_counted(surface):
        return False
    if surface.endswith(_NO_NAMES):
        return False
    if (start and _LATIN.match(text, start - 1)) or prose_zh.word_at(text, start, end) > 1:
        return False
    if descriptions.after_description(text, start, end) > start:
        return False
    if stretch[0].tag in _VERBS and surface.endswith("公司"):
        return False  # 赞同公司
    return _is_worded_as_name(stretch) or _is_share_of(text, stretch, around)


_NO_NAMES = ("显示", "表明", "指出", "业务", "板块")  # 数据显示, 印度业务


def _stem(text: str, stretch: Sequence[Tagged]) -> int:
    """Where the name without its 资产 ends: a house of funds, if its first word is unknown."""
    last = stretch[-1]
    house = len(stretch) > 1 and not stretch[0].common
    return last.start if house and text[last.start : last.end] == "资产" else last.end


def _is_share_of(text: str, stretch: Sequence[Tagged], around: Around) -> bool:
    """收购云桥科技60%股权、海友平川15%股权: a name that ends with a place, where only a firm may
    stand."""
    if len(stretch) != 2 or stretch[1].tag != "LOC":
        return False
    dealt = before(text, stretch[0].start, around) is Left.DEALT
    return dealt and behind(text, stretch[1].end, around) is Right.SHARE


_BEHIND_NAMES = late(
    "[将拟已也曾仍与和及的在于以为是向从被对由收获签因按正等、，。；：“（(]|持|合计|通过|"
    r"今[日年]|昨日|日前|近日|此前|共同|同时|宣布|增资|减持|增持|出资|质押|提供|[\d]|$"
)


def _is_in_kinship(text: str, stretch: Sequence[Tagged], left: Left, right: Right) -> bool:
    """子公司云桥光电, 海山烟草大股东平川集团: whether the words may be a name, and no prose
    follows."""
    start, end = stretch[0].start, stretch[-1].end
    if end - start < _SURE_ALONE and not _is_strange(stretch):
        return False
    if text.endswith(_NO_FIRMS, start, end):
        return False
    if text.endswith(_THINGS, start, end) and not text.endswith(words.DOINGS, start, end):
        return False
    if right is Right.SHARE:
        return True
    if right is Right.OWNS:
        return left is not Left.OTHER or text[start - 1] == "的" or len(stretch) > 1
    if _BEHIND_NAMES.match(text, end) is None:
        return False
    named = stretch[0].tag == "LOC" or any(not w.common for w in stretch)
    return named or text[stretch[-1].start : end] in words.ENDS


_BEHIND_HOLDERS = late("[，、及和与]|拟(?!合)|计划|减持|增持|持有|所持|持股|合计|将")


def _is_holder(text: str, stretch: Sequence[Tagged]) -> bool:
    """股东国启博裕，计划减持: whether no word of it is known, or a place opens it."""
    start, end = stretch[0].start, stretch[-1].end
    if end - start < _SURE_ALONE or text[start] in _VERBS_FIRST:
        return False
    strange = stretch[0].tag == "LOC" or not any(w.common for w in stretch)
    return strange and _BEHIND_HOLDERS.match(text, end) is not None


_MAY_END = words.ENDS | {"资源"}
_PURCHASE = late("的?(?:全资|要约|强制|战略|现金|敌意|恶意)?(?:收购|并购|私有化|要约|入股|控股)")


def _is_object(text: str, stretch: Sequence[Tagged]) -> bool:
    """对金峰资源的收购: whether it ends as a firm's name and a word of it is unknown, or a place
    but no country opens it."""
    first, last = stretch[0], stretch[-1]
    if len(stretch) < 2 or not text.startswith("对", first.start - 1):
        return False
    if text[last.start : last.end] not in _MAY_END:
        return False
    strange = any(not w.common for w in stretch) or first.tag == "LOC"
    named = strange and text[first.start : first.end] not in COUNTRIES
    return named and _PURCHASE.match(text, last.end) is not None


_VERBS_FIRST = frozenset("拟将已欲正共均各合等示")
_IN = frozenset("在对")  # 在云桥发展的持股比例
_NO_FIRMS = ("板块", "股", "类", "个股", "概念", "企业", "人", "外方", "中方")
_JOINED = late("、|以及|和|与|及")
_TOGETHER = late("分别|共同|联合|签|就|将|拟")
_VERBS = frozenset("v vd ad".split())


def _is_strange(stretch: Sequence[Tagged]) -> bool:
    """禾/驰: short, and without a word that the lexicon has."""
    return stretch[-1].end - stretch[0].start <= _MOST and not any(w.common for w in stretch)


def _is_worded_as_name(stretch: Sequence[Tagged]) -> bool:
    """Whether it has no verb, except an unknown one alone or after a noun: 字节跳动."""
    first, last = stretch[0], stretch[-1]
    if _is_strange(stretch):
        return True
    if len(stretch) == 1:
        return first.tag not in _VERBS or not first.common
    if any(w.tag in _VERBS and w.common for w in stretch[:-1]) or last.end - last.start == 1:
        return False
    if any(w.tag == "v" and w.end - w.start == 1 for w in stretch[1:]):
        return False  # 方案遭否决
    return last.tag not in _VERBS or last.end - first.start > _SURE_ALONE


def _is_placed(text: str, stretch: Sequence[Tagged], around: Around) -> bool:
    left, right = before(text, stretch[0].start, around), behind(text, stretch[-1].end, around)
    thing = text[stretch[0].start : stretch[-1].end].endswith(_THINGS)
    if thing and (left is Left.LISTED or right is Right.LISTED):
        return False
    alone = len(stretch) == 1 and stretch[0].common
    if alone and stretch[0].end - stretch[0].start < _SURE_ALONE:
        return left is Left.LISTED and right is Right.LISTED
    shared = right is Right.SHARE and text[stretch[0].start - 1 : stretch[0].start] in _IN
    if left is Left.OWNED or right is Right.OWNS or shared:
        return _is_in_kinship(text, stretch, left, right)
    if left is Left.HOLDER:
        return _is_holder(text, stretch)
    if left is Left.CALLED:
        return right is not Right.OTHER or _JOINED.match(text, stretch[-1].end) is not None
    if left is Left.LISTED:
        return right is not Right.OTHER or _TOGETHER.match(text, stretch[-1].end) is not None
    if left is Left.DEALT:
        known = all(w.common for w in stretch) and stretch[0].tag != "LOC"
        return right in {Right.SHARE, Right.LISTED} or (right is Right.STOP and not known)
    return left is Left.MARK and right in {Right.DEALS, Right.LISTED}
