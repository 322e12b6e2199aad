"""Holdings into the store, and what `monitor ownership` and `monitor company` tell from it."""

import gzip
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import store
from monitor.config import load
from monitor.model import Record, Source
from monitor.pipeline._ledger import Ledger

Call = Callable[..., tuple[int, str, str]]

NOW = datetime(2022, 11, 30, tzinfo=UTC)
CHILD, PARENT, TOP = ("5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R17", "5493001KJTIIGC8Y1R20")
HOLDINGS = """holder,target,percent,valid_from,known_from
Beichen Group Co Ltd,Beichen Kaos Co Ltd,51.2,2016-01-01,2016-02-01
Beichen Kaos Co Ltd,Starlan Auto Co Ltd,100,2022-11-20,2022-11-30
,nobody,5,,
"""


@pytest.fixture
def config(tmp_path: Path) -> str:
    path = tmp_path / "config.yaml"
    path.write_text(
        f"database: sqlite:///{tmp_path}/m.db\nwatchlist: [{{name: Beichen Group Co Ltd}}]\n"
        "sources: []\ntimezone: UTC\n"
    )
    return str(path)


@pytest.fixture
def take(call: Call, config: str, tmp_path: Path) -> Callable[[str, str], tuple[int, str, str]]:
    def taken(name: str, text: str) -> tuple[int, str, str]:
        path = tmp_path / name
        path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
        return call("ownership", "import", str(path), "--config", config)

    return taken


@pytest.fixture
def ask(call: Call, config: str) -> Callable[..., dict[str, Any]]:
    def asked(company: str, *words: str) -> dict[str, Any]:
        status, out, err = call(
            "ownership", company, *words, "--format", "json", "--config", config
        )
        assert status == 0, err
        told: dict[str, Any] = json.loads(out)
        return told

    return asked


def shares(told: dict[str, Any]) -> dict[str, str]:
    return {one["name"]: one["share"]["low"] for one in told["owners"]}


def test_a_csv_file_is_stored_once_and_its_bad_rows_are_told(
    take: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    status, _, err = take("holdings.csv", HOLDINGS)
    assert status == 0
    assert "holdings.csv:4:1: holder and target" in err
    assert "2 statements, 3 new companies, 1 row left out" in err
    assert "0 statements, 0 new companies" in take("holdings.csv", HOLDINGS)[2]
    told = ask("starlan auto co ltd", "--as-of", "2022-12-01")
    assert told["controllers"] == ["Beichen Group Co Ltd"]
    assert shares(told) == {"Beichen Kaos Co Ltd": "1", "Beichen Group Co Ltd": "0.512"}


def test_a_changed_file_corrects_what_is_believed_and_not_what_was(
    take: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    take("holdings.csv", HOLDINGS)
    changed = HOLDINGS.replace("51.2,2016-01-01,2016-02-01", "40,2016-01-01,")
    assert "1 statement" in take("holdings.csv", changed)[2]
    assert shares(ask("Beichen Kaos Co Ltd")) == {"Beichen Group Co Ltd": "0.4"}
    then = ask("Beichen Kaos Co Ltd", "--known-at", "2020-01-01")
    assert shares(then) == {"Beichen Group Co Ltd": "0.512"}


def test_a_firm_is_known_from_the_day_on_which_it_was_heard_of(
    take: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    take("holdings.csv", HOLDINGS)
    before = ask("Starlan Auto Co Ltd", "--known-at", "2022-11-28")
    assert (before["owners"], before["notes"][0]["kind"]) == ([], "not_known")
    after = ask("Starlan Auto Co Ltd", "--known-at", "2022-11-30", "--as-of", "2022-11-30")
    assert after["controllers"] == ["Beichen Group Co Ltd"]


@pytest.mark.parametrize("day", ["2020-06-29", "2020-06-30", "2020-07-01", "2021-01-01"])
def test_a_last_day_counts_in_a_file_as_in_the_store(
    take: Callable[..., Any], ask: Callable[..., Any], call: Call, tmp_path: Path, day: str
) -> None:
    text = """holder,target,percent,valid_from,valid_to
P Ltd,T Ltd,100,,2020-06-30
Q Ltd,T Ltd,100,2020-07-01,2021-01-01
R Ltd,T Ltd,100,2021-01-01,
"""
    take("days.csv", text)
    path = str(tmp_path / "days.csv")
    _, out, _ = call("ownership", "T Ltd", "--as-of", day, "--holdings", path, "--format", "json")
    expected = {"2020-06": {"P Ltd": "1"}, "2020-07": {"Q Ltd": "1"}, "2021-01": {"R Ltd": "1"}}
    assert shares(json.loads(out)) == expected[day[:7]]
    assert shares(ask("T Ltd", "--as-of", day)) == expected[day[:7]]


MORE_THAN_HALF = {"low": "50", "high": "75", "exclusive": True}
APPOINTS = {"control": ["right-to-appoint-and-remove-directors"]}


@pytest.mark.parametrize(
    ("holders", "control"),
    [
        ([MORE_THAN_HALF], "certain"),
        ([{"low": "50", "high": "75"}], "possible"),
        ([MORE_THAN_HALF, MORE_THAN_HALF | {"kind": "votes"}], "certain"),
        ([MORE_THAN_HALF, {"low": "25", "high": "50", "exclusive": True, "kind": "votes"}], "none"),
        ([{"low": "25", "high": "50", "exclusive": True} | APPOINTS], "certain"),
        ([{"kind": "control"} | APPOINTS], "certain"),
    ],
)
def test_what_a_register_says_of_more_than_half(
    ask: Callable[..., Any], config: str, holders: list[dict[str, Any]], control: str
) -> None:
    source = Source("reg", "companies_house", "https://r.test/", timedelta(hours=1))
    named = [{"name": "Fen Holdings Ltd"} | one for one in holders]
    record = Record("1", "", "Fen Ltd", {"companies_house": "01234567"}, {"holders": named})
    with store.opened(load(Path(config), {}).database) as opened:
        store.upgrade(opened)
        with opened.write() as session:
            ledger = Ledger(session, source, NOW)
            company = ledger.company(record)
            assert company
            ledger.learn(record, None, company)
    told = ask("Fen Ltd")
    assert [one["control"] for one in told["owners"]] == [control]
    first = holders[0]
    if "low" in first:
        assert shares(told) == {"Fen Holdings Ltd": f"{int(first['low']) / 100:g}"}


RELATION = """<rr:RelationshipRecord><rr:Relationship>
<rr:StartNode><rr:NodeID>{child}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
<rr:EndNode><rr:NodeID>{parent}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
<rr:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</rr:RelationshipType>
<rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2018-02-01T00:00:00Z</rr:StartDate>
<rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod></rr:RelationshipPeriods>
<rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus></rr:Relationship></rr:RelationshipRecord>"""
XML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<rr:RelationshipData xmlns:rr="urn:rr"><rr:RelationshipRecords>'
    + RELATION.format(child=CHILD, parent=PARENT)
    + RELATION.format(child=PARENT, parent=TOP)
    + "</rr:RelationshipRecords></rr:RelationshipData>"
)
COLUMNS = (
    "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,"
    "Relationship.RelationshipStatus,Relationship.Period.1.startDate,"
    "Relationship.Period.1.endDate,Relationship.Period.1.periodType\n"
)
ROWS = "".join(
    f"{child},{parent},IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2018-02-01T00:00:00Z,,RELATIONSHIP_PERIOD\n"
    for child, parent in ((CHILD, PARENT), (PARENT, TOP))
)
MANAGED = f"{CHILD},{TOP},IS_FUND-MANAGED_BY,ACTIVE,,,\n{CHILD},,IS_DIRECTLY_CONSOLIDATED_BY,,,,\n"


def relation(child: str, parent: str) -> dict[str, Any]:
    node = {"$": "IS_DIRECTLY_CONSOLIDATED_BY"}
    period = {
        "StartDate": {"$": "2018-02-01T00:00:00Z"},
        "PeriodType": {"$": "RELATIONSHIP_PERIOD"},
    }
    return {
        "Relationship": {
            "StartNode": {"NodeID": {"$": child}, "NodeIDType": {"$": "LEI"}},
            "EndNode": {"NodeID": {"$": parent}, "NodeIDType": {"$": "LEI"}},
            "RelationshipType": node,
            "RelationshipPeriods": {"RelationshipPeriod": [period]},
            "RelationshipStatus": {"$": "ACTIVE"},
        }
    }


JSON = json.dumps({"relations": [relation(CHILD, PARENT), relation(PARENT, TOP)]})


@pytest.mark.parametrize(
    ("name", "text", "left_out"),
    [
        ("rr.csv", COLUMNS + ROWS + MANAGED, 1),
        ("rr.csv.gz", COLUMNS + ROWS, 0),
        ("rr.xml", XML, 0),
        ("rr.json", JSON, 0),
    ],
)
def test_gleif_level_2_says_who_consolidates_whom(
    take: Callable[..., Any], ask: Callable[..., Any], name: str, text: str, left_out: int
) -> None:
    status, _, err = take(name, text)
    assert (status, "2 statements, 3 new companies" in err) == (0, True)
    assert ("left out" in err, f"{left_out} row" in err) == (bool(left_out), bool(left_out))
    told = ask(CHILD, "--as-of", "2020-01-01")
    assert told["company"]["ids"] == {"lei": CHILD}
    assert told["controllers"] == [TOP]
    assert ask(CHILD, "--as-of", "2017-01-01")["controllers"] == []


def statement(record: str, kind: str, **details: Any) -> dict[str, Any]:
    return {
        "statementId": record * 8,
        "recordId": record,
        "recordType": kind,
        "recordStatus": "new",
        "statementDate": "2024-01-01",
        "source": {"type": ["officialRegister"]},
        "recordDetails": {"isComponent": False, **details},
    }


FIRM = statement(
    "firm", "entity", name="Acme Oak Ltd", identifiers=[{"scheme": "GB-COH", "id": "1234567"}]
)
PERSON = statement("jane", "person", names=[{"fullName": "Jane Oak"}])
BAND = {"type": "votingRights", "share": {"exclusiveMinimum": 50, "maximum": 75}}
HELD = statement("held", "relationship", subject="firm", interestedParty="jane", interests=[BAND])
NOBODY = statement("none", "relationship", subject="firm", interestedParty={"reason": "unknown"})
LOST = statement("lost", "relationship", subject="firm", interestedParty="somebody")


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([FIRM, PERSON, HELD, NOBODY, LOST]),
        "\n".join(map(json.dumps, [FIRM, HELD, PERSON, NOBODY, LOST])),
        json.dumps([FIRM, PERSON, HELD, NOBODY, LOST], indent=2),
    ],
)
def test_bods_statements_name_people_numbers_and_bands(
    take: Callable[..., Any], ask: Callable[..., Any], text: str
) -> None:
    status, _, err = take("bods.json", text)
    assert status == 0
    assert "there is no record 'somebody'" in err
    told = ask("01234567")
    assert told["company"] == {"name": "Acme Oak Ltd", "ids": {"companies_house": "01234567"}}
    (jane,) = told["owners"]
    assert (jane["name"], jane["votes"]) == ("Jane Oak", {"low": "0.5", "high": "0.75"})
    assert told["controllers"] == ["Jane Oak"]


@pytest.mark.parametrize("text", ['[{"a": ', "", "a,b\n1,2\n", "<rr:x"])
def test_a_file_of_no_known_kind_is_refused(take: Callable[..., Any], text: str) -> None:
    assert take("other", text)[0] == 2


def test_a_company_is_shown_with_all_that_is_known(
    take: Callable[..., Any], call: Call, config: str
) -> None:
    take("holdings.csv", HOLDINGS)
    words = ("company", "Beichen Kaos Co Ltd", "--config", config)
    told = json.loads(call(*words, "--format", "json")[1])
    assert [one["name"] for one in told["owners"]] == ["Beichen Group Co Ltd"]
    assert told["owners"][0]["share"]["exact"] == "64/125"
    assert [one["name"] for one in told["holdings"]] == ["Starlan Auto Co Ltd"]
    assert (
        "  Beichen Group Co Ltd  51.2 %  since 2016-01-01  (holdings.csv)"
        in call(*words)[1].splitlines()
    )
    status, _, err = call("company", "Beichen Kaus", "--config", config)
    assert status == 2
    assert "Beichen Kaos Co Ltd" in " ".join(err.replace("│", " ").split())


def test_the_configured_threshold_says_who_is_a_beneficial_owner(
    take: Callable[..., Any], ask: Callable[..., Any], config: str
) -> None:
    """BODS, since a CSV does not say who is a person."""
    people = [("Ada Moore", 20), ("Wen Li", 10)]
    take("owners.json", json.dumps([*owned_by(people)]))

    def named(*words: str) -> tuple[str, list[str]]:
        told = ask("Tarn Pumps Ltd", *words)
        return told["beneficial_threshold"], [one["name"] for one in told["beneficial_owners"]]

    assert named() == ("0.25", [])
    with Path(config).open("a") as file:
        file.write("ownership: {beneficial_threshold: 15%}\n")
    assert named() == ("0.15", ["Ada Moore"])
    assert named("--threshold", "5%") == ("0.05", ["Ada Moore", "Wen Li"])


def owned_by(people: list[tuple[str, int]]) -> Iterator[dict[str, Any]]:
    tarn = {"name": "Tarn Pumps Ltd", "entityType": {"type": "registeredEntity"}}
    yield {"recordId": "tarn", "recordType": "entity", "recordDetails": tarn}
    for name, percent in people:
        person = {"names": [{"fullName": name}]}
        yield {"recordId": name, "recordType": "person", "recordDetails": person}
        interest = {"type": "shareholding", "share": {"exact": percent}}
        held = {"subject": "tarn", "interestedParty": name, "interests": [interest]}
        yield {"recordId": f"{name} holds", "recordType": "relationship", "recordDetails": held}
