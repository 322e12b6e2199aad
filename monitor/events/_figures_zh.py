"""How Chinese clauses state how much of a firm changes hands, and for how much."""

import re
from collections.abc import Iterator

from monitor.reading.mask import CHARS

Slot = tuple[str, int, int]  # a role or a fact, and the masked span that fills it

_R, _M = CHARS["percent"], CHARS["money"]
_STOP = "，,；;。：:！!？?"

_PERCENT_AFTER = re.compile(
    f"[^；;。]{{0,90}}?(?:占|约|比例|合计|持有|达|为|股|收购|的|共|，|、)?(?P<percent>{_R})"
)
_PERCENT_BEFORE = re.compile(
    f"(?:占|合计|持有|所持)[^；;。]{{0,40}}?(?P<percent>{_R})[^；;。{_R}]{{0,60}}$"
)
_PRICE_BEFORE = re.compile(
    f"(?:以|用|按|斥资|出资|耗资|作价|花费|支付|豪掷|斥|投入|耗费|动用|拿出|对价|价格|总价|价款|代价|资金|总额|人民币)[^{_STOP}{_M}]{{0,14}}(?P<amount>{_M})[^；;。{_M}]{{0,40}}$"
)
_PRICE_AFTER = re.compile(
    f"(?:(?!收购|并购|增持|减持|入股|受让)[^；;。]){{0,110}}?(?:价格|对价|作价|总价|金额|价款|代价|耗资|斥资|出资|资金|套现|总额|市值|费用|成交|定价|估值|款|支付|以)[^{_STOP}{_M}]{{0,16}}(?P<amount>{_M})"
)
_PRICE_NEXT = re.compile(f"[^；;。{_M}]{{0,24}}(?P<amount>{_M})")
_PRICE_NEAR = re.compile(f"(?P<amount>{_M})[^{_STOP}{_M}]{{0,14}}$")
_SHARES = re.compile(r"(?P<shares>\d[\d,.]*\s?(?:[万亿])?股)(?!东|权|票)")


def figures(text: str, start: int, end: int) -> Iterator[Slot]:
    """The share, the price and the number of shares round the trigger text[start:end]."""
    percent = _PERCENT_AFTER.match(text, end) or _PERCENT_BEFORE.search(
        text, max(0, start - 120), start
    )
    if percent:
        yield "percent", *percent.span("percent")
    amount = (
        _PRICE_BEFORE.search(text, max(0, start - 90), start)
        or _PRICE_AFTER.match(text, end)
        or _PRICE_NEXT.match(text, end)
        or _PRICE_NEAR.search(text, max(0, start - 24), start)
    )
    if amount:
        yield "amount", *amount.span("amount")
    shares = _SHARES.search(text, end, end + 60) or _SHARES.search(text, max(0, start - 40), start)
    if shares:
        yield "shares", *shares.span("shares")
