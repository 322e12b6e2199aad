"""The firm of the offices in a text all of whose changes of office are at one firm."""

import re
from collections.abc import Sequence

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._trying.subject import SCORE as SUBJECT_SCORE

_SURE = 0.9
_OF_AN_OFFICE = re.compile(  # who leaves may leave a room
    "resign|retir|step|st(?:an|oo)d|(?:left|leav[a-z]+) (?:his|her|their|the) (?:[a-z]+ )?"
    r"(?:role|post|position|job)s?\b"
)
# Not "the group that runs the museum", "the board of a charity"
_ITS = re.compile(
    r"\b(?:[Tt]he|[Ii]ts) (?:[a-z]{2,14} )?(?:board|company|group|firm)\b"
    r"(?! (?:that|which|who|behind|for|at|in|of(?! directors))\b)"
)


def settle(found: Sequence[Candidate], document: Document) -> None:
    """Make sure of the firm of whoever leaves without a word whom, where the text tells of
    changes at this firm only: "Ms Hale will also retire from the board"."""
    if document.lang != "en":
        return
    changes = [c for c in found if c.type == "executive_change"]
    inferred = [c for c in changes if all(f.score <= SUBJECT_SCORE for f in c.of("company"))]
    firms = [f for c in changes if c not in inferred for f in c.of("company")]
    if not firms and (named := _hero(inferred, document)):
        firms = [named]
    if len({f.key for f in firms}) != 1:
        return
    talk, firm = document.discourse, firms[0]._replace(score=_SURE)
    for candidate in inferred:
        known = (talk.employers.get(f.key) for f in candidate.of("person"))
        near = candidate.keys("company") or {firm.key if _names(candidate, document) else ""}
        if near | {talk.firms.key(m) for m in known if m} == {firm.key}:
            _place(candidate, firm, document)


def _hero(inferred: Sequence[Candidate], document: Document) -> Filler | None:
    """The firm that the title and most of the text name, if it is the only one inferred."""
    hero, near = document.discourse.hero, [f for c in inferred for f in c.of("company")]
    title = document.text[document.body :]
    if hero is None or not near or {f.key for f in near} != {document.discourse.firms.key(hero)}:
        return None
    first, _, rest = hero.surface.partition(" ")
    called = hero.surface if not rest else f"{first} {rest.split(' ')[0]}"
    return near[0] if called in title else None


def _names(candidate: Candidate, document: Document) -> bool:
    if candidate.rule == "executive_change-en-several-named":
        return True
    leaves = candidate.facts.get("change") == "resigned"  # they may take an office elsewhere
    return leaves and _ITS.search(document.text, *candidate.evidence[0]) is not None


def _place(candidate: Candidate, firm: Filler, document: Document) -> None:
    candidate.fillers = [f for f in candidate.fillers if f.role != "company"] + [firm]
    if _OF_AN_OFFICE.match(document.text, candidate.trigger[0]):
        candidate.score = max(candidate.score, _SURE)
