"""Reads the contract's holdings CSV: columns, percentages as people write them, line numbers."""

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import chain

from monitor.errors import Problem
from monitor.model import Holding, Share
from monitor.ownership import stated
from monitor.ownership.stated import Party, Read, Stated, spelt
from monitor.ownership.statements import CONTROLS, RANKS, SHARED, UNKNOWN

KINDS = frozenset({"equity", "votes", "gp", "board", "contract", "consolidation"})
COLUMNS = frozenset(
    "holder target kind percent low high valid_from valid_to known_from concert "
    "control source origin url quote".split()
)
# Names of the columns in tables that people in China keep or download.
_CALLED = {
    called: column
    for column, names in {
        "holder": "股东 股东名称 股东姓名 持股人 投资人 投资方 投资者 出资人 出资方",
        "target": "公司 公司名称 企业名称 被投资企业 被投资企业名称 被投资公司 被投资方 目标公司",
        "percent": "持股比例 出资比例 股权比例 投资比例",
        "valid_from": "起始日期 开始日期 生效日期",
        "valid_to": "终止日期 结束日期 截止日期",
        "source": "来源",
    }.items()
    for called in names.split()
}
_EMPTY = dict.fromkeys(COLUMNS, "")
_REMEMBERED = 20_000  # rows kept that differ in more than their names
_WANTED = "the first line must name the columns holder, target and percent (or low, high)"
# A quotient or a decimal of a length that a person writes; exponents could mean any number.
_NUMBER = re.compile(r"\d{1,60}(?:\.\d{0,60})?(?:/\d{1,60})?|\.\d{1,60}")
_DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_DECIMAL_COMMA = re.compile(r"(\d{1,3}),(\d{1,60})")  # no percentage runs to thousands


def collected(read: Read, file: str) -> tuple[list[Stated], tuple[Problem, ...]]:
    """What a file states, and what in it could not be read."""
    stated: list[Stated] = []
    problems: list[Problem] = []
    try:
        for line, found in read:
            if isinstance(found, str):
                problems.append(Problem(file, line, 1, found))
            else:
                stated.append(found)
    except ValueError as error:
        problems.append(Problem(file, 1, 1, str(error)))
    return stated, tuple(problems)


def named(one: Stated) -> Holding:
    """The holding with the names of its parties."""
    return replace(one.holding, holder=spelt(one.holder), target=spelt(one.target))


def each_row(lines: Iterable[str], usual: Mapping[str, str] = _EMPTY) -> Read:
    """Each row's statement, or what is wrong with it, with the line it begins on.

    `usual`: by column, what an empty cell means. Percentages are exact: "51.2",
    "33.333333333333333333", "1/3" (a third), "100/3" (per cent). Raises ValueError if the first
    line does not name the columns.
    """
    rest = iter(lines)
    head = next(rest, "").removeprefix("\ufeff")
    delimiter = max(",;\t", key=head.count)  # spreadsheets in some countries write semicolons
    reader = csv.reader(chain([head], rest), delimiter=delimiter, skipinitialspace=True)
    rows = _Rows(_columns(next(reader, [])), usual)
    begins = reader.line_num + 1
    while True:
        try:
            for cells in reader:
                if cells and (read := rows.read(cells)) is not None:
                    yield begins, read
                begins = reader.line_num + 1
            return
        except csv.Error as error:
            yield begins, f"no CSV: {error}"
            begins = reader.line_num + 1


def _columns(header: list[str]) -> list[str]:
    columns = [_column(name) for name in header]
    if not any(columns):
        raise ValueError(f"it is empty; {_WANTED}")
    has_share = "percent" in columns or {"low", "high"} <= set(columns) or "kind" in columns
    missing = [name for name in ("holder", "target") if name not in columns]
    missing += [] if has_share else ["percent"]
    if missing:
        raise ValueError(f"no column {' or '.join(missing)}; {_WANTED}")
    doubled = sorted({name for name in columns if name in COLUMNS and columns.count(name) > 1})
    if doubled:
        raise ValueError(f"two columns are called {doubled[0]}")
    return columns


def _column(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).strip().casefold().removesuffix("(%)").rstrip()
    return _CALLED.get(plain, plain)


class _Rows:
    """The rows of one file.

    Most rows repeat an earlier one except for the two names, so all other cells are parsed once.
    """

    def __init__(self, columns: list[str], usual: Mapping[str, str]) -> None:
        self.columns = columns
        self.usual = usual
        self.holder, self.target = columns.index("holder"), columns.index("target")
        self.known: dict[tuple[str, ...], Holding | str] = {}

    def read(self, cells: list[str]) -> Stated | str | None:
        """None for an empty row."""
        if len(cells) != len(self.columns):
            wrong = self._count(cells)
            if wrong or not any(cells):
                return wrong
        holder, target = _plain(cells[self.holder]), _plain(cells[self.target])
        cells[self.holder] = cells[self.target] = ""
        said = tuple(cells)
        if not (holder and target):
            is_empty = not (holder or target or any(cell.strip() for cell in said))
            return None if is_empty else "holder and target must both be filled in"
        found = self.known.get(said)
        if found is None:
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            self.known[said] = found = self._holding(said)
        if isinstance(found, str):
            return found
        return Stated(Party(holder), Party(target), found)

    def _count(self, cells: list[str]) -> str | None:
        """Bring the row to its length; returns what is wrong if it is too long."""
        wanted = len(self.columns)
        if len(cells) < wanted and "\n" in cells[-1]:
            return "a quotation mark opens here and is not closed before the end of the field"
        if any(cell.strip() for cell in cells[wanted:]):
            return f"{len(cells)} fields where the first line names {wanted}; quote a comma"
        cells[wanted:] = []
        cells += [""] * (wanted - len(cells))
        return None

    def _holding(self, cells: tuple[str, ...]) -> Holding | str:
        named = zip(self.columns, map(_plain, cells), strict=True)
        row = {name: cell for name, cell in named if cell}
        try:
            return holding({**self.usual, **row})
        except ValueError as error:
            return str(error)


def _plain(cell: str) -> str:
    cell = cell.strip()
    return cell if cell.isascii() else unicodedata.normalize("NFC", cell)


def holding(said: Mapping[str, str]) -> Holding:
    """What the columns say about two parties. Raises ValueError."""
    row = {**_EMPTY, **said}
    kind = _word(row, "kind", KINDS) or "equity"
    control = _word(row, "control", CONTROLS)
    begins, ends = _day(row["valid_from"]), _day(row["valid_to"])
    if begins and ends and ends < begins:
        raise ValueError(f"valid_to {ends} is before valid_from {begins}")
    return Holding(
        holder="",
        target="",
        share=_share(row, needed=kind in SHARED and control is None),
        kind=kind,
        control=control,
        valid_from=begins,
        valid_to=ends,
        known_from=stated.moment(row["known_from"]),
        source=row["source"],
        url=row["url"],
        quote=row["quote"],
        concert=row["concert"],
        origin=_word(row, "origin", RANKS.keys()) or "",
    )


def _word(row: Mapping[str, str], column: str, words: Set[str]) -> str | None:
    word = row[column].casefold()
    if word and word not in words:
        raise ValueError(
            f"{column} is {row[column]!r}, and must be one of {', '.join(sorted(words))}"
        )
    return word or None


def _share(row: Mapping[str, str], *, needed: bool) -> Share:
    if row["percent"]:
        exact = _fraction(row["percent"])
        return Share(exact, exact)
    low, high = row["low"], row["high"]
    if needed and not (low or high):
        raise ValueError("there is neither percent nor low and high")
    share = Share(_fraction(low) if low else UNKNOWN.low, _fraction(high) if high else UNKNOWN.high)
    if share.low > share.high:
        raise ValueError(f"low {low} is more than high {high}")
    return share


@lru_cache(maxsize=10_000)
def _fraction(written: str) -> Fraction:
    """A percentage as a fraction of one; a quotient up to one (1/3) already is such a fraction."""
    plain = re.sub(r"[\s%]", "", unicodedata.normalize("NFKC", written)).replace("\u2044", "/")
    if plain.startswith("-"):
        raise ValueError(f"{written!r} is not between 0 and 100 per cent")
    plain = _DECIMAL_COMMA.sub(r"\1.\2", plain, count=1)
    if not _NUMBER.fullmatch(plain):
        raise ValueError(f"{written!r} is not a percentage")
    top, _, bottom = plain.partition("/")
    if bottom and not int(bottom):
        raise ValueError(f"{written!r} is not a percentage")
    number = Fraction(top) / int(bottom or 1)
    share = number if bottom and number <= 1 else number / 100
    if share > 1:
        raise ValueError(f"{written!r} is not between 0 and 100 per cent")
    return share


@lru_cache(maxsize=10_000)
def _day(written: str) -> date | None:
    if not written:
        return None
    found = _DATE.fullmatch(written)
    try:
        return date(*map(int, found.groups())) if found else date.fromisoformat(written)
    except ValueError as error:
        raise ValueError(f"{written!r} is not a date such as 2022-11-30") from error
