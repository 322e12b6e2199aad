"""What one form is about: its firm, its people and holders, and the words that say what changed."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from monitor.events._documents.document import Document
from monitor.events._forms import labels, parties_en, parties_zh
from monitor.events._forms.fields import Line
from monitor.events._patterns.candidate import Filler
from monitor.model import Json, Modality
from monitor.reading.amounts.money import find_money
from monitor.reading.amounts.numbers import plain
from monitor.reading.dates import Dated
from monitor.reading.masks.mask import Item
from monitor.reading.names.firms import core

_PARTIES = {"en": parties_en, "zh": parties_zh}
_BARE = re.compile(r"\d{1,2}(?:\.\d{1,8})?(?![\d.,/-])")
_SUM = re.compile(r"\d[\d,]{0,15}(?:\.\d{1,8})?")
_SHARES = re.compile(r"\d[\d,]{0,15}(?:\.\d{1,6})?[万亿]?股")
_UNIT = re.compile("[（(](?:人民币|单位[:：])?([十百千万亿]{0,2}[一-鿿]{0,2}元)[）)]")
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)")
_SOON, _NEWS = timedelta(days=-60), timedelta(days=90)


class Draft(NamedTuple):
    """An event of a form, and the lines that tell it."""

    type: str
    fillers: list[Filler]
    facts: dict[str, Json]
    lines: Sequence[Line]
    date: Dated | None
    modality: Modality = "asserted"
    background: bool = False


class Change(NamedTuple):
    """The lines that say what was before and after a change."""

    old: list[Line]
    new: list[Line]

    @property
    def lines(self) -> list[Line]:
        """All of them."""
        return [*self.old, *self.new]


@dataclass(frozen=True, slots=True)
class Record:
    """The lines about one firm, and the headings above them."""

    document: Document
    lines: Sequence[Line]
    firm: Filler | None

    @property
    def says(self) -> labels.Labels:
        """The words of the form's language."""
        return labels.of(self.document.lang)

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
        return Draft(kind, fillers, facts, lines, self.day(lines), modality)

    def day(self, lines: Sequence[Line]) -> Dated | None:
        """The day of what these lines tell: theirs, that of their row, or the form's."""
        groups = {one.group for one in lines} - {0}
        row = [one for one in self.lines if one.group in groups]
        return self.when(lines) or self.when(row) or self.when([*filter(_is_labelled, self.lines)])

    def words(self, line: Line) -> str:
        """The value or heading as the text has it."""
        return self.document.text[line.start : line.end]

    def stated(self, line: Line) -> str:
        """The value in the words of the text as given."""
        return self.document.original(line.start, line.end)

    def filled(self) -> Iterator[Line]:
        """The labels with a value."""
        none = self.says.NONE
        return (one for one in self.lines if one.what and self.words(one).lower() not in none)

    def headings(self) -> str:
        """The headings, in lower case."""
        return "\n".join(self.words(one).lower() for one in self.lines if not one.what)

    def title(self) -> str:
        """The headings; in Chinese also the labels and the name of the firm, as these may say that
        it is to be founded."""
        if self.document.lang == "en":
            return self.headings()
        firms = (self.words(one) for one in self.meaning("company"))
        return "\n".join([self.headings(), *(one.what for one in self.lines), *firms])

    def signs(self, lines: Sequence[Line] | None = None) -> str:
        """What says which change is reported: headings, labels of days, and events."""
        return "\n".join(map(self._sign, self.lines if lines is None else lines))

    def _sign(self, line: Line) -> str:
        words = self.words(line).lower().replace("’", "'")
        if not line.what or line.means in {"event", "status"}:
            return "" if self.item(line, "date") and not self._fresh(line) else words
        if "type of" in line.what:
            return f"{line.what} {words}"
        return line.what if self.dated(line) or line.means in self.says.SAYING else ""

    def saying(self, words: re.Pattern[str]) -> list[Line]:
        """The lines that say so."""
        return [one for one in self.lines if words.search(self._sign(one))]

    def meaning(self, *means: str) -> Iterator[Line]:
        """The labels that stand for one of these, with a value."""
        return (one for one in self.filled() if one.means in means)

    def labelled(self, *words: re.Pattern[str]) -> Line | None:
        """The first label with all these words."""
        found = (one for one in self.filled() if all(w.search(one.what) for w in words))
        return next(found, None)

    def changes(self, subject: re.Pattern[str]) -> Iterator[Change]:
        """What was before and after, for each change of a subject that is not over long ago."""
        groups: dict[int, Change] = {}
        for one in self.filled():
            sides = [bool(words.search(one.what)) for words in (self.says.WAS, self.says.IS)]
            if any(sides) and subject.search(one.what):
                groups.setdefault(one.group, Change([], []))[not sides[0]].append(one)
        yield from (one for one in groups.values() if not self.is_old(one.lines))

    def is_old(self, lines: Sequence[Line]) -> bool:
        """Whether the days of their row, or else of the form, say that it was long ago."""
        groups = {one.group for one in lines} - {0}
        days = [*self.meaning("day")]
        return self.is_past([x for x in days if x.group in groups] or days)

    def is_past(self, lines: Sequence[Line]) -> bool:
        """Whether the days of these lines were long ago."""
        days = [one for one in lines if one.means == "day" and self.item(one, "date")]
        return bool(days) and not any(map(self._fresh, days)) and self.document.lang == "zh"

    def item(self, line: Line, kind: str) -> Item | None:
        """The first date, sum or share of a value."""
        here = self.document.within(line.start, line.end)
        return next((i for i in here if i.kind == kind), None)

    def amount(self, line: Line | None, kind: str) -> Json:
        """The first sum or share of a value; a bare number is a share where the form has %, and a
        sum where the label has a unit."""
        item = self.item(line, kind) if line else None
        if item or line is None:
            return self.document.amount(item) if item else None
        if kind == "money":
            return self._sum(line)
        bare = _BARE.match(self.words(line)) if "%" in self.document.text else None
        return {"text": bare[0], "value": plain(Decimal(bare[0]))} if bare else None

    def moved(self) -> dict[str, Json]:
        """The number of shares sold or bought: 减持数量：320万股."""
        lines = (one for one in self.meaning("moved") if _SHARES.fullmatch(self.words(one)))
        line = next(lines, None)
        return {"shares": self.stated(line)} if line else {}

    def _sum(self, line: Line) -> Json:
        """成交价格（万元）：6800."""
        bare = _SUM.match(self.words(line))
        unit = _UNIT.search(self.document.text, line.begin, line.start)
        found = find_money(f"{bare[0]}{unit[1]}", "zh") if bare and unit else ()
        return (
            found[0].json(f"{bare[0]}{unit[1]}") | {"text": bare[0]}
            if found and bare and unit
            else None
        )

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
        return next(iter(self.parties(role, line)), None)

    def heading(self, line: Line) -> Filler | None:
        """The firm that a heading names."""
        firm = _PARTIES[self.document.lang].heading(self.document, line)
        return Filler("company", firm, core(firm.surface), firm.score) if firm else None

    def titled(self) -> Filler | None:
        """The firm of the text's title, or of its securities' short name."""
        firm = _PARTIES[self.document.lang].titled(self.document)
        if firm is None:
            return self.party("company", next(self.meaning("short"), None))
        return Filler("company", firm, core(firm.surface), firm.score)

    def parties(self, role: str, *lines: Line | None) -> list[Filler]:
        """All that these values name in a role."""
        named = _PARTIES[self.document.lang].named
        found = [m for one in lines if one for m in named(self.document, role, one)]
        return [Filler(role, m, core(m.surface), m.score) for m in found]


def _is_labelled(line: Line) -> bool:
    return bool(line.what)


def _days(first: int, second: int, year: int) -> Iterator[date]:
    """The days that 12/11/2026 may be."""
    for day, month in ((first, second), (second, first)):
        with suppress(ValueError):
            yield date(year, month, day)
