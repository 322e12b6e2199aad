"""Which firm a Chinese register notice is about: 甲发生工商变更，新增股东乙，注册资本增至2亿元."""

import re
from functools import lru_cache

from monitor.reading.masks.mask import compiled
from monitor.reading.names.zh.entries import ITEMS

# What ends a list of activities, whose own commas do not.
SCOPE_ENDS = (
    "(?=(?:等(?:项目|业务|服务|领域|范围)?)?"
    f"(?:[。；]|$|”?，(?:{ITEMS}|新增<pa>|系<pa>|<co>|<pe>|<one>)))"
)

_ITEM = (
    "(?:变更|更新)(?:登记|备案|手续|信息|记录)?(?=[，：；])|注册资(?:本|本?金)(?:[由从增减升降上下提扩缩]|变更)|"
    "法定代表人(?:由|变更)|经营范围|注册地址|住所由|新增<pa>?股东|股东(?:新增|由|变更)|(?:公司|企业)名称|更名为|"
    "(?:注册|登记|正式|宣告|挂牌)*成立(?=[，。；])|完成工商(?:注册|登记)"
)
_OPENS = compiled(
    "(?<!由)(?<!由“)(?<!为)(?<!为“)(?<!东)(?<!增)(?P<firm><f>)"
    f"(?:（[^（）]{{1,30}}）)?”?的?(?:<g>|<d>|<j>|<x>){{0,14}}?(?:{_ITEM})|"
    "(?:成立|新设|设立)(?:<g>){0,12}?(?P<new><c>)”?(?=，)",
    "zh",
)
_SIGN = re.compile("变更|更新|名称|注册|成立|设|法定代表|股东|更名|经营范围")


@lru_cache(maxsize=64)
def _about(text: str) -> tuple[int, ...]:
    if not _SIGN.search(text):
        return ()
    return tuple(m.start(m.lastgroup or 0) for m in _OPENS.finditer(text))


def firm(text: str, before: int) -> int | None:
    """The place of the firm that a notice named last before text[before] as its subject."""
    return next((p for p in reversed(_about(text)) if p < before), None)
