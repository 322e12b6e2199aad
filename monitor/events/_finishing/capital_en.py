"""What an English text says of a change of capital: whether it is off, or only meant."""

import re

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

# "Reduced its capital by cancelling shares": that is how, not that it is off
_CANCELS = late(r"[^.;,]{0,40} (?:by|through|via) (?:the )?cancel")
# "Intends to cancel 5m of its shares and reduce its capital"
_CANCELS_SHARES = re.compile(
    r"\bcancel\w*(?: of)? (?!plan|its plan|the plan)(?:[\w.,'’%-]{1,14} ){0,6}?(?:shares|stock)\b"
)
_MEANS = re.compile(r"\b(?:will|would|intend\w*|plan\w*|propos\w*|wants?|aims?|(?:is|are) to)\b")


# "Plans a €4m capital increase": the noun says nothing of when
_INTENDS = re.compile(
    r"\b(?:plans|planning|proposes|proposing|seeks|seeking)(?: [\w.,€$£%-]{1,14}){0,5} $"
)


def intends(candidate: Candidate, place: Place) -> None:
    """Take for planned what an English firm only means to do."""
    if candidate.modality == "asserted" and "-en-" in candidate.rule:
        start, end = place.span()[0], candidate.trigger[0]
        if _INTENDS.search(place.document.text, max(start, end - 70), end):
            candidate.modality = "planned"


def cancels_shares(candidate: Candidate, place: Place) -> None:
    """Undo the end that a word for cancelling shares seems to tell."""
    if candidate.modality != "ended" or "-en-" not in candidate.rule:
        return
    text, start = place.document.text, place.span()[0]
    if _CANCELS.match(text, candidate.trigger[1]):
        candidate.modality = "asserted"
    elif _CANCELS_SHARES.search(text, start, candidate.trigger[0]):
        means = _MEANS.search(text, start, candidate.trigger[0])
        candidate.modality = "planned" if means else "asserted"
