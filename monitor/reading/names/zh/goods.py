"""Goods and trades that look like Chinese names: what somebody will not, or may, make or enter."""

from monitor.reading.names.zh import doubted
from monitor.reading.regexes.late import late

_VERBS = "做|造|生产|制造|经营|开展|开设|涉足|进入|进军|布局|切入|跨界[做造卖]?"
_BEGINS = late(_VERBS)
_MAKES = late(
    "(?:不会?|没有?|[暂尚并]无|暂不|无意|否认|不打算|不考虑|不排除|可能会?|也许会?|或会?|[对为])"
    f"[一-鿿]{{0,6}}?(?:{_VERBS})$"
)
_CLOSES = late(
    "等?(?:领域|业务|行业|市场|产业|赛道)?(?:的(?:计划|打算))?(?:的可能|[，。；、！”]|没有否认|留下|$)"
)
_BACK = 14  # characters before it that are looked at


def is_made(text: str, span: tuple[int, int, str, str]) -> bool:
    """暂不涉足宠物医院, 不会做相机镜头: whether it is no name, but what is made or entered."""
    start, end, kind, how = span
    if kind not in {"guess", "org"} or how == "known" or not _CLOSES.match(text, end):
        return False
    begins = _BEGINS.match(text, start, end)
    verb = _MAKES.search(text, max(0, start - _BACK), begins.end() if begins else start)
    return verb is not None and not doubted.is_told_somewhere(text, text[start:end], start)
