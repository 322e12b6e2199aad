"""Recognises Chinese sentences that only refer to a share deal reported elsewhere."""

import re

from monitor.events._joined.named_here import named_here, position
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.marks import NAMED
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

# 此次股份转让完成后: refers back to a deal.
_TOLD_BEFORE = led(
    "(?:本次|此次|上述|前述|该(?:次|等|项|笔)?)(?:协议|公开|股份|股权|股票|权益|部分){0,3}"
    "<>(?:股份|股权|股票|事[项宜]|交易)?(?:全部)?(?:完成|实施|过户|交割)"
    "(?:完毕|完成)?之?[后前]|(?:本次|此次|上述|前述)(?:协议|公开|股份|股权|股票|权益){0,2}"
    "<>(?:事[项宜])?(?:尚|还|仍)?(?:需|须|未|不|能否|是否|构成|有利|旨在|存在)|"
    "<>(?:股份|股票)?的?计划(?:已|即将|期限|期间|时间)?已?(?:届满|到期|过半|期满)|"
    "<>了?(?:上述|前述|该等|该批)(?:股|目标|标的|资产)|"
    "<>[^，。；]{0,16}(?:所得|所获|而录得|的收益|的一部分)|"
    "(?:披露|公告|公布|发布)[^，。；]{0,20}<>(?:公司|上市公司)?(?:部分|全部)?"
    "(?:股份|股权|股票)?(?:事[项宜])?的?(?:最新)?进展"
)
# 买入股票后, 继…举牌之后, 《减持股份预披露公告》, 增持贷款, the rule for any 90 days: refers to
# a deal without reporting it.
_SPOKEN_OF = led(
    "<>(?:股票|股份)?(?:完成)?之?后，|<>的(?:公告|消息|情况|报道)|"
    "(?:截[至止]|期[间内])[^。；]{1,22}未(?:实施|进行|曾)?<>|(?<=[，。；])继(?!续)[^，。；]{0,24}<>|(?:通过|随着)(?:进一步|持续|不断|陆续)<>|"
    "(?:如果|假如|倘若|一旦|建议|不宜|逢高|逢低)[^。；]{0,20}<>|"
    "(?:披露|发布)了?《[^《》]{0,22}<>[^《》]*(?:》|$)|<>[^，。；]{0,12}(?:贷款|融资支持|资金支持)|"
    "为[^，。；]{0,16}<>[^，。；]{0,14}提供|"
    "未[^，。；]{0,10}(?:披露|公告)[^，。；]{0,4}<>(?:股份)?计划(?!及)|"
    "任意连续[^。；]{0,24}<>(?:公司)?股份的?总数|<>的?，[^，。；]{0,2}任意连续|方式(?:进行)?<>的，|本<>(?:股份)?计划(?:公告|披露|之)"
)


def _around_trigger(candidate: Candidate, place: Place) -> str:
    """The text around the trigger, which is replaced by <>."""
    start, end = candidate.trigger
    text = place.document.text
    return f"{text[max(place.span()[0], start - 26) : start]}<>{text[end : end + 20]}"


# 收购乙的甲董事长表示: says who 甲 is, and may be old
_WHO_BOUGHT = late("(?:[^，。；是（]|（[^（）]{1,40}）){2,30}的[^，。；是]{0,4}$")


# What says in a sentence that a purchase happened or was announced
_HAPPENED = late(
    "宣布|公告|公布|披露|获悉|消息|表示|报道|已|(?<!为)了|完成|正式|签|成功|斥|豪掷|今[日天]|昨[日天]|"
    "日前|近日|拿下|买下|入主|公开收购|通过(?!并购|收购)"
)
_PAGE = 4  # sentences


def weight(candidate: Candidate, place: Place) -> float:
    """Less for a purchase that only describes the buyer, who is named behind it, and for one of a
    longer text that has no figure, no day and no word of its happening: 甲收购乙是为了补齐短板."""
    if candidate.rule != "acquisition-zh-buy" or candidate.date:
        return 1.0
    buyers, end = named_here(candidate.of("acquirer"), place), candidate.trigger[1]
    text = place.document.text
    if any(_WHO_BOUGHT.match(text, end, span[0]) for span, _ in buyers if span[0] > end):
        return 0.85
    told = candidate.keys("seller") or candidate.facts or candidate.modality != "asserted"
    if told or place.in_title() or len(place.document.sentences) < _PAGE:
        return 1.0
    return 1.0 if _HAPPENED.search(text, *place.span()) else 0.8


_IN_PASSING = ("zh-cut", "zh-raise", "zh-enter")


def told_before(candidate: Candidate, place: Place) -> bool:
    """本次收购完成后: whether the words around the trigger refer back to a deal."""
    if _TOLD_BEFORE.search(_around_trigger(candidate, place)):
        return True
    start, end = candidate.trigger
    text = place.document.text
    series = _SERIES.search(text, place.span()[0], start)
    return series is not None and _SERIES_ENDS.match(text, end) is not None


# 继甲收购乙、丙收购丁之后，又一起: earlier deals.
_SERIES = led("(?<![相后承])继(?![续任承而])[^，。；]{0,50}$")
_SERIES_ENDS = re.compile("[^，。；]{0,50}?(?:之后|后|以来)，")


def in_passing(candidate: Candidate, place: Place) -> bool:
    """Whether the trigger only refers to a deal, by the words around it or its sentence."""
    near = _around_trigger(candidate, place)
    if candidate.rule.endswith(_IN_PASSING) and _SPOKEN_OF.search(near):
        return True
    if told_before(candidate, place):
        return True
    return _contract(candidate, place) or _counterpart(candidate, place)


_CONTRACT = re.compile("(?:框架|意向|补充)?(?:协议|合同|意向书)")
_THEN_SOLD = re.compile("(?:转让|出售)(?!协议|合同|价|方|款|后|完成|事项)")
_BOUGHT = re.compile("收购|受让|购买")


def _contract(candidate: Candidate, place: Place) -> bool:
    """Whether it only names the contract (股权转让协议) of a deal in the same sentence."""
    text = place.document.text
    if candidate.rule != "shareholding-zh-sell" or not _CONTRACT.match(text, candidate.trigger[1]):
        return False
    start, end = place.span()
    if _BOUGHT.search(text[start:end]):
        return True
    return _THEN_SOLD.search(text, candidate.trigger[1], end) is not None


_CONSENTS = re.compile("收购，?(?:而|且)[^，。；]{0,30}$")


def _counterpart(candidate: Candidate, place: Place) -> bool:
    """买方同意收购，而卖方同意出售…: one deal, reported as a purchase."""
    start, _ = place.span()
    before = place.document.text[start : candidate.trigger[0]]
    return candidate.rule == "shareholding-zh-sell" and _CONSENTS.search(before) is not None


_AFTER_DEAL = re.compile(
    "(?:完成|实施|交割|收购|受让|转让|增资|交易|变动)之?后[^。；]{0,40}$|"
    "(?:收购|受让|购买|入股|举牌|[增减]持)[^。；]{0,60}，[^，。；]{0,12}$"
)
_AFTER_FUNDING = re.compile("(?:增资|注资|入股|投资|认购)[^。；]{0,40}，[^，。；]{0,12}$")
_NAMES_ANOTHER = re.compile(f"[^，。；]{{0,16}}?[{NAMED}]")
_OWN_BUYER = re.compile(f"[{NAMED}][^，。；]{{0,12}}$")


def comes_of_it(candidate: Candidate, place: Place) -> bool:
    """收购云桥20%股权，交易完成后持股升至51%, 向云桥增资，取得20%股权: the result of a deal, not
    another one."""
    results = _RESULTS.get(candidate.rule)
    if results is None:
        return False
    trigger, end = (position(place, at) for at in candidate.trigger)
    text = place.masked.text
    of_it = place.document.text.startswith(("其", "该"), candidate.trigger[1])
    if (not of_it and _OWN_BUYER.search(text, 0, trigger)) or _NAMES_ANOTHER.match(text, end):
        return False
    return results.search(text, 0, trigger) is not None


_RESULTS = {"shareholding-zh-level": _AFTER_DEAL, "acquisition-zh-shares": _AFTER_FUNDING}
