"""Tells percentages of a firm ("a 5% stake") from changes and rates ("up 5%")."""

import re

from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

_STAKE_AFTER_ZH = re.compile(
    r"[^，。；,;%]{0,4}(?:股权|股份|股本|权益|出资|表决权|投票权|份额|的?股)"
)
_STAKE_AFTER_EN = late(
    r"(?:[ -](?:of|in|the|its|an?|to|equity|voting|indirect|direct|controlling|minority|"
    r"majority|ordinary|issued|outstanding|total|and|aggregate)){0,5}"
    r"(?: [A-Z][\w.&'’]{0,20}| \w{2,20}['’]s?){0,3}"
    r"(?: (?:outstanding|issued|ordinary|total|share)){0,2}"
    r"[ -](?:stake|shares?|equity|interests?|shareholding|holding|positions? in|ownership|votes|"
    r"voting|"
    r"owned|capital)\b"
)
_STAKE_BEFORE_ZH = led(
    r"(?:持股|持有|股权|股份比例|股比|出资比例|控股)[^。；;]{0,24}$|"
    r"(?:增持|减持|举牌|参股|入股|受让)[^，。；;涨跌幅升降]{0,16}$"
)
_STAKE_BEFORE_EN = led(
    r"\b(?:stake|holding|shareholding|ownership|interest|holds?|owns?|owned|held|owner|"
    r"voting (?:rights|power))\b(?:[^.;]|\.(?=\d)){0,60}$"
)
# "Cut 200 jobs and bought 20 percent of Halden"
_TRADED_EN = closing(
    r"\b(?:buy(?:s|ing)?|bought|sell(?:s|ing)?|sold|acquir\w+|purchas\w+|tak(?:es?|en|ing)|took|"
    r"offload\w*) (?:(?:an?|another|about|some|up to|nearly|over|around|further|as much as) ){0,3}$"
)
_OF_A_NAME = re.compile(" of (?:the )?[A-Z]")
_GROWTH_ZH = led(
    "(?:增长|上涨|下跌|下降|同比|环比|增幅|涨幅|跌幅|降幅|增速|提升|上升|下滑|减少|增加|"
    "大涨|大跌|收涨|收跌|暴涨|[涨跌降增]了?|溢价率?|折价率?|折扣|利率|毛利率|净利率|"
    "收益率|负债率|税率|费率|占有率|市场份额|年化|完成率|率[为达至]?)[^，。；,;]{0,8}$"
)
_GROWTH_EN = late(
    r"\b(?:(?<!built )(?<!build )(?<!builds )(?<!building )(?<!picked )(?<!snapped )"
    r"(?<!end )(?<!ends )(?<!ended )up(?! to $)|down|rose|"
    r"risen|ris(?:e|es|ing)|f[ae]ll(?:en|s|ing)?|drop\w*|declin\w+|grew|"
    r"grow\w*|gain\w*|jump\w*|surg\w+|soar\w*|slid|slump\w*|climb\w*|plung\w+|increas\w+|"
    r"decreas\w+|lift\w*|rais\w+|cut|tumbl\w+|shrank|expand\w+|premium|discount|yield\w*|"
    r"margins?|inflation|rates?|advanc\w+|lost|reduc\w+|slash\w*|boost\w*|trimm\w+|higher|"
    r"lower)\b(?: [\w$'-]{1,16}){0,5} ?$",
    re.IGNORECASE,
)
_RATE_AFTER_ZH = led(r"的?(?:增长|涨幅|增幅|降幅|溢价|利率|年利率|市场份额|营收|收入|利润)")
_RATE_AFTER_EN = re.compile(
    r" ?(?:higher|lower|increase|rise|growth|jump|drop|decline|year[ -]on[ -]year|from a year|yoy|"
    r"gain|surge|premium|discount|interest rates?|tariffs?|annual|market share|margin|"
    r"of (?:revenue|sales))\b"
)


def is_growth(text: str, start: int, end: int, lang: str) -> bool:
    """Whether text[start:end] is a change or rate, judging by the words around it. Words for shares
    win: "raised its stake by 5%" is about a share of a firm."""
    if lang == "zh":
        if _STAKE_AFTER_ZH.match(text, end):
            return False
        before = text[max(0, start - 36) : start]
        if _RATE_AFTER_ZH.match(text, end):
            return True
        return not _STAKE_BEFORE_ZH.search(before) and bool(_GROWTH_ZH.search(before[-20:]))
    if _STAKE_AFTER_EN.match(text, end):
        return False
    if _RATE_AFTER_EN.match(text, end):
        return True
    before = text[max(0, start - 70) : start]
    if _TRADED_EN.search(before) and _OF_A_NAME.match(text, end):
        return False
    return not _STAKE_BEFORE_EN.search(before) and bool(_GROWTH_EN.search(before))


# "Raised its stake in Halden Foods to a third", "from a quarter to a third"
_STAKE_TO_EN = closing(
    r"\b(?:stakes?|(?:share)?holdings?|interests?|ownership)(?: in [^.,;]{2,44}?)?"
    r"(?: from (?:\d[\d.]*%|a [a-z]+))? (?:to|from) "
    r"(?:(?:about|around|nearly|almost|roughly|over|just|under) ){0,2}$"
)


def is_of_shares(text: str, start: int, end: int, lang: str) -> bool:
    """Whether text[start:end] stands next to words for shares."""
    before = text[max(0, start - 16) : start]
    if lang == "zh":
        return bool(_STAKE_AFTER_ZH.match(text, end) or _STAKE_BEFORE_ZH.search(before))
    if _STAKE_AFTER_EN.match(text, end) or _STAKE_BEFORE_EN.search(before):
        return True
    return _STAKE_TO_EN.search(text, max(0, start - 80), start) is not None
