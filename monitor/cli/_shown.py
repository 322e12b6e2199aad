"""One company in an ownership graph, as asked for on the command line, in any form."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from fractions import Fraction
from typing import TYPE_CHECKING

import typer

from monitor.model import Json
from monitor.ownership.answer import answer
from monitor.ownership.beneficial import THRESHOLD
from monitor.ownership.graph import Graph

if TYPE_CHECKING:
    from monitor.ownership.network import Network


@dataclass(frozen=True, slots=True)
class When:
    """What is asked: the times (`known_at` as written: a day means its end), and the threshold for
    beneficial owners, if given."""

    as_of: date | None
    known_at: str | None
    threshold: Fraction | None = None

    def day(self, now: datetime) -> date:
        """The day whose holdings are shown; today by default."""
        return self.as_of or now.date()

    def moment(self, zone: tzinfo) -> datetime | None:
        """Until when knowledge counts. Raises typer.BadParameter."""
        if self.known_at is None:
            return None
        try:
            found = datetime.fromisoformat(self.known_at)
        except ValueError:
            wanted = "a day such as 2022-11-30 or a time such as 2022-11-30T09:00:00Z"
            raise typer.BadParameter(f"--known-at is {wanted}, not {self.known_at!r}") from None
        if len(self.known_at) <= len("2022-11-30"):
            found = datetime.combine(found.date(), time(23, 59, 59))
        return found if found.tzinfo else found.replace(tzinfo=zone)


@dataclass(frozen=True, slots=True)
class Shown:
    """A graph and a company in it, ready to be shown in any form."""

    graph: Graph
    company: str
    as_of: date
    known_at: datetime | None
    names: Mapping[str, str]
    ids: Mapping[str, Mapping[str, str]]
    since: datetime | None  # when the company was first known
    people: frozenset[str] = frozenset()  # holders that are persons
    managers: tuple[str, ...] = ()  # named if there is no beneficial owner
    threshold: Fraction = THRESHOLD  # of beneficial ownership

    def answer(self) -> dict[str, Json]:
        """Section 5 of the contract."""
        told = answer(
            self.graph,
            self.company,
            as_of=self.as_of,
            known_at=self.known_at,
            names=self.names,
            ids=self.ids,
            people=self.people,
            threshold=self.threshold,
        )
        if self.managers and not told["beneficial_owners"]:
            told["senior_managers"] = list(self.managers)
        if self.known_at and self.since and self.since > self.known_at:
            name = told["company"]["name"]
            note = {"kind": "not_known", "company": name, "since": self.since.isoformat()}
            told["notes"].insert(0, note)
        return told


def show(shown: Shown, form: str) -> None:
    """Write it to standard output."""
    for line in _FORMS[form](shown):
        sys.stdout.write(f"{line}\n")


def _json(shown: Shown) -> Iterator[str]:
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    told = shown.answer()
    yield json.dumps({**told, "known_at": told["known_at"] or now}, ensure_ascii=False)


def _tree(shown: Shown) -> Iterator[str]:
    from monitor.cli._printing import visible
    from monitor.cli._tree import tree

    picture = shown.graph.at(shown.as_of, shown.known_at)
    yield from map(visible, tree(picture, shown.company, shown.answer(), shown.names))


def _bods(shown: Shown) -> Iterator[str]:
    from monitor.ownership.bods import statements

    told = statements(_network(shown), shown.as_of)
    yield json.dumps(told, ensure_ascii=False, indent=1)


def _ftm(shown: Shown) -> Iterator[str]:
    from monitor.ownership.ftm import entities

    for one in entities(_network(shown)):
        yield json.dumps(one, ensure_ascii=False)


def _network(shown: Shown) -> "Network":
    from monitor.ownership.network import network

    picture = shown.graph.at(shown.as_of, shown.known_at)
    return network(picture, shown.company, shown.names, shown.ids, shown.people)


def _svg(shown: Shown) -> Iterator[str]:
    from monitor.ownership.diagram import svg

    picture = shown.graph.at(shown.as_of, shown.known_at)
    yield svg(picture, shown.company, shown.names).rstrip()


_FORMS: Mapping[str, Callable[[Shown], Iterator[str]]] = {
    "tree": _tree,
    "json": _json,
    "svg": _svg,
    "bods": _bods,
    "ftm": _ftm,
}
