"""Holders and officers from the rows of a list, with their shares and offices."""

import re
from collections.abc import Iterator
from typing import Literal

from monitor.adapters.registry_page import _cells
from monitor.adapters.registry_page._labels import column, group
from monitor.adapters.registry_page._sheet import Grid
from monitor.model import Json

Kind = Literal["holders", "officers"]
Cells = dict[str, tuple[str, str]]  # field -> (unit of the heading, value)

_HOLDS = frozenset({"percent", "amount", "shares", "paid"})
_NAME_ENDS = re.compile(
    r"\s*[(（\[][^()（）\[\]]*\d[^()（）\[\]]*[)）\]]|\s*[-–:：,，]?\s*\d{1,3}(?:[.,]\d+)?\s*[%％].*$"
    # Swiss registers give places of origin and residence: Meier, Hans, von Thun, in Bern.
    r"|,\s*(?:von|aus|de|da|di)\s+[^,]+,\s*(?:in|à|a)\s+.*$"
)
_TITLE = re.compile(r"^(?:herr|frau|mr|mrs|ms|dr|m|mme|mag|prof)\.?\s+", re.IGNORECASE)


def kind_of(grid: Grid) -> Kind | None:
    """Whether a list is of holders or officers: by its columns, then by its heading."""
    fields = {found[0] for head in grid.heads if (found := column(head))}
    if "name" not in fields or {"before", "after"} & fields:
        return None
    context = group(grid.context)
    if context in ("branches", "changes"):
        return None
    if "role" in fields and not fields & {"percent", "paid"}:
        return "officers"
    if fields & _HOLDS:
        return "holders"
    heads = [group(head) for head in grid.heads]
    said = context or next((one for one in heads if one in ("holders", "officers")), None)
    if said == "holders":
        return "holders"
    return "officers" if said == "officers" else None


def entries(grid: Grid, kind: Kind, money: str) -> Iterator[dict[str, Json]]:
    """The people and firms of a list; what no column says is left out."""
    for row in grid.rows:
        for cells in _records(grid, row):
            name = named(cells.get("name", ("", ""))[1])
            if not name or column(name):
                continue
            entry: dict[str, Json] = {"name": name}
            yield entry | (_holder(cells, money) if kind == "holders" else _officer(cells))


def _records(grid: Grid, row: tuple[str, ...]) -> Iterator[Cells]:
    """The records of one row: a repeated heading starts another one."""
    cells: Cells = {}
    for head, value in zip(grid.heads, row, strict=False):
        found = column(head)
        if found is None:
            continue
        if found[0] == "name" and "name" in cells:
            yield cells
            cells = {}
        cells.setdefault(found[0], (found[1], value))
    if cells:
        yield cells


def _holder(cells: Cells, money: str) -> dict[str, Json]:
    entry: dict[str, Json] = {}
    unit, said = cells.get("percent", ("", ""))
    share = _cells.percent(said, sure=bool(said))
    number = _cells.exact_number(said)
    if share is not None:
        entry["percent"] = _of_one(share, said, unit)
    elif number is not None and "shares" not in cells:
        entry["shares"] = f"{number:f}"
    for name in ("amount", "paid"):
        unit, said = cells.get(name, ("", ""))
        sum_ = _cells.money(said, unit, money) if said else None
        if sum_ and sum_["value"] != "0":
            entry["amount" if name == "amount" else "paid_in"] = sum_
    held = _cells.exact_number(_cells.clean(cells.get("shares", ("", ""))[1]))
    return entry | ({"shares": f"{held:f}"} if held is not None else {}) | _days(cells)


def _of_one(share: str, said: str, unit: str) -> str:
    """In per cent; 0.512 in a column without a per cent sign is a fraction of one."""
    is_fraction = share.startswith("0.") and not re.search("[%％]", said + unit)
    if not is_fraction:
        return share
    whole = _cells.exact_number(share)
    return share if whole is None else f"{(whole * 100).normalize():f}"


def _officer(cells: Cells) -> dict[str, Json]:
    role = _cells.clean(cells.get("role", ("", ""))[1])
    return ({"role": role} if role else {}) | _days(cells)


def _days(cells: Cells) -> dict[str, Json]:
    days = {name: _cells.day(cells[name][1]) for name in ("from", "to") if name in cells}
    return {name: day for name, day in days.items() if day}


def named(words: str) -> str:
    """A bare name, without the share, sum or day behind it."""
    line = _cells.clean(words.partition("\n")[0])
    return _TITLE.sub("", _NAME_ENDS.sub("", line)).strip(" ,;:：，；")
