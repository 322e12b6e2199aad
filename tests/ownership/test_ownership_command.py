"""`monitor ownership` from a file, as people and programs start it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

HOLDINGS = """\ufeffholder,target,percent,valid_from,valid_to,known_from
北辰集团有限公司,北辰物联股份有限公司,51.2,2016-01-01,,2016-02-01
北辰物联股份有限公司,青岛星澜汽车科技有限公司,100,2022-11-20,,2022-11-30
,nobody,5
A,B,x,,,
"""

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "holdings.csv"
    path.write_text(HOLDINGS, encoding="utf-8")
    return str(path)


def test_the_answer_is_json_and_bad_rows_are_told_with_their_line(call: Call, file: str) -> None:
    status, out, err = call(
        "ownership", "青岛星澜汽车科技有限公司", "--holdings", file, "--format", "json"
    )
    told = json.loads(out)
    assert status == 0
    assert told["controllers"] == ["北辰集团有限公司"]
    assert told["residual"] == {"low": "0.488", "high": "0.488"}
    assert [line.split(":")[1] for line in err.splitlines()] == ["4", "5"]


def test_the_network_as_a_bods_package(call: Call, file: str) -> None:
    words = ("ownership", "青岛星澜汽车科技有限公司", "--holdings", file, "--format", "bods")
    told = json.loads(call(*words)[1])
    kinds = [one["recordType"] for one in told]
    assert kinds == ["entity"] * 3 + ["relationship"] * 3
    whole = told[-1]["recordDetails"]
    assert whole["interests"][0] == {
        "type": "shareholding",
        "directOrIndirect": "indirect",
        "share": {"exact": 51.2},
    }
    before = {one["recordId"]: one["recordDetails"] for one in told[:-1]}
    assert all(before[record]["isComponent"] for record in whole["componentRecords"])
    assert len(whole["componentRecords"]) == 3
    assert len({one["statementId"] for one in told}) == len(told)


def test_the_network_as_follow_the_money_entities(call: Call, file: str) -> None:
    words = ("ownership", "北辰物联股份有限公司", "--holdings", file, "--format", "ftm")
    told = [json.loads(line) for line in call(*words)[1].splitlines()]
    companies = {one["id"]: one for one in told if one["schema"] == "Company"}
    owned = [one["properties"] for one in told if one["schema"] == "Ownership"]
    assert len(companies) == 3
    assert [one["percentage"] for one in owned] == [["51.2"], ["100"]]
    assert {end for one in owned for end in (*one["owner"], *one["asset"])} == set(companies)


@pytest.mark.parametrize(("day", "owners"), [("2022-11-28", 0), ("2022-11-30", 2)])
def test_what_was_known_on_a_day(call: Call, file: str, day: str, owners: int) -> None:
    words = ("ownership", "青岛星澜汽车科技有限公司", "--holdings", file)
    told = json.loads(call(*words, "--known-at", day, "--format", "json")[1])
    assert len(told["owners"]) == owners
    assert told["known_at"] == f"{day}T23:59:59Z"
    assert bool(owners) != ("not_known" in [note["kind"] for note in told["notes"]])


def test_what_is_known_is_known_now_where_no_time_is_asked_for(call: Call, file: str) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    words = ("ownership", "青岛星澜汽车科技有限公司", "--holdings", file, "--format", "json")
    told = datetime.fromisoformat(json.loads(call(*words)[1])["known_at"])
    assert before <= told <= datetime.now(UTC)


def test_the_tree_reads_upwards_and_downwards(call: Call, file: str) -> None:
    words = ("ownership", "北辰物联股份有限公司", "--holdings", file, "--as-of", "2022-11-30")
    behind = ["51.2 % of shares", "51.2 % of votes", "control"]
    assert call(*words)[1].splitlines() == [
        "北辰物联股份有限公司  as of 2022-11-30",
        "controlled by: 北辰集团有限公司",
        f"behind it, none known to be a person: 北辰集团有限公司 ({', '.join(behind)})",
        "held by",
        "  北辰集团有限公司  51.2 %  [controls]",
        "  not known: 48.8 %",
        "holds",
        "  青岛星澜汽车科技有限公司  100 %  [controls]",
    ]


def test_the_tree_ends_with_what_was_quoted(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "h.csv"
    path.write_text(
        "holder,target,percent,source,url,quote\n"
        "Alder,Tarn,60,paper,http://paper.example/1,Alder has 60% of Tarn.\nTarn,Dale,70,,,\n"
    )
    told = call("ownership", "Tarn", "--holdings", str(path))[1].splitlines()
    assert told[-2:] == [
        "as stated",
        "  Alder – Tarn: “Alder has 60% of Tarn.” (paper, http://paper.example/1)",
    ]
    assert call("ownership", "Alder", "--holdings", str(path))[1].splitlines()[1:4] == [
        "controlled by: nobody known",
        "held by",
        "  not known: 100 %",
    ]


def test_another_script_or_width_is_the_same_name(call: Call, file: str) -> None:
    told = call("ownership", "青島星瀾汽車科技有限公司", "--holdings", file, "--format", "json")
    assert json.loads(told[1])["company"]["name"] == "青岛星澜汽车科技有限公司"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["北辰集团", "--holdings", "FILE"], "北辰集团有限公司"),
        (["x", "--holdings", "FILE", "--format", "xml"], "--format"),
        (["x", "--holdings", "FILE", "--as-of", "soon"], "--as-of"),
        (["x", "--holdings", "missing.csv"], "missing.csv"),
    ],
)
def test_wrong_words_are_status_2(call: Call, file: str, words: list[str], says: str) -> None:
    status, out, err = call("ownership", *[file if word == "FILE" else word for word in words])
    assert (status, out) == (2, "")
    assert says in "".join(err.split())


def test_a_file_of_another_kind_is_told(call: Call, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    status, _, err = call("ownership", "x", "--holdings", str(tmp_path / "other.csv"))
    assert status == 2
    assert "no column holder or target" in err


def test_a_file_that_is_no_text_is_told(call: Call, tmp_path: Path) -> None:
    table = tmp_path / "h.csv"
    table.write_bytes(b"holder,target,percent\n\x81\x8d\x8f\xff\x90,T,5\n")
    status, _, err = call("ownership", "T", "--holdings", str(table), "--format", "json")
    assert status == 2
    assert "this is not text; save it as UTF-8" in " ".join(err.split())


def test_a_holder_at_the_top_has_subsidiaries_only(call: Call, file: str) -> None:
    words = ("ownership", "北辰集团有限公司", "--holdings", file, "--as-of", "2022-11-30")
    told = json.loads(call(*words, "--format", "json")[1])
    assert told["owners"] == told["controllers"] == []
    assert {(one["name"], one["share"]["exact"]) for one in told["subsidiaries"]} == {
        ("青岛星澜汽车科技有限公司", "64/125"),
        ("北辰物联股份有限公司", "64/125"),
    }
