"""Finds sums written in words: 一亿五千万元, 近亿元, 数千万元, half a billion dollars."""

import re
from decimal import Decimal

from monitor.reading.amounts import currencies
from monitor.reading.amounts.numbers import HAN_NUMERALS, SCALES_EN, WORDS_EN, han_number
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late

# start, end, value, currency, approx, upper end of a range
Sum = tuple[int, int, Decimal, str, bool, Decimal | None]

_ZH_NAMES = {k: v for k, v in currencies.AFTER.items() if not k.isascii()}
_EN_NAMES = {k: v for k, v in currencies.AFTER.items() if k.isascii() and len(k) > 1}
_HAN = re.compile(
    rf"(?P<number>[{HAN_NUMERALS}](?<![{HAN_NUMERALS}\d.].)[{HAN_NUMERALS}]{{0,23}})"
    r"(?P<more>[余多])?(?:个(?=亿))?(?P<late>[万亿])?"
    rf"(?:(?(late)(?<=个亿)(?!级)|(?!))|(?P<currency>{any_of(_ZH_NAMES)})(?P<grade>级)?"
    r"|级(?=[^，。；,;]{0,10}(?:融资|轮|投资)))"
)
_SEVERAL = re.compile(r"[数几]$")
_ABOUT = re.compile(r"(?:近|约|上|逾|超|超过|过|将近|接近|达)$")
_UNIT_ONLY = re.compile(r"[十百千万亿]{1,4}$")
_WITH_SCALE = re.compile(r"[十百千万亿拾佰仟]")

_NUMBERS_EN = any_of(WORDS_EN)
_EN = late(
    rf"\b(?:(?P<number>{_NUMBERS_EN})(?P<hundred> hundred)?"
    r"|(?P<vague>tens|hundreds|several|a few)(?: of)?)"
    r" (?P<scale>thousand|million|billion|trillion)s?"
    rf"(?: of)?[ -](?P<currency>{any_of(_EN_NAMES)})\b",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(r"[a-z] (?:thousand|[mbtr]+illion)", re.IGNORECASE)  # quicker than _EN
_VAGUE_EN = {"tens": 10, "hundreds": 100, "several": 2, "a few": 2}


def sums(text: str, lang: str) -> list[Sum]:
    """Sums whose number is written in words."""
    found = [told for match in _HAN.finditer(text) if (told := _han(text, match))]
    if lang == "zh" or "illion" not in text or not _IN_WORDS.search(text):
        return found
    return found + [_english(match) for match in _EN.finditer(text)]


def _han(text: str, match: re.Match[str]) -> Sum | None:
    number = match["number"] + (match["late"] or "")
    before = text[max(0, match.start() - 3) : match.start()]
    several, about = _SEVERAL.search(before), _ABOUT.search(before)
    value = han_number(number)
    if value is None or not _WITH_SCALE.search(number):
        return None
    unit_only = _UNIT_ONLY.match(number)
    if unit_only and len(number) == 1 and not (about or several) and match["currency"]:
        return None  # 单位：万元 names a unit, not a sum
    start = match.start() - (1 if several else 0)
    currency = currencies.AFTER[match["currency"]] if match["currency"] else "CNY"
    approx = bool(unit_only or several or about or match["more"])
    high = value * 10 if several else None
    return (start, match.end(), value, currency, approx, high)


def _english(match: re.Match[str]) -> Sum:
    scale = SCALES_EN[match["scale"].lower()]
    currency = currencies.AFTER[match["currency"].lower()]
    if match["vague"]:
        low = _VAGUE_EN[match["vague"].lower()] * scale
        high = low * 10 if match["vague"].lower() in {"tens", "hundreds"} else scale * 10
        return (match.start(), match.end(), low, currency, True, high)
    value = WORDS_EN[match["number"].lower()] * (100 if match["hundred"] else 1) * scale
    return (match.start(), match.end(), value, currency, False, None)
