"""Chinese firms that act or are dealt in together, where a pattern has only one of them."""

from collections.abc import Sequence

from monitor.reading.marks import PARTIES
from monitor.reading.masks.mask import compiled

_ROLES = frozenset("acquirer investor holder partner seller target".split())
_BEFORE = compiled("(?P<first><pa>)(?:<and><pa>){0,9}<and>$", "zh")
# 收购甲、乙投资丙: 甲 is the object of another verb
_OBJECT = compiled(
    "(?:收购|并购|入股|投资|[增减]持|持有|转让|出售|受让|认购|控股|[向对被由])了?(?:<g>{0,4}的)?$",
    "zh",
)
# 投资甲和乙。 but not 投资甲，和乙的子公司签约
_BEHIND = compiled(
    "(?P<list>(?:<and><pa>)+)(?=等|[，。；！？”）]|$|的?(?:<r>|部分|少数|全部)|股[份权]|<many>)",
    "zh",
)
# 甲与乙的股东, 甲与乙旗下丙: 乙 alone is meant
_OWNS = (
    "(?!的|<j>|旗下|下属|所属|麾下|[子孙母]公司|全资|参股|关联|董事|创始|股东|方面|系|等|（|<and>|“|"
    "控股(?:的|子公司|股东|企业|公司))"
)
_ACTING = compiled(f"(?P<list>(?:<and><pa>)+){_OWNS}", "zh")
_ALONE = compiled(_OWNS, "zh")
_FAR = 24  # characters of a list


def whole(
    role: str, span: tuple[int, int], told: Sequence[tuple[int, int]], text: str, trigger: int
) -> tuple[int, int]:
    """The span of a party with those it is listed with, who act in the same `role`; those at `told`
    have another part."""
    start, end = span
    if role not in _ROLES or end - start != 1 or text[start] not in PARTIES:
        return span
    is_acting = start < trigger and role != "target"
    behind = (_ACTING if is_acting else _BEHIND).match(text, end)
    if behind and _is_free(end, behind.end("list"), told):
        return start, behind.end("list")
    if start >= trigger or not _ALONE.match(text, end):
        return span
    before = _BEFORE.search(text, max(0, start - _FAR), start)
    if before is None or not _is_free(before.start(), start, told):
        return span
    return span if _OBJECT.search(text, 0, before.start()) else (before.start(), end)


def _is_free(start: int, end: int, told: Sequence[tuple[int, int]]) -> bool:
    return all(stop <= start or end <= begin for begin, stop in told)
