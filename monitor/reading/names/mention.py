"""A name of somebody in a text, with the evidence for it."""

from typing import Literal, NamedTuple

Kind = Literal["company", "guess", "maybe_person", "person", "org", "source"]
Span = tuple[int, int, Kind, str]  # start, end, kind and evidence of a name
FIRM_KINDS = frozenset({"company", "guess"})
PEOPLE_KINDS = frozenset({"person", "maybe_person"})
NAMED_KINDS = FIRM_KINDS | PEOPLE_KINDS | {"org"}

SCORES = {
    "known": 1.0,
    "form": 1.0,
    "alias": 1.0,
    "org": 0.95,
    "word": 0.9,
    "code": 1.0,
    "slot": 0.8,
    "label": 1.0,
    "cell": 1.0,  # of a form
    "tagger": 0.9,
    "cue": 0.95,
    "shape": 0.85,
}


class Mention(NamedTuple):
    """text[start:end] names somebody. `how` is the evidence; `score` is 0..1.

    `alias_of`: the name that an alias or a short form stands for. `known`: it is a name
    that was known before the text, or begins with one.
    """

    start: int
    end: int
    kind: Kind
    surface: str
    how: str
    score: float
    alias_of: str = ""
    known: bool = False


def seen(text: str, start: int, end: int, kind: Kind, how: str) -> Mention:
    """The mention text[start:end], as sure as its evidence."""
    score = SCORES.get(how, 0.85)
    return Mention(start, end, kind, text[start:end], how, score, known=how == "known")
