"""How later sentences of English texts add to a founding: owners, capital, business, name."""

from monitor.events._patterns.pattern import Pattern

_OWNER = (
    "(?:sole|largest|biggest|main|majority|controlling) (?:share|stake)holder|"
    "person with significant control"
)

PATTERNS = (
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
        "^(?P<holder><cn>) (?P<t>has taken|took|takes|will take|holds|owns|has) (?:about )?"
        "<r> of <one> (?:shares|equity|capital|share capital)|"
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
)
