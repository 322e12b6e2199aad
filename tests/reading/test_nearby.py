"""Patterns tried only near their words find the same as a search of the whole text."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.reading.names.zh import marked
from monitor.reading.regexes.nearby import Nearby, times

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
