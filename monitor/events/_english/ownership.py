"""English wordings: how texts say who holds how much of whom: shares, subsidiaries, controlling shareholders."""

from monitor.events._pattern import Pattern

_BIG_EN = "controlling shareholder|largest shareholder|biggest shareholder|major shareholder|majority shareholder|main shareholder|sole shareholder|majority owner|parent company|parent|owner"
_OF = "(?: of| in)"
_STAKE = "(?: (?:stake|interest|equity|equity interest|equity stake|share|shareholding|holding|shares|of the (?:equity|shares|stock|share capital|company's shares|interest|capital|issued shares)|of the equity interest))?"

PATTERNS = (
    Pattern(
        "ownership-en-holds",
        "en",
        "(?P<holder><pa>)(?:, ?<one>)?(?:[^.;,\ue000-\ue00b]|<d>){0,30}?,? (?P<t>holds?|owns?|held|owned|controls|has|acquired|retains?)"
        "(?: (?:about|approximately|a|an|the|roughly|around|over|more than|some|nearly|only|just|up to|another|indirectly|directly)){0,3} (?P<percent><r>)"
        + _STAKE
        + _OF
        + "(?: the)? (?P<target><co>)(?! (?:joint venture|venture))",
        example="BMR owns 75% of BMR Shine Automotive Ltd.",
        counterexample="BMR shares rose 75% of the time.",
        base=0.95,
    ),
    Pattern(
        "ownership-en-rest",
        "en",
        _OF.lstrip()
        + " (?P<target><co>),? (?:while|and|with) (?P<holder><pa>) (?P<t>holds?|owns?|holding|owning|has) (?:the )?(?:remaining|other|rest)(?: of)?(?: the)? ?(?P<percent><r>)?",
        example="BMR owns 75% of BMR Shine Automotive Ltd., while Shine Holdings Ltd. holds the remaining 25%.",
        counterexample="BMR owns 75% of BMR Shine Automotive Ltd.",
        separate=True,
    ),
    Pattern(
        "ownership-en-owned-by",
        "en",
        "(?P<target><co>)(?:, [^,.;]{2,60},)?,? (?:is|was|are|remains|being)(?: (?:now|also|currently|<d>|itself|<r>|indirectly|directly|(?:more than|about) <r>)){0,2} "
        "(?P<t>wholly[- ]owned|fully owned|majority[- ]owned|owned|controlled|held)(?: (?P<percent><r>))? by (?:the )?(?P<holder><pas>)",
        example="Shanghai Qi Technology Co., Ltd. is wholly owned by Shanghai Bu Technology Co., Ltd.",
        counterexample="Shanghai Qi Technology Co., Ltd. is advised by Shanghai Bu Technology Co., Ltd.",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-en-big-is",
        "en",
        "(?P<target><co>)(?:'s?)? (?P<t>" + _BIG_EN + ")(?: is|,| was|:) (?P<holder><pa>)",
        example="It can be seen that the company's major shareholder is Hai Kao Co., Ltd.",
        counterexample="The company's major customer is Hai Kao Co., Ltd.",
        base=0.95,
    ),
    Pattern(
        "ownership-en-is-big",
        "en",
        "(?P<holder><pa>)(?: is| was| remains| became|,) (?:the |a )?(?P<target><co>)(?:'s?)? (?P<t>"
        + _BIG_EN
        + ")",
        example="NORTH SYSTEMS LIMITED was incorporated, and Helios Holdings PLC is its sole shareholder.",
        counterexample="Helios Holdings PLC is its best customer.",
        base=0.92,
    ),
    Pattern(
        "ownership-en-is-big-of",
        "en",
        "(?P<holder><pa>)(?: is| was| remains|,)(?: now)?,? (?:the |a )?(?P<t>"
        + _BIG_EN
        + ") (?:of|in) (?:the )?(?P<target><co>)",
        example="Helios Holdings is the largest shareholder of North Systems.",
        counterexample="Helios Holdings is the largest customer of North Systems.",
    ),
    Pattern(
        "ownership-en-big-of-is",
        "en",
        "(?P<t>"
        + _BIG_EN
        + ") (?:of|in) (?:the )?(?P<target><co>) (?:is|was|remains) (?:the )?(?P<holder><pa>)",
        example="The records show that the largest shareholder of the company is Hai Kao Co., Ltd.",
        counterexample="The records show that the largest customer of the company is Hai Kao Co., Ltd.",
        base=0.95,
    ),
    Pattern(
        "ownership-en-also-big",
        "en",
        "<r>[^.;]{0,60},? and (?:is|remains|was) (?:<one>|the|its)(?:'s)? (?P<t>controlling shareholder|actual controller|majority shareholder)",
        example="Hai Group owns 62.5% of the latter and is its controlling shareholder.",
        counterexample="Hai Group owns 62.5% of the latter and is its customer.",
        facts={"control": "controls"},
        joins=True,
    ),
    Pattern(
        "ownership-en-as-big",
        "en",
        "<r>[^.;]{0,40} as (?:<one> |the |its )(?P<t>controlling shareholder|actual controller|majority shareholder)",
        example="Hai Group holds 51.2% of the latter's equity as its controlling shareholder.",
        counterexample="Hai Group holds 51.2% of the latter's equity.",
        facts={"control": "controls"},
        joins=True,
    ),
    Pattern(
        "ownership-en-subsidiary-of",
        "en",
        "(?P<target><co>)(?:,| is| was| became| becomes| operates as| as| remains|, which is)(?: now)?(?: an?| the)?(?: [\\w-]{1,20}){0,3}? (?P<t>(?:wholly[- ]owned )?(?:subsidiary|subsidiaries|unit|division|arm|affiliate))"
        " of (?:the )?(?P<holder><co>)",
        example="Qi Technology is a wholly owned subsidiary of Bu Holdings.",
        counterexample="Qi Technology is a supplier of Bu Holdings.",
    ),
    Pattern(
        "ownership-en-has-subsidiary",
        "en",
        "(?P<holder><co>)(?:'s?)? (?P<t>(?:wholly[- ]owned )?(?:[a-z]+ )?(?:subsidiary|unit|division|arm)),? (?P<target><cn>)",
        example="Bu Holdings' wholly owned subsidiary Qi Technology said so.",
        counterexample="Bu Holdings' supplier Qi Technology said so.",
        modality="asserted",
        base=0.85,
    ),
)
