"""Finds the date in a sentence that belongs to a trigger."""

import re
from bisect import bisect_left

from monitor.reading.dates import Dated
from monitor.reading.masks.mask import Masked, compiled

_SAYS = r"(?:said|says|told|announced|reported|confirmed|disclosed)\b"
_OTHER_TIME = compiled(r"\b(?:after|before|since|until|(?<!<d> )(?<!<d>, )when)\b", "en")
_ANOTHER = compiled(  # the date is of another verb: "a venture that it set up in 2017"
    r", (?:(?:an? (?:[a-z-]+ ){1,5})?(?:that|which)|who(?:se)?|where) |"
    r"\b(?:after|before|since|until|when|deadline|founded|established|launched|started|"
    r"set up|built|listed|incorporated|formed)\b|;|\b(?:which|that|<f>) "
    rf"(?:<one>|they|it|was|were|had)\b|, <one> (?!{_SAYS})[a-z]|"
    # "with results that match its forecast of last year"
    r"\b(?:forecasts?|results|profits?|loss(?:es)?|sales|revenues?|turnover|earnings|accounts|"
    "figures?|levels?|prices?|budget|crisis|crash|peak|high|low)(?: [a-z]+){0,2} "
    "(?:of|for|from|in) $",
    "en",
)
_SAID_ON = re.compile(rf"\b{_SAYS}[^,.;]{{0,30}}$")
# "On Monday announced", "late Thursday said"
_WHEN_SAID = re.compile(rf".?,? {_SAYS}")
# 去年初甲与乙合作，双方的合资公司已于去年8月运营: August, in its own clause, is the date
_CLAUSE = re.compile("[^，；。]{0,40}")
# "Announced a partnership early last year and set up a venture in August"
_THEN = compiled(
    "(?:;|,? and)(?: (?:then|later|also|<one>|<many>|they|<co>)){0,3} "
    r"(?:[a-z]{3,12}ed|set|began|held|bought|sold|won|took)\b[^.;]{0,60}$",
    "en",
)
_SAME_CLAUSE = re.compile(r"[^,.;:]{0,60}$")
# 甲成立于2018年，由乙持股60%: how old a firm is dates only its founding; 继2018年收购甲后，…;
# 评估基准日2018年12月31日: the day of a valuation
_FOUNDED = re.compile(
    "(?:继|(?:成立|创立|创办|始建|注册|上市)于|成立(?:时间|日期)[为：]|基准日[为是：]?)$"
)
# 2018年成立的甲, 2018年签订的协议, 以2018年6月30日为基准日, 由2018年的5.4%升至,
# 乙2024年净利润3000万元
_OF_ANOTHER = compiled(
    "<d>(?:(?:成立|创立|创办|设立|上市|挂牌|(?P<paper>签订|签署|订立)|披露|公布|启动|发布|推出|投产)"
    "[^，。；]{0,4}的|的<r>|[作为]{1,2}(?:评估|审计|定价|交易)*基准日|[^，。；]{0,10}?"
    "(?:营收|营业|收入|净利|利润|亏损|销量|销售额|产值|总资产|净资产|年报|财报|业绩|产能|出货))",
    "zh",
)
# 甲收购乙，丙2018年曾投资乙; 甲准备出售乙，而这是其一年前的投资
_OF_OTHERS = compiled(
    "，(?:<cn>(?:曾|也|则|已|于|在|早){0,3}|(?:而|但)?[这此]是?(?:<g>|<one>){0,8}?)<d>$", "zh"
)
# 甲2019年启动收购乙，今日完成交割
_DONE_ON = compiled(
    "，(?:并?已?[于在])?<d>(?:已|正式|宣布|公告){0,2}(?:完成|终止|交割|过户|获批|落地)", "zh"
)
# "General manager from 2015 to 2020": an earlier time than the verb's
_LED_FROM = compiled(r"\b(?:from|between) <d> (?:to|and|until) <d>", "en")
# "The deal, signed on Tuesday, sees": the day of what the sentence reports
_SETTLED = "sign|announc|agree|complet|clos|finali|unveil|reveal|report|disclos|confirm|effect"
# ", who led it until May 2020,", "Founded in 1951, Kestrel": when something else happened
_ASIDE = compiled(
    rf"(?:(?:, |\(| [-–—] )(?:<one> (?!{_SAYS})[a-z]+|who(?:se)?|which|that|where|having|now|"
    rf"once|then|formerly|(?:[a-z]+ly )?(?!{_SETTLED})(?:[a-z]{{2,}}ed|bought|sold|built|set|spun|"
    r"born|led|run|made|known|begun))|"
    r"^(?:Having|Since|(?:[A-Z][a-z]+ed|Built|Set|Born|Begun)(?= (?:up|out|in|on|at|by|as)\b)))"
    r"\b[^,;]{0,160}(?=,|\)| [-–—] )|"
    r"\b(?:founded|established|formed|incorporated|set up|born|built|listed) (?:back )?in <d>|"
    # "Ann Lee, finance minister until 2024, was named"
    r", [^,;.]{2,60} (?:until|till) <d>(?=,)",
    "en",
)
_NEAR = 60  # characters
_BESIDE = 3  # characters between a date and the verb that it cannot but belong to


def date_near(masked: Masked, end: int) -> Dated | None:
    """The nearest date before offset `end` of the text, else the first one after it.

    "Appointed on Tuesday after Roth left": Tuesday does not date Roth's leaving.
    "Said on Tuesday that she would join in May": May dates her joining.
    """
    dates: list[tuple[int, Dated]] = [
        (place, i.value) for place, i in sorted(masked.items.items()) if i.kind == "date"
    ]
    if not dates:
        return None
    at = bisect_left(masked.ends, end)
    aside = [m.span() for one in (_LED_FROM, _ASIDE) for m in one.finditer(masked.text, 0, at)]
    before = [
        (p, d)
        for p, d in dates
        if p <= at
        and not _OTHER_TIME.search(masked.text[p:at])
        and not any(a <= p < b for a, b in aside)
        and not _is_age(masked.text, p, at)
    ]
    after = [
        (p, d)
        for p, d in dates
        if p > at
        and not _ANOTHER.search(masked.text[at:p])
        and not _OF_OTHERS.search(masked.text, at, p + 1)
        and not _is_age(masked.text, p, at)
    ]
    if not before:
        return after[0][1] if after else None
    last = before[-1][0]
    if _DONE_ON.search(masked.text, at) and after:
        return after[0][1]
    then = _THEN.search(masked.text, last, at + 1)
    if after and _is_later(masked.text, last, at, after[0][0], then=then is not None):
        return after[0][1]
    return None if then and then.group().startswith(";") and last else before[-1][1]


def _is_later(text: str, last: int, at: int, first: int, *, then: bool) -> bool:
    """Whether the date behind `at` dates it, rather than the one at `last`, before it."""
    if "，" in text[last:at]:
        clause = _CLAUSE.match(text, at)
        if clause and first < clause.end():
            return True
    if then:
        return first - at < _NEAR
    said = _SAID_ON.search(text[:last]) or _WHEN_SAID.match(text, last, at)
    return bool(said and _SAME_CLAUSE.match(text[at + 1 : first]))


def _is_age(text: str, date: int, at: int) -> bool:
    """Whether a Chinese date is that of a firm's founding, a paper or an account, told beside."""
    apart = "，" in text[min(date, at) : max(date, at)] or text[date + 1 : date + 2] == "的"
    if apart and not 0 <= date - at <= _BESIDE and _FOUNDED.search(text, max(0, date - 6), date):
        return True
    beside = 0 <= at - date <= _BESIDE
    another = _OF_ANOTHER.match(text, date)
    if another is None or not beside:
        return another is not None
    return another["paper"] is not None and text.count(text[date]) > 1
