"""Whose English unit a new firm is that bears its parent's name: "Kestrel Asia Ltd, its parent"."""

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.names.firms import core
from monitor.reading.regexes.late import late

_PARENT = late(
    r"\b(?:[Pp]arent|[Ss]ubsidiary|[Uu]nit|[Oo]ffshoot|[Aa]ffiliate|[Aa]rm|[Bb]ranch)\b(?! trust)"
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
        if parent.start < new[0].mention.start:
            candidate.fillers.append(Filler("holder", parent, core(parent.surface), parent.score))
