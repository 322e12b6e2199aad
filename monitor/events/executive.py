"""How texts say in passing who holds an office: background, not news."""

import re
from collections.abc import Iterator

from monitor.events._chinese.offices import executive as _chinese
from monitor.events._english.offices import executive as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

ROLES = ("person", "company")
NEEDS = ("person",)
BACKGROUND = True
WORDS = {
    "zh": "董事|总裁|经理|主席|首席|行长|总监|监事|创始人|秘书长|CEO|会长|院长|合伙人|负责人",
    "en": (
        "[Cc]hair|[Cc]hief|CEO|CFO|COO|CTO|[Pp]resident|[Dd]irector|[Ss]ecretary|[Ff]ounder|"
        "[Mm]anag|[Pp]artner|[Hh]ead of"
    ),
}

PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One candidate per office that is still held."""
    candidate.modality = "asserted"
    position = candidate.facts.get("position")
    start, end = candidate.trigger
    if _ALL_FORMER.search(place.document.text, start, end):
        return
    if _ONCE.search(place.document.text, max(0, start - 12), start):
        return
    for one in position if isinstance(position, list) else [position]:
        if not _FORMER.match(str(one)):
            yield candidate.like(facts=candidate.facts | {"position": one})


# "The former chief executive and chairman of X"
_ALL_FORMER = re.compile(
    r", (?:the |a |an |its )?(?:former|one-?time|ex-|erstwhile) ", re.IGNORECASE
)
_ONCE = re.compile(r"\b(?:[Ff]ormer |[Pp]revious |[Oo]ne-?time |[Ee]x-|then-)$")
_FORMER = re.compile("(?:former|ex|previous|one-?time|late)[ -]", re.IGNORECASE)
