"""Sets where the Chinese name of what is dealt in ends: behind its trade, before its share."""

import re
from collections.abc import Collection, Sequence

from monitor.reading.names.firms import core
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import times
from monitor.reading.words.prose_zh import all_generic
from monitor.reading.words.zh import BREAKS, ENDS, PLACES

_HOUSE = late(f"[(（](?:{'|'.join(sorted(PLACES))}|集团|控股)[)）](?=[\\d的和与及、，股将拟]|所持)")
_UP_TO_SHARE = late(
    "(?P<rest>(?:(?!国有|流通|限售|法人|内资|优先|待售)[一-鿿]"
    "(?<![和与及或的了其等])[一-鿿](?<![和与及或的了其等])){1,2}?|"
    r"(?P<trade>[一-鿿]{3})(?= ?\d)|"
    r"[一-鿿](?<![和与及或的了其等约近逾超共合所余各达为占以之其该])(?= ?\d))"
    r"(?= ?(?:约|的|剩余|其余)?\d[\d.]*[%％](?:的)?(?:股|权益)|"
    "(?:的)?(?:全部|部分|剩余|少数|多数)?股[权份](?!结构|激励|投资|比例|有限|公司|"
    "转让协议))"
)
_DEALT_IN = late(
    "(?:收购|购买|受让|转让|出售|持有的?|所持的?|取得|拿下|竞得|入股|参股|控股|增持|减持)"
    "(?:了|其)?$"
)


_BOUGHT = late("(?:收购|并购|买下|吞并|吞下|私有化)(?:了|其)?(?:同行|(?:竞争|老)?对手)?$")
_WHOLE = late(
    "(?=[，。；]|$|展开|启动|一[案事]|的(?:交易|计划|要约|提议|方案)|(?:的?全部|控制)股?权)"
)


def of_firm(text: str, name: Mention, taken: Sequence[tuple[int, int]]) -> Mention:
    """收购盛源房产51%股权: 盛源, which could be a person, opens the name of a firm, as does 马兰特
    in 收购马兰特一案: nobody buys people."""
    bought = _BOUGHT.search(text, max(0, name.start - 8), name.start)
    if bought and _WHOLE.match(text, name.end):
        return name._replace(kind="guess")
    return closed(text, name, taken)._replace(kind="guess") if _rest(text, name) else name


def closed(text: str, name: Mention, taken: Sequence[tuple[int, int]]) -> Mention:
    """收购海山体检28%股权: the words between the object of a deal and its share belong to the name,
    and so do the place in brackets of 海山科技（香港）100% and what closes 收购“海山体检设备”."""
    more = _HOUSE.match(text, name.end) or _rest(text, name) or _quoted(text, name)
    if more is None or any(left < more.end() and name.end < right for left, right in taken):
        return name
    return name._replace(end=more.end(), surface=text[name.start : more.end()])


def _quoted(text: str, name: Mention) -> re.Match[str] | None:
    quote = name.start - 1
    dealt = text[quote] == "“" and _DEALT_IN.search(text, max(0, quote - 4), quote)
    return _UP_TO_QUOTE.match(text, name.end) if dealt else None


_UP_TO_QUOTE = re.compile("[一-鿿]{1,4}(?=”)")


def _rest(text: str, name: Mention) -> re.Match[str] | None:
    dealt = _DEALT_IN.search(text, max(0, name.start - 4), name.start)
    rest = _UP_TO_SHARE.match(text, name.end) if dealt else None
    if rest is None:
        return None
    if rest["trade"] and not all_generic(rest["trade"]):
        return None  # 天然气, 半导体
    words = (rest["rest"][:2], rest["rest"][2:])
    return None if any(w and w not in ENDS and w in BREAKS for w in words) else rest


_SHARES = ("股份", "股票")
_SHARES_BEHIND = late(r"(?:的?约?\d[\d.]*[%％]的?|的?[一大小]?部分)股[权份]")
_HANDLED = re.compile(
    "(?:买入|买进|卖出|售出|抛售|增持|减持|收购|购买|持有|转让|出售|认购|[%％的])了?$"
)


def without_shares(text: str, name: Mention, known: Collection[str]) -> Mention:
    """买入锦山资本股份, if 锦山资本 is named elsewhere: 股份 is not part of the name."""
    bare = name.surface[:-2]
    if not name.surface.endswith(_SHARES) or len(bare) < 2:
        return name
    handled = _HANDLED.search(text, max(0, name.start - 4), name.start)
    if _SHARES_BEHIND.match(text, name.end):
        return name
    if core(bare) in known:
        return name._replace(end=name.end - 2, surface=bare)
    if not handled or times(bare, text, name.start) <= times(name.surface, text, name.start):
        return name
    return name._replace(end=name.end - 2, surface=bare)
