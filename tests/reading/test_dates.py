"""Dates in the press, relative to the day of publication."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from monitor.reading.dates import find_dates
from monitor.reading.prose.normal import normalise
from tests.cases import each

SEEN_FROM = date(2022, 11, 30)  # a Wednesday

CHINESE = [
    ("1.事實發生日:111/11/9", "2022-11-09", "2022-11-09", "day"),
    ("公司于11月21日成立", "2022-11-21", "2022-11-21", "day"),
    ("12月21日签约", "2021-12-21", "2021-12-21", "day"),
    ("预计12月21日签约", "2022-12-21", "2022-12-21", "day"),
    ("2021年3月2日完成", "2021-03-02", "2021-03-02", "day"),
    ("2022 年 1 月 11 日，", "2022-01-11", "2022-01-11", "day"),
    ("二〇二一年三月二日，", "2021-03-02", "2021-03-02", "day"),
    ("民國111年11月5日，", "2022-11-05", "2022-11-05", "day"),
    ("近日，公司成立", "2022-10-31", "2022-11-30", "fuzzy"),
    ("去年8月，合资公司揭牌", "2021-08-01", "2021-08-31", "month"),
    ("去年初，双方宣布合作", "2021-01-01", "2021-03-31", "fuzzy"),
    ("前年底完成", "2020-10-01", "2020-12-31", "fuzzy"),
    ("2021年上半年", "2021-01-01", "2021-06-30", "half"),
    ("今年第三季度", "2022-07-01", "2022-09-30", "quarter"),
    ("上週五註冊成立", "2022-11-25", "2022-11-25", "day"),
    ("上月底公告", "2022-10-21", "2022-10-31", "fuzzy"),
    ("周五，公司公告", "2022-11-25", "2022-11-25", "day"),
    ("12月1日起", "2022-12-01", "2022-12-01", "day"),
    ("上一年度", "2021-01-01", "2021-12-31", "year"),
    ("今年以来，", "2022-01-01", "2022-11-30", "fuzzy"),
    ("二季度末", "2022-04-01", "2022-06-30", "quarter"),
    ("2022-11-29 10:30", "2022-11-29", "2022-11-29", "day"),
    ("去年12月29日", "2021-12-29", "2021-12-29", "day"),
    ("本月15日", "2022-11-15", "2022-11-15", "day"),
    ("31日，公司公告", "2022-10-31", "2022-10-31", "day"),
    ("将于1月5日召开", "2023-01-05", "2023-01-05", "day"),
    ("8月完成登记", "2022-08-01", "2022-08-31", "month"),
    ("12月完成登记", "2021-12-01", "2021-12-31", "month"),
    ("昨日公告", "2022-11-29", "2022-11-29", "day"),
    ("3天前公告", "2022-11-27", "2022-11-27", "day"),
    ("一年多前收购", "2020-01-01", "2020-12-31", "year"),
    ("29日，公司公告", "2022-11-29", "2022-11-29", "day"),
    ("2007年起", "2007-01-01", "2007-12-31", "year"),
]
ENGLISH = [
    ("crossed on 16-Nov-2022", "2022-11-16", "2022-11-16", "day"),
    ("On November 29, the firm said", "2022-11-29", "2022-11-29", "day"),
    ("on Nov. 29, 2021", "2021-11-29", "2021-11-29", "day"),
    ("on 12 May 2022 with", "2022-05-12", "2022-05-12", "day"),
    ("effective January 13, 2023, after", "2023-01-13", "2023-01-13", "day"),
    ("was recently established", "2022-10-31", "2022-11-30", "fuzzy"),
    ("Early last year, they", "2021-01-01", "2021-03-31", "fuzzy"),
    ("In August last year, it", "2021-08-01", "2021-08-31", "month"),
    ("last August the plant", "2022-08-01", "2022-08-31", "month"),
    ("in late 2021", "2021-10-01", "2021-12-31", "fuzzy"),
    ("the third quarter of 2021", "2021-07-01", "2021-09-30", "quarter"),
    ("last November the plant", "2021-11-01", "2021-11-30", "month"),
    ("last Friday it", "2022-11-25", "2022-11-25", "day"),
    ("on Wednesday it", "2022-11-30", "2022-11-30", "day"),
    ("next Monday", "2022-12-05", "2022-12-05", "day"),
    ("in mid-2021", "2021-05-01", "2021-08-31", "fuzzy"),
    ("three days ago", "2022-11-27", "2022-11-27", "day"),
    ("H1 2022", "2022-01-01", "2022-06-30", "half"),
    ("will meet on January 5", "2023-01-05", "2023-01-05", "day"),
    ("to buy it, it said on Monday", "2022-11-28", "2022-11-28", "day"),
    ("will buy it, it said in a filing on Monday", "2022-11-28", "2022-11-28", "day"),
    ("would sell it, he told investors late on Monday", "2022-11-28", "2022-11-28", "day"),
    ("dropped its $5m plan to buy it in April", "2022-04-01", "2022-04-30", "month"),
    ("called off plans to buy it on Monday", "2022-11-28", "2022-11-28", "day"),
    ("its plans to buy it in April", "2023-04-01", "2023-04-30", "month"),
    ("said it will close on Monday", "2022-12-05", "2022-12-05", "day"),
    ("will be announced on Monday, it said", "2022-12-05", "2022-12-05", "day"),
    ("takes over on January 5", "2023-01-05", "2023-01-05", "day"),
    ("From January 5, Ann Lee will lead it", "2023-01-05", "2023-01-05", "day"),
    ("From January 5, it made 20 cars", "2022-01-05", "2022-01-05", "day"),
    ("Tuesday, November 29, 2022", "2022-11-29", "2022-11-29", "day"),
    ("fiscal year 2022", "2022-01-01", "2022-12-31", "year"),
    ("signed it on Tuesday to", "2022-11-29", "2022-11-29", "day"),
    ("last month bought", "2022-10-01", "2022-10-31", "month"),
    ("founded in 2016", "2016-01-01", "2016-12-31", "year"),
    ("two years ago", "2020-01-01", "2020-12-31", "year"),
    ("dated 29/11/2021.", "2021-11-29", "2021-11-29", "day"),
    ("by the end of this year", "2022-11-30", "2022-12-31", "fuzzy"),
    ("in the 1990s", "1990-01-01", "1999-12-31", "fuzzy"),
    ("in the mid-2000's it", "2003-01-01", "2006-12-31", "fuzzy"),
    ("across the 2010s", "2010-01-01", "2019-12-31", "fuzzy"),
]
CASES = [("zh", *case) for case in CHINESE] + [("en", *case) for case in ENGLISH]


@each(("lang", "text", "start", "end", "precision"), CASES)
def test_a_date_is_what_a_reader_takes_it_for(
    lang: str, text: str, start: str, end: str, precision: str
) -> None:
    found = find_dates(normalise(text).text, lang, SEEN_FROM)
    assert [(str(d.range.start), str(d.range.end), d.range.precision) for d in found] == [
        (start, end, precision)
    ]


@each(
    ("lang", "text"),
    [
        ("en", "It may sell the unit, and March Networks agreed."),
        ("en", "It has 2021 yuan and opened 3 stores."),
        ("zh", "投资方包括今日资本"),
        ("zh", "注册资本1.5亿元，共3个月内完成"),
    ],
)
def test_what_is_no_date_stays_none(lang: str, text: str) -> None:
    assert find_dates(text, lang, SEEN_FROM) == ()


def test_without_a_publication_date_relative_dates_keep_only_their_words() -> None:
    (found,) = find_dates("On November 29, the firm said", "en", None)
    assert found.range.text == "November 29"
    assert found.range.start is found.range.end is None
    (sure,) = find_dates("on 12 May 2022 with", "en", None)
    assert sure.range.start == date(2022, 5, 12)


def test_a_deadline_is_marked() -> None:
    (found,) = find_dates("拟于2023年底前完成", "zh", SEEN_FROM)
    assert found.anchor == "by"
    assert found.range.end == date(2023, 12, 31)


@each(
    ("lang", "text", "anchor"),
    [
        ("zh", "截至2022年9月30日，", "as_of"),
        ("zh", "自2016年成立以来", "since"),
        ("zh", "预计2025年投产", "expected"),
        ("zh", "去年8月，前董事长", "on"),
        ("en", "as of September 30, 2022", "as_of"),
        ("en", "since 2016", "since"),
        ("en", "expected to open in 2025", "expected"),
        ("en", "by June 30, 2023", "by"),
    ],
)
def test_a_date_says_in_what_sense_it_stands(lang: str, text: str, anchor: str) -> None:
    assert [found.anchor for found in find_dates(text, lang, SEEN_FROM)] == [anchor]


def test_a_year_said_once_holds_for_the_sentence() -> None:
    text = "2021年1月11日，公司公告；1月12日，双方签约。12月1日开工"
    days = [str(found.range.start) for found in find_dates(text, "zh", SEEN_FROM)]
    assert days == ["2021-01-11", "2021-01-12", "2022-12-01"]


def test_the_same_day_is_the_day_named_last() -> None:
    found = find_dates("3月2日，公司公告。当日，股价上涨", "zh", SEEN_FROM)
    assert [str(one.range.start) for one in found] == ["2022-03-02", "2022-03-02"]


@given(st.text(alphabet="0123456789年月日上周去初底Q四-/. ,MarchlstyeoyadNv二十", max_size=120))
def test_any_text_is_read_without_harm(text: str) -> None:
    for lang in ("zh", "en"):
        ends = [0]
        for found in find_dates(text, lang, SEEN_FROM):
            assert found.start >= ends[-1]
            assert text[found.start : found.end] == found.range.text
            ends.append(found.end)


@each(
    ("text", "start"),
    [
        ("2020年1月，双方签约。同年8月，合资公司成立。", "2020-08-01"),
        ("2020年成立公司，次年3月2日开业。", "2021-03-02"),
        ("同年8月，合资公司成立。", "2022-08-01"),  # no year to go by
    ],
)
def test_a_month_of_the_year_told_before(text: str, start: str) -> None:
    assert str(find_dates(text, "zh", SEEN_FROM)[-1].range.start) == start
