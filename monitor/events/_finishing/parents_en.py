"""Whose English unit a new firm is that bears its parent's name: "Kestrel Asia Ltd, its parent"."""

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.names.firms import core
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

_PARENT = late(
    r"\b(?:[Pp]arent|[Ss]ubsidiary|[Uu]nit|[Oo]ffshoot|[Aa]ffiliate|[Aa]rm|[Bb]ranch)\b(?! trust)"
)
# "Its parent Tern said", "the unit of Tern"
_WHOSE = closing(
    r"\b(?:[Pp]arent(?: company)?,?|(?:[Ss]ubsidiary|[Uu]nit|[Oo]ffshoot|[Aa]ffiliate|[Aa]rm|"
    r"[Bb]ranch) of) (?:the )?(?:[a-z-]+ ){0,3}$"
)


def named_like_it(candidate: Candidate, place: Place) -> None:
    """Give a founding without a holder the firm named before whose whole name begins the new
    firm's, if this sentence or the next calls one the other's parent or unit."""
    new = candidate.of("company")
    others = candidate.keys("holder") - candidate.keys("company")
    if place.document.lang != "en" or others or len(new) != 1:
        return
    sentences, index = place.document.sentences, place.index
    end = sentences[min(index + 1, len(sentences) - 1)].end
    if _PARENT.search(place.document.text, place.span()[0], end) is None:
        return
    called = core(new[0].mention.surface)
    begins = (called[:at] for at, letter in enumerate(called) if letter == " ")
    known = place.document.discourse.firms.best
    before = [known[one] for one in begins if one in known]
    first = called.split(" ")[0]
    family = [f for key, f in known.items() if key.split(" ")[0] == first and key != called]
    if before and min(f.start for f in family) < before[-1].start:
        # one of several units that bear the name of a firm named before
        before = [f for f in family if f is place.document.discourse.hero]
    for parent in before[-1:]:
        if _is_of_another(parent, place, end):
            return
        if parent.start < new[0].mention.start:
            candidate.fillers.append(Filler("holder", parent, core(parent.surface), parent.score))


def _is_of_another(parent: Mention, place: Place, end: int) -> bool:
    """Whether the text up to `end` names another firm as the parent."""
    text, firms, start = place.document.text, place.document.discourse.firms, place.span()[0]
    named = (i for i in place.document.within(start, end) if i.kind in FIRM_KINDS)
    told = (i.value for i in named if _WHOSE.search(text, max(start, i.start - 60), i.start))
    return any(firms.key(one) != firms.key(parent) for one in told)
