"""Reads numbers: grouped digits, Chinese numerals, words for scales."""

import re
from decimal import Decimal

# Groups of three (1,000; 100'000), Indian groups or plain digits. Matches only at a run's first
# digit, so that long runs are read once, and begins with `\d`, so that the engine can skip ahead.
NUMBER = (
    r"\d(?<!\d\d)(?<![^A-Za-z]\.\d)(?:\d{0,2}(?:[,'’]\d{3}){1,6}|"
    r"\d{0,2}(?:,\d{2}){1,5},\d{3}|\d{0,17})(?!\d)(?:\.\d{1,10}(?!\d))?"
)
# Between the ends of a range
TO = re.compile(r" ?(?:-|–|—|~|至|到|to) ?$")
HAN_NUMERALS = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半点"

SCALES_ZH = {
    "万亿": Decimal(10) ** 12,
    "千亿": Decimal(10) ** 11,
    "百亿": Decimal(10) ** 10,
    "十亿": Decimal(10) ** 9,
    "亿": Decimal(10) ** 8,
    "千万": Decimal(10) ** 7,
    "百万": Decimal(10) ** 6,
    "十万": Decimal(10) ** 5,
    "万": Decimal(10) ** 4,
    "千": Decimal(1000),
    "百": Decimal(100),
}
SCALES_EN = {
    "thousand": Decimal(1000),
    "k": Decimal(1000),
    "lakh": Decimal(10) ** 5,
    "lakhs": Decimal(10) ** 5,
    "crore": Decimal(10) ** 7,
    "crores": Decimal(10) ** 7,
    "cr": Decimal(10) ** 7,
    "million": Decimal(10) ** 6,
    "millions": Decimal(10) ** 6,
    "m": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "mil": Decimal(10) ** 6,
    "mio": Decimal(10) ** 6,
    "mm": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "billions": Decimal(10) ** 9,
    "b": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "bil": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9,
    "mrd": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12,
}
WORDS_EN = {
    word: Decimal(value)
    for value, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
         "nineteen"),
        start=1,
    )
}  # fmt: skip
WORDS_EN |= {"a": Decimal(1), "half a": Decimal("0.5")}
WORDS_EN |= {
    word: Decimal(10 * tens)
    for tens, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
    )
}

_FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟〇两", "一二三四五六七八九十百千零二")
_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_GREAT = {"万": 10**4, "亿": 10**8}
_MARKS = re.compile(r"[,'’\s]")


def digits(text: str) -> Decimal:
    """The value of a match of NUMBER."""
    return Decimal(_MARKS.sub("", text))


def han_number(text: str) -> Decimal | None:
    """The value of Chinese numerals ("一亿五千万", "五十一点二", "一亿半"), None if malformed."""
    whole, _, fraction = text.translate(_FORMAL).partition("点")
    half = whole.endswith("半") and len(whole) > 1
    body = whole.removesuffix("半") if half else whole
    value = Decimal("0.5") if body == "半" else _whole(body)
    if value is None:
        return None
    if half:
        value += Decimal(_last_unit(body)) / 2
    if not fraction:
        return value
    return _with_fraction(value, fraction)


def plain(value: Decimal) -> str:
    """A decimal string without exponent or trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _with_fraction(value: Decimal, fraction: str) -> Decimal | None:
    """Add the digits after the point, and apply a unit behind them to the whole: 一点五亿."""
    body = fraction.rstrip("万亿千百")
    if not body or any(char not in _DIGITS for char in body):
        return None
    tail = Decimal("0." + "".join(str(_DIGITS[char]) for char in body))
    unit = Decimal(1)
    for char in fraction[len(body) :]:
        unit *= _GREAT.get(char) or _SMALL[char]
    return (value + tail) * unit


def _last_unit(body: str) -> int:
    last = body[-1]
    return _GREAT.get(last) or _SMALL.get(last) or 1


def _whole(body: str) -> Decimal | None:
    total = section = digit = 0
    for char in body:
        if char in _DIGITS:
            # 二〇二二 is a row of digits, not an amount
            if digit and char != "零":
                return None
            digit = _DIGITS[char]
        elif char in _SMALL:
            section += (digit or 1) * _SMALL[char]
            digit = 0
        elif char in _GREAT:
            total, section = _raised(total, section + digit, _GREAT[char])
            digit = 0
        else:
            return None
    return Decimal(total + section + digit) if body else None


def _raised(total: int, section: int, great: int) -> tuple[int, int]:
    """Apply 万 or 亿: in 万亿 to everything before, in 亿…万 only to what follows 亿."""
    if total and total < great:
        return (total + section) * great, 0
    return total + (section or 1) * great, 0
