"""How English texts say that a company's registered capital rose or fell."""

from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_CAPITAL = (
    "(?:[Rr]egistered|[Ss]hare|[Pp]aid-(?:in|up)|[Ii]ssued|[Aa]uthori[sz]ed|[Cc]harter|"
    "[Ss]tated|[Ss]ubscribed|[Nn]ominal)(?: and (?:paid-up|subscribed|issued))?(?: [Ss]hare)? "
    "[Cc]apital(?: stock| amount)?"
)
_VERBS = inflected(
    *"raise,increase,lift,boost,up,hike,enlarge,expand,double,triple,treble,bump up,beef up".split(
        ","
    ),
    *"step up,build up,strengthen,cut,reduce,lower,slash,halve,decrease,trim,shrink,pare".split(
        ","
    ),
    *"slim down,scale back,write down,bring down,change".split(","),
)
_ROSE = (
    "|rose|rises?|risen|grew|grows|fell|falls|fallen|climb(?:s|ed)|went up|jump(?:s|ed)|"
    "surg(?:es|ed)|swell(?:s|ed)|dropped|drops|shrank"
)
_PARTS = (
    "(?:/-)?(?:,? (?:divided into|comprising|consisting of|made up of|represented by) "
    "[^.;]{3,160}?)?"
)
_RANGE = (
    "(?: of (?:the )?<co>(?:'s)?)?(?:(?: |,|(?P<percent><r>|[\\d.]{1,6}(?: ?%| per ?cent))|"
    "by |[\\d.,%]{1,6}|per ?cent|[a-z]+fold|by "
    "(?P<change><m>)|about|nearly|approximately|or|<d>|on|in){0,12}"
    f"(?:from (?:the )?(?:current |present |existing )?(?P<capital_from><m>){_PARTS} to "
    "(?P<capital_to><m>)|to (?P<capital_to1><m>)(?:,? (?:up |down )?from "
    "(?P<capital_from1><m>))?)|(?: by)? (?P<change1><m>))"
)

_ISSUES = inflected(
    *"raise,seek,launch,announce,propose,plan,complete,conduct,undertake,open,unveil,price".split(
        ","
    )
)
_RIGHTS = (
    "(?:(?<!media )(?<!broadcast )(?<!television )(?<!streaming )(?<!naming )(?<!mineral )"
    "(?<!human )rights (?:issue|offering|offer)|entitlement offer)"
)
_OF_ANOTHER = "(?! (?:by|for|of|at) (?:the )?<cn>)"

PATTERNS = (
    Pattern(
        "capital-en-notice",
        "(?P<t>[Ii]ncreas(?:e|ing)|[Rr]educ(?:tion|ing)|[Rr]aising|[Ee]nhancement|"
        "[Dd]ecrease|[Aa]lteration)(?: (?:in|of))? "
        f"(?:(?:<one>|(?P<company><cn>))(?:'s?)? |its |the )?{_CAPITAL}"
        "(?: of (?:the )?(?P<company><co>))?(?:[^.;<fp>]){0,40}? from "
        f"(?:the )?(?:current |present |existing )?(?P<capital_from><m>){_PARTS} to "
        "(?P<capital_to><m>)",
        example=(
            "To approve the increase in the authorised share capital of the Company from Rs. "
            "5,00,000 divided into 50,000 shares to Rs. 10,00,000."
        ),
        counterexample=(
            "To approve the increase in the authorised budget of the Company from Rs. "
            "5,00,000 to Rs. 10,00,000."
        ),
        subject="company",
    ),
    Pattern(
        "capital-en-verb",
        f"(?:(?P<company><co>)(?!, and (?:{_VERBS}))(?:'s?)?(?:[^.;<fp>]|<d>|<m>|<r>){{0,70}}? |"
        "(?<=, and ))"
        f"(?P<t>{_VERBS}) (?:<one> |its |the |their |<co>'s )?(?:own |total )?{_CAPITAL}{_RANGE}",
        example=(
            "Severn Dairy Co., Ltd. raised its share capital 60% to £8 million from £5 million."
        ),
        counterexample="Severn Dairy Co., Ltd. raised its sales 60% to £8 million.",
        subject="company",
        base=0.95,
    ),
    Pattern(
        "capital-en-of",
        "[Cc]apital(?: amount)? of (?P<company><co>)(?:,[^,;.]{0,60},)? "
        f"(?:<g>|<d>){{0,24}}?(?P<t>{_VERBS}{_ROSE}){_RANGE}",
        example=(
            "The registered capital of Severn Dairy Co., Ltd. was cut from 90 million yuan to "
            "60 million yuan."
        ),
        counterexample="The registered capital of Severn Dairy Co., Ltd. is 90 million yuan.",
        base=0.95,
    ),
    Pattern(
        "capital-en-owner",
        f"(?P<company><co>)(?:(?:'s?)? {_CAPITAL}|'s? capital(?= (?:was|has|had|is|will)\\b))"
        f"(?:<g>|<d>){{0,24}}? (?P<t>{_VERBS}{_ROSE}){_RANGE}",
        example=(
            "Fuzhou Loan Co., Ltd.'s registered capital rose from 1 billion yuan to 5 billion yuan."
        ),
        counterexample="Fuzhou Loan Co., Ltd.'s registered capital attracted attention.",
        base=0.95,
    ),
    Pattern(
        "capital-en-stands",
        f"(?:{_CAPITAL} of (?P<company><cn>)|(?P<company><co>)(?:'s?)? {_CAPITAL}) "
        "(?P<t>(?:now )?stands at|is now|has reached) (?P<capital_to><m>),? "
        "(?:(?:up|down) from|against|compared (?:with|to)|instead of) (?P<capital_from><m>)",
        example="The share capital of Severn Dairy now stands at £8 million, against £5 million.",
        counterexample="The share price of Severn Dairy now stands at £8, against £5.",
        base=0.9,
    ),
    Pattern(
        "capital-en-increase-of",
        "(?P<company><co>)(?:[^.;<fp>]){0,60}? "
        "(?P<t>(?:(?:registered |share )?capital (?:increase|reduction|hike|injection|"
        f"raise)|increase (?:in|of) (?:<one> |its |the )?{_CAPITAL}))"
        "(?: (?:of|by|worth)(?: up to| about| around| approximately| some| nearly|"
        " at least)? (?P<change><m>)|(?: of (?:the )?<co>)? "
        f"(?:from (?:the )?(?:current |present |existing )?(?P<capital_from><m>){_PARTS} )?"
        "to (?P<capital_to><m>))",
        example="Fuzhou Loan Co., Ltd. completed a capital increase of 2 billion yuan.",
        counterexample="Fuzhou Loan Co., Ltd. completed a share sale of 2 billion yuan.",
        base=0.85,
    ),
    Pattern(
        "capital-en-approved-by",
        "(?P<t>(?:registered |share )?capital (?:increase|reduction|raise)|"
        f"(?:increase|reduction) (?:in|of) (?:the )?{_CAPITAL}) of (?P<change><m>)"
        "(?:[^.;<fp>]|<d>){0,40}? (?:by|at|for|of) (?:the )?"
        "(?:(?:shareholders|members|investors|board) (?:of|in|at) )?(?P<company><cn>)",
        example="A capital increase of $3 million was approved by shareholders of North Systems.",
        counterexample="A share sale of $3 million was approved by shareholders of North Systems.",
        base=0.84,
    ),
    Pattern(
        "capital-en-plain",
        "(?P<company><co>)(?:'s?)?(?:[^.;<fp>]|<d>){0,70}? "
        "(?<!can )(?<!cannot )"
        f"(?P<t>{_VERBS}) (?:<one>|its|their) (?:total )?{_CAPITAL}(?! (?:by|to|from|of)\\b)",
        example="North Systems has no plans to raise its share capital.",
        counterexample="North Systems has no plans to raise its share of the market.",
        base=0.84,
    ),
    Pattern(
        "capital-en-rights-issue",
        "(?P<company><co>)(?:'s?)?(?:[^.;<fp>]|<d>|<r>){0,70}? "
        f"{_ISSUES}(?:(?! (?:after|since|before|following|despite|amid)\\b)[^.;<fp>]|<d>){{0,30}}? "
        "(?:(?P<change><m>)|funds|capital|money|cash)"
        "(?:[^.;<fp>]{0,30}? (?:through|via|by way of|from|in|with|by)(?: an?| the| <one>)?)?"
        f" (?:[a-z-]{{3,14}} ){{0,3}}?(?P<t>{_RIGHTS}){_OF_ANOTHER}",
        example="North Systems will raise up to $30 million through a rights issue.",
        counterexample="North Systems will raise up to $30 million through a bond issue.",
        base=0.9,
    ),
    Pattern(
        "capital-en-rights-issue-of",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<fp>]|<d>|<r>){{0,70}}? {_ISSUES}"
        "(?:(?! (?:after|since|before|following|despite|amid|advice|by|with)\\b)[^.;<fp>]){0,40}? "
        f"(?P<t>{_RIGHTS})(?: (?:of|worth|to raise|raising|for))(?: up to| about| around| some|"
        " nearly| as much as| at least)? (?P<change><m>)(?! (?:debt|loan))",
        example="North Systems launched a rights issue of $30 million.",
        counterexample="North Systems launched a bond issue of $30 million.",
        base=0.9,
    ),
    Pattern(
        "capital-en-rights-approved",
        "(?:approv|clear|back|authori[sz])[a-z]{1,3}(?: (?:an?|the|plans? for|<one>)){0,2} "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?(?P<t>{_RIGHTS}) (?:for|by|of|at) (?:the )?(?P<company><cn>)",
        example="The regulator has approved a rights issue for North Systems.",
        counterexample="The regulator has approved a rights bill for North Systems.",
        modality="planned",
        base=0.9,
    ),
)
