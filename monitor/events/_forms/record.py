"""What one form is about: its firm, its people and holders, and the words that say what changed."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from monitor.events._documents import alone
from monitor.events._documents.document import Document
from monitor.events._forms import labels
from monitor.events._forms.fields import Line
from monitor.events._patterns.candidate import Filler
from monitor.model import Json, Modality
from monitor.reading.dates import Dated
from monitor.reading.masks.mask import Item
from monitor.reading.names.firms import core
from monitor.reading.names.mentions import Mention

_PERSON = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Chief|Encik|ENCIK|Dato'?|MR|MRS|MS|DR)\b\.? ){0,2}"
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]{0,20}(?: [\w'’.-]{1,20}){1,5})(?=$|[ ,;(.])"
)
_BARE = re.compile(r"\d{1,2}(?:\.\d{1,8})?(?![\d.,/-])")
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)")
_SOON, _NEWS = timedelta(days=-60), timedelta(days=90)
_NONE = frozenset({"n/a", "na", "nil", "none", "-", "not applicable"})


class Draft(NamedTuple):
    """An event of a form, and the lines that tell it."""

    type: str
    fillers: list[Filler]
    facts: dict[str, Json]
    lines: Sequence[Line]
    date: Dated | None
    modality: Modality = "asserted"


@dataclass(frozen=True, slots=True)
class Record:
    """The lines about one firm, and the headings above them."""

    document: Document
    lines: Sequence[Line]
    firm: Filler | None

    def draft(
        self,
        kind: str,
        facts: dict[str, Json],
        lines: Sequence[Line],
        others: Sequence[Filler | None] = (),
        modality: Modality = "asserted",
    ) -> Draft:
        """An event of the form's firm and these others."""
        fillers = [one for one in (self.firm, *others) if one]
        when = self.when(lines) or self.when([one for one in self.lines if one.what])
        return Draft(kind, fillers, facts, lines, when, modality)

    def words(self, line: Line) -> str:
        """The value or heading as the text has it."""
        return self.document.text[line.start : line.end]

    def filled(self) -> Iterator[Line]:
        """The labels with a value."""
        return (one for one in self.lines if one.what and self.words(one).lower() not in _NONE)

    def headings(self) -> str:
        """The headings, in lower case."""
        return "\n".join(self.words(one).lower() for one in self.lines if not one.what)

    def signs(self, lines: Sequence[Line] | None = None) -> str:
        """What says which change is reported: headings, labels of days, and events."""
        return "\n".join(map(self._sign, self.lines if lines is None else lines))

    def _sign(self, line: Line) -> str:
        words = self.words(line).lower().replace("’", "'")
        if not line.what or line.means in {"event", "status"}:
            return "" if self.item(line, "date") and not self._fresh(line) else words
        if "type of" in line.what:
            return f"{line.what} {words}"
        return line.what if self.dated(line) else ""

    def saying(self, words: re.Pattern[str]) -> list[Line]:
        """The lines that say so."""
        return [one for one in self.lines if words.search(self._sign(one))]

    def meaning(self, means: str) -> Iterator[Line]:
        """The labels that stand for this, with a value."""
        return (one for one in self.filled() if one.means == means)

    def labelled(self, *words: re.Pattern[str]) -> Line | None:
        """The first label with all these words."""
        found = (one for one in self.filled() if all(w.search(one.what) for w in words))
        return next(found, None)

    def item(self, line: Line, kind: str) -> Item | None:
        """The first date, sum or share of a value."""
        here = self.document.within(line.start, line.end)
        return next((i for i in here if i.kind == kind), None)

    def amount(self, line: Line | None, kind: str) -> Json:
        """The first sum or share of a value; a bare number is a share where the form has %."""
        item = self.item(line, kind) if line else None
        if item or line is None or kind == "money":
            return self.document.amount(item) if item else None
        bare = _BARE.match(self.words(line)) if "%" in self.document.text else None
        return {"text": bare[0], "value": bare[0]} if bare else None

    def dated(self, line: Line) -> bool:
        """Whether a value is a day that may be news: no old one, nor one long after the text."""
        found = _FIGURES.search(self.words(line))
        either = _days(*map(int, found.groups())) if found else ()
        return self._fresh(line) is not None or any(map(self._is_fresh, either))

    def when(self, lines: Sequence[Line]) -> Dated | None:
        """The first day of these lines that may be news."""
        return next(filter(None, map(self._fresh, lines)), None)

    def _fresh(self, line: Line) -> Dated | None:
        here = (i.value for i in self.document.within(line.start, line.end) if i.kind == "date")
        return next((one for one in here if self._is_fresh(one.range.end)), None)

    def _is_fresh(self, day: date | None) -> bool:
        published = self.document.published
        read = published.date() if isinstance(published, datetime) else published
        return day is not None and (read is None or _SOON < read - day < _NEWS)

    def party(self, role: str, line: Line | None) -> Filler | None:
        """Who a value names in a role: a firm, or a person."""
        if line is None:
            return None
        found = alone.firm(self.document, line.start, line.end)
        if role == "person" or (role == "holder" and found.how == "label"):
            found = _person(self.document.text, line.start, line.end) or found
        if role == "person" and found.kind != "person":
            return None
        return Filler(role, found, core(found.surface), found.score)


def _person(text: str, start: int, end: int) -> Mention | None:
    found = _PERSON.match(text, start, end)
    if found is None or labels.FIRMS.search(found["name"].lower()):
        return None
    return Mention(*found.span("name"), "person", found["name"], "label", 1.0)


def _days(first: int, second: int, year: int) -> Iterator[date]:
    """The days that 12/11/2026 may be."""
    for day, month in ((first, second), (second, first)):
        with suppress(ValueError):
            yield date(year, month, day)
