"""Where a Chinese name with a legal form begins, if a word of prose stands in its middle."""

from monitor.reading.regexes.late import late
from monitor.reading.words import prose_zh
from monitor.reading.words import zh as words

_FORM = late("(?:股份)?有限(?:责任)?公司|合伙企业|[(（](?:有限|普通|特殊普通)合伙[)）]")
_PLACE = late(
    f"(?:{'|'.join(sorted(words.PLACES, key=len, reverse=True))})"
    "(?:(?:省|市)?(?:[一-鿿]{2}(?:区|县|市|自贸[港区])|自贸[港区]))?"
)
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
    if start <= run or not _FORM.match(text, form):
        return start
    if _IN_BRACKETS.match(text, start):
        return _whole_word(text, run, start)
    if not _names_a_trade(text, start, form):
        return start
    if (dealt := _DEALT.search(text, run, start)) and prose_zh.all_generic(text[start:form]):
        return prose_zh.after_last_break(text, run, dealt.start())
    for place in _PLACE.finditer(text, run, start):
        between = text[place.end() : start]
        begins = place.start() == run or _is_behind_prose(text, run, place.start())
        if begins and len(between) <= _LONGEST and not _DONE.search(between):
            return place.start()
    return start


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
