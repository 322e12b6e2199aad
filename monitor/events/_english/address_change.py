"""How English texts say that a company's registered office or seat moved."""

from monitor.events._english._pieces import GAP
from monitor.events._patterns.pattern import Pattern

_SEAT = (
    "(?:(?:global|registered|corporate|worldwide|international|main|principal|head|European|"
    "US|UK|new) ){0,3}(?:headquarters|HQ|head office|office|offices|address|seat|base|"
    "domicile)"
)
_PLACE = (
    "(?P<to>[^.;,]{1,60}?)(?=,|[.;]|$| in | on | by | after | and | as | with |"
    " (?:will|would|should|has|have|is|was|were)\\b|<d>)"
)

PATTERNS = (
    Pattern(
        "address_change-en",
        "(?P<company><co>)(?:(?!, but\\b)[^.;-]){0,50}?(?: name to <cn>,? and)?"
        "(?: (?:will|also|has|had)){0,2} "
        "(?P<t>(?:mov(?:ed|es|ing|e)|relocat(?:ed|es|ing|e)|chang(?:ed|es|e|ing)|"
        f"transfer(?:red|s)?|shift(?:ed|s|ing)?)) (?:(?:<one>|its|the|their) )?{_SEAT}"
        f"(?: from (?P<from>[^.;,]{{1,40}}?))? to {_PLACE}",
        example="North Systems Ltd. moved its headquarters from London to Leeds.",
        counterexample="North Systems Ltd. moved its money from London to Leeds.",
    ),
    Pattern(
        "address_change-en-seat",
        f"(?P<company><co>)(?:'s?)? {_SEAT}{GAP} "
        "(?P<t>(?:mov(?:ed|es|ing|e)|relocat(?:ed|es|ing|e)|"
        "(?:been|was|be) (?:changed|moved|relocated|transferred)))(?: from "
        f"(?P<from>[^.;]{{1,60}}?),?)? to {_PLACE}",
        example="North Systems Ltd.'s registered office was moved from London to Leeds.",
        counterexample="North Systems Ltd.'s registered office was painted in Leeds.",
    ),
)
