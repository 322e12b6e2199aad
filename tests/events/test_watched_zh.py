"""Watched names, which the tagger does not know of."""

from collections.abc import Sequence

import pytest

from monitor.events import read
from monitor.model import Finding, Watch
from monitor.reading.tagger.tagged import Part, Tagged
from monitor.resolve.index import Index


class _Words:
    """A tagger that returns words given by hand: one line by itself, one if names are given."""

    def __init__(self, words: str) -> None:
        self._alone, self._given = (_tagged(line)[1] for line in words.splitlines())

    def tag(
        self, texts: Sequence[str], names: Sequence[Sequence[Part]] = ()
    ) -> list[tuple[Tagged, ...]]:
        return [self._given if names else self._alone for _ in texts]


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
        (
            """云鹤向海登集团/ORG 投资/v* 5亿元/m 。/w
            云鹤/ORG 向/p* 海登集团/ORG 投资/v* 5亿元/m 。/w""",
            ["云鹤", "海登集团"],
        ),
        (
            """海登集团与云鹤/ORG 成立/v* 合资/vn* 公司/n* 。/w
            海登集团/ORG 与/p* 云鹤/ORG 成立/v* 合资/vn* 公司/n* 。/w""",
            ["云鹤", "海登集团"],
        ),
        (
            """云鹤注册资本/ORG 增加/v* 4亿元/m 至/v* 5亿元/m 。/w
            云鹤/ORG 注册/vn* 资本/n* 增加/v* 4亿元/m 至/v* 5亿元/m 。/w""",
            ["云鹤"],
        ),
        (
            """海登科技/ORG 引入/v* 战略投资者云鹤/ORG 。/w
            海登科技/ORG 引入/v* 战略/n* 投资者/n* 云鹤/ORG 。/w""",
            ["云鹤", "海登科技"],
        ),
        (  # what it is stands before its name
            """海登科技/ORG 收购/v* 零件公司云鹤/ORG 。/w
            海登科技/ORG 收购/v* 零件公司/ORG 云鹤/ORG 。/w""",
            ["云鹤", "海登科技"],
        ),
        (  # another firm, whose name ends with the watched one
            """澄汽云鹤/ORG 收购/v* 海登科技/ORG 。/w
            澄汽/ORG 云鹤/ORG 收购/v* 海登科技/ORG 。/w""",
            ["海登科技", "澄汽云鹤"],
        ),
        (  # …, or goes on from it: the tagger's lexicon has it
            """云鹤方/ORG* 收购/v* 海登科技/ORG 。/w
            云鹤/ORG 方/d 收购/v* 海登科技/ORG 。/w""",
            ["云鹤方", "海登科技"],
        ),
        (
            """云鹤森/ORG 收购/v* 海登科技/ORG 。/w
            云鹤/ORG 森/ad 收购/v* 海登科技/ORG 。/w""",
            ["云鹤森", "海登科技"],
        ),
        (
            """新云鹤/ORG 收购/v* 海登科技/ORG 。/w
            新/a 云鹤/ORG 收购/v* 海登科技/ORG 。/w""",
            ["新云鹤", "海登科技"],
        ),
        (
            """云鹤高科/PER 收购/v* 海登科技/ORG 。/w
            云鹤/ORG 高科/PER 收购/v* 海登科技/ORG 。/w""",
            ["云鹤高科", "海登科技"],
        ),
        (  # what stands beside a name is prose
            """传云鹤/PER 收购/v* 海登科技/ORG 。/w
            传/v 云鹤/ORG 收购/v* 海登科技/ORG 。/w""",
            ["云鹤", "海登科技"],
        ),
        (
            """云鹤正/PER 洽谈/v* 收购/v* 海登科技/ORG 。/w
            云鹤/ORG 正/d 洽谈/v* 收购/v* 海登科技/ORG 。/w""",
            ["云鹤", "海登科技"],
        ),
        (
            """云鹤新设/ORG 海登科技有限公司/ORG 。/w
            云鹤/ORG 新设/v 海登科技有限公司/ORG 。/w""",
            ["云鹤", "海登科技有限公司"],
        ),
        (
            """云鹤官/n 宣/v 收购/v* 海登科技/ORG 。/w
            云鹤/ORG 官/n 宣/v 收购/v* 海登科技/ORG 。/w""",
            ["云鹤", "海登科技"],
        ),
        (  # a verb after it, cut or not, is no part of the next name
            """云鹤联合海登科技/ORG 成立/v* 合资/vn* 公司/n* 。/w
            云鹤/ORG 联合/v* 海登/LOC 科技/n* 成立/v* 合资/vn* 公司/n* 。/w""",
            ["云鹤", "海登科技"],
        ),
        (
            """云鹤股份有限公司参投海登/ORG 科技/n* 。/w
            云鹤股份有限公司/ORG 参/v 投海登/LOC 科技/n* 。/w""",
            ["云鹤股份有限公司", "海登科技"],
        ),
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Yunhe Motors收购海登科技。", ["Yunhe Motors", "海登科技"]),
        ("海登科技与Yunhe Energy签署合作协议。", ["Yunhe Energy", "海登科技"]),
        ("Yunhe Group收购海登科技。", ["Yunhe Group", "海登科技"]),
        ("海登科技获Yunhe3亿元投资。", ["Yunhe", "海登科技"]),
    ],
)
def test_a_watched_latin_name_ends_where_it_ends(text: str, told: list[str]) -> None:
    known = Index([Watch("云鹤", aliases=("Yunhe", "Yunhe Group"))]).find
    (found,) = (f for f in read(text, lang="zh", known=known).findings if not f.background)
    assert sorted(one.name for one in found.parties) == told
