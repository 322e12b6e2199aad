"""English holdings told beside another one, as in "owns 42% of X, with Y holding 11%": of what."""

import re

from monitor.events._joined.named_here import position
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import fill
from monitor.reading.masks import mask
from monitor.reading.names.mention import FIRM_KINDS

_RULES = frozenset({"ownership-en-with-taking", "ownership-en-respectively"})
_SHARE_OF = mask.compiled(
    r"<r>[^.;<ns>]{0,30}? (?:of|in) (?:the )?(?:[a-z-]{3,16} ){0,3}?<co>", "en"
)
_HOLDS = mask.compiled(r"<pa>[^.;]{0,24}? (?:owns|owned|holds|held|has|had) [^.;]{0,12}?<r>", "en")
_SURE = 0.8


def of_the_same_firm(candidate: Candidate, place: Place) -> None:
    """Set the target of a further share to the issuer of the share before it.

    If that share names no issuer, take the firm whose shares an earlier sentence was about.
    """
    named = any(f.mention.start > candidate.trigger[0] for f in candidate.of("target"))
    if candidate.rule not in _RULES or (named and candidate.rule != "ownership-en-with-taking"):
        return
    text, before = place.masked.text, position(place, candidate.trigger[0])
    told = [found.end() - 1 for found in _SHARE_OF.finditer(text, 0, before)]
    if told:
        targets = fill("target", told[-1], told[-1] + 1, place)
    elif _HOLDS.search(text, 0, before):
        targets = _traded(place)
    else:
        return
    holders = [f for f in candidate.fillers if f.role == "holder"]
    candidate.fillers = [*holders, *targets]


def _traded(place: Place) -> list[Filler]:
    talk = place.document.discourse
    if talk.traded is None or place.index - talk.traded_at > 2:
        return []
    return [Filler("target", talk.traded, talk.firms.key(talk.traded), _SURE)]


# "X, a Y subsidiary in which the parent holds 51%, is its largest shareholder": not Y's
_BIG_RULE = "ownership-en-is-big"
_REFERS = re.compile(r"\b(?:its|their|the (?:company|firm|group)['’]s) $")
_ASIDE = re.compile(r", (?:an?|the|one of|part of|which|who|owned|controlled|backed)\b")


def is_in_aside(candidate: Candidate, place: Place) -> bool:
    """Whether "its" is taken for a firm that an aside names as the holder's owner."""
    text, end = place.document.text, candidate.trigger[0]
    if candidate.rule != _BIG_RULE or not _REFERS.search(text, max(0, end - 20), end):
        return False
    firms = place.document.discourse.firms
    targets = candidate.keys("target")
    items = place.document.masked(place.index).items.values()
    named = [i.value for i in items if i.kind in FIRM_KINDS and firms.key(i.value) in targets]
    return any(
        _ASIDE.match(text, holder.mention.end) and holder.mention.end < name.start < end
        for holder in candidate.of("holder")
        for name in named[:1]
    )


# "Will own 40% of the venture, X 35%"; "60% owned by X, with Y taking 30%": X holds too
_NEXT_HOLDER = re.compile(r"\b(?:venture|JV|company|firm|entity), $")
_HELD_BY = re.compile(r"\b(?:owned|held|controlled) by (?:the )?(?:[a-z-]+ ){0,3}$")
_HOLDERS_IN_A_ROW = {
    "ownership-en-holds": _NEXT_HOLDER,
    "ownership-en-with-taking": _HELD_BY,
}


def holds_too(candidate: Candidate, place: Place) -> bool:
    """Whether the target is only the next holder of the same firm."""
    before = _HOLDERS_IN_A_ROW.get(candidate.rule)
    return before is not None and any(
        before.search(place.document.text, max(0, f.mention.start - 40), f.mention.start)
        for f in candidate.of("target")
    )
