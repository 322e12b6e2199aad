"""The facts that ../shared/payloads/README.md lists come out of its recordings exactly."""

from datetime import timedelta
from pathlib import Path

import pytest

from monitor import adapters, events
from monitor.cli._source import Saved, read_file
from monitor.model import Finding, Json, Record, Source
from tests.cases import each

PAYLOADS = Path(__file__).parents[2] / "../shared/payloads"
pytestmark = pytest.mark.skipif(
    not PAYLOADS.is_dir(), reason="the recordings of ../shared are not beside the checkout"
)


def _read(kind: str, name: str) -> Saved:
    source = Source("saved", kind, adapters.address(kind), timedelta(hours=1))
    return read_file(PAYLOADS / name, source, "")


def _records(kind: str, name: str) -> list[Record]:
    saved = _read(kind, name)
    assert saved.problems == ()
    return list(saved.records)


def _one(kind: str, name: str) -> Record:
    (record,) = _records(kind, name)
    return record


def _sum(value: Json) -> tuple[str, str]:
    return value["value"], value["currency"]


def _changes(record: Record) -> list[Finding]:
    return [event for event in record.events if event.type == "capital_change"]


def test_swiss_notices() -> None:
    volta, tailor, kva, horde, nakanes = _records("shab", "ch_shab/publications_dev.json")
    assert tailor.ids == {"uid": "CHE-348.531.935"}
    (change,) = _changes(tailor)
    assert _sum(change.facts["capital_from"]) == ("20000", "CHF")
    assert _sum(change.facts["capital_to"]) == ("114285.71", "CHF")
    assert tailor.published
    assert tailor.published.date().isoformat() == "2026-08-26"
    assert tailor.former_names == ("Tailorautomation GmbH",)
    assert [event.type for event in volta.events] == ["registration"]
    assert _sum(volta.facts["registered_capital"]) == ("20000", "CHF")
    assert not _changes(kva)
    assert "registered_capital" not in horde.facts
    assert not _changes(horde)
    assert [event.type for event in nakanes.events] == ["deregistration"]


def test_swiss_list_leads_to_the_notices() -> None:
    found = _read("shab", "ch_shab/search_hr_1.json").found
    assert sum("/xml" in getattr(one, "url", "") for one in found) == 3


def test_swiss_day_is_read_through_its_double_encoding() -> None:
    records = _records("zefix", "ch_zefix/sogc-bydate-2026-09-29.json")
    new = next(record for record in records if record.name == "AI Warden AG")
    assert _sum(new.facts["registered_capital"]) == ("100000", "CHF")
    assert _sum(new.facts["paid_in_capital"]) == ("50000", "CHF")
    assert "Geschäfte" in new.facts["business_scope"]
    assert [record.events[0].type for record in records if record.events] == [
        "registration",
        "address_change",
    ]


def test_norwegian_capital_of_two_days() -> None:
    before = _one("brreg", "no_brreg/entity_923609016.json")
    after = _one("brreg", "no_brreg/brreg_923609016_20261016.json")
    (change,) = [e for e in events.changed(before, after) if e.type == "capital_change"]
    assert _sum(change.facts["capital_from"]) == ("6392018780", "NOK")
    assert _sum(change.facts["capital_to"]) == ("5976872600", "NOK")
    assert (before.facts["shares"], after.facts["shares"]) == ("2556807512", "2390749040")
    assert [one.facts["registered_capital"]["date"] for one in (before, after)] == [
        "2025-07-02",
        "2026-07-02",
    ]
    assert change.date
    assert change.date.text == "2026-07-02"


def test_british_statements_of_capital() -> None:
    filings = _records("companies_house", "uk_companies_house/filing_pfb_hire.json")
    stated = {
        (one.facts["filing"].partition("-company")[0], one.published.date().isoformat()): _sum(
            one.facts["registered_capital"]
        )
        for one in filings
        if one.published and "registered_capital" in one.facts
    }
    assert stated == {
        ("annual-return", "2013-07-25"): ("1", "GBP"),
        ("capital-allotment-shares", "2014-09-17"): ("99999", "GBP"),
        ("annual-return", "2014-09-17"): ("100000", "GBP"),
        ("annual-return", "2015-07-27"): ("100000", "GBP"),
        ("annual-return", "2015-10-27"): ("100000", "GBP"),
    }
    # The allotment's own figure is not the total: the full statement of that day is.
    (change,) = [change for filing in filings for change in _changes(filing)]
    assert _sum(change.facts["capital_from"]) == ("1", "GBP")
    assert _sum(change.facts["capital_to"]) == ("100000", "GBP")
    assert change.date
    assert change.date.text == "2014-07-31"


def test_german_notices() -> None:
    name = "de_registerbekanntmachungen/capital_notices_2024-09_2025-08.json"
    told = {}
    for record in _records("registerbekanntmachungen", name):
        for change in _changes(record):
            facts = change.facts
            told[record.name] = tuple(
                facts[key]["value"] if key in facts else None for key in ("change", "capital_to")
            )
    assert told == {
        "Lurch AG": ("37800", None),
        "Deutsche Börse Aktiengesellschaft": ("1700000", "188300000"),
        "SparStromundGas GmbH": ("200", "25200"),
        "Meyer Solar GmbH": ("5000", "30000"),
        "HelloFresh SE": (None, "166940562"),
        "Ottobock SE & Co. KGaA": ("57000000", "62475000"),
    }


@each(
    ("day", "notices", "changed"),
    [("2024-10-06", 0, 0), ("2024-11-06", 147, 1), ("2024-11-07", 132, 1), ("2025-07-23", 205, 1)],
)
def test_german_days(day: str, notices: int, changed: int) -> None:
    name = f"de_registerbekanntmachungen/registerbekanntmachungen-{day}.json"
    records = _records("registerbekanntmachungen", name)
    assert len(records) == notices
    assert sum(len(_changes(record)) for record in records) == changed


def test_chinese_changes() -> None:
    record = _one("tianyancha", "cn_tianyancha/company_2319314962.json")
    (change,) = _changes(record)
    assert _sum(change.facts["capital_from"]) == ("1000000", "CNY")
    assert _sum(change.facts["capital_to"]) == ("30000000", "CNY")
    assert change.date
    assert change.date.text == "2015-07-15"
    days = {e.date.text for e in record.events if e.type == "shareholding_change" and e.date}
    assert days == {"2015-11-20", "2015-08-24"}
    assert {one["name"]: one["percent"] for one in record.facts["holders"]} == {
        "张复生": "42.5",
        "杨辉": "7.5",
        "邵光明": "50",
    }


def test_taiwanese_company() -> None:
    facts = _one("gcis", "tw_gcis/5F64D864_22099131.json").facts
    assert facts["registered_capital"] == {
        "value": "280500000000",
        "currency": "TWD",
        "kind": "authorised",
    }
    assert _sum(facts["paid_in_capital"]) == ("259323700670", "TWD")
    assert facts["established"] == "1987-02-21"


def test_french_issue() -> None:
    records = _records("bodacc", "fr_bodacc/RCS-A_BXA20210005_part1.xml")
    assert len(records) == 497
    variable = [one for one in records if one.facts.get("capital_variable")]
    fixed = [one for one in records if "registered_capital" in one.facts and one not in variable]
    assert (len(fixed), len(variable)) == (392, 9)
    assert [one.facts["registered_capital"]["currency"] for one in fixed].count("GBP") == 1
    assert records[0].name == "BELLEVUE"
    assert records[0].ids == {"siren": "892606575"}
    assert _sum(records[0].facts["registered_capital"]) == ("237200", "EUR")
    corrections = [e for one in records for e in one.events if "corrects" in e.facts]
    assert len(corrections) == 7


def test_brazilian_files() -> None:
    assert _sum(_one("cnpj", "br_cnpj/Empresas0.zip").facts["registered_capital"]) == ("0", "BRL")
    assert _one("cnpj", "br_cnpj/Estabelecimentos0.zip").ids == {"cnpj": "33683111000280"}


def test_polish_partners() -> None:
    record = _one("krs", "pl_krs/OdpisAktualny_0000413516.json")
    assert record.key == "0000413516"
    assert _sum(record.facts["registered_capital"]) == ("5000", "PLN")
    first, second = record.facts["holders"]
    assert (first["shares"], _sum(first["amount"]), first["percent"]) == (
        "90",
        ("4500", "PLN"),
        "90",
    )
    assert second["percent"] == "10"


def test_american_offerings() -> None:
    reit = _one("edgar", "us_edgar/D.1685REIT.xml").facts
    assert _sum(reit["offering_amount"]) == _sum(reit["amount_sold"]) == ("125000", "USD")
    assert reit["year_of_incorporation"] == "2022"
    amended = _one("edgar", "us_edgar/D.Shepards.xml")
    assert _sum(amended.facts["offering_amount"]) == ("8000000", "USD")
    assert _sum(amended.facts["amount_sold"]) == ("5725051", "USD")
    assert amended.facts["year_of_incorporation"] == "overFiveYears"
    assert amended.events[0].facts["corrects"] == "0001544190-19-000002"


def test_american_filings_come_once_however_many_file_them() -> None:
    keys: set[str] = set()
    for start in (0, 100):
        name = f"us_edgar/getcurrent_20251212T180234_count100_start{start}.atom"
        keys |= {one.key for one in _read("edgar", name).found if hasattr(one, "key")}
    assert len(keys) == 115


def test_every_recording_of_a_register_is_read() -> None:
    kinds = {
        "uk_companies_house": "companies_house", "no_brreg": "brreg", "ch_shab": "shab",
        "ch_zefix": "zefix", "gleif": "gleif", "cz_ares": "ares", "tw_gcis": "gcis",
        "fr_recherche_entreprises": "recherche_entreprises", "fi_prh": "prh",
        "cn_cninfo": "cninfo", "cn_tianyancha": "tianyancha", "br_cnpj": "cnpj",
    }  # fmt: skip
    wrong = {
        str(path.relative_to(PAYLOADS)): _read(kind, str(path.relative_to(PAYLOADS))).problems
        for folder, kind in kinds.items()
        for path in sorted((PAYLOADS / folder).iterdir())
        if path.suffix != ".yml"
    }
    assert {name for name, problems in wrong.items() if problems} == {
        "uk_companies_house/ch_not_found.json",
        "uk_companies_house/ch_unauthorized.json",
    }


def test_no_field_of_a_recorded_snapshot_was_overlooked() -> None:
    for kind, name in (
        ("brreg", "no_brreg/entity_current.json"),
        ("companies_house", "uk_companies_house/company_candour.json"),
        ("gleif", "gleif/gleif_record_deutsche_bank.json"),
        ("prh", "fi_prh/prh_0112038-9.json"),
    ):
        assert _one(kind, name).unread == ()
