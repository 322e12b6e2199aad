"""A common word is the firm only with something beside it; a mountain or a fruit never is."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from monitor.model import EventParty, Quote, Watch
from monitor.resolve.doubt import doubt
from monitor.resolve.index import Index
from tests.deliver.samples import EVENT, EVIDENCE

APPLE = Watch("Apple Inc.", aliases=("苹果", "Apple"), sectors=("smartphones", "智能手机"))
ALI = Watch("Alibaba Group", aliases=("阿里巴巴", "阿里"))
TARGET = Watch("Target Corporation", aliases=("Target",))


def found(watch: Watch, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in Index([watch]).find(text)]


@pytest.mark.parametrize(
    ("watch", "text", "names"),
    [
        (APPLE, "苹果产量今年下降，果农惜售", []),
        (APPLE, "烟台苹果今年丰收，苹果汁出口增长", []),
        (APPLE, "苹果发布新款手机", ["苹果"]),
        (APPLE, "she ate an apple and an Apple pie", ["Apple"]),
        (ALI, "台湾阿里山游客增加", []),
        (ALI, "西藏阿里地区发生地震", []),
        (ALI, "阿里与青岛签约", ["阿里"]),
        (TARGET, "the target was missed; Target opened a store", ["Target"]),
    ],
)
def test_what_stands_beside_a_word_can_make_it_another_thing(
    watch: Watch, text: str, names: Sequence[str]
) -> None:
    assert found(watch, text) == names


def about(watch: Watch, name: str, quote: str, **facts: str) -> str:
    said = replace(EVIDENCE, title="", quotes=(Quote(quote, 0, len(quote)),))
    event = replace(
        EVENT, parties=(EventParty("partner", name, "cmp_1"),), facts=facts, evidence=(said,)
    )
    return doubt(event, watch, "cmp_1")


@pytest.mark.parametrize(
    ("watch", "name", "quote", "facts"),
    [
        (APPLE, "Apple", "Apple Inc. signed an agreement with the city", {}),
        (APPLE, "苹果", "苹果公司与市政府签署协议", {}),
        (APPLE, "Apple", "Apple signed an agreement", {"topic": "smartphones"}),
        (APPLE, "Apple Inc.", "Apple Inc. signed", {}),
        (ALI, "阿里", "阿里巴巴（阿里）与市政府签署协议", {}),
        (TARGET, "Target", "Target's shares rose after the deal", {}),
    ],
)
def test_a_second_attribute_settles_it(
    watch: Watch, name: str, quote: str, facts: dict[str, str]
) -> None:
    assert about(watch, name, quote, **facts) == ""


@pytest.mark.parametrize(
    ("watch", "name", "quote"),
    [
        (APPLE, "苹果", "苹果与市政府签署协议"),
        (APPLE, "Apple", "Apple signed an agreement with the growers"),
        (TARGET, "Target", "Target agreed to buy the farm"),
    ],
)
def test_a_common_word_alone_is_for_people_to_look_at(watch: Watch, name: str, quote: str) -> None:
    assert name in about(watch, name, quote)
