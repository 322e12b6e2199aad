"""The firm that an English text is about, and "the Company" in a text that names no firm first."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from monitor.events._documents import alone
from monitor.events._documents.document import Document
from monitor.reading.names import descriptions_en
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.gated import gated

_SELF = gated(r"\b[Tt]he (?:Company|Corporation|Registrant)\b(?! [A-Z])")
_OFTEN = 3  # a text names the firm it is about at least this many times
_MAY_BE_FIRM = FIRM_KINDS | {"maybe_person"}
_SEVERAL = 3  # firms in the title of a digest


def settle(document: Document) -> None:
    """Set the discourse's `hero`, and its `author` if "the Company" precedes every name.

    The author is then the title's firm; without one it stays unnamed and is none of the firms
    named later.
    """
    talk = document.discourse
    talk.hero, talk.titled = _hero(document), _titled(document)
    told = talk.told
    talk.told = cache(lambda: _with_title(told(), document))
    if talk.author is None and (firm := _letterhead(document)):
        talk.author, talk.letterhead = firm, True
    found = None if talk.author else _SELF.search(document.text, 0, document.body)
    if found is None or any(i.kind in FIRM_KINDS for i in document.within(0, found.start())):
        return
    titled = document.within(document.body, len(document.text))
    talk.author = next((i.value for i in titled if i.kind == "company"), None)
    talk.unnamed = talk.author is None


def _with_title(
    told: Mapping[str, frozenset[str]], document: Document
) -> Mapping[str, frozenset[str]]:
    """The traits of each firm; the first one of the text also has those that a title without
    names begins with: "Leeds brewer moves its cellars"."""
    if not document.sentences or document.discourse.titled:
        return told
    lead = document.within(0, document.sentences[0].end)
    first = next((i.value for i in lead if i.kind in _MAY_BE_FIRM), None)
    title = document.text[document.body :]
    if first is None or not (traits := descriptions_en.of_title(title)):
        return told
    key = document.discourse.firms.key(first)
    return {**told, key: told.get(key, frozenset()) | traits}


def _titled(document: Document) -> Mention | None:
    """The only firm that the title names."""
    talk = document.discourse
    named = document.within(document.body, len(document.text))
    firms = {talk.firms.key(i.value): i.value for i in named if i.kind in FIRM_KINDS}
    return talk.firms.full(next(iter(firms.values()))) if len(firms) == 1 else None


_HEAD = 3  # lines of a letterhead
_REST = re.compile(r"\.? {0,2}(?:\([^()\n]{1,60}\))?[ .]{0,3}")


def _letterhead(document: Document) -> Mention | None:
    """The firm alone on one of the first lines of a text, as of a notice or a register's page."""
    text, start = document.text, 0
    for _ in range(_HEAD):
        end = text.find("\n", start, document.body)
        if end < 0:
            return None
        firm = alone.firm(document, start, end)
        if firm.how == "form" and ": " not in firm.surface and _REST.fullmatch(text, firm.end, end):
            return firm
        start = end + 1
    return None


def _hero(document: Document) -> Mention | None:
    """The firm named most often, if the first sentence or the title names it, and the title does
    not announce several."""
    talk = document.discourse
    called = Counter(talk.firms.key(i.value) for i in document.items if i.kind in FIRM_KINDS)
    talk.once = frozenset(key for key, times in called.items() if times == 1)
    if not called or not document.sentences:
        return None
    most, times = called.most_common(1)[0]
    end = len(document.text)
    title = document.within(document.body, end)
    if len({talk.firms.key(i.value) for i in title if i.kind in FIRM_KINDS}) >= _SEVERAL:
        return None
    opening = (*document.within(0, document.sentences[0].end), *title)
    firms = [i.value for i in opening if i.kind in FIRM_KINDS]
    named = (talk.firms.full(f) for f in firms if talk.firms.key(f) == most)
    return next(named, None) if times >= _OFTEN else None
