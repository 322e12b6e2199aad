"""Whether an everyday word in a whole article is a firm, a fruit or a mountain."""

import re
from collections.abc import Iterable
from typing import Literal

from monitor.model import Watch
from monitor.resolve.common import EVERYDAY, is_common
from monitor.resolve.folding import fold
from monitor.resolve.words import PLACES_LATIN

Meant = Literal["firm", "another", "open"]

# Words frequent in articles about a firm's business and rare in those about crops and views.
_BUSINESS = re.compile(
    r"首席执行官|首席财务官|总裁|董事会|股东大会|股价|财报|营收|净利润|市值|每股收益|发布会|新品|手机|平板|电脑|芯片|"
    r"操作系统|应用商店|供应链|代工|专利|研发|门店|零售商|纳斯达克|纽交所|港交所|科创板|数据中心|云计算|人工智能|"
    r"电商|平台|算法|科技公司|互联网|"
    r"\b(?:ceo|cfo|shareholders?|shares|stock|earnings|revenue|quarterly|net income|nasdaq|nyse|"
    r"iphones?|smartphones?|tablets?|laptops?|devices?|chips?|software|app store|retailer|stores|"
    r"headquarter(?:s|ed)|subsidiary|supply chain|startup|patents?|cloud|e-commerce)\b",
    re.IGNORECASE,
)
# Words of orchards, produce markets, mountains and sights.
_OTHER = re.compile(
    r"果农|果园|种植|栽培|采摘|产区|亩产|挂果|果品|水果|批发市场|批发价|收购商|冷库|丰收|减产|农户|合作社|果径|公斤|"
    r"景区|景点|游客|登山|日出|云海|海拔|森林铁路|国家公园|观光|山路|民宿|徒步|"
    r"\b(?:orchards?|growers?|fruits?|harvest\w*|cider|bushels?|crops?|farmers?|varieties|ripe\w*|"
    r"mountain|hikers?|tourists?|scenic|sunrise|national park|trail|metres above|"
    r"price target|target price|target range|inflation target|emissions? targets?)\b",
    re.IGNORECASE,
)
_ENOUGH = 2  # different words


def meant(watch: Watch, name: str, articles: Iterable[str]) -> Meant:
    """What `name`, an everyday word, means in articles that tell one event: the firm if one of them
    says so by a second attribute, something else if all are about that."""
    found = {_meant(watch, name, text) for text in articles}
    if "firm" in found:
        return "firm"
    return "another" if found == {"another"} else "open"


def _meant(watch: Watch, name: str, text: str) -> Meant:
    if is_named(watch, text) or as_a_firm(name, text):
        return "firm"
    business, other = (_different(pattern, text) for pattern in (_BUSINESS, _OTHER))
    in_its_field = any(_stands_in(fold(sector), fold(text)) for sector in watch.sectors)
    if not other and (business >= _ENOUGH or (business and in_its_field)):
        return "firm"
    return "another" if other >= _ENOUGH and not business and not in_its_field else "open"


def is_named(watch: Watch, text: str) -> bool:
    """Whether it has an unambiguous name, or a number from a register or exchange."""
    folded = fold(text)
    names = [name for name in watch.names if not is_common(name) and len(name) > 1]
    numbers = [number for number in watch.ids.values() if len(number) > 3]
    return any(_stands_in(fold(one), folded) for one in (*names, *numbers))


def _different(pattern: re.Pattern[str], text: str) -> int:
    return len({met[0].casefold() for met in pattern.finditer(text)})


def _stands_in(name: str, text: str) -> bool:
    if not name.isascii():
        return name in text
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


# What directly follows a firm's name and hardly a fruit or mountain.
_FIRM_ZH = "公司|集团|股份|科技|首席执行官|CEO|总裁|董事长|董事会|股价|财报|上市|旗下|宣布"
_FIRM_EN = (
    r"(?:,? (?:inc|corp|corporation|co|company|plc|ltd|limited|group|holdings)\b"
    r"|'s (?:ceo|chief|board|shares|stock|shareholders))"
)


# Before a name within a sentence: "a deal with Target", not "the Sun", "its Target"
_BEFORE_NAME = (
    "(?:acquired?|bought|buy|buying|by|for|from|with|of|told|between|to|against|including|rival|"
    "retailer|(?:stakes?|shares?|invest(?:ed|s|ing)?|interest) in) "
)
_ALSO_NAMED = frozenset(
    "amber aurora daisy iris jade lily mars moon olive phoenix rose ruby sun".split()
)


def as_a_firm(name: str, text: str) -> bool:
    """The word followed by something that only firms have, or an English one with a capital within
    a sentence."""
    plain = re.escape(name)
    if name.isascii():
        followed = re.search(rf"(?<!\w){plain}{_FIRM_EN}", text, re.IGNORECASE)
        return bool(followed) or _has_capital(name, plain, text)
    return bool(re.search(rf"{plain}(?:\(.{{1,20}}\))?(?:{_FIRM_ZH})", text))


def _has_capital(name: str, plain: str, text: str) -> bool:
    """Whether only a name has a capital here: "a deal with Target", not "Target Range"."""
    word = fold(name)
    if word not in EVERYDAY or word in _ALSO_NAMED or (word,) in PLACES_LATIN:
        return False
    if not name[0].isupper():
        return False
    told = re.compile(rf"\b{_BEFORE_NAME}{plain}(?![\w'’&-]| [A-Z&])")
    return any(told.search(line) and _is_prose(line) for line in text.splitlines())


def _is_prose(line: str) -> bool:
    """Whether the line has longer words in lower case, as headlines in capitals have not."""
    return len(set(re.findall(r"\b[a-z]{4,}\b", line)) - _IN_HEADLINES) >= _ENOUGH


_IN_HEADLINES = frozenset("amid from into over than that with".split())
