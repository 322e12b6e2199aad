"""Whether what adds to an event (who led, that a deal lapsed, who holds) is said of other firms."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.marks import NAMED
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.late import late

# "Copley Rail is controlled by", 甲与乙的合作协议已终止: a subject of its own
_SUBJECT = late(
    rf"(?:[Tt]he )?[{NAMED}](?:(?:、|与|和|及| and )[{NAMED}])*(?:的|的合作|的战略合作)?"
    r" ?(?:(?:is|was|will be|are|were)(?: [a-z]+ly)?,? )?$"
)


# "Copley Rail, which is 60% owned by Y, will found a venture": no stake in the venture
_WHICH = compiled(
    r"[<ns>],? [(–—-]?(?:(?:<one> (?:is|was|are)|also|now)(?: [a-z]+ly)? |in <one> (?:the )?)?$",
    "en",
)


# 甲设立乙，而丙创始人陈秋持股25%: a contrasted clause with a subject of its own
_CONTRASTED = late(f"，而(?!且)[^，。；{NAMED}]{{0,8}}(?P<firm>[{NAMED}])")


def contrasted(text: str, place: Place, candidate: Candidate) -> tuple[int, int]:
    """The part of a Chinese masked sentence that tells of the candidate: without what stands on the
    other side of 而 and opens with another firm."""
    left, right, key = 0, len(text), place.document.discourse.firms.key
    ours = {filler.key for filler in candidate.fillers}
    for found in _CONTRASTED.finditer(text):
        at = found.start("firm")
        is_ours = key(place.masked.items[at].value) in ours
        is_behind = place.masked.starts[found.start()] >= candidate.trigger[1]
        if is_behind and not is_ours:
            return left, found.start()
        if not is_behind and is_ours:
            left = found.start()
    return left, right


def is_of_others(match: re.Match[str], place: Place, candidate: Candidate) -> bool:
    """Whether the words before the match name other firms than `candidate` as their subject."""
    if candidate.index == place.index and place.document.lang == "en":
        behind = place.masked.span(0, match.end())[1] <= candidate.trigger[0]
        return behind and _WHICH.search(match.string, 0, match.start()) is not None
    if candidate.index == place.index and place.document.lang == "zh":
        left, right = contrasted(match.string, place, candidate)
        return not left <= match.start() <= match.end() <= right
    if candidate.index == place.index or not _SUBJECT.match(match.string, 0, match.start()):
        return False
    key = place.document.discourse.firms.key
    named = place.masked.inside(0, match.start(), NAMED)
    return {key(item.value) for item in named}.isdisjoint(f.key for f in candidate.fillers)
