"""Extracts an English partnership's topic from the words behind "to", "on" or "for"."""

import re

from monitor.reading.regexes.late import late

_DOING = late(
    "^(?:(?:to|jointly|together|also|further|help|better|<one>) )*"
    "(?:(?:co-?)?(?:build|develop|expand|creat|launch|produc|mak|manufactur|suppl|explor|"
    "promot|design|offer|provid|deliver|bring|advanc|accelerat|improv|establish|construct|"
    "boost|support|research|test|deploy|sell|distribut|market|open|run|operat|integrat|"
    "introduc|automat|enhanc|strengthen|tackl|address|pursu|study|commerciali[sz]|set up|work on|"
    r"cooperat\w* (?:on|in)|collaborat\w* on|use|scale|speed up|roll out|cover|includ)"
    "(?:e?s|ing|e|y|ies)? ){1,2}(?:the |an? |its |their |new |up |out ){0,2}"
)
_TRAILING = re.compile(
    ",? (?:it|he|she|they|the (?:two |three |four )?(?:companies|firms|company|firm|parties|pair|"
    r"airlines)) (?:said|say|says|announced|told)\b.*$|,? according to .*$|"
    ",? (?:and|while|but) (?:(?:in|on|last|this|earlier|later|then)(?: \\w+){1,2},? )?"
    r"(?:it|they|the (?:two|pair|companies|firms|company|group))\b.*$|"
    r",? by (?:the end of )?\d{4}$|,? in (?:[A-Z][\w.]+,? ?){1,3}(?:\band\b.*)?$|, which .*$"
)


_PREPOSITION = re.compile(
    "^(?:in|on|for|of|over|regarding|concerning|about|around)"
    "(?: the (?:field|area|fields|areas) of)? (?=[a-z])"
)
_BETWEEN = re.compile(
    " (?:between|among|by|of|with) "
    "(?:<many>|the (?:two |three )?(?:companies|firms|parties|sides|pair|groups)|them|"
    r"each other)\b.*$"
)
_NO_TOPIC = re.compile(
    r"(?:be|been|being|become|have|has|is|are|was|were|do|see|let|allow|come|go|get|give|take) |"
    r"(?:expand|grow|develop|compete|cooperate|collaborate|work|help|operate)(?: (?:together|"
    "abroad|overseas|further|faster|globally|internationally|there))?$"
)


def noun_phrase(words: str) -> str:
    """The topic as a noun: "smart park" for "build a smart park in Hefei, the companies said"."""
    noun = _DOING.sub("", _PREPOSITION.sub("", _TRAILING.sub("", words)))
    noun = _BETWEEN.sub("", _PREPOSITION.sub("", noun).strip(" ,"))
    return "" if _NO_TOPIC.match(noun) else noun


_DEAL = re.compile(
    "(?:to )?(?:form|set up|establish|create|launch) "
    r"(?:an? )?(?:(?:new|joint|separate)\b(?: [a-z-]+){0,3} )(?:company|firm|venture|"
    r"business|entity)\b|(?:to )?(?:jointly )?(?:buy|sell|acquire|purchase|take over|"
    r"divest|bid for) (?:[^.;]{0,60}\b(?:stakes?|shares|interests?|unit|division|"
    r"business(?:es)?|per ?cent of)\b|[^.;]{0,20}\d ?%)"
)


def is_deal(words: str) -> bool:
    """Whether the topic is a purchase or a venture, which other kinds report."""
    return _DEAL.match(words) is not None


# What a venture is for, behind it: "a joint venture in Osaka to build welding robots".
_FOR_WHAT = late(
    r"[^.;,]{0,60}? (?:(?:to|that will|which will) (?P<doing>[a-z][^.;,]{3,90}?)|"
    r"(?:for|in the field of|focused on|focusing on) (?!(?:the first|sale|years|months|now)\b)"
    r"(?P<field>[a-z][^.;,]{3,60}?))"
    r"(?=$|[.;,”]| (?:with (?:an? )?(?:initial|registered|total|paid)|in (?:[A-Z]|the|\d)|under|"
    r"by \d|called|named|from|at|on [A-Z]|next|this|over|worth|whose|where|after)\b)"
)


def of_venture(text: str, start: int, end: int) -> str:
    """What a venture is to do, as a noun, from the words of text[start:end] behind it."""
    found = _FOR_WHAT.match(text, start, end)
    if found is None or (found["doing"] and not _DOING.match(found["doing"])):
        return ""
    return noun_phrase(found["doing"] or found["field"])
