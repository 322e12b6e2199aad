"""Words of English regexes with which somebody leaves an office, or is made to."""

from monitor.events._english._verbs import inflected
from monitor.events._english.offices._offices import HEAD_OF

HIS = "(?:his|her|their|<one>)"
POST = "(?:post|job|position|role|office|seat|mandate|chairmanship|presidency|chair|directorship)s?"
_GOES = inflected(
    *"resign,step down,step aside,step back,step away,retire,depart,leave,stand down".split(","),
    *"stand aside,exit,relinquish,vacate,surrender,give up,bow out,walk away".split(","),
)
# "Stepped down from the podium", "leaves the court in Leeds", "resigned herself to it"
_NO_SEAT = (
    "(?! (?:him|her|it|them)sel[fv])"
    "(?! (?:from|off) (?:the|an?|his|her|<one>) (?:podium|stage|platform|rostrum|lectern|pulpit|"
    "train|plane|bus|boat|ladder|pitch)\\b)"
    "(?! (?:the|an?|his|her|<one>) (?:[A-Za-z’'-]{1,14} |[<nsx>] ){0,3}(?:court|courthouse|"
    "courtroom|building|headquarters|hotel|room|meeting|hearing|hospital|prison|jail|station|venue|"
    "airport|restaurant|conference|palace|scene|table)\\b)"
)
LEFT = (
    f"(?:(?<!\\bon ){_GOES}{_NO_SEAT}|(?:to )?quit(?:s|ting)?|"
    "ceas(?:e[sd]?|ing)(?= to (?:be|act|serve)\\b)|"
    "(?:was|were|been|be|being) (?:ousted|dismissed|fired|sacked|removed|suspended|forced out|"
    "axed|deposed|pushed out)|(?:(?:is|was) )?out(?= as )|"
    f"hand(?:s|ed)? over(?: to <pe>|(?=[.,;]|$| "
    "(?:to|on|in|at|after|as|when|next|<d>)(?!\\w)))|"
    f"announc(?:es?|ed|ing) {HIS} (?:resignation|retirement|departure|exit)|"
    f"{inflected('tender', 'submit', 'hand')} (?:in )?{HIS} (?:resignation|notice)"
    "(?: to(?= (?:<one>|the|<cn>)))?)"
)
# Not "left Kestrel shareholders poorer"
ENDS = (
    "(?=[,.;]|$| (?:to (?:join|become|head|lead|run|set|start|found|pursue|take)|after|for|in|at|"
    "on|last|earlier|this|next|amid|following|as|because|with|by|when|while|before|and|since|over|"
    "but|until|despite|late|early|<d>)(?!\\w))"
)
TOP = (
    "(?:chair|chairmanship|presidency|leadership|directorship|seat|helm|"
    "(?:top )?(?:job|post|role|position))"
)
_OFFICE_OF = "(?:current )?(?:positions?|roles?|posts?|job|duties|offices?)(?: (?:as|of))?"
_SUDDENLY = "(?: (?:abruptly|suddenly|unexpectedly))"
OFFICE_LEFT = (
    f"(?:(?: <d>| with immediate effect| immediately|{_SUDDENLY})?"
    "(?:,? (?:as|from|the company as|both|to be|to (?:act|serve) as))?"
    f"(?: (?:<one>(?:'s)?|its|the|an?|his|her|their|[Gg]roup|company's|{_OFFICE_OF})){{0,4}} "
    "(?:(?P<company><cn>)(?:'s?)? )?(?P<position><jp>)(?: (?:of|at|for|with) (?:the )?"
    "(?P<company><co>))?)"
)
# "Left Halden as its chair", "resigned from the board of Halden"
LEFT_WHAT = (
    f"(?:{OFFICE_LEFT}|,? as{HEAD_OF}|"
    f"{_SUDDENLY}? (?:the |<one> |his |her )?{TOP} (?:of|at) (?:the )?"
    "(?:(?!(?:that|which|who|at|of|near|by|for|with)\\b)[a-z-]{2,14} ){0,5}?(?P<company><cn>)|"
    f"{_SUDDENLY}? (?:(?:from|at|on|with) )?(?:the )?(?:board (?:of directors )?of (?:the )?)?"
    f"(?P<company><cn>)(?:{ENDS}|(?:'s?)? board\\b)(?: as (?:<one> |its |the |a |[Gg]roup ){{0,2}}"
    "(?P<position><jp>))?)?"
)
