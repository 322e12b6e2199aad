"""Where a Chinese name with a legal form begins, if a word of prose stands in its middle."""

import re

from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.words import prose_zh
from monitor.reading.words import zh as words

_FORM = late("(?:股份)?有限(?:责任)?公司|合伙企业|[(（](?:有限|普通|特殊普通)合伙[)）]")
_PLACE = late(
    f"(?:{any_of(words.PLACES)})(?:(?:省|市)?(?:[一-鿿]{{2}}(?:区|县|市|自贸[港区])|自贸[港区]))?"
)
_CITY_AND = late(f"(?:{any_of(words.PLACES)})(?:省|市|县)?和$")
_TOGETHER = late("[^，。；与和同及]{0,12}?(?:签|达成|缔结|共同|共建|合作|联合|携手|联手|合资|双方)")
_LONGEST = 6  # characters between the place and the trade
_IN_BRACKETS = late("[一-鿿][(（][一-鿿]{2,6}[)）]")
_JOINTS = tuple("与和及由对向为是、")
_DEALT = late("(?<=[一-鿿]{2})(?<!集团)(?<!公司)(?:收购|并购|兼并){1,2}$")
# Somebody founds or deals in a firm there, or there are several.
_DONE = late(
    "成立|设立|新设|组建|筹建|共建|创[立办建]|开[设办]|注册|收购|并购|购[买入]|买下|拿下|投资|增资|"
    "[入控参持占]股|入主|持有|出资|[转受出]让|出售|拥有|成为|有[关限]|合资|合营|联合|注销|"
    "[家个某该这各]|当地|本地|另|首|所有|全[部资]|其[他它中余]|部分|同一|一致|相关|旗下|公司|股东"
)


def whole_start(text: str, run: int, start: int, form: int) -> int:
    """Where the name that ends with the legal form at `form` begins, in a run of text that begins
    at `run`, if the word of prose before `start` cuts it: 平川在一起健康管理有限公司."""
    legal = _FORM.match(text, form) if start > run else None
    if legal is None:
        return start
    if _IS_REGISTERED.match(text, legal.end()) and (own := _own_verb(text, run, start)):
        return own.start("name")
    if _IN_BRACKETS.match(text, start):
        return _whole_word(text, run, start)
    if (city := _in_city(text, run, start, legal.end())) is not None:
        return city
    if not _names_a_trade(text, start, form):
        return start
    if (dealt := _DEALT.search(text, run, start)) and prose_zh.all_generic(text[start:form]):
        return prose_zh.after_last_break(text, run, dealt.start())
    return _at_place(text, run, start)


def _at_place(text: str, run: int, start: int) -> int:
    """Where a place begins that opens the name, if nothing between them is done by somebody."""
    for place in _PLACE.finditer(text, run, start):
        between = text[place.end() : start]
        begins = place.start() == run or _is_behind_prose(text, run, place.start())
        if begins and len(between) <= _LONGEST and not _DONE.search(between):
            return place.start()
    return start


# What a register says of a firm, so that a clause's words before the form are the firm's name.
_IS_REGISTERED = late(
    "(?:[一-鿿]{2,6}分公司)?(?:[（(][^（）()]{2,12}[)）])?(?:近日|日前|[今昨]日|正式|已)?(?:(?:注册)?成立(?=[，。,；])|发生(?:工商|股权|多项)|"
    "注册资本|法定代表人|经营范围|被[^，。]{0,8}列|完成工商)"
)
_ACTS = (
    "收购|并购|合作|入股|参股|投资|成立|设立|新增|增资|增持|减持|变更|退出|转让|受让|出售|出资|持有|"
    "拥有|注册|购买|买入|全资|对外"
)
_OWN_VERB = late(
    r"(?:近日|日前|[今昨]日|此前|其中|\d{1,2}月\d{1,2}日)*"
    f"(?P<name>(?:{_PLACE.pattern})?(?:{_ACTS})(?!公司|企业|股东|子|项目)[一-鿿]{{0,2}}|"
    "的|和而不?|为)"
)


def _own_verb(text: str, run: int, start: int) -> re.Match[str] | None:
    """合作共赢（海南）投资合伙企业 at the head of a clause: the verb that begins the name, as no
    firm is the verb's object in front of another verb."""
    if run and text[run - 1] not in "，。；：、,;:\n":
        return None
    own = _OWN_VERB.fullmatch(text, run, start)
    return None if own and own["name"] == "为" and text[start] != "之" else own


def _in_city(text: str, run: int, start: int, end: int) -> int | None:
    """Where 平川市和山精密制造有限公司 begins, which ends at `end`, if nobody acts together there:
    平川市和海山集团有限公司签署战略合作协议."""
    if _TOGETHER.match(text, end):
        return None
    city = _CITY_AND.search(text, run, start) if text.startswith("和", start - 1) else None
    if city is None or _PLACE.match(text, start):
        return None
    begins = city.start() == run or _is_behind_prose(text, run, city.start())
    return city.start() if begins else None


def _whole_word(text: str, run: int, start: int) -> int:
    """Where a name begins that a word of prose would leave with one character: 同比例（上海）."""
    for begin in range(start - 1, max(run, start - 3) - 1, -1):
        if begin == run or _is_behind_prose(text, run, begin):
            return start if text.startswith(_JOINTS, begin) else begin
    return start


def _names_a_trade(text: str, start: int, form: int) -> bool:
    """Whether at most one character stands before the trade, as in 来投资合伙企业."""
    heads = (text[at : at + size] for at in (start, start + 1) for size in (2, 3))
    return form - start > 1 and any(head in words.GENERIC for head in heads)


def _is_behind_prose(text: str, run: int, place: int) -> bool:
    return any(
        prose_zh.word_at(text, at, place) == place - at for at in range(max(run, place - 4), place)
    )
