"""How English texts say that a company was set up, in registers, notices and the press."""

from monitor.events._english import new_firms
from monitor.events._patterns.pattern import Pattern

_NAMED = (
    "(?:(?: \\((?:[A-Z]{2,6}|<cn>)\\))?"
    "(?: in (?:the )?[A-Z](?:(?! (?:and|after|as)\\b)[\\w .’'-]){2,40}?)?"
    "(?:,? (?:called|named|known as|namely|viz\\.?,?|titled|styled|"
    "in the name(?: and style)? of|by the name(?: of)?|under the name(?: and style)?"
    "(?: of)?|to be called|to be named|-|–) ?:?“?(?P<company><cn>)|[,:]? “?"
    "(?P<company><cn>)(?! (?:said|says|reported|announced))|"
    " (?:for|to [a-z]+)(?![^.;,]{0,40}\\b(?:its|his|their|rival|competitor)\\b) "
    "[^.;,<ns>]{2,40}?, “?(?P<company><cn>)(?=[,.;]|$)))?"
)
_NEW = (
    "(?:[Ww]holly[- ][Oo]wned |new |separate |local |independent |standalone |100% |"
    "[A-Z][a-z]+ |[a-z-]{3,16} ){0,4}?(?:[Ss]ubsidiar(?:y|ies)|new company|new firm|"
    "legal entity)"
)

# "A charge in favour of Kata Bank was registered": not Kata Bank
_NOT_OF = "".join(f"(?<! {word} )" for word in "is of against by for with to in from over".split())
_OWNER = (
    "(?:sole|largest|biggest|main|majority|controlling) (?:share|stake)holder|"
    "person with significant control"
)

PATTERNS = (
    Pattern(
        "registration-en-formed-by",
        f"{_NOT_OF}(?P<company><cn>),? (?:was|were|has been|had been|is|is being)"
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
        "registration-en-spun-off",
        "(?P<holder><co>)(?:[^.;<fp>]|<d>){0,40}? "
        "(?P<t>sp(?:un|ins?|inning) (?:off|out)|carv(?:ed?|es|ing) out|"
        "hiv(?:ed?|es|ing) off|demerg(?:e[sd]?|ing)) (?:<one> |its |the )?[^.;<fp>]{2,60}? "
        "(?:(?:into|as) (?:an? )?(?:new|separate|independent|standalone|stand-alone|listed)"
        f"[^.;,<fp>]{{0,30}}? (?:company|entity|unit|business|firm){_NAMED}|"
        "(?:unit|business|arm|division|operations|activities) (?:as|under the name(?: of)?) "
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
        "formed|created|(?:entered (?:in|on)|added to) the "
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
        "(?P<t>established|registered|incorporated|set up)(?: <d>| (?:in|on) <d>| recently)"
        "(?:, (?:has|had|with|is|was|will|plans|lists)\\b| with\\b)|"
        "(?P<t>founded|formed) (?:on |in )?<d> with (?:[a-z-]+ ){0,2}capital\\b)",
        example="Kata Trading Ltd, newly incorporated in Penang, has a capital of RM2 million.",
        counterexample="Kata Trading Ltd, newly repainted in Penang, has a capital of RM2 million.",
        whole=True,
    ),
    Pattern(
        "registration-en-person-founds",
        "(?P<holder><pas>)(?:(?: has| have| had|,? <d>| recently| also)){0,3} "
        "(?P<t>registers?|registered|incorporates?|incorporated) (?:an? )?(?:new )?"
        "(?:[a-z-]{3,14} )?(?:company|firm) (?:called|named|by the name of) (?P<company><cn>)",
        example="Tom Hale registered a company called Kata Trading Ltd last week.",
        counterexample="Tom Hale visited a company called Kata Trading Ltd last week.",
        base=0.86,
    ),
    Pattern(
        "registration-en-newly",
        "(?P<t>newly[- ](?:established|formed|registered|incorporated|founded|set[- ]up)) "
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
        "(?<!<cn> and )(?<!<cn>, )(?<!\\bwith )(?P<holder><co>)"
        "(?! and <cn>|['’s]{0,2}[ -](?:affiliate|linked)\\b)"
        "(?:[^.;<fp>]|<d>|<m>){0,60}? (?<!was )(?<!were )(?<!been )"
        "(?P<t>set(?:s|ting)? up|establish(?:es|ed|ing)?|incorporat(?:e[sd]?|ing)|"
        "form(?:s|ed|ing)?|register(?:s|ed|ing)?|creat(?:e[sd]?|ing)|launch(?:es|ed|ing)?|"
        "open(?:s|ed|ing)?|(?<= to )found|found(?:s|ed|ing)) (?:(?:a|an|its|<one>|the|<d>|two|"
        "three)(?! joint))?"
        "(?! joint)(?:(?!joint venture)[^,.;<ns>]){0,40}?(?:subsidiar(?:y|ies)|"
        "(?<!business )unit|new company|(?<!to )(?<!law )firm|company|arm|[Ss]ubsidiary|"
        f"legal entity|entity|holding company)(?![- ](?:policy|website|culture|car|canteen|of "
        f"volunteers)){_NAMED}"
        "(?! (?:with|between) <cn>)",
        example="Ostwick Steel is to establish a trading company in Oslo next spring.",
        counterexample="Ostwick Steel is to establish a trading floor in Oslo next spring.",
        whole=True,
        base=0.85,
    ),
    Pattern(
        "registration-en-founds-named",
        "(?<!<cn> and )(?<!<cn>, )(?<!\\bwith )(?P<holder><co>)(?! and <cn>)"
        "(?:(?!joint venture)[^.;<fp>]|<d>|<m>){0,40}? "
        "(?P<t>set(?:s|ting)? up|establish(?:es|ed|ing)?|incorporat(?:e[sd]?|ing)|"
        "register(?:s|ed|ing)?|found(?:s|ed)) "
        "(?P<company><c>)(?=,? (?:with|in|on|at|as|to|which|last|through|via|<d>)|[,.;]|$)",
        example=(
            "Helios Energy set up Kata Automobile Technology Co., Ltd. with registered "
            "capital of 150 million yuan."
        ),
        counterexample="Helios Energy visited Kata Automobile Technology Co., Ltd. with officials.",
        base=0.88,
    ),
    Pattern(
        "registration-en-owned-by",
        "(?:(?P<company><cn>),? (?:<one> (?:is|was) )?(?:(?:in turn|itself) )?)?"
        "(?:jointly[ -](?:owned|held) by (?:the )?(?P<holder><cos>)|"
        "(?:(?:(?:wholly|fully)[ -]|<r> )(?:owned|held) by|(?:owned|held) <r> by|"
        "<r> of (?:the|its|<one>) shares (?:belongs?|went|goes?) to) (?:the )?(?P<holder><cn>)"
        "(?:,? (?:and )?the (?:rest|remainder)(?: belongs?)? to (?:the )?(?P<holder><cn>))?)"
        "(?:(?:,| and|, and) <r> by (?:the )?(?P<holder><cn>))?"
        "(?:(?:,| and|, and) <r> by (?:the )?(?P<holder><cn>))?",
        example=(
            "A new company, Kata Technology Ltd, was registered in Cardiff this week, owned 60% "
            "by Helios Energy and 40% by Ostwick Steel."
        ),
        counterexample="A new company, Kata Technology Ltd, was praised 60% of the time.",
        joins=True,
    ),
    Pattern(
        "registration-en-recorded-owner",
        "(?P<holder><pa>),?(?: (?:is|was))? (?:listed|named|recorded|registered|shown) as "
        f"(?:the |<one> |its )?(?:{_OWNER})|(?i:{_OWNER})(?: of <one>)?"
        "(?:,| is| was|:) (?:the )?(?P<holder><pa>)",
        example="Kata Trading Ltd was set up. Helios Energy is listed as its sole shareholder.",
        counterexample="Kata Trading Ltd was set up. Helios Energy is its sole customer.",
        joins=True,
    ),
    Pattern(
        "registration-en-capital",
        "(?:[Rr]egistered |[Ss]hare |[Pp]aid-(?:in|up) |[Ii]nitial |[Aa]uthori[sz]ed |"
        "[Ii]ssued |[Cc]harter |[Nn]ominal |[Ss]tatement of |[Ss]tated |[Ss]ubscribed )?"
        "[Cc]apital(?: of| at| is| was| stands at| totall?ing| amounting to|:| -)"
        "(?: about| around| approximately| nearly)? (?P<registered_capital><m>)",
        example="The unit has registered capital of 150 million yuan.",
        counterexample="The fund invests in venture capital with 150 million yuan.",
        joins=True,
    ),
    Pattern(
        "registration-en-capital-after",
        "(?P<registered_capital><m>) (?:in|of) (?:(?:registered|share|initial) )?capital|"
        "(?:registered|set up|established|incorporated)[^.;<m>]{0,60} with "
        "(?P<registered_capital><m>)(?=[.,;]|$)",
        example="It was established with RMB 1 billion in registered capital.",
        counterexample="It was established with RMB 1 billion in sales.",
        joins=True,
    ),
    Pattern(
        "registration-en-legal",
        "[Ll]egal representative(?: of the company)?(?: is|:|,) "
        "(?P<legal_representative><ps>)|"
        "(?P<legal_representative><ps>)(?: is| as| serves as| acts as| was named|"
        " was appointed)(?: <one>| the| its)? [Ll]egal representative",
        example=(
            "Kata Technology Ltd was registered in May. Xia Yiping is its legal representative."
        ),
        counterexample=(
            "Kata Technology Ltd was registered in May. Xia Yiping met its legal representative."
        ),
        joins=True,
    ),
    Pattern(
        "registration-en-introduced",
        "^<one>, (?P<company><cn>), (?:has|had|will have|starts with|started with|comes with) "
        "(?:an? )?(?:(?:registered|initial|paid-up|share|authori[sz]ed) ){1,2}capital "
        "(?:of )?(?P<registered_capital><m>)",
        example=(
            "Helios Energy has set up a car company. The new firm, Kata Technology, has a "
            "registered capital of 150 million yuan."
        ),
        counterexample=(
            "Helios Energy has set up a car company. The new firm, Kata Technology, has a "
            "registered office in Leeds."
        ),
        joins=True,
    ),
    Pattern(
        "registration-en-scope",
        "(?:(?:[Bb]usiness )?[Ss]cope(?: of (?:(?:<one>|its) )?(?:business|operations|<co>)){0,2}"
        "(?: mainly)? (?:(?:that |which |<one> )?(?:covers?|includes?|spans|lists|comprises)\\b|"
        "including|covering|involving|(?<=[Bb]usiness scope )of(?! the\\b)|"
        "is(?! (?:similar|the same|identical|not|wide|broad|limited|unclear|unknown))|:)|"
        "(?:<one>(?:['’]s)? (?:(?:permitted|approved|licensed|registered|stated|main|planned) )?"
        "(?:business )?(?:activities|business)|with(?: <one>| its)? operations) "
        "(?:covers?\\b|includes?\\b|including|covering|spans|comprises|range from)|"
        "[Aa]mong (?:<one>|its) (?:[a-z]+ )?(?:business )?activities (?:are|is)) ?"
        "(?P<business_scope>[^.;]{3,300})",
        example="Its business scope includes research and car sales.",
        counterexample="The scope of the inquiry widened.",
        joins=True,
    ),
    Pattern(
        "registration-en-the-unit-named",
        "^(?:[Tt]he (?:new )?(?:unit|arm|firm|entity)|<one>), "
        "(?:(?:to be )?(?:called|named|known as) )?(?P<company><cn>),(?P<t>)",
        example="Helios Energy has set up a unit in Oslo. The unit, Kata Ltd, will make cables.",
        counterexample="Helios Energy has set up a unit in Oslo. A rival, Kata Ltd, makes cables.",
        whole=True,
        joins=True,
    ),
    Pattern(
        "registration-en-its-holders",
        "^(?P<holder><cn>) (?P<t>holds|owns|has|controls) (?:about |an? )?<r>"
        "(?: (?:stake|interest|shareholding|of the (?:shares|equity|capital)))?"
        "(?:[,;]? (?:and|while|with|the)|[,;]) (?:[A-Z][\\w-]{2,16}-based |[a-z-]{3,14} ){0,3}"
        "(?P<holder><cn>)(?: (?:holds|holding|owns|owning|has|with))? (?:the (?:rest|remainder|"
        "remaining <r>|balance)|<r>)(?=[.,;]|$)|"
        "^(?P<holder><cn>) is (?:the|<one>) (?P<t>(?:sole|only|main|largest|biggest|majority|"
        "controlling|principal) shareholder)(?=[,.;]|$)",
        example=(
            "Kata Trading Ltd was incorporated in May. Helios Energy holds 80% and Orrin plc "
            "the rest."
        ),
        counterexample=(
            "Kata Trading Ltd was incorporated in May. Helios Energy holds 80% of the market."
        ),
        joins=True,
    ),
    *new_firms.PATTERNS,
)
