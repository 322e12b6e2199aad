"""How often a text names a party that only the look of its name shows to be one.

Of events told once, without a figure, of a party named nowhere else, most were wrong: the name was
cut or no firm's, or the event was somebody else's or long past.
"""

import re

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.reading.names.mention import Mention

BY_LOOK = frozenset({"shape", "tagger"})  # capitals; words that the tagger takes for a name
_DOUBTFUL = BY_LOOK | {"slot"}
_NO_TERMS = frozenset({"change"})  # facts that follow from the verb
_HAS_FIGURES = frozenset({"investment-en-each-pays-in"})  # what each of several pays
OFTEN = 3  # times: a name that a text repeats is one
_REACH = 10_000  # characters: longer than articles; else long digests would take quadratic time


def times(name: Mention, document: Document) -> int:
    """How many times a text has the words of a name, within reach of it."""
    return document.text.count(name.surface, max(0, name.start - _REACH), name.end + _REACH)


_TALK = frozenset({"ended", "planned", "possible", "rumoured"})


def _is_talk(candidate: Candidate) -> bool:
    """Whether it is a Chinese purchase that has not come about, told behind the lead: what others
    wish, say or oppose. Two in three were wrong."""
    chinese = candidate.type == "acquisition" and "-zh-" in candidate.rule
    return chinese and candidate.index > 1 and candidate.modality in _TALK


_DEALS = re.compile(
    r"\b(?:buy|bought|acqui|take-?over|takes? (?:over|control)|swoop|snaps? up|merge|"
    r"(?:sells?|selling|sold|sale|deals?|bids?)\b)"
)


def _title_tells(candidate: Candidate, document: Document) -> bool:
    """Whether the title begins with a party of a purchase and tells one: "X buys boatyard"."""
    if candidate.type != "acquisition" or not 0 < document.body < len(document.text):
        return False
    title = document.text[document.body :].strip()
    names = (f.mention.surface.split(" ")[0] for f in candidate.fillers)
    return title.startswith(tuple(names)) and _DEALS.search(title.lower()) is not None


def _is_whole(candidate: Candidate) -> bool:
    """Whether a founding names the new firm in full: then its founder's name matters less."""
    return any(f.mention.how == "form" for f in candidate.of("company"))


def is_unsupported(candidate: Candidate, document: Document) -> bool:
    """Whether an event behind the first sentence has nothing in the text to bear it out. What is
    denied or ended is known already."""
    spans = candidate.evidence
    figures = candidate.rule in _HAS_FIGURES or not candidate.facts.keys() <= _NO_TERMS
    if candidate.index == 0 or len(spans) > 1 or figures:
        return False
    if (
        candidate.headline
        or _title_tells(candidate, document)
        or any(start >= document.body > 0 for start, _ in spans)
    ):
        return False
    if _is_talk(candidate):
        return True
    if candidate.modality in {"denied", "ended"}:
        return False
    if candidate.type == "registration" and _is_whole(candidate):
        return False
    known = (f.mention for f in candidate.fillers if f.mention.how in _DOUBTFUL)
    return any(times(one, document) == 1 for one in known)
