"""Finds sums of money in Chinese and English text: exact value, currency and kind."""

import re
from decimal import Decimal

from monitor.reading.amounts import currencies, remarks, shared_names, spread, vague
from monitor.reading.amounts.numbers import NUMBER, SCALES_EN, SCALES_ZH, TO, digits
from monitor.reading.amounts.sums import Money
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

_ZH_SCALES = "|".join(SCALES_ZH)
_EN_SCALES = any_of(SCALES_EN)
_ZH_NAMES = any_of({k: v for k, v in currencies.AFTER.items() if not k.isascii()})
_EN_NAMES = any_of({k: v for k, v in currencies.AFTER.items() if k.isascii()})
_COUNT = re.compile(NUMBER)
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?![\d.])")

_OTHER_UNITS = frozenset("年月号时点分秒%个家位名股人次条台辆吨米倍岁层期届:：，,。；;、)）/~")
_GROUPED_BY_SPACES = re.compile(r"\d[ ,.]$")
_BEFORE = led(
    rf"(?:(?<![A-Za-z])(?:{any_of(currencies.BEFORE)})"
    r"|(?<![A-Za-z\d&])[RNP](?=$)|(?<![\d万亿千百])(?:人民币|美元|港币)[:：为]|Rmb|\$|€|£|¥|₹) ?$"
)
_BEFORE_LAST = frozenset(word[-1] for word in currencies.BEFORE) | set("¥b:：为RNP")
_SUMS = frozenset(["million", "billion", "bn", "trillion", "m"])
# R6.48 billion, N1.2bn; without a scale no currency
_LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP"}
_ZH_WORD_AFTER_FIGURE = late(r"[\d万亿千百](?:[\u4e00-\u9fff]{2,4}) ?$")

_TAIL = late(
    rf" ?(?:个(?=亿))?(?P<scale>{_ZH_SCALES})?"
    r"(?:零? ?(?P<rest>\d,\d{3}|\d{1,4}(?:\.\d{1,4})?) ?(?P<rest_scale>千万|百万|十万|万|千|百))?"
    rf"(?P<more>[余多])?(?P<late>千万|百万|万|亿)?(?P<more2>[余多])? ?(?P<currency>{_ZH_NAMES})?"
)
_TAIL_EN = late(
    rf"(?:[ -]?(?P<scale>{_EN_SCALES})(?![A-Za-z]))?\+?"
    rf"(?:[ -](?:of )?(?P<currency>{_EN_NAMES})(?![A-Za-z])|(?P<sign>[€£]))?",
    re.IGNORECASE,
)
# What a sum without a currency pays for: 20亿入股, 近3亿A轮
_PAYS_FOR = (
    "的?(?:资金|价格|对价|现金|增资|出资|估值|(?:战略)?(?:投资|融资))|收购|入股|押注|加码|"
    "拿下|买下|接盘|认购|[A-H]\\+{0,2}轮|Pre-?[A-H]|天使轮|种子轮"
)
_BARE_ENDS = late(rf"[，。、；：,;.）)\s”]|$|[增减变至到升降提扩注缩]|以上|左右|用于|{_PAYS_FOR}")
_BARE_FOR = re.compile(_PAYS_FOR)
_BARE_CUE = re.compile(
    r"(?:资本|出资|增资|减资|注资|金额|融资|价格|对价|价款|投资|作价|总价|成交|估值|市值|募资|募集|"
    r"资金|耗资|斥资|股本|价为)[^，。；,;]{0,16}$|"
    r"\d[万亿]元，?[增减变提降升调至][^，。；\d]{0,5}$"
)
_PER_UNIT = led(
    r" ?(?:/(?!-)|每|一股)|(?: in)? cash,? (?:per|for each|for every|a) (?:[\w&.-]{2,20} )?share|"
    r"(?:/-)?,?[ -](?:per|a|an|each|apiece)(?:[ -](?:share|unit|ton|barrel|ounce|"
    r"month|year|day|hour|person|tonne|kilo|week|piece|head|annum|ADS)\b"
    r"(?! (?:after|before|earlier|ago|later)\b)|[,.;]|$)"  # "by £3m, a year after it moved"
)
_EACH = led(r"(?:每[\u4e00-\u9fff]{1,3}|单价)[^，。；,;\d]{0,8}$|[Pp]er share (?:of|price) ?$")
_LEFT_BOUND = late(
    rf"(?P<from>[从由自])?(?P<low>{NUMBER}) ?(?P<scale>{_ZH_SCALES}|million|billion|bn|m)? ?"
    r"(?:-|–|—|~|至|到|to) ?(?:人民币)?$"
)
_FROM = led(r"(?:[从由自]|\bfrom )[^，。,;]{0,4}$")
# 注册资本增加5000万元至2亿元: by how much, and to what
_OF_CAPITAL = late(
    "(?:(?:资本|股本|资本金)[^，。；、]{0,6}?(?:增加|减少|提高|提升|扩大|缩减|下调|上调|增|减)|"
    "[增减]资)了?约?$"
)
_AND = re.compile(r" and $")
_BETWEEN = re.compile(r"\bbetween $")
_HIGH_AFTER = late(
    rf" ?(?:-|–|to|至|~) ?(?P<high>{NUMBER})[ -]?(?P<scale>{_EN_SCALES}|{_ZH_SCALES})(?![A-Za-z])"
)


def find_money(text: str, lang: str) -> tuple[Money, ...]:
    """All sums in a normalised text, in order, without prices per unit and counts of shares."""
    yen = _yen_or_yuan(text, lang)
    found = [money for count in _COUNT.finditer(text) if (money := _at(text, count, yen))]
    words = vague.sums(text, lang)
    if words:
        spans = [(money.start, money.end) for money in found]
        found += [
            Money(start, end, value, currency, approx=approx, high=high)
            for start, end, value, currency, approx, high in words
            if all(end <= left or start >= right for left, right in spans)
        ]
        found.sort(key=lambda money: money.start)
    told = spread.from_to(text, _ranged(text, _named(text, found)))
    return tuple(_with_remarks(text, money) for money in told)


def _named(text: str, found: list[Money]) -> list[Money]:
    """Those sums whose currency is known: "crowns" are those of the country that the text names."""
    if not any(money.currency.startswith("?") for money in found):
        return found
    codes = {
        m.currency: shared_names.currency(m.currency, text) for m in found if m.currency[0] == "?"
    }
    known = (m._replace(currency=codes.get(m.currency, m.currency)) for m in found)
    return [money for money in known if money.currency]


def _yen_or_yuan(text: str, lang: str) -> str:
    if lang == "zh" or currencies.YEN_OR_YUAN not in text:
        return "CNY"
    return "CNY" if re.search(r"yuan|RMB|renminbi|Chin(?:a|ese)\b", text) else "JPY"


def _at(text: str, count: re.Match[str], yen: str) -> Money | None:
    before = _currency_before(text, count.start())
    following = text[count.end() : count.end() + 2].lstrip(" ").replace("个亿", "亿")[:1]
    if not before and (not following or following in _OTHER_UNITS):
        return None
    tail = None if following.isascii() else _TAIL.match(text, count.end())
    if tail and (tail["currency"] or (before and tail["scale"])):
        return _chinese(text, count, before, tail, yen)
    if before:
        return _led_by_currency(text, count, before, yen)
    if _GROUPED_BY_SPACES.search(text[max(0, count.start() - 5) : count.start()]):
        return None
    latin = _TAIL_EN.match(text, count.end())
    if latin and (latin["currency"] or latin["sign"]):
        return _followed_by_currency(text, count, latin)
    return _bare(text, count, tail) if tail and tail["scale"] else None


def _currency_before(text: str, start: int) -> re.Match[str] | None:
    at = start - 1
    if at > 0 and text[at] == " ":
        at -= 1
    if at < 0 or text[at] not in _BEFORE_LAST:
        return None
    piece = text[max(0, start - 14) : start]
    found = _BEFORE.search(piece)
    if not found or (not found[0].isascii() and _ZH_WORD_AFTER_FIGURE.search(piece)):
        return None
    return found


def _code(before: re.Match[str], yen: str) -> str:
    word = before[0].rstrip(" :：为")
    if word in _LETTERS:
        return _LETTERS[word]
    return yen if word == currencies.YEN_OR_YUAN else currencies.BEFORE.get(word, "CNY")


def _chinese(
    text: str, count: re.Match[str], before: re.Match[str] | None, tail: re.Match[str], yen: str
) -> Money | None:
    value = digits(count[0]) * SCALES_ZH.get(tail["scale"] or "", Decimal(1))
    value *= SCALES_ZH.get(tail["late"] or "", Decimal(1))
    if tail["rest"]:
        value += digits(tail["rest"]) * SCALES_ZH[tail["rest_scale"]]
    end = tail.end()
    start = count.start() - (len(before[0]) if before else 0)
    if _is_unit_price(text, start, end):
        return None
    named = currencies.AFTER[tail["currency"]] if tail["currency"] else None
    currency = _code(before, yen) if before and named in {None, "CNY"} else named or "CNY"
    approx = bool(tail["more"] or tail["more2"])
    money = Money(start, _trimmed(text, end), value, currency, approx=approx)
    return _with_left_bound(text, money, SCALES_ZH.get(tail["scale"] or "", Decimal(1)))


def _led_by_currency(
    text: str, count: re.Match[str], before: re.Match[str], yen: str
) -> Money | None:
    start = count.start() - len(before[0])
    value, end = _european(text, count)
    tail = _TAIL_EN.match(text, end)
    scale = tail["scale"] if tail else None
    if before[0] in _LETTERS and (scale or "").lower() not in _SUMS:
        return None
    end = tail.end() if tail else end
    factor = SCALES_EN[scale.lower()] if scale else Decimal(1)
    upper = None if scale else _HIGH_AFTER.match(text, end)
    if upper:
        factor = SCALES_EN.get(upper["scale"]) or SCALES_ZH[upper["scale"]]
        end = upper.end()
    if _is_unit_price(text, start, end):
        return None
    high = digits(upper["high"]) * factor if upper else None
    money = Money(start, _trimmed(text, end), value * factor, _code(before, yen), high=high)
    return money._replace(approx=high is not None)


def _european(text: str, count: re.Match[str]) -> tuple[Decimal, int]:
    """Read 25.000 and 25.000,00 after a currency as thousands: no sum has three decimals."""
    dotted = _DOTTED.match(text, count.start())
    if not dotted or dotted[0].startswith("0"):
        return digits(count[0]), count.end()
    if re.match(r" ?(?:million|billion|bn|m\b)", text[dotted.end() : dotted.end() + 9]):
        return digits(count[0]), count.end()
    whole, _, cents = dotted[0].partition(",")
    return Decimal(whole.replace(".", "") + (f".{cents}" if cents else "")), dotted.end()


def _followed_by_currency(text: str, count: re.Match[str], tail: re.Match[str]) -> Money | None:
    scale = (tail["scale"] or "").lower()
    factor = SCALES_EN.get(scale, Decimal(1))
    if _is_unit_price(text, count.start(), tail.end()):
        return None
    currency = currencies.AFTER[(tail["currency"] or tail["sign"]).lower()]
    money = Money(count.start(), tail.end(), digits(count[0]) * factor, currency)
    return _with_left_bound(text, money, factor)


def _bare(text: str, count: re.Match[str], tail: re.Match[str]) -> Money | None:
    """注册资本5000万: a scale without a currency means yuan if the context is about money."""
    end = tail.end()
    if tail["scale"] in {"千", "百"} or not _BARE_ENDS.match(text, end):
        return None
    before = text[max(0, count.start() - 24) : count.start()]
    if not (_BARE_CUE.search(before) or _BARE_FOR.match(text, end)):
        return None
    value = digits(count[0]) * SCALES_ZH[tail["scale"]]
    if tail["rest"]:
        value += digits(tail["rest"]) * SCALES_ZH[tail["rest_scale"]]
    return Money(count.start(), end, value, "CNY", approx=bool(tail["more"] or tail["more2"]))


def _trimmed(text: str, end: int) -> int:
    return end - 1 if text[end - 1] == " " else end


def _is_unit_price(text: str, start: int, end: int) -> bool:
    return bool(_PER_UNIT.match(text, end) or _EACH.search(text[max(0, start - 14) : start]))


def _with_left_bound(text: str, money: Money, factor: Decimal) -> Money:
    """Add a lower end that has no currency of its own: 5-6亿元, 5 to 6 million yuan."""
    piece = text[max(0, money.start - 28) : money.start]
    bound = _LEFT_BOUND.search(piece)
    if not bound or bound["from"] or _OF_CAPITAL.search(piece, 0, bound.start("low")):
        return money
    scale = bound["scale"] or ""
    low = digits(bound["low"]) * (SCALES_ZH.get(scale) or SCALES_EN.get(scale) or factor)
    if low >= money.value:
        return money
    start = money.start - len(piece) + bound.start("low")
    return money._replace(start=start, value=low, high=money.value, approx=True)


def _ranged(text: str, found: list[Money]) -> list[Money]:
    kept: list[Money] = []
    for money in found:
        last = kept[-1] if kept else None
        if last and money.start < last.end:
            continue
        if last and _is_range(text, last, money):
            kept[-1] = last._replace(end=money.end, high=money.value, approx=True)
        else:
            kept.append(money)
    return kept


def _is_range(text: str, low: Money, high: Money) -> bool:
    if low.currency != high.currency or low.high or low.value >= high.value:
        return False
    gap, before = text[low.end : high.start], text[max(0, low.start - 16) : low.start]
    if len(gap) > 5 or before.endswith("by "):  # raised by £3m to £8m
        return False
    if _AND.match(gap):
        return _BETWEEN.search(before) is not None
    if TO.match(gap) is None or _OF_CAPITAL.search(before):
        return False
    return not _FROM.search(before[-10:])


def _with_remarks(text: str, money: Money) -> Money:
    before = text[max(0, money.start - 48) : money.start]
    rough = money.approx or remarks.is_approx(before, text[money.end : money.end + 9])
    return money._replace(kind=remarks.kind(before), approx=rough)
