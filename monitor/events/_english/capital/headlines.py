"""How English headlines and notices tell a change of capital without a sum: "X hikes registered
capital", "X board backs capital increase", "X has called off its rights issue"."""

from monitor.events._english._pieces import ARTICLE, MAY
from monitor.events._english._verbs import done, inflected
from monitor.events._english.capital.capital_change import CAPITAL, CHANGE, RANGE, VERBS
from monitor.events._patterns.pattern import Pattern

_RIGHTS = (
    "(?<!media )(?<!broadcast )(?<!streaming )(?<!naming )(?<!mineral )(?<!human )"
    "rights (?:issue|offering|offer)"
)
_ISSUE = f"(?:{CHANGE}|{_RIGHTS})"
# What stands before the verb: an article, a trade and the name.
_WHO = "^(?:The )?(?:[a-z-]{3,14} ){0,3}(?P<company><co>)"
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
_OFF = (
    "(?:cancelled|"
    + done(*"shelve,scrap,call off,cancel,abandon,drop,withdraw,axe,halt".split(","))
    + ")"
)
_BODY = (
    "(?:'s?)?(?: (?:board|directors|management|supervisory board|(?:share|stock)?holders|owners))?"
)
# "Denied it was planning", "does not need", "rules out", "no plans for"
_NOT = (
    "(?:(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|reject(?:s|ed))"
    "(?: (?!that\\b)[a-z]+){0,2}(?: that)?"
    "(?: (?:it|<one>))?(?: (?:was|is|has|had|would|will|needs?|needed|to|any|plans?|reports?|"
    "rumou?rs|speculation|planning|considering|preparing|for|of|about|be)){0,4}|"
    "(?<!not )(?<!n't )(?:rules|ruled|ruling) out|"
    "(?:has|have|had|sees|saw|with) no (?:plans?|need|intention) "
    "(?:for|of|to (?:make|carry out|launch))|"
    "(?:(?:does|did|do|will|would) not|cannot) (?:need|require|plan|want|seek|make|carry out|"
    "launch|expect)|(?:is|was) not (?:planning|considering|preparing|seeking|in need of))"
)
_ITS = "(?: (?:an?|the|its|<one>|planned|proposed|new|further|any|<m>)){0,3}"
# "The €5m capital increase of X, worth £3m, has been"
_WAS = (
    f"(?:(?P<company><co>)'s?{_ITS}(?: [a-z-]{{4,12}})? (?P<t1>{_ISSUE})|"
    f"[Tt]he(?: (?:[a-z-]{{4,12}}|<m>)){{0,2}} (?P<t2>{_ISSUE}) (?:of|by|at) "
    f"{ARTICLE}(?P<company><cn>))"
    f"(?:,? (?:of|worth|totalling|which (?:is|was) worth) (?P<change><m>),?)?"
    "(?: (?:was|is|has been|has now been|were|will be)) (?:[a-z]+ly )?"
)

PATTERNS = (
    Pattern(
        "capital-en-headline",
        f"{_WHO}{MAY} (?:(?P<t>{VERBS}) {CAPITAL}(?! of\\b){_STOP}|"
        f"(?P<t1>{_MULTIPLIES}) (?:<one> |its )?capital(?=[,.;]|$)|"
        f"(?P<t2>{VERBS}) capital(?= (?:from|to|by) <m>){RANGE})",
        example="North Systems hikes registered capital",
        counterexample="North Systems hikes registered mail fees",
        base=0.88,
    ),
    Pattern(
        "capital-en-done-to",
        f"{_WHO}{_BODY}{MAY} (?:{_ACTS}|(?:does |did )?not rul(?:e|ed|ing) out){_ITS} "
        f"(?P<t>{_ISSUE}){_STOP}|{_WAS}{_DONE}",
        example="North Systems board backs capital increase",
        counterexample="North Systems board backs capital city bid",
        base=0.88,
    ),
    Pattern(
        "capital-en-then",
        f"(?:[Ff]ollowing|[Aa]fter|[Oo]n completion of|[Ww]ith|[Tt]hrough) (?:the|this|its) "
        f"(?:[a-z]+ )?(?P<t>{_ISSUE}|increase|reduction)(?: [^,.;]{{2,30}})?, (?:(?:(?:the )?"
        f"(?:{CAPITAL}|capital) of {ARTICLE}(?P<company><cn>)|(?P<company><co>)'s? "
        f"(?:{CAPITAL}|capital)) (?:now |then )?(?:(?:will )?(?:amounts? to|be|stands? at|totals?|"
        f"comes? to)|is|was|has risen to|rises to|falls to)|(?P<company><co>) (?:now )?"
        f"(?:has|will have) (?:an? )?(?:{CAPITAL}) of) (?P<capital_to><m>)",
        example="After the capital increase, the share capital of North Systems is £3 million.",
        counterexample="After the capital increase, the share price of North Systems is £3.",
        base=0.9,
    ),
    Pattern(
        "capital-en-means",
        f"{_WHO}{_BODY}{MAY} {_MEANS}{_ITS} (?P<t>{_ISSUE}){_STOP}",
        example="North Systems plans capital reduction",
        counterexample="North Systems plans capital city bid",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "capital-en-off",
        f"{_WHO}{_BODY}{MAY} {_DROPS}(?: (?:plans? (?:for|to make)|talk of))?{_ITS} "
        f"(?P<t>{_ISSUE})(?: plans?)?{_STOP}|{_WAS}{_OFF}",
        example="North Systems has called off its capital increase.",
        counterexample="North Systems has called off its capital markets day.",
        modality="ended",
        base=0.9,
    ),
    Pattern(
        "capital-en-not-meant",
        f"(?P<company><co>)(?:[^.;<fp>]|<d>){{0,30}}? {_NOT}{_ITS} (?P<t>{_ISSUE})"
        f"(?: (?:plans?|reports?|talk|rumou?rs))?{_STOP}",
        example="North Systems does not need a capital increase.",
        counterexample="North Systems does not need a capital city office.",
        modality="denied",
        base=0.9,
    ),
)
