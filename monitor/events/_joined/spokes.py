"""Splits a partnership of one firm with several others into pairs."""

import re

from monitor.events._joined.named_here import named_here
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place

_EACH = re.compile("分别|各自")  # 先后 and 陆续 tell a series, which stays one event
_WITH = re.compile("[与同跟和]")


def spokes(candidate: Candidate, place: Place) -> list[tuple[Filler, Filler]]:
    """Pairs for A与B、C、D分别签署, one per agreement; none if all sign one together."""
    if "-en-" in candidate.rule:
        return _english_spokes(candidate, place)
    partners = candidate.of("partner")
    inside = named_here(partners, place)
    if len(inside) < 3 or len(inside) < len(partners):
        return []
    text = place.document.text
    (_, first), _ = inside[0]
    (last, _), _ = inside[-1]
    if not _EACH.search(text, first, candidate.trigger[1]):
        return []
    gaps = (
        (text[first : inside[1][0][0]], inside[0], inside[1:]),
        (text[inside[-2][0][1] : last], inside[-1], inside[:-1]),
    )
    return next(
        ([(hub, one) for _, one in rest] for gap, (_, hub), rest in gaps if _WITH.search(gap)), []
    )


# "Partnerships with A and B", firms that join a programme: each is a partner of the hub only.
_SEVERAL = re.compile(
    "(?:partnerships|agreements|deals|alliances|collaborations|contracts|pacts|memoranda|"
    "MoUs) with$|^joins?(?:ed)?$"
)


def _english_spokes(candidate: Candidate, place: Place) -> list[tuple[Filler, Filler]]:
    start, end = candidate.trigger
    words = place.document.text[start:end]
    several = candidate.rule == "partnership-en-several" or _SEVERAL.search(words)
    partners = candidate.of("partner")
    behind = [one for (at, _), one in named_here(partners, place) if at >= start]
    before = [one for one in partners if one not in behind]
    if not several or min(len(before), len(behind)) != 1 or len(before) == len(behind):
        return []
    hub, rest = (before[0], behind) if len(before) == 1 else (behind[0], before)
    return [(hub, one) for one in rest]
