"""How English texts say that a company is insolvent."""

from monitor.events._english._pieces import GAP
from monitor.events._patterns.pattern import Pattern

_STATE = (
    "(?:(?:voluntary |provisional |administrative |compulsory |creditors' voluntary )?"
    "(?:administration|receivership|liquidation|insolvency|bankruptcy|examinership|"
    "rehabilitation|administration proceedings)|insolvency proceedings|bankruptcy protection|"
    "business rescue|creditor protection|Chapter (?:11|7|15)(?: bankruptcy)?)"
)
_FILES = (
    "(?:fil(?:ed|es|ing|e)|appl(?:ied|ies|ying|y)|petition(?:ed|s|ing)?|seek(?:s|ing)?|sought)"
    "(?: in \\w+)? (?:for )?(?:\\w+ ){0,3}?"
)
# "Bought it from its bankrupt owner": the owner is bankrupt.
_NOT_ANOTHERS = (
    "(?! <co>| (?!(?:and|or|in|on|at|by|as|with|after|before|since|when|while|because|but|"
    "from|under|over|due|last|this|next|early|earlier|late|later|again|soon|amid|"
    "following|owing|leaving|if|unless|to|for|it|today|yesterday)\\b)[a-z])"
)

PATTERNS = (
    Pattern(
        "insolvency-en",
        f"(?P<company><co>){GAP} (?P<t>(?:announce[sd]?|made|makes|confirm(?:s|ed)) an? "
        "(?:[a-z]+ ){0,2}?(?:bankruptcy|insolvency|[Cc]hapter (?:11|7|15)(?: bankruptcy)?) "
        f"(?:filing|petition)|{_FILES}(?:bankruptcy|insolvency|liquidation|"
        "administration|[Cc]hapter (?:11|7|15)|creditor protection|protection from "
        "(?:<one> )?(?:its )?creditors|court protection|receivership|examinership|"
        f"moratorium)|(?:is |was |been |went |goes |gone )?bankrupt\\b{_NOT_ANOTHERS}|"
        "(?:is |was |been )?(?:declared )?insolvent|declared? (?:\\w+ )?bankruptcy|"
        "went bust|goes bust|gone bust|"
        "(?:enter(?:ed|s|ing)?|went into|go(?:es|ne)? into|collaps(?:ed|es|ing) into|"
        "fell into|falls into|fallen into|slid(?:es)? into|"
        "(?:was |been |be )?(?:placed|put) in(?:to)?|plac(?:ed|es) itself into|"
        f"call(?:ed|s) in(?: the)?|is in|in) {_STATE}|\\((?:in|under) "
        "(?:liquidation|administration|receivership)\\)|"
        "(?<!been )(?<!were )(?<!was )(?:appoint(?:ed|s|ing)?|called in|calls in|"
        "nam(?:ed|es)) (?:\\w+ ){0,3}?(?:administrators?|liquidators?|receivers?)|"
        "be(?:en)? wound up|winding[- ]up (?:petition|order)(?! (?:against|on|for)\\b))",
        example="North Systems Ltd. filed for bankruptcy in May.",
        counterexample="North Systems Ltd. filed for a patent in May.",
        base=0.9,
    ),
    Pattern(
        "insolvency-en-petition-against",
        "(?P<t>(?:winding[- ]up|bankruptcy|insolvency) (?:petitions?|order|application)) "
        "(?:against|on|for) (?:the )?(?:[a-z-]{2,16} ){0,4}?(?P<company><co>)",
        example="The tax office had filed a winding-up petition against North Systems Ltd.",
        counterexample="The tax office had filed a planning petition against North Systems Ltd.",
        base=0.86,
    ),
    Pattern(
        "insolvency-en-of",
        "(?P<t>[Aa]dministrators?|[Ll]iquidators?|[Rr]eceivers?|[Bb]ankruptcy|"
        "[Ii]nsolvency|[Ll]iquidation|[Cc]ollapse|winding[- ]up) "
        "(?:(?:were|was|have been|has been) (?:appointed|called in) (?:to|at|over|for|of)|"
        "of|for|at) (?:the )?(?:[a-z-]{2,16} ){0,4}?(?P<company><co>)",
        example="Administrators have been appointed to North Systems Ltd.",
        counterexample="Directors have been appointed to North Systems Ltd.",
        base=0.86,
    ),
)
