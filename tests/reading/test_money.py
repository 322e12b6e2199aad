"""Sums and percentages in the press, in both languages."""

from hypothesis import given
from hypothesis import strategies as st

from monitor.reading.amounts.money import find_money
from monitor.reading.amounts.percent import find_percents
from monitor.reading.prose.normal import normalise
from tests.cases import each

SUMS = [
    ("zh", "注册资本1.5亿元人民币", "150000000", "CNY"),
    ("zh", "注册资本77800.32万人民币", "778003200", "CNY"),
    ("zh", "人民币12,600万元", "126000000", "CNY"),
    ("zh", "变更为叁仟捌佰万元", "38000000", "CNY"),
    ("zh", "一亿五千万元", "150000000", "CNY"),
    ("zh", "1亿5000万元", "150000000", "CNY"),
    ("zh", "新台币 247 亿 5,000 万元", "24750000000", "TWD"),
    ("zh", "註冊資本１，０００萬元", "10000000", "CNY"),
    ("zh", "注册资本 5000 万", "50000000", "CNY"),
    ("zh", "注册资本达到5个亿。", "500000000", "CNY"),
    ("zh", "以1.5个亿收购云桥科技", "150000000", "CNY"),
    ("zh", "以五个亿收购云桥科技", "500000000", "CNY"),
    ("zh", "以10亿估值完成", "1000000000", "CNY"),
    ("zh", "募集2万亿元", "2000000000000", "CNY"),
    ("zh", "获3亿美元投资", "300000000", "USD"),
    ("zh", "港币3000万元", "30000000", "HKD"),
    ("zh", "新台币3亿元", "300000000", "TWD"),
    ("zh", "3亿元新台币", "300000000", "TWD"),
    ("zh", "100日元", "100", "JPY"),
    ("zh", "以日币150亿元增资", "15000000000", "JPY"),
    ("zh", "500亿韩元", "50000000000", "KRW"),
    ("zh", "US$1.5亿", "150000000", "USD"),
    ("zh", "￥1,000,000", "1000000", "CNY"),
    ("en", "Stockholm lock maker Halden raised 30 million crowns.", "30000000", "SEK"),
    ("en", "The Norwegian firm paid 30 million kroner.", "30000000", "NOK"),
    ("en", "TUNIS - Halden raised two million dinars.", "2000000", "TND"),
    ("en", "RMB 1.5 billion", "1500000000", "CNY"),
    ("en", "Rmb1.5bn", "1500000000", "CNY"),
    ("en", "150 million yuan", "150000000", "CNY"),
    ("en", "$2.5bn", "2500000000", "USD"),
    ("en", "$ 12M Series B", "12000000", "USD"),
    ("en", "US$300m", "300000000", "USD"),
    ("en", "HK$30 million", "30000000", "HKD"),
    ("en", "NT$5 billion", "5000000000", "TWD"),
    ("en", "A$40 million", "40000000", "AUD"),
    ("en", "EUR 1.2m", "1200000", "EUR"),
    ("en", "share capital of EUR 25.000,00", "25000", "EUR"),
    ("en", "€25,000", "25000", "EUR"),
    ("en", "£5bn", "5000000000", "GBP"),
    ("en", "₹500 crore", "5000000000", "INR"),
    ("en", "Rs 20 lakh", "2000000", "INR"),
    ("en", "CHF 100'000.00", "100000", "CHF"),
    ("en", "CHF 114285.71", "114285.71", "CHF"),
    ("en", "20 million U.S. dollars", "20000000", "USD"),
    ("en", "half a billion dollars", "500000000", "USD"),
    ("en", "¥1.5 billion", "1500000000", "JPY"),
    ("en", "Chinese firms paid ¥1.5 billion", "1500000000", "CNY"),
]


@each(("lang", "text", "value", "currency"), SUMS)
def test_a_sum_is_exact(lang: str, text: str, value: str, currency: str) -> None:
    normal = normalise(text).text
    (money,) = find_money(normal, lang)
    shape = money.json(normal)
    assert (shape["value"], shape["currency"]) == (value, currency)
    assert "approx" not in shape


@each(
    ("lang", "text"),
    [
        ("zh", "持有1,000万股"),
        ("zh", "每股5.2元"),
        ("zh", "单位：万元"),
        ("zh", "三元股份的多元化业务"),
        ("zh", "拥有5000万用户"),
        ("zh", "2022年11月29日"),
        ("zh", "持股51.2%"),
        ("en", "10 million shares"),
        ("en", "$54.20 per share"),
        ("en", "900,000 enterprises in 2017"),
        ("en", "1 000 000 EUR"),
    ],
)
def test_what_is_no_sum_stays_none(lang: str, text: str) -> None:
    assert find_money(text, lang) == ()


@each(
    ("lang", "text", "quote", "low", "high"),
    [
        ("zh", "投资5亿-6亿元", "5亿-6亿元", "500000000", "600000000"),
        ("zh", "投资5-6亿元", "5-6亿元", "500000000", "600000000"),
        ("zh", "获得数千万元融资", "数千万元", "10000000", "100000000"),
        ("en", "$5m to $6m", "$5m to $6m", "5000000", "6000000"),
        ("en", "$5-6 million", "$5-6 million", "5000000", "6000000"),
        ("en", "5 to 6 million yuan", "5 to 6 million yuan", "5000000", "6000000"),
        ("en", "between $5m and $6m", "$5m and $6m", "5000000", "6000000"),
    ],
)
def test_a_range_has_two_ends(lang: str, text: str, quote: str, low: str, high: str) -> None:
    (money,) = find_money(text, lang)
    assert text[money.start : money.end] == quote
    assert (str(money.value), str(money.high)) == (low, high) or (
        (int(money.value), int(money.high or 0)) == (int(low), int(high))
    )
    assert money.approx


@each(
    ("lang", "text"),
    [
        ("zh", "从10亿元到20亿元"),
        ("zh", "由10亿元增至20亿元"),
        ("en", "from €40m to €32m"),
        ("en", "by £3m to £8m"),
        ("zh", "注册资本由7亿变更为21.5亿元"),
    ],
)
def test_a_change_is_two_sums(lang: str, text: str) -> None:
    found = find_money(text, lang)
    assert len(found) == 2
    assert all(one.high is None for one in found)


@each(
    ("text", "values"),
    [
        ("cut from 48 million to 36 million Swiss francs", ["48000000", "36000000"]),
        ("rose from 2 billion to 3 billion yuan", ["2000000000", "3000000000"]),
        ("raised from 4 to 6 million euros", ["4000000", "6000000"]),
        ("went from CHF 4 million to 6 million", ["4000000", "6000000"]),
        ("sold from 10 to 12 shops for 6 million euros", ["6000000"]),
    ],
)
def test_a_change_names_its_currency_once(text: str, values: list[str]) -> None:
    assert [str(int(money.value)) for money in find_money(text, "en")] == values


@each(
    ("lang", "text"),
    [
        ("zh", "近亿元融资"),
        ("zh", "约1亿港元"),
        ("zh", "3000余万元"),
        ("zh", "超过5亿元"),
        ("zh", "5亿元左右"),
        ("en", "about $200 million"),
        ("en", "more than 500 million yuan"),
    ],
)
def test_rough_figures_say_so(lang: str, text: str) -> None:
    (money,) = find_money(text, lang)
    assert money.json(text)["approx"] is True


@each(
    ("lang", "text", "kinds"),
    [
        ("zh", "认缴出资额500万元，实缴出资额100万元", ["subscribed", "paid_in"]),
        ("en", "paid-in capital of 5 million yuan", ["paid_in"]),
        (
            "en",
            "authorised share capital of £10,000, issued share capital £100",
            ["authorised", "issued"],
        ),
        ("zh", "注册资本5000万元", [None]),
        ("en", "issued $5m of bonds", [None]),
    ],
)
def test_kinds_of_capital_are_told_apart(lang: str, text: str, kinds: list[str | None]) -> None:
    assert [money.kind for money in find_money(text, lang)] == kinds


@each(
    ("lang", "text", "shape"),
    [
        ("zh", "持股５１．２％", {"text": "51.2%", "value": "51.2"}),
        ("zh", "占百分之五十一点二", {"text": "百分之五十一点二", "value": "51.2"}),
        ("zh", "收购其三成股权", {"text": "三成", "value": "30"}),
        ("zh", "持有一半股权", {"text": "一半", "value": "50"}),
        ("zh", "持有三分之二的股份", {"text": "三分之二", "value": "66.666666666667"}),
        ("zh", "持股25%-50%", {"text": "25%-50%", "low": "25", "high": "50"}),
        ("zh", "不超过5%的股份", {"text": "5%", "low": "0", "high": "5"}),
        ("en", "a 54.5 percent stake", {"text": "54.5 percent", "value": "54.5"}),
        ("en", "holds 20 per cent of", {"text": "20 per cent", "value": "20"}),
        ("en", "owns 20 pct of", {"text": "20 pct", "value": "20"}),
        (
            "en",
            "between 25 and 50 per cent",
            {"text": "25 and 50 per cent", "low": "25", "high": "50"},
        ),
        (
            "en",
            "more than 25% but not more than 50%",
            {"text": "25% but not more than 50%", "low": "25", "high": "50"},
        ),
        ("en", "75% or more", {"text": "75%", "low": "75", "high": "100"}),
        ("en", "a two-thirds stake", {"text": "two-thirds", "value": "66.666666666667"}),
        ("en", "half of the shares", {"text": "half", "value": "50"}),
        ("en", "a 50-50 joint venture", {"text": "50-50", "value": "50"}),
    ],
)
def test_a_part_is_exact(lang: str, text: str, shape: dict[str, str]) -> None:
    normal = normalise(text).text
    (percent,) = find_percents(normal, lang)
    assert percent.json(normal) == shape
    assert not percent.growth


@each(
    ("lang", "text"),
    [
        ("zh", "增幅约60%"),
        ("zh", "营收同比增长30%"),
        ("zh", "股价上涨5.1%"),
        ("zh", "税率25%"),
        ("zh", "上升0.5个百分点"),
        ("en", "up 60 %"),
        ("en", "raised its share capital 60% to 8 million yuan"),
        ("en", "Tarn shares climbed 18% over the summer"),
        ("en", "a 20% increase in sales"),
        ("en", "gained 3 percentage points"),
    ],
)
def test_growth_is_no_part_of_a_firm(lang: str, text: str) -> None:
    assert [percent.growth for percent in find_percents(text, lang)] == [True]


@each(
    ("lang", "text", "count"),
    [
        ("zh", "持股比例由5%增加至10%", 2),
        ("zh", "分别持股51%和49%", 2),
        ("en", "raised its stake to 30% from 25%", 2),
        ("en", "owns 51% and 49%", 2),
        ("zh", "公司完成成立，第三成员", 0),
        ("en", "in the first half of the year", 0),
    ],
)
def test_shares_that_change_stay_shares(lang: str, text: str, count: int) -> None:
    found = find_percents(text, lang)
    assert len(found) == count
    assert not any(percent.growth for percent in found)


@given(
    st.text(
        alphabet="0123456789.,'%-– $€¥bnmilomyua(/"
        "万亿千百十一二元余约近人民币美至到和（）股成半分之点",
        max_size=120,
    ),
    st.sampled_from(["zh", "en"]),
)
def test_any_text_is_counted_without_harm(text: str, lang: str) -> None:
    reached = 0
    for money in find_money(text, lang):
        assert reached <= money.start < money.end
        reached = money.end
        shape = money.json(text)
        assert shape["text"] == text[money.start : money.end]
        assert "E" not in shape["value"]
    for percent in find_percents(text, lang):
        assert percent.json(text)["text"] == text[percent.start : percent.end] != ""


def test_endless_figures_are_read_in_linear_time() -> None:
    for unit in ("1", "1,", "1.", "5-", "1亿", "$", "万亿", "1% ", "1 to "):
        for lang in ("zh", "en"):
            text = unit * 3_000
            assert isinstance(find_money(text, lang), tuple)
            assert isinstance(find_percents(text, lang), tuple)
