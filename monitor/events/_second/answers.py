"""Turns a second reader's answers into candidates; quotes that the text lacks are dropped."""

from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from monitor.events import _finding
from monitor.events._documents.document import Document
from monitor.events._joined import issuers_zh, one_deal, retold_en, retold_zh, sides_zh
from monitor.events._joined.merge import absorb, merged
from monitor.events._joined.same import same
from monitor.events._patterns.candidate import Candidate, Filler, Span
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.pattern import Kind, kinds
from monitor.events._patterns.place import Place
from monitor.events._patterns.trace import Note, Trace
from monitor.events._second.doubts import lacks, spans
from monitor.events._second.prompt import FACTS, Told, told
from monitor.events._second.quoted import fact, locate, party, sentence_at
from monitor.model import Json, Modality, Passage
from monitor.reading.claims import attribution, modality
from monitor.reading.claims.attribution import NOBODY
from monitor.reading.masks.mask import Masked

RULE = "second-reader"
SCORE = 0.75  # at most: enough for review until another source agrees


def joined(
    by_rules: Iterable[Candidate],
    answers: Iterable[tuple[Passage, str]],
    document: Document,
    trace: Trace,
) -> list[Candidate]:
    """The rules' candidates, completed by the second reader's, and those only it found.

    If both find an event of one type in a sentence but disagree, the rules prevail.
    """
    first = list(by_rules)
    sentences = {(c.type, c.index): c.modality for c in first}
    found = one_deal.joined(merged(first), document.text)
    if document.lang == "zh":
        sides_zh.settle(found)
        issuers_zh.settle(found, document)
        found = retold_zh.joined(found, document.text)
    else:
        found = retold_en.joined(found)
    for candidate in _candidates(answers, document, trace):
        place = (candidate.type, candidate.index)
        candidate.modality = sentences.get(place, candidate.modality)
        known = next((one for one in found if same(one, candidate)), None)
        if known is not None:
            # What only the second reader saw makes a candidate neither surer nor less sure.
            known.floor = _finding.confidence(known, document)
            known.ceiling = max(SCORE, known.floor)
            absorb(known, candidate)
        elif place not in sentences:
            found.append(candidate)
    return found


def _candidates(
    answers: Iterable[tuple[Passage, str]], document: Document, trace: Trace
) -> Iterator[Candidate]:
    by_type = {kind.type: kind for kind in kinds()}
    for passage, answer in answers:
        if passage.index >= len(document.sentences):
            continue
        for one in told(answer) or ():
            if one.type in passage.types:
                yield from _candidate(by_type[one.type], one, passage, document, trace)


def _candidate(
    kind: Kind, event: Told, passage: Passage, document: Document, trace: Trace
) -> Iterator[Candidate]:
    near = spans(document, passage)
    evidence = locate(event.evidence, document, near)
    if evidence is None or event.modality not in get_args(Modality):
        return
    # The evidence may cover several sentences; the last one is taken as the event's.
    index = max(sentence_at(evidence[0], document), sentence_at(evidence[1] - 1, document))
    masked = document.masked(index)
    sentence = document.sentences[index]
    note = _note(kind.type, index, trace)
    trigger = (note.start, note.end) if note else (max(evidence[0], sentence.start), evidence[1])
    fillers, facts = _slots(kind, event, near, document)
    stated, for_now = modality.of(masked.text, *_in_mask(masked, trigger), document.lang)
    raw = document.text[sentence.start : sentence.end]
    speaker = attribution.speaker(masked, raw, document.lang, NOBODY)
    made = Candidate(
        type=kind.type,
        rule=RULE,
        score=SCORE,
        ceiling=SCORE,
        # Our own cues of doubt and denial override the second reader's modality.
        modality=event.modality if stated == "asserted" else stated,  # type: ignore[arg-type]
        fillers=fillers,
        facts=_of_rule(kind, note, document.lang) | facts,
        trigger=trigger,
        evidence=[(sentence.start, sentence.end)],
        index=index,
        paragraph=sentence.paragraph,
        for_now=for_now,
        date=date_near(masked, trigger[1]),
        attribution=speaker.attribution,
    )
    finished = kind.finish(made, Place(document, masked, index, speaker)) if kind.finish else [made]
    for one in finished:
        if isinstance(one, Candidate) and not lacks(kind, one):
            yield one


def _slots(
    kind: Kind, event: Told, near: Sequence[Span], document: Document
) -> tuple[list[Filler], dict[str, Json]]:
    fillers: dict[tuple[str, str], Filler] = {}
    facts: dict[str, Json] = {}
    for role, quote in event.slots:
        span = locate(quote, document, near)
        if span is None:
            continue
        if role in kind.roles:
            filler = party(role, span, document)
            if filler:
                fillers.setdefault((role, filler.key), filler)
        elif role in FACTS.get(kind.type, ()) and role not in facts:
            value = fact(role, span, document)
            facts |= {role: value} if value else {}
    return list(fillers.values()), facts


def _note(type_: str, index: int, trace: Trace) -> Note | None:
    notes = (one for one in trace.notes if one.type == type_ and one.index == index)
    return next(notes, None)


def _of_rule(kind: Kind, note: Note | None, lang: str) -> dict[str, Json]:
    """The facts fixed by the noted rule (appointed, increase)."""
    patterns = kind.patterns[lang] if note else ()
    return next((dict(p.facts) for p in patterns if note and p.id == note.rule), {})


def _in_mask(masked: Masked, span: Span) -> Span:
    """The masked characters that cover a span of the text."""
    pairs = enumerate(zip(masked.starts, masked.ends, strict=True))
    inside = [at for at, (start, end) in pairs if start < span[1] and span[0] < end]
    return (inside[0], inside[-1] + 1) if inside else (0, len(masked.text))
