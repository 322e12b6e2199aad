"""Where one firm signs with several: which two of them each agreement is between."""

import re

from monitor.events._candidate import Candidate, Filler
from monitor.events._place import Place

_EACH = re.compile("分别|各自")  # 先后 and 陆续 tell of a series, which stays one
_WITH = re.compile("[与同跟和]")


def spokes(candidate: Candidate, place: Place) -> list[tuple[Filler, Filler]]:
    """A与B、C、D分别签署: one agreement with each; nothing where all sign one together."""
    if "-en-" in candidate.rule:
        return _english_spokes(candidate, place)
    partners = sorted(candidate.of("partner"), key=lambda f: f.mention.start)
    start, end = place.span()
    inside = [f for f in partners if start <= f.mention.start < end]
    if len(inside) < 3 or len(inside) < len(partners):
        return []
    text = place.document.text
    if not _EACH.search(text, inside[0].mention.end, candidate.trigger[1]):
        return []
    ends = [(inside[0], inside[1:]), (inside[-1], inside[:-1])]
    gaps = (
        (text[hub.mention.end : rest[0].mention.start], hub, rest)
        if hub is inside[0]
        else (text[rest[-1].mention.end : hub.mention.start], hub, rest)
        for hub, rest in ends
    )
    return next(([(hub, f) for f in rest] for gap, hub, rest in gaps if _WITH.search(gap)), [])


# "Partnerships with A and B", who joins a programme: each has one of its own with the hub.
_SEVERAL = re.compile(
    r"(?:partnerships|agreements|deals|alliances|collaborations|contracts|pacts|memoranda|MoUs) with$|^joins?(?:ed)?$"
)


def _english_spokes(candidate: Candidate, place: Place) -> list[tuple[Filler, Filler]]:
    start, end = candidate.trigger
    words = place.document.text[start:end]
    several = candidate.rule == "partnership-en-several" or _SEVERAL.search(words)
    before = [f for f in candidate.of("partner") if f.mention.start < start]
    behind = [f for f in candidate.of("partner") if f.mention.start >= start]
    if not several or min(len(before), len(behind)) != 1 or len(before) == len(behind):
        return []
    hub, rest = (before[0], behind) if len(before) == 1 else (behind[0], before)
    return [(hub, one) for one in rest]
