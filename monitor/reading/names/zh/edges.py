"""Where a Chinese name begins and ends in a run: which words at its edges are prose."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from monitor.reading.names.zh import descriptions, doubted, leftover
from monitor.reading.names.zh.places import is_somewhere
from monitor.reading.regexes.late import late
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import people_zh, prose_zh
from monitor.reading.words import zh as words

Part = tuple[int, int]

NAMING = frozenset("ORG PER nz nt nr nw".split())
SHORTEST_FIRM = 4  # characters; a person of the tagger that is as long is a firm
_PLAIN = frozenset("n v vn a an ad d c p m q u f r TIME xc".split())
NAMING_OR_PLACE = NAMING | {"LOC"}
_LOOSE = frozenset("w p c u d r m q f xc TIME vd ad v a".split())  # never at a name's edge
_FIGURES_BEFORE = late(r"[\d\s.:：%]+(?=[一-鿿]{2})(?!\d{2}[氪所])")
_FIGURES_BEHIND = re.compile(r"[\d.,]+$")
_OF_AMOUNT = re.compile(r"[,.\d]*[万亿股%]")
_SIDE = re.compile(  # 云桥官方宣布: the name is 云桥
    "(?:官方|方面|高层|高管|内部|接手|研报|研究报告|(?:[AHB]|内资|优先|限售|流通)股|"
    "[再二三四首多]次|[尾早午]盘|盘[前中后]|(?:科创板|创业板|主板|北交所|港股)?IPO|控[股制]权(?:事[项宜])?|(?<![方草议提答档备图法立文专个])案)$"
)
_FROM = late("处(?:收购|受让|购|取得|获得?|买|拿|接|得到|得知|获悉|了解)")  # 从云桥处收购
_BREAK_ENDS = prose_zh.ALWAYS_BREAKS | {"IPO"}
_LONGEST_BREAK = max(map(len, _BREAK_ENDS))
_COUNTED = late(r"(?:[\d%.等：、，“”的]|[一二三四五六七八九十两]+[家个名款项批笔]|[家个](?!家))*")


def in_text(text: str, start: int, tagged: Sequence[Tagged]) -> list[Tagged]:
    """The tagger's words, which count from `start`, where they stand in the text."""
    placed = (Tagged(start + w.start, start + w.end, w.tag, w.common) for w in tagged)
    return [w._replace(start=w.start + _is_held(text, w)) for w in placed]


def _is_held(text: str, word: Tagged) -> bool:
    """所/持云桥科技: to the tagger, the verb is part of the name."""
    is_longer = not word.common and word.end - word.start > 1
    return is_longer and text.startswith("所持", max(0, word.start - 1))


def inside_of(placed: Sequence[Tagged], span: Part) -> list[Tagged]:
    """The tagger's words that overlap the span."""
    first = max(0, bisect_left(placed, (span[0] + 1,)) - 1)
    inside = list(placed[first : bisect_left(placed, (span[1],), lo=first)])
    return inside[1:] if inside and inside[0].end <= span[0] else inside


def trimmed(text: str, start: int, end: int, placed: Sequence[Tagged]) -> Part:
    """A run without parts of plain words at its edges, and without words that only describe."""
    if is_appointed(text, start, end, inside_of(placed, (start, end))):
        return start, end
    end = _with_last_letter(text, end, inside_of(placed, (start, end)))
    for word in inside_of(placed, (start, end)):
        if word.common and word.tag not in NAMING_OR_PLACE:
            start = word.end if word.start < start < word.end else start
            end = word.start if word.start < end < word.end else end
    start = descriptions.after_description(text, start, end)
    start = _behind_figures(text, start, end, inside_of(placed, (start, end)))
    start, end = _without_scraps(text, start, end, inside_of(placed, (start, end)))
    inside = inside_of(placed, (start, end))
    if is_described(start, end, inside) and _may_describe(text, inside):
        return inside[-1].start, end
    if any(w.tag in NAMING for w in inside):
        start, end = _without_loose(text, start, end, inside)
    if _OF_OTHERS.match(text, end - 1) or text[end - 1] == "之":
        end -= 1
    behind = _FIGURES_BEHIND.search(text, start, end)
    if behind and behind.end() == end and _OF_AMOUNT.match(text, end):
        end = behind.start()
    end = without_side(text, start, _without_activity(text, start, end, placed))
    return start, end - doubted.pays(text, end)


_ACTIVITY = frozenset("项目 资产 事项 事件 业务 经营 市场 海外 国内 部门 板块 事业".split())


def _without_activity(text: str, start: int, end: int, placed: Sequence[Tagged]) -> int:
    """海登教育海外项目经营不佳: where a name ends before two or more words for what it does."""
    inside = inside_of(placed, (start, end))
    kept = len(inside)
    while kept and text[inside[kept - 1].start : inside[kept - 1].end] in _ACTIVITY:
        kept -= 1
    if len(inside) - kept < _SEVERAL or not any(not w.common for w in inside[:kept]):
        return end
    return inside[kept - 1].end


_SEVERAL = 2  # words


def without_side(text: str, start: int, end: int) -> int:
    """Where a name ends before 官方, 高管 and the like; `end` if it has none."""
    end -= end - start > 2 and _FROM.match(text, end - 1) is not None
    side = _SIDE.search(text, start + 2, end)
    return side.start() if side and side.end() == end else end


_OF_OTHERS = late(
    r"[超逾](?=\d)|所(?:持|收购|并购|控制|拥有|投资)|资(?=不抵债)|各(?=出资|持股|占股|持有|\d)"
)


def _with_last_letter(text: str, end: int, inside: Sequence[Tagged]) -> int:
    """商人黄炳均: the name ends with a character that is also an adverb."""
    last = inside[-1] if inside else None
    cut = last is not None and last.tag == "PER" and last.start < end == last.end - 1
    return end + (cut and text[end] in leftover.ADVERBS)


_FIGURES_IN = late(r"(?<![\d.,，])\d{2,3}(?=[一-鿿]{2})(?![家个名位款种批年月日岁万亿元股])")


def _behind_figures(text: str, start: int, end: int, inside: Sequence[Tagged]) -> int:
    """Where a name begins after a number; to the tagger, 63集团 is one name."""
    figures = _FIGURES_BEFORE.match(text, start, end)
    named = inside and inside[0].start == start and inside[0].tag in NAMING
    if figures is None or (named and _FIGURES_IN.match(text, start)):
        return start
    return figures.end()


_PARTY_ENDS = frozenset("方者人额率")
_SCRAPS = frozenset("d p c u".split())
BEFORE_NAMES = frozenset("年月日股家后原即如若兼继除")  # separate words, right before a name


def _without_scraps(text: str, start: int, end: int, inside: Sequence[Tagged]) -> Part:
    """Without the end of 领投方, or 即, before a name, and without 虽 and the like at its end."""
    if len(inside) > 1 and inside[0].end == start + 1:
        whole = inside[0].start == start
        start += text[start] in (BEFORE_NAMES if whole else _PARTY_ENDS)
    last = inside[-1] if len(inside) > 1 else None
    if last and last.tag in _SCRAPS and last.end == end and last.end - last.start == 1:
        end -= not prose_zh.closes_name(text, last.start, text[last.start : end])
    return start, end


def is_described(start: int, end: int, inside: Sequence[Tagged]) -> bool:
    """指挥长齐永祥, 属下南川燃气公司: whether the tagger takes only the last word for a person or
    firm, after plain words."""
    if len(inside) < 2 or inside[-1].end != end or inside[-1].start <= start:
        return False
    before, last = inside[:-1], inside[-1]
    if last.start - start == 1 and (before[0].start == start or last.tag != "ORG"):
        return False  # a lone 海 before 王集团 is the tagger's slip; so is a surname
    if last.tag in {"PER", "nr"}:
        return before[-1].tag in {"n", "a", "v"} and end - last.start <= SHORTEST_FIRM
    return last.tag == "ORG" and all(_is_plain_word(w) for w in before)


_ONE_WHO = re.compile("[长官师员理管监人记席任教士授问监手豪佬星王子儿女父母商家事总]$")


def _may_describe(text: str, inside: Sequence[Tagged]) -> bool:
    """Whether the word before a person says who that is: 指挥长, but not 上峰 in 上峰杰夏."""
    before = inside[-2]
    return inside[-1].tag == "ORG" or _ONE_WHO.search(text, before.start, before.end) is not None


def _is_plain_word(word: Tagged) -> bool:
    return word.tag in _PLAIN or (word.tag == "LOC" and word.end - word.start == 1)


def _without_loose(text: str, start: int, end: int, inside: list[Tagged]) -> Part:
    """Strip plain verbs, adverbs and the like at the edges of a run that holds a sure name."""
    while inside and is_loose(text, inside[0]) and inside[0].start >= start:
        start = inside.pop(0).end
    sure = any(w.tag == "ORG" or (w.tag == "PER" and w.end - w.start == 3) for w in inside)
    while inside and inside[-1].end <= end and _ends_before(text, inside[-1], sure=sure):
        end = inside.pop().start
    return start, end


_APPOINTED = re.compile("(?:由|[任聘推改][命任请举选]|选举|提名|免去)$")


def is_appointed(text: str, start: int, end: int, inside: Sequence[Tagged]) -> bool:
    """由穆猛刚接任: an appointee's name runs up to the verb, even if it ends like an adverb."""
    if end - start != _PERSON or not inside or inside[0].tag != "PER":
        return False
    surname = text[start] in people_zh.SURNAMES
    return surname and _APPOINTED.search(text, max(0, start - 2), start) is not None


_PERSON = 3  # characters of most people's names


def _ends_before(text: str, word: Tagged, *, sure: bool) -> bool:
    """Whether a name ends before a word: after a sure name, before any plain word but a firm's
    ending."""
    if is_loose(text, word):
        return True
    return (
        sure
        and word.common
        and word.tag not in NAMING
        and text[word.start : word.end] not in words.ENDS
    )


def is_loose(text: str, word: Tagged) -> bool:
    surface = text[word.start : word.end]
    if surface in words.ENDS or prose_zh.opens_name(text, word.start, surface):
        return False
    plain = word.common or word.end - word.start == 1
    return plain and (surface == "时" or word.tag in _LOOSE or leftover.is_plain(surface))


def clean(text: str, begin: int, stop: int) -> Part | None:
    """A name without words that the tagger wrongly included at its edges; None if no name is
    left."""
    begin = prose_zh.after_last_break(text, begin, stop)
    begin = descriptions.after_description(text, begin, stop)
    while begin < stop and text[begin] in _MARKS:
        begin += 1
    shares = _SHARES_IN.search(text, begin + 2, min(stop + 1, len(text)))
    stop = shares.start() if shares else stop
    if not _FIGURES_IN.match(text, begin):
        begin = _COUNTED.match(text, begin, stop).end()  # type: ignore[union-attr]
    while size := break_at_end(text, begin, stop):
        stop -= size
    stop = without_side(text, begin, stop)
    if text.startswith("控股股东", stop - 2):
        stop -= 2
    is_copula = text[stop - 1] == "系" and text.endswith(words.ENDINGS, begin, stop - 1)
    is_held = text[stop - 1 : stop + 1] == "所持"
    stop -= is_copula or is_held
    stop -= doubted.pays(text, stop)
    if stop - begin > SHORTEST_FIRM - 1 and text[stop - 1] in "拟将已":
        stop -= 1
    return None if _is_no_name(text, begin, text[begin:stop]) else (begin, stop)


_SHARES_IN = re.compile(r" ?\d[\d.,]*(?:\d\d|[万亿])股")  # 收购海山人寿3239股股份
_MARKS = frozenset("#@·-—①②③④⑤⑥⑦⑧⑨⑩⑪⑫")  # of lists and handles


def _is_no_name(text: str, begin: int, surface: str) -> bool:
    """Whether the rest of a name is too short, plain, or a place."""
    if len(surface) < 2 or surface in words.PLACES or leftover.is_plain(surface):
        return True
    if doubted.is_counted(surface) or doubted.is_prose(surface) or doubted.is_abbreviation(surface):
        return True
    if len(surface) == _ONE_MORE and surface[:2] in _BREAK_ENDS:
        return True  # 英方愿
    if surface in _PRACTICES:
        return True
    end = begin + len(surface)
    return is_somewhere(text, begin, surface) or doubted.is_occasion(text, end)


_PRACTICES = "会计师事务所、律师事务所"  # and parts of them: 四大会/计师事务/所
_ONE_MORE = 3  # characters: a word and one more


def break_at_end(text: str, begin: int, stop: int) -> int:
    """The length of the longest word at the end of text[begin:stop] that no name ends with; 0 if
    none."""
    if text.endswith("家族办公室", begin, stop):
        return 0
    for size in range(min(_LONGEST_BREAK, stop - begin), 1, -1):
        word = text[stop - size : stop]
        if word in _BREAK_ENDS and not prose_zh.is_in_name(text, stop - size, word):
            return size
    return 0
