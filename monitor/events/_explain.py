"""Explains why a text gave its events and why triggers gave none, for people who improve rules."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from monitor.events import _finding
from monitor.events._documents.document import Document
from monitor.events._joined import one_deal
from monitor.events._joined.merge import merged
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.trace import Note, Trace
from monitor.events._read import LANGUAGES, candidates, made_ready
from monitor.events._trying import lead
from monitor.model import Finding, Json
from monitor.plural import counted
from monitor.reading.names.mentions import Known
from monitor.reading.prose.language import language
from monitor.reading.tagger.tagged import Tagger

_MARKS = {
    "company": "company",
    "guess": "name",
    "maybe_person": "name",
    "person": "person",
    "org": "organisation",
    "source": "source",
    "one": "reference",
    "many": "reference",
    "money": "money",
    "percent": "percent",
    "date": "date",
    "title": "title",
}


def explain(
    text: str,
    *,
    title: str = "",
    published: date | datetime | None = None,
    lang: str | None = None,
    known: Known | None = None,
    tagger: Tagger | None = None,
) -> Iterator[str]:
    """Readable lines: mentions, events and failures of each sentence that triggered a rule."""
    spoken = lang or language(text or title)
    if spoken not in LANGUAGES:
        yield f"nothing is read in this language: {spoken}"
        return
    document = made_ready(text, title, published, spoken, known, tagger)
    if document is not None:
        yield from _explained(document, len(text))


def _explained(document: Document, body: int) -> Iterator[str]:
    trace = Trace()
    each = list(candidates(document, trace))
    lead.complete(document, each)
    found = one_deal.joined(merged(each), document.text)
    told = list(zip(found, _finding.findings(found, document, body), strict=True))
    for index in range(len(document.sentences)):
        events = [pair for pair in told if pair[0].index == index]
        notes = list(_worth_telling(document, index, trace, events))
        if not events and not notes:
            continue
        yield ""
        yield f"[{index + 1}] {_marked(document, index)}"
        for candidate, finding in events:
            yield from _event(candidate, finding, document)
        for note in notes:
            words = " ".join(document.text[note.start : note.end].split())
            yield f"    no {note.type}: “{words}” ({note.rule}): {note.why}"


def _worth_telling(
    document: Document, index: int, trace: Trace, events: Iterable[tuple[Candidate, Finding]]
) -> Iterator[Note]:
    """One note per kind that gave no event here; triggers inside Latin words do not count."""
    seen = {candidate.type for candidate, _ in events}
    for note in trace.notes:
        inside_word = document.text[max(0, note.start - 1) : note.start].isalpha()
        is_latin = document.text[note.start].isascii()
        if note.index == index and note.type not in seen and not (inside_word and is_latin):
            seen.add(note.type)
            yield note


def _marked(document: Document, index: int) -> str:
    """The sentence with each mention in brackets, with its kind: [Acme Inc|company]."""
    sentence = document.sentences[index]
    pieces: list[str] = []
    position = sentence.start
    for item in sorted(document.masked(index).items.values(), key=lambda i: i.start):
        pieces.append(document.text[position : item.start])
        pieces.append(f"[{document.text[item.start : item.end]}|{_MARKS[item.kind]}]")
        position = item.end
    return " ".join("".join([*pieces, document.text[position : sentence.end]]).split())


def _event(candidate: Candidate, finding: Finding, document: Document) -> Iterator[str]:
    kind = "fact" if candidate.background else "event"
    told = finding.trigger.quote if finding.trigger else ""
    yield (
        f"    {kind} {finding.type}, {finding.modality}, confidence {finding.confidence}: "
        f"rule {finding.rule}, trigger “{' '.join(told.split())}”"
    )
    for filler in candidate.fillers:
        yield f"        {filler.role}: {_origin(filler, candidate, document)}"
    for name, value in finding.facts.items():
        yield f"        {name}: {_in_words(value)}"
    if finding.date:
        stated = finding.date
        span = f" = {stated.start} to {stated.end}" if stated.start else ", of an undated text"
        yield f"        date: “{stated.text}”{span} ({stated.precision})"
    if finding.attribution:
        yield (
            f"        said by: {finding.attribution.kind} {finding.attribution.name or ''}"
        ).rstrip()
    if len(finding.evidence) > 1:
        yield f"        told in {counted(len(finding.evidence), 'sentence')}"


def _in_words(value: Json) -> str:
    """`“$5 million” = 5000000 USD`: the text's words and their meaning."""
    if isinstance(value, list):
        return ", ".join(map(_in_words, value))
    if not isinstance(value, dict):
        return str(value)
    if "text" not in value:
        return ", ".join(f"{key} {_in_words(part)}" for key, part in value.items())
    rest = {key: part for key, part in value.items() if key != "text"}
    understood = [key if part is True else str(part) for key, part in rest.items()]
    return f"“{value['text']}” = {' '.join(understood)}"


def _origin(filler: Filler, candidate: Candidate, document: Document) -> str:
    """Where a party is named and how its name was recognised."""
    mention = filler.mention
    sentence = document.sentences[candidate.index]
    here = sentence.start <= mention.start < sentence.end
    place = "named here" if here else "referred to here, named elsewhere"
    alias = f", stands for {mention.alias_of}" if mention.alias_of else ""
    return f"{mention.surface} ({place}, by {mention.how}{alias}, {filler.score:.2f})"
