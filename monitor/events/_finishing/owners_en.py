"""English firms whose owners sell them: "the family behind Kestrel sold the business"."""

from monitor.events._english.deals.owners_sell import OWNERS, OWNING
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

_BEFORE = closing(rf"\b(?i:{OWNERS}) {OWNING} (?:the )?(?:[a-z-]{{3,14}} ){{0,3}}$")
_BEHIND = late(rf"['’]s? (?:[a-z-]{{2,14}} ){{0,3}}{OWNERS}\b(?!,? [A-Z])")
# "The receivers of Kestrel sold its office"
_ITS = late(
    r" (?:its|their) (?![^.;,]{0,30}\b(?:stakes?|shares?|shareholding|holding|interest|business|"
    r"company)\b)"
)
_REACH = 64  # characters of the words before a name


def sold_by_owners(candidate: Candidate, place: Place) -> list[Filler]:
    """The parties; a firm named as its sellers' is what they sell, if nothing else is."""
    owned = [f for f in candidate.of("seller") if _is_owned(f, place.document.text)]
    if not owned or _ITS.match(place.document.text, candidate.trigger[1]):
        return candidate.fillers
    kept = [f for f in candidate.fillers if f not in owned]
    sold = candidate.keys("target") or "business" in candidate.facts
    return kept if sold else [*kept, *(f._replace(role="target") for f in owned)]


def _is_owned(filler: Filler, text: str) -> bool:
    start, end = filler.mention.start, filler.mention.end
    if _BEHIND.match(text, end):
        return True
    return _BEFORE.search(text, max(0, start - _REACH), start) is not None
