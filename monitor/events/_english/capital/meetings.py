"""How English texts tell a capital increase by the owners who are asked for it or vote on it."""

from monitor.events._english._pieces import ARTICLE
from monitor.events._english._verbs import inflected, opening
from monitor.events._patterns.pattern import Pattern

_OWNERS = "(?:(?:share|stock)holders|owners|investors|members|backers)"
_NOUN = (
    "(?:(?:share |equity )?capital (?:increase|raise|raising|injection|reduction|cut)|"
    "(?:rights|share|equity) (?:issue|offering|offer)|cash call|equity raise)"
)
_SUM = "(?:an? |the |<one> |its )?(?:[a-z-]{3,14} ){0,2}?(?P<change><m>)"
_WHAT = f"(?:{_SUM} (?:[a-z-]{{3,14}} )?{_NOUN}|(?:an? |the )?{_NOUN} (?:of|worth) (?P<change><m>))"
_VOTES = inflected(
    *"approve,back,endorse,clear,pass,support,vote on,vote for,decide on,agree to".split(","),
    *"green-light,wave through,consider,subscribe to".split(","),
)
_REJECTS = "(?:reject(?:s|ed|ing))"
_ASKS = inflected(*"ask,tap,call on,turn to,invite,urge,seek approval from,convene".split(","))
_FRESH = "(?P<change><m>)(?: (?:of|in) (?:fresh|new|additional) (?:capital|equity|money))?"

PATTERNS = (
    Pattern(
        "capital-en-owners-vote",
        f"(?:{opening(_OWNERS)} (?:of|in|at) {ARTICLE}(?P<company><co>)|"
        f"(?P<company><co>)(?:'s?)? {_OWNERS})(?:[^.;<fp>]|<d>){{0,50}}? "
        f"(?P<t>{_VOTES}|{_REJECTS}) {_WHAT}(?! (?:by|of|at|for) {ARTICLE}<cn>)",
        example="Shareholders of North Systems have approved a $30 million capital increase.",
        counterexample="Shareholders of North Systems have approved a $30 million dividend.",
        base=0.92,
    ),
    Pattern(
        "capital-en-asks-owners",
        f"(?P<company><co>)(?:(?! (?:has|have) been)[^.;<fp>]|<d>){{0,40}}? (?P<t>{_ASKS} "
        f"(?:<one> |its |the |existing ){{0,2}}{_OWNERS}) "
        f"(?:(?:to (?!reject|oppose|block|refuse)[a-z]+(?: on)?|for) {_WHAT}|"
        f"for {_FRESH}(?=[,.;]|$| (?:in )?(?:<d>|<one>)| (?:to|on|as|by|at|after|"
        "in (?:an?|the|return|exchange|order))\\b))",
        example="North Systems will ask its shareholders to approve a $30 million rights issue.",
        counterexample="North Systems will ask its shareholders to approve a $30 million dividend.",
        modality="planned",
        base=0.92,
    ),
)
