"""A common word is the firm only with something beside it; a mountain or a fruit never is."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.stored import stored_story
from monitor.model import EventParty, Quote, Watch
from monitor.resolve.doubt import doubt
from monitor.resolve.index import Index
from monitor.resolve.whole_text import meant
from tests.cases import each
from tests.deliver.samples import EVENT, EVIDENCE

APPLE = Watch("Apple Inc.", aliases=("苹果", "Apple"), sectors=("smartphones", "智能手机"))
ALI = Watch("Alibaba Group", aliases=("阿里巴巴", "阿里"))
TARGET = Watch("Target Corporation", aliases=("Target",))


def found(watch: Watch, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in Index([watch]).find(text)]


@each(
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


@each(
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


@each(
    ("watch", "name", "quote"),
    [
        (APPLE, "苹果", "苹果与市政府签署协议"),
        (APPLE, "Apple", "Apple signed an agreement with the growers"),
        (TARGET, "Target", "Target agreed to buy the farm"),
    ],
)
def test_a_common_word_alone_is_for_people_to_look_at(watch: Watch, name: str, quote: str) -> None:
    assert name in about(watch, name, quote)


FRUIT = "今年果园丰收，果农忙着采摘，收购商已经上门。"
PHONES = "该公司今年的发布会将推出新款手机，分析师预计营收增长。"
ARTICLES = [
    (APPLE, "苹果", f"苹果与栖霞市签约。{FRUIT}", "another"),
    (APPLE, "苹果", f"苹果与栖霞市签约。{PHONES}", "firm"),
    (APPLE, "苹果", f"苹果与栖霞市签约。{PHONES}{FRUIT}", "open"),
    (APPLE, "苹果", "苹果与栖霞市签约。", "open"),
    (APPLE, "苹果", f"苹果与栖霞市签约。{FRUIT}苹果公司未予置评。", "firm"),
    (APPLE, "Apple", "Apple signed. Growers expect a good harvest from their orchards.", "another"),
    (APPLE, "Apple", "Apple signed. It sells smartphones and its shares rose.", "firm"),
    (TARGET, "Target", "Target agreed to buy the farm. The retailer has 1,900 stores.", "firm"),
    (
        TARGET,
        "Target",
        "Target agreed. Analysts cut the price target and the target range.",
        "another",
    ),
    (replace(TARGET, ids={"stock": "TGT.N"}), "Target", "Target (TGT.N) agreed to it.", "firm"),
    (ALI, "阿里", "阿里与嘉义县签约。景区游客可看日出和云海。", "another"),
    # Only a name has a capital within a sentence.
    (TARGET, "Target", "Kestrel has signed a supply agreement with Target.", "firm"),
    (
        TARGET,
        "Target",
        "Target agreed to it. Ann Reed, of Kestrel, used to work for Target.",
        "firm",
    ),
    (APPLE, "Apple", "Kestrel has been quietly bought by Apple.", "firm"),
    (TARGET, "Target", "Kestrel has bought a 12% stake in Target for cash.", "firm"),
    (TARGET, "Target", "Kestrel has signed an agreement with Target Range.", "open"),
    (TARGET, "Target", "Kestrel Sells Its Kerrin Unit in Leeds to Target", "open"),
    (APPLE, "Apple", "Apple signed. Kestrel has visited the Apple.", "open"),
    (Watch("Sun"), "Sun", "Sun signed. It was seen in the Sun and told to Sun readers.", "open"),
    (Watch("Phoenix"), "Phoenix", "Phoenix signed. Kestrel was founded in Phoenix.", "open"),
]


@each(("watch", "name", "article", "what"), ARTICLES)
def test_the_whole_article_says_what_a_word_means(
    watch: Watch, name: str, article: str, what: str
) -> None:
    assert meant(watch, name, [article]) == what


def test_one_article_about_the_firm_is_enough() -> None:
    assert meant(APPLE, "苹果", [f"苹果签约。{FRUIT}", f"苹果签约。{PHONES}"]) == "firm"


def test_all_articles_must_be_about_the_other_thing() -> None:
    assert meant(APPLE, "苹果", [f"苹果签约。{FRUIT}", "苹果签约。"]) == "open"


@pytest.mark.parametrize(
    ("rest", "kinds", "doubtful"),
    [(FRUIT, [], []), (PHONES, ["event.created"], []), ("", [], ["Apple Inc."])],
)
def test_alerts_and_the_review_list_go_by_the_whole_article(
    tmp_path: Path, rest: str, kinds: list[str], doubtful: list[str]
) -> None:
    watchlist = tmp_path / "watchlist.yaml"
    watchlist.write_text("- {name: Apple Inc., aliases: [苹果]}\n", encoding="utf-8")
    text = f"苹果3月2日与栖霞市远航果业有限公司签署战略合作协议。{rest}"
    row = {"id": "a", "published": "2026-03-02", "text": text}
    told = stored_story([row], watchlist)
    assert [kind for kind, _ in told.owed] == kinds
    assert [watch for _, watch in told.doubtful] == doubtful
