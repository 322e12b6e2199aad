"""How English texts say that a company's registered office or seat moved."""

from monitor.events._english._pieces import GAP
from monitor.events._patterns.pattern import Pattern

_SEAT = (
    "(?:(?:global|registered|corporate|worldwide|international|main|principal|head|European|"
    "US|UK|new) ){0,3}(?:headquarters|HQ|head office|office|offices|address|seat|base|"
    "domicile)"
)
_FROM = "[^.;,]{1,40}?(?=[,.;”]|$| (?:to|in|on|by|after|and|as|with|next|this|over|amid)\\b| <d>)"
_PLACE = (
    "(?P<to>[^.;,”]{1,60}?(?:, [A-Z\\d][\\w'-]{1,20}(?: [A-Z\\d][\\w'-]{1,20}){0,3}){0,3})"
    "(?=[,.;”]|$| (?:in|on|by|after|and|as|with|from|next|this|last|where|"
    "will|would|should|has|have|is|was|were)\\b| <d>)"
    f"(?:,? from (?P<from>{_FROM}))?"
)
_TOWN = "(?P<to><cn>|[A-Z][^.;,<ns>]{1,40}?)"
# "Changed the address to which it sends bills", "shifted the seat to the window"
_NO_PLACE = "(?!(?:which|whom|the (?:window|door|left|right|front|back)|find|cut|make|be)\\b)"

PATTERNS = (
    Pattern(
        "address_change-en",
        "(?P<company><co>)(?:(?!, but\\b)[^.;<ns>]){0,50}?(?: name to <cn>,? and)?"
        "(?: (?:will|also|has|had)){0,2} "
        "(?P<t>(?:mov(?:ed|es|ing|e)|relocat(?:ed|es|ing|e)|chang(?:ed|es|e|ing)|"
        f"transfer(?:red|s)?|shift(?:ed|s|ing)?)) (?:(?:<one>|its|the|their) )?{_SEAT}"
        f"(?: from (?P<from>[^.;]{{1,60}}?),?)? to {_NO_PLACE}{_PLACE}",
        example="North Systems Ltd. moved its headquarters from London to Leeds.",
        counterexample="North Systems Ltd. moved its money from London to Leeds.",
    ),
    Pattern(
        "address_change-en-seat",
        f"(?:(?P<company><co>)(?:'s?)? {_SEAT}|{_SEAT} of (?:the )?(?P<company><co>)){GAP} "
        "(?P<t>(?:mov(?:ed|es|ing|e)|relocat(?:ed|es|ing|e)|chang(?:ed|es)|"
        "(?:been|was|be) (?:changed|moved|relocated|transferred)))(?: from "
        f"(?P<from>[^.;]{{1,60}}?),?)? to {_NO_PLACE}{_PLACE}",
        example="North Systems Ltd.'s registered office was moved from London to Leeds.",
        counterexample="North Systems Ltd.'s registered office was painted in Leeds.",
    ),
    Pattern(
        "address_change-en-out-of",
        "(?P<company><co>)(?:(?!, but\\b)[^.;-]){0,50}? "
        f"(?P<t>(?:mov(?:ed|es|ing|e)|relocat(?:ed|es|ing|e)|transfer(?:red|s)?|shift(?:ed|s|ing)?)"
        f") (?:(?:<one>|its|the|their) )?{_SEAT} (?:out of|away from|from) (?P<from>{_FROM})",
        example="North Systems Ltd. has no plans to move its headquarters out of Kent.",
        counterexample="North Systems Ltd. has no plans to move its money out of Kent.",
        base=0.86,
    ),
    Pattern(
        "address_change-en-move-of",
        "(?:(?P<company><co>)(?:(?!, but\\b)[^.;<ns>]){0,60}? )?(?P<t>relocation|move|transfer|"
        "shift|moving) of (?:(?:<one>|its|the|their|(?P<company><cn>)(?:'s?)?) )?"
        f"{_SEAT}(?: of (?:the )?(?P<company><co>))?(?: from (?P<from>[^.;]{{1,60}}?),?)? to "
        f"{_NO_PLACE}{_PLACE}",
        example="North Systems Ltd. completed the relocation of its headquarters to Leeds.",
        counterexample="North Systems Ltd. completed the relocation of its machines to Leeds.",
        subject="company",
        base=0.92,
    ),
    Pattern(
        "address_change-en-made-seat",
        "(?P<company><co>)(?:(?!, but\\b)[^.;<ns>]){0,40}? "
        f"(?P<t>mak(?:es?|ing)|made|cho(?:oses?|osing|se|sen)|pick(?:s|ed|ing)?) {_TOWN} "
        f"(?:(?:as|the site of) )?(?:<one>|its) (?:new )?{_SEAT}(?= |[.,;]|$)(?! (?:market|of)\\b)",
        example="North Systems Ltd. has made Leeds its new headquarters.",
        counterexample="North Systems Ltd. has made Leeds its new market.",
        base=0.9,
    ),
    Pattern(
        "address_change-en-swapped",
        "(?P<company><co>)(?:(?!, but\\b)[^.;<ns>]){0,40}? (?P<t>quit(?:s|ting)?|leav(?:es|ing)|"
        "left|"
        "vacat(?:es|ed|ing)|swap(?:s|ped|ping)?|exchang(?:es|ed|ing)) (?:<one> |its )?"
        f"(?P<from><cn>|[A-Z][\\w-]{{2,20}}) (?:{_SEAT} for (?P<to>[^.;,]{{2,50}}?)(?=[.;,]|$)|"
        f"for {_TOWN} as (?:<one>|its) {_SEAT})",
        example="North Systems Ltd. is to swap Hull for Leeds as its headquarters.",
        counterexample="North Systems Ltd. is to swap Hull for Leeds as its sponsor.",
        base=0.9,
    ),
    Pattern(
        "address_change-en-redomiciled",
        "(?P<company><co>)(?:(?!, but\\b)[^.;<ns>]){0,50}? "
        "(?P<t>re-?domicil(?:e[sd]?|ing)|re-?domiciliat(?:e[sd]?|ing))"
        f"(?: itself)?(?: from (?P<from>[^.;]{{1,40}}?),?)? (?:to|in) {_PLACE}|"
        "(?:(?P<company><co>)(?:'s?)? |[Tt]he )registered (?:office|address)(?: of (?:the )?"
        f"(?P<company><co>))? (?:and [a-z ]{3, 40} )?(?P<t>(?:is now|will be)(?: located| "
        f"situated)?(?: at| in)?|has changed to|changed to) {_PLACE}",
        example="North Systems Ltd. has redomiciled from Jersey to Ireland.",
        counterexample="North Systems Ltd. has redirected mail from Jersey to Ireland.",
        base=0.92,
    ),
)
