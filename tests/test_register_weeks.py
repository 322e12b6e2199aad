"""Weeks of further registers on loopback: pages and cursors, refusals in the middle, a restart."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs

import pytest

from monitor import app, config
from monitor.run.local import look_and_tell
from tests._servers.site import Asked, Reply, Site
from tests.test_path import Clock, Hook
from tests.test_register_week import SECRET, CompaniesHouse, officer, query, said
from tests.test_registers import issue, notice

pytestmark = pytest.mark.load

Answer = Callable[[Asked], Reply]


class Register(ABC):
    """A register on loopback. `refuse`: what the next requests get, None for what they asked."""

    watch: str
    kind: str
    folder = ""
    expected: ClassVar[dict[str, int]]
    pace = timedelta(days=1)
    completed = 0  # events of which a later answer tells more

    def __init__(self, site: Site) -> None:
        self.site = site
        self.refuse: list[Reply | None] = []
        self.open()

    def on(self, path: str, answer: Answer) -> None:
        def guarded(asked: Asked) -> Reply:
            refusal = self.refuse.pop(0) if self.refuse else None
            return refusal or answer(asked)

        self.site.on(path, guarded)

    @abstractmethod
    def open(self) -> None:
        """What it says on the first day."""

    @abstractmethod
    def happen(self, day: datetime) -> None:
        """All that is new on a day; `expected` counts the events of it."""


class Bodacc(Register):
    """Issues come one by one, and one of them cannot be had at first."""

    watch = 'Pompes du Rhone, ids: {siren: "552100554"}'
    kind, folder = "bodacc", "/files/"
    expected: ClassVar = {"capital_change": 3}

    def open(self) -> None:
        self.files: list[str] = []
        self.on("/files/", lambda _: Reply(200, self._listed().encode()))
        self._publish("20260047", "2026-03-09", notice(1, "50000", "transfert du siège"))

    def happen(self, day: datetime) -> None:
        grew = "Modification survenue sur le capital (augmentation)"
        for number, sums in ((48, (60000,)), (49, (70000, 80000))):
            notices = [notice(one // 1000, str(one), grew) for one in sums]
            on = day - timedelta(days=49 - number)
            self._publish(f"202600{number}", f"{on:%Y-%m-%d}", *notices)

    def _publish(self, number: str, day: str, *notices: str) -> None:
        self.files.append(f"RCS-B_BXB{number}.taz")
        text = issue(number, day, *notices).encode()
        self.on(f"/files/{self.files[-1]}", lambda _: Reply(200, text))

    def _listed(self) -> str:
        return "".join(f"<a href='{name}'>{name}</a>" for name in self.files)


class Shab(Register):
    """A list in pages of one; the entry stands behind the notice's own address."""

    watch = "Tarn Pumpen AG, ids: {uid: CHE-109.322.551}"
    kind = "shab"
    expected: ClassVar = {"capital_change": 2, "address_change": 1}

    def open(self) -> None:
        self.notices: list[tuple[str, str]] = []
        self.on("/publications", self._listed)
        self._publish("2026-03-06", ("200000", "Gasse"), ("200000", "Gasse"))

    def happen(self, day: datetime) -> None:
        states = [("200000", "Gasse"), ("250000", "Gasse"), ("300000", "Gasse"), ("300000", "Ring")]
        for before, after in pairwise(states):
            self._publish(f"{day:%Y-%m-%d}", before, after)

    def _publish(self, day: str, before: tuple[str, str], after: tuple[str, str]) -> None:
        number = f"HR02-{len(self.notices) + 100}"
        self.notices.append((number, day))
        states = "".join(
            f"<commons{which}><company><name>Tarn Pumpen AG</name><uid>CHE-109.322.551</uid>"
            f"<seat>Bern</seat><address><street>{street}</street><houseNumber>2</houseNumber>"
            f"<swissZipCode>3000</swissZipCode><town>Bern</town></address></company><capital>"
            f"<nominal>{capital}.00</nominal><paid>{capital}.00</paid></capital></commons{which}>"
            for which, (capital, street) in (("Actual", before), ("New", after))
        )
        text = (
            "<?xml version='1.0'?><HR02:publication xmlns:HR02='https://x.example/HR02'><meta>"
            f"<id>{number}</id><rubric>HR</rubric><subRubric>HR02</subRubric><publicationNumber>"
            f"{number}</publicationNumber><publicationDate>{day}</publicationDate></meta><content>"
            f"<journalDate>{day}</journalDate><publicationText>Tarn Pumpen AG, in Bern. Aktien"
            f"kapital neu: CHF {after[0]}.00 [bisher: CHF {before[0]}.00].</publicationText>"
            f"{states}</content></HR02:publication>"
        )
        self.on(f"/publications/{number}/xml", lambda _: Reply(200, text.encode()))

    def _listed(self, asked: Asked) -> Reply:
        wanted = query(asked)
        at = int(wanted["pageRequest.page"])
        since = wanted["publicationDate.start"]
        found = [number for number, day in reversed(self.notices) if day >= since]
        metas = [{"meta": {"id": number, "publicationNumber": number, "rubric": "HR"}}
                 for number in found[at : at + 1]]  # fmt: skip
        return said({"content": metas, "total": len(found), "pageRequest": {"page": at, "size": 1}})


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


class Cninfo(Register):
    """Announcements in pages; once the search answers with those of another firm."""

    watch = "青岛塔恩泵业股份有限公司, aliases: [塔恩泵业], ids: {stock: 600999.SH}"
    kind = "cninfo"
    expected: ClassVar = {"capital_change": 1, "address_change": 1}

    def open(self) -> None:
        self.papers: list[tuple[str, str, datetime]] = []
        self.strays = 0
        self.on("/new/information/topSearch/query", self._stock)
        self.on("/new/hisAnnouncement/query", self._search)

    def happen(self, day: datetime) -> None:
        firm = "青岛塔恩泵业股份有限公司"
        self.strays = 1
        for text in (
            f"{firm}注册资本由人民币10,000万元增加至人民币20,000万元，已完成工商变更登记。",
            f"{firm}注册地址由青岛市市南区香港路1号变更为青岛市崂山区海尔路9号，已完成工商变更登记。",
        ):
            key = str(1_220_000_000 + len(self.papers))
            self.papers.append((key, text, day))
            page = f"<html><body><h1>公告</h1><p>{text}</p></body></html>".encode()
            self.on(f"/finalpage/{key}.PDF", lambda _, page=page: Reply(200, page))

    def _stock(self, _: Asked) -> Reply:
        return said([{"code": "600999", "orgId": "gssh0600999", "zwjc": "塔恩泵业"}])

    def _search(self, asked: Asked) -> Reply:
        form = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        assert form["stock"] == "600999,gssh0600999"
        if self.strays:
            self.strays -= 1
            return said({"announcements": [self._item("9", "000001", "他厂重大合同", START_DAY)]})
        at = int(form["pageNum"]) - 1
        items = [self._item(key, "600999", "关于完成工商变更登记的公告", day)
                 for key, _, day in self.papers[at : at + 1]]  # fmt: skip
        more = at + 1 < len(self.papers)
        return said({"announcements": items or None, "hasMore": more})

    @staticmethod
    def _item(key: str, code: str, title: str, day: datetime) -> dict[str, Any]:
        return {"announcementId": key, "announcementTitle": title, "secCode": code,
                "secName": "塔恩泵业", "adjunctUrl": f"finalpage/{key}.PDF",
                "announcementTime": int(day.timestamp()) * 1000}  # fmt: skip


START_DAY = datetime(2026, 3, 10, tzinfo=UTC)


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


CONFIG = """\
database: sqlite:///{folder}/monitor.db
watchlist:
  - {{name: {watch}}}
sources:
  - {{id: register, type: {kind}, url: "{url}"}}
channels:
  hook: {{type: webhook, url: "{site}/hook", secret: {secret}}}
network: {{allow: [127.0.0.0/8], ports: [{port}], allow_http: true, host_pause: 0s}}
"""
BUSY = Reply(503)
WAIT = Reply(429, b"", {"Retry-After": "1"})


KINDS = [Bodacc, Shab, Gleif, Cninfo, Ares, AresDiscovered, HouseDiscovered, ManyOfficers]


@pytest.mark.parametrize("kind", KINDS, ids=lambda one: one.__name__.lower())
async def test_a_register_is_told_once_through_refusals_and_a_restart(
    kind: type[Register], tmp_path: Path, site: Site
) -> None:
    await told_once(kind, tmp_path, site)


async def told_once(kind: type[Register], tmp_path: Path, site: Site) -> None:
    """A week: a first look, then what happens, with refusals in the middle and a restart."""
    site.on("/robots.txt", status=404)
    register, hook, clock = kind(site), Hook(site), Clock()
    path = tmp_path / "config.yaml"
    filled = CONFIG.format(
        folder=tmp_path, watch=register.watch, kind=register.kind, secret=SECRET,
        url=f"{site.url}{register.folder}", site=site.url, port=site.port,
    )  # fmt: skip
    path.write_text(filled, encoding="utf-8")
    settings = config.load(path, {})

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
