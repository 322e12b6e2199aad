"""Names that stand alone in a line or behind a label, where no prose surrounds them."""

import re
from operator import attrgetter

from monitor.events._documents.document import Document
from monitor.reading.names.firms import core
from monitor.reading.names.mention import FIRM_KINDS, Mention

# "Winding up of Kestrel Limited", "Offer for Kestrel Limited"
_PHRASE = re.compile(
    r"\b(?:of|by|for|to|in|on|with|from|at|between|OF|BY|FOR|TO|IN|ON|WITH|FROM|AT|BETWEEN|"
    r"(?!and\b|the\b|de\b|van\b|plc\b|ltd\b|limited\b)[a-z]{3,20})\b"
)
_ENDS = re.compile(r" ?[(\[;]| [-–—] |, (?=[\d(]|[a-z])|,(?= [A-Z][^,]{0,40},)|$")


def named(document: Document, start: int) -> Mention | None:
    """The firm whose name with a legal form is seen to begin at text[start]."""
    firms = (i.value for i in document.within(start, start + 1) if i.kind in FIRM_KINDS)
    here: Mention | None = next(firms, None)
    return _whole(here) if here else None


def firm(document: Document, start: int, end: int) -> Mention:
    """Whatever text[start:end] names, as a firm."""
    stop = _ENDS.search(document.text, start, end)
    end = stop.start() if stop else end
    name = Mention(start, end, "company", document.text[start:end], "label", 0.95)
    known = [one for one in (named(document, start), _whole(name)) if one]
    return max(known, key=attrgetter("end"), default=name)


def _whole(name: Mention) -> Mention | None:
    """A name with a legal form, which is not seen in all names in capitals or of plain words."""
    if name.how != "form" and _PHRASE.search(name.surface):
        return None
    if name.how != "form" and core(name.surface) == name.surface.casefold().strip(" ."):
        return None
    return name._replace(kind="company", how="form", score=1.0)
