"""Which earlier events an English sentence may add to, if it tells of a round of its own."""

import re
from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.marks import CHARS, NAMED

# "Y, which secured $3m led by Z": Z did not back the firm of an earlier event.
_RAISER = re.compile(
    f"[{NAMED}],? (?:(?:which|who|{CHARS['one']}|also|has|had|have) ){{0,2}}"
    "(?:raised|secured|bagged|closed|netted|landed|led this)\\b"
)
# "The first close, in June, was led by Z", "the round of a rival was led by Z"
_EARLIER = re.compile(
    r"\b(?:first|earlier|initial|previous|prior) (?:close|closing|round|tranche|investment|"
    r"funding|financing)\b|\b(?:round|funding|financing) (?:of|at|by) (?:an?|another) "
    r"(?:[a-z]+ )?(?:rival|competitor|peer|firm|company|start-?up)\b"
)


def of_the_same(
    match: re.Match[str], place: Place, earlier: Sequence[Candidate]
) -> Sequence[Candidate]:
    """The candidates that a match may add to: if the sentence names a firm that raised money, no
    other firm's investments; if it names an earlier round, none."""
    if _EARLIER.search(match.string, 0, match.start()):
        return [c for c in earlier if c.type != "investment"]
    raisers = list(_RAISER.finditer(match.string, 0, match.start()))
    if not raisers:
        return earlier
    key = place.document.discourse.firms.key(place.masked.items[raisers[-1].start()].value)
    return [c for c in earlier if c.type != "investment" or key in c.keys("target")]
