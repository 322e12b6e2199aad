"""Reads GLEIF level 2 (who consolidates whom): relationship records from CSV, XML and JSON
files."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from monitor.model import Holding
from monitor.ownership.stated import Party, Read, Stated, day
from monitor.ownership.statements import UNKNOWN

# The start node is consolidated by, or a branch of, the end node. Other relations (who manages a
# fund, or its master) are not about ownership or control.
_KINDS = frozenset(
    {
        "IS_DIRECTLY_CONSOLIDATED_BY",
        "IS_ULTIMATELY_CONSOLIDATED_BY",
        "IS_INTERNATIONAL_BRANCH_OF",
    }
)
_PERIOD = "RELATIONSHIP_PERIOD"
_SOURCE = "gleif"

Fields = Mapping[str, str]


def is_header(columns: Iterable[str]) -> bool:
    """Whether the first line of a CSV file is that of a level 2 file."""
    return "Relationship.StartNode.NodeID" in set(columns)


def from_rows(rows: Iterable[tuple[int, Fields]]) -> Read:
    """Records of the CSV file, whose columns are the paths of their fields."""
    for line, row in rows:
        yield from _records(line, row, _periods(row))


def from_objects(objects: Iterable[Any]) -> Read:
    """Records of the JSON file: {"Relationship": {"StartNode": {"NodeID": {"$": …}}, …}}."""
    for number, found in enumerate(objects, 1):
        fields: dict[str, str] = {}
        periods: list[Fields] = []
        _flatten(found, "", fields, periods)
        yield from _records(number, fields, periods)


def _flatten(found: Any, path: str, fields: dict[str, str], periods: list[Fields]) -> None:
    if not isinstance(found, Mapping):
        fields[path] = str(found)
        return
    for key, value in found.items():
        name = key.rsplit(":", 1)[-1]
        if name == "RelationshipPeriod":
            for one in value if isinstance(value, list) else [value]:
                inner: dict[str, str] = {}
                _flatten(one, "", inner, [])
                periods.append({name[:1].lower() + name[1:]: text for name, text in inner.items()})
        elif not isinstance(value, list):
            below = path if name == "$" else f"{path}.{name}".lstrip(".")
            _flatten(value, below.removeprefix("RelationshipRecord."), fields, periods)


def _periods(row: Fields) -> list[Fields]:
    found: list[Fields] = []
    for number in range(1, 6):
        start = f"Relationship.Period.{number}."
        if row.get(f"{start}periodType"):
            keys = ("startDate", "endDate", "periodType")
            found.append({key: row.get(start + key, "") for key in keys})
    return found


def _records(at: int, fields: Fields, periods: list[Fields]) -> Iterator[tuple[int, Stated | str]]:
    kind = fields.get("Relationship.RelationshipType", "")
    child = fields.get("Relationship.StartNode.NodeID", "")
    parent = fields.get("Relationship.EndNode.NodeID", "")
    if not (kind and child and parent):
        yield at, "no relationship record: a type and two nodes are needed"
        return
    if kind not in _KINDS:
        return
    try:
        yield at, _stated(child, parent, fields, periods)
    except ValueError as error:
        yield at, str(error)


def _stated(child: str, parent: str, fields: Fields, periods: list[Fields]) -> Stated:
    named = [one for one in periods if one.get("periodType") == _PERIOD] or periods
    period = named[0] if named else {}
    ends = day(period.get("endDate"))
    if fields.get("Relationship.RelationshipStatus") == "INACTIVE" and ends is None:
        ends = day(fields.get("Registration.LastUpdateDate"))
    holding = Holding(
        holder=parent,
        target=child,
        share=UNKNOWN,
        kind="consolidation",
        valid_from=day(period.get("startDate")),
        valid_to=ends,
        source=_SOURCE,
        url=f"https://search.gleif.org/#/record/{child}",
        origin="registry",
    )
    return Stated(Party(parent, (("lei", parent),)), Party(child, (("lei", child),)), holding)
