"""A week of three registers on loopback: pages, cursors, refusals, a stop in the middle."""

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor import app, config
from monitor.context import Context
from monitor.run.local import look_and_tell
from tests._servers.site import Asked, Reply, Site
from tests.test_path import START, Clock, Hook

pytestmark = pytest.mark.load

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
NUMBER, ORGNR, CIK = "SC123456", "974760673", "0001690820"
Answer = Callable[[Asked], Reply]


def said(value: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode())


def query(asked: Asked) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(asked.path).query).items()}


class CompaniesHouse:
    """One company; its filings come in pages of two, newest first."""

    def __init__(self, site: Site) -> None:
        self.profile = {
            "company_name": "LARKWELL PUMPS LIMITED", "company_number": NUMBER, "type": "ltd",
            "company_status": "active", "date_of_creation": "2003-04-01",
        }  # fmt: skip
        self.officers = [officer("MOORE, Ben Lee", "2003-04-01")]
        self.filings = [filing("T1", "2003-04-01", "incorporation", "incorporation-company")]
        self.refuses = 0
        self.page = 100  # officers a page
        site.on(f"/company/{NUMBER}", self._guarded(lambda _: said(self.profile)))
        site.on(f"/company/{NUMBER}/officers", self._guarded(self._officers))
        site.on(f"/company/{NUMBER}/filing-history", self._guarded(self._filings))

    def allot(self, day: str, thousands: Iterable[int]) -> None:
        """So many filings in a day, more than a page holds."""
        for number in thousands:
            sums = [{"currency": "GBP", "figure": f"{number},000"}]
            kind = "capital-allotment-shares"
            self.filings.insert(
                0, filing(f"T{number}", day, "capital", kind, capital=sums, date=day)
            )

    def _guarded(self, answer: Answer) -> Answer:
        def guarded(asked: Asked) -> Reply:
            assert asked.headers["authorization"].startswith("Basic ")
            if self.refuses:
                self.refuses -= 1
                return Reply(429, b"", {"Retry-After": "1"})
            return answer(asked)

        return guarded

    def _officers(self, asked: Asked) -> Reply:
        start, size = int(query(asked).get("start_index", "0")), self.page
        return said({"kind": "officer-list", "items": self.officers[start : start + size],
                     "start_index": start,
                     "total_results": len(self.officers),
                     "links": {"self": f"/company/{NUMBER}/officers"}})  # fmt: skip

    def _filings(self, asked: Asked) -> Reply:
        start = int(query(asked).get("start_index", "0"))
        return said({"filing_history_status": "filing-history-available", "items_per_page": 2,
                     "start_index": start, "total_count": len(self.filings),
                     "items": self.filings[start : start + 2]})  # fmt: skip


def officer(name: str, since: str) -> dict[str, str]:
    return {"name": name, "officer_role": "director", "appointed_on": since}


def filing(key: str, day: str, category: str, description: str, **values: Any) -> dict[str, Any]:
    return {"transaction_id": key, "date": day, "category": category, "type": key,
            "description": description, "description_values": values,
            "links": {"self": f"/company/{NUMBER}/filing-history/{key}"}}  # fmt: skip


class Bronnoysund:
    """One entity, and the list of what was updated."""

    def __init__(self, site: Site) -> None:
        self.entity: dict[str, Any] = {
            "organisasjonsnummer": ORGNR, "navn": "FJELLPUMPE AS", "konkurs": False,
            "stiftelsesdato": "2015-01-15",
            "kapital": {"belop": 1000000.0, "valuta": "NOK", "innfortDato": "2015-02-01"},
        }  # fmt: skip
        self.updates: list[dict[str, Any]] = [
            {"oppdateringsid": 100, "dato": "2026-03-09T10:00:00.000Z",
             "organisasjonsnummer": "987654321", "endringstype": "Endring"}
        ]  # fmt: skip
        self.since: list[int] = []
        self.down = False
        site.on(f"/enheter/{ORGNR}", lambda _: said(self.entity))
        site.on(f"/enheter/{ORGNR}/roller", lambda _: said({"rollegrupper": []}))
        site.on("/oppdateringer/enheter", self._listed)

    def change(self, day: datetime, **changed: Any) -> None:
        self.entity |= changed
        last = self.updates[-1]["oppdateringsid"]
        self.updates.append({"oppdateringsid": last + 3, "dato": f"{day:%Y-%m-%dT%H:%M:%S}.000Z",
                             "organisasjonsnummer": ORGNR, "endringstype": "Endring"})  # fmt: skip

    def _listed(self, asked: Asked) -> Reply:
        if self.down:
            return Reply(503)
        wanted = query(asked)
        found = self.updates[-1:]
        if "oppdateringsid" in wanted:
            self.since.append(int(wanted["oppdateringsid"]))
            found = [one for one in self.updates
                     if one["oppdateringsid"] >= self.since[-1]
                     and one["organisasjonsnummer"] in wanted["organisasjonsnummer"]]  # fmt: skip
        inside = {"_embedded": {"oppdaterteEnheter": found}} if found else {}
        return said(inside | {"_links": {}, "page": {"number": 0}})


class Edgar:
    """One company's submissions, and the documents of its reports."""

    def __init__(self, site: Site) -> None:
        self.rows: list[tuple[str, str, str]] = []
        self.hangs = False
        self.hung = threading.Event()
        self._site = site
        site.on(f"/submissions/CIK{CIK}.json", self._listed)

    def report(self, number: int, moment: datetime, items: str) -> None:
        accession = f"{CIK}-26-{number:06d}"
        self.rows.insert(0, (accession, f"{moment:%Y-%m-%dT%H:%M:%S}.000Z", items))
        folder = f"/Archives/edgar/data/{int(CIK)}/{accession.replace('-', '')}"
        self._site.on(f"{folder}/doc{number}.htm", body="<p>FORM 8-K</p><p>Nothing more.</p>" * 20)

    def _listed(self, _: Asked) -> Reply:
        if self.hangs:
            self.hung.set()
            return Reply(fault="hang")
        columns = {
            "accessionNumber": [row[0] for row in self.rows],
            "acceptanceDateTime": [row[1] for row in self.rows],
            "filingDate": [row[1][:10] for row in self.rows],
            "form": ["8-K" for _ in self.rows],
            "items": [row[2] for row in self.rows],
            "primaryDocument": [f"doc{int(row[0][-6:])}.htm" for row in self.rows],
        }
        return said({"cik": CIK, "name": "TARN PUMPS CO.", "filings": {"recent": columns}})


class Week:
    """The three registers, a receiver, and days that go by."""

    def __init__(self, folder: Path, site: Site) -> None:
        site.on("/robots.txt", status=404)
        self.house, self.brreg, self.edgar = CompaniesHouse(site), Bronnoysund(site), Edgar(site)
        self.hook, self.clock, self.site = Hook(site), Clock(), site
        path = folder / "config.yaml"
        path.write_text(
            f"""\
database: sqlite:///{folder}/monitor.db
watchlist:
  - {{name: Larkwell Pumps Limited, ids: {{companies_house: {NUMBER}}}}}
  - {{name: Fjellpumpe AS, ids: {{orgnr: "{ORGNR}"}}}}
  - {{name: Tarn Pumps Co., ids: {{cik: "{CIK}"}}}}
sources:
  - {{id: uk, type: companies_house, key: secret, url: "{site.url}"}}
  - {{id: no, type: brreg, url: "{site.url}"}}
  - {{id: us, type: edgar, url: "{site.url}"}}
channels:
  hook: {{type: webhook, url: "{site.url}/hook", secret: {SECRET}}}
network: {{allow: [127.0.0.0/8], ports: [{site.port}], allow_http: true, host_pause: 0s}}
""",
            encoding="utf-8",
        )
        self.settings = config.load(path, {})

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
