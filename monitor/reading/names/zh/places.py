"""Recognises Chinese places, and districts that act as their governments do."""

import re
from functools import lru_cache

from monitor.reading.regexes.late import late
from monitor.reading.words import zh as words

_WHERE = re.compile("(?:在|于|赴|到|至|抵|往|向|自|从|来|去|落户|落地|位于|进驻|入驻)$")
_DISTRICT = late(
    "(?:[一-鿿]{2,3}[省市])?[一-鿿]{1,4}(?:自治区|自治州|自治县|高新区|新区|特区|"
    "(?:经济|技术|高新|产业|工业|旅游){0,3}开发区)"
    "|[一-鿿]{1,3}(?<![超股楼夜门上都城债汇期])(?:省|市|县|区|镇)"
)

_FOUNDED_THERE = late("(?:新|正式)?(?:新?设|注册|登记|成立|投资设立|揭牌|挂牌)")
_VENUE = re.compile(
    "(?:馆|厅|会议室|大厦|大楼|酒店|宾馆|会展中心|校区|校园|园区|展会|博览会|大会|论坛)$"
)


def is_somewhere(text: str, start: int, surface: str) -> bool:
    """Whether it is a place, or something is done there: 在印尼投资, 在平川县注册."""
    if surface in words.PLACES:
        return True
    if _WHERE.search(text, max(0, start - 2), start) is None:
        return False
    return _may_be_place(surface.removesuffix("投资")) or _is_ward(text, start, surface)


def _is_ward(text: str, start: int, surface: str) -> bool:
    """Whether a firm is founded in this part of a town: 在深圳前海成立."""
    return (
        text[start - 1 : start] in {"在", "于"}
        and surface[:2] in words.PLACES
        and _FOUNDED_THERE.match(text, start + len(surface)) is not None
    )


@lru_cache(maxsize=8192)
def _may_be_place(surface: str) -> bool:
    """Whether a run is a place if something is done there; cached, as texts repeat theirs."""
    return surface in words.PLACES or is_district(surface) or _VENUE.search(surface) is not None


def is_district(surface: str) -> bool:
    """平川县, 高新区: a district may sign as its government does, and is not a firm."""
    town = surface[-1:] == "市" and surface[:-1] in words.PLACES  # 江门市, but not 门市
    return town or _DISTRICT.fullmatch(surface) is not None
