"""How English texts say that a company's registered capital rose or fell."""

from monitor.events._english._pieces import ARTICLE
from monitor.events._english._verbs import done, inflected
from monitor.events._english.capital import rights_issues, told_next
from monitor.events._english.capital.rights_issues import ISSUES
from monitor.events._patterns.pattern import Pattern

CAPITAL = (
    "(?:[Rr]egistered|[Ss]hare|[Pp]aid-(?:in|up)|[Ii]ssued|[Aa]uthori[sz]ed|[Cc]harter|"
    "[Ss]tated|[Ss]ubscribed|[Nn]ominal)(?: and (?:paid-up|subscribed|issued))?(?: [Ss]hare)? "
    "[Cc]apital(?: stock| amount)?"
)
VERBS = inflected(
    *"raise,increase,lift,boost,up,hike,enlarge,expand,double,triple,treble,bump up,beef up".split(
        ","
    ),
    *"step up,build up,strengthen,cut,reduce,lower,slash,halve,decrease,trim,shrink,pare".split(
        ","
    ),
    *"slim down,scale back,write down,bring down,change,top up,write up,put up,push up".split(","),
)
_ROSE = "|" + inflected(*"rise,grow,fall,climb,go up,jump,surge,swell,drop,shrink".split(","))
_ROSE += "|(?:went|goes|gone|soar(?:s|ed)|leap(?:s|t|ed))(?= (?:up )?from)"
# "Its capital" alone is the bank's, if a sum follows: "cut its capital by £3m"
_OWN = f"(?:<one>|its|their) (?:own |total )?(?:{CAPITAL}|(?:base |basic )?capital)"
_ITS_CAPITAL = f"(?:(?:<one> |its |the |their |<one>'s )?(?:own |total )?{CAPITAL}|{_OWN})"
# "Wrote its capital down to £3m"
_PUTS = inflected(*"write put bring take push step scale top".split())
_SINCE = "(?:(?:up|down) from|against|compared (?:with|to)|instead of|after)"
_PARTS = (
    "(?:/-)?(?:,? (?:divided into|comprising|consisting of|made up of|represented by) "
    "[^.;]{3,160}?)?"
)
RANGE = (
    "(?: of (?:the )?(?:<co>(?:'s)?|[a-z-]+(?: [a-z-]+){0,3}?(?= (?:from|to|by) )))?"
    "(?:(?: |,|(?P<percent><r>|[\\d.]{1,6}(?: ?%| per ?cent))|"
    "(?:by|with) |an? |two |three |half|thirds?|quarters?|fifths?|tenth|"
    "[\\d.,%]{1,6}|per ?cent|[a-z]+fold|by "
    "(?P<change><m>)|about|nearly|approximately|or|accordingly|correspondingly|<d>|on|in){0,12}"
    f"(?:from (?:the )?(?:current |present |existing )?(?P<capital_from><m>){_PARTS} to "
    "(?P<capital_to><m>)|to (?P<capital_to1><m>)(?:,? (?:(?:up |down )?from|instead of) "
    "(?P<capital_from1><m>))?)|(?: by| with)? (?P<change1><m>)"
    "(?: in <d>| <d>)?(?:,? (?:and|to|which) (?:is |now |stands at |totals |stand at ){1,3}"
    "(?P<capital_to2><m>))?)"
)

_INCREASE = "(?:[Ii]ncrease|[Rr]eduction|[Cc]ut|[Rr]ise|[Dd]ecrease)"
CHANGE = (
    "(?:(?:registered |share |equity )?capital (?:increase|reduction|decrease|cut|hike|injection|"
    "raise|write-down))"
)
_SHRINKS = inflected(*"reduce,cut,shrink,decrease,lower,halve,write down".split(","))
_COUNT = "\\d{1,3}(?:[,.]\\d{3}|[.\\d]{0,5} (?:million|billion|m|bn)\\b){0,4}"
# What is done to a change of capital: a court registers it, a meeting approves it
_RESOLVES = inflected(
    *"register,enter,record,approve,announce,resolve on,propose,decide on,complete,clear".split(
        ","
    ),
    *"adopt,file,vote for,order,publish,carry out,agree to,agree on,confirm".split(","),
)
_RESOLVED = done(*"register,enter,record,approve,complete,file,publish,carry out,decide".split(","))

PATTERNS = (
    *told_next.PATTERNS,
    Pattern(
        "capital-en-notice",
        "(?P<t>[Ii]ncreas(?:e|ing)|[Rr]educ(?:tion|ing)|[Rr]aising|[Ee]nhancement|"
        "[Dd]ecrease|[Aa]lteration)(?: (?:in|of))? "
        f"(?:(?:<one>|(?P<company><cn>))(?:'s?)? |its |the )?{CAPITAL}"
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
        "capital-en-notice-passive",
        f"(?:^|, |[a-z\\d<d>] )[Tt]he {CAPITAL}(?: of (?:the [a-z]+|<one>))? "
        "(?P<t>(?:was|is|has been|is to be|will be|is being)(?: [a-z]+ly)? "
        f"{VERBS})(?: by <m>)?(?: [a-z]{{2,12}}){{0,2}} from (?P<capital_from><m>){_PARTS} to "
        "(?P<capital_to><m>)",
        example=(
            "By resolution of 10 May the share capital was increased from EUR 35,000 to EUR "
            "250,000."
        ),
        counterexample=(
            "By resolution of 10 May the annual fee was increased from EUR 35,000 to EUR 250,000."
        ),
        subject="company",
    ),
    Pattern(
        "capital-en-verb",
        f"(?:(?P<company><co>)(?!, and (?:{VERBS}))(?:'s?)?(?:[^.;<fp>]|<d>|<m>|<r>){{0,70}}? |"
        "(?<=, and ))"
        f"(?P<t>{VERBS}) {_ITS_CAPITAL}(?! of {ARTICLE}<cn>){RANGE}",
        example=(
            "Severn Dairy Co., Ltd. raised its share capital 60% to £8 million from £5 million."
        ),
        counterexample="Severn Dairy Co., Ltd. raised its sales 60% to £8 million.",
        subject="company",
        base=0.95,
    ),
    Pattern(
        "capital-en-by-percent",
        "(?P<company><co>)(?:'s?)?(?:[^.;<fp>]|<d>){0,50}? "
        f"(?P<t>{VERBS}) {_ITS_CAPITAL} by (?P<percent><r>|[\\d.]{{1,6}}(?: ?%| per ?cent))"
        "(?! (?:of|from|to <m>))",
        example="Severn Dairy cut its share capital by 40% to cover losses.",
        counterexample="Severn Dairy cut its share of capital spending by 40% to cover losses.",
        base=0.92,
    ),
    Pattern(
        "capital-en-up-or-down",
        f"(?P<company><co>)(?:[^.;<fp>]|<d>|<m>){{0,70}}? (?P<t>{_PUTS} {_OWN} (?:up|down)){RANGE}",
        example="Severn Dairy has written its capital down by £3 million to £8 million.",
        counterexample="Severn Dairy has written its capital plans down in a book.",
        base=0.92,
    ),
    Pattern(
        "capital-en-of-another",
        f"(?P<t>{VERBS}) (?:(?:the )?(?:{CAPITAL}|capital) of {ARTICLE}(?P<company><cn>)|"
        f"{ARTICLE}(?P<company><cn>)'s? (?:{CAPITAL}|capital)){RANGE}",
        example="The state raised the capital of Severn Dairy to £8 million.",
        counterexample="The state raised the chimney of Severn Dairy to 80 metres.",
        base=0.9,
    ),
    Pattern(
        "capital-en-of",
        "[Cc]apital(?: amount)? of (?P<company><co>)(?:,[^,;.]{0,60},)? "
        f"(?:<g>|<d>){{0,24}}?(?P<t>{VERBS}{_ROSE}){RANGE}",
        example=(
            "The registered capital of Severn Dairy Co., Ltd. was cut from 90 million yuan to "
            "60 million yuan."
        ),
        counterexample="The registered capital of Severn Dairy Co., Ltd. is 90 million yuan.",
        base=0.95,
    ),
    Pattern(
        "capital-en-owner",
        f"(?:(?:^|, )(?:At|For|at) (?P<company><co>),? (?:the |its |<one> )?{CAPITAL}|"
        f"(?P<company><co>)(?:(?:'s?|:)? {CAPITAL}|'s? capital(?= (?:was|has|had|is|will)\\b)|"
        f" (?:has )?(?:saw|sees?|seen|seeing) {_OWN}))"
        f"(?:<g>|<d>){{0,24}}? (?P<t>{VERBS}{_ROSE}){RANGE}",
        example=(
            "Fuzhou Loan Co., Ltd.'s registered capital rose from 1 billion yuan to 5 billion yuan."
        ),
        counterexample="Fuzhou Loan Co., Ltd.'s registered capital attracted attention.",
        base=0.95,
    ),
    Pattern(
        "capital-en-stands",
        f"(?:{CAPITAL} of (?P<company><cn>)|(?P<company><co>)(?:'s?)? {CAPITAL}|"
        f"^(?:[Tt]he )?(?:{CAPITAL}|[Cc]apital(?= now))) "
        "(?P<t>(?:now )?(?:stands at|amounts to|totals|comes to)|(?:now )?is(?: now)?|has reached) "
        f"(?P<capital_to><m>),? {_SINCE} (?P<capital_from><m>)|"
        f"(?P<company><co>) (?:now )?(?P<t1>has) (?:now )?an? (?:new )?{CAPITAL} of "
        f"(?P<capital_to><m>),? (?:{_SINCE} (?P<capital_from><m>)|"
        "(?:twice|(?:two|three|four|five|ten) times) as (?:much|high) as before\\b)",
        example="The share capital of Severn Dairy now stands at £8 million, against £5 million.",
        counterexample="The share price of Severn Dairy now stands at £8, against £5.",
        subject="company",
        base=0.9,
    ),
    Pattern(
        "capital-en-counted",
        f"(?:(?:(?:{CAPITAL}|capital) of {ARTICLE}(?P<company><co>)|(?P<company><co>)(?:'s?)? "
        f"{CAPITAL})(?:<g>|<d>){{0,24}}? (?P<t>{VERBS}{_ROSE})|"
        f"(?P<company><co>)(?:[^.;<fp>]|<d>){{0,40}}? (?P<t1>{VERBS}) {_ITS_CAPITAL}) "
        f"(?:by|from) {_COUNT}(?: (?!to\\b)[a-z-]+){{0,4}}? to {_COUNT} "
        "(?:[a-z-]+ ){0,4}?(?:shares|stock)\\b",
        example="North Systems' issued capital rose from 311,400,000 to 353,400,000 shares.",
        counterexample="North Systems' issued guidance rose from 311,400,000 to 353,400,000 pens.",
        base=0.95,
    ),
    Pattern(
        "capital-en-entry",
        f"{CAPITAL}(?: \\(?(?:new|now)\\)?)?,?:? (?P<capital_to><m>),? "
        "[\\[(]?(?P<t>previously|formerly|before|until now|so far|old):? (?P<capital_from><m>)",
        example="Share capital new: CHF 412,500 [previously: CHF 275,000].",
        counterexample="Share price new: CHF 412.50 [previously: CHF 275.00].",
        subject="company",
        base=0.95,
    ),
    Pattern(
        "capital-en-without-sums",
        f"{_RESOLVES}(?: (?:an?|the|<one>|its))?(?: [a-z]{{4,14}})? (?P<t>{_INCREASE} (?:in|of) "
        f"(?:the )?{CAPITAL}|{CHANGE}) (?:of|at|by|for) {ARTICLE}(?P<company><cn>)(?!'s? [a-z])|"
        f"(?P<t>{_INCREASE} (?:in|of) (?:the )?{CAPITAL}|{CHANGE}) (?:of|at) {ARTICLE}"
        "(?P<company><cn>)(?: (?:was|has been|is|were|will be|now|been|is to be)){1,3} "
        f"(?:[a-z]+ly )?{_RESOLVED}|"
        f"(?P<company><co>)(?:[^.;<fp>]|<d>){{0,60}}? {_RESOLVES}(?: (?:an?|the))?"
        f"(?: [a-z]{{4,14}})? (?P<t>{_INCREASE} (?:in|of) (?:<one> |its ){CAPITAL})"
        "(?! (?:of|by|to|from|worth) )",
        example="The court has registered a cut in the share capital of North Systems Ltd.",
        counterexample="The court has registered a cut in the share price of North Systems Ltd.",
        base=0.88,
    ),
    Pattern(
        "capital-en-increase-of",
        "(?P<company><co>)(?:[^.;<fp>]){0,60}? "
        f"(?P<t>{CHANGE}|{_INCREASE} (?:in|of|to) (?:<one> |its |the )?{CAPITAL})"
        "(?: (?:of|by|worth)(?: up to| about| around| approximately| some| nearly|"
        " at least)? (?P<change><m>)|(?: of (?:the )?<co>)? "
        f"(?:from (?:the )?(?:current |present |existing )?(?P<capital_from><m>){_PARTS} )?"
        "to (?P<capital_to><m>)(?: from (?P<capital_from><m>))?)"
        f"(?:,? (?:so that|after which|bringing|taking) (?:the|<one>) {CAPITAL} "
        "(?:(?:then|now) )?(?:stands? at|is|amounts to|to) (?P<capital_to><m>))?",
        example="Fuzhou Loan Co., Ltd. completed a capital increase of 2 billion yuan.",
        counterexample="Fuzhou Loan Co., Ltd. completed a share sale of 2 billion yuan.",
        base=0.85,
    ),
    Pattern(
        "capital-en-sum-before-noun",
        f"(?:(?P<company><co>)(?:'s?|(?:[^.;<fp>]|<d>){{0,40}}? {ISSUES}(?: an?| the| <one>)?)"
        f"(?: [a-z-]{{3,14}}){{0,2}} (?P<change><m>)[ -](?P<t>{CHANGE})"
        f"(?! (?:by|for|of|at|in|into|to) {ARTICLE}<cn>)|"
        f"(?P<change><m>) (?P<t1>{CHANGE}|{_INCREASE} (?:in|of|to) (?:the )?(?:{CAPITAL}|capital)) "
        f"(?:(?:was|is|has been|will be) (?:announced|approved|completed|launched) )?"
        f"(?:by|for|of|at|in) {ARTICLE}(?P<company><cn>))",
        example="North Systems has launched a $30 million capital increase.",
        counterexample="North Systems has launched a $30 million capital project.",
        base=0.88,
    ),
    Pattern(
        "capital-en-approved-by",
        f"(?P<t>{CHANGE}|{_INCREASE} (?:in|of) (?:the )?{CAPITAL}) of (?P<change><m>)"
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
        f"(?P<t>{VERBS}) (?:<one>|its|their) (?:total )?"
        f"(?:{CAPITAL}(?! (?:by|from|of)\\b| to (?![a-z]{{3}}))|"
        f"(?:{CAPITAL}|capital)(?= (?:by|through|via) (?:(?:the )?cancel|<r>)))|"
        f"(?<! at )(?<! of )(?<! by )(?P<company><co>)(?:[^.;<fp>]|<d>){{0,70}}? "
        f"(?P<t>{_SHRINKS}) (?:<one>|its) "
        "capital(?=[,.;]|$)",
        example="North Systems has no plans to raise its share capital.",
        counterexample="North Systems has no plans to raise its share of the market.",
        base=0.84,
    ),
    *rights_issues.PATTERNS,
)
