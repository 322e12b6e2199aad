"""Reads publication dates as feeds and pages write them, with the time zone they imply."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from monitor.adapters._html import tidy

SHANGHAI = ZoneInfo("Asia/Shanghai")
_HAN = re.compile("[\u4e00-\u9fff]")
_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7af]")

# Hours from UTC. CST is China's in a Chinese text, else North America's.
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "mez": 1,
    "cest": 2, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "gst": 4, "ist": 5.5, "ict": 7,
    "wib": 7, "hkt": 8, "sgt": 8, "awst": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
    "nzst": 12, "nzdt": 13, "brt": -3, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "et": -5, "pt": -8,
}  # fmt: skip
_MONTH_NAMES = (
    "jan januar january janvier janeiro enero ene gennaio gen",
    "feb februar february fév février fev fevereiro febrero febbraio",
    "mar mär märz march mars março marzo mrz",
    "apr april avr avril abr abril aprile",
    "may mai mayo maio maggio mag",
    "jun juni june juin junho junio giugno giu",
    "jul juli july juil juillet julho julio luglio lug",
    "aug august août aout ago agosto",
    "sep sept september septembre set setembro septiembre settembre",
    "oct okt oktober october octobre out outubro octubre ottobre ott",
    "nov november novembre novembro noviembre",
    "dec dez dezember december déc décembre dezembro dic diciembre dicembre",
)
_MONTHS = {
    name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()
}
_CLOCK = (
    r"(?:[\s,T日|·]{0,4}(?:at\s+)?(?P<hour>\d{1,2})[:：时時点點](?P<minute>\d{2})"
    r"(?:[:：分](?P<second>\d{2})(?:[.,]\d{1,9})?)?[分秒]?\s?(?P<half>[AaPp]\.?[Mm]\b\.?)?"
    r"(?:\s?(?P<zone>[+-]\d{2}:?\d{2}\b|[A-Za-z]{1,4}\b)|\s?\((?P<zone2>[A-Z]{2,4})\))?)?"
)
_SHAPES = tuple(
    re.compile(shape + _CLOCK)
    for shape in (
        r"(?<!\d)(?P<year>(?:19|20)\d{2})\s?[年./-]\s?(?P<month>\d{1,2})\s?[月./-]\s?(?P<day>\d{1,2})(?!\d)\s?日?",
        r"(?<![\w.])(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-](?P<name>[A-Za-zäéûç]{3,10})\.?,?[\s-](?P<year>\d{4}|\d{2}(?=\s))",
        r"\b(?P<name>[A-Za-zäéûç]{3,10})\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<year>\d{4})",
        r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d{2})(?!\d)",
        r"(?<!\d)(?P<year>20\d{2})(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?=T|$)",
    )
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")


def is_chinese(text: str) -> bool:
    """Whether more than every twentieth character is Chinese, and it is neither Japanese nor
    Korean."""
    sample = text[:4000]
    return len(_HAN.findall(sample)) * 20 > len(sample) and not _KANA_OR_HANGUL.search(sample)


def zone_for(text: str, named: object = None) -> tzinfo:
    """The zone of dates without one: the given `timezone`, China's for Chinese text, else UTC."""
    if named:
        return ZoneInfo(str(named))
    return SHANGHAI if is_chinese(text) else UTC


def published(text: str, zone: tzinfo) -> datetime | None:
    """The first moment in a text, in UTC, or None. A day without a time becomes midnight UTC, so
    that it stays the same day."""
    text = tidy(text)[:400]
    if _EPOCH.fullmatch(text):
        return _since_epoch(int(text))
    found = [m for m in (shape.search(text) for shape in _SHAPES) if m]
    for match in sorted(found, key=lambda m: m.start()):
        moment = _moment(match, zone)
        if moment:
            return moment
    return None


def _since_epoch(number: int) -> datetime | None:
    seconds = number / 1000 if number >= 10**12 else number
    return datetime.fromtimestamp(seconds, UTC)


def _moment(match: re.Match[str], zone: tzinfo) -> datetime | None:
    part = match.groupdict()
    month = int(part["month"]) if part.get("month") else _MONTHS.get(part["name"].lower(), 0)
    year = int(part["year"])
    year += 0 if year > 99 else (2000 if year < 70 else 1900)
    try:
        if part["hour"] is None:
            return datetime(year, month, int(part["day"]), tzinfo=UTC)
        clock = datetime(
            year, month, int(part["day"]), _hour(part), int(part["minute"]),
            min(int(part["second"] or 0), 59), tzinfo=_zone(part["zone"] or part["zone2"], zone),
        )  # fmt: skip
        return clock.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _hour(part: dict[str, str | None]) -> int:
    hour = int(part["hour"] or 0)
    half = (part["half"] or "").lower()
    if half.startswith("p") and hour < 12:
        return hour + 12
    return 0 if half.startswith("a") and hour == 12 else hour


def _zone(name: str | None, zone: tzinfo) -> tzinfo:
    if not name:
        return zone
    if name[0] in "+-":
        hours, minutes = int(name[1:3]), int(name[-2:])
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(-offset if name[0] == "-" else offset)
    if name.upper() == "CST" and zone == SHANGHAI:
        return SHANGHAI
    hours_east = _ZONES.get(name.lower())
    return zone if hours_east is None else timezone(timedelta(hours=hours_east))
