"""Finds words of prose in a run of Chinese, and decides whether a name ends at them."""

import re
from collections.abc import Iterator, Mapping

from ahocorasick_rs import AhoCorasick, MatchKind

from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import around
from monitor.reading.words import zh as words


def _lengths(listed: frozenset[str]) -> Mapping[str, tuple[int, ...]]:
    """By first character, the lengths of the words that begin with it, longest first."""
    sizes: dict[str, set[int]] = {}
    for word in listed:
        sizes.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


_LENGTHS = _lengths(words.BREAKS)
_LISTED = sorted(words.BREAKS | words.WHOLE)
_BREAKS = AhoCorasick(_LISTED, matchkind=MatchKind.LeftmostLongest)
_WHOLE = frozenset(number for number, word in enumerate(_LISTED) if word in words.WHOLE)
_GENERIC_LENGTHS = _lengths(words.GENERIC)
_STRONG = frozenset(w for w in words.BREAKS if len(w) > 1) | frozenset(
    "与及由对向将把被是从拟系称的于在据到所"
)
SOFT_BREAKS = frozenset(
    "投资 合作 合资 创业 控股 联合 交易 整合 建设 合伙 股份 股权投资 配售 融资 注册 参股 "
    "发行 机构 项目公司 基金公司 联营 合营 公司 集团公司 增长 首个 大股东 租赁 担保".split()
)
ALWAYS_BREAKS = frozenset(w for w in words.BREAKS if len(w) > 1) - SOFT_BREAKS
_COPULAS = frozenset("为是由系")  # no name begins with one of these
_JOINTS = frozenset("与由向对被、及将")


def after_last_break(text: str, start: int, end: int, named: int | None = None) -> int:
    """The end of the last word before `end` that is not part of a name. Text from `named` on is
    known to be a name."""
    begin = start
    for left, right in words_in(text, start, end if named is None else named):
        if _splits(text, begin, left, text[left:right], end):
            begin = right + text.startswith("入股", right - 1)  # 增资并入股
    for joint in _TOGETHER_WITH.finditer(text, begin, end if named is None else named):
        if _separates_firms(text[begin : joint.start()], "联合", text[joint.end() : end]):
            begin = joint.end()
    return begin


_TOGETHER_WITH = late("联合(?=[一-鿿]{2})")


def after_prose(text: str, start: int, end: int) -> int:
    """The end of the last word of text[start:end] that is in no name and no description."""
    begin = start
    for left, right in words_in(text, start, end):
        if text[left:right] in ALWAYS_BREAKS or text[left:right] in _STRONG:
            begin = right
    return begin


def words_in(text: str, start: int, end: int, free: str = "") -> Iterator[tuple[int, int]]:
    """The spans of known words in text[start:end], without overlaps, the longest at each place.

    `free` is searched instead of that text, if words are not to be found in all of it.
    """
    for number, left, right in _BREAKS.find_matches_as_indexes(free or text[start:end]):
        if number in _WHOLE:
            continue
        if number in _UNSURE:
            if is_in_name(text, start + left, _LISTED[number]):
                continue
            if left + start and _ACROSS.match(text, start + left - 1):
                left, right = left + 1, right + 1  # noqa: PLW2901 - the word begins behind it
        yield start + left, start + right


_UNSURE = frozenset(map(_LISTED.index, ("子公司", "投入")))  # may overlap with the end of a name
_ACROSS = late("[创风]投(?=入股)")  # 光合创投入股: no 投入


def is_in_name(text: str, position: int, word: str) -> bool:
    """Whether 子 of 子公司 at `position` ends a name: 西门子公司, in a text that also says 西门子 of
    something else, and never 西门."""
    stem = text[max(0, position - 2) : position]
    if word != "子公司" or len(stem) < 2:
        return False
    behind = [text[at + 2 : at + 4] for at in around(stem, text, position)]
    return all(more.startswith("子") for more in behind) and not _PARTS.issuperset(behind)


_PARTS = frozenset("子公 子企 子集 子品 子基 子女 子行".split())  # 子公司, 子品牌: parts of a firm


def word_at(text: str, position: int, end: int) -> int:
    """The length of the longest known word at `position`; 0 if there is none."""
    for length in _LENGTHS.get(text[position : position + 1], ()):
        if position + length <= end and text[position : position + length] in words.BREAKS:
            return length
    return 0


_IN_BRACKETS = re.compile("[(（][^()（）]*[)）]")
_COUNTS = late("[大次季批届名个家款位期轮代部步时]")
_TRADES = frozenset(  # prose, unless a legal form follows
    "计算机 药品 稀土 门店 专业 品牌 计算 资讯 企业信息 媒体 终端 整合 担保 租赁 采购 拓展 优化 "
    "评估 检查 监控 控制 流通 推广 保障 财产 空间 定位 程序 会议 新闻 观察 路径 节奏".split()
)


_ANYWHERE = frozenset("海外 国内 境外 境内 国外 当地 亚洲 欧洲 非洲 北美 南美 东南亚 中东".split())


def _splits(text: str, begin: int, position: int, word: str, end: int) -> bool:
    left = text[begin:position]
    right = text[position + len(word) : end]
    if len(right) < 2 or _is_of_name(text, begin, position, word, end):
        return False

    if (not left and word in _COPULAS) or (left in _ANYWHERE and word in "与和同及"):
        return True  # 在海外与海山集团合作
    if _separates_firms(left, word, right):
        return True
    bare = _IN_BRACKETS.sub("", right)
    if (len(word) == 1 or word in _TRADES) and left and (not bare or all_generic(bare)):
        return False  # 上海联和投资有限公司
    if word in SOFT_BREAKS:
        return not left or _starts_with_place(right)
    if len(word) > 1:
        return word != "第一" or _COUNTS.match(right) is not None  # 中国第一重型机械集团
    whole = len(_unplaced(left)) != 1  # 烟台泰和新材料 is one name
    if word in _STRONG and whole:
        return left not in words.PLACES or _starts_with_place(right)
    return whole and left not in words.PLACES


# Everyday words that begin with a word of prose, but may begin a name.
_OPENINGS = frozenset(
    "未来 未名 无界 无限 不二 不凡 都市 首都 对外 在线 到家 从容 将军 还珠 "
    "向上 向阳 及时 及第 据点 持久".split()
)

_INSIDE = frozenset("未来 未名 无界 无限 不凡 都市 首都".split())  # … and may stand within one


def _is_of_name(text: str, begin: int, position: int, word: str, end: int) -> bool:
    """Whether a word opens a name, or is a part of one: 星屿未来（北京）科技有限公司."""
    right = text[position + len(word) : end]
    if position > begin:
        return f"{word}{right[0]}" in _INSIDE or is_of_house(text, begin, position, word)
    return _opens(text, position, word, right)


def _begins_name(word: str, right: str) -> bool:
    """Whether a name begins with `word`: 均瑶集团 does, as no firm is called just 瑶集团."""
    if f"{word}{right[0]}" in _OPENINGS:
        return True
    return len(word) == 1 and len(right) > 2 and all_generic(right[1:]) and not all_generic(right)


def _opens(text: str, position: int, word: str, right: str) -> bool:
    if word in _COPULAS:
        return False
    return opens_name(text, position, word) or _begins_name(word, right)


def _unplaced(name: str) -> str:
    """The name without a place at its beginning."""
    for size in (3, 2):
        if name[:size] in words.PLACES:
            return name[size:].removeprefix("省").removeprefix("市")
    return name


_HOLDERS = ("集团", "股份", "公司", "银行", "科技", "资本", "证券", "保险", "信托")
_FORMS = re.compile("(?:集团|股份|有限|控股|投资)+$")
_OF_FORM = re.compile("集团|股份|有限|公司|投资|[(（]")

_WHOLE_NAME = 6  # characters: 国家产业投资基金 is a name, 资产管理 continues the one before


def _separates_firms(left: str, word: str, right: str) -> bool:
    """Whether `word` separates two firms: 海山集团与大众汽车集团, 海山啤酒联合平川商事."""
    if word == "的":
        return left in words.PLACES and right[0] != "士"  # 大连的海山集团, but 大连的士集团
    if word == "联合":
        own = _FORMS.sub("", right)
        kin = left.endswith(("子公司", "孙公司", "母公司", "分公司"))
        return (
            own not in words.ENDS
            and not all_generic(own)
            and left.endswith(words.ENDINGS)
            and not kin
        )
    if word == "注册":
        return left.endswith(_HOLDERS) and right.endswith(("有限", "有限责任", "有限公司"))
    if word == "控股":
        return len(right) > 3 and left.endswith(_HOLDERS) and _OF_FORM.match(right) is None
    if word not in _JOINTS or (len(right) < _WHOLE_NAME and all_generic(right)):
        return word in _JOINTS and left.endswith(("集团", "公司"))
    return left.endswith(("集团", "公司", "投资", "资本", "控股", "基金", "银行", "股份"))


def opens_name(text: str, position: int, word: str) -> bool:
    """Whether 和 begins a name: behind another joint or a verb of dealing (与和泰…, 收购和泰…), and
    at the start of a clause unless it introduces a partner (和云桥科技合作)."""
    if word != "和":
        return False
    if position and text[position - 1] in _JOINTS:
        return text[position - 1] != "将" or _TOGETHER.match(text, position) is None
    if _DEALT_IN.search(text, max(0, position - 5), position):
        return _AND_DEALS.match(text, position) is None
    opens = not position or text[position - 1] in "。！？；：，\n“《【"
    return opens and _TOGETHER.match(text, position) is None


def closes_name(text: str, position: int, word: str) -> bool:
    """Whether 和 ends a name: it joins nothing before a mark or 拟 (股东海山合和拟减持)."""
    return word == "和" and _NEVER_JOINED.match(text, position + 1) is not None


def is_of_house(text: str, begin: int, position: int, word: str) -> bool:
    """海山集团收购海山和云科技: 和 joins nothing there, as 海山 buys."""
    if word != "和" or position - begin != _STEM:
        return False
    if _DEALT_IN.search(text, max(0, begin - 5), begin) is None:
        return False
    said = text[max(text.rfind("。", 0, begin), text.rfind("\n", 0, begin)) + 1 : begin]
    return any(text[begin:position] + house in said for house in _HOUSES)


_STEM = 2  # characters
_HOUSES = ("集团", "控股", "股份", "科技", "公司", "实业", "银行")
_NEVER_JOINED = late(r"[，。；、）”]|拟(?!合)|持股|\d[\d.]*%")

_DEALT_IN = late("(?:收购|并购|入股|投资|增持|减持|参股|持有|买下|拿下|出售|转让|受让|旗下)了?$")
_AND_DEALS = late(
    "和(?:收购|并购|入股|投资|[增减]持|参股|持有|买下|出售|转让|受让|处置|剥离|管理|整合|重组|合并|合作|退出|融资|贷款|担保|运营|建设|其|该|他|公司|企业|资产|股|服务|管理)"
)
_TOGETHER = late(
    "和[^，。；与和的]{2,16}?(?:的?合作|的?合资|签|达成|共同|一起|一道|一样|相比|不同|类似|之间|有关|(?:联手|携手)[，。])"
)


def _starts_with_place(text: str) -> bool:
    return text[:2] in words.PLACES or text[:3] in words.PLACES


def all_generic(surface: str) -> bool:
    """Whether it consists only of words for trades and legal forms."""
    position = 0
    while position < len(surface):
        for length in _GENERIC_LENGTHS.get(surface[position], ()):
            if surface[position : position + length] in words.GENERIC:
                position += length
                break
        else:
            return False
    return True
