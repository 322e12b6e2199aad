"""Registers on loopback: each answers like the real one, and changes as a test wants."""

import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

from tests._servers.site import Asked, Reply, Site

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
        """Enough filings in a day to fill more than a page."""
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


class Register(ABC):
    """A register on loopback. `refuse`: what the next requests get, None for a normal answer."""

    watch: str
    kind: str
    folder = ""
    expected: ClassVar[dict[str, int]]
    pace = timedelta(days=1)
    completed = 0  # events that a later answer adds to

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
        """Everything new on a day; `expected` counts the events of it."""
