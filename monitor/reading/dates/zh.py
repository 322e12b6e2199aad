"""Patterns of Chinese dates, and what each means."""

import re
from dataclasses import replace

from monitor.reading.amounts.numbers import han_number
from monitor.reading.dates.calendar import Part, Spoken
from monitor.reading.dates.numeric import NUMERIC, numeric
from monitor.reading.dates.speech import Speech, Way, whole
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

_FIGURES = frozenset("0123456789零〇一二三四五六七八九十两半")
_NUM = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_YEARS_BACK = {
    "今年": 0,
    "本年": 0,
    "去年": 1,
    "上年": 1,
    "上一年": 1,
    "前年": 2,
    "大前年": 3,
    "明年": -1,
    "来年": -1,
    "后年": -2,
}
_PARTS: dict[str, Part] = {
    "初": "early", "年初": "early", "上旬": "early", "早些时候": "early", "伊始": "early",
    "中": "mid", "年中": "mid", "中旬": "mid",
    "底": "late", "末": "late", "年底": "late", "年末": "late", "下旬": "late",
}  # fmt: skip
_DATE = late(
    r"(?<![\d.零〇一二三四五六七八九十])"
    r"(?:(?:中华)?民国(?P<roc>\d{2,3}|[一二三四五六七八九十百零〇]{2,5})年"
    r"|公元(?P<ad>(?:19|20)\d{2})年|(?P<year>(?:18|19|20)\d{2})(?:年度?|财年)"
    r"|(?P<han_year>[一二][零〇一二三四五六七八九]{3})年"
    r"|(?P<relative>大前年|今年度?|本年度?|去年|上一?年度?|前年|明年|来年|后年))"
    rf"(?: ?的? ?(?P<month>{_NUM})月份?"
    rf"(?:(?P<day>{_NUM})[日号]|(?P<month_part>[上中下]旬|[初底末]))?"
    r"|(?P<half>[上下])半年|第?(?P<quarter>[一二三四1-4])季度?|(?P<q>[Qq][1-4])"
    r"|(?P<part>年?[初底末]|年中|伊始)|(?P<so_far>以来|迄今|至今))?"
)
_MONTH_DAY = late(
    rf"(?<![\d.零〇一二三四五六七八九十个-])(?P<month>{_NUM})月(?:份(?!额)|"
    f"(?P<day>{_NUM})[日号](?!码)|(?P<month_part>[上中下]旬|[初底末](?!期))|"
    r"(?![\d个内]|刊|薪|供|租|饼|嫂))"
)
_SAME_YEAR = late(
    rf"(?P<which>同年|当年|次年|翌年)(?P<month>{_NUM})月(?:份|"
    rf"(?P<day>{_NUM})[日号]|(?P<month_part>[上中下]旬|[初底末]))?"
)
# 云芯3号: a thing's number, unless what stands before leads to a date
_DAY = re.compile(
    r"(?<![\d月年.近第满连共/-])(?:(?=\d+日)|(?<![\u4e00-\u9fff])|"
    "(?<=[于在从至到自和及与是为由截止前后午晚晨天日一二三四五六末初底讯电]))"
    r"(?P<day>[12]?\d|3[01])[日号]"
    "(?![元圆内后均线游报之本子前文令楼线院店码])"
)
_THIS_MONTH = late(
    f"(?P<which>上个?月|本月|这个月|当月|下个?月)(?:(?P<day>{_NUM})[日号]|"
    "(?P<part>[上中下]旬|[初底末]))?(?!球)"
)
_RECENT = re.compile(
    r"(?<!\d)(?:近日(?!点)|日前|近期|近来|最近(?!的)|前不久|不久前|新近(?!期)|近几[天日]|近段时间"
    r"|连日来|这几天|前些天)"
)
_LONG_AGO = re.compile("(?:[多数几]|若干|好多|许多)年(?:之|以)?前|早些年|早年(?:间|前)?")
_RELATIVE_DAY = late(
    r"(?<!\d)(?:(?P<day>[昨今]（\d{1,2}）日|昨[日天晚夜]|今(?:日(?!资本(?!市场)|头条)|[天晚早晨])|前[天日](?!前)|明[日天](?!系|资本|控股)|后天)|"
    "(?P<same>当[日天晚](?!前)))"
)
_DAYS = {"昨": 1, "今": 0, "前": 2, "明": -1, "后": -2}
_SO_FAR = re.compile(r"年初(?:以来|至今)|年内(?!将|拟)")
_YEAR_PART = re.compile(
    r"(?<![\d今去前明来后本上一二三四五六七八九〇零每])(?P<part>年[初底末])(?!以来|至今)"
)
_PAST_HALF = re.compile(
    r"(?<![年\d])(?P<half>[上下])半年|(?<![年\d])第?(?P<quarter>[一二三四])季度"
)
_WEEK = late(
    "(?P<which>上上|上个?|本|这个?|下个?)(?:周|星期|礼拜)"
    "(?P<day>[一二三四五六日天])?(?!年|期间|边|围|转)|(?<!每)(?<!一)(?:星期|礼拜|周)"
    "(?P<alone>[一二三四五六日天])(?=[，,。、；（）()的晚早上下午凌盘收开公宣发表在将称起与已签向获拟以]"
    r"|收购|完成|交割|披露|正式|达成|同意|\s|$)"
)
_WEEKS_BACK = {"上上": 2, "上": 1, "上个": 1, "本": 0, "这": 0, "这个": 0, "下": -1, "下个": -1}
_WEEKDAYS = {char: at for at, char in enumerate("一二三四五六日", start=1)} | {"天": 7}
_AGO = late(
    r"(?<![\d.])(?P<count>\d{1,2}|[一二两三四五六七八九十]{1,3}|半)"
    r"(?P<unit>天|日|周|个?星期|个月|年)(?P<more>多?)(?:之|以)?前(?![三五十\d])"
)


# 115/11/9, as the exchange of Taiwan has it
_MINGUO = re.compile(
    r"(?<![\d.,/-])(?P<year>1[0-4]\d)/(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])"
    r"(?![\d%]|[-/.]\d)"
)
_REPUBLIC = 1911  # the year before its first


def _minguo(match: re.Match[str]) -> Spoken:
    year, month, day = (int(match[one]) for one in ("year", "month", "day"))
    return Spoken("day", year=year + _REPUBLIC, month=month, day=day)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else int(han_number(text) or 0)


def _dated(match: re.Match[str]) -> Spoken:
    year, back = _year(match)
    if match["so_far"] and back == 0:
        return Spoken("so_far")
    if match["half"] or match["quarter"] or match["q"]:
        return _half_or_quarter(match, year, back)
    if match["part"]:
        return Spoken("year", year=year, years_back=back, part=_PARTS[match["part"]])
    if not match["month"]:
        return Spoken("year", year=year, years_back=back)
    month = _number(match["month"])
    if match["day"]:
        day = _number(match["day"])
        return Spoken("day", year=year, years_back=back, month=month, day=day)
    part = _PARTS[match["month_part"]] if match["month_part"] else None
    return Spoken("month", year=year, years_back=back, month=month, part=part)


def _year(match: re.Match[str]) -> tuple[int | None, int | None]:
    """The year, or how many years before the publication's."""
    if match["relative"]:
        return None, _YEARS_BACK[match["relative"].removesuffix("度")]
    if match["roc"]:
        return _REPUBLIC + _number(match["roc"]), None
    if match["han_year"]:
        return _row_of_digits(match["han_year"]), None
    return int(match["year"] or match["ad"]), None


def _row_of_digits(text: str) -> int:
    return int("".join(str("〇一二三四五六七八九".index(c)) for c in text.replace("零", "〇")))


def _half_or_quarter(match: re.Match[str], year: int | None, back: int | None) -> Spoken:
    groups = match.groupdict()
    if groups["half"]:
        number = 1 if groups["half"] == "上" else 2
        return Spoken("half", year=year, years_back=back, number=number)
    name = groups["quarter"] or groups["q"][1]
    number = int(name) if name.isdigit() else "一二三四".index(name) + 1
    return Spoken("quarter", year=year, years_back=back or None, number=number)


def _month_day(match: re.Match[str]) -> Spoken:
    month = _number(match["month"])
    if match["day"]:
        return Spoken("day", month=month, day=_number(match["day"]))
    part = _PARTS[match["month_part"]] if match["month_part"] else None
    return Spoken("month", month=month, part=part)


def _same_year(match: re.Match[str]) -> Spoken:
    return replace(_month_day(match), years_on=int(match["which"][0] in "次翌"))


def _this_month(match: re.Match[str]) -> Spoken:
    back = {"上": 1, "下": -1}.get(match["which"][0], 0)
    if match["day"]:
        return Spoken("day", back=back, day=_number(match["day"]))
    part = _PARTS[match["part"]] if match["part"] else None
    return Spoken("month", back=back, part=part)


def _week(match: re.Match[str]) -> Spoken:
    if match["alone"]:
        return Spoken("week", number=_WEEKDAYS[match["alone"]])
    day = _WEEKDAYS[match["day"]] if match["day"] else None
    return Spoken("week", back=_WEEKS_BACK[match["which"]], number=day)


def _ago(match: re.Match[str]) -> Spoken:
    count, unit = match["count"], match["unit"]
    if count == "半":
        return Spoken("month", back=6) if unit == "年" else Spoken("recent")
    number = _number(count)
    if unit in {"天", "日"}:
        return Spoken("day", back=number)
    if unit == "年":
        return Spoken("year", years_back=number + len(match["more"]))
    return Spoken("month" if unit == "个月" else "week", back=number)


def _relative_day(match: re.Match[str]) -> Spoken:
    day = match["day"]
    return Spoken("day", back=_DAYS[day[0]]) if day else Spoken("same_day")


def _past_half(match: re.Match[str]) -> Spoken:
    return _half_or_quarter(match, None, 0)


def _year_part(match: re.Match[str]) -> Spoken:
    return Spoken("year", part=_PARTS[match["part"]])


def _day(match: re.Match[str]) -> Spoken:
    return Spoken("day", day=int(match["day"]))


def _recent(_: re.Match[str]) -> Spoken:
    return Spoken("recent")


def _long_ago(_: re.Match[str]) -> Spoken:
    return Spoken("long_ago")


def _so_far(_: re.Match[str]) -> Spoken:
    return Spoken("so_far")


_DATED: Way = (_DATE, whole(_dated))
_FIGURE_WAYS: tuple[Way, ...] = (
    _DATED,
    (_MONTH_DAY, whole(_month_day)),
    (_DAY, whole(_day)),
    (_AGO, whole(_ago)),
    (_PAST_HALF, whole(_past_half)),
    (NUMERIC, numeric),
    (_MINGUO, whole(_minguo)),
)
_WORD_WAYS: tuple[Way, ...] = (
    _DATED,
    (_THIS_MONTH, whole(_this_month)),
    (_SAME_YEAR, whole(_same_year)),
    (_WEEK, whole(_week)),
    (_AGO, whole(_ago)),
    (_RECENT, whole(_recent)),
    (_LONG_AGO, whole(_long_ago)),
    (_RELATIVE_DAY, whole(_relative_day)),
    (_SO_FAR, whole(_so_far)),
    (_YEAR_PART, whole(_year_part)),
    (_PAST_HALF, whole(_past_half)),
)
_TRIGGERS = led(
    # figures only before what makes them a date
    r"[0123456789]\d*+(?=[年月日号天周个星财]|[-/]\d{1,2}[-/]|\.\d{1,2}\.)|"
    "[零〇一二三四五六七八九十两半][零〇一二三四五六七八九十两半]*+(?=[年月日号天周个星季])|"
    "今[年日天晚早晨]|昨[日天晚夜]|前[年天日不些]|明[年日天]|后[年天]|去年|来年|大前|本[年月周]|[上下][周半个月年一星礼上]|"
    "这[个周几]|当[日天晚月年]|[同次翌]年|公元|民国|中华民|[多数几]年|若干|好多年|许多年|早些年|"
    "早年|[近日][日前期来几段]|最近|不久|新近|连日|年[初内底末]|第[一二三四1-4]|周|"
    "星期|礼拜"
)
SPEECH = Speech(
    lambda text: _TRIGGERS.finditer(text),  # noqa: PLW0108 - compiles it on first use
    {"figure": _FIGURE_WAYS, "word": _WORD_WAYS},
    lambda trigger: "figure" if trigger[0] in _FIGURES else "word",
)
