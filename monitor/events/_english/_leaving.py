"""Words of English regexes with which somebody leaves an office, or is made to."""

from monitor.events._english._verbs import done, inflected

_HIS = "(?:his|her|their|<one>)"
_POST = (
    "(?:post|job|position|role|office|seat|mandate|chairmanship|presidency|chair|directorship)s?"
)
_FIRM = "(?: the)? (?:<cn>|<one>)(?!(?:'s?)? [a-z])"
_GOES = inflected(
    *"resign,step down,step aside,step back,step away,retire,depart,leave,stand down".split(","),
    *"stand aside,exit,relinquish,vacate,surrender,give up,bow out,walk away".split(","),
)
# "Called it a day": idioms that name neither an office nor a firm
_CALLS_IT_A_DAY = inflected(
    "call (?:it|<one>) a day(?! on\\b)",
    f"call time on {_HIS} (?:career|time|tenure|reign|stint)",
    "throw in the towel(?! on\\b)",
    f"fall on {_HIS} sword",
    f"lose {_HIS} {_POST}(?! (?:as|of) (?!(?:<one> |the )?<j>))",
    f"lay down {_HIS} {_POST}",
    f"quit {_HIS} {_POST}",
    f"pack {_HIS} bags(?! for\\b)",
    f"clear {_HIS} desk",
    f"turn {_HIS} back on(?={_FIRM})",
    f"take (?:early |{_HIS} )?retirement",
    "go into retirement",
    "enter retirement",
    f"bid (?:farewell|goodbye) to(?={_FIRM})",
    f"say (?:farewell|goodbye) to(?={_FIRM})",
)
# "Was shown the door", "will be let go"
_SENT_AWAY = done(
    *"oust,dismiss,fire,sack,remove,suspend,force out,axe,depose,push out,let go".split(","),
    *"boot out,show the door,send packing,vote out,vote off,kick out,eject".split(","),
    f"give {_HIS} marching orders",
    f"relieve of {_HIS} (?:duties|{_POST}|responsibilities|command|functions)",
    f"strip of {_HIS} (?:duties|{_POST}|responsibilities|titles?|functions)",
    "place on (?:gardening |administrative )?leave",
    "put on (?:gardening |administrative )?leave",
)
LEFT = (
    f"(?:{_GOES}|(?:to )?quit(?:s|ting)?|ceas(?:e[sd]?|ing)(?= to (?:be|act|serve)\\b)|"
    f"{_CALLS_IT_A_DAY}|(?:was|were|been|be|being) {_SENT_AWAY}|"
    f"(?:is|was) out(?= as )|(?:is|are) (?:on {_HIS} way out|no longer(?= (?:<j>(?! of (?:her|"
    f"his|an?|the [a-z]))|with <c>)))|"
    "hand(?:s|ed)? over(?: to <pe>)?|"
    f"had {_HIS} contract terminated|not renew {_HIS} contract|not seek (?:another|a (?:new|"
    "second|third|further|fresh)) term|"
    f"announc(?:es?|ed|ing) {_HIS} (?:resignation|retirement|departure|exit)|"
    f"{inflected('tender', 'submit', 'hand')} (?:in )?{_HIS} (?:resignation|notice)"
    "(?: to(?= (?:<one>|the|<cn>)))?)"
)
# Not "left Kestrel shareholders poorer"
ENDS = (
    "(?=[,.;]|$| (?:to (?:join|become|head|lead|run|set|start|found|pursue|take)|after|for|in|at|"
    "on|last|earlier|this|next|amid|following|as|because|with|by|when|while|before|and|since|over|"
    "but|until|despite|late|early|<d>)(?!\\w))"
)
