"""Writes amounts, shares and days for people, exactly, in each language."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from monitor.deliver._clean import one_line
from monitor.deliver._codes import meaning
from monitor.model import Json, Language
from monitor.plural import per_cent

_LONG_SCALE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_MYRIADS = ((10**8, "亿"), (10**4, "万"))
_ZH_CURRENCY = {
    "CNY": "元人民币",
    "HKD": "港元",
    "TWD": "元新台币",
    "MOP": "澳门元",
    "USD": "美元",
    "EUR": "欧元",
    "GBP": "英镑",
    "JPY": "日元",
    "KRW": "韩元",
    "SGD": "新加坡元",
    "CHF": "瑞士法郎",
    "AUD": "澳元",
    "CAD": "加元",
    "INR": "印度卢比",
    "RUB": "卢布",
    "THB": "泰铢",
}
_KINDS: dict[Language, dict[str, str]] = {
    "en": {
        "subscribed": "subscribed",
        "paid_in": "paid in",
        "issued": "issued",
        "authorised": "authorised",
    },
    "zh": {"subscribed": "认缴", "paid_in": "实缴", "issued": "已发行", "authorised": "法定"},
}
_APPROX: dict[Language, str] = {"en": "about ", "zh": "约"}
# 数亿元, "hundreds of millions": the value is the least that it may be.
_SEVERAL = re.compile(r"[数几]|(?:several|tens|hundreds|dozens)\b", re.IGNORECASE)
_UP_TO: dict[Language, str] = {"en": "up to ", "zh": "不超过"}
_OVER: dict[Language, str] = {"en": "over ", "zh": "超"}
_SHARES = re.compile(
    r"(?P<number>\d[\d,]*(?:\.\d+)?) ?(?P<unit>[十百千]?[万亿]|thousand|million|billion|m|bn|)"
    r" ?(?:股|shares?)?",
    re.IGNORECASE,
)
_UNITS = {
    **{
        tens + unit: of * size
        for tens, of in (("", 1), ("十", 10), ("百", 100), ("千", 1000))
        for unit, size in (("万", 10**4), ("亿", 10**8))
    },
    **dict.fromkeys(("thousand",), 10**3),
    **dict.fromkeys(("million", "m"), 10**6),
    **dict.fromkeys(("billion", "bn"), 10**9),
}
_MOST_DECIMALS = 4  # beyond that the full figure reads better than a scaled one
_INSTANTS = frozenset({"published", "from", "to", "since", "last_ok", "first_seen", "updated"})
_WHOLE_HOURS = re.compile(r"(?<=UTC)([+-])0?(\d+(?::[1-9]\d)?)(?::00)?$")
_MONTHS = "January February March April May June July August September October November December"
_MONTH = dict(enumerate(_MONTHS.split(), start=1))


def in_words(name: str, value: Json, language: Language) -> str:
    """Any fact's value, by its shape: money, percentage, list, mapping of names, words."""
    if isinstance(value, Mapping):
        return _mapping(name, value, language)
    if isinstance(value, list | tuple):
        words = [in_words(name, item, language) for item in value]
        return ("、" if language == "zh" else ", ").join(filter(None, words))
    return "" if value is None else one_line(meaning(name, str(value), language), 300)


def money(value: Mapping[str, Json], language: Language) -> str:
    """`CNY 150 million`, `1.5亿元人民币`: never rounded; the text as written if not a number."""
    amount = _number(value.get("value"))
    if amount is None:
        return one_line(str(value.get("text", "")))
    written = _zh_money if language == "zh" else _en_money
    approx = _APPROX[language] if value.get("approx") else ""
    if approx and _SEVERAL.match(str(value.get("text", ""))):
        approx = _OVER[language]
    return approx + written(amount, str(value.get("currency", "")))


def kind_of_money(value: Json, language: Language) -> str:
    """`paid in`, `认缴`, or "" if the source did not say."""
    kind = value.get("kind") if isinstance(value, Mapping) else None
    return _KINDS[language].get(str(kind), "")


def percent(value: Mapping[str, Json], language: Language) -> str:
    """`51.2 %`, `25–50 %`, `up to 2 %`; in Chinese without the space."""
    sign = "%" if language == "zh" else " %"
    if value.get("value") is not None:
        return f"{per_cent(one_line(str(value['value'])))}{sign}"
    if value.get("low") is not None and value.get("high") is not None:
        if str(value["low"]) == "0":
            return f"{_UP_TO[language]}{per_cent(one_line(str(value['high'])))}{sign}"
        return f"{one_line(str(value['low']))}–{one_line(str(value['high']))}{sign}"
    return one_line(str(value.get("text", "")))


def shares(text: str, language: Language) -> str:
    """`12.5 million shares`, `1250万股` for either text; a text that is no number as it is."""
    found = _SHARES.fullmatch(text)
    if found is None:
        return text
    number = Decimal(found["number"].replace(",", "")) * _UNITS.get(found["unit"].lower(), 1)
    return _zh_scaled(number, "股") if language == "zh" else f"{_en_scaled(number)} shares"


def share(value: Mapping[str, Json], language: Language) -> str:
    """A share given as fractions of one; `?` if unknown."""
    low, high = Decimal(str(value["low"])) * 100, Decimal(str(value["high"])) * 100
    if low <= 0 and high >= 100:
        return "?"
    if low == high:
        return percent({"value": _plain(low)}, language)
    return percent({"low": _plain(low), "high": _plain(high)}, language)


def days(value: Mapping[str, Json] | None, language: Language) -> str:
    """`30 November 2022`, `October 2022`, `31 October – 30 November 2022`; else as written."""
    if not value:
        return ""
    start, end = _day(value.get("from")), _day(value.get("to"))
    if start is None or end is None:
        return one_line(str(value.get("text", "")))
    if value.get("precision") == "month" and (start.year, start.month) == (end.year, end.month):
        return _month(start, language)
    if value.get("precision") == "year" and start.year == end.year:
        return f"{start.year}年" if language == "zh" else str(start.year)
    return _range(start, end, language)


_LATELY: dict[Language, str] = {"en": "recently", "zh": "近日"}
_LATELY_IS = timedelta(days=30)


def when(value: Mapping[str, Json] | None, language: Language) -> str:
    """The date for a sentence: the thirty days that "recently" stands for would only mislead."""
    if value and value.get("precision") == "fuzzy":
        start, end = _day(value.get("from")), _day(value.get("to"))
        if start and end and end - start == _LATELY_IS:
            return _LATELY[language]
    return days(value, language)


def moment(value: Json, language: Language) -> str:
    """An RFC 3339 instant as `30 November 2022, 01:02 UTC`, in its own zone."""
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return one_line(str(value or ""))
    zone = "" if at.tzinfo is None else f" {_zone_name(at)}"
    between = " " if language == "zh" else ", "
    return f"{_date(at.date(), language)}{between}{at:%H:%M}{zone}"


def _zone_name(at: datetime) -> str:
    """`UTC`, `UTC+8`, `UTC+5:30`."""
    return _WHOLE_HOURS.sub(r"\1\2", str(at.strftime("%Z")))


def in_zone(told: Json, zone: str) -> Json:
    """The same JSON with its instants converted to a zone."""
    if isinstance(told, Mapping):
        return {key: _in_zone(key, value, zone) for key, value in told.items()}
    return [in_zone(one, zone) for one in told] if isinstance(told, list) else told


def _in_zone(key: str, value: Json, zone: str) -> Json:
    if not isinstance(value, str) or key not in _INSTANTS or "T" not in value:
        return in_zone(value, zone)
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return value
    return at.astimezone(ZoneInfo(zone)).isoformat() if at.tzinfo else value


def _mapping(name: str, value: Mapping[str, Json], language: Language) -> str:
    if "currency" in value:
        return money(value, language)
    if name.startswith("percent") and {"value", "low"} & value.keys():
        return percent(value, language)
    if "text" in value:
        return one_line(str(value["text"]), 300)
    parts = [f"{one_line(key)} {in_words(name, item, language)}" for key, item in value.items()]
    return ("、" if language == "zh" else ", ").join(parts)


def _en_money(amount: Decimal, currency: str) -> str:
    return f"{currency} {_en_scaled(amount)}".strip()


def _en_scaled(amount: Decimal) -> str:
    for size, word in _LONG_SCALE:
        scaled = amount / size
        if abs(scaled) >= 1 and _decimals(scaled) <= _MOST_DECIMALS:
            return f"{_plain(scaled)} {word}"
    return f"{amount:,f}"


def _zh_money(amount: Decimal, currency: str) -> str:
    return _zh_scaled(amount, _ZH_CURRENCY.get(currency, f" {currency}" if currency else ""))


def _zh_scaled(amount: Decimal, unit: str) -> str:
    for size, word in _MYRIADS:
        scaled = amount / size
        if abs(scaled) >= 1 and _decimals(scaled) <= _MOST_DECIMALS:
            return f"{_plain(scaled)}{word}{unit}"
    return f"{_plain(amount)}{unit}"


def _number(text: Json) -> Decimal | None:
    try:
        number = Decimal(str(text))
    except InvalidOperation:
        return None
    # `1e999999` is a number too, and would be written out
    return number if number.is_finite() and abs(number.adjusted()) < 30 else None


def _decimals(number: Decimal) -> int:
    _, _, rest = _plain(number).partition(".")
    return len(rest)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _day(text: Json) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


def _date(day: date, language: Language) -> str:
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTH[day.month]} {day.year}"


def _month(day: date, language: Language) -> str:
    return f"{day.year}年{day.month}月" if language == "zh" else f"{_MONTH[day.month]} {day.year}"


def _range(start: date, end: date, language: Language) -> str:
    if start == end:
        return _date(start, language)
    is_one_year, is_one_month = start.year == end.year, start.month == end.month
    last = _date(end, language)
    if language == "zh":
        last = last.removeprefix(f"{start.year}年") if is_one_year else last
        last = last.removeprefix(f"{start.month}月") if is_one_year and is_one_month else last
        return f"{_date(start, language)}至{last}"
    if is_one_year and is_one_month:
        return f"{start.day}–{last}"
    first = _date(start, language)
    return f"{first.removesuffix(f' {start.year}') if is_one_year else first} – {last}"
