"""What the words right before an English trigger claim."""

import re

from monitor.model import Modality
from monitor.reading.masks.mask import compiled

_RIGHT_BEFORE: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    (
        "denied",
        re.compile(
            r"\b(?:not|never|nor|[a-z]+n['’]t)(?: (?:to|be|been|being|yet|currently|[a-z]+ly))* $"
            r"|\b(?:not|never)(?: to)? (?:proceed(?:ing)?|go(?:ing)? ahead|press(?:ing)? ahead|"
            r"pursu(?:e|ing)|mak(?:e|ing)|tabl(?:e|ing)|launch(?:ing)?|submit(?:ting)?)(?: with)? "
            r"(?:an?|the|its|any) (?:[a-z-]+ ){0,3}$|\b(?:decid|opt)(?:ed|s) against (?:(?:an?|"
            r"the) (?:[a-z]+ ){0,2})?$"
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
            r"\b(?:whether|unclear if)\b[^,;]*$"
        ),
    ),
)


def told(before: str) -> Modality | None:
    """The modality that the end of `before`, the masked words up to a trigger, gives it."""
    return next((claim for claim, words in _RIGHT_BEFORE if words.search(before)), None)
