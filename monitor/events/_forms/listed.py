"""Notices of a gazette about the firms listed below their sentence."""

import re
from collections.abc import Iterator

from monitor.events._documents import alone
from monitor.events._documents.document import Document
from monitor.events._forms.fields import Line
from monitor.events._forms.record import Record
from monitor.events._patterns.candidate import Filler
from monitor.reading.names.firms import core
from monitor.reading.regexes.gated import gated

_BELOW = gated(
    r"\b(?:following|undermentioned|under-mentioned|below)\b[^.\n]{0,40}\bcompan(?:y|ies)\b|"
    r"\bcompan(?:y|ies)\b[^.\n]{0,40}\b(?:following|below|hereunder)\b"
)
_ENTRY = re.compile(r"[^\n]+")
_CODE = re.compile(r"(?:(?=\S{0,19}\d)\S{1,20} {1,8}){0,2}")
_AFTER = 60  # characters behind a name, such as its number


def records(document: Document) -> Iterator[Record]:
    """One record for each firm that a line of a list names, below a sentence about them."""
    text = document.text
    for found in _BELOW.finditer(text, 0, document.body):
        begin, end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
        if end < 0:
            continue
        head = Line("", "", begin, begin, end)
        for entry in _ENTRY.finditer(text, end, document.body):
            entered = _entered(document, entry)
            if entered is None:
                break
            line = Line("", "", entry.start(), entry.start(), entry.end())
            yield Record(document, [head, line], entered)


def is_head(document: Document, line: Line) -> bool:
    """Whether a line is the sentence above such a list."""
    return _BELOW.search(document.text, line.start, line.end) is not None


def _entered(document: Document, entry: re.Match[str]) -> Filler | None:
    """The firm that a line names behind its number, and hardly anything else."""
    code = _CODE.match(document.text, *entry.span())
    name = alone.named(document, entry.start())
    name = name or alone.firm(document, code.end() if code else entry.start(), entry.end())
    if entry.end() - name.end > _AFTER or name.how != "form":
        return None
    return Filler("company", name, core(name.surface), name.score)
