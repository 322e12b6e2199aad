"""Finds percentages and fractions in Chinese and English text, and marks rates of growth."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, NamedTuple

from monitor.reading.amounts.growth import is_growth, is_of_shares
from monitor.reading.amounts.numbers import HAN_NUMERALS, TO, WORDS_EN, han_number, plain
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

_HUNDRED = Decimal(100)
_TWELFTH = Decimal("1e-12")  # the precision of ownership answers


class Percent(NamedTuple):
    """text[start:end] names a percentage: `value`, or `low` to `high` if only bounds are given.
    `growth`: a change or a rate ("up 207 %", a yield), not a share of a firm."""

    start: int
    end: int
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    approx: bool = False
    growth: bool = False

    def json(self, text: str) -> dict[str, Any]:
        """The contract's percentage object; `text` is the text that the offsets refer to."""
        quote = text[self.start : self.end]
        if self.value is not None:
            return {"text": quote, "value": plain(self.value)}
        return {
            "text": quote,
            "low": plain(self.low or Decimal(0)),
            "high": plain(self.high or _HUNDRED),
        }


_N = r"\d(?<![\d.,]\d)\d{0,5}(?:\.\d{1,10})?"
_PERCENT = re.compile(
    rf"(?P<value>{_N})(?:[ -]?(?:%|(?:[Pp]er ?[Cc]ent(?:\.(?= [a-z]))?|pct)(?![A-Za-z]))"
    r"(?P<points>[ -]points?\b)?"
    r"|(?P<points_told>个百分点|[ -]percentage[ -]points?\b))"
)
_HUNDREDTHS = re.compile(
    rf"百分之(?:(?P<han>[{HAN_NUMERALS}]{{1,12}})|(?P<value>\d{{1,3}}(?:\.\d{{1,6}})?))"
)
_TENTHS = late(
    r"(?P<tens>[一二两三四五六七八九](?<![一二三四五六七八九十百千万亿第完变建].))成"
    r"(?P<ones>[一二三四五六七八九半])?(?P<more>多)?(?=[股的权以左和及，。、；）]|$)"
)
_ZH_PART = late(r"(?P<below>[二三四五六七八九十])分之(?P<above>[一二三四五六七八九])")
_EN_PART = led(
    r"(?P<above>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|\b[Aa])[- ]"
    r"(?P<below>third|quarter|fifth|sixth|tenth)s?\b"
)
_TENS = WORDS_EN.keys() - {"a", "half a"}
_WORDS = any_of({*_TENS, *map(str.capitalize, _TENS)})  # "Sixty per cent of the shares"
_SPELLED = led(
    rf"\b(?P<tens>{_WORDS})"
    r"(?:-(?P<ones>one|two|three|four|five|six|seven|eight|nine))?[ -]per ?cent\b"
)
_FRACTION = re.compile(r"(?P<top>[1-9])(?<![\d/.-].)/(?P<bottom>[2-9])(?![\d/])")
_HALF_ZH = re.compile(r"一半|半数|过半(?=的?股[权份])|(?<=持股)过半(?!数)")
_HALF = re.compile(
    r"half (?<!first half )(?<!second half )(?<!latter half )(?:of|the|its|a stake|from)\b|"
    r"half(?<=\bto half)(?=[.,;]|$)"
)
_EVEN = re.compile(r"50(?<![\d.]50)[-:/]50\b(?![\d:/-])")
_BELOW = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}

_AT_MOST = led(
    r"(?:不超过?|不高于|不多于|不足|不到|(?<!不)低于|(?<!不)少于|最多)(?:约)?$"
    r"|\b(?:less than|under|below|up to|(?:no|not) more than|at most|not exceeding) ?$"
)
_AT_LEAST = led(
    r"(?:超过|超|逾|高于|大于|多于|不低于|不少于|至少)$"
    r"|\b(?:[Mm]ore than|[Oo]ver|[Aa]t least|above|exceeding|in excess of|not less than|"
    r"no less than) ?$"
)
_OR_MORE = re.compile(r" ?(?:以上|or more\b|or above\b)")
_OR_LESS = re.compile(r" ?(?:以下|or less\b)")
_APPROX = led(
    r"(?:约|近|大约|将近|接近)$|\b(?:about|around|approximately|nearly|almost|roughly|some) ?$|~ ?$"
)
_TO_BOUND = led(
    r",? ?(?:but |and )?(?:(?:not|no) more|less|not exceeding|up to)(?: than)? (?:or equal to )?$"
    r"|[,，]? ?但?(?:不超过|低于|少于|不足|不到)$"
)
_BARE_LOW = late(
    rf"(?P<before>between |[由从]|from )?(?P<low>{_N})(?P<link> ?(?:-|–|—|~|至|到) ?| to | and )$"
)
_FROM = led(r"(?:[由从]|\bfrom |\bby )[^，。,;]{0,4}$")
_POINTS = re.compile(r"[ -]points?$")
# "From 35 to 60 percent": the sign stands once.
_FROM_BARE = led(
    rf"\bfrom (?:about )?(?P<low>{_N}),? to "
    "(?:(?:about|almost|nearly|just|under|over|below|above) ){0,2}$"
)


def find_percents(text: str, lang: str) -> tuple[Percent, ...]:
    """All percentages in a normalised text, in order; fractions and halves only of shares."""
    found = [_bounded(text, _read(text, match, lang)) for match in _PERCENT.finditer(text)]
    found = [*_joined(text, found), *_in_words(text, lang), *_bare(text, found)]
    found.sort(key=lambda percent: percent.start)
    return tuple(found)


def _read(text: str, match: re.Match[str], lang: str) -> Percent:
    is_points = bool(match["points"] or match["points_told"])
    growth = is_points or is_growth(text, match.start(), match.end(), lang)
    return Percent(match.start(), match.end(), Decimal(match["value"]), growth=growth)


def _bounded(text: str, percent: Percent) -> Percent:
    """Add bounds from figures and words around it: 5-10%, 75% or more, 不超过30%."""
    before = text[max(0, percent.start - 24) : percent.start]
    bare = _BARE_LOW.search(before)
    if bare and _is_low(bare, percent):
        start = percent.start - len(before) + bare.start("low")
        low = Decimal(bare["low"])
        return percent._replace(start=start, value=None, low=low, high=percent.value)
    if percent.growth or percent.value is None or percent.value > _HUNDRED:
        return percent
    if _AT_MOST.search(before) or _OR_LESS.match(text, percent.end):
        return percent._replace(value=None, low=Decimal(0), high=percent.value)
    if _AT_LEAST.search(before) or _OR_MORE.match(text, percent.end):
        return percent._replace(value=None, low=percent.value, high=_HUNDRED)
    if before.endswith("near-"):  # "a near-5% stake"
        return percent._replace(start=percent.start - 5, approx=True)
    return percent._replace(approx=_APPROX.search(before) is not None)


def _is_low(bare: re.Match[str], percent: Percent) -> bool:
    if percent.value is None or Decimal(bare["low"]) >= percent.value:
        return False
    opening = bare["before"] or ""
    return opening == "between " if bare["link"] == " and " else opening in {"", "between "}


def _bare(text: str, found: list[Percent]) -> Iterator[Percent]:
    """The first figures of "from 35 to 60 percent"."""
    for percent in found:
        bare = _FROM_BARE.search(text, max(0, percent.start - 40), percent.start)
        if bare:
            yield Percent(*bare.span("low"), Decimal(bare["low"]), growth=percent.growth)


def _joined(text: str, found: list[Percent]) -> list[Percent]:
    kept: list[Percent] = []
    for percent in found:
        low = _low_of_range(text, kept[-1], percent) if kept else None
        if low is None:
            kept.append(percent)
            continue
        top = percent.value if percent.value is not None else percent.high
        kept[-1] = Percent(kept[-1].start, percent.end, low=low, high=top, growth=percent.growth)
    return kept


def _low_of_range(text: str, last: Percent, percent: Percent) -> Decimal | None:
    """The lower end if the two form one range: 25%-50%, more than 25% but less than 50%."""
    gap = text[last.end : percent.start]
    top = percent.value if percent.value is not None else percent.high
    low = last.value if last.value is not None else last.low
    if len(gap) > 40 or top is None or low is None or low >= top:
        return None
    if _POINTS.search(text, last.start, last.end):
        return None  # "by 3.2 percentage points to 14.9%"
    if _TO_BOUND.match(gap):
        return low
    before = text[max(0, last.start - 12) : last.start]
    if gap == " and ":
        return low if before.endswith("between ") else None
    return low if TO.match(gap) and not _FROM.search(before) else None


def _in_words(text: str, lang: str) -> Iterator[Percent]:
    if "50" in text:
        yield from map(_half, _EVEN.finditer(text))
    if lang != "zh":
        yield from _english_words(text)
        return
    yield from map(_half, _of_shares(text, _HALF_ZH, "半", "zh"))
    yield from map(_tenths, _of_shares(text, _TENTHS, "成", "zh"))
    yield from map(_part, _of_shares(text, _ZH_PART, "分之", "zh"))
    for match in _HUNDREDTHS.finditer(text):
        percent = _hundredths(text, match)
        if percent:
            yield percent


def _english_words(text: str) -> list[Percent]:
    found = [_half(match) for match in _of_shares(text, _HALF, "half", "en")]
    found += [_part(match) for match in _of_shares(text, _FRACTION, "/", "en")]
    for sign in ("percent", "per cent"):
        found += [_spelled(match) for match in _of_shares(text, _SPELLED, sign, "en")]
    for word in _BELOW:
        found += [_part(match) for match in _of_shares(text, _EN_PART, word, "en")]
    return list(dict.fromkeys(found))


def _of_shares(
    text: str, pattern: re.Pattern[str], sign: str, lang: str
) -> Iterator[re.Match[str]]:
    """Matches next to words for shares; `sign` is part of every match."""
    if sign in text:
        for match in pattern.finditer(text):
            if is_of_shares(text, match.start(), match.end(), lang):
                yield match


def _hundredths(text: str, match: re.Match[str]) -> Percent | None:
    value = Decimal(match["value"]) if match["value"] else han_number(match["han"])
    if value is None:
        return None
    growth = is_growth(text, match.start(), match.end(), "zh")
    return _bounded(text, Percent(match.start(), match.end(), value, growth=growth))


def _tenths(match: re.Match[str]) -> Percent | None:
    tens = han_number(match["tens"]) or Decimal(0)
    ones = match["ones"]
    rest = Decimal(5) if ones == "半" else (han_number(ones) if ones else None) or Decimal(0)
    return Percent(match.start(), match.end(), tens * 10 + rest, approx=bool(match["more"]))


def _part(match: re.Match[str]) -> Percent:
    groups = match.groupdict()
    if groups.get("top"):
        above, below = Decimal(groups["top"]), Decimal(groups["bottom"])
    elif groups["above"].isascii():
        above, below = WORDS_EN[groups["above"].lower()], Decimal(_BELOW[groups["below"].lower()])
    else:
        above = han_number(groups["above"]) or Decimal(1)
        below = han_number(groups["below"]) or Decimal(1)
    share = (_HUNDRED * above / below).quantize(_TWELFTH, ROUND_HALF_EVEN)
    return Percent(match.start(), match.end(), share)


def _spelled(match: re.Match[str]) -> Percent:
    """Reads "thirty-five per cent"."""
    ones = WORDS_EN[match["ones"]] if match["ones"] else Decimal(0)
    return Percent(match.start(), match.end(), WORDS_EN[match["tens"].lower()] + ones)


def _half(match: re.Match[str]) -> Percent:
    end = match.start() + len(match[0].split(" ")[0])
    return Percent(match.start(), end, Decimal(50))
