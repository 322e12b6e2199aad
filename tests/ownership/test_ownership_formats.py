"""Files of holdings from GLEIF and in BODS are recognised, stored and told as CSV is."""

import json
from collections.abc import Callable
from typing import Any

import pytest

CHILD, PARENT, TOP = ("5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R17", "5493001KJTIIGC8Y1R20")


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
