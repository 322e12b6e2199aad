"""Who "the Company" is in an English text that says so before it has named any firm."""

import re

from monitor.events._document import Document

_SELF = re.compile(r"\b[Tt]he (?:Company|Corporation|Registrant)\b(?! [A-Z])")
_FIRMS = frozenset({"company", "guess"})


def settle(document: Document) -> None:
    """The firm of the title; else whoever wrote the text, and none of those whom it names later."""
    talk = document.discourse
    found = None if talk.author else _SELF.search(document.text, 0, document.body)
    if found is None or any(i.kind in _FIRMS for i in document.within(0, found.start())):
        return
    titled = document.within(document.body, len(document.text))
    talk.author = next((i.value for i in titled if i.kind == "company"), None)
    talk.unnamed = talk.author is None
