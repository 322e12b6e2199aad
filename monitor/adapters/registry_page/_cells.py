"""Reads the cells of a register's page: exact sums, days, shares, numbers."""

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from math import prod

from stdnum import lei
from stdnum.cn import uscc

from monitor.adapters import _dates
from monitor.model import Json
from monitor.reading.amounts import currencies
from monitor.reading.amounts.numbers import HAN_NUMERALS, SCALES_EN, SCALES_ZH, han_number
from monitor.reading.words import registers

EMPTY = re.compile(
    r"[\s\-–—―/*.·]*|n/?a\.?|none|nil|null|not (?:available|stated|provided|applicable)"
    r"|keine? angaben?|k\. ?a\.|unbekannt|unknown|néant|non (?:renseigné|communiqué|précisé)e?"
    r"|aucune?|暂无(?:数据|信息)?|无|無|未公示|未披露|企业选择不公示|暂未公示|暫無",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d[\d.,'’\u00a0\u2009\u202f ]*\d|\d")
_ISO = re.compile(r"(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])")
_CODES = frozenset(currencies.BEFORE.values()) | frozenset(
    "BGN HRK ISK RSD GEL AMD AZN BYN MDL UZS MNT LAK KHR MMK NPR IRR IQD JOD LBP BHD OMR TND MAD"
    " DZD GHS UGX TZS ETB XOF XAF ZMW BWP MUR PEN UYU PYG BOB CRC GTQ HNL NIO DOP JMD TTD DEM FRF"
    " ITL ATS NLG BEF ESP LTL LVL EEK SKK SIT".split()
)
# Words and signs that the lexicon of news texts does not need.
_MORE = {
    "新臺幣": "TWD", "新台幣": "TWD", "nt": "TWD", "лв": "BGN", "лева": "BGN",
    "kč": "CZK", "kc": "CZK", "zł": "PLN", "kr": "", "fr": "CHF", "sfr": "CHF", "eur": "EUR",
    "euro": "EUR", "euros": "EUR", "franken": "CHF", "francs": "CHF", "pound": "GBP",
    "reais": "BRL", "teur": "EUR", "tchf": "CHF", "tusd": "USD", "rs": "INR",
    "港元": "HKD", "澳門元": "MOP", "澳门元": "MOP", "港幣": "HKD", "日圓": "JPY", "dm": "DEM",
}  # fmt: skip
_SCALES = {**{k.casefold(): v for k, v in SCALES_EN.items()}, **SCALES_ZH} | {
    "mio": Decimal(10**6), "mio.": Decimal(10**6), "million": Decimal(10**6),
    "millionen": Decimal(10**6), "millions": Decimal(10**6), "mrd": Decimal(10**9),
    "mrd.": Decimal(10**9), "milliarden": Decimal(10**9), "milliards": Decimal(10**9),
    "tausend": Decimal(1000), "thousand": Decimal(1000), "thousands": Decimal(1000),
    "teur": Decimal(1000), "tchf": Decimal(1000), "tusd": Decimal(1000), "tsd": Decimal(1000),
    "tsd.": Decimal(1000), "milliers": Decimal(1000),
    "t€": Decimal(1000), "k€": Decimal(1000), "萬": Decimal(10**4),
    "億": Decimal(10**8), "仟": Decimal(1000), "佰万": Decimal(10**6),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+[€$.]?|[€$£¥₹₽₺₩]|[A-Z]{1,3}\$")
_HAN_SCALE = re.compile("[十百千仟佰万萬亿億]+")
_PARTS = re.compile(r"(\d[\d.,]*)\s*([十百千仟佰万萬亿億]+)")  # 1亿5000万
_NUMERALS = re.compile(f"[{HAN_NUMERALS}]{{2,}}")
_SIMPLER = str.maketrans("萬億貳叄參陸", "万亿贰叁叁陆")
_YUAN = re.compile("[元圆圓]")
_ROC = re.compile(
    r"(?:(?:中華|中华)?民[國国]\s*|^)(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日"
    r"|^(0\d{2}|1\d{2})(0[1-9]|1[0-2])([0-3]\d)$|^(0\d{2}|1[0-4]\d|\d{2})[/.-](\d{2})[/.-](\d{2})$"
)
_DAY_FIRST = re.compile(r"^\D{0,12}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_FIRST = re.compile(r"\b1(?:er|º|°)(?= )")
_EPOCH = re.compile(r"-?\d{11,13}")
_COMPACT = re.compile(r"^(19\d{2}|20\d{2})(\d{2})(\d{2})$")
_PERCENT = re.compile(
    r"(\d{1,3}(?:[.,]\d+)?)\s*(?:%|％|percent|per cent|prozent|pour cent|v\. ?h\.)"
)


def clean(text: Json) -> str:
    """A cell's text on one line; empty for placeholders."""
    if text is None or isinstance(text, bool):
        return ""
    line = " ".join(unicodedata.normalize("NFC", str(text)).split()).strip(" :：")
    return "" if EMPTY.fullmatch(line) else line


# --- sums ---------------------------------------------------------------------------------------


def money(text: Json, unit: str = "", usual: str = "") -> dict[str, Json] | None:
    """A sum with its currency; `unit` comes from the label, `usual` is the register's currency."""
    words = clean(text)
    number = exact_number(words)
    if number is None:
        return _in_numerals(words, unit, usual)
    rest = _NUMBER.sub(" ", words, count=1)
    parts = _PARTS.findall(words)
    if len(parts) > 1:
        sums = (Decimal(_pointed(part)) * _han_scale(scale) for part, scale in parts)
        value = sum(sums, Decimal(0))
    else:
        value = number * (_scale(rest) or _scale(unit) or Decimal(1))
    plain_yuan = usual or "CNY" if _YUAN.search(rest + unit) else usual
    currency = _currency(rest) or _currency(unit) or plain_yuan
    shape: dict[str, Json] = {"text": words, "value": _plain(value)}
    return shape | ({"currency": currency} if currency else {})


def _in_numerals(words: str, unit: str, usual: str) -> dict[str, Json] | None:
    """A sum in Chinese numerals: 捌仟万元整."""
    found = _NUMERALS.search(words.translate(_SIMPLER))
    value = han_number(found[0]) if found and _YUAN.search(words) else None
    if value is None:
        return None
    currency = _currency(words) or _currency(unit) or usual or "CNY"
    return {"text": words, "value": _plain(value), "currency": currency}


def exact_number(text: str) -> Decimal | None:
    """The first number: 1.700.000,00, 114'285.71 and 5 857 785 892 are all read right."""
    found = _NUMBER.search(unicodedata.normalize("NFKC", text))
    if found is None:
        return None
    digits = re.sub(r"[\s'’]", "", found[0]).rstrip(".,")
    try:
        return Decimal(_pointed(digits))
    except InvalidOperation:
        return None


def _pointed(digits: str) -> str:
    """A number without thousands separators, and with a decimal point."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return digits
    whole, sign, decimals = digits[:last], digits[last], digits[last + 1 :]
    other = "," if sign == "." else "."
    is_thousands = len(decimals) == 3 and other not in whole and whole not in ("0", "")
    if is_thousands or sign in whole:
        return digits.replace(".", "").replace(",", "")
    return f"{whole.replace('.', '').replace(',', '')}.{decimals}"


def _scale(words: str) -> Decimal | None:
    han = _HAN_SCALE.search(words)
    if han:
        return _han_scale(han[0])
    names = (word.casefold() for word in _WORD.findall(words))
    return next((Decimal(_SCALES[name]) for name in names if name in _SCALES), None)


def _han_scale(chars: str) -> Decimal:
    return prod((_HAN[char] for char in chars), start=Decimal(1))


_HAN = {"十": Decimal(10), "百": Decimal(100), "佰": Decimal(100), "千": Decimal(1000),
        "仟": Decimal(1000), "万": Decimal(10**4), "萬": Decimal(10**4), "亿": Decimal(10**8),
        "億": Decimal(10**8)}  # fmt: skip


def _currency(words: str) -> str:
    for code in _ISO.findall(words):
        if code in _CODES:
            return str(code)
    simple = words.casefold()
    for spelt, code in _SPELT.items():
        at = simple.find(spelt)
        if at >= 0 and _alone(simple, at, at + len(spelt)):
            return code
    return ""


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a Latin word is not part of a longer one."""
    before, after = text[start - 1 : start], text[end : end + 1]
    latin = text[start].isalpha() and text[start] < "\u2e80"
    return not latin or not (before.isalpha() or (after.isalpha() and after < "\u2e80"))


_SPELT = dict(
    sorted(
        {
            name.casefold(): code
            for name, code in ({**currencies.BEFORE, **currencies.AFTER} | _MORE).items()
            if code and name not in ("元", "圆")
        }.items(),
        key=lambda item: -len(item[0]),
    )
)


# --- days, shares, numbers ----------------------------------------------------------------------


def day(text: Json) -> str | None:
    """The ISO day in a cell; a time in milliseconds is read as one in China."""
    words = _FIRST.sub("1", clean(text))
    if _EPOCH.fullmatch(words):
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(words))
        return moment.astimezone(_dates.SHANGHAI).date().isoformat()
    readers: tuple[Callable[[str], date | None], ...] = (_compact, _republic, _day_first)
    for reader in readers:
        found = reader(words)
        if found:
            return found.isoformat()
    moment_said = _dates.published(words, UTC)
    return moment_said.date().isoformat() if moment_said and len(words) < 80 else None


def _compact(words: str) -> date | None:
    found = _COMPACT.match(words)
    return _date(*map(int, found.groups())) if found else None


def _republic(words: str) -> date | None:
    """Years of the Republic of China, which began in 1912."""
    found = _ROC.search(words)
    if found is None:
        return None
    year, month, day_ = (int(part) for part in found.groups() if part is not None)
    return _date(year + 1911, month, day_)


def _day_first(words: str) -> date | None:
    found = _DAY_FIRST.match(words)
    if found is None:
        return None
    first, second, year = map(int, found.groups())
    return _date(year, second, first) or _date(year, first, second)


def _date(year: int, month: int, day_: int) -> date | None:
    try:
        return date(year, month, day_)
    except ValueError:
        return None


def percent(text: Json, *, sure: bool = False) -> str | None:
    """A percentage as a decimal string; `sure`: the column is known to hold percentages."""
    words = clean(text)
    found = _PERCENT.search(words.casefold())
    if found is None and not sure:
        return None
    number = exact_number(found[1] if found else words)
    if number is None or number > 100:
        return None
    return _plain(number)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def identifier(kind: str, text: Json) -> tuple[str, str] | None:
    """The kind and number of an identifier, by its shape where that says more than its label."""
    words = clean(text)
    bare = re.sub(r"[\s.\-/]", "", words).upper()
    for known, pattern, is_valid in _SHAPES:
        found = re.search(pattern, bare)
        if found and (is_valid is None or is_valid(found[0])):
            return known, found[0]
    hrb = _HANDELSREGISTER.search(words)
    if hrb and kind in ("handelsregister", "registration_number"):
        court = re.sub(r"^(?:Amtsgericht|AG)\s+|,", "", words[: hrb.end()])
        return "handelsregister", " ".join(court.split())
    if kind == "companies_house" and not re.fullmatch(r"(?=.{8}$)[A-Z]{0,2}\d{6,8}", bare):
        return ("registration_number", bare) if _is_number(bare) else None
    if kind in ("siren", "siret"):
        found = re.search(r"\d{9}", bare)
        return ("siren", found[0]) if found else None
    if kind == "uscc" and re.fullmatch(r"\d{13,15}", bare):  # China's older numbers
        return "registration_number", bare
    return (kind, bare) if _is_number(bare) else None


KINDS = tuple(registers.IDS)  # the best identifier of a company comes first
_HANDELSREGISTER = re.compile(r"\b(?:HR[AB]|GnR|PR|VR|GsR)\s?\d+(?:\s?[A-Z]{1,3})?\b")
_SHAPES = (
    ("uscc", r"(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])", uscc.is_valid),
    ("lei", r"(?<![0-9A-Z])[A-Z0-9]{18}\d{2}(?![0-9A-Z])", lei.is_valid),
    ("uid", r"CHE\d{9}", None),
)


def _is_number(bare: str) -> bool:
    return bool(re.search(r"\d", bare)) and len(bare) <= 30
