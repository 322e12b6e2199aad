"""Weeks of further registers on loopback: pages and cursors, refusals in the middle, a restart."""

from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest

from monitor import app
from monitor.run.local import look_and_tell
from tests._servers.registers import CompaniesHouse, Register, officer, query, said
from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock, Hook, configured

pytestmark = pytest.mark.load


class Gleif(Register):
    """A name changes in the record, and the log of changes, in pages, says so, too."""

    watch = "Larkwell Pumps Limited, ids: {lei: 213800IN6LSRGTZSOS29}"
    kind = "gleif"
    expected: ClassVar = {"name_change": 1, "address_change": 1}
    completed = 2  # the log knows the day

    def open(self) -> None:
        self.name, self.street, self.golden = "LARKWELL PUMPS LIMITED", "1 Road", 9
        self.changes: list[tuple[str, str, str, str]] = []
        base = f"/lei-records/{self.lei}"
        self.on(base, lambda _: self._said(self._record()))
        for name in ("direct-parent", "ultimate-parent"):
            self.on(f"{base}/{name}", lambda _: Reply(404, b"{}"))
            exception = f"{base}/{name}-reporting-exception"
            self.on(exception, lambda _: Reply(404, b"{}"))
        self.on(f"{base}/direct-children", lambda _: self._said([]))
        self.on(f"{base}/field-modifications", self._log)

    lei = "213800IN6LSRGTZSOS29"

    def happen(self, day: datetime) -> None:
        name, street = "LARKWELL WATER LIMITED", "2 Lane"
        on = f"{day:%Y-%m-%dT%H:%M:%SZ}"
        self.changes = [("LegalName", self.name, name, on),
                        ("LegalAddress/lei:FirstAddressLine", self.street, street, on)]  # fmt: skip
        self.name, self.street, self.golden = name, street, self.golden + 1

    def _said(self, data: Any, following: str = "") -> Reply:
        golden = {"goldenCopy": {"publishDate": f"2026-03-{self.golden:02d}T16:00:00Z"}}
        return said({"meta": golden, "links": {"next": following or None}, "data": data})

    def _record(self) -> list[dict[str, Any]]:
        entity = {"legalName": {"name": self.name}, "status": "ACTIVE", "legalAddress":
                  {"addressLines": [self.street], "city": "Leith", "country": "GB"}}  # fmt: skip
        about = {"lei": self.lei, "entity": entity, "registration": {"status": "ISSUED"}}
        return [{"type": "lei-records", "id": self.lei, "attributes": about}]

    def _log(self, asked: Asked) -> Reply:
        at = int(query(asked).get("page[number]", "1"))
        following = f"{self.site.url}{asked.path.partition('?')[0]}?page[number]={at + 1}"
        items = [
            {"type": "field-modifications", "id": f"m{at}", "attributes": {
                "lei": self.lei, "recordType": "LEI", "modificationType": "UPDATE", "date": on,
                "field": f"/lei:LEIData/lei:LEIRecords/lei:LEIRecord/lei:Entity/lei:{field}",
                "valueOld": old, "valueNew": new}}
            for field, old, new, on in self.changes[at - 1 : at]
        ]  # fmt: skip
        return self._said(items, following if at < len(self.changes) else "")


class Ares(Register):
    """Two records of one company, each in its own spelling; the second is two months late."""

    watch = 'Čerpadlo s.r.o., ids: {ico: "27082440"}'
    kind, pace = "ares", timedelta(days=30)
    expected: ClassVar = {"capital_change": 1, "address_change": 1}

    def open(self) -> None:
        self.address = ["Dlouhá 1, Praha 1, 110 00", "Dlouhá 1, 11000 Praha 1"]
        self.capital = [("2003-08-26", "200000;00")]
        self.late = 0
        self.on("/ekonomicke-subjekty-vr/27082440", lambda _: said(self._register()))
        self.on("/ekonomicke-subjekty/27082440", lambda _: said(self._basic()))

    def happen(self, day: datetime) -> None:
        self.address = ["Krátká 2, Brno, 602 00", "Krátká 2, 60200 Brno"]
        self.capital.append((f"{day:%Y-%m-%d}", "900000;00"))
        self.late = 2  # looks before the basic record follows

    def _basic(self) -> dict[str, Any]:
        self.late -= 1
        place = "Dlouhá 1, 11000 Praha 1" if self.late >= 0 else self.address[1]
        return {"ico": "27082440", "obchodniJmeno": "Čerpadlo s.r.o.", "datumVzniku": "2003-08-26",
                "sidlo": {"textovaAdresa": place}, "czNace": ["28130"],
                "seznamRegistraci": {"stavZdrojeVr": "AKTIVNI"}}  # fmt: skip

    def _register(self) -> dict[str, Any]:
        sums = [{"datumZapisu": on, "vklad": {"typObnos": "KORUNY", "hodnota": value}}
                for on, value in self.capital]  # fmt: skip
        for one, (on, _) in zip(sums, self.capital[1:], strict=False):
            one["datumVymazu"] = on
        main = {"primarniZaznam": True, "ico": [{"hodnota": "27082440"}],
                "obchodniJmeno": [{"hodnota": "Čerpadlo s.r.o.", "datumZapisu": "2003-08-26"}],
                "adresy": [{"adresa": {"textovaAdresa": self.address[0]}}],
                "zakladniKapital": sums}  # fmt: skip
        return {"icoId": "27082440", "zaznamy": [main]}


class AresDiscovered(Ares):
    """The same company, which a search finds as well."""

    kind = 'ares, discover: {name: ["Čerpadlo"]}'

    def open(self) -> None:
        super().open()
        self.on("/ekonomicke-subjekty/vyhledat", lambda _: said(
            {"pocetCelkem": 1, "ekonomickeSubjekty": [self._basic()]}))  # fmt: skip


class HouseDiscovered(Register):
    """The same in the search for new companies of Companies House."""

    watch = "Larkwell Pumps Limited, ids: {companies_house: SC123456}"
    kind = "companies_house, key: secret, discover: {name: [Larkwell]}"
    expected: ClassVar = {"address_change": 1, "name_change": 1}

    def open(self) -> None:
        self.house = CompaniesHouse(self.site)
        self.house.profile |= {"date_of_creation": "2026-03-08", "registered_office_address": {
            "address_line_1": "1 Quay", "locality": "Leith"}}  # fmt: skip
        self.on("/advanced-search/companies", lambda _: said(
            {"items": [self.house.profile], "hits": 1, "top_hit": self.house.profile}))  # fmt: skip

    def happen(self, _: datetime) -> None:
        place = {"address_line_1": "2 Pier", "locality": "Leith"}
        self.house.profile |= {"company_name": "LARKWELL WATER LIMITED",
                               "registered_office_address": place}  # fmt: skip


class ManyOfficers(Register):
    """Companies House with a list of officers longer than a page; one in the middle goes."""

    watch = "Larkwell Pumps Limited, ids: {companies_house: SC123456}"
    kind = "companies_house, key: secret"
    expected: ClassVar = {"executive_change": 2}

    def open(self) -> None:
        self.house = CompaniesHouse(self.site)
        self.house.page = 2
        names = ("MOORE, Ben", "ABBOT, Jane", "CLERK, Tom", "DRAPER, Ann", "EVANS, Sue")
        self.house.officers = [officer(name, "2003-04-01") for name in names]

    def happen(self, day: datetime) -> None:
        self.house.officers[3]["resigned_on"] = f"{day:%Y-%m-%d}"
        self.house.refuses = 2
        self.house.officers.insert(0, officer("FROST, Ida", f"{day:%Y-%m-%d}"))


BUSY = Reply(503)
WAIT = Reply(429, b"", {"Retry-After": "1"})


KINDS = [Gleif, Ares, AresDiscovered, HouseDiscovered, ManyOfficers]


@pytest.mark.parametrize("kind", KINDS, ids=lambda one: one.__name__.lower())
async def test_a_register_is_told_once_through_refusals_and_a_restart(
    kind: type[Register], tmp_path: Path, site: Site
) -> None:
    await told_once(kind, tmp_path, site)


async def told_once(kind: type[Register], tmp_path: Path, site: Site) -> None:
    """A week: a first look, then what happens, with refusals in the middle and a restart."""
    site.on("/robots.txt", status=404)
    register, hook, clock = kind(site), Hook(site), Clock()
    settings = configured(tmp_path, site, f"""\
watchlist: [{{name: {register.watch}}}]
sources:
  - {{id: register, type: {register.kind}, url: "{site.url}{register.folder}"}}
""")  # fmt: skip

    async def days(count: int) -> Counter[str]:
        before = len(hook.bodies)
        async with app.build(settings, clock=clock) as ctx:
            for _ in range(count):
                await look_and_tell(ctx, every_source=True)
                clock.now += register.pace
        bodies = hook.bodies[before:]
        created = [one["data"] for one in bodies if one["type"] == "event.created"]
        assert not any(one["facts"].get("direction") == "decrease" for one in created)
        return Counter(one["type"] for one in created)

    assert await days(2) == {}
    register.happen(clock.now)
    register.refuse = [None, BUSY, None, WAIT]
    assert await days(3) + await days(3) == register.expected
    updates = [one["data"]["id"] for one in hook.bodies if one["type"] == "event.updated"]
    assert len(updates) == register.completed
