"""Finds passages near a watched firm where the rules began to match an event but failed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from monitor.events._documents.document import TITLE_GAP, Document
from monitor.events._patterns.candidate import Candidate, Span
from monitor.events._patterns.pattern import Kind, kinds
from monitor.events._patterns.trace import Note, Trace
from monitor.events._trying.subject import SCORE as SUBJECT_SCORE
from monitor.model import Passage

T = TypeVar("T", Candidate, Note)

MOST = 4  # passages per document
# Each side needs a filler in one of its roles; other kinds need one of NEEDS.
_SIDES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "acquisition": (("acquirer",), ("target",)),
    "investment": (("investor",), ("target",)),
    "shareholding_change": (("holder", "acquirer", "seller"), ("target",)),
    "executive_change": (("person",), ("company",)),
}
_TWO = {"partnership": "partner"}  # roles that need two fillers


def lacks(kind: Kind, candidate: Candidate, least: float = 0.0) -> bool:
    """Whether a needed party is missing or scores no more than `least`."""
    sure = [f for f in candidate.fillers if f.score > least]
    sides = _SIDES.get(kind.type, (kind.needs,))
    missing = any(not any(f.role in side for f in sure) for side in sides)
    role = _TWO.get(kind.type)
    return missing or (role is not None and len({f.key for f in sure if f.role == role}) < 2)


def passages(
    document: Document, found: Sequence[Candidate], trace: Trace, body: int
) -> tuple[Passage, ...]:
    """The passages to ask a second reader about: at most MOST, in text order."""
    named = _watched_paragraphs(document)
    told, noted = _by_sentence(found), _by_sentence(trace.notes)
    made: list[Passage] = []
    for index, sentence in enumerate(document.sentences):
        if sentence.paragraph not in named:
            continue
        types = tuple(dict.fromkeys(_doubtful(told[index], noted[index])))
        if types:
            made.append(Passage(index, types, _title(document, body), _words(document, index)))
    return tuple(made[:MOST])


def spans(document: Document, passage: Passage) -> tuple[Span, ...]:
    """Where a passage's quotes may be, in search order: its sentence, that sentence with the one
    before, the title."""
    sentence = document.sentences[passage.index]
    before = document.sentences[_first(document, passage.index)]
    end = len(document.given)
    return (
        (sentence.start, sentence.end),
        (before.start, sentence.end),
        document.normal.within(end - len(passage.title), end),
    )


def _first(document: Document, index: int) -> int:
    same = index > 0 and (
        document.sentences[index - 1].paragraph == document.sentences[index].paragraph
    )
    return index - 1 if same else index


def _words(document: Document, index: int) -> str:
    start = document.sentences[_first(document, index)].start
    return document.original(start, document.sentences[index].end)


def _title(document: Document, body: int) -> str:
    return document.given[body + len(TITLE_GAP) :]


def _watched_paragraphs(document: Document) -> set[int]:
    """Paragraphs that name a known firm: only watched firms and their groups are known."""
    return {
        sentence.paragraph
        for sentence in document.sentences
        for item in document.within(sentence.start, sentence.end)
        if getattr(item.value, "known", False)
    }


def _by_sentence(found: Iterable[T]) -> defaultdict[int, list[T]]:
    by_index: defaultdict[int, list[T]] = defaultdict(list)
    for one in found:
        by_index[one.index].append(one)
    return by_index


def _doubtful(here: Sequence[Candidate], notes: Iterable[Note]) -> Iterator[str]:
    by_type = {kind.type: kind for kind in kinds() if not kind.background}
    for candidate in here:
        kind = by_type.get(candidate.type)
        if kind and lacks(kind, candidate, SUBJECT_SCORE):
            yield candidate.type
    for note in notes:
        told = any(c.trigger[0] < note.end and note.start < c.trigger[1] for c in here)
        if note.type in by_type and not told:
            yield note.type
