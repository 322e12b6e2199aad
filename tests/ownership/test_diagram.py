"""The picture of an ownership graph, read as the document it is."""

import random
from fractions import Fraction
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from monitor.model import Holding, Share
from monitor.ownership.diagram import svg
from monitor.ownership.graph import Graph
from tests.cases import each

SVG = "{http://www.w3.org/2000/svg}"


def exact(holder: str, target: str, percent: int, **more: Any) -> Holding:
    share = Fraction(percent, 100)
    return Holding(holder, target, Share(share, share), **more)


def drawn(holdings: list[Holding], company: str, **more: Any) -> Any:
    return etree.fromstring(svg(Graph(holdings).at(), company, {}, **more))


def boxes(picture: Any) -> dict[str, tuple[int, int]]:
    groups = picture.findall(f"{SVG}g")
    places = {one.find(f"{SVG}title").text: one.find(f"{SVG}rect") for one in groups}
    return {
        name.partition(" (also held")[0]: (int(box.get("x")), int(box.get("y")))
        for name, box in places.items()
    }


def test_owners_stand_above_and_subsidiaries_below() -> None:
    picture = drawn([exact("P", "K", 60), exact("K", "T", 51), exact("T", "S", 70)], "T")
    heights = {name: y for name, (_, y) in boxes(picture).items()}
    assert heights["P"] < heights["K"] < heights["T"] < heights["S"]
    assert [one.text for one in picture.findall(f"{SVG}text")] == ["51 %", "60 %", "70 %"]


def test_boxes_lie_over_the_ground_of_shares() -> None:
    few = [exact("P", "T", 60), exact("T", "S", 70)]
    many = [exact("T", f"S{n}", 70) for n in range(9)]
    for holdings in (few, many):
        order = [one.tag for one in drawn(holdings, "T") if one.tag in (f"{SVG}g", f"{SVG}text")]
        assert order == sorted(order, reverse=True)


def test_its_content_is_there_in_words() -> None:
    picture = drawn([exact("P", "T", 60)], "T")
    assert picture.get("role") == "img"
    assert picture.find(f"{SVG}title").text == "T"
    assert picture.find(f"{SVG}desc").text == "P – 60 % – T"


@each(
    ("holdings", "look"),
    [
        ([exact("P", "T", 60)], "link sure"),
        ([exact("P", "T", 30)], "link"),
        ([Holding("P", "T", Share(Fraction(0), Fraction(1)))], "link doubt"),
        (
            [
                exact("P", "T", 60, source="a", origin="registry"),
                exact("P", "T", 90, source="b", origin="media"),
            ],
            "link sure doubt odd",
        ),
    ],
)
def test_control_is_marked_and_doubt_is_dashed(holdings: list[Holding], look: str) -> None:
    assert drawn(holdings, "T").find(f"{SVG}path").get("class") == look


def test_a_hundred_boxes_do_not_overlap_and_the_rest_is_counted() -> None:
    firms = [exact("T", f"s{n}", 60) for n in range(130)]
    picture = drawn(firms, "T")
    places = boxes(picture)
    assert len(places) == 101
    assert "+30" in [text.text for text in picture.iter(f"{SVG}text")]
    assert int(picture.get("width")) < 1500
    corners = sorted(places.values())
    assert len(set(corners)) == len(corners)
    for x, y in corners:
        near = [(a, b) for a, b in corners if abs(a - x) < 176 and abs(b - y) < 44]
        assert near == [(x, y)]


def test_a_large_group_is_an_outline_with_each_firm_below_its_main_holder() -> None:
    held = [exact("T", f"s{n}", 60) for n in range(9)]
    held += [exact("s1", "deep", 20), exact("s7", "deep", 70), exact("deep", "T", 5)]
    picture = drawn(held, "T")
    places = boxes(picture)
    assert places["deep"][0] > places["s7"][0]
    assert places["s7"][1] < places["deep"][1] < places["s8"][1]
    assert {"70 %  + 20 % s1", "+ 5 % deep"} <= {one.text for one in picture.iter(f"{SVG}text")}
    assert len(picture.findall(f"{SVG}path")) == len(places) - 1


def test_any_name_is_text() -> None:
    name = '<script>"&\x00</script> 北辰 Holdings of a very, very long name (Hong Kong) Limited'
    picture = drawn([exact(name, "T", 60)], "T")
    assert not picture.findall(f".//{SVG}script")
    assert any("<script>" in one for one in boxes(picture))


def test_rings_and_lonely_firms_are_drawn() -> None:
    ring = [exact("A", "B", 30), exact("B", "A", 30), exact("A", "A", 5)]
    assert set(boxes(drawn(ring, "A"))) == {"A", "B"}
    assert set(boxes(drawn(ring, "Z"))) == {"Z"}
    large = [exact("T", f"s{n}", 60) for n in range(9)]
    large += [exact("T", "X", 5), exact("X", "T", 30), exact("X", "Y", 60)]
    assert set(boxes(drawn(large, "T"))) == {"T", "X", "Y", *(f"s{n}" for n in range(9))}


@each("seed", range(12))
def test_firms_that_hold_one_another_in_rings_are_drawn(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    half = Share(Fraction(1, 2), Fraction(1, 2))
    ends = [(chance.randrange(30), chance.randrange(30)) for _ in range(80)]
    held = [Holding(f"N{a}", f"N{b}", half) for a, b in ends if a != b]
    assert svg(Graph(held).at(), "N0", {}).count("<svg") == 1
