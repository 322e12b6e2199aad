"""Firms named by a place or plain words, which only context proves to be names."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading.names.zh.leftover import Span
from monitor.reading.names.zh.places import is_district
from monitor.reading.regexes.late import late
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import people_zh
from monitor.reading.words import zh as words

_FIRST = frozenset("LOC ORG PER nz n a an ad v vn TIME nw s".split())
_BEHIND = late(  # what only a firm has or does
    "(?:(?:前|原|现任|新任|副|独立)?(?:董事|总裁|总经理|执行[官长]|CEO|董秘|副总)|"
    r"(?:今日|昨日|昨晚|晚间|日前|近日|\d+日晚?间?)?(?:发布)?公告|"
    "(?:的)?(?:控股|第[一二]大|大)股东|控股权|的?股权|的?股票|旗下|"
    "(?:的)?(?:实际控制人|实控人|母公司)|"
    "(?:原|曾)?[为是系][^，。；]{2,16}(?:股东|子公司|控制人)|成立于|创立于|创办于|创建于|"
    r"总部位于|的子公司|全资子公司|拟(?!定|合)|[(（]\d{6}|"
    "(?:与|和|同|携手|联手|联合)(?=[^，。；]{2,24}(?:签|达成|合作|合资|成立|组建|联合|"
    r"共同))|(?:约|近|的)?\d[\d.]*%(?:的)?(?:股|权益)|\d[\d,.]*[万亿]?股(?!东))"
)
_BEFORE = re.compile(
    "(?:接入|搭载|携手|联手|牵手|联合|收购|并购|合并|吸收合并|入股|减持|增持|控股|参股|入主|受让|买入|买进|买走|卖出|售出|抛售|购入|清仓|"
    "举牌|旗下|子公司|子公司的|(?:出售|转让|卖|售|划转|让)[给予](?:[一-鿿]{2,3}的)?)了?$"
)
_CLOSED = re.compile(
    r"[，。；、！？）)”：]|等|[与和及]|共同|的?(?:大模型|芯片|平台|系统|方案)|(?:建设|推出|打造|开发|研发|发布|开拓|布局|拓展)|的?股|\d|(?:一)?(?:事|案)[，。]|$"
)
_STAKE = re.compile(
    r"(?:成|创)立于|总部位于|\d[\d.]*%(?:的)?(?:股|权益)|的?股权(?!投资|激励|结构)|董事长|"
    r"[(（]\d{6}"
)
_WITH = late("[与和同][一-鿿A-Za-z]{2,4}$")
_JOINTLY = re.compile(
    "(?:正式|共同|已|在[^，。；]{2,10})?(?:签署|签订|签约|达成|合作|联合|共建|合资|携手|宣布)"
)
_SPEAKS = re.compile(
    "(?:相关|有关)(?:负责人|人士)|方面(?:表示|回应|称|否认)|正(?:在)?(?=与|就)|"
    "(?:[今昨]日|近日|日前)?(?:公告称?|披露)(?=[，：]|公司)|回应(?:称|表示)"
)
_NO_LANDMARKS = words.PLACES | words.BREAKS
_SHORTEST_PLACE = 3  # characters: 白云山 may be a firm, 北京 may not


def find(text: str, placed: Sequence[Tagged], taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Such names among the tagger's words `placed`, outside `taken`."""
    for at, word in enumerate(placed):
        if word.tag not in _FIRST:
            continue
        if _signs(text, word) and not any(a < word.end and word.start < b for a, b in taken):
            yield word.start, word.end, "org", "org"
            continue
        following = placed[at + 1] if at + 1 < len(placed) else None
        for end in _ends(text, word, following):
            span = (word.start, end)
            if any(left < end and word.start < right for left, right in taken):
                continue
            if _is_told(text, *span) or (following and _gives_notice(text, word, following)):
                yield *span, "guess", "slot"
                break


_SIGNS = late(
    "[与和同]?[^，。；]{2,24}(?:签署|签订|签约|达成|深化[^，。；]{0,6}合作|"
    "开展[^，。；]{0,6}合作|共建|合资|战略合作)"
)


_OPENS = late(r"(?:\A|[，。；：、\n ]|(?:出席|见证|参加)了?)$")


def _signs(text: str, word: Tagged) -> bool:
    """平川市与海山集团签署: a town as the subject of such a verb is its government."""
    if word.tag != "LOC" or not is_district(text[word.start : word.end]):
        return False
    if text[word.end : word.end + 1] in {"与", "和", "同"}:
        opens = _OPENS.search(text, max(0, word.start - 3), word.start)
        return opens is not None and _SIGNS.match(text, word.end) is not None
    joined = text[word.start - 1 : word.start] in {"与", "和", "同"}
    return joined and _JOINTLY.match(text, word.end) is not None


def _ends(text: str, word: Tagged, following: Tagged | None) -> Iterator[int]:
    surface = text[word.start : word.end]
    if not "一" <= surface[0] <= "鿿":
        return
    if following and _gives_notice(text, word, following):
        yield following.end
    if following and _may_open(surface, word) and _may_follow(text, word, following):
        yield following.end
    if word.tag == "LOC" and _is_landmark(surface):
        yield word.end


_NOTICE = late(
    r"(?:[今昨]日|近日|日前|\d{1,2}日)?(?:晚间?)?(?:发布|披露)?(?:了)?公告|"
    r"拟(?=以|收购|出资|投资|购买|转让|出售|增资|设立|定增|募|\d)"
)
_DEALS = late(  # what only a firm does, of a name that could also be a field: 巨人网络还作价…收购
    r"(?:(?:去年|今年|前年|近日|日前|此前|\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)"
    "(?:还|已|又|再|将|也|曾|正|就|便|首次|再次|正式|成功){0,2}(?:以[^，。；]{2,14}?(?:收购|入股|竞得|购买)|"
    "作价|斥资|出资|(?:全资)?收购|并购|入股|增资|举牌|[增减]持|宣布(?:完成|收购|与|将|拟|获)|"
    r"完成(?:了)?(?:对[^，。；]{2,16}(?:收购|投资)|[A-H]\d?轮|数?[千百亿\d])|获得?[^，。；]{2,14}投资|"
    "与[^，。；]{2,16}(?:签署|签订|签约|达成)|参与(?:到|了)?[^，。；]{2,18}(?:收购|融资|竞购|重组)|(?:创始人|董事长|总裁|CEO|旗下))"
)
_DESCRIBING = (
    words.GENERIC
    | words.PLACES
    | frozenset(
        "绿色 乡村 民生 前沿 先进 热门 相关 有关 新型 现代 当代 同类 大型 中小 智慧 未来".split()
    )
)
_HOUSES = words.ENDS - frozenset(
    "公司 基金 投资 系统 产业 项目 技术 培训 检测 设计 通信 时代 在线".split()
)


def _gives_notice(text: str, word: Tagged, following: Tagged) -> bool:
    """焦点科技公告, 智慧能源拟收购: the subject of such a clause is a firm, whatever its words
    mean."""
    if word.end - word.start != 2 or text[following.start : following.end] not in _HOUSES:
        return False
    opens = word.start == 0 or text[word.start - 1] in "，。；：、\n 】"
    surface = text[word.start : word.end]
    if not opens or surface in words.BREAKS:
        return False
    if _NOTICE.match(text, following.end):
        return True
    return surface not in _DESCRIBING and _DEALS.match(text, following.end) is not None


def _is_landmark(surface: str) -> bool:
    """白云山 and 东方明珠 may be firms; a town or a street may not."""
    if not _SHORTEST_PLACE <= len(surface) <= 4 or surface in _NO_LANDMARKS:
        return False
    return surface[-1] not in "省市县区镇乡村路街洲国园"


def _may_follow(text: str, word: Tagged, following: Tagged) -> bool:
    if text[following.start : following.end] in words.ENDS or _is_arm(text, word, following):
        return True
    if word.common and word.tag != "LOC":
        return _speaks(text, word, following)
    return _may_close(text, following)


def _is_arm(text: str, word: Tagged, following: Tagged) -> bool:
    """海创中国: a firm's local arm, whatever the tagger takes its name for."""
    return text[following.start : following.end] == "中国" and word.tag not in {"LOC", "s"}


def _speaks(text: str, word: Tagged, following: Tagged) -> bool:
    """Whether two plain words open a clause and speak, or their staff do."""
    surface = text[following.start : following.end]
    plain = surface in words.GENERIC or surface in words.BREAKS or surface in people_zh.TITLES
    opens = word.start == 0 or text[word.start - 1] in "，。；：\n称"
    two = len(surface) == 2 and word.end - word.start == 2
    return two and opens and not plain and _SPEAKS.match(text, following.end) is not None


def _may_close(text: str, word: Tagged) -> bool:
    """Whether a plain noun of two characters ends a name, because shares or an office follow."""
    surface = text[word.start : word.end]
    plain = surface in words.GENERIC or surface in words.BREAKS or surface in people_zh.TITLES
    if plain or word.tag not in {"n", "nz", "vn"} or len(surface) != 2:
        return False
    return _STAKE.match(text, word.end) is not None or _joins(text, word)


def _joins(text: str, word: Tagged) -> bool:
    """Whether somebody signs or founds something with it."""
    partner = _WITH.search(text, max(0, word.start - 8), word.start)
    return partner is not None and _JOINTLY.match(text, word.end) is not None


def _may_open(surface: str, word: Tagged) -> bool:
    if not 2 <= len(surface) <= 4:
        return False
    return word.tag == "LOC" or surface not in words.PLAIN


def _is_told(text: str, start: int, end: int) -> bool:
    if _BEHIND.match(text, end) or _SPEAKS.match(text, end) or _JOINTLY.match(text, end):
        return True
    before = _BEFORE.search(text, max(0, start - 8), start)
    return before is not None and _CLOSED.match(text, end) is not None
