"""How English texts tell that a stake passes on to another holder, and what holders notify."""

from monitor.events._english._pieces import ARTICLE, FOR, GAP
from monitor.events._english._stakes import STAKE
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_TARGET = f"{ARTICLE}(?P<target><co>)"
_BUYER = f"{ARTICLE}(?!<one> [a-z])(?P<acquirer><pas>)(?!'s? [a-z])"
_AUX = "(?:(?:was|were|is|are|be|been|being|will|to|has|have|had|now|also|<d>) ){0,4}"
_PASSES = inflected(
    *"go,pass,move,shift,switch,migrate,pass over,cross over,change hands".split(",")
)
_HANDED = (
    "(?:(?<=be )|(?<=is )|(?<=was )|(?<=are )|(?<=were )|(?<=been )|(?<=being ))"
    "(?:sold|transferred|handed|handed over|passed on|assigned|conveyed)"
)
_FROM = f"(?:,? from {ARTICLE}(?P<seller><pas>),?)?"
_MOVES = f"{_AUX}(?P<t>{_PASSES}|{_HANDED}){_FROM} to {_BUYER}{_FROM}"
_VOTES = "(?:(?:share|percentage|proportion|number|part) of )?(?:the )?voting rights"
_NOTICE = (
    "(?:(?:[a-z-]{2,14} ){0,3}notif(?:ication|ications)|notice)(?: of (?:an? )?"
    "(?:[a-z-]{2,14} ){0,2}(?:holdings?|shareholdings?|interests?))?"
)
# which level was passed, then what is left: "below the threshold of 3% and now amounts to 2.94%"
_LEVELS = (
    "(?: (?:above|below|over|under|past|through|up to|down to|to|at) (?:the )?"
    "(?:(?:statutory |legal |lowest )?(?:threshold|level|mark) of )?<r>"
    "(?: (?:threshold|level|mark))?)?"
    "(?:(?:,? and|,) (?:<one> )?(?:now )?(?:amounts?|comes?|stands?|equals?)"
    "(?: to| at)? (?P<percent_to><r>))?"
)
_CROSSES = inflected(
    *"drop,fall,rise,go,move,climb,slip,cross,exceed,pass,reach,amount,stand,increase".split(","),
    *"decrease,decline,sink,change".split(","),
)

PATTERNS = (
    Pattern(
        "shareholding-en-holders-stake-goes-to",
        f"(?P<seller><pas>)(?:'s?) (?:(?P<percent><r>) )?(?:[a-z-]{{3,12}} ){{0,2}}?{STAKE} "
        f"(?:of|in) {_TARGET},? (?:{_AUX}(?P<t>{_PASSES}|{_HANDED}) to|{_AUX}(?P<t1>belongs?|"
        f"belonged) to|{_AUX}(?P<t2>(?:held|owned|bought|acquired|taken over) by)) {_BUYER}{FOR}",
        example="Tern Bank's 5% stake in Severn Dairy now belongs to Orrin Foods.",
        counterexample="Tern Bank's 5% stake in Severn Dairy now matters to Orrin Foods.",
    ),
    Pattern(
        "shareholding-en-stake-goes-to",
        f"(?P<percent><r>) (?:(?:[a-z-]{{3,12}} ){{0,2}}(?:{STAKE}|share) )?(?:of|in) {_TARGET},? "
        f"{_MOVES}{FOR}",
        example="A 5% stake in Severn Dairy has passed from Tern Bank to Orrin Foods.",
        counterexample="A 5% stake in Severn Dairy was shown from Tern Bank to Orrin Foods.",
    ),
    Pattern(
        "shareholding-en-notice-from",
        f"(?P<target><co>){GAP} (?P<t>(?:has )?{inflected('receive', 'get')} (?:an? |the |<m> )?"
        f"(?:transparency notification|{_NOTICE}(?= [^.;]{{0,60}}\\bvoting)|(?:[a-z-]{{2,14}} )"
        "{0,2}(?:notification|notice) of (?:an? )?(?:[a-z-]{2,14} ){0,2}(?:holdings?|"
        "shareholdings?|interests?))s?)"
        f"(?:[^.;<ns>]|<d>){{0,40}}? from {ARTICLE}(?P<holder><pas>)",
        example="Severn Dairy received a transparency notification on Friday from Orrin Foods.",
        counterexample="Severn Dairy received a parking notification on Friday from Orrin Foods.",
        base=0.92,
    ),
    Pattern(
        "shareholding-en-votes-of",
        f"{_VOTES} (?:that (?:are|is) )?(?:held|owned|controlled) by {ARTICLE}(?P<holder><pas>)"
        f"(?: (?:in|of) {_TARGET})? (?:(?:has|have|had|now|then) )*(?P<t>{_CROSSES}){_LEVELS}"
        f"(?: \\(?(?:previously|before|formerly|earlier)[: ]*(?P<percent_from><r>))?|"
        f"(?P<holder><pas>)'s? (?:share of )?(?:the )?voting rights(?: (?:in|of) {_TARGET})? "
        f"(?:(?:has|have|had|now|then) )*(?P<t1>{_CROSSES}){_LEVELS}",
        example="The voting rights held by Orrin Foods in Severn Dairy fell below 3%.",
        counterexample="The voting rights held by Orrin Foods in Severn Dairy matter a lot.",
        subject="target",
        base=0.9,
    ),
)
