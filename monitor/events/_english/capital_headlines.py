"""How English headlines and notices tell a change of capital without a sum: "X hikes registered
capital", "X board backs capital increase", "X has called off its rights issue"."""

from monitor.events._english._pieces import ABOUT
from monitor.events._english._verbs import done, inflected
from monitor.events._english.capital_change import CAPITAL, CHANGE, RANGE, VERBS
from monitor.events._patterns.pattern import Pattern

_RIGHTS = (
    "(?<!media )(?<!broadcast )(?<!streaming )(?<!naming )(?<!mineral )(?<!human )"
    "rights (?:issue|offering|offer)"
)
_ISSUE = f"(?:{CHANGE}|{_RIGHTS})"
# What stands before the verb: an article, a trade and the name.
_WHO = "^(?:The )?(?:[a-z-]{3,14} ){0,3}(?P<company><co>)"
_MAY = "(?: (?:has|have|is|will|to|also|now|once|again|plans|agrees|wants|seeks|<d>)){0,4}"
# Alone, "capital" may be what is lent or spent.
_MULTIPLIES = inflected(*"double,triple,treble,quadruple,halve".split(","))
_STOP = "(?=[,.;:]|$| (?:after|as|amid|despite|ahead|following|again|in|on|this|by|to) | <d>)"
_ACTS = inflected(
    *"complete,close,finish,carry out,conduct,launch,start,announce,mull,undertake".split(","),
    *"perform,conclude,finalise,finalize,wrap up,approve,back,resolve on,implement,file".split(","),
    *"register,weigh,consider,clear,unveil,agree,pass,endorse".split(","),
)
_MEANS = inflected(*"plan,propose,seek,prepare,eye,line up,intend".split(","))
_DROPS = inflected(
    *"shelve,scrap,call off,cancel,abandon,drop,withdraw,axe,ditch,pull,terminate,halt".split(","),
    *"give up".split(","),
)
_DONE = done(*"register,enter,record,complete,file,approve,carry out,close,clear,agree".split(","))
_BODY = (
    "(?:'s?)?(?: (?:board|directors|management|supervisory board|(?:share|stock)?holders|owners))?"
)
_ITS = f"(?: (?:an?|the|its|<one>|planned|proposed|new|further|{ABOUT}<m>)){{0,3}}"

PATTERNS = (
    Pattern(
        "capital-en-headline",
        f"{_WHO}{_MAY} (?:(?P<t>{VERBS}) {CAPITAL}(?! of\\b){_STOP}|"
        f"(?P<t1>{_MULTIPLIES}) (?:<one> |its )?capital(?=[,.;]|$)|"
        f"(?P<t2>{VERBS}) capital(?= (?:from|to|by) {ABOUT}<m>){RANGE})",
        example="North Systems hikes registered capital",
        counterexample="North Systems hikes registered mail fees",
        base=0.88,
    ),
    Pattern(
        "capital-en-done-to",
        f"{_WHO}{_BODY}{_MAY} {_ACTS}{_ITS} (?P<t>{_ISSUE}){_STOP}|"
        f"(?P<company><co>)'s?{_ITS}(?: [a-z-]{{4,12}})? (?P<t1>{_ISSUE})"
        f"(?: (?:was|is|has been|has now been|were)) (?:[a-z]+ly )?{_DONE}",
        example="North Systems board backs capital increase",
        counterexample="North Systems board backs capital city bid",
        base=0.88,
    ),
    Pattern(
        "capital-en-means",
        f"{_WHO}{_BODY}{_MAY} {_MEANS}{_ITS} (?P<t>{_ISSUE}){_STOP}",
        example="North Systems plans capital reduction",
        counterexample="North Systems plans capital city bid",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "capital-en-off",
        f"{_WHO}{_BODY}{_MAY} {_DROPS}(?: (?:plans? (?:for|to make)|talk of))?{_ITS} "
        f"(?P<t>{_ISSUE})(?: plans?)?{_STOP}",
        example="North Systems has called off its capital increase.",
        counterexample="North Systems has called off its capital markets day.",
        modality="ended",
        base=0.9,
    ),
)
