"""Turns joined candidates into findings whose spans refer to the text as given."""

import re
from collections.abc import Iterable, Iterator
from statistics import fmean

from monitor.events._documents import explaining
from monitor.events._documents.document import TITLE_GAP, Document
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._trying import governed_zh, in_passing, plausible, recalled
from monitor.events._trying.subject import SCORE as SUBJECT
from monitor.model import DateRange, Finding, Party, Quote
from monitor.reading.names.mention import SCORES, Mention

_WEIGHTS = {"registry": 1.0, "filing": 1.0, "company": 0.98, "anonymous": 0.85, "third_party": 0.7}


def findings(found: Iterable[Candidate], document: Document, body: int) -> Iterator[Finding]:
    """The findings of a document. Its text as given ends at `body`; the title follows."""
    told = list(found)
    few = sum(not one.background for one in told) < _ROUND_UP
    explained = explaining.explains(document)
    for candidate in told:
        _leave_out_doubtful(candidate, document)
        aside = few and in_passing.is_unsupported(candidate, document)
        if explained or aside or recalled.recalls(candidate, document):
            candidate.ceiling = min(candidate.ceiling, explaining.CEILING)
        if governed_zh.is_doubtful(candidate, document):
            candidate.ceiling = min(candidate.ceiling, governed_zh.CEILING)
        yield _finding(candidate, document, body)


_ROUND_UP = 4  # events: a text with so many tells each of them once


def _finding(candidate: Candidate, document: Document, body: int) -> Finding:
    quotes = [_quote(document, span, body) for span in candidate.evidence]
    if any(not q.in_title for q in quotes):
        quotes = [q for q in quotes if not q.in_title]
    return Finding(
        type=candidate.type,
        modality=candidate.modality,
        confidence=confidence(candidate, document),
        parties=tuple(_party(document, f, body) for f in candidate.fillers),
        facts=candidate.facts,
        evidence=tuple(quotes),
        rule=candidate.rule,
        date=_date(candidate, document),
        trigger=_quote(document, candidate.trigger, body),
        attribution=candidate.attribution,
        for_now=candidate.for_now,
        background=candidate.background,
    )


def _leave_out_doubtful(candidate: Candidate, document: Document) -> None:
    """A register names the new firm in full: a doubtful holder must not make its founding so."""
    firms = [f for f in candidate.of("company") if f.mention.how == "form"]
    if candidate.type == "registration" and document.lang == "zh" and firms:
        scores = ((f, plausible.score(f, document)) for f in candidate.fillers)
        candidate.fillers = [f for f, sure in scores if f in firms or sure > plausible.DOUBTED]


_ABOVE_WEAKEST = 0.2  # the mean over the parties exceeds the weakest party's score by this at most


def confidence(candidate: Candidate, document: Document) -> float:
    """base(rule) x certainty of its parties x weight of the source, within floor and ceiling."""
    scores = [_slot(filler, candidate, document) for filler in candidate.fillers] or [0.5]
    said = candidate.attribution.kind if candidate.attribution else ""
    own = candidate.type == "executive_change" or candidate.modality == "denied"
    if said == "company" and (own or _is_own_word(candidate)):
        said = ""  # nobody knows better who takes its offices, what it buys, what it will not do
    slots = min(fmean(scores), min(scores) + _ABOVE_WEAKEST)
    found = _told(candidate) * slots * _WEIGHTS.get(said, 1.0)
    return round(max(candidate.floor, min(candidate.ceiling, found)), 2)


_TERMS = frozenset({"amount", "percent"})
_ON_TERMS = 0.93


def _told(candidate: Candidate) -> float:
    """The score of what is told; higher of a Chinese investment with its sum and its share."""
    sides = candidate.keys("investor") and candidate.keys("target")
    if candidate.type != "investment" or "-zh-" not in candidate.rule or not sides:
        return candidate.score
    whole = candidate.facts.keys() >= _TERMS and candidate.modality == "asserted"
    return max(candidate.score, _ON_TERMS) if whole else candidate.score


def _is_own_word(candidate: Candidate) -> bool:
    """Whether one of the parties says it, of a kind of deal that no firm makes much of."""
    said = candidate.attribution.name if candidate.attribution else None
    if not said or "-en-" not in candidate.rule or candidate.type not in _PROVING:
        return False
    names = [f.mention.surface for f in candidate.fillers]
    return any(name.startswith(said) or said.startswith(name) for name in names)


# In these kinds nine in ten English findings are right even if names are known by their capitals
# alone, as with surer names: whoever buys or raises money is a firm. Of partnerships, one in three.
_PROVING = frozenset(
    {
        *("acquisition", "executive_change", "insolvency", "investment", "shareholding_change"),
        *("address_change", "capital_change", "deregistration"),
    }
)
_PROVED = 0.9
_ONLY = 0.9  # of a clause without a subject, in a Chinese text that names one firm
_REPEATED = 0.95


def _slot(filler: Filler, candidate: Candidate, document: Document) -> float:
    """A party's score: higher than that of its look if the text repeats the name, or if a verb of
    firms goes with it or, in Chinese, nothing contradicts it."""
    listed = len(candidate.keys(filler.role)) > 1
    sure, name = plausible.score(filler, document, listed=listed), filler.mention
    if filler.score == SUBJECT and document.lang == "zh" and document.discourse.firms.is_one():
        return max(sure, _ONLY)
    if name.how not in in_passing.BY_LOOK or sure < SCORES["shape"]:
        return sure
    if candidate.type == "partnership" and not _signs(candidate, document):
        return sure  # officials and players are named often too
    firm = name.kind != "person" or filler.role == "person"
    if firm and _is_repeated(name, document):
        return max(sure, _REPEATED)
    proved = document.lang == "zh" or candidate.type in {*_PROVING, "partnership"}
    return max(sure, _PROVED) if proved else sure


# Whoever puts their name to such a paper is a firm or a public body.
_PAPER = re.compile(
    r"(?i)\b(?:memorandums?|memoranda|MoUs?)\b|"
    r"\b(?:partnership|co-?operation|collaboration|framework) agreement"
)


def _signs(candidate: Candidate, document: Document) -> bool:
    return _PAPER.search(document.text, *candidate.trigger) is not None


def _is_repeated(name: Mention, document: Document) -> bool:
    """Whether the text has the name often, in English also in short."""
    if in_passing.times(name, document) >= in_passing.OFTEN:
        return True
    if document.lang != "en":
        return False
    titled = name.start < document.body and name.surface in document.text[document.body :]
    return (titled and " " in name.surface) or document.discourse.firms.told(
        name
    ) >= in_passing.OFTEN


def _quote(document: Document, span: tuple[int, int], body: int) -> Quote:
    start, end = document.normal.origin(*span)
    if start > body:
        behind = body + len(TITLE_GAP)
        return Quote(document.given[start:end], start - behind, end - behind, in_title=True)
    return Quote(document.given[start:end], start, end)


def _party(document: Document, filler: Filler, body: int) -> Party:
    quote = _quote(document, (filler.mention.start, filler.mention.end), body)
    return Party(filler.role, quote.quote, quote.start, quote.end, quote.in_title)


def _date(candidate: Candidate, document: Document) -> DateRange | None:
    if candidate.date is None:
        return None
    stated = candidate.date.range
    words = document.original(candidate.date.start, candidate.date.end)
    return DateRange(words, stated.start, stated.end, stated.precision)
