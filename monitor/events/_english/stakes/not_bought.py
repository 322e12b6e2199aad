"""How English texts tell that somebody gets or loses a share in a firm without a purchase."""

from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._english._stakes import STAKE
from monitor.events._english._verbs import inflected
from monitor.events._english.stakes.moves import WHOLE
from monitor.events._patterns.pattern import Pattern

_TARGET = f"{ARTICLE}(?P<target><co>)(?!['’]s? [a-z]){WHOLE}"
_A_STAKE = (
    "(?:(?:an?|another|the|<one>|about|nearly|some|almost|up to) ){0,3}(?:(?P<percent><r>)"
    f"(?: (?:[a-z-]{{3,12}} ){{0,2}}{STAKE})?|(?:[a-z-]{{3,12}} ){{0,2}}(?:stake|shareholding))"
)
_SHARE = f"{_A_STAKE} (?:of|in) {_TARGET}"
_GIVEN = "(?:given|gifted|bequeathed|left|awarded|granted|handed|willed)"
_GETS = inflected(*"receive,get,gain,acquire,obtain,take,win".split(","))
_AS_A_GIFT = (
    "(?:as (?:an? |part of (?:an? |the |<one> ))?(?:[a-z-]{3,12} ){0,2}?(?:gifts?|presents?|dowry|"
    "inheritance|bequest|legacy|compensation|divorce)|"
    "(?:in|through|under|from|by|via|with) (?:an? |the |<one> )?(?:[a-z-]{3,12} ){0,2}?"
    "(?:divorce|inheritance|will(?=[,.;]|$| of)|bequest|donation|gift)|"
    "(?:in|as) (?:settlement|lieu|payment|repayment) (?:of|for) (?:an? |the |<one> )?"
    "(?:[a-z-]{3,12} )"
    "{0,2}?(?:loans?|debts?|claims?|bonds?|notes?))\\b"
)
_DEBT = (
    "(?:(?:the|its|their|<one>|an?|all|some|part|most|of|<m>|worth|about|outstanding"
    "|[a-z-]{3,14}) )"
    "{0,5}?(?:loans?|debts?|bonds|notes|claims|credits?|loan notes|receivables)"
)
_TURNS = inflected(*"convert,swap,exchange,turn,transform".split(","))
_CONTROL = (
    "(?:(?:majority |full |operational )?(?:control|ownership)|(?:<one>|the) (?:(?:[a-z]+"
    " )?majority|"
    "controlling (?:stake|interest|shareholding)))"
)

# "Ida Marsh, who inherited 10% of Y, is selling": background
_NEWS = "(?<!\\bwho )(?<!\\bwho has )(?<!\\bwho had )(?<!\\bhad )"

PATTERNS = (
    Pattern(
        "shareholding-en-is-given",
        f"(?<!whom )(?P<holder><pas>){GAP} {_NEWS}(?:"
        f"(?P<t>{inflected('inherit')}|(?:is|was|were|been|be|being) "
        f"{_GIVEN}) {_SHARE}|(?P<t1>{_GETS}) {_SHARE},? {_AS_A_GIFT})",
        example="Anna Kellner has inherited a 10% stake in North Systems from her father.",
        counterexample="Anna Kellner has inherited a 10% deficit in North Systems' books.",
        facts={"direction": "increase"},
        base=0.92,
    ),
    Pattern(
        "shareholding-en-debt-for-shares",
        f"(?P<holder><pas>){GAP} (?P<t>{_TURNS}) {_DEBT}(?: (?:to|in|of) {ARTICLE}"
        f"(?P<target><co>) (?:in)?(?:to|for)"
        f" {_A_STAKE}(?= ?[,.;]|$| (?:in|of) (?:<one>|the [a-z]+))|,? (?:in)?(?:to|for) {_SHARE})|"
        f"(?P<holder><pas>)['’]s? {_DEBT}(?: to (?:<one>|<cn>))? (?:has|have|had|will|is|are|was"
        f"|were)"
        f"(?: (?:be|been|being|to be))? (?P<t1>(?:converted|swapped|exchanged|turned) (?:in)?"
        f"(?:to|for))"
        f" {_SHARE}",
        example="Tern Bank has converted its loan into a 20% stake in North Systems.",
        counterexample="Tern Bank has converted its barn into a 20% bigger site of North Systems.",
        facts={"direction": "increase"},
        base=0.92,
    ),
    Pattern(
        "shareholding-en-loses-control",
        f"(?P<holder><pas>){GAP} {_NEWS}(?<! that )(?P<t>{inflected('lose')} {_CONTROL}) "
        "(?:of|in|over) "
        "(?:(?:the|its|<one>) (?:[a-z-]{3,14} ){0,2}(?:firm|company|group|business|chain|bank|unit|"
        "subsidiary|insurer|airline|retailer|carmaker|brewer|maker|producer),? )?"
        "(?P<target><co>)(?=[,.;]|$| (?:to|after|when|as|in|on|following|last|this|because|"
        f"amid|by)\\b| <d>)(?: to {ARTICLE}(?P<acquirer><co>)(?!['’]s? [a-z]))?",
        example="Helios Holdings has lost control of North Systems.",
        counterexample="Helios Holdings has lost control of North Systems' costs.",
        facts={"direction": "decrease"},
        base=0.9,
    ),
)
