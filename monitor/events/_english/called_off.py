"""Ends the deals of an English text that a later sentence calls off: "The deal was terminated"."""

from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.regexes.leading import led

_OFF = led(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Ii]ts|[Tt]hose|[Tt]hese) "
    r"(?:(?!(?:of|for|in|with|by|to|on|and|or)\b)[\w$£€.,'’-]{1,16} ){0,3}?"
    "(?P<what>deal|transaction|merger|takeover|acquisition|buyout|purchase|sale|tie-up|bid|offer|"
    "combination|talks|negotiations|plans?|agreement|partnership|alliance|joint venture|venture)"
    "(?:, (?:which|first [^,;]{3,60},))? "
    "(?:(?:(?:was|were|(?:has|have|had)(?: since| now| [a-z]+ly)? been) "
    "(?:(?:later|then|since|[a-z]+ly) ){0,2}(?:terminated|called off|abandoned|scrapped|"
    "blocked|cancell?ed|withdrawn|shelved|aborted|vetoed|prohibited|broken off)|"
    "(?:(?:has|have|had) )?(?:(?:later|then|since|[a-z]+ly) )?"
    "(?:fell through|fallen through|fell apart|fallen apart|collapsed|came to nothing|"
    "come to nothing|broke down|broken down)|"
    r"never (?:closed|happened|went ahead|materiali[sz]ed)|did not (?:go ahead|materiali[sz]e))\b)"
)
# "If the deal is terminated", "whether the talks collapsed": nothing has ended
_UNSURE = led(r"\b(?:[Ii]f|[Uu]nless|whether|[Ii]n case|[Ii]n the event|not|nearly|almost)\b")
_UNITS = frozenset({"joint_venture", "partnership"})
_DEALS = frozenset({"acquisition", "shareholding_change"})
_WORKS = ("partnership", "alliance", "joint venture", "venture")
_OPEN = frozenset({"planned", "possible"})
_AFTER = 3  # sentences from a deal to its end


def is_off(sentence: str) -> bool:
    """Whether a sentence calls off a deal that it does not name."""
    off = _OFF.search(sentence)
    return off is not None and not _UNSURE.search(sentence, 0, off.end())


def settle(found: Sequence[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """End the open deals of the last sentence that had any, unless this one tells its own."""
    earlier = [one for one in earlier if one.modality in _OPEN]
    earlier = [one for one in earlier if 0 < place.index - one.index <= _AFTER]
    if not earlier or any(one.type in _DEALS | _UNITS for one in found):
        return
    start, end = place.span()
    sentence = place.document.text[start:end]
    off = _OFF.search(sentence) if is_off(sentence) else None
    if off is None:
        return
    kinds = _UNITS if off["what"] in _WORKS else _DEALS
    if off["what"] in {"agreement", "plan", "plans", "talks", "negotiations"}:
        kinds = _DEALS | _UNITS
    near = [one for one in earlier if one.type in kinds]
    for one in near:
        if one.index == near[-1].index:
            one.modality = "ended"
