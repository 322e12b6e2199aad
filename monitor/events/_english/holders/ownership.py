"""How English texts say who holds how much of a firm, and who its main owners are."""

from monitor.events._english._pieces import DESCRIBED, GAP, IS
from monitor.events._patterns.pattern import Pattern

_MAIN_HOLDER = (
    "(?:controlling|largest|biggest|major|majority|main|sole|principal|second[- ]largest|"
    "second[- ]biggest|third[- ]largest|top|leading|significant|single[- ]largest|only|"
    "anchor|minority) (?:share|stake)holders?|majority owner|sole owner|"
    "parent(?: company| group| firm)?|(?:ultimate )?owner|holding company|"
    "private equity owner|(?:largest|biggest|principal|main|dominant|controlling|majority) "
    "(?:owner|investor)|dominant (?:share|stake)holder|"
    "(?:person|people|entity|company) with significant control"
)
_RECORDED = (
    "(?:listed|named|recorded|registered|shown|identified|disclosed|confirmed|added|entered)"
)
# Holders whose stake may be small.
_HOLDER = (
    "(?:(?:early|existing|long-?time|big|large|small|founding|seed|first|key|indirect|direct|"
    "cornerstone|strategic|financial|institutional|fellow) )?(?:(?:share|stake)holder|"
    "investor|backer)s?"
)
# "by a consortium of three funds that includes"
_CONSORTIUM = (
    "(?:the |an? )?(?:(?!of )[a-z-]{2,16} ){0,4}?"
    "(?:(?:consortium|group|syndicate|trio|pair|team|alliance|partnership|number|mix) "
    "(?:of (?:[a-z-]{3,16} ){0,3}?|(?:that|which|<one>) includes |including |comprising |"
    "led by |consisting of |made up of ))?(?:the )?"
)
_OF = "(?: of| in)"
_STAKE = (
    "(?: (?:(?:controlling|majority|minority|direct|indirect|economic|voting|non-controlling|"
    "strategic|effective|equity|[a-z-]{3,12}) ){0,2}(?:stake|interest|equity|equity interest|"
    "equity stake|share|shareholding|holding|shares|voting rights|votes|of the "
    "(?:(?:enlarged|total|outstanding|entire) )?(?:equity|shares|stock|share capital|"
    "company's shares|interest|capital|issued shares|voting rights|votes)|of the equity interest))?"
)
_ROUGHLY = (
    "(?: (?:less than|no more than|not more than|about|approximately|a|an|the|roughly|around|"
    "over|more than|some|nearly|only|just|up to|another|indirectly|directly|at least|almost|"
    "slightly over|just over|just under|<one>|its|their|remaining|current|existing|combined|"
    "together)){0,3}"
)

PATTERNS = (
    Pattern(
        "ownership-en-holds",
        # "Sold Y to Z but still owns 30% of it": not Z
        "(?:(?<!\\bto )|(?!<pa> (?:but|and|while) ))(?P<holder><pa>(?:(?:, <pa>){1,6},? and <pa>| "
        "and <pa>)?)(?! famil)"
        "(?:, ?<one>|, who|, (?:an?|the) [a-z -]{3,60} (?:that|who|<one>)|"
        ", (?:an?|the) [a-z -]{3,40}(?= (?:holding|owning|with)\\b))?"
        "(?:[^.;,<nsx><r>]){0,34}?,? "
        "(?P<t>holds?|owns?|held|owned|controls|has|have|retains?|holding|owning|"
        f"controlling|with){_ROUGHLY}(?: (?:total |combined |direct |indirect )?"
        f"(?:stake|shareholding|holding|interest|share) of)?{_ROUGHLY} "
        f"(?P<percent><rs>)(?: each)?{_STAKE}{_OF}(?: the)?"
        "(?: (?!and\\b|while\\b|with\\b|from\\b)[a-z-]{3,16}){0,3}? (?:both "
        "(?P<target><cn> and <cn>)|(?P<target><co>))(?! (?:joint venture|venture)|"
        "'s? (?!(?:shares?|stock|equity|capital|issued|outstanding|ordinary|voting|votes)"
        "\\b)[a-z])",
        example="Orrin Foods owns 60% of Severn Dairy Ltd.",
        counterexample="BMR shares rose 75% of the time.",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-en-stake-of",
        "(?:(?P<holder><pa>)'s?|(?<!sold )(?<!selling )(?<!sell )(?<!sells )(?<!raised )"
        "(?<!increased )(?<!cut )(?<!reduced )(?<!of )(?<!dumped )(?<!dumps )(?<!offloaded )"
        "(?<!offloads )(?<!divested )(?<!exited )(?<!ditched )(?<!trimmed "
        ")(?P<holder><one>)(?:'s?)?) "
        "(?:[a-z-]{3,12} ){0,2}?(?P<percent><r>)(?: (?:[a-z-]{3,12}))? "
        "(?P<t>stake|holding|shareholding|interest|share) (?:in|of) "
        "(?:the )?(?:[a-z-]{3,14} ){0,3}?(?P<target><cn>)(?! (?:to|was|has been|will) )",
        example="Helios Holdings' 45% stake in North Systems is worth $2bn.",
        counterexample="Helios Holdings' 45% fall in North Systems is worth $2bn.",
        base=0.85,
    ),
    Pattern(
        "ownership-en-in-which",
        # "Builds it with Y, in which it will hold 60%": in what they build
        "(?:(?<!\\bwith )|(?!<cn>, (?:in|of) (?:<one>|which) <pa> (?:will|would|is to)\\b))"
        "(?P<target><cn>), (?:in|of) (?:<one>|which) "
        "(?P<holder><pa>)(?:[^.;,<nsx><r>]){0,20}? "
        f"(?P<t>holds?|owns?|held|owned|controls|has|acquired|retains?)(?:{_ROUGHLY} "
        "(?P<percent><r>)| an? (?:[a-z-]{3,14} ){0,3}(?:stake|interest|share|"
        f"shareholding|holding)\\b(?: of{_ROUGHLY} (?P<percent><r>))?)",
        example="Qi Technology Co., Ltd., in which Bu Holdings holds a 68.4% stake, grew.",
        counterexample="Qi Technology Co., Ltd., in which Bu Holdings believes, grew by 68.4%.",
        base=0.93,
    ),
    Pattern(
        "ownership-en-owned-rest",
        "(?P<target><co>)[^.;<ns>]{0,30}? (?:<r>|majority|mostly|mainly|half)[ -]"
        "(?:owned|held|controlled) by <pa>,? (?:while|and|with) "
        "(?:the )?(?:(?P<percent><r>|(?:remaining|other|rest) <r>)(?: is| are)? "
        "(?P<t>owned|held|controlled)? ?by (?P<holder><pa>)|"
        "(?P<holder><pa>) (?P<t2>hold(?:s|ing)|own(?:s|ing)|has|having|controlling)"
        "(?: the)?(?: remaining| other| rest| remainder| balance)?(?: of)?(?: the)?(?: "
        "(?P<percent><r>)|(?=[,.;]|$)))",
        example=(
            "NorthCell Battery Inc. will be 51% owned by Tess Holdings, with Kilmore Ltd "
            "holding the remaining 49%."
        ),
        counterexample="NorthCell Battery Inc. will be 51% owned by Tess Holdings.",
        separate=True,
    ),
    Pattern(
        "ownership-en-owned-lists",
        "(?P<target><co>)[^.;<ns>]{0,30}? (?P<percent><r>) "
        "(?P<t>(?:owned|held|controlled)) by "
        "(?P<holder><pa>)(?=,? (?:while|and|with) "
        "(?:the )?(?:remaining |other |rest )?<r>)",
        example=(
            "North Systems is 60 percent owned by Helios Holdings and 40 percent by Tern Capital."
        ),
        counterexample="North Systems is 60 percent owned by Helios Holdings.",
        separate=True,
    ),
    Pattern(
        "ownership-en-owned-by",
        "(?:(?P<percent><r>)(?: of (?:the )?(?:shares|stock|equity|capital))? (?:of|in) (?:the )?)?"
        "(?P<target><cos>(?=(?: are| were| have been|,? both|,? all)\\b)|<co>)"
        "(?:, [^,.;]{2,60},|, (?:the|an?) (?:[\\w'-]{2,16} ){1,6}?"
        "(?=owned|controlled|backed|part-owned|majority))?"
        "(?:,?| \\((?=(?:wholly |majority |jointly |part[- ])?(?:owned|controlled)))"
        "(?:(?: <one>)?(?: in turn| itself)? ?(?:is|was|are|were|remains|being|be|"
        "(?:has|have|had) been))?(?: (?:will|would|now|also|currently|<d>|itself|be|both|"
        "all|in turn|(?!wholly|fully|partly|jointly|equally|privately)[a-z]{4,10}"
        "ly)){0,3}(?:(?: (?:more than|about|nearly|almost|just over|just under|some|"
        "around|roughly|over|at least))? "
        "(?P<percent><r>))?[ -]?(?:privately (?:held|owned),? and )?"
        "(?P<t>(?:wholly|fully|majority|jointly|partly|part|equally|privately)?[- ]?"
        "(?:owned|controlled|held)(?:,? (?:and|&) (?:operated|run|managed|controlled|"
        "developed))?(?: (?:equally|jointly|entirely|outright|privately|in equal "
        "(?:shares|parts|measure)))?|backed|funded|"
        f"financed)(?: (?P<percent><r>))? by {_CONSORTIUM}(?=(?P<holder><pas>))"
        "(?!<pa>(?:'s?)? (?:<j>|famil|brothers|sisters|siblings|heirs))(?:<pa>,? with "
        "(?:(?:an?|<one>) )?(?:[a-z-]{3,14} )?(?:shareholding|stake|holding|interest)(?: ratio)? "
        "of (?P<percent><r>))?",
        example="Severn Dairy Ltd. is jointly owned by Orrin Foods and Peltier Holdings.",
        counterexample="Severn Dairy Ltd. is jointly advised by Orrin Foods and Peltier Holdings.",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-en-x-owned",
        "(?P<holder><cn>)-?(?P<t>[- ]?(?:majority-|wholly-|part-)?(?:owned|controlled|"
        "backed)) (?:[a-z-]{2,16} ){0,4}?(?P<target><cn>)",
        example="Helios Holdings-owned broadcaster North Systems grew.",
        counterexample="Helios Holdings advised broadcaster North Systems.",
        base=0.85,
    ),
    Pattern(
        "ownership-en-big-is",
        "(?P<target><co>)(?:'s?|,? whose)? "
        "(?:(?:[A-Z][a-z]+(?:-based)?|(?!(?:after|before|when|while|with|from|said|but|and)\\b)"
        "[a-z-]{3,14}) ){0,2}?"
        f"(?P<t>{_MAIN_HOLDER})(?:,? (?:with|holding|at) (?:about |around |some |over )?"
        "(?P<percent><r>)(?: of [a-z ]{3,24})?,?)?(?:,? is|,| was|:| is now| remains|"
        " remained| has been)? (?:the )?(?P<holder><pa>)",
        example="It can be seen that the company's major shareholder is Hai Kao Co., Ltd.",
        counterexample="The company's major customer is Hai Kao Co., Ltd.",
        base=0.95,
    ),
    Pattern(
        "ownership-en-is-big",
        "(?P<holder><pa>)(?: is| was| remains| became| becomes|, becoming|,)(?: now)?,? "
        "(?:the |a )?(?P<target><co>)(?:'s?)? "
        f"(?P<t>{_MAIN_HOLDER})(?:,? (?:with|holding|owning){_ROUGHLY} (?P<percent><r>))?",
        example=(
            "TARN RAIL LIMITED has a new seat, and Ostwick Holdings PLC is its sole shareholder."
        ),
        counterexample="Ostwick Holdings PLC is its best customer.",
        base=0.92,
    ),
    Pattern(
        "ownership-en-is-big-of",
        "(?:(?:consortium|group|syndicate|alliance) of (?P<holder><pas>)|"
        "(?P<holder><pas>)(?= (?:are|were|have|remain)\\b)|"
        f"(?P<holder><pa>))(?:,? (?:with|holding|owning){_ROUGHLY} (?P<percent><r>)"
        "(?: of (?:the|its) (?:shares|equity|stock|share capital|capital|votes|voting rights)|"
        f"(?: [a-z-]{{3,14}}){{0,2}}),?)?{IS}(?: one of)?(?: {_RECORDED} as)?,? "
        f"(?:the |a |an |<one> |its )?(?P<t>{_MAIN_HOLDER}|{_HOLDER}) (?:of|in|over) "
        f"{DESCRIBED}(?=(?P<target><cos>))<co>"
        f"(?!'s? [a-z])(?:,? (?:with|holding|owning){_ROUGHLY} (?P<percent><r>))?",
        example="Helios Holdings is the largest shareholder of North Systems.",
        counterexample="Helios Holdings is the largest customer of North Systems.",
    ),
    Pattern(
        "ownership-en-recorded",
        f"(?:(?P<holder><pa>){IS} (?:now |also )?{_RECORDED}|"
        "(?:lists?|listed|names?|named|records?|recorded|shows?|showed) "
        "(?:<pa> as [^.;,<nsx>]{3,40},? and )?(?:<j> )?(?P<holder><pas>)) as "
        f"(?:the |a |an |<one> |its )?(?:sole )?(?P<t>{_MAIN_HOLDER})"
        "(?: (?:of|in|over) (?:the )?(?P<target><co>))?",
        example="North Systems was set up. Helios Holdings is listed as its sole shareholder.",
        counterexample="North Systems was set up. Helios Holdings is listed as its sole customer.",
        subject="target",
    ),
    Pattern(
        "ownership-en-big-of-is",
        f"(?P<t>{_MAIN_HOLDER}) (?:of|in) (?:the )?(?P<target><co>) (?:is|was|are|were|remains) "
        f"(?:the )?(?P<holder><pas>)(?:,? (?:with|holding|owning|at){_ROUGHLY} (?P<percent><r>))?",
        example="The records show that the largest shareholder of the company is Hai Kao Co., Ltd.",
        counterexample=(
            "The records show that the largest customer of the company is Hai Kao Co., Ltd."
        ),
        base=0.95,
    ),
    Pattern(
        "ownership-en-has-as-big",
        "(?:(?P<target><co>) (?:counts|lists|names|has) (?P<holder><pa>)|[Bb]ehind (?:the )?"
        "(?P<target><co>) (?:stands?|sits?|is|are) (?P<holder><pa>))(?:,? as|,) (?:<one>|its|the) "
        f"(?P<t>{_MAIN_HOLDER})",
        example="North Systems counts Helios Holdings as its biggest shareholder.",
        counterexample="North Systems counts Helios Holdings as its biggest customer.",
    ),
    Pattern(
        "ownership-en-also-big",
        "<r>[^.;]{0,60}(?:,? and (?:is|remains|was)| as) (?:<one>(?:'s)?|the|its) "
        "(?P<t>controlling shareholder|actual controller|majority shareholder)",
        example="Marlow Group owns 62.5% of the latter and is its controlling shareholder.",
        counterexample="Marlow Group owns 62.5% of the latter and is its customer.",
        facts={"control": "controls"},
        joins=True,
    ),
    Pattern(
        "ownership-en-which-owns",
        "(?:^With (?P<percent><r>)(?: of [a-z ]{3,20})?, )?"
        f"(?P<holder><co>)(?:, <one>|, which)?{GAP}(?<!once)(?<!still) "
        "(?P<t>owns|controls|wholly owns|also owns|owning|now owns|fully owns) "
        "(?:the |an? )?(?:(?!(?:by|with|from|in|for|to|at|on|near)\\b)[a-z-]{2,16}"
        " ){0,4}?(?P<target><pas>)(?! (?:shares?|stakes?|stock|rights|patents?)\\b)"
        "(?: (?:with|through) (?P<percent><r>)"
        "(?= of (?:the|its) (?:shares?|stock|capital|votes)))?",
        example="Helios Holdings, which owns North Systems, grew.",
        counterexample="Helios Holdings, which owes North Systems, grew.",
        facts={"control": "controls"},
        base=0.85,
    ),
    Pattern(
        "ownership-en-has-control",
        f"(?P<holder><co>){GAP}(?<!would)(?<!will) "
        "(?P<t>(?:has|have|had|holds?|held|owns?|owned|with|retains?|including|through) "
        "(?:an? |the |<one> |several |various )?"
        "(?:(?:controlling|majority|minority|blocking|large|significant|sizeable|"
        "substantial|golden|equity|small) (?:stakes?|shareholdings?|interests?|share|"
        "holdings?)|stakes?|shareholdings?|equity interests?|investments|"
        "(?:full|complete|sole|outright|majority|partial) (?:ownership|control))|"
        "speaks for <r>|(?:took|takes|taken|taking|gained|gains|assumed) "
        "(?:full|complete|sole|outright|majority) (?:ownership|control))(?: of <r>)? "
        f"(?:in|of|over) {DESCRIBED}(?P<target><cos>)"
        "(?!'s? [a-z]| (?:rose|fell|worth|from|to)\\b)",
        example="Helios Holdings has a controlling stake in North Systems.",
        counterexample="Helios Holdings has a controlling voice in North Systems.",
        base=0.88,
    ),
)
