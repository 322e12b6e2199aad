"""Patterns tried only near or with their words find the same as a search of the whole text."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.reading.names.zh import marked, slots
from monitor.reading.regexes.nearby import Nearby, stands, times
from monitor.reading.regexes.ways import Ways

NEARBY = {name: one for name, one in vars(marked).items() if isinstance(one, Nearby)}
PIECES = (
    "据 新华社 新华网 讯 电 （ ） ( ) / ／ ： 】 记者 报道 综合 南方 联合 产权 证券 交易所 "
    "交易中心 集团 天眼查 APP 省 市 人民 政府 管委会 研究院 协会 大学 生 园区 城 云桥 科技 *ST "
    "600000 SZ:000001 行情 ， 。 股票 代码 一二三四五六七八九十 ABC 1"
).split()


@pytest.mark.parametrize("name", NEARBY)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=30))
def test_nothing_is_lost_between_the_words(name: str, pieces: Sequence[str]) -> None:
    text, nearby = "".join(pieces), NEARBY[name]
    whole = [m.span() for m in re.finditer(nearby.regex, text)]
    assert [m.span() for m in nearby.finditer(text)] == whole


def test_a_name_is_counted_round_its_place_only() -> None:
    text = f"云桥{'，' * 60_000}云桥和云桥"
    assert times("云桥", text, 0) == 1
    assert times("云桥", text, len(text) - 2) == 2


WAYS = {name: one for name, one in vars(slots).items() if isinstance(one, Ways)}
DEALS = (
    "收购 受让 持有 入股 与 和 从 向 由 增持 新增 为 名为 被 其中 领投 云桥 海山资本 "
    "平川科技 的 拟 宣布 完成 股权 股 10% 3万 （持股 ） “ ” 签署 协议 公司 、 ， 。 "
    "； ： 事宜 正式 \n 认缴 合资公司"
).split(" ")


@pytest.mark.parametrize("name", WAYS)
@given(pieces=st.lists(st.sampled_from(DEALS), max_size=30), start=st.integers(0, 9))
def test_each_alternative_finds_what_all_in_one_regex_find(
    name: str, pieces: Sequence[str], start: int
) -> None:
    text, ways = "".join(pieces), WAYS[name]
    whole = re.compile("|".join(ways.alternatives))
    expected = [(m.span(), m.lastgroup) for m in whole.finditer(text, start)]
    assert [(m.span(), m.lastgroup) for m in ways.finditer(text, start)] == expected


def test_words_stand_only_between_what_has_to_be_round_them() -> None:
    behind, before = re.compile(" Ltd"), re.compile(r"y \Z")
    text = "Orrin bought by Orrin Ltd, not by Kestrel or Kestrel Ltd"
    assert stands("Kestrel", text, behind)
    assert not stands("Kestrel", text, behind, before)
    assert stands("Orrin", text, behind, before)
