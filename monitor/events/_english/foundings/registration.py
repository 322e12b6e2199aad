"""How English texts say that a company was set up, in registers, notices and the press."""

from monitor.events._english._pieces import ARTICLE, NOT_ITS_OWNERS, NOT_ITS_PEOPLE
from monitor.events._english.foundings import headlines, new_firms, owners, terms
from monitor.events._patterns.pattern import Pattern

_NAMED = (
    "(?:(?: \\((?:[A-Z]{2,6}|<cn>)\\))?"
    "(?: in (?:the )?[A-Z](?:(?! (?:and|after|as)\\b)[\\w .’'-]){2,40}?)?"
    "(?: for [a-z][a-z -]{2,30}?(?= (?:called|named|known as)\\b))?"
    "(?:,? (?:called|named|known as|namely|viz\\.?,?|titled|styled|"
    "in the name(?: and style)? of|by the name(?: of)?|under the name(?: and style)?"
    "(?: of)?|to be called|to be named|-|–) ?:?“?(?P<company><cn>)|[,:]? “?"
    "(?P<company><cn>)(?! (?:said|says|reported|announced))|"
    " (?:for|to [a-z]+)(?![^.;,]{0,40}\\b(?:its|his|their|rival|competitor)\\b) "
    "[^.;,<ns>]{2,40}?, “?(?P<company><cn>)(?=[,.;]|$)))?"
)
# What is a firm only if it is named: a vehicle, a foundation
_KIND = (
    "(?: (?!(?:for|at|with|beside|to|of|in|by|from|between|as|on|against|about|over|behind|into|"
    "near|under)\\b)[\\w&%-]+){0,4}? (?:vehicle|start-?up|offshoot|spin-?off|fintech|"
    "[a-z]*(?<!decision-)maker|developer|insurer|retailer|lender|producer|consultancy|"
    "manager|foundation|(?<=new )business|(?<=equity )fund)"
    "(?=,? (?:called|named|known as) |, “?<cn>)"
)
_NEW = (
    "(?:[Ww]holly[- ][Oo]wned |new |separate |local |independent |standalone |100% |"
    "[A-Z][a-z]+ |[a-z-]{3,16} ){0,4}?(?:[Ss]ubsidiar(?:y|ies)|new company|new firm|"
    "legal entity)"
)

# "A charge in favour of Kata Bank was registered": not Kata Bank
_NOT_OF = "".join(f"(?<! {word} )" for word in "is of against by for with to in from over".split())

PATTERNS = (
    Pattern(
        "registration-en-formed-by",
        f"{_NOT_OF}(?P<company><cn>),? (?:<one> )?"
        "(?:was|were|(?:has|had) been|(?:will|is to) be|is|is being)"
        "(?: (?:<d>|on <d>|in <d>|recently|newly|jointly)){0,2} "
        "(?P<t>established|set up|incorporated|registered|founded|formed|created)"
        "(?:,? (?:(?:on |in )?<d>|in (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)){0,2} by "
        "(?P<holder><cos>)",
        example=(
            "A new company, Kata Technology Ltd, has been formed by Helios Energy to run the "
            "terminal."
        ),
        counterexample="A new company, Kata Technology Ltd, has been praised by Helios Energy.",
        base=0.93,
    ),
    Pattern(
        "registration-en-incorporation-of",
        "(?P<t>[Ii]ncorporation|[Ff]ormation|[Ee]stablishment|[Ss]etting up|[Cc]reation) "
        f"of (?:an?|its|<one>|the|two|three) {_NEW}(?: of (?:the )?(?P<holder><co>))?"
        f"{_NAMED}",
        example=(
            "Helios Energy said its board approved the incorporation of a wholly owned "
            "subsidiary in Dubai."
        ),
        counterexample=(
            "Helios Energy said its board approved the valuation of a wholly owned subsidiary "
            "in Dubai."
        ),
        subject="holder",
        base=0.85,
    ),
    Pattern(
        "registration-en-of-a-named-firm",
        "(?:(?P<holder><co>)(?: has| have| had| also| <d>){0,2} (?:announc|complet|confirm|report)"
        "\\w{0,3} )?(?:the )?"
        "(?P<t>[Rr]egistration|[Ii]ncorporation|[Ff]ormation|[Ee]stablishment|[Ss]etting up)"
        "(?: (?:on |in )?<d>(?= of [^.;<ns>]{0,60}<c>(?!')))? of (?:(?:an?|its|<one>|the) "
        "(?:[a-z-]{3,16} ){0,3}?(?:company|firm|unit|subsidiary|arm|entity),? "
        "(?:called |named )?)?(?P<company><c>)"
        "(?:(?<=<d> of <c>)|(?=(?:, [^.;,<ns>]{3,60},)?(?: in (?:<cn>|[A-Z][a-z]+))?,? "
        "(?:(?:on |in |at )?<d>|with (?:<m>|(?:an? )?(?:[a-z-]+ )?capital))))",
        example="The daily cited the registration of a new firm, Kata Technology Ltd, on Monday.",
        counterexample="The daily cited the size of a new firm, Kata Technology Ltd, on Monday.",
        base=0.95,
    ),
    Pattern(
        "registration-en-announced",
        "(?P<holder><co>)(?:'s? board)?(?: has| have| had| also| <d>){0,2} "
        "(?:announc|complet|confirm|report|approv)(?:e[sd]|ed|s) (?:<d> )?(?:the )?"
        "(?P<t>registration|incorporation|formation|"
        "establishment|setting up) of (?:(?:an?|its|<one>|the) (?:[a-z-]{3,16} ){0,4}?"
        "(?:company|firm|unit|subsidiary|arm|entity),? (?:called |named )?)?(?P<company><c>)"
        "(?=[,.;]|$| (?:in|to|for|with)\\b)|"
        "(?:[Tt]he )?(?P<t1>[Rr]egistration|[Ii]ncorporation|[Ff]ormation|[Ee]stablishment) of "
        f"{ARTICLE}(?P<company><c>) (?:(?:was|is|has been) (?:<d> )?(?:announced|confirmed|"
        f"completed|"
        f"approved|reported) (?:<d> )?by {ARTICLE}(?P<holder><cn>)|by {ARTICLE}(?P<holder><cn>) "
        f"(?:was|"
        "is|has been) (?:announced|confirmed|completed|approved|reported|registered))",
        example="Helios Energy announced the establishment of a subsidiary, Kata Technology Ltd.",
        counterexample="Helios Energy announced the results of a subsidiary, Kata Technology Ltd.",
        base=0.95,
    ),
    Pattern(
        "registration-en-register-records",
        "[Rr]egister(?: (?:in|of|at) [A-Z]\\w+){0,2}(?: <d>| on <d>)? "
        "(?P<t>recorded|records|entered|added) (?P<company><c>),? (?:as )?an? "
        "(?:[a-z-]{3,14} ){0,2}(?:company|firm|business)\\b",
        example="The register in Leipzig last week recorded Kata GmbH, a new company.",
        counterexample="The register in Leipzig last week blamed Kata GmbH, a new company.",
        base=0.95,
    ),
    Pattern(
        "registration-en-spun-off",
        "(?P<holder><co>)(?:[^.;<fp>]|<d>){0,40}? "
        "(?P<t>sp(?:un|ins?|inning) (?:off|out)|carv(?:ed?|es|ing) out|"
        "hiv(?:ed?|es|ing) off|demerg(?:e[sd]?|ing)) (?:<one> |its |the )?[^.;<fp>]{2,60}? "
        "(?:(?:into|as) (?:an? )?(?:new|separate|independent|standalone|stand-alone|listed)"
        f"[^.;,<fp>]{{0,30}}? (?:company|entity|unit|business|firm){_NAMED}|"
        "(?:unit|business|arm|division|operations|activities|works|plants?|mills?|assets|brand|"
        "department|factory|shops|stores|fleet|lab|team) (?:as|under the name(?: of)?) "
        "(?P<company><cn>)(?=[,.;]|$| (?:in|on|last|this|<d>|earlier)\\b))",
        example=(
            "Helios Energy spun off its cloud unit into a separate company called Kata Technology."
        ),
        counterexample=(
            "Helios Energy ran off its cloud unit into a separate valley called Kata Technology."
        ),
        whole=True,
        base=0.85,
    ),
    Pattern(
        "registration-en-newborn",
        f"(?:{_NOT_OF}|(?=<cn>, <one>)|(?<=by the name of ))(?P<company><cn>)(?:, [^,.;]{{3,60}},|"
        ", <one>(?= was (?:entered|incorporated|registered|set up|established|formed)))?,? "
        "(?:was|were|has been|had been|"
        "will be|is (?:due |set |expected )?to be|"
        "is(?= (?:<d>|being|officially|formally|newly|recently|just|duly)))"
        "(?: (?:<d>|on <d>|in <d>|officially|formally|recently|newly|also|just|only|quietly|"
        "duly|jointly)){0,3} (?P<t>established|set up|incorporated|registered|founded|"
        "formed|created|(?:entered (?:in|on)|recorded in|added to) the "
        "(?:(?:[a-z]{4,10} )?[Rr]egister|[Rr]egister of "
        "[Cc]ompanies))"
        "(?! (?:as|by a(?! (?:unit|subsidiary|affiliate|group|company|firm)\\b)|the|to) )",
        example="Qinghe Auto Co., Ltd. was formally incorporated on Monday, and nobody noticed.",
        counterexample="Qinghe Auto Co., Ltd. was praised by officials.",
        base=0.95,
    ),
    Pattern(
        "registration-en-subsidiary-of",
        "(?P<company><cn>), (?:an?|the) (?:[\\w-]{2,16} ){0,4}?"
        "(?:subsidiary|unit|arm|affiliate) of (?P<holder><cn>), "
        "(?:was|has been) (?:[a-z]+ly |<d> |on <d> ){0,2}"
        "(?P<t>established|set up|incorporated|registered|founded|formed)(?! (?:as|by a|the|to) )",
        example="Kata Ltd, a new subsidiary of Helios Energy, was incorporated on Monday.",
        counterexample="Kata Ltd, a new subsidiary of Helios Energy, was praised on Monday.",
        whole=True,
        base=0.95,
    ),
    Pattern(
        "registration-en-newly-apposed",
        "(?P<company><cn>), (?:(?:an? )?(?P<t>newly[- ](?:established|formed|registered|"
        "incorporated|set[- ]up)) (?:in|on|by|company|firm|unit|subsidiary|entity)\\b|"
        "(?P<t>established|registered|incorporated|gazetted|set up)(?: <d>| (?:in|on) <d>| "
        "recently)(?:, (?:has|had|with|is|was|will|plans|lists|means|rents|sells)\\b| with\\b)|"
        "(?P<t>founded|formed) (?:on |in )?<d> with (?:[a-z-]+ ){0,2}capital\\b)",
        example="Kata Trading Ltd, newly incorporated in Penang, has a capital of RM2 million.",
        counterexample="Kata Trading Ltd, newly repainted in Penang, has a capital of RM2 million.",
        whole=True,
    ),
    Pattern(
        "registration-en-unnamed-by",
        "(?:[Aa]n?|[Tt]he) (?:new|fresh|newly [a-z]+) (?:[a-z-]{3,14} ){0,2}?"
        "(?:company|firm|unit|vehicle|entity|subsidiary),? (?:(?:that|which|<one>) )?"
        "(?:(?:was|is|has been|is being|will be) )?"
        "(?P<t>registered|incorporated|set up|established|founded|formed|created)"
        "(?: in (?:the )?[A-Z]\\w+(?: [A-Z]\\w+)?| <d>| (?:on|in) <d>| recently){0,2} by "
        f"{ARTICLE}(?P<holder><cn>)(?! and (?:the )?<cn>|, <cn>|['’]| (?:former )?<j>)"
        f"{NOT_ITS_PEOPLE}",
        example="A new firm set up in Leeds by lender Helios Energy will lease panels.",
        counterexample="A new firm taken up in Leeds by lender Helios Energy will lease panels.",
        base=0.88,
    ),
    Pattern(
        "registration-en-person-founds",
        "(?P<holder><pas>)(?:(?: has| have| had|,? <d>| recently| also)){0,3} "
        "(?P<t>registers?|registered|incorporates?|incorporated) (?:an? )?(?:new )?"
        "(?:[a-z-]{3,14} )?(?:company|firm) (?:called|named|by the name of) (?P<company><cn>)",
        example="Tom Hale registered a company called Kata Trading Ltd last week.",
        counterexample="Tom Hale visited a company called Kata Trading Ltd last week.",
        base=0.86,
        whole=True,
    ),
    Pattern(
        "registration-en-newly",
        "(?P<t>newly[- ](?:established|formed|registered|incorporated|founded|set[- ]up)|"
        "^Newly (?:registered|incorporated)) "
        "(?:company |firm |unit |subsidiary |entity )?(?P<company><cn>)",
        example=(
            "The newly established Kata Automobile Technology Co., Ltd. relies on the platform."
        ),
        counterexample=(
            "The newly appointed chairman of Kata Automobile Technology Co., Ltd. relies on it."
        ),
    ),
    Pattern(
        "registration-en-founder",
        "(?<!<cn> and )(?<!<cn> and the )(?<!<cn>, )(?<!\\bwith )"
        f"{NOT_ITS_OWNERS}(?P<holder><co>)"
        "(?! and <cn>|['’s]{0,2}[ -](?:affiliate|linked)\\b)"
        "(?:[^.;<fp>]|<d>|<m>){0,60}? (?<!was )(?<!were )(?<!been )"
        "(?P<t>set(?:s|ting)? up|establish(?:es|ed|ing)?|incorporat(?:e[sd]?|ing)|"
        "(?<!unit )(?<!subsidiary )form(?:s|ed|ing)?|"
        "register(?:s|ed|ing)?|creat(?:e[sd]?|ing)|launch(?:es|ed|ing)?|"
        "open(?:s|ed|ing)?|(?<= to )found|(?<= may )found|(?<= will )found|found(?:s|ed|ing)) "
        "(?:(?:a|an|its|<one>|the|<d>|two|"
        "three)(?! joint))?"
        "(?! joint)(?:(?:(?!joint venture)[^,.;<ns>]){0,40}?\\b(?:subsidiar(?:y|ies)|"
        "(?<!business )unit|new company|(?<!to )(?<!law )firm|company|arm|[Ss]ubsidiary|"
        f"legal entity|entity|holding company)|{_KIND})(?![- ](?:policy|website|culture|car|"
        f"canteen|of volunteers)){_NAMED}"
        "(?! (?:with|between) <cn>)",
        example="Ostwick Steel is to establish a trading company in Oslo next spring.",
        counterexample="Ostwick Steel is to establish a trading floor in Oslo next spring.",
        whole=True,
        base=0.85,
    ),
    Pattern(
        "registration-en-founds-named",
        "(?<!<cn> and )(?<!<cn> and the )(?<!<cn>, )(?<!\\bwith )(?P<holder><co>)(?! and <cn>)"
        "(?:(?!joint venture)[^.;<fp>]|<d>|<m>){0,40}? "
        "(?P<t>set(?:s|ting)? up|establish(?:es|ed|ing)?|incorporat(?:e[sd]?|ing)|"
        "register(?:s|ed|ing)?|found(?:s|ed|ing)|(?<= to )found|(?<= may )found|(?<= will )found) "
        "(?P<company><c>)(?=,? (?:with|in|on|at|as|to|which|last|through|via|<d>)|[,.;]|$)",
        example=(
            "Helios Energy set up Kata Automobile Technology Co., Ltd. with registered "
            "capital of 150 million yuan."
        ),
        counterexample="Helios Energy visited Kata Automobile Technology Co., Ltd. with officials.",
        base=0.88,
    ),
    *terms.PATTERNS,
    *owners.PATTERNS,
    *new_firms.PATTERNS,
    *headlines.PATTERNS,
)
