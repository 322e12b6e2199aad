"""Holdings into the store, and what `monitor ownership` and `monitor company` tell from it."""

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
HOLDINGS = """holder,target,percent,valid_from,known_from
Beichen Group Co Ltd,Beichen Kaos Co Ltd,51.2,2016-01-01,2016-02-01
Beichen Kaos Co Ltd,Starlan Auto Co Ltd,100,2022-11-20,2022-11-30
,nobody,5,,
"""


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


def test_a_later_file_is_known_from_now_whatever_it_says_of_its_age(
    take: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    take("holdings.csv", HOLDINGS)
    take("holdings.csv", HOLDINGS.replace("51.2", "40"))
    then = ask("Beichen Kaos Co Ltd", "--known-at", "2020-01-01")
    assert shares(then) == {"Beichen Group Co Ltd": "0.512"}
    assert shares(ask("Beichen Kaos Co Ltd")) == {"Beichen Group Co Ltd": "0.4"}


@pytest.mark.parametrize(
    ("day", "share"), [("2017-01-01", "0.6"), ("2019-06-01", "0.45"), ("2021-01-01", "0.45")]
)
def test_a_correction_in_one_file_is_known_from_the_day_that_the_file_gives(
    take: Callable[..., Any], ask: Callable[..., Any], day: str, share: str
) -> None:
    rows = "P Ltd,T Ltd,60,2015-01-01,2016-01-01\nP Ltd,T Ltd,45,2015-01-01,2019-01-01\n"
    take("series.csv", "holder,target,percent,valid_from,known_from\n" + rows)
    assert shares(ask("T Ltd", "--known-at", day)) == {"P Ltd": share}


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
