"""A firm that enters a group is told as new where its business is none of the group's."""

from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from monitor import config, store
from monitor.model import Holding, Json, Share
from monitor.resolve.names import keys
from monitor.store import companies
from monitor.store.values import CompanyFact
from tests._servers.site import Site
from tests.test_group_events import GROUP, of_group
from tests.test_registers import Story, page

SCOPE = "汽车零部件制造；家用电器销售；技术咨询"


@pytest.fixture
def story(tmp_path: Path, site: Site) -> Story:
    site.on("/robots.txt", status=404)
    return Story(tmp_path, site)


def follow(story: Story, folder: Path, sectors: str) -> None:
    path = folder / "config.yaml"
    text = path.read_text(encoding="utf-8")
    watch = f"watchlist:\n  - {{name: {GROUP}, follow: subsidiaries, sectors: [{sectors}]}}\n"
    path.write_text(text.replace("watchlist:\n", watch), encoding="utf-8")
    story.settings = config.load(path, {})


def own(story: Story, kind: str, value: Json) -> None:
    """A firm that the group led before, and what a register says of it."""
    whole = Share(Fraction(1), Fraction(1))
    with store.opened(story.settings.database) as opened, opened.write() as session:
        (group,) = companies.find_by_keys(session, exact=[keys(GROUP).exact])
        firm = companies.add_company(session, "望潮电器有限公司", {}, story.clock.now)
        held = Holding(group.company.id, firm.id, whole, source="register", origin="registry")
        companies.add_holding(session, held, story.clock.now)
        fact = CompanyFact(company=firm.id, kind=kind, value=value, source="register")
        companies.add_fact(session, fact, story.clock.now)
    story.clock.now += timedelta(hours=1)


async def entered(story: Story) -> dict[str, Any]:
    holders = ((GROUP, "60%"), ("何沐阳", "40%"))
    told = of_group(await story.look(page(holders=holders, 经营范围=SCOPE)))
    return told["group_entered"]


async def begin(story: Story, folder: Path, sectors: str = "") -> None:
    follow(story, folder, sectors)
    holders = ((GROUP, "40%"), ("何沐阳", "60%"))
    await story.look(page(holders=holders, 经营范围=SCOPE))


async def test_what_is_outside_the_sectors_of_the_watch_is_new(
    story: Story, tmp_path: Path
) -> None:
    await begin(story, tmp_path, "home appliances")
    told = await entered(story)
    assert told["watch"]["new_field"] == ["汽车零部件制造"]
    assert "汽车零部件制造" in told["summary"]


@pytest.mark.parametrize(
    ("kind", "value", "new"),
    [
        ("business_scope", "家电研发；仓储服务", ["汽车零部件制造"]),
        ("activity_codes", ["27.51"], ["汽车零部件制造"]),
        ("activity_codes", ["27.51", "29.32"], []),
        ("sic_codes", ["29320"], ["家用电器销售"]),
    ],
)
async def test_the_sectors_of_a_group_are_learnt_from_its_firms(
    story: Story, tmp_path: Path, kind: str, value: Json, new: list[str]
) -> None:
    await begin(story, tmp_path)
    own(story, kind, value)
    assert (await entered(story))["watch"].get("new_field", []) == new


async def test_of_a_group_of_which_nothing_is_known_nothing_is_new(
    story: Story, tmp_path: Path
) -> None:
    await begin(story, tmp_path)
    assert "new_field" not in (await entered(story))["watch"]
