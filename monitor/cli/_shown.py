"""One company in an ownership graph as asked for on the command line, in any form."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

import typer

from monitor.model import Json
from monitor.resolve.answer import answer
from monitor.resolve.ownership import Graph

FORMS = ("tree", "json")


@dataclass(frozen=True, slots=True)
class When:
    """The times asked about. `known_at` as written: a day means until its end."""

    as_of: date | None
    known_at: str | None

    def day(self, now: datetime) -> date:
        """The day whose holdings are shown: today where none is named."""
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

    def answer(self) -> dict[str, Json]:
        """Section 5 of the contract."""
        told = answer(
            self.graph,
            self.company,
            as_of=self.as_of,
            known_at=self.known_at,
            names=self.names,
            ids=self.ids,
        )
        if self.known_at and self.since and self.since > self.known_at:
            name = told["company"]["name"]
            note = {"kind": "not_known", "company": name, "since": self.since.isoformat()}
            told["notes"].insert(0, note)
        return told


def check_form(form: str) -> None:
    """Raises typer.BadParameter."""
    if form not in FORMS:
        raise typer.BadParameter(f"--format is {' or '.join(FORMS)}, not {form!r}")


def show(shown: Shown, form: str) -> None:
    """Write it to standard output."""
    told = shown.answer()
    if form == "json":
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        return
    from monitor.cli._tree import tree

    sys.stdout.write(
        tree(shown.graph.at(shown.as_of, shown.known_at), shown.company, told, shown.names)
    )
