"""Chinese texts that look back: which date is an event's, and what is too old for an alert."""

from datetime import date

from monitor.events import read
from tests.cases import each

ALERT = 0.8


def _alerts(text: str, title: str = "", published: date | None = date(2026, 11, 20)) -> bool:
    found = read(text, title=title, lang="zh", published=published).findings
    told = [one for one in found if not one.background]
    assert told
    return any(one.confidence >= ALERT for one in told)


_LOW_MARKET = "2016年，市场低迷。"
_BOUGHT = "云桥科技收购平川科技60%股权。"
_LONG_LEAD = "这家生产水泵和阀门的企业在三座城市有四百名员工，" * 3 + "处境不好。"


@each(
    "text",
    [
        f"新华社24日报道称，2010年，{_BOUGHT}",
        f"4年前，{_BOUGHT}",
        "城堡置业由海山集团与平川集团合资成立，预计明年动工。",
        f"去年，{_BOUGHT}",
        "云桥科技曾在2016年有意收购平川科技，但计划未能成行。",
        "2017年，云桥科技拟收购平川科技，最终告吹。",
        "云桥科技2010年也与海山集团合作，成立合资公司。",
        "海山集团与云桥科技于2015年签订了合作协议。",
        "2018年3月，云桥科技完成2亿元A轮融资，由海山资本领投。",
        # The time named before
        f"{_LOW_MARKET}{_BOUGHT}",
        f"{_LOW_MARKET}随后，{_BOUGHT}",
        f"{_LOW_MARKET}同年，{_BOUGHT}",
        f"{_LOW_MARKET}此后，云桥科技宣布收购平川科技60%股权。",
        f"当年，{_BOUGHT}",
        f"彼时，{_BOUGHT}",
        # Only an example, or only named
        f"案例参考：2026年3月，{_BOUGHT}",
        f"具体可参考下列案例：{_BOUGHT}",
        f"近年来并购活跃。例如，{_BOUGHT}",
        f"{_LONG_LEAD}收购平川科技之后，云桥科技的份额升至三成。",
        f"{_LONG_LEAD}云桥科技收购平川科技后，营收翻倍。",
    ],
)
def test_what_lies_far_back_alerts_nobody(text: str) -> None:
    assert not _alerts(text)


@each(
    "text",
    [
        f"今年3月，{_BOUGHT}",
        f"去年12月，{_BOUGHT}",
        "去年年初，云桥科技与海山集团宣布合作，双方的合资公司去年8月成立。",
        # The old date is another's
        f"近日，成立于2015年的{_BOUGHT}",
        f"2015年上市的{_BOUGHT}",
        "云桥科技宣布收购2015年成立的平川科技60%股权。",
        f"平川科技成立于2011年。此次，{_BOUGHT}",
        f"平川科技2024年净利润3000万元。{_BOUGHT}",
        "云桥科技拟收购平川科技60%股权，平川科技2024年净利润3000万元。",
        "海山集团增持云桥科技，持股比例由2021年4月8日的5.42%升至6.09%。",
        "云桥科技完成对平川科技的收购，平川科技2020年曾获海山资本投资。",
        "继2019年收购晋山科技后，云桥科技再次收购平川科技60%股权。",
        "云桥科技公告，终止2023年披露的收购平川科技的计划。",
        "云桥科技于2019年启动收购平川科技，今日完成交割。",
        "云桥科技与海山集团于2015年签订的合作协议今日到期，双方宣布终止合作。",
        "近日并购活跃。例如，云桥科技公告，拟收购平川科技60%股权。",
        # What a text goes on to tell is news
        f"{_LOW_MARKET}昨日，{_BOUGHT}",
        f"{_LOW_MARKET}云桥科技宣布收购平川科技60%股权。",
        f"{_LONG_LEAD}云桥科技收购平川科技后，将持有其60%股权。",
        f"以2022年12月31日为评估基准日，{_BOUGHT}",
        "云桥科技准备出售平川科技60%股权，而这是其两年前作出的投资。",
    ],
)
def test_what_is_told_beside_an_old_date_is_news(text: str) -> None:
    assert _alerts(text)


def test_a_new_year_does_not_age_the_old_one_s_news() -> None:
    text = f"2026年，{_BOUGHT}"
    assert _alerts(text, published=date(2027, 1, 10))
    assert not _alerts(text, published=date(2027, 3, 10))
    assert _alerts(text, published=None)


@each(
    ("title", "alerts"),
    [
        ("云桥科技并购失败案例分析", False),
        ("云桥科技发展史", False),
        ("什么是借壳上市", False),
        ("云桥科技收购平川科技", True),
        ("云桥科技入选成功案例获奖", True),
        ("11月大事记：并购升温", True),
    ],
)
def test_a_guide_or_a_history_alerts_nobody(title: str, alerts: bool) -> None:  # noqa: FBT001
    assert _alerts(f"11月18日，{_BOUGHT}", title) == alerts
