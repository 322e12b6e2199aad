"""Watched names, which the tagger does not know of."""

from collections.abc import Sequence

import pytest

from monitor.events import read
from monitor.model import Finding, Watch
from monitor.reading.tagger.tagged import Tagged
from monitor.resolve.index import Index


class _Words:
    """A tagger that returns words given by hand, a text a line."""

    def __init__(self, words: str) -> None:
        self._tagged = dict(map(_tagged, words.splitlines()))

    def tag(self, texts: Sequence[str]) -> list[tuple[Tagged, ...]]:
        return [self._tagged[text] for text in texts]


def _tagged(line: str) -> tuple[str, tuple[Tagged, ...]]:
    text, words = "", []
    for word in line.split():
        surface, _, tag = word.rpartition("/")
        start = len(text)
        text += surface
        words.append(Tagged(start, len(text), tag.rstrip("*"), tag[-1] == "*"))
    return text, tuple(words)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("云鹤向海登集团/ORG 投资/v* 5亿元/m 。/w\n海登集团/ORG", ["云鹤", "海登集团"]),
        ("海登集团与云鹤/ORG 成立/v* 合资/vn* 公司/n* 。/w\n海登集团/ORG", ["云鹤", "海登集团"]),
        ("云鹤注册资本/ORG 增加/v* 4亿元/m 至/v* 5亿元/m 。/w\n注册/vn* 资本/n*", ["云鹤"]),
        (
            "海登科技/ORG 引入/v* 战略投资者云鹤/ORG 。/w\n战略/n* 投资者/n*",
            ["云鹤", "海登科技"],
        ),
        # Another firm, whose name ends with the watched one
        ("澄汽云鹤/ORG 收购/v* 海登科技/ORG 。/w\n澄汽/ORG", ["海登科技", "澄汽云鹤"]),
    ],
)
def test_a_watched_name_ends_where_it_ends(words: str, told: list[str]) -> None:
    text = _tagged(words.splitlines()[0])[0]
    (found,) = _read(text, words)
    assert sorted(one.name for one in found.parties) == told


def _read(text: str, words: str) -> Sequence[Finding]:
    known = Index([Watch("云鹤")]).find
    return read(text, lang="zh", tagger=_Words(words), known=known).findings


@pytest.mark.parametrize(
    "text",
    [
        "海登集团收购云鹤大楼。",
        "海登集团收购云鹤冠名的球队。",
        "海登集团与云鹤骑手签署合作协议。",
        "海登集团收购云鹤前高管创办的平川科技。",
        "海登集团从云鹤挖来陈秋任总经理。",
    ],
)
def test_who_stands_by_is_no_party(text: str) -> None:
    found = read(text, lang="zh", known=Index([Watch("云鹤")]).find).findings
    assert not any(one.name == "云鹤" for finding in found for one in finding.parties)


def test_a_shop_for_members_is_no_member() -> None:
    known = Index([Watch("云鹤")]).find
    (found,) = read("海登集团收购云鹤会员店60%股权。", lang="zh", known=known).findings
    assert ("target", "云鹤") in [(one.role, one.name) for one in found.parties]
