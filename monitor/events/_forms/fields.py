"""The lines of a form: its labels, each with its value, and its headings."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from monitor.events._forms import labels_en as labels
from monitor.reading.regexes.late import late

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
# "Company: X. Event: Cessation. Name: Y" on one line, "Name of Person | Y" in a table
_WORDS = (
    r"(?:\(?[\da-z]{1,2}(?:\.\d)?[.)] {0,2})?(?P<label>[A-Z](?:[^:|\t\n.;]|\.(?! [A-Z])){0,80}?"
    r"(?: ?\([^()\n]{1,60}\))?)"
)
_LABEL = re.compile(rf"(?:^|(?<=[.;:] )){_WORDS} ?: (?=\S)")
_CELL = re.compile(rf"[| ]{{0,3}}{_WORDS} ?:? ?[|\t] ?(?=[^|\s])")
_ALONE = re.compile(rf" {{0,4}}{_WORDS} ?:? {{0,4}}")
_END = late(r"(?:[.;] ?|[ |]{1,6})$(?<!\w\.)")
_LONGEST = 160  # characters of a value or heading: more is prose
_MOST = 400  # lines
_FEWEST = 3  # labels of a form
_SEVERAL = 3  # different labels of a form with few of them
_VALUES = frozenset({"person", "status"})  # Director
_LABELLED = re.compile(  # on a line of its own
    r"^(?:to )?(?:name of (?:the )?)?(?:company|issuer|entity)(?: name)?(?: ?/ ?[a-z]+)? {0,3}$",
    re.IGNORECASE | re.MULTILINE,
)


class Line(NamedTuple):
    """A heading, or a label with its value. `what` is the label in lower case, "" for a heading;
    `means` is what the label stands for; text[start:end] is the value or the heading. Lines of one
    row of a table, or of one change of a list, have the same `group`, others 0."""

    what: str
    means: str
    begin: int
    start: int
    end: int
    group: int = 0


def lines(text: str, body: int) -> list[Line]:
    """The headings, labels and values of text[:body] in order, if it is a form."""
    labelled = max(text.count(": ", 0, body), text.count("|", 0, body))
    if labelled < _FEWEST and not _LABELLED.search(text, 0, body):
        return []
    spans = [m.span() for m in _LINE.finditer(text, 0, body)]
    found: list[Line] = []
    waiting: tuple[str, int] | None = None
    for start, end in spans if len(spans) <= _MOST else ():
        told = [*_labelled(text, start, end)]
        alone = None if told else _alone(text, start, end, waiting)
        if not told and not alone:
            label, begin = waiting or ("", start)
            told = [_line(text, label, begin, start, end)]
        waiting = alone
        found += told
    return [one for one in found if 0 < one.end - one.start <= _LONGEST] if _is_form(found) else []


def is_dense(found: Sequence[Line]) -> bool:
    """Whether half of the lines have labels."""
    return sum(bool(one.what) for one in found) * 2 >= len(found)


def _is_form(found: Sequence[Line]) -> bool:
    labelled = sum(bool(one.what) for one in found)
    several = len({one.means for one in found} - {""}) >= _SEVERAL
    return labelled >= _FEWEST and (several or is_dense(found))


def _labelled(text: str, start: int, end: int) -> Iterator[Line]:
    cell = _CELL.match(text, start, end)
    if cell:
        stop = text.find("|", cell.end(), end)
        yield _line(text, cell["label"], start, cell.end(), stop if stop > 0 else end)
        return
    first = _LABEL.match(text[start:end])
    found = list(_LABEL.finditer(text[start:end])) if first else []
    for at, label in enumerate(found):
        stop = found[at + 1].start() if at + 1 < len(found) else end - start
        if label.end() < stop:
            yield _line(
                text, label["label"], start + label.start(), start + label.end(), start + stop
            )


def _alone(
    text: str, start: int, end: int, waiting: tuple[str, int] | None
) -> tuple[str, int] | None:
    """A label alone on its line, whose value is the next line; an office may be a value too."""
    alone = _ALONE.fullmatch(text, start, end)
    means = labels.meaning(labels.plain(alone["label"])) if alone else ""
    if alone is None or not means or (waiting and means in _VALUES):
        return None
    return alone["label"], start


def _line(text: str, label: str, begin: int, start: int, end: int) -> Line:
    what = labels.plain(label)
    blank = len(text[start:end]) - len(text[start:end].lstrip())
    stop = _END.search(text, start, end)
    return Line(what, labels.meaning(what), begin, start + blank, stop.start() if stop else end)
