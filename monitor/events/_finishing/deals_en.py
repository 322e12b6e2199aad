"""English deals that are named in passing or are under way, and works that are bought, not their maker."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

# "Sales rose, helped by the purchase of Y": it may be long ago
_GOVERNED = late(
    r"\b(?:(?:help|boost|driv|lift|support|aid|push|hurt|fuel)\w* by|benefit\w* from|thanks to|due to|because of|reflect\w*|[Ss]ince|"
    r"fined .{0,30}for|contributions? (?:from|of)|costs? (?:of|from|for)|integration of|represented .{2,30} in)"
    r" (?:the|its|their|an?|last year['’]s|[\w’']+['’]s?)(?: [\w$€£.-]+){0,3} $"
)
_PASSING = 0.85  # of its score
# "Is selling its unit to": it has not yet
_UNDER_WAY = re.compile(
    r"\b(?:is|are)(?: (?:also|now|both))? (?:buying|selling|acquiring|purchasing|taking over|divesting)\b[^,;]*$"
)
# "The merger of X and Y would be a mistake"
_WOULD = re.compile(r"[^.;,]{0,12} would\b")
# "X's first two albums were acquired by": but its shares, its parent, its European unit
_WORKS = late(
    r"(?i)['’]s? (?:[\w-]{2,14} ){0,3}?(?:albums?|songs?|catalog(?:ue)?s?|rights|masters|recordings|music|films?|books?|"
    r"patents?|paintings?|collections?|homes?|house|mansion|estate)\b"
)


def weight(candidate: Candidate, place: Place) -> float:
    """What a deal that is only named as the cause of something is worth of its score."""
    start = candidate.trigger[0]
    governed = _GOVERNED.search(place.document.text, max(0, start - 64), start)
    return _PASSING if governed and "-en-" in candidate.rule else 1.0


def is_to_come(candidate: Candidate, place: Place) -> bool:
    """Whether it is under way, or what would be."""
    start, end = candidate.trigger
    text = place.document.text
    if _UNDER_WAY.search(text, max(0, start - 16), end):
        return True
    return any(_WOULD.match(text, at) for at in _behind_each(candidate, end, place))


def buys_works(candidate: Candidate, place: Place) -> bool:
    """What somebody made or lives in is bought, not its maker."""
    start, _ = place.span()
    text = place.document.text
    behind = _behind_each(candidate, start, place, "target")
    return "-en-" in candidate.rule and any(_WORKS.match(text, at) for at in behind)


def _behind_each(candidate: Candidate, start: int, place: Place, role: str = "") -> list[int]:
    """Where the first mentions of the parties end behind `start` in the sentence."""
    names = [f.mention.surface for f in candidate.fillers if role in {"", f.role}]
    found = ((place.document.text.find(name, start, place.span()[1]), name) for name in names)
    return [at + len(name) for at, name in found if at >= 0]
