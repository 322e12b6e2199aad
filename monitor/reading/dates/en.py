"""Patterns of English dates, and what each means."""

import re
from collections.abc import Iterator
from typing import Literal

from monitor.reading.amounts.numbers import WORDS_EN
from monitor.reading.dates.calendar import Part, Spoken
from monitor.reading.dates.numeric import NUMERIC, numeric
from monitor.reading.dates.speech import Found, Speech, Way, whole
from monitor.reading.regexes.late import late

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![a-z])"
)
_MONTH = rf"(?:{_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_YEAR = r"(?:18|19|20)\d{2}(?![\d%])"
_DECADE = r"(?:18|19|20)\d0(?=['’]?s\b)['’]?s"
_WHICH_YEAR = rf"(?P<year>{_YEAR})|(?P<which>last|this|next|that|the same) year"
_WEEKDAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_PARTS: dict[str, Part] = {
    "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid",
    "late": "late", "end": "late", "earlier": "early", "later": "late",
}  # fmt: skip
_PART = (
    r"(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in )?(?:the )?"
    r"|(?:[Tt]he )?(?P<edge>[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle) of )"
)
_YEARS_BACK = {"last": 1, "this": 0, "next": -1}
_ON_DAY = late(
    rf"\b(?:{_WEEKDAY},? )?(?:(?P<day>\d{{1,2}})(?:(?:st|nd|rd|th)?(?: of)? |-)(?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%]|[.,]\d{{3}}))"
    rf"(?:(?:,? (?:of )?|-)(?:{_WHICH_YEAR}))?"
)
_IN_MONTH = late(
    rf"(?:{_PART}|(?P<lead>\b(?:[Ii]n|[Ll]ast|[Tt]his|[Nn]ext|[Ss]ince|[Uu]ntil|[Bb]y|"
    r"[Ff]rom|[Dd]uring|of|to|through|for|before|[Bb]etween) ))?\b"
    rf"(?P<month>{_MONTH})(?!\.? ?\d{{1,2}}\b)(?:,? (?:of )?(?:{_WHICH_YEAR}))?"
)
_IN_YEAR = re.compile(
    rf"(?:{_PART}|\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|[Bb]y|[Uu]ntil|[Bb]efore|[Ff]ounded|"
    "[Ee]stablished|of|for|to|to?wards|back in|year|fiscal|as early as|"
    rf"[Tt]he(?= {_DECADE})) )(?:the )?"
    rf"(?:year )?(?:(?<=the |mid-|mid |ate |rly )(?P<decade>{_DECADE})|(?P<year>{_YEAR}))\b"
    r"(?![-/.]\d)"
)
# "Its 2016 purchase of Y"
_OF_DEAL = re.compile(
    rf"(?:(?<=\bits )|(?<=\b[Tt]he )|(?<=\bhis )|(?<=\bher )|(?<=[’']s )|(?<=\btheir ))"
    rf"(?P<year>{_YEAR})(?= (?:[a-z$£€][\w.-]{{1,14}} ){{0,3}}?"
    r"(?:acquisition|purchase|takeover|merger|buy-?out|flotation|demerger|spin-off)\b)"
)
# "* 1930 The bank absorbed Y", "1969: The bank merged with Y": a chronicle
_CHRONICLED = re.compile(
    rf"(?:(?<=\n[*•–-] )|(?<=\A[*•–-] ))(?P<year>{_YEAR})(?=:?,?(?: [-–—])? [A-Z])|"
    rf"(?:(?<=\n)|(?<=\A))(?P<year2>{_YEAR})(?=(?::| [-–—]) [A-Z])"
)
_FISCAL = re.compile(rf"\b(?:FY ?|[Ff]iscal (?:[Yy]ear )?|[Ff]inancial [Yy]ear )(?P<year>{_YEAR})")
_WHICH = late(
    rf"(?:{_PART})?\b(?:(?P<shift>[Ee]arlier|[Ll]ater) )?(?P<which>[Ll]ast|[Tt]his|[Nn]ext) "
    r"(?P<unit>week|month|quarter|year)\b(?!['’-])"
)
_QUARTER = re.compile(
    r"\b(?:(?:the )?(?P<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -](?P<unit>quarter|half)"
    r"|(?P<short>[QH][1-4])(?!(?<=H2)(?<![Ii]n H2)(?<!uring H2)(?<![Ff]or H2) "
    r"(?:Green|Energy|Mobility|Power|[A-Z][a-z]+ [A-Z])))\b"
    rf"(?:,? (?:of )?(?:the )?(?:(?:fiscal )?(?:year )?(?:{_WHICH_YEAR})|(?P<the_year>year)))?"
)
_WORD = late(
    r"\b(?:(?P<recent>[Rr]ecently|[Ll]ately|[Ii]n recent (?:days|weeks)|(?:a few )?days ago"
    r"|[Nn]ot long ago)"
    r"|(?P<long_ago>(?:[Mm]any |[Ss]everal |[Ss]ome |[Aa] number of )?(?:[Yy]ears|[Dd]ecades) ago)"
    r"|(?P<yesterday>[Yy]esterday)|(?P<tomorrow>[Tt]omorrow)"
    r"|(?P<today>[Tt]oday(?!['’]s)|[Tt]onight|[Tt]his (?:morning|afternoon|evening))"
    r"|(?P<same>[Tt]he same day|[Tt]hat day)"
    r"|(?P<so_far>so far this year|since the (?:start|beginning) of (?:the|this) year))\b"
)
_ON_WEEKDAY = re.compile(
    rf"\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his) (?:week )?)?(?P<name>{_WEEKDAY})\b"
    rf"(?! \d|,? {_MONTH}|s\b)(?: (?P<of>last|next|this) week)?"
)
_COUNTS = "|".join(word for word in WORDS_EN if word != "half a")
_AGO = late(
    rf"\b(?P<count>\d{{1,3}}|{_COUNTS}|an) (?:"
    r"(?P<unit>day|week|month|year|decade)s? (?:ago|back)(?: (?:to(?:day| the day)|"
    r"this (?:day|week|month|year|spring|summer|autumn|fall|winter)))?|"
    r"years? (?P<on>later|afterwards?))\b",
    re.IGNORECASE,
)


def _part(match: re.Match[str]) -> Part | None:
    word = match["part"] or match["edge"]
    return _PARTS[word.lower()] if word else None


def _past_lead(match: re.Match[str]) -> int:
    """Where the date begins: a preposition is not part of it, but "last" and "this" are."""
    lead = match["lead"]
    if lead and lead.strip().lower() not in {"last", "this", "next"}:
        return match.start("month")
    return match.start()


def _month_number(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _named_year(match: re.Match[str]) -> tuple[int | None, int | None]:
    if match["year"]:
        return int(match["year"]), None
    which = match["which"]
    return None, _YEARS_BACK.get(which) if which else None


def _on_day(match: re.Match[str]) -> Spoken:
    year, back = _named_year(match)
    month = _month_number(match["month"] or match["month2"])
    day = int(match["day"] or match["day2"])
    return Spoken("day", year=year, years_back=back, month=month, day=day)


def _in_month(match: re.Match[str]) -> Spoken | None:
    """A bare "May" or "March" may be a verb or a name: None unless something marks a month."""
    year, back = _named_year(match)
    lead = (match["lead"] or "").strip().lower()
    part = _part(match)
    if not (lead or part or year is not None or back is not None):
        return None
    month = _month_number(match["month"])
    if lead == "last" and year is None and back is None:
        return Spoken("month", month=month, last=True)
    if lead in {"this", "next"} and back is None:
        return Spoken("month", month=month, years_back=0) if lead == "this" else None
    return Spoken("month", year=year, years_back=back, month=month, part=part)


def _quarter(match: re.Match[str]) -> Spoken:
    year, back = _named_year(match)
    back = 0 if match["the_year"] else back
    short = match["short"]
    unit = match["unit"] or ("quarter" if short[0] == "Q" else "half")
    number = int(short[1]) if short else _ORDINALS[match["ordinal"].lower()]
    if unit == "half":
        return Spoken("half", year=year, years_back=back, number=min(number, 2))
    return Spoken("quarter", year=year, years_back=back, number=number)


def _which(match: re.Match[str]) -> Spoken:
    back = _YEARS_BACK[match["which"].lower()]
    unit = match["unit"]
    shift = (match["shift"] or "").lower()
    if shift == "earlier" and unit == "year":
        return Spoken("so_far")
    part = _part(match)
    if unit == "year":
        return Spoken("year", years_back=back, part=part or ("late" if shift else None))
    if unit == "month":
        return Spoken("month", back=back, part=part)
    return Spoken("week" if unit == "week" else "quarter", back=back)


def _on_weekday(match: re.Match[str]) -> Spoken:
    number = _WEEKDAY_NAMES.index(match["name"][:3].lower()) + 1
    which = (match["which"] or "").lower()
    week = match["of"] or which
    if which == "last" and not match["of"]:
        return Spoken("week", number=number, last=True)
    return Spoken("week", number=number, back=_YEARS_BACK[week] if week else None)


def _ago(match: re.Match[str]) -> Spoken:
    word = match["count"].lower()
    count = int(word) if word.isdigit() else int(WORDS_EN.get(word, 1))
    if match["on"]:
        return Spoken("year", years_on=count)
    unit = match["unit"].lower()
    if unit in {"year", "decade"}:
        return Spoken("year", years_back=count * (10 if unit == "decade" else 1))
    if unit == "day":
        return Spoken("day", back=count)
    return Spoken("month" if unit == "month" else "week", back=count)


def _word(match: re.Match[str]) -> Spoken:
    kind = match.lastgroup
    if kind == "recent":
        return Spoken("recent")
    if kind == "long_ago":
        return Spoken("long_ago")
    if kind == "so_far":
        return Spoken("so_far")
    if kind == "same":
        return Spoken("same_day")
    return Spoken("day", back={"yesterday": 1, "today": 0, "tomorrow": -1}[kind or "today"])


def _fiscal(match: re.Match[str]) -> Spoken:
    return Spoken("year", year=int(match["year"]))


def _month_found(match: re.Match[str]) -> Found | None:
    said = _in_month(match)
    return (_past_lead(match), match.end(), said) if said else None


def _year_found(match: re.Match[str]) -> Found:
    part = _part(match)
    said = match["decade"] or match["year"]
    start = match.end() - len(said) if not part else match.start()
    unit: Literal["decade", "year"] = "decade" if match["decade"] else "year"
    return start, match.end(), Spoken(unit, year=int(said[:4]), part=part)


def _chronicled(match: re.Match[str]) -> Spoken:
    return Spoken("year", year=int(match["year"] or match["year2"]))


_ON_DAY_WAY: Way = (_ON_DAY, whole(_on_day))
_MONTH_WAY: Way = (_IN_MONTH, _month_found)
_YEAR_WAY: Way = (_IN_YEAR, _year_found)
_WHICH_WAY: Way = (_WHICH, whole(_which))
_WORD_WAY: Way = (_WORD, whole(_word))
_QUARTER_WAY: Way = (_QUARTER, whole(_quarter))
_AGO_WAY: Way = (_AGO, whole(_ago))
_FISCAL_WAY: Way = (_FISCAL, whole(_fiscal))
_WEEKDAY_WAY: Way = (_ON_WEEKDAY, whole(_on_weekday))
_PARTS_WAYS = (_MONTH_WAY, _YEAR_WAY, _WHICH_WAY)
_LEADS_WAYS = (_MONTH_WAY, _YEAR_WAY)

_MONTH_WORDS = (
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec"
)
_LEAD_WORDS = (
    "in since from by until before of for to during through between towards toward back founded "
    "established year as"
)
# Words that a date may begin with, in lower case, and the patterns to try there.
_WAYS_OF: tuple[tuple[str, tuple[Way, ...]], ...] = (
    (
        "0",
        (
            _ON_DAY_WAY,
            _AGO_WAY,
            (NUMERIC, numeric),
            (_OF_DEAL, whole(_fiscal)),
            (_CHRONICLED, whole(_chronicled)),
        ),
    ),
    (_MONTH_WORDS, (_ON_DAY_WAY, _MONTH_WAY)),
    ("monday tuesday wednesday thursday friday saturday sunday", (_ON_DAY_WAY, _WEEKDAY_WAY)),
    ("early late mid beginning start end middle", _PARTS_WAYS),
    (_LEAD_WORDS, (*_LEADS_WAYS, _WORD_WAY)),
    ("the", (*_PARTS_WAYS, _QUARTER_WAY, _WORD_WAY)),
    ("last this next", (_MONTH_WAY, _WHICH_WAY, _WEEKDAY_WAY, _WORD_WAY)),
    ("earlier later", (_WHICH_WAY,)),
    ("first second third fourth q1 q2 q3 q4 h1 h2", (_QUARTER_WAY,)),
    ("recently lately days not yesterday today tonight tomorrow that so", (_WORD_WAY,)),
    ("many several some years decades", (_WORD_WAY,)),
    ("a", (_AGO_WAY, _WORD_WAY)),
    ("an " + " ".join(word for word in WORDS_EN if word not in {"a", "half a"}), (_AGO_WAY,)),
    ("fy fiscal financial", (_FISCAL_WAY, _YEAR_WAY)),
)  # fmt: skip
_WAYS = {word: ways for words, ways in _WAYS_OF for word in words.split()}


_WORDS = frozenset(cased for w in _WAYS for cased in (w, w.title(), w.upper()))
# The commonest of them, and figures, only before what makes them a date.
_MAY_BEGIN = re.compile(
    r"(?:[Tt]he (?!(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle|[Ff]irst|[Ss]econd|[Tt]hird|"
    r"[Ff]ourth|same day)\b|\d)|"
    r"(?:[Ii]n|of|to|by|for|from|as) (?!(?:the )?(?:year )?[\dJFMASOND]|recent |early as )|"
    r"[Aa]n? (?!(?i:day|week|month|year|decade|few |number )))|"
    r"[A-Za-z]+(?:(?<=\b[QH])[1-4]\b)?|"
    r"\d++(?=(?:st|nd|rd|th)?(?: of)? [JFMASONDWYdwmy]|"
    r"[-/](?:\d{1,2}|[JFMASOND][a-z]{2})[-/]|\.\d{1,2}\.)|"
    r"(?:1[89]|20)\d\d(?=:? [A-Za-z$£€–—-])"
)


def _beginnings(text: str) -> Iterator[re.Match[str]]:
    """The words and figures that a date may begin with, in all usual cases."""
    for found in _MAY_BEGIN.finditer(text):
        if found[0] in _WORDS or found[0].isdigit():
            yield found


SPEECH = Speech(
    _beginnings,
    _WAYS,
    lambda trigger: "0" if trigger[0].isdigit() else trigger.lower(),
)
