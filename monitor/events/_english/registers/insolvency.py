"""How English texts say that a company is insolvent."""

from monitor.events._english._pieces import GAP, PART
from monitor.events._english.registers import insolvency_acts
from monitor.events._patterns.pattern import Pattern

_STATE = (
    "(?:(?:(?:an? |the )?(?:voluntary|provisional|administrative|compulsory|formal|interim|"
    "creditors' voluntary|judicial|court|controlled|self-administered|court-supervised|"
    "corporate|preliminary|preventive) )?"
    "(?:(?:self-)?administration|receivership|liquidation|insolvency|bankruptcy|examinership|"
    "rehabilitation)(?: (?:proceedings|process|procedure|resolution|protection))?|business rescue|"
    "creditor protection|[Cc]hapter (?:11|7|15)(?: bankruptcy)?)"
)
_RUIN = "(?:(?:financial )?(?:collapse|ruin))"
# Not "faces administration costs".
_ENDS = (
    "(?=[,.;:)”]|$| <d>| (?:in|on|at|by|as|with|after|before|since|when|while|because|but|and|or|"
    "from|under|over|due|last|this|next|early|late|amid|following|owing|leaving|if|unless|to|for|"
    "again|within|until|earlier|despite|today|yesterday)\\b)"
)
_VOLUNTARY = "(?:company voluntary arrangement|CVA)"
_OFFICIAL = (
    "(?:(?:[Aa]dministrator|[Ll]iquidator|[Rr]eceiver|[Ee]xaminer|[Rr]esolution professional)s?)"
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

# "Filed a bankruptcy petition against Y": Y cannot pay
_NOT_AGAINST = "(?!(?: (?:petitions?|proceedings|applications?|case|filing))? against\\b)"

# "The liquidation of its Kenyan stores": not of the firm
_OWN_PART = f" (?:[A-Z][a-z]+ )?(?:[a-z-]{{2,14}} ){{0,2}}?(?:{PART}|establishments?)\\b"
_PART_OF_IT = "(?:units?|subsidiar(?:y|ies)|arms?|divisions?|affiliates?)\\b"
# "Called in receivers at Severn Dairy": a lender does
_NOT_AT = "\\b(?! (?:at|over|to) (?:the )?(?:[a-z-]+ ){0,3}<cn>)"

PATTERNS = (
    Pattern(
        "insolvency-en",
        f"(?:(?<! of )(?P<company><cos>)|(?P<company><co>)){GAP} "
        "(?P<t>(?:announce[sd]?|made|makes|confirm(?:s|ed)) an? "
        "(?:[a-z]+ ){0,2}?(?:bankruptcy|insolvency|[Cc]hapter (?:11|7|15)(?: bankruptcy)?) "
        f"(?:filing|petition){_NOT_AGAINST}|{_FILES}(?:bankruptcy|insolvency|liquidation|"
        f"administration|[Cc]hapter (?:11|7|15)){_NOT_AGAINST}|{_FILES}(?:creditor protection|"
        "protection from "
        "(?:<one> )?(?:its )?creditors|court protection|receivership|examinership|"
        f"(?:relief|protection) under|moratorium|{_VOLUNTARY})|"
        f"(?:is |was |been |went |goes |gone )?bankrupt\\b{_NOT_ANOTHERS}|"
        f"(?:is |was |been )?(?:declared )?insolvent\\b{_NOT_ANOTHERS}|"
        f"declared? (?:\\w+ )?bankruptcy|"
        "went bust|goes bust|gone bust|"
        "(?:enter(?:ed|s|ing)?|went into|go(?:es|ne)? into|collaps(?:ed|es|ing) into|"
        "fell into|falls into|fallen into|slid(?:es)? into|"
        "(?:was |been |be )?(?:placed|put) in(?:to)?|plac(?:ed|es) itself into|"
        "call(?:ed|s) in(?: the)?|(?:is|was|are|were|been)(?: now| still| already)? in) "
        f"{_STATE}{_NOT_AT}|\\((?:in|under) "
        "(?:liquidation|administration|receivership)\\)|"
        "(?<!been )(?<!were )(?<!was )"
        "(?<!<pe> of <co> )(?<!<pe> at <co> )(?<!<pe> from <co> )"
        "(?:appoint(?:ed|s|ing)?|call(?:ed|s|ing)? in|"
        "nam(?:ed|es)) (?:\\w+ ){0,3}?(?:administrators?|liquidators?|receivers?)"
        f"{_NOT_AT}(?! (?:for|to|over|of|at) (?:(?:an?|the|<one>|its) )?"
        f"(?:[a-z-]+ ){{0,3}}{_PART_OF_IT})|"
        "(?:be(?:en|ing)?|(?<!<ns> )was) wound up\\b|winding[- ]up (?:petition|order)(?! "
        "(?:against|on|for)\\b))",
        example="North Systems Ltd. filed for bankruptcy in May.",
        counterexample="North Systems Ltd. filed for a patent in May.",
    ),
    Pattern(
        "insolvency-en-in",
        f"(?P<company><co>),? (?:now |already |currently |which is (?:now )?)?"
        f"(?P<t>in {_STATE}){_ENDS}",
        example="North Systems Ltd., now in administration, owes £3m.",
        counterexample="North Systems Ltd., now in fashion, sells coats.",
        base=0.86,
    ),
    Pattern(
        "insolvency-en-filing",
        f"(?P<company><co>)(?:'s?)?{GAP} (?P<t>(?:[Cc]hapter (?:11|7)(?: bankruptcy)?|bankruptcy|"
        f"insolvency) (?:filing|petition)){_NOT_AGAINST}",
        example="North Systems Ltd. made a bankruptcy filing in May.",
        counterexample="North Systems Ltd. made a patent filing in May.",
        base=0.84,
    ),
    Pattern(
        "insolvency-en-emerges",
        f"(?P<company><co>){GAP} (?P<t>(?:emerg(?:ed|es|ing|e) from|(?:came|comes?|coming) out of|"
        f"exit(?:ed|s|ing)?(?: from)?) {_STATE}){_ENDS}",
        example="North Systems Ltd. emerged from bankruptcy in May.",
        counterexample="North Systems Ltd. emerged from obscurity in May.",
    ),
    Pattern(
        "insolvency-en-dismissed",
        "(?P<t>(?:dismiss(?:ed|es)|reject(?:ed|s)|threw out|struck out|throws out) (?:an?|the) "
        "(?:[a-z]+ )?(?:bankruptcy|insolvency|winding[- ]up|[Cc]hapter (?:11|7)) "
        "(?:filing|petition|case|application)) (?:(?:(?:of|by|from) <pa> )?against|"
        "(?<!winding.up petition )(?:of|by)) (?:the )?"
        "(?:[a-z-]{2,16} ){0,3}?(?P<company><co>)(?! (?:against|to)\\b)",
        example="A judge dismissed the bankruptcy filing of North Systems Ltd.",
        counterexample="A judge dismissed the planning application of North Systems Ltd.",
        modality="ended",
    ),
    Pattern(
        "insolvency-en-petition-dismissed",
        "(?P<t>(?:winding[- ]up|bankruptcy|insolvency) (?:petition|application)) against (?:the )?"
        "(?:[a-z-]{2,16} ){0,4}?(?P<company><co>)(?: by <pas>)? (?:was|has been|is) (?:dismissed|"
        "withdrawn|thrown out|struck out|rejected|dropped)",
        example="The winding-up petition against North Systems Ltd. has been dismissed.",
        counterexample="The planning petition against North Systems Ltd. has been dismissed.",
        modality="ended",
    ),
    Pattern(
        "insolvency-en-not-near",
        f"(?P<company><co>){GAP} (?P<t>(?:(?:not|n['’]t|nowhere|never)(?: (?:been|currently|going|"
        "set|about|now)){0,2}|den(?:y|ies|ied|ying)(?: (?:that )?(?:it|<one>) (?:is|was)| being)?) "
        "(?:on the (?:verge|brink|edge) of|heading (?:for|into)|close to|near|"
        "facing|in danger of|at risk of|to (?:enter|go into)|entering|going into|in) "
        f"(?:{_STATE}|{_RUIN})){_ENDS}",
        example="North Systems Ltd. said it was not facing insolvency.",
        counterexample="North Systems Ltd. said it was not facing the sea.",
        modality="denied",
    ),
    Pattern(
        "insolvency-en-near",
        f"(?P<company><co>){GAP} (?P<t>(?:on the (?:verge|brink|edge) of|head(?:ed|ing) "
        f"(?:for|into|towards)|close to|nears|nearing|fac(?:es|ing)) "
        f"(?:{_STATE}|{_RUIN})){_ENDS}",
        example="North Systems Ltd. is on the verge of administration.",
        counterexample="North Systems Ltd. is on the verge of a breakthrough.",
        modality="possible",
        base=0.8,
    ),
    Pattern(
        "insolvency-en-arrangement",
        f"(?P<company><co>){GAP} (?P<t>{_VOLUNTARY})\\b",
        example="North Systems Ltd. is considering a company voluntary arrangement.",
        counterexample="North Systems Ltd. is considering a voluntary recall.",
        base=0.8,
    ),
    Pattern(
        "insolvency-en-put",
        "(?P<t>admit(?:s|ted)|plac(?:es|ed)|put|push(?:es|ed)|forc(?:es|ed)|sen(?:t|ds)|"
        "tipp(?:ed|s)|plung(?:ed|es)|order(?:s|ed)|wants|asked) (?:the )?"
        "(?:[a-z-]{3,16} ){0,4}?(?P<company><co>) "
        f"(?:(?:in(?:to)?|to|for|under) (?:the )?{_STATE}{_ENDS}|"
        "(?:to be )?(?:wound up|liquidated)\\b)",
        example="A court in Leeds has put North Systems Ltd. into administration.",
        counterexample="A court in Leeds has put North Systems Ltd. into an awkward position.",
        base=0.88,
    ),
    Pattern(
        "insolvency-en-liquidates",
        "(?P<t>liquidat(?:e|es|ed|ing)|w(?:ind|inds|inding|ound) up) (?:the )?"
        "(?:[a-z-]{3,16} ){0,3}?(?P<company><cn>)(?!['’]s?\\b| (?:shares|stock|holdings?)\\b)",
        example="Creditors voted to liquidate North Systems Ltd.",
        counterexample="Creditors voted to visit North Systems Ltd.",
        base=0.8,
    ),
    Pattern(
        "insolvency-en-petition-against",
        "(?P<t>(?:winding[- ]up|bankruptcy|insolvency) (?:petitions?|order|application)) "
        "(?:(?:was|were|is|has been|have been) (?:made|issued|granted|presented|filed|served|"
        "lodged|"
        "brought) )?(?:against|on|for) (?:the )?(?:[a-z-]{2,16} ){0,4}?(?P<company><co>)",
        example="The tax office had filed a winding-up petition against North Systems Ltd.",
        counterexample="The tax office had filed a planning petition against North Systems Ltd.",
        base=0.86,
    ),
    Pattern(
        "insolvency-en-official",
        f"(?P<t>{_OFFICIAL})(?:[^.;]{{0,100}}?)? (?:(?:was|were|has been|have been) )?"
        "(?:appointed|called in|named)(?: as [a-z ]{3,30})? (?:to|at|over|for|of) (?:the )?"
        "(?:[a-z-]{2,16} ){0,4}?(?P<company><cn>)",
        example="Joint administrators Ann Pike and Tom Hale were appointed to North Systems Ltd.",
        counterexample="Joint directors Ann Pike and Tom Hale were appointed to North Systems Ltd.",
        base=0.9,
    ),
    Pattern(
        "insolvency-en-of",
        "(?P<t>[Aa]dministrators?|[Ll]iquidators?|[Rr]eceivers|[Bb]ankruptcy|"
        "[Rr]esolution professionals?|[Ii]nsolvency|[Ll]iquidation|[Cc]ollapse|"
        "winding[- ]up) (?:of|for) (?:the )?"
        "(?:(?!(?:for|at|with|from|in|by|to|on)\\b)[a-z-]{2,16} ){0,4}?"
        f"(?P<company><co>)(?!['’]s? [a-z]|{_OWN_PART})",
        example="The liquidators of North Systems Ltd. want to sell its plant.",
        counterexample="The directors of North Systems Ltd. want to sell its plant.",
        base=0.86,
    ),
    *insolvency_acts.PATTERNS,
)
