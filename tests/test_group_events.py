"""A register's holders change, and those who follow the group hear who entered and who left it."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from monitor import config
from monitor.deliver.render import render
from monitor.model import Holding, Share, Watch
from monitor.ownership.graph import Graph
from monitor.ownership.group import changes
from tests._servers.site import Site
from tests.cases import each
from tests.test_registers import Story, page

GROUP = "海川控股股份有限公司"


@pytest.fixture
def story(tmp_path: Path, site: Site) -> Story:
    site.on("/robots.txt", status=404)
    story = Story(tmp_path, site)
    path = tmp_path / "config.yaml"
    text = path.read_text(encoding="utf-8")
    follow = f"watchlist:\n  - {{name: {GROUP}, follow: subsidiaries}}\n"
    path.write_text(text.replace("watchlist:\n", follow), encoding="utf-8")
    story.settings = config.load(path, {})
    return story


def of_group(told: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    kinds = ("group_", "threshold_", "controller_", "dispute_")
    return {
        one["data"]["type"]: one["data"] for one in told if one["data"]["type"].startswith(kinds)
    }


def held(percent: str) -> str:
    return page(holders=((GROUP, f"{percent}%"), ("何沐阳", f"{100 - float(percent):g}%")))


async def test_a_firm_enters_and_leaves_the_group_each_told_once(story: Story) -> None:
    assert await story.look(held("40")) == []
    entered = of_group(await story.look(held("60")))
    assert set(entered) == {"group_entered"}
    told = entered["group_entered"]
    assert told["state"] == "confirmed"
    assert told["summary"] == (
        f"临江泵业有限公司 came under the control of {GROUP}: {GROUP} –60 %→ 临江泵业有限公司."
    )
    assert told["watch"]["relation"] == "controls"
    assert (told["facts"]["control"], told["facts"]["percent_to"]["value"]) == ("certain", "60")
    assert told["facts"]["cause"] == f"{GROUP} –60 %→ 临江泵业有限公司 (register)"
    assert await story.look(held("60")) == []
    left = of_group(await story.look(held("45")))
    assert set(left) == {"group_left"}
    told = left["group_left"]
    assert told["summary"] == (
        f"临江泵业有限公司 left the group of {GROUP} (before: {GROUP} –60 %→ 临江泵业有限公司, "
        f"now: {GROUP} –45 %→ 临江泵业有限公司)."
    )
    assert told["watch"]["why"] == "held 60 % of 临江泵业有限公司: control, until now"
    assert told["facts"]["path_before"] == f"{GROUP} –60 %→ 临江泵业有限公司"


async def test_the_owner_of_a_watched_firm_leaves_and_nobody_holds_itself(story: Story) -> None:
    path = story.settings.files()[0]
    text = path.read_text(encoding="utf-8").replace("aliases: [临江泵业],", "follow: group,")
    path.write_text(text.replace(f"  - {{name: {GROUP}, follow: subsidiaries}}\n", ""), "utf-8")
    story.settings = config.load(path, {})
    assert await story.look(held("60")) == []
    told = of_group(await story.look(held("45")))
    assert set(told) == {"group_left", "group_entered", "controller_changed"}
    (party,) = told["controller_changed"]["parties"]
    assert party["role"] == "company"
    assert set(told["controller_changed"]["facts"]) == {"cause", "control", "from", "to"}
    left = render({"type": "event.created", "data": told["group_left"]}, "en").text
    assert f"Company: {GROUP}" in left
    assert "Group: 临江泵业有限公司" in left
    assert f"now: {GROUP} –45 %→ 临江泵业有限公司)." in left
    assert "until now an owner in the group of the watched company" in left


# --- what counts as a change ----------------------------------------------------------------------


def exact(holder: str, target: str, percent: str) -> Holding:
    share = Fraction(percent) / 100
    return Holding(holder, target, Share(share, share))


def told(before: list[Holding], after: list[Holding], *watched: str) -> list[tuple[Any, ...]]:
    changed = [one for one in (*before, *after) if (one in before) != (one in after)]
    watches = [(Watch(name, follow="group"), name) for name in watched or ("G",)]
    found = changes(Graph(before), Graph(after), changed, watches)
    return [(one.kind, one.company, str(one.mark or ""), one.is_certain) for one in found]


@each(
    ("old", "new", "events"),
    [
        ("9", "12", [("threshold_crossed", "T", "1/10", True)]),
        ("12", "9.95", []),
        ("12", "9.8", [("threshold_crossed", "T", "1/10", True)]),
        ("20", "40", [("threshold_crossed", "T", "1/3", True)]),
        ("50", "50.1", [("group_entered", "T", "", True)]),
        ("60", "80", [("threshold_crossed", "T", "3/4", True)]),
        ("60", "64", []),
    ],
)
def test_a_share_passes_marks_and_makes_groups(
    old: str, new: str, events: list[tuple[Any, ...]]
) -> None:
    assert told([exact("G", "T", old)], [exact("G", "T", new)]) == events


def test_all_below_a_bought_firm_enters_once_each_whatever_the_paths() -> None:
    inner = [
        exact("K", "A", "60"),
        exact("K", "B", "60"),
        exact("A", "C", "30"),
        exact("B", "C", "30"),
    ]
    assert told(inner, [*inner, exact("G", "K", "70")]) == [
        ("group_entered", name, "", True) for name in "ABCK"
    ]


def test_a_stated_largest_holder_makes_a_possible_member() -> None:
    unknown = Holding("G", "T", Share(Fraction(0), Fraction(1)), control="largest")
    assert told([], [unknown]) == [("group_entered", "T", "", False)]


def test_the_watched_firm_gets_another_controller() -> None:
    before, after = [exact("P", "G", "60")], [exact("Q", "G", "60")]
    kinds = {(kind, company) for kind, company, _, _ in told(before, after)}
    assert kinds == {("group_left", "P"), ("group_entered", "Q"), ("controller_changed", "G")}


def test_what_the_change_does_not_reach_is_left_alone() -> None:
    other = [exact("G", "X", "80"), exact("H", "T", "10")]
    assert told(other, [*other, exact("H", "S", "90")]) == []


def test_two_sources_that_contradict_each_other_are_a_dispute_until_they_agree() -> None:
    paper = Holding("G", "T", Share(Fraction(9, 10), Fraction(9, 10)), source="a", origin="media")
    register = Holding(
        "G", "T", Share(Fraction(3, 5), Fraction(3, 5)), source="b", origin="registry"
    )
    opened = told([register], [register, paper])
    assert opened == [("dispute_opened", "T", "", True)]
    assert told([register, paper], [register]) == [("dispute_ended", "T", "", True)]
