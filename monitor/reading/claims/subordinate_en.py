"""What an English event's clause hangs on: "nothing suggests that X has", "once X has bought Y".

Here, too, stand the words before its verb that hedge it: "may now buy", "has apparently bought".
"""

import re

from monitor.model import Modality
from monitor.reading.claims.governed_en import LIGHT, REACH, Table, first, verbs
from monitor.reading.masks.mask import compiled


def _heads(words: str) -> re.Pattern[str]:
    return compiled(rf"(?i:\b(?:{words}))[^,;.]{{0,24}}? that [^,;]*$", "en")


_WRONG = (
    "(?:wrong(?:ly)?|deepfake|false(?:ly)?|incorrect(?:ly)?|untrue|mistaken(?:ly)?|"
    "erroneous(?:ly)?|hoax|fake|fabricated|fictitious|misstate[ds]?|misreport(?:s|ed)?)"
)
_HEADS: Table = (
    (
        "denied",
        _heads(
            "no (?:evidence|proof|indication|sign|suggestion|confirmation)|"
            "(?:nothing|no one|nobody|none)(?: [a-z]+)? "
            "(?:suggest|claim|sa(?:y|id)|indicat|show|prov|confirm|report)[a-z]*|"
            "(?:myth|lie|fallacy|fiction|nonsense)(?: to (?:say|claim|believe|think))?"
        ),
    ),
    (
        "possible",
        _heads(
            "(?:conceivable|possible|plausible|likely|unlikely|probable)|(?:chances?|odds|"
            "likelihood|probability|possibility|condition|scenario)(?: [^,;]{1,20})?|"
            "bet(?:s|ting)?|doubt(?:s|ed|ful)|wonder(?:s|ed|ing)?|suppos(?:e|ing)|assum(?:e|ing)|imagin(?:e|ing)|"
            "pretend(?:ing)?"
        ),
    ),
    (
        "rumoured",
        _heads(
            "rumou?rs?|gossip|word|been (?:suggested|claimed|alleged)|"
            "whispers?|heard|speculat(?:ion|es?|ed|ing)|talk|signs?|hints?|"
            "suspicions?|allegations?|belief|impression|theory|assumption|seems?|appears?|"
            "assum(?:es|ed)|suspect(?:s|ed)?|believe[sd]?|thinks?|thought|guess(?:es|ed)?|"
            "reckon(?:s|ed)?|contend(?:s|ed)?|alleg(?:es?|ed|ing)|insinuat(?:es?|ed)|"
            "surmis(?:es?|ed)|impl(?:y|ies|ied)|mean(?:s|t)?|anonymous [a-z]+ says?|"
            "(?:lawsuit|suit|complaint|claimants?|plaintiffs?|prosecutors|indictment|critics|"
            "rivals|blog(?:ger)?s?|post|draft|tweet|video|users?) "
            "(?:[a-z]+ )?(?:says?|said|claim(?:s|ed)?|alleg(?:es?|ed)|argu(?:es?|ed))"
        ),
    ),
)
_FALSE = compiled(
    rf"(?i:\b{_WRONG})\b(?: [^,;.]{{0,40}}?)? (?:that\b[^,;]*|(?:claim|sa|report|announc|pretend)"
    r"[a-z]* (?:to have|having) )$|\bpretend[a-z]* to (?:have )?$",
    "en",
)
# "Once X has bought Y, it will …", "before it can buy"
_NOT_YET = compiled(
    r"\b(?:[Oo]nce|[Uu]ntil|[Uu]nless|[Aa]s soon as|[Bb]y the time|"
    r"[Oo]nly (?:after|when|once|if)) (?:the )?"
    r"(?:<who>|it|they)(?:(?:,| and) <who>)*['’]?s?(?: [a-z]+){0,2}? (?:has|have) "
    "(?:been |now )?(?:[a-z]+ly )?$",
    "en",
)
_MODALS: Table = (
    ("denied", compiled(rf"\b(?:could not|cannot|can['’]t|couldn['’]t) {LIGHT}$", "en")),
    ("possible", compiled(rf"\bcan (?:now |then |also |only |legally )?{LIGHT}$", "en")),
    ("rumoured", compiled(r"\bmust (?:already |by now )?have (?:been )?$", "en")),
    (
        "possible",
        compiled(
            r"\b(?:probably|presumably|apparently|seemingly|possibly|conceivably)"
            r"(?: (?:already|now|also|been|have))* $|\b(?:[Pp]erhaps|[Mm]aybe|[Cc]ould it be that) "
            "(?:the )?(?:<who>|<one>|<many>)(?:(?:,| and) <who>)*(?: [a-z]+){0,3} $",
            "en",
        ),
    ),
    (
        "planned",
        compiled(r"\b(?:expected|supposed|meant|due|scheduled) to have (?:been )?$", "en"),
    ),
)
# "When X has bought Y, it will close the plant": it has not yet
_WHEN = compiled(
    r"(?:^|, |and )(?:[Ww]hen|[Aa]fter|[Bb]efore) (?:the )?(?:<who>|<one>|<many>|it|they)"
    r"(?:(?:,| and) <who>)* (?:has|have) (?:been |now )?$",
    "en",
)
_AHEAD = re.compile(r"[^;]*, [^;]*\b(?:will|can|may|must|should|would|could|(?:is|are) to)\b")
_TAIL = 24  # characters before a verb that may hold its auxiliaries
_MODAL_WORDS = re.compile(r"\bc(?:an|ould)|\bto have |\bmust |ly |[Pp]erhaps|[Mm]aybe")
_SUBJUNCTIVE = compiled(
    r"\b(?:demand|insist|request|propos|recommend|suggest|urg)[a-z]* (?:[^,;]{0,20} )?that "
    r"(?:the )?<who>(?:(?:,| and) <who>)* (?:be )?$",
    "en",
)


def told(text: str, left: int, start: int, end: int) -> Modality | None:
    """What the words before masked text[start:end], from `left` on, make of its clause, if any."""
    begins = max(left, start - REACH)
    claims = (_of(text[begins:at], text[at:]) for at in verbs(text, start, end))
    return next(filter(None, claims), None)


def _of(before: str, behind: str) -> Modality | None:
    """The claim of the first construction that the words fit; cheap tests come first."""
    end = before[-_TAIL:]
    if "that " in before or "to have" in end or "having" in end or "pretend" in before:
        if _FALSE.search(before):
            return "denied"
        if claim := first(_HEADS, before):
            return claim
        if _SUBJUNCTIVE.search(before):
            return "possible"
    if "ha" in end and _is_to_come(before, behind):
        return "planned"
    return first(_MODALS, before) if _MODAL_WORDS.search(before) else None


def _is_to_come(before: str, behind: str) -> bool:
    return bool(_NOT_YET.search(before) or (_WHEN.search(before) and _AHEAD.match(behind)))
