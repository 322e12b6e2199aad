"""Goods and trades that look like Chinese names: what somebody makes or enters, or works on with
others."""

import re

from monitor.reading.names.zh import doubted
from monitor.reading.regexes.late import late

_VERBS = "做|造|自?建|自[产研营]|生产|制造|经营|开展|开设|涉足|进入|进军|布局|切入|跨界[做造卖]?"
_BEGINS = late(_VERBS)
_MAKES = late(
    "(?:不会?|没有?|[暂尚并]无|暂不|无意|否认|不打算|不考虑|不排除|可能会?|也许会?|或会?|[对为])"
    f"[一-鿿]{{0,6}}?(?:{_VERBS})$"
)
_CLOSES = late(
    "等?(?:领域|业务|行业|市场|产业|赛道)?(?:的(?:计划|打算))?(?:的可能|[，。；、！”]|没有否认|留下|$)"
)
_BACK = 14  # characters before it that are looked at


def is_no_firm(text: str, span: tuple[int, int, str, str]) -> bool:
    """Whether it is no name, but goods or a trade."""
    return is_business(text, span) or is_made(text, span) or is_field(text, span)


def is_made(text: str, span: tuple[int, int, str, str]) -> bool:
    """暂不涉足宠物医院, 不会做相机镜头: whether it is no name, but what is made or entered."""
    start, end, kind, how = span
    if kind not in {"guess", "org"} or how == "known" or not _CLOSES.match(text, end):
        return False
    begins = _BEGINS.match(text, start, end)
    verb = _MAKES.search(text, max(0, start - _BACK), begins.end() if begins else start)
    return verb is not None and not doubted.is_told_somewhere(text, text[start:end], start)


_ITEM = "[^，。；、和与及]{2,14}"  # without what joins items, else the ways to part them multiply
_JOINT = "(?:、|以及|及|和|与)"
_FIELDS_BEFORE = late(f"(?:在|围绕|聚焦|就|涵盖|覆盖|涉及)(?:{_ITEM}{_JOINT}){{0,6}}?$")
_FIELDS_BEHIND = late(
    f"(?:{_JOINT}{_ITEM}?){{0,8}}?(?:(?:展开|开展|进行|深化|加强)[^，。；]{{0,8}}合作|(?:等|等多个|等[^，。；]{{0,4}})?(?:领域|方面|业务|行业|赛道|"
    "市场|环节|方向|产业|技术|板块|产品)(?=，|。|；|上|[^，。；]{0,12}(?:合作|协同|探索|协作|布局|联动)))"
)


def is_field(text: str, span: tuple[int, int, str, str]) -> bool:
    """在焊接机器人、数字工厂等领域开展合作: whether it is no name, but what firms work on."""
    start, end, kind, how = span
    if kind != "guess" or how not in {"word", "shape", "slot"}:
        return False
    if _FIELDS_BEHIND.match(text, end) is None:
        return False
    before = _FIELDS_BEFORE.search(text, max(0, start - 60), start)
    return before is not None and not doubted.is_told_somewhere(text, text[start:end], start)


_DOES = "(?:开发|生产|研发|从事|专注于?|专门|提供|销售|经营|运营|制造|主营|主打|设计)"
_ONE_THAT = re.compile(f"[这那一某该两几多数]家[^，。；“”]{{0,12}}?(?:{_DOES})?$")
_DOES_BEFORE = re.compile(f"{_DOES}$")
_DOES_FIRST = re.compile(_DOES)
_FIRM_THAT = re.compile("[^，。；“”]{0,12}?的[^，。；的]{0,6}?(?:公司|企业|厂商|机构|平台|工厂)")
_FIELDS = ("领域", "赛道", "行业")


def is_business(text: str, span: tuple[int, int, str, str]) -> bool:
    """A field, or what a firm merely described makes: 冷链物流领域, 这家开发信号软件的公司."""
    start, end = span[:2]
    if span[3] in {"word", "shape"} and text.startswith(_FIELDS, end):
        return True
    left = max(0, start - _CLAUSE)
    if text.find("家", left, start) < 0:
        return False
    if not _ONE_THAT.search(text, left, start) or not _FIRM_THAT.match(text, end):
        return False
    return bool(_DOES_BEFORE.search(text, left, start) or _DOES_FIRST.match(text, start))


_CLAUSE = 20  # characters
