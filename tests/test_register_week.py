"""A week of three registers on loopback: pages, cursors, refusals, a stop in the middle."""

import asyncio
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import app
from monitor.context import Context
from monitor.run.local import look_and_tell
from tests._servers.registers import (
    CIK,
    NUMBER,
    ORGNR,
    Bronnoysund,
    CompaniesHouse,
    Edgar,
    filing,
    officer,
    said,
)
from tests._servers.site import Site
from tests.test_path import START, Clock, Hook, configured

pytestmark = pytest.mark.load


class Week:
    """The three registers, a receiver, and days that go by."""

    def __init__(self, folder: Path, site: Site) -> None:
        site.on("/robots.txt", status=404)
        self.house, self.brreg, self.edgar = CompaniesHouse(site), Bronnoysund(site), Edgar(site)
        self.hook, self.clock, self.site = Hook(site), Clock(), site
        watched = f"""\
watchlist:
  - {{name: Larkwell Pumps Limited, ids: {{companies_house: {NUMBER}}}}}
  - {{name: Fjellpumpe AS, ids: {{orgnr: "{ORGNR}"}}}}
  - {{name: Tarn Pumps Co., ids: {{cik: "{CIK}"}}}}
sources:
  - {{id: uk, type: companies_house, key: secret, url: "{site.url}"}}
  - {{id: no, type: brreg, url: "{site.url}"}}
  - {{id: us, type: edgar, url: "{site.url}"}}
"""
        self.settings = configured(folder, site, watched)

    async def day(self, ctx: Context) -> Counter[tuple[str, str]]:
        """One look at everything; what was told in it, by firm and type."""
        before = len(self.hook.bodies)
        await look_and_tell(ctx, every_source=True)
        self.clock.now += timedelta(days=1)
        return told(self.hook.bodies[before:])


def told(bodies: list[dict[str, Any]]) -> Counter[tuple[str, str]]:
    """How often each kind of event of each firm was told; firms in capitals."""
    return Counter(
        (one["data"]["company"]["name"].upper(), one["data"]["type"])
        for one in bodies
        if one["type"].startswith("event.")
    )


LARKWELL, FJELL, TARN = "LARKWELL PUMPS LIMITED", "FJELLPUMPE AS", "TARN PUMPS CO."


async def test_a_week_of_registers_is_told_once(tmp_path: Path, site: Site) -> None:
    week = Week(tmp_path, site)
    week.edgar.report(1, START - timedelta(days=90), "2.02")
    async with app.build(week.settings, clock=week.clock) as ctx:
        assert await week.day(ctx) == {}  # the baseline

        day = f"{week.clock.now:%Y-%m-%d}"
        week.house.officers.append(officer("MOORE, Ada Jane", day))
        appointed = filing(
            "T2", day, "officers", "appoint-person-director-company-with-name-date",
            officer_name="Ms Ada Jane Moore", appointment_date=day,
        )  # fmt: skip
        week.house.filings.insert(0, appointed)
        week.brreg.change(
            week.clock.now, kapital={"belop": 2500000.5, "valuta": "NOK", "innfortDato": day}
        )
        assert await week.day(ctx) == {
            (LARKWELL, "executive_change"): 1,  # the list and the filing say one thing
            (FJELL, "capital_change"): 1,
        }

        week.edgar.report(2, week.clock.now, "1.03,9.01")
        week.house.allot(f"{week.clock.now:%Y-%m-%d}", range(3, 7))
        week.house.refuses = 2
        days = [await week.day(ctx) for _ in range(3)]  # a look that is refused goes on later
        assert sum(days, Counter()) == {
            (LARKWELL, "capital_change"): 4,
            (TARN, "insolvency"): 1,
        }

        # The register fails for a day, while things go on happening in it.
        week.brreg.down = True
        week.brreg.change(week.clock.now, navn="FJELLPUMPE GRUPPE AS")
        assert await week.day(ctx) == {}
        week.brreg.down = False
        week.brreg.change(week.clock.now, konkurs=True)
        after = await week.day(ctx)
        assert sorted(kind for _, kind in after) == ["insolvency", "name_change"]
        assert set(after.values()) == {1}

        before = len(site.asked)
        assert await week.day(ctx) == {}
        within_the_quota([asked.path for asked in site.asked[before:]])
    assert week.brreg.since == sorted(week.brreg.since)  # the cursor never goes back


def within_the_quota(paths: list[str]) -> None:
    """What a look at three registers costs in which nothing changed: no entity is fetched."""
    counts = Counter(paths)
    assert max(counts.values()) == 1
    assert sum(path.startswith("/company/") for path in paths) <= 4
    assert not any(path.startswith("/enheter/") for path in paths)


async def test_a_stop_in_the_middle_loses_and_doubles_nothing(tmp_path: Path, site: Site) -> None:
    week = Week(tmp_path, site)
    async with app.build(week.settings, clock=week.clock) as ctx:
        await week.day(ctx)
        week.edgar.report(2, week.clock.now, "1.03")
        week.brreg.change(week.clock.now, konkurs=True)
        week.edgar.hangs = True
        stopped = asyncio.create_task(look_and_tell(ctx, every_source=True))
        assert await asyncio.to_thread(week.edgar.hung.wait, 10)
        stopped.cancel()
        await asyncio.gather(stopped, return_exceptions=True)
    week.edgar.hangs = False
    async with app.build(week.settings, clock=week.clock) as ctx:
        await week.day(ctx)
    created = [one for one in week.hook.bodies if one["type"] == "event.created"]
    assert told(created) == {(TARN, "insolvency"): 1, (FJELL, "insolvency"): 1}
    assert len({one["data"]["id"] for one in created}) == 2


async def test_a_list_that_is_suddenly_empty_is_not_believed(tmp_path: Path, site: Site) -> None:
    week = Week(tmp_path, site)
    async with app.build(week.settings, clock=week.clock) as ctx:
        assert await week.day(ctx) == {}
        week.house.officers, known = [], week.house.officers
        assert [await week.day(ctx) for _ in range(3)] == [{}, {}, {}]
        says = [one["data"]["error"] for one in week.hook.bodies if one["type"] == "source.failing"]
        assert [words for words in says if "no officers any more" in words] == says != []
        week.house.officers = [*known, officer("ABBOT, Jane", f"{week.clock.now:%Y-%m-%d}")]
        assert await week.day(ctx) == {(LARKWELL, "executive_change"): 1}


async def test_a_list_that_stays_empty_for_days_is_believed(tmp_path: Path, site: Site) -> None:
    week = Week(tmp_path, site)
    async with app.build(week.settings, clock=week.clock) as ctx:
        await week.day(ctx)
        left = len(week.house.officers)
        week.house.officers = []
        days = [await week.day(ctx) for _ in range(6)]
        notices = [one["type"] for one in week.hook.bodies if one["type"].startswith("source.")]
    assert sum(days, Counter()) == {(LARKWELL, "executive_change"): left}
    assert notices == ["source.failing", "source.recovered"]


async def test_a_case_of_insolvency_is_told_once_with_what_it_is(
    tmp_path: Path, site: Site
) -> None:
    week = Week(tmp_path, site)
    async with app.build(week.settings, clock=week.clock) as ctx:
        await week.day(ctx)
        case = {"type": "creditors-voluntary-liquidation", "number": "1",
                "dates": [{"type": "wound-up-on", "date": "2026-03-11"}]}  # fmt: skip
        site.on(f"/company/{NUMBER}/insolvency", lambda _: said({"cases": [case]}))
        week.house.profile |= {"company_status": "liquidation", "has_insolvency_history": True}
        days = [await week.day(ctx) for _ in range(2)]
    assert sum(days, Counter()) == {(LARKWELL, "insolvency"): 1}
