"""Percentages and fractions in Chinese and English text, apart from rates of growth."""

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from monitor.reading.numbers import HAN_NUMERALS, WORDS_EN, han_number, plain

_HUNDRED = Decimal(100)
_TWELFTH = Decimal("1e-12")  # as many digits as the ownership answers give


@dataclass(frozen=True, slots=True)
class Percent:
    """text[start:end] names a part in per cent: `value`, or from `low` to `high` where only bounds
    are told. `growth`: a change or a rate ("up 207 %", a yield), not a part of a firm."""

    start: int
    end: int
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    approx: bool = False
    growth: bool = False

    def json(self, text: str) -> dict[str, Any]:
        """The contract's percentage object; `text` is the one that the offsets count in."""
        quote = text[self.start : self.end]
        if self.value is not None:
            return {"text": quote, "value": plain(self.value)}
        return {
            "text": quote,
            "low": plain(self.low or Decimal(0)),
            "high": plain(self.high or _HUNDRED),
        }


_N = r"(?<![\d.,])\d{1,6}(?:\.\d{1,10})?"
_PERCENT = re.compile(
    rf"(?P<value>{_N})(?:[ -]?(?:%|(?:percent|per cent|pct)(?![A-Za-z]))(?P<points>[ -]points?\b)?"
    r"|(?P<points_zh>个百分点))"
)
_HUNDREDTHS = re.compile(
    rf"百分之(?:(?P<han>[{HAN_NUMERALS}]{{1,12}})|(?P<value>\d{{1,3}}(?:\.\d{{1,6}})?))"
)
_TENTHS = re.compile(
    r"(?<![一二三四五六七八九十百千万亿第完变建])(?P<tens>[一二两三四五六七八九])成"
    r"(?P<ones>[一二三四五六七八九半])?(?P<more>多)?(?=[股的权以左，。、；）]|$)"
)
_ZH_PART = re.compile(r"(?P<below>[二三四五六七八九十])分之(?P<above>[一二三四五六七八九])")
_EN_PART = re.compile(
    r"\b(?P<above>one|two|three|four|a)[- ](?P<below>third|quarter|fifth|sixth|tenth)s?\b"
    r"|(?<![\d/.-])(?P<top>[1-9])/(?P<bottom>[2-9])(?![\d/])",
    re.IGNORECASE,
)
_HALF = re.compile(r"一半|半数|(?<!first )(?<!second )(?<!latter )\bhalf (?:of|the|its|a stake)\b")
_EVEN = re.compile(r"\b50(?P<mark>[-:/])50\b(?![\d:/-])")
_BELOW = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}

_STAKE_AFTER = re.compile(
    r"[^，。；,;%]{0,4}(?:股权|股份|股本|权益|出资|表决权|投票权|份额|的?股)"
    r"|\w{0,3} ?(?:of |in |the |its |an? |to |equity |voting |indirect |direct |controlling |"
    r"minority |majority |ordinary |issued |outstanding |total |company'?s? |\w{2,14}(?:'s)? ){0,5}"
    r"(?:stake|shares?|equity|interests?|shareholding|ownership|votes|voting|owned|share capital)\b"
)
_STAKE_BEFORE = re.compile(
    r"(?:持股|持有|股权|股份比例|股比|出资比例|控股)[^。；;]{0,24}$"
    r"|\b(?:stake|holding|shareholding|ownership|interest|holds?|owns?|owned)\b[^.;]{0,40}$"
)
_GROWTH_ZH = re.compile(
    r"(?:增长|上涨|下跌|下降|同比|环比|增幅|涨幅|跌幅|降幅|增速|提升|上升|下滑|减少|增加|大涨|大跌|收涨|"
    r"收跌|暴涨|[涨跌降增]了?|溢价率?|折价率?|折扣|利率|毛利率|净利率|收益率|负债率|税率|费率|占有率|市场份额|"
    r"年化|完成率|率[为达至]?)[^，。；,;]{0,8}$"
)
_GROWTH_EN = re.compile(
    r"\b(?:up|down|rose|risen|ris(?:e|es|ing)|f[ae]ll(?:en|s|ing)?|drop\w*|declin\w+|grew|grow\w*|"
    r"gain\w*|jump\w*|surg\w+|soar\w*|slid|slump\w*|climb\w*|plung\w+|increas\w+|decreas\w+|lift\w*|rais\w+|cut|"
    r"tumbl\w+|shrank|expand\w+|premium|discount|yield\w*|margins?|inflation|rates?|advanc\w+|lost|"
    r"reduc\w+|slash\w*|boost\w*|trimm\w+|higher|lower)\b(?: [\w$'-]{1,16}){0,5} ?$",
    re.IGNORECASE,
)
_GROWTH_AFTER = re.compile(
    r" ?(?:higher|lower|increase|rise|growth|jump|drop|decline|year[ -]on[ -]year|from a year|yoy|gain|"
    r"surge|premium|discount|interest rates?|tariffs?|annual|market share|margin|of (?:revenue|sales))\b"
    r"|的?(?:增长|涨幅|增幅|降幅|溢价|利率|年利率|市场份额|营收|收入|利润)"
)
_AT_MOST = re.compile(
    r"(?:不超过|不高于|不多于|不足|不到|低于|少于|最多)(?:约)?$"
    r"|\b(?:less than|under|below|up to|(?:no|not) more than|at most|not exceeding) ?$"
)
_AT_LEAST = re.compile(
    r"(?:超过|超|逾|高于|大于|多于|不低于|不少于|至少)$"
    r"|\b(?:more than|over|at least|above|exceeding|in excess of|not less than|no less than) ?$"
)
_OR_MORE = re.compile(r" ?(?:以上|or more\b|or above\b)")
_OR_LESS = re.compile(r" ?(?:以下|or less\b)")
_APPROX = re.compile(
    r"(?:约|近|大约|将近|接近)$|\b(?:about|around|approximately|nearly|almost|roughly|some) ?$|~ ?$"
)
_TO = re.compile(r" ?(?:-|–|—|~|至|到|to) ?$")
_TO_BOUND = re.compile(
    r",? ?(?:but |and )?(?:(?:not|no) more|less|not exceeding|up to)(?: than)? (?:or equal to )?$"
    r"|[,，]? ?但?(?:不超过|低于|少于|不足|不到)$"
)
_BARE_LOW = re.compile(
    rf"(?P<before>between |[由从]|from )?(?P<low>{_N})(?P<link> ?(?:-|–|—|~|至|到) ?| to | and )$"
)
_FROM = re.compile(r"(?:[由从]|\bfrom )[^，。,;]{0,4}$")


def find_percents(text: str, lang: str) -> tuple[Percent, ...]:
    """All percentages in a normal text, in order; fractions and halves only of shares."""
    found = [_bounded(text, _read(text, match)) for match in _PERCENT.finditer(text)]
    found = _joined(text, found) + _in_words(text)
    found.sort(key=lambda percent: percent.start)
    return tuple(found)


def _read(text: str, match: re.Match[str]) -> Percent:
    is_points = bool(match["points"] or match["points_zh"])
    growth = is_points or _is_growth(text, match.start(), match.end())
    return Percent(match.start(), match.end(), Decimal(match["value"]), growth=growth)


def _is_growth(text: str, start: int, end: int) -> bool:
    if _STAKE_AFTER.match(text[end : end + 60]):
        return False
    before = text[max(0, start - 70) : start]
    if _GROWTH_AFTER.match(text[end : end + 24]):
        return True
    if _STAKE_BEFORE.search(before):
        return False
    return bool(_GROWTH_ZH.search(before[-20:]) or _GROWTH_EN.search(before))


def _bounded(text: str, percent: Percent) -> Percent:
    """Bare figures and words of bounds round it: 5-10%, 75% or more, 不超过30%."""
    before = text[max(0, percent.start - 24) : percent.start]
    bare = _BARE_LOW.search(before)
    if bare and _is_low(bare, percent):
        start = percent.start - len(before) + bare.start("low")
        return replace(
            percent, start=start, value=None, low=Decimal(bare["low"]), high=percent.value
        )
    if percent.growth or percent.value is None or percent.value > _HUNDRED:
        return percent
    if _AT_MOST.search(before) or _OR_LESS.match(text, percent.end):
        return replace(percent, value=None, low=Decimal(0), high=percent.value)
    if _AT_LEAST.search(before) or _OR_MORE.match(text, percent.end):
        return replace(percent, value=None, low=percent.value, high=_HUNDRED)
    return replace(percent, approx=_APPROX.search(before) is not None)


def _is_low(bare: re.Match[str], percent: Percent) -> bool:
    if percent.value is None or Decimal(bare["low"]) >= percent.value:
        return False
    opening = bare["before"] or ""
    return opening == "between " if bare["link"] == " and " else opening in {"", "between "}


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
    """The lower end where the two make one statement: 25%-50%, more than 25% but less than 50%."""
    gap = text[last.end : percent.start]
    top = percent.value if percent.value is not None else percent.high
    low = last.value if last.value is not None else last.low
    if len(gap) > 40 or top is None or low is None or low >= top:
        return None
    if _TO_BOUND.match(gap):
        return low
    before = text[max(0, last.start - 12) : last.start]
    if gap == " and ":
        return low if before.endswith("between ") else None
    return low if _TO.match(gap) and not _FROM.search(before) else None


def _in_words(text: str) -> list[Percent]:
    found = [_hundredths(text, match) for match in _HUNDREDTHS.finditer(text)]
    found += [_tenths(match) for match in _TENTHS.finditer(text) if _is_of_shares(text, match)]
    found += [_part(match) for match in _ZH_PART.finditer(text) if _is_of_shares(text, match)]
    found += [_part(match) for match in _EN_PART.finditer(text) if _is_of_shares(text, match)]
    found += [_half(match, 50) for match in _HALF.finditer(text) if _is_of_shares(text, match)]
    found += [_half(match, 50) for match in _EVEN.finditer(text)]
    return [percent for percent in found if percent]


def _is_of_shares(text: str, match: re.Match[str]) -> bool:
    after = text[match.end() : match.end() + 48]
    if _STAKE_AFTER.match(after):
        return True
    return _STAKE_BEFORE.search(text[max(0, match.start() - 16) : match.start()]) is not None


def _hundredths(text: str, match: re.Match[str]) -> Percent | None:
    value = Decimal(match["value"]) if match["value"] else han_number(match["han"])
    if value is None:
        return None
    growth = _is_growth(text, match.start(), match.end())
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


def _half(match: re.Match[str], value: int) -> Percent:
    end = match.start() + len(match[0].split(" ")[0])
    return Percent(match.start(), end, Decimal(value))
