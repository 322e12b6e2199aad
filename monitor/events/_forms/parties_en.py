"""Whom the values of English forms name."""

import re

from monitor.events._documents import alone
from monitor.events._documents.document import Document
from monitor.events._forms import labels_en as labels
from monitor.events._forms.fields import Line
from monitor.reading.names.mention import Mention

_REST = re.compile(r"[ .]*(?:[(,]|$)")
_PERSON = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Chief|Encik|ENCIK|Dato'?|MR|MRS|MS|DR)\b\.? ){0,2}"
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]{0,20}(?: [\w'’.-]{1,20}){1,5})(?=$|[ ,;(.])"
)


def named(document: Document, role: str, line: Line) -> list[Mention]:
    """The firm or person of a value, or none if the role asks for the other."""
    found = alone.firm(document, line.start, line.end)
    if role == "person" or (role == "holder" and found.how == "label"):
        found = _person(document.text, line.start, line.end) or found
    return [] if role == "person" and found.kind != "person" else [found]


def heading(document: Document, line: Line) -> Mention | None:
    """The firm alone on a line, but for a remark."""
    firm = alone.named(document, line.start)
    whole = firm and _REST.match(document.text, firm.end, line.end)
    return alone.firm(document, line.start, line.end) if whole else None


def titled(_: Document) -> Mention | None:
    """No firm: English titles are headlines."""
    return None


def _person(text: str, start: int, end: int) -> Mention | None:
    found = _PERSON.match(text, start, end)
    if found is None or labels.FIRMS.search(found["name"].lower()):
        return None
    return Mention(*found.span("name"), "person", found["name"], "label", 1.0)
