"""Completes the partners of English partnerships with the firm that acts before the trigger."""

import re

from monitor.events._joined.named_here import named_here, position
from monitor.events._patterns.candidate import Candidate, Filler, Span
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import fill
from monitor.events._trying.subject import subject
from monitor.reading.clauses.later_en import subject_before

_WITH = frozenset(
    f"partnership-en-{wording}"
    for wording in ("with", "noun", "in", "partners-include", "made-with", "deal", "works")
)
_BETWEEN = re.compile(r"\b(?:between|among)\b")
# "Helios' partnership", "Helios in partnership", "Helios, in tandem": Helios is the partner
_BESIDE = re.compile(r"(?:['’]s?|,(?: in)?| (?:has|have|had|is|and its))? ?(?:[a-z-]+ ){0,2}$")


def settled(candidate: Candidate, place: Place) -> list[Filler]:
    """The partners of a candidate, for English with the subject of the trigger's clause.

    The subject is added if no partner precedes the trigger, and replaces one that does not act:
    "the sale of cells of its Tern line in partnership with": Tern is not a partner.
    """
    if "-en-" not in candidate.rule:
        return candidate.fillers
    partners = candidate.fillers
    if candidate.rule not in _WITH:
        return partners
    named = named_here(partners, place)
    before = [(span, one) for span, one in named if span[0] < candidate.trigger[0]]
    if len(before) > 1 or _is_between(candidate, named, place):
        return partners
    if before and not _is_idle(before[0][0], candidate, place):
        return partners
    acting = _who_acts(candidate, place)
    known = candidate.keys("partner")
    if not acting or acting[0].key in known:
        return partners
    return [*acting, *(f for f in partners if not before or f is not before[0][1])]


def _is_between(candidate: Candidate, named: list[tuple[Span, Filler]], place: Place) -> bool:
    behind = [span for span, _ in named if span[0] >= candidate.trigger[0]]
    if not behind:
        return True
    return _BETWEEN.search(place.document.text, candidate.trigger[0], behind[0][0]) is not None


def _is_idle(span: Span, candidate: Candidate, place: Place) -> bool:
    """Whether the partner before the trigger is neither its owner nor the clause's subject."""
    text = place.document.text
    acts = subject_before(place.masked.text, position(place, candidate.trigger[0]))
    bare = text[span[1] : candidate.trigger[0]] == " in "  # "will own Tern in partnership with"
    if not bare and _BESIDE.fullmatch(text, span[1], candidate.trigger[0]):
        return False
    return acts is not None and place.masked.starts[acts] < span[0]


def _who_acts(candidate: Candidate, place: Place) -> list[Filler]:
    start, end = candidate.trigger
    acts = subject_before(place.masked.text, position(place, end))
    if acts is not None and place.masked.starts[acts] < start:
        return fill("partner", acts, acts + 1, place)
    return subject("partner", position(place, start), place)[:1]
