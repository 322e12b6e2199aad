"""English wordings: what a partnership is about, out of the words behind its "to", "on" or "for"."""

import re

from monitor.reading.regexes.late import late

_DOING = late(
    r"^(?:(?:to|jointly|together|also|further|help|better|<one>) )*(?:(?:co-?)?(?:build|develop|expand|creat|launch|"
    r"produc|mak|manufactur|suppl|explor|promot|design|offer|provid|deliver|bring|advanc|accelerat|improv|establish|"
    r"construct|boost|support|research|test|deploy|sell|distribut|market|open|run|operat|integrat|introduc|enhanc|"
    r"strengthen|tackl|address|pursu|study|commerciali[sz]|set up|work on|cooperat\w* (?:on|in)|collaborat\w* on|use|"
    r"scale|speed up|roll out|cover|includ)(?:e?s|ing|e|y|ies)? ){1,2}(?:the |an? |its |their |new |up |out ){0,2}"
)
_AFTERWARDS = re.compile(
    r",? (?:it|he|she|they|the (?:two )?(?:companies|firms|company|firm|parties|pair|airlines)) "
    r"(?:said|say|says|announced|told)\b.*$|,? according to .*$|,? in (?:[A-Z][\w.]+,? ?){1,3}(?:\band\b.*)?$|, which .*$"
)


_INTO_IT = re.compile(
    r"^(?:in|on|for|of|over|regarding|concerning|about|around)(?: the (?:field|area|fields|areas) of)? (?=[a-z])"
)
_BETWEEN = re.compile(
    r" (?:between|among|by|of|with) (?:<many>|the (?:two |three )?(?:companies|firms|parties|sides|pair|groups)|them|each other)\b.*$"
)
_NO_TOPIC = re.compile(
    r"(?:be|been|being|become|have|has|is|are|was|were|do|see|let|allow|come|go|get|give|take) "
)


# "To explore a partnership" is about none.
_ITSELF = re.compile(
    r"(?:[a-z-]+ ){0,2}(?:partnerships?|co-?operation|collaborations?|alliances?|tie-ups?|opportunities)"
)


def noun_phrase(words: str) -> str:
    """ "build a smart park in Hefei, the companies said" is about a "smart park"."""
    noun = _DOING.sub("", _INTO_IT.sub("", _AFTERWARDS.sub("", words)))
    noun = _BETWEEN.sub("", _INTO_IT.sub("", noun).strip(" ,"))
    return "" if _NO_TOPIC.match(noun) or _ITSELF.fullmatch(noun) else noun


_DEAL = re.compile(
    r"(?:to )?(?:form|set up|establish|create|launch) (?:an? )?(?:(?:new|joint|separate)\b(?: [a-z-]+){0,3} )(?:company|firm|venture|business|entity)\b|"
    r"(?:to )?(?:jointly )?(?:buy|sell|acquire|purchase|take over|divest|bid for) (?:[^.;]{0,60}\b(?:stakes?|shares|interests?|unit|division|business(?:es)?|per ?cent of)\b|[^.;]{0,20}\d ?%)"
)


def is_deal(words: str) -> bool:
    """Whether what they sign for is a purchase or a venture: that is told as one."""
    return _DEAL.match(words) is not None
