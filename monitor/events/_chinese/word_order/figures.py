"""Finds the figures of a share deal in a Chinese clause: percentage, price, number of shares."""

import re
from collections.abc import Iterator

from monitor.reading.marks import CHARS, NAMED, PARTIES
from monitor.reading.regexes.late import late

Slot = tuple[str, int, int]  # a role or a fact, and the masked span that fills it

_R, _M = CHARS["percent"], CHARS["money"]
_STOP = "，,；;。：:！!？?"

_AFTERWARDS = "，[^；;。，]{0,8}后，?[^；;。，]{0,14}(?:持有|持股)"  # what is then held
_PERCENT_AFTER = re.compile(
    f"(?:(?!{_AFTERWARDS})[^；;。]){{0,90}}?(?:占|约|比例|合计|持有|达|为|股|收购|的|共|，|、)?(?P<percent>{_R})"
)
_PERCENT_BEFORE = re.compile(
    f"(?:占|合计|持有|所持)[^；;。]{{0,40}}?(?P<percent>{_R})[^；;。{_R}]{{0,60}}$"
)
_PERCENT_NEAR = re.compile(f"(?P<percent>{_R})的?(?:股(?!东)|权益)[^；;。，、{_R}]{{0,12}}$")
_PRICE_BEFORE = late(
    "(?:以|用|按|斥资|出资|耗资|作价|花费|支付|豪掷|斥|投入|耗费|动用|拿出|对价|价格|总价|"
    f"价款|代价|资金|总额|人民币)[^{_STOP}{_M}]{{0,14}}"
    f"(?P<amount>{_M})[^；;。{_M}]{{0,40}}$"
)
_PRICE_AFTER = late(
    "(?:(?!募集|(?:收购|并购|增持|减持|入股|受让|卖给|售予)(?!价|单价|均价))[^；;。]){0,110}?"
    "(?:价格|(?:收购|购买|转让|交易|出售|成交|受让|摘牌)价|售价|对价|作价|总价|金额|价款|代价|底价|起拍价|挂牌价|评估价|耗资|斥资|出资|资金|"
    "套现|总额|总计|合计|共计|涉资|市值|费用|成交|定价|估值|款|支付|"
    f"以)[^{_STOP}{_M}]{{0,16}}(?P<amount>{_M})"
)
_PRICE_NEXT = re.compile(
    "(?:(?!亏损|损失|销售额|营收|收入(?!囊)|订单|营业|利润|净利|产值|[总净]资产|负债)"
    f"[^；;。{_M}]){{0,24}}(?P<amount>{_M})"
    # not that of the next deal
    "(?!(?:收购|并购|入股|受让|购买|买[下入]|拿下|购入|竞得)(?![方人价款]))"
)
_PRICE_NEAR = re.compile(f"(?P<amount>{_M})[^{_STOP}{_M}]{{0,14}}$")
_SHARES = re.compile(r"(?<![\d,.])(?P<shares>\d[\d,.]*\s?(?:[万亿]|(?<=\d\d))股)(?!东|权|票)")
_RISES = (
    "(?:变更为|变为|变动[至到]|增加?[至到]|升[至到]|上升[至到]|提[高升][至到]|"
    "[下]?降[至到]|降低[至到]|减少?[至到]|(?:稀释|摊薄)[至到]|达到?了?)"
)
_FROM_TO = late(
    f"[^；;。]{{0,120}}?(?:由|从)[^；;。{_R}]{{0,30}}?"
    f"(?P<percent_from>{_R})[^；;。{_R}]{{0,40}}?{_RISES}[^；;。{_R}]{{0,10}}?"
    f"(?P<percent_to>{_R})"
)
_TO = late(
    f"(?:[^；;。]{{0,120}}?(?:(?<![增减]持)比例|持股|占[^；;。，]{{2,16}}))?[^；;。，{_R}]{{0,14}}?"
    f"(?:{_RISES}|(?<=[股份票{NAMED}])[至到])[^；;。，{_R}]{{0,8}}?(?P<percent_to>{_R})|"
    f"[^；;。]{{0,60}}?(?:后|后，|，|最新|目前|现)(?:最新|目前|现|仍|尚|还|其|的){{0,3}}"
    f"(?:持股|持有)[^；;。，{PARTIES}{_R}]{{0,8}}?[{PARTIES}]?[^；;。，{PARTIES}{_R}]{{0,4}}?"
    f"(?P<percent_now>{_R})(?!以上|的(?!股[权份]))"
)


def figures(text: str, start: int, end: int, *, levels: bool = False) -> Iterator[Slot]:
    """The percentage, price and number of shares around the trigger text[start:end]; with
    `levels` also the percentages held before and after."""
    if _R in text:
        yield from _parts(text, start, end, levels=levels)
    if _M in text and (amount := _amount(text, start, end)):
        yield "amount", *amount.span("amount")
    shares = _SHARES.search(text, end, end + 60) or _SHARES.search(text, max(0, start - 60), start)
    if shares:
        yield "shares", *shares.span("shares")


_BY = re.compile(  # 减持乙股份比例达到1%: how much, not to what
    f"了?[{PARTIES}]?(?:股[份票])?的?(?:累计)?比例(?:[已为]|累计|合计){{0,2}}(?:达到?|{_R})"
)
_OF_HOLDING = re.compile("持股|持有|股比")


def _parts(text: str, start: int, end: int, *, levels: bool) -> Iterator[Slot]:
    by = _BY.match(text, end)
    level = _FROM_TO.match(text, end) or (_TO.match(text, end) if levels and not by else None)
    told = _told(level) if level else {}
    if levels or (level and _OF_HOLDING.search(text, end, level.start("percent_from"))):
        yield from ((name, *span) for span, name in told.items())
    percent = (
        _PERCENT_NEAR.search(text, max(0, start - 20), start)
        or _PERCENT_AFTER.match(text, end)
        or _PERCENT_BEFORE.search(text, max(0, start - 120), start)
    )
    if percent and percent.span("percent") not in told:
        yield "percent", *percent.span("percent")


def _told(level: re.Match[str]) -> dict[tuple[int, int], str]:
    named = (name for name, found in level.groupdict().items() if found)
    return {level.span(name): _NAMED.get(name, name) for name in named}


_NAMED = {"percent_now": "percent_to"}


def _amount(text: str, start: int, end: int) -> re.Match[str] | None:
    return (
        _PRICE_BEFORE.search(text, max(0, start - 90), start)
        or _PRICE_AFTER.match(text, end)
        or _PRICE_NEXT.match(text, end)
        or _PRICE_NEAR.search(text, max(0, start - 24), start)
    )
