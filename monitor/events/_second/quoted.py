"""Locates a second reader's quotes, and reads parties and facts there by our own rules."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from monitor.events._documents.document import Document
from monitor.events._patterns import scope
from monitor.events._patterns.candidate import Filler, Span
from monitor.model import Json
from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import PEOPLE_KINDS, Mention
from monitor.reading.prose.normal import normalise

SCORE = 0.7  # score of a name that only the second reader recognises
SURE = 0.9  # least score at which our own mention replaces the quoted words
_FIRMS = frozenset({"company", "guess", "maybe_person", "org"})
_HUMAN_ROLES = frozenset({"person", "legal_representative"})
_EITHER = frozenset({"holder", "acquirer", "seller", "investor"})
_MONEY = frozenset({"registered_capital", "capital_from", "capital_to", "amount"})
_PERCENT = frozenset({"percent", "percent_from", "percent_to"})
_LONGEST_NAME = 60


def locate(quote: str, document: Document, spans: Iterable[Span]) -> Span | None:
    """The span of a quote in the normal text: exact, else ignoring width, script and spaces; no
    fuzzy matching."""
    looked = list(spans)
    for find in (_exactly, _but_for_spaces):
        for start, end in looked:
            for span in find(quote.strip(), document, start, end):
                if _whole_words(document.text, *span):
                    return span
    return None


def _exactly(quote: str, document: Document, start: int, end: int) -> Iterator[Span]:
    left, right = document.normal.origin(start, end)
    at = document.given.find(quote, left, right) if quote else -1
    while at >= 0:
        yield document.normal.within(at, at + len(quote))
        at = document.given.find(quote, at + 1, right)


def _but_for_spaces(quote: str, document: Document, start: int, end: int) -> Iterator[Span]:
    wanted = "".join(normalise(quote).text.split())
    places = [at for at in range(start, end) if not document.text[at].isspace()]
    dense = "".join(document.text[at] for at in places)
    at = dense.find(wanted) if wanted else -1
    while at >= 0:
        yield places[at], places[at + len(wanted) - 1] + 1
        at = dense.find(wanted, at + 1)


def _whole_words(text: str, start: int, end: int) -> bool:
    """Whether the span does not cut a Latin word or a figure."""
    before = start > 0 and _joined(text[start - 1], text[start])
    return not before and not (end < len(text) and _joined(text[end - 1], text[end]))


def _joined(left: str, right: str) -> bool:
    return all(char.isascii() and char.isalnum() for char in (left, right))


def party(role: str, span: Span, document: Document) -> Filler | None:
    """The filler that a quote gives a role; None if it names nobody who could fill it."""
    items = _overlapping(span, document)
    wanted = _wanted(role)
    fitting = [i for i in items if i.kind in wanted and i.value.score >= SURE]
    if fitting:
        return _filler(role, fitting[0].value, document)
    if any(i.kind not in wanted for i in items):
        return None
    quote = document.text[span[0] : span[1]]
    if not 2 <= len(quote) <= _LONGEST_NAME or not any(map(str.isalpha, quote)):
        return None
    kind = "person" if role in _HUMAN_ROLES else "company"
    named = Mention(*span, kind, quote, "quoted", SCORE)  # type: ignore[arg-type]
    if kind == "company":
        document.discourse.firms.add([named])
    return _filler(role, named, document)


def _wanted(role: str) -> frozenset[str]:
    if role in _HUMAN_ROLES:
        return PEOPLE_KINDS
    return _FIRMS | PEOPLE_KINDS if role in _EITHER else _FIRMS


def _filler(role: str, mention: Mention, document: Document) -> Filler:
    if mention.kind in {"person", "org"}:
        return Filler(role, mention, mention.surface, mention.score)
    firms = document.discourse.firms
    full = firms.full(mention)
    return Filler(role, full, firms.key(mention), max(full.score, mention.score))


def _overlapping(span: Span, document: Document) -> Sequence[Item]:
    index = sentence_at(span[0], document)
    masked = document.masked(index)
    return [i for _, i in sorted(masked.items.items()) if i.start < span[1] and span[0] < i.end]


def sentence_at(position: int, document: Document) -> int:
    """The index of the sentence that contains an offset of the normal text."""
    starts = [sentence.start for sentence in document.sentences]
    return max(0, bisect_right(starts, position) - 1)


def fact(name: str, span: Span, document: Document) -> Json:
    """The fact we read in a quote: an amount, a share, or its words; None if there is none."""
    items = _overlapping(span, document)
    if name in _MONEY | _PERCENT | {"change"}:
        kinds = {"money"} if name in _MONEY else {"percent"} if name in _PERCENT else _FIGURES
        found = [i for i in items if i.kind in kinds]
        return document.amount(found[0]) if found else None
    words = " ".join(document.original(*span).split())
    if name == "business_scope":
        return scope.items(*span, document)
    return words or None


_FIGURES = frozenset({"money", "percent"})
