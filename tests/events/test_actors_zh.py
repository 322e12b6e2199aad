"""Who may act in a Chinese clause."""

from monitor.events._chinese.word_order.actors import free
from monitor.reading.marks import CHARS


def test_a_site_on_which_shares_are_offered_does_not_sell_them() -> None:
    firm = CHARS["guess"]
    for site in ("”官网显示，", "网站公告，", "公众号消息，"):
        assert list(free(f"旗下{firm}{site}", 0, 12, ())) == []
    assert list(free(f"{firm}公告，", 0, 4, ())) == [(0, 1)]
