"""The events that a form tells."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.events._documents import alone
from monitor.events._documents.document import Document
from monitor.events._forms import changes, fields, labels, listed, offices
from monitor.events._forms.fields import Line
from monitor.events._forms.record import Draft, Record
from monitor.events._patterns.candidate import Candidate
from monitor.model import Attribution

_TELLS = frozenset({"deal", "description", "details", "headline", "news", "subject", "summary"})
_SHORT = 12  # words of a heading
_SCORE = 0.9
_TELLING = frozenset({"company", "person", "holder", "name", "event", "founded", "liquidator"})


def told(document: Document) -> list[Candidate]:
    """The events of a document that is a form; its lines are then not read as sentences."""
    if document.lang != "en":
        return []
    found = fields.lines(document.text, document.body)
    records = [*_records(document, found)]
    if not records:
        records = [*listed.records(document)]
        found = [line for one in records for line in one.lines]
    if any(one.firm for one in records):
        _pass_over(document, found)
    kinds = (offices.drafts, changes.drafts)
    drafts = [draft for one in records for kind in kinds for draft in kind(one)]
    return [_candidate(draft, document) for draft in drafts]


def may_tell(text: str) -> bool:
    """Whether a text in normal form that has no word of an event may be a form that tells one."""
    found = fields.lines(text, len(text))
    return sum(one.means in _TELLING or bool(labels.IS.search(one.what)) for one in found) > 1


def _records(document: Document, found: Sequence[Line]) -> Iterator[Record]:
    """The form's records: each begins with the label of another firm, or with a firm alone on its
    line if no label names one."""
    firms = [i for i, one in enumerate(found) if _names_firm(document, one)]
    labelled = [i for i in firms if found[i].what]
    starts: list[int] = []
    for i in labelled or firms[:1]:
        again = starts and _surface(document, found[i]) == _surface(document, found[starts[-1]])
        starts += [] if again else [i]
    above = list(found[: starts[0]]) if starts else []
    for start, stop in pairwise([*starts, len(found)]):
        record = Record(document, [*above, *found[start:stop]], None)
        if any(_says_more(one) or record.dated(one) for one in record.lines):
            yield Record(document, record.lines, record.party("company", found[start]))
    if not starts and any(map(_says_more, found)):
        yield Record(document, found, None)


def _says_more(line: Line) -> bool:
    return line.means not in {"", "company"} or labels.IS.search(line.what) is not None


def _names_firm(document: Document, line: Line) -> bool:
    if line.what:
        return line.means == "company"
    firm = alone.named(document, line.start)
    rest = document.text[firm.end : line.end] if firm else ""
    return firm is not None and (not rest.strip(" .") or rest.lstrip()[0] in "(,")


def _surface(document: Document, line: Line) -> str:
    return document.text[line.start : line.end].casefold()


def _pass_over(document: Document, found: Sequence[Line]) -> None:
    starts = [one.start for one in document.sentences]
    for one in found if fields.is_dense(found) else [one for one in found if one.what]:
        if _is_no_sentence(document.text, one) or listed.is_head(document, one):
            first, last = (max(0, bisect_right(starts, p) - 1) for p in (one.begin, one.end - 1))
            for index in range(first, last + 1):
                document.wanted[index] = ()


def _is_no_sentence(text: str, line: Line) -> bool:
    tells = line.what in _TELLS if line.what else "." in text[line.end - 1 : line.end + 1]
    return not tells and text.count(" ", line.start, line.end) < _SHORT


def _candidate(draft: Draft, document: Document) -> Candidate:
    begin, end = draft.lines[0].begin, draft.lines[0].end
    starts = [one.start for one in document.sentences]
    index = max(0, bisect_right(starts, begin) - 1)
    return Candidate(
        type=draft.type,
        rule=f"{draft.type.replace('_', '-')}-en-form",
        score=_SCORE,
        modality=draft.modality,
        fillers=draft.fillers,
        facts=draft.facts,
        trigger=(begin, end),
        evidence=[*_blocks(draft.lines, document.text)],
        index=index,
        paragraph=document.sentences[index].paragraph,
        date=draft.date,
        attribution=Attribution("filing"),
    )


def _blocks(lines: Sequence[Line], text: str) -> Iterator[tuple[int, int]]:
    """The spans of lines, those in a row as one: an alert shows one quotation of a text."""
    begin, end = lines[0].begin, lines[0].end
    for one in lines[1:]:
        if one.begin < end or text[end : one.begin].strip():
            yield begin, end
            begin, end = one.begin, one.end
        end = max(end, one.end)
    yield begin, end
