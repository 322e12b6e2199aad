"""What one form is about: its firm, its people and holders, and the words that say what changed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from monitor.events._documents.document import Document
from monitor.events._forms import labels
from monitor.events._forms.fields import Line
from monitor.events._patterns.candidate import Filler
from monitor.model import Json, Modality
from monitor.reading.dates import Dated
from monitor.reading.masks.mask import Item
from monitor.reading.names.firms import core
from monitor.reading.names.mentions import FIRM_KINDS, Mention

_NAME_ENDS = re.compile(r" ?[(\[;]| [-–—] |, (?=[\d(]|[a-z])|,(?= [A-Z][^,]{0,40},)|$")
_PERSON = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Chief|Encik|ENCIK|Dato'?|MR|MRS|MS|DR)\b\.? ){0,2}"
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]{0,20}(?: [\w'’.-]{1,20}){1,5})(?=$|[ ,;(.])"
)
_BARE = re.compile(r"\d{1,2}(?:\.\d{1,4})?(?![\d,/-])")
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)")
_NEWS = timedelta(days=90)
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
        when = self.when(lines) or self.when(self.lines)
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
            return words
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
        """Whether a value is a day that may be news: no old one, nor one long before the text."""
        item, published = self.item(line, "date"), self.document.published
        read = published.date() if isinstance(published, datetime) else published
        days = [item.value.range.end] if item else [*_days(self.words(line))]
        if read is None:
            return bool(days)
        return any(day and timedelta(-60) < read - day < _NEWS for day in days)

    def when(self, lines: Sequence[Line]) -> Dated | None:
        """The first day of these lines that may be news."""
        found = (self.item(one, "date") for one in lines if one.what and self.dated(one))
        return next((item.value for item in found if item), None)

    def party(self, role: str, line: Line | None) -> Filler | None:
        """Who a value names in a role: a firm, or a person."""
        if line is None:
            return None
        text = self.document.text
        found = named(self.document, line.start) if role != "person" else None
        if found is None or found.how != "form":
            found = _person(text, line.start, line.end) or found
        if role != "person" and (found is None or found.how not in {"form", "label"}):
            stop = _NAME_ENDS.search(text, line.start, line.end)
            end = stop.start() if stop else line.end
            found = Mention(line.start, end, "company", text[line.start : end], "label", 0.95)
        return Filler(role, found, core(found.surface), found.score) if found else None


def named(document: Document, start: int) -> Mention | None:
    """The firm whose name begins at text[start]; in capitals, its legal form is not always seen."""
    here = next((i.value for i in document.within(start, start + 1) if i.kind in FIRM_KINDS), None)
    if here and here.how != "form" and core(here.surface) != here.surface.casefold():
        return here._replace(kind="company", how="form", score=1.0)
    return here


def _person(text: str, start: int, end: int) -> Mention | None:
    found = _PERSON.match(text, start, end)
    if found is None or labels.FIRMS.search(found["name"].lower()):
        return None
    return Mention(*found.span("name"), "person", found["name"], "label", 1.0)


def _days(words: str) -> Iterator[date]:
    """The days that 12/11/2026 may be."""
    found = _FIGURES.search(words)
    for month, day in ((1, 2), (2, 1)) if found else ():
        try:
            yield date(int(found[3]), int(found[month]), int(found[day]))
        except ValueError:
            continue
