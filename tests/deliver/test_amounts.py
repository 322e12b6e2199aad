"""Amounts, shares, days and moments in words: never rounded, and as each language writes them."""

from monitor.deliver._amounts import days, moment, money, percent, share
from tests.cases import each
from tests.deliver.samples import money as yuan
from tests.deliver.samples import percent as part


@each(
    ("value", "currency", "en", "zh"),
    [
        ("150000000", "CNY", "CNY 150 million", "1.5亿元人民币"),
        ("778003200", "CNY", "CNY 778.0032 million", "77800.32万元人民币"),
        ("114285.71", "CHF", "CHF 114,285.71", "114285.71瑞士法郎"),
        ("1500000000", "USD", "USD 1.5 billion", "15亿美元"),
        ("1000000000000", "JPY", "JPY 1 trillion", "10000亿日元"),
        ("1234567.89", "EUR", "EUR 1,234,567.89", "1234567.89欧元"),
        ("500", "XAU", "XAU 500", "500 XAU"),
        ("1e400", "CNY", "as written", "as written"),
        ("n/a", "CNY", "as written", "as written"),
    ],
)
def test_amounts_are_never_rounded(value: str, currency: str, en: str, zh: str):
    amount = {"text": "as written", "value": value, "currency": currency}
    assert money(amount, "en") == en
    assert money(amount, "zh") == zh


def test_about():
    assert money(yuan("2000000", approx=True), "en") == "about CNY 2 million"
    assert money(yuan("20000", approx=True), "zh") == "约2万元人民币"


def test_percentages_and_shares():
    assert percent({"text": "x", "low": "25", "high": "50"}, "en") == "25–50 %"
    assert percent(part("51.2"), "zh") == "51.2%"
    assert share({"low": "0.512", "high": "0.512"}, "en") == "51.2 %"
    assert share({"low": "0.25", "high": "0.5"}, "en") == "25–50 %"
    assert share({"low": "0", "high": "1"}, "en") == "?"
    assert share({"low": "0.333333333333", "high": "0.333333333333"}, "en") == "33⅓ %"
    assert percent(part("66.6667"), "zh") == "66⅔%"
    assert percent(part("33.33"), "en") == "33.33 %"


@each(
    ("start", "end", "precision", "en", "zh"),
    [
        ("2022-11-30", "2022-11-30", "day", "30 November 2022", "2022年11月30日"),
        ("2022-11-01", "2022-11-30", "month", "November 2022", "2022年11月"),
        ("2022-01-01", "2022-12-31", "year", "2022", "2022年"),
        (
            "2021-12-31",
            "2022-01-30",
            "fuzzy",
            "31 December 2021 – 30 January 2022",
            "2021年12月31日至2022年1月30日",
        ),
        (None, None, "fuzzy", "recently", "recently"),
    ],
)
def test_days(start: str | None, end: str | None, precision: str, en: str, zh: str):
    day = {"text": "recently", "from": start, "to": end, "precision": precision}
    assert days(day, "en") == en
    assert days(day, "zh") == zh


def test_moments_say_their_zone():
    assert moment("2022-11-30T01:02:00Z", "en") == "30 November 2022, 01:02 UTC"
    assert moment("2022-11-30T08:30:00+08:00", "zh") == "2022年11月30日 08:30 UTC+8"
    assert moment("2022-11-30T08:30:00+05:30", "en") == "30 November 2022, 08:30 UTC+5:30"
    assert moment("soon", "en") == "soon"
