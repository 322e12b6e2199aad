"""The holdings CSV of the contract: columns, percentages as people write them, line numbers."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from fractions import Fraction

from monitor.errors import Problem
from monitor.model import Holding, Share

UNKNOWN = Share(Fraction(0), Fraction(1))  # some share, nobody says how much
KINDS = frozenset({"equity", "votes", "gp", "board", "contract", "consolidation"})
_SHARED = frozenset({"equity", "votes"})
_CONTROLS = frozenset({"controls", "wholly", "largest", "joint"})


def read_holdings_csv(
    text: str, *, file: str = "holdings.csv"
) -> tuple[tuple[Holding, ...], tuple[Problem, ...]]:
    """Rows that can be read, and a problem with its line for each that cannot.

    Needs a header row with holder, target and percent, or low and high, all in per cent;
    percentages are exact: "51.2", "33.333333333333333333", "1/3" (a third), "100/3" (per cent).
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), skipinitialspace=True)
    reader.fieldnames = [name.strip().casefold() for name in reader.fieldnames or ()]
    missing = [name for name in ("holder", "target") if name not in reader.fieldnames]
    if missing:
        wanted = "the first line must name the columns holder, target and percent (or low, high)"
        return (), (Problem(file, 1, 1, f"no column {' or '.join(missing)}; {wanted}"),)
    holdings: list[Holding] = []
    problems: list[Problem] = []
    for line, row in _rows(reader):
        try:
            holdings.append(_holding(row))
        except ValueError as error:
            problems.append(Problem(file, line, 1, str(error)))
    return tuple(holdings), tuple(problems)


def _rows(reader: "csv.DictReader[str]") -> Iterator[tuple[int, dict[str, str]]]:
    for raw in reader:
        row = {key: (raw.get(key) or "").strip() for key in reader.fieldnames or ()}
        if any(row.values()):
            yield reader.line_num, row


def _holding(row: Mapping[str, str]) -> Holding:
    if not (row["holder"] and row["target"]):
        raise ValueError("holder and target must both be filled in")
    kind = row.get("kind") or "equity"
    if kind not in KINDS:
        raise ValueError(f"kind is {kind!r}, and must be one of {', '.join(sorted(KINDS))}")
    control = row.get("control") or None
    if control and control not in _CONTROLS:
        raise ValueError(f"control is {control!r}, not one of {', '.join(sorted(_CONTROLS))}")
    return Holding(
        holder=row["holder"],
        target=row["target"],
        share=_share(row, needed=kind in _SHARED and control is None),
        kind=kind,
        control=control,
        valid_from=_day(row.get("valid_from", "")),
        valid_to=_day(row.get("valid_to", "")),
        known_from=_instant(row.get("known_from", "")),
        concert=row.get("concert", ""),
    )


def _share(row: Mapping[str, str], *, needed: bool) -> Share:
    if row.get("percent"):
        exact = _fraction(row["percent"])
        return Share(exact, exact)
    low, high = row.get("low", ""), row.get("high", "")
    if needed and not (low or high):
        raise ValueError("there is neither percent nor low and high")
    share = Share(_fraction(low) if low else UNKNOWN.low, _fraction(high) if high else UNKNOWN.high)
    if share.low > share.high:
        raise ValueError(f"low {low} is more than high {high}")
    return share


def _fraction(written: str) -> Fraction:
    """A percentage as a fraction of one; a quotient up to one (1/3) is such a fraction itself."""
    plain = re.sub(r"[\s%％]", "", written)
    try:
        number = Fraction(plain)
    except (ValueError, ZeroDivisionError) as error:
        raise ValueError(f"{written!r} is no percentage") from error
    share = number if "/" in plain and number <= 1 else number / 100
    if not 0 <= share <= 1:
        raise ValueError(f"{written!r} is not between 0 and 100 per cent")
    return share


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise ValueError(f"{written!r} is no date such as 2022-11-30") from error


def _instant(written: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(written) if written else None
    except ValueError as error:
        raise ValueError(f"{written!r} is no date or time such as 2022-11-30T09:00:00Z") from error
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment
