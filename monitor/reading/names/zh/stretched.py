"""Chinese names with 投资, 控股 and the like behind them, which may also be verbs."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from monitor.reading.names.zh import leftover
from monitor.reading.names.zh.leftover import Span
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import times
from monitor.reading.tagger.tagged import Tagged

Part = tuple[int, int]

DOING = frozenset("投资 创业 控股 租赁 发展 建设 实业 创新 股份".split())
_OWNERS = ("集团", "股份", "公司", "资本", "科技", "银行", "汽车")
_VERBS = frozenset("发展 创新 建设".split())  # 云桥科技发展的里程碑: the name is 云桥科技
_ACTS = re.compile(
    "计划(?=\\d|自|在|通过|以|减|增|于|未来)|拟|及其|持有|所持|拥有|原股东|原?控股股东|"
    "减持|增持|合计|累计|承诺|清仓|询价|协议(?=受让|转让)|大宗交易|被动|"
    "方面"
)
# What only firms have, whatever the word before it may also mean
_OF_A_FIRM = late("第[一二三四五六七八九十]{1,2}届|旗下(?!公司|子公司|的)|董事会|监事会|股东大会")
_AND_MORE = re.compile(
    "(?:及|和|与|、|以及|或|并)(?:合作|收购|并购|建设|运营|开发|入股|合资|经营|生产|管理)"
)
_DONE_TO = frozenset(
    "合作 设立 成立 建设 新建 组建 入股 者 人 方 了 股东 协议 项目 于 到 集团 管理 基金".split()
)


def stretched(text: str, span: Span, placed: Sequence[Tagged], taken: Sequence[Part]) -> Span:
    """A name with 投资, 控股 and the like after it, if these are not verbs."""
    at = bisect_left(placed, (span[1],))
    word = placed[at] if at < len(placed) else None
    if word is None or word.start != span[1]:
        return span
    if span[2] == "person" and len(text[span[0] : span[1]]) == 3:
        return span
    if text.startswith("控股的", word.start) and text.endswith(_OWNERS, *span[:2]):
        return span  # 云桥股份控股的海登智能
    if text.startswith("控股股东", word.start) or leftover.is_got(text, span[0]):
        return span
    if text[word.start : word.end] not in DOING or any(
        left < word.end <= right for left, right in taken
    ):
        return span
    following = placed[at + 1] if at + 1 < len(placed) else None
    if following and not _lets_stretch(text, following):
        return span
    bare, longer = text[span[0] : span[1]], text[span[0] : word.end]
    alone = text[word.start : word.end] in _VERBS and not _OF_A_FIRM.match(text, word.end)
    alone = alone and not _is_firm_elsewhere(text, longer)
    if alone and times(bare, text, span[0]) > times(longer, text, span[0]):
        return span
    return span[0], word.end, "guess", "word"


# 云桥发展公告, 云桥发展的控股股东: nobody asks what a development announces
_SPEAKS = late(
    "(?:[今昨]日|近日|日前|方面)?(?:晚间)?(?:(?:发布|披露)[^，。；]{0,12}(?:公告|书)|公告|宣布|表示|公布)|"
    "(?:的)?(?:控股股东|实际控制人|全体股东|董事长|总经理|股票|股份)|[（(]\\d{6}"
)


@lru_cache(maxsize=64)  # a long text may repeat a name thousands of times
def _is_firm_elsewhere(text: str, name: str) -> bool:
    """Whether some sentence says of the name what only firms have or do."""
    at, often = text.find(name), 0
    while at >= 0 and often < _LOOKS:
        if _SPEAKS.match(text, at + len(name)):
            return True
        at, often = text.find(name, at + 1), often + 1
    return False


_LOOKS = 30


def _lets_stretch(text: str, following: Tagged) -> bool:
    if _AND_MORE.match(text, following.start):
        return False
    if _ACTS.match(text, following.start) or _OF_A_FIRM.match(text, following.start):
        return True
    surface = text[following.start : following.end]
    if surface == "于":
        return text[following.end : following.end + 1].isdigit()  # 恒山投资于5月3日减持
    if surface in _DONE_TO:
        return False
    if surface.startswith("股") or surface.endswith("%"):
        return True
    return following.tag in {"w", "p", "d", "c", "v", "u", "TIME", "f", "vd", "ad"}
