"""What the words before an English trigger claim."""

import re

from monitor.model import Modality
from monitor.reading.claims import of_others_en
from monitor.reading.claims.governed_en import LIGHT
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.leading import led

# "Neither X nor its units had ever entered any venture with Y"
_NEITHER = led(
    r"\b[Nn]either\b(?! confirm)[^.;]{1,80}? nor\b"
    r"(?![^.;]{0,60}\b(?:comment|respond|confirm|den(?:y|ied)))[^.;]{1,80}$"
)
# "Denying that it would sell Y, X said", also as "X Denying that", with its subject put first
_FRONTED = compiled(
    r"(?:^[“(\s]*|<pa> )(?:(?:Denying|Rejecting|Refuting|Rubbishing|Scotching|"
    "(?:Dismissing|Brushing (?:off|aside))(?! <pe>)|Ruling out)\\b|Contrary to "
    "(?:[a-z]+ ){0,2}(?:reports?|rumou?rs|speculation|claims|talk)\\b)[^,;]*$",
    "en",
)
# "At no time has X bought Y", or a label: "Fake news: X has bought Y"
_OPENS = compiled(
    r"^[“(\s]*(?:(?:Fake news|Fake|Hoax|Myth|False(?: claims?)?)(?: alert)?: |"
    "(?:At no (?:time|point|stage)|Never(?! before)|Under no circumstances|In no way|By no means|"
    "Not once|On no account) (?:has|have|had|did|does|do|is|are|was|were|will|would|can|could) )"
    "[^,;]*$",
    "en",
)
_NO_COMMENT = led(
    r"\b(?:declin(?:e|ed|es)|refus(?:ed|es)) to (?:comment|confirm|discuss|elaborate)\b|"
    r"\bneither confirm(?:ed|s)? nor den(?:y|ied)|\b(?:did not|has not|would not) "
    r"(?:immediately )?(?:comment|respond|confirm)\b"
)
_WILL_NOT = re.compile(r"\b(?:will not|won['’]t|not going)\b[^.,;]{0,12}$")

_RIGHT_BEFORE: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    (
        "denied",
        re.compile(
            r"\b(?:not|never|neither|nor|[a-z]+n['’]t)"
            r"(?: (?:to|be|been|being|yet|currently|[a-z]+ly))* $|\b(?:not|never)(?: to)? "
            r"(?:proceed(?:ing)?|go(?:ing)? ahead|press(?:ing)? ahead|"
            r"pursu(?:e|ing)|mak(?:e|ing)|tabl(?:e|ing)|launch(?:ing)?|submit(?:ting)?)(?: with)? "
            r"(?:an?|the|its|any) (?:[a-z-]+ ){0,3}$|\b(?:decid|opt)(?:ed|s) against (?:(?:an?|"
            r"the) (?:[a-z]+ ){0,2})?$|(?:\bnot|\bcannot|n['’]t) (?:afford|be (?:allowed|able|"
            rf"permitted|persuaded|brought)|allowed|able|permitted) to {LIGHT}$"
        ),
    ),
    (
        "ended",
        compiled(
            r"\b(?:fail(?:s|ed|ing|ure)? (?:in (?:<one>|its|their|an?) (?:[a-z]+ )?(?:attempt|bid|"
            "effort|quest|move) )?to|unable to|unsuccessful(?:ly)?(?: [a-z]+){0,3}? "
            "to|no longer(?: [a-z]{3,14} (?:an?|the|its|any|<one>)(?: [a-z-]+| <m>){0,3})?) $",
            "en",
        ),
    ),
    (
        "planned",
        compiled(
            r"\b(?:to|would|could|may|might|will|seeks to) (?:stop|prevent|block|keep|bar|halt|"
            r"thwart|stall) (?:the )?<who>(?:['’]s?)? (?:(?:from|[a-z-]+) ){0,4}$",
            "en",
        ),
    ),
    (  # "agreed that the company may raise", "voted to let it sell"
        "planned",
        compiled(
            r"\b(?:agree|approv|resolv|decid|vot|consent|authori[sz]|rul|clear)(?:e?d|e?s|ing)"
            r"(?: [a-z]+){0,2} that (?:the )?(?:<one>|<who>|[a-z]+) (?:may|can|could|might)\b"
            "[^,;]*$",
            "en",
        ),
    ),
    (  # "doubts over X's takeover of Y"
        "planned",
        compiled(
            r"(?i:\b(?:doubts?|fears?|concerns?|worries|questions?|uncertainty|scrutiny|opposition|"
            r"objections?|questioned|oppos(?:es|ed|ing)|criticis(?:ed|es)|backlash))\b"
            "(?: (?:is|are|were|was) [a-z]+)? (?:(?:over|about|around|against|of|to) )?"
            "(?:(?:the|its|an?|<who>['’]s?|<one>['’]s?) )?(?:[a-z]+ ){0,2}$",
            "en",
        ),
    ),
    (
        "possible",
        re.compile(
            r"\bin the (?:race|battle|contest|running|fight|bidding)(?: war)? to $|"
            r"\b(?:[Ww]hether|unclear if)\b[^,;]*$"
        ),
    ),
)


def told(text: str, left: int, start: int, end: int) -> Modality | None:
    """The modality that the words before masked text[start:end] decide."""
    if _NO_COMMENT.search(text, left, start):
        return "rumoured"
    if _NEITHER.search(text, max(left, start - 160), start):
        return "denied"
    if _FRONTED.search(text, 0, start) or _OPENS.match(text, 0, start):
        return "denied"
    before = text[max(left, start - 60) : start]
    claim = next((claim for claim, words in _RIGHT_BEFORE if words.search(before)), None)
    if claim == "denied" and of_others_en.UNTIL.match(text, end):
        return "planned" if _WILL_NOT.search(before) else None
    return claim
