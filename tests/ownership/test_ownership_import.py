"""What importing a newer file of a source tells, and what a complete file ends."""

import gzip
import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor import store
from monitor.cli._holdings_ahead import Part, read_beside, read_here
from monitor.ownership.holdings import each_row
from monitor.ownership.stated import Stated
from monitor.resolve.batches import Batch, batches
from monitor.store import presence
from monitor.store.loading import Loader, load

Call = Callable[..., tuple[int, str, str]]

HEAD = "holder,target,percent,source\n"
FIRST = HEAD + "Beichen Group,Beichen Kaos,51.2,register\nBeichen Kaos,Starlan Auto,45,register\n"


class Killed(BaseException):
    """What ends an import in its middle."""


def killed(text: str) -> Iterator[Batch]:
    """The statements, one a batch, and then nothing ever again."""
    stated = (one for _, one in each_row(io.StringIO(text)) if isinstance(one, Stated))
    yield from batches(stated, 1)
    raise Killed


def _nothing(_: int) -> None:
    """No progress is shown."""


class Desk:
    """A user whose only source of holdings is the files that are imported."""

    def __init__(self, call: Call, folder: Path) -> None:
        self._call = call
        self._folder = folder
        self._config = folder / "config.yaml"
        self.database = f"sqlite:///{folder}/m.db"
        self._config.write_text(
            f"database: {self.database}\n"
            "watchlist: [{name: Beichen Group, follow: group}]\nsources: []\ntimezone: UTC\n"
            "channels: {out: {type: console}}\nroutes: [{to: [out]}]\n"
        )

    def take(self, text: str, *words: str) -> str:
        path = self._folder / "holdings.csv"
        path.write_text(text)
        status, _, err = self._told("ownership", "import", str(path), *words)
        assert status == 0, err
        return err

    def try_to_take(self, path: Path) -> tuple[int, str]:
        status, _, err = self._told("ownership", "import", str(path))
        return status, err

    def events(self) -> set[tuple[str, str]]:
        """Kind and company of all events stored."""
        lines = self._told("events", "--format", "json")[1].splitlines()
        told = [json.loads(line) for line in lines]
        return {(one["type"], one["company"]["name"]) for one in told}

    def causes(self) -> set[str]:
        lines = self._told("events", "--format", "json")[1].splitlines()
        return {json.loads(line)["facts"]["cause"] for line in lines}

    def alerts(self) -> int:
        """How many are owed."""
        return self._told("alerts", "--pending")[1].count("dlv_")

    def owners(self, company: str) -> dict[str, str]:
        told = json.loads(self._told("ownership", company, "--format", "json")[1])
        return {one["name"]: one["share"]["low"] for one in told["owners"]}

    def _told(self, *words: str) -> tuple[int, str, str]:
        return self._call(*words, "--config", str(self._config))


@pytest.fixture
def desk(call: Call, tmp_path: Path) -> Desk:
    return Desk(call, tmp_path)


def test_the_first_file_of_a_source_is_a_baseline_and_the_next_is_told(desk: Desk) -> None:
    desk.take(FIRST)
    assert (desk.events(), desk.alerts()) == (set(), 0)
    assert "1 statement, 0 new companies, 1 event" in desk.take(FIRST.replace("45", "55"))
    assert (desk.events(), desk.alerts()) == ({("group_entered", "Starlan Auto")}, 1)
    desk.take(FIRST.replace("45", "55"))
    assert desk.alerts() == 1
    desk.take(HEAD + "Beichen Group,Tarn Pumps,80,another register\n")
    assert desk.alerts() == 1


def test_the_cause_is_the_share_that_came_and_not_the_one_that_ended(desk: Desk) -> None:
    head = "holder,target,percent,valid_from,source\n"
    desk.take(head + "Beichen Group,Starlan Auto,45,2022-01-01,register\n")
    desk.take(head + "Beichen Group,Starlan Auto,55,2023-05-01,register\n")
    assert desk.causes() == {"Beichen Group –55 %→ Starlan Auto (register)"}


def test_what_a_killed_import_stored_is_told_by_the_next(desk: Desk) -> None:
    """Beside a daemon each batch is committed; only a whole import looks what to tell."""
    desk.take(FIRST)
    with (
        store.opened(desk.database) as opened,
        presence.present(opened, "daemon"),
        pytest.raises(Killed),
    ):
        load(opened, killed(FIRST.replace("45", "55")), Loader(datetime.now(UTC)), _nothing)
    assert (desk.events(), desk.owners("Starlan Auto")["Beichen Kaos"]) == (set(), "0.55")
    desk.take(FIRST.replace("45", "55"))
    assert (desk.events(), desk.alerts()) == ({("group_entered", "Starlan Auto")}, 1)
    desk.take(FIRST.replace("45", "55"))
    assert desk.alerts() == 1


def test_a_silent_import_stores_and_tells_nobody(desk: Desk) -> None:
    desk.take(FIRST)
    desk.take(FIRST.replace("45", "55"), "--silent")
    assert (desk.events(), desk.alerts()) == (set(), 0)
    assert desk.owners("Starlan Auto") == {"Beichen Group": "0.2816", "Beichen Kaos": "0.55"}


def test_what_a_complete_file_no_longer_has_is_at_its_end(desk: Desk) -> None:
    held = FIRST + "Beichen Kaos,Tarn Pumps,90,register\n"
    desk.take(held)
    desk.take(HEAD + "Birch,Tarn Pumps,10,the user\n")
    desk.take(FIRST)
    assert desk.owners("Tarn Pumps")["Beichen Kaos"] == "0.9"
    assert "1 statement ended" in desk.take(FIRST, "--complete")
    assert desk.owners("Tarn Pumps") == {"Birch": "0.1"}
    assert ("group_left", "Tarn Pumps") in desk.events()
    assert desk.owners("Beichen Kaos") == {"Beichen Group": "0.512"}


def test_a_complete_file_with_a_row_that_cannot_be_read_ends_nothing(desk: Desk) -> None:
    desk.take(FIRST)
    err = desk.take(FIRST.replace("45", "forty-five"), "--complete")
    assert "missing holdings were not ended" in err
    assert "Beichen Kaos" in desk.owners("Starlan Auto")


def test_a_first_file_that_breaks_off_is_no_baseline(desk: Desk, tmp_path: Path) -> None:
    rows = [f"Beichen Group,Tarn {number**9} Ltd,60,register\n" for number in range(2000)]
    packed = gzip.compress((HEAD + "".join(rows)).encode())
    path = tmp_path / "holdings.csv.gz"
    path.write_bytes(packed[: len(packed) // 2])
    status, err = desk.try_to_take(path)
    assert (status, "ended before" in err, " 0 statements" in err) == (1, True, False)
    path.write_bytes(packed)
    status, err = desk.try_to_take(path)
    assert (status, desk.events()) == (0, set()), err


def test_a_first_load_that_is_killed_leaves_nothing_and_nobody_is_told_later(desk: Desk) -> None:
    desk.take(HEAD)
    with store.opened(desk.database) as opened, pytest.raises(Killed):
        load(opened, killed(FIRST), Loader(datetime.now(UTC)), _nothing)
    assert "2 statements, 3 new companies" in desk.take(FIRST)
    assert (desk.events(), desk.alerts()) == (set(), 0)


BODY = "holder;target;percent\n北辰集团;Beichen Kaos;51,2\nBirch;Tarn Pumps;10\n"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8-sig", "holdings.csv"),
        ("utf-16", "holdings.csv"),
        ("utf-16-le", "holdings.csv.gz"),
        ("gb18030", "holdings.csv.gz"),
    ],
)
def test_a_file_as_a_spreadsheet_writes_it(
    desk: Desk, tmp_path: Path, encoding: str, name: str
) -> None:
    """Semicolons, decimal commas, and what the computers of its country call text."""
    body = BODY.encode(encoding)
    path = tmp_path / name
    path.write_bytes(gzip.compress(body) if name.endswith(".gz") else body)
    status, err = desk.try_to_take(path)
    assert (status, "2 rows read: 2 statements, 4 new companies" in err) == (0, True), err
    assert desk.owners("Beichen Kaos") == {"北辰集团": "0.512"}


def test_a_file_that_goes_on_in_another_encoding_is_told(desk: Desk, tmp_path: Path) -> None:
    rows = f"Alder,Tarn,60,{'register' * 200_000}\n" + "Birch,Dale,5,register\n" * 1000
    path = tmp_path / "mixed.csv"
    path.write_bytes((HEAD + rows).encode() + "北辰,Tarn,5,register\n".encode("gb18030"))
    status, err = desk.try_to_take(path)
    assert (status, "save it as UTF-8" in err) == (1, True), err


def test_a_spreadsheet_is_not_taken_for_text(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "holdings.xlsx"
    path.write_bytes(b"PK\3\4\x14\0\6\0\x08\0\0\0")
    status, err = desk.try_to_take(path)
    assert (status, "save it as CSV" in err) == (2, True), err


def test_shares_that_look_like_fractions_of_one_are_asked_about(desk: Desk) -> None:
    assert "1 % or less" in desk.take(HEAD + "Alder,Tarn,0.6,register\nBirch,Tarn,0.4,register\n")
    assert "1 % or less" not in desk.take(HEAD + "Alder,Tarn,0.6,register\nBirch,Tarn,1/3,\n")


def test_a_quotation_mark_left_open_is_told_where_it_opens(desk: Desk) -> None:
    err = desk.take(HEAD + 'Birch,"Tarn Pumps,10,register\nAlder,Dale,5,register\n')
    assert "holdings.csv:2:1: a quotation mark opens here" in err


def test_a_long_file_is_read_beside_as_a_short_one_is(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text(FIRST + "A,B,510,register\n" + "Birch,Tarn,5,register\n" * 3)

    def taken(read: Iterator[Part]) -> list[object]:
        return [(part.batch and part.batch.said, *part[1:]) for part in read]

    both = [taken(one(path)) for one in (read_here, read_beside)]
    assert both[0] == both[1]
    (first, last) = both[0]
    assert first[1:] == (6, [(4, "'510' is not between 0 and 100 per cent")], "", "")
    assert last == (None, 6, [], "", "")
