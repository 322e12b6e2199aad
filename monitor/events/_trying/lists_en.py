"""Which names of an English list belong to its verb, and which to a neighbouring clause."""

import re

from monitor.reading.marks import PARTIES
from monitor.reading.masks.mask import compiled

Span = tuple[int, int]

_FAR = 60  # characters searched before a list for a verb whose object its first name is
# "Tern formed Severn and Kestrel bought Orrin": Severn does not buy.
_OBJECT = compiled(
    "<pa>(?: (?:has|have|had|also|later|then|recently))* "
    "(?!(?:added|announced|confirmed|reported|stated|noted|agreed|asked|joined|backed|"
    r"allowed|helped|wanted|believed|claimed|revealed|based|listed|owned)\b)"
    "(?:[a-z]{2,12}ed|bought|sold|took over|set up|built|won|lost)(?: the| an?)? $",
    "en",
)
_BUYING = re.compile(r"(?:acquir|buy|bought|purchas|tak|took|sell|sold|invest)[a-z]*\b(?! of)")
_NEXT_VERB = compiled(
    r" (?:[a-z]{3,12}ly )?(?:(?:was|were|is|are|has|had|will|would|said|says|did|does|may|might|"
    "could|can|declined|refused|acted|advised|served|fell|rose|dropped|jumped|gained|added|told|"
    "reported|confirmed|denied|warned|owns|holds|makes|sells|competes|plans|expects|wants|hopes|"
    r"(?:shares|stock) (?:fell|rose|were|was|are|[a-z]{3,9}ed))\b|"
    "(?:bought|sold|took|acquired|raised|launched|opened|signed|formed|won|named|"
    "appointed|invested|closed|secured|announced|agreed) "
    r"(?:an?\b|the\b|its\b|their\b|to\b|<pa>|<m>|<r>))",
    "en",
)
# "Sold A to Tern and B to Severn", "A was bought by Tern and B by Severn": B does not buy.
_TO = re.compile(r" (?:to|by) (?:the )?$")
_TO_ANOTHER = compiled(r" (?:to|by) (?:the )?(?:[a-z-]{3,16} ){0,3}<pa>", "en")

# "Owned by A, B's 51.2%-owned subsidiary": B is no second owner.
_WHOSE = compiled("'s? (?:<r>-)?[a-z]", "en")


# "Designed by A in partnership with B, C offers": the fronted phrase ends at the comma.
_FRONTED = re.compile(
    r"[“(\s]*(?:[A-Z][a-z]+(?:ed|ing)|Built|In|Under|Through|Following|After|With|As)\b"
)


def own(text: str, names: Span, verb: Span, begin: int) -> Span:
    """The part of the list `names` of a masked sentence that belongs to the verb.

    `begin` is where the match begins.
    """
    start, end = names
    if start >= verb[1]:
        if _TO.search(text, 0, start) and _TO_ANOTHER.match(text, end):
            return start, _last_joint(text, start, end)
        if text[start + 1 : end - 1] in {", ", ", The "} and _FRONTED.match(text):
            return start, start + 1
        if text[start + 1 : end - 1] == ", " and _WHOSE.match(text, end):
            return start, start + 1
        return start, _before_next_subject(text, begin, start, end)
    return (end - 1 if start < verb[0] and _only_last(text, start, end) else start), end


def resumed(text: str, end: int) -> int:
    """Where to continue the search after a match, whose last name may begin the next clause: C in
    "A bought B and C bought D"."""
    return end - 1 if text[end - 1] in PARTIES and _NEXT_VERB.match(text, end) else end


def _only_last(text: str, start: int, end: int) -> bool:
    """Whether only the last name of a list before a verb is its subject."""
    joint = text[start + 1 : end - 1]
    if joint in {" and ", ", and "}:
        return _OBJECT.search(text, max(0, start - _FAR), start) is not None
    # "Closer to an exit from A, B sold": two names with a mere comma are not a list.
    return joint == ", " and start > 0 and not text.startswith((" and ", ", and "), end)


def _before_next_subject(text: str, begin: int, start: int, end: int) -> int:
    """ "A bought B and C was in talks": C is the next clause's subject, not an object."""
    if not _NEXT_VERB.match(text, end):
        return end
    apart = text.rfind(", ", start, end)
    joint = text.rfind(" and ", start, end)
    if joint > apart + 1 and not _BUYING.search(text, begin, start):
        return end
    return _last_joint(text, start, end)


def _last_joint(text: str, start: int, end: int) -> int:
    """Where the last comma or "and" of the list is, else the list's end."""
    joint = max(text.rfind(", ", start, end), text.rfind(" and ", start, end))
    return joint if joint >= 0 else end
