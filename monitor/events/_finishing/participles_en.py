"""Who changes a stake in "X bought shares in Y, raising its holding", "X won a seat at Y, having
raised its stake": X does, in Y."""

import re

from monitor.events._joined.named_here import position
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import fill
from monitor.reading.clauses.later_en import subject_before
from monitor.reading.marks import NAMED

_RULES = frozenset({"shareholding-en-raise"})
_ING = re.compile(r"\w+ing(?: (?:down|back|up))?$")
_HOW = re.compile(r"(?:, |\b(?:after|by|before|while) )(having )?$")
_SURE, _GUESSED = 0.85, 0.7
# "X's finance chief sold shares": a person sells X's; "X fell after its investor said it": likewise
_ANOTHER = re.compile(
    r"(?:['’]s?)? (?:[a-z-]+ ){0,3}(?:chief|boss|director|executive|chair(?:man|woman)?|president|"
    r"founder|manager|officer)s?,? (?:has |had |have |will )?|"
    r"[^.;]{0,60}\b(?:its|whose|the (?:company|firm|group)['’]s) (?:[a-z-]+ ){0,3}"
    r"(?:(?:share|stake)holder|investor|backer)s? (?:said|says|has|had|will|would|plans)\b[^.;]*"
)
_BY_OTHERS = frozenset({"shareholding-en-raise", "shareholding-en-sell"})


def of_others(candidate: Candidate, place: Place) -> None:
    """A firm whose officer or unnamed holder trades is the target, not who trades."""
    if candidate.rule not in _BY_OTHERS or candidate.keys("target"):
        return
    text, trigger = place.document.text, candidate.trigger[0]
    candidate.fillers = [
        f._replace(role="target")
        if f.role in {"seller", "holder"} and _ANOTHER.fullmatch(text, f.mention.end, trigger)
        else f
        for f in candidate.fillers
    ]


# Not X: "X fell when it became known that its biggest shareholder had sold 5% of the firm"
_A_HOLDER = re.compile(
    r"[^.;]{0,140}\b(?:its|the|whose|an?) (?:[a-z-]+ ){0,3}(?:(?:share|stake)holder|"
    r"investor|backer|owner)s? (?:(?:had|has|have|also|now|recently|just) ){0,2}"
)


def of_a_holder(candidate: Candidate, place: Place) -> None:
    """An unnamed holder sells, not the firm that the sentence opens with: shares of that firm, or
    of one named behind."""
    if candidate.rule != "shareholding-en-sells-part-of":
        return
    text, (start, end) = place.document.text, candidate.trigger
    opens = [f for f in candidate.of("seller") if _A_HOLDER.fullmatch(text, f.mention.end, start)]
    if not opens:
        return
    named = [f for f in candidate.of("target") if f.mention.start > end]
    others = [f for f in candidate.fillers if f.role not in {"seller", "target"}]
    candidate.fillers = [*(named or [opens[0]._replace(role="target")]), *others]


def of_the_subject(candidate: Candidate, place: Place) -> None:
    """Give a participle to the subject; what it dealt in is the last firm named before."""
    start, end = candidate.trigger
    text = place.document.text
    how = candidate.rule in _RULES and _HOW.search(text, max(0, start - 16), start)
    if not how or not (how[1] or _ING.match(text, start, end)):
        return
    masked = place.masked
    trigger = position(place, start)
    acts = subject_before(masked.text, trigger)
    if acts is None:
        return
    holders = fill("holder", acts, acts + 1, place)
    known = {f.key for f in holders}
    is_plain = how[0] == ", "
    if not is_plain and known == candidate.keys("holder"):
        return
    score = _SURE if is_plain else _GUESSED
    named = (p for p in sorted(masked.items) if acts < p < trigger and masked.text[p] in NAMED)
    told = [fill("target", p, p + 1, place) for p in named]
    targets = [f for f in candidate.of("target") if f.mention.start > end]
    targets = targets or [f._replace(score=score) for f in (told[-1] if told else [])]
    candidate.fillers = [*holders, *(f for f in targets if f.key not in known)]
