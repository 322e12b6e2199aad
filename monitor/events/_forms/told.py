"""The events that a form tells."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from monitor.events._documents.document import Document
from monitor.events._forms import (
    changes,
    deals,
    fields,
    fields_zh,
    holders,
    labels_en,
    labels_zh,
    listed,
    offices,
    traded,
)
from monitor.events._forms.fields import Line
from monitor.events._forms.record import Draft, Record
from monitor.events._patterns.candidate import Candidate
from monitor.model import Attribution

_TELLS = frozenset({"deal", "description", "details", "headline", "news", "subject", "summary"})
_SHORT = 12  # words of a heading
_SCORE = 0.9
_FIRM = frozenset({"company", "debtor"})
_TELLING = frozenset({"company", "person", "holder", "name", "event", "founded", "liquidator"})


def told(document: Document) -> list[Candidate]:
    """The events of a document that is a form; its lines are then not read as sentences."""
    zh = document.lang == "zh"
    found = fields_zh.lines(document) if zh else fields.lines(document.text, document.body)
    records = [*_records(document, found)]
    if not records and not zh:
        records = [*listed.records(document)]
        found = [line for one in records for line in one.lines]
    kinds = (offices.drafts, changes.drafts, holders.drafts, deals.drafts, traded.drafts)
    drafts = [draft for one in records for kind in kinds for draft in kind(one)]
    if drafts if zh else any(one.firm for one in records):
        _pass_over(document, found)
    return [_candidate(draft, document) for draft in drafts]


def may_tell(text: str, lang: str) -> bool:
    """Whether a text in normal form that has no word of an event may be a form that tells one."""
    if lang == "zh":
        return fields_zh.may_be(text)
    found = fields.lines(text, len(text))
    changed = labels_en.IS
    return sum(one.means in _TELLING or bool(changed.search(one.what)) for one in found) > 1


def _records(document: Document, found: Sequence[Line]) -> Iterator[Record]:
    """The form's records: each begins with the label of another firm, or with a firm alone on its
    line if no label names one."""
    whole = Record(document, found, None)
    labelled = [i for i, one in enumerate(found) if one.means in _FIRM]
    labelled = labelled or [i for i, x in enumerate(found) if x.group and x.means == "target"]
    headed = (i for i, one in enumerate(found) if not one.what and whole.heading(one))
    heads: list[int] = []
    for i in labelled or islice(headed, 1):
        again = heads and _surface(document, found[i]) == _surface(document, found[heads[-1]])
        heads += [] if again else [i]
    starts = [_opening(found, i) for i in heads]
    above = list(found[: starts[0]]) if starts else []
    for at, (start, stop) in zip(heads, pairwise([*starts, len(found)]), strict=True):
        record = Record(document, [*above, *found[start:stop]], None)
        if any(_says_more(one) or record.dated(one) for one in record.lines):
            head = found[at]
            firm = record.party("company", head) if head.what else record.heading(head)
            yield Record(document, record.lines, firm)
    if not starts and any(_says_more(one) for one in found):
        yield Record(document, found, whole.titled())


def _opening(found: Sequence[Line], i: int) -> int:
    """Where the row of a table begins that has line i."""
    while i and found[i].group and found[i - 1].group == found[i].group:
        i -= 1
    return i


def _says_more(line: Line) -> bool:
    changed = labels_en.IS.search(line.what) or labels_zh.IS.search(line.what)
    return line.means not in {"", "company"} or changed is not None


def _surface(document: Document, line: Line) -> str:
    return document.text[line.start : line.end].casefold()


def _pass_over(document: Document, found: Sequence[Line]) -> None:
    starts = [one.start for one in document.sentences]
    zh = document.lang == "zh"
    for one in found if zh or fields.is_dense(found) else [one for one in found if one.what]:
        if _is_no_sentence(document, one) or listed.is_head(document, one):
            first, last = (max(0, bisect_right(starts, p) - 1) for p in (one.begin, one.end - 1))
            for index in range(first, last + 1):
                document.wanted[index] = ()


# 变更内容：法定代表人由甲变更为乙
_PROSE_ZH = re.compile("[。！？].|，.{0,80}，|由.{1,60}(?:变更|变|改|调整|增|减)")
_TITLE_ZH = re.compile("公司|集团|股份|[，。]|.{25}")
_LISTS = frozenset({"scope", "holder"})


def _is_no_sentence(document: Document, line: Line) -> bool:
    text = document.text
    if document.lang == "zh":
        told = _PROSE_ZH.search(text, line.start, line.end) is not None
        tells = _TITLE_ZH.search(text, line.start, line.end) if not line.what else told
        return not tells or line.means in _LISTS
    tells = line.what in _TELLS if line.what else "." in text[line.end - 1 : line.end + 1]
    return not tells and text.count(" ", line.start, line.end) < _SHORT


def _candidate(draft: Draft, document: Document) -> Candidate:
    begin, end = draft.lines[0].begin, draft.lines[0].end
    starts = [one.start for one in document.sentences]
    index = max(0, bisect_right(starts, begin) - 1)
    return Candidate(
        type=draft.type,
        rule=f"{draft.type.replace('_', '-')}-{document.lang}-form",
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
        background=draft.background,
    )


def _blocks(lines: Sequence[Line], text: str) -> Iterator[tuple[int, int]]:
    """The spans of lines, those in a row as one: an alert shows one quotation of a text. Cells of
    a table begin with their row."""
    spans = sorted((one.begin, one.end) for one in lines)
    begin, end = spans[0]
    for start, stop in spans[1:]:
        if start > end and text[end:start].strip():
            yield begin, end
            begin, end = start, stop
        end = max(end, stop)
    yield begin, end
