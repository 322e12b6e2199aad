"""How English texts tell a new company otherwise than by "was set up": "came into being"."""

from monitor.events._english._pieces import ARTICLE
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

# Not the share register
_REGISTER = (
    "(?:(?!share)[a-z]+ )?[Rr]egister(?! of)|Chamber of Commerce|Companies House|[Rr]egistrar"
)
_OWN = "(?:new|separate|independent|standalone|dedicated)"

_BECOMES = "(?:is (?:due )?to|will|would|is set to|are to)"
_WILL_FOUND = (
    "(?:is (?:now )?(?:setting up|establishing|founding|forming|creating|registering)|"
    "(?:will|plans to|is to|wants to|intends to|means to|hopes to|is about to) "
    "(?:set up|establish|found|form|create|register)|"
    "has (?:just |now |newly )?(?:set up|established|founded|formed|created))"
)

PATTERNS = (
    Pattern(
        "registration-en-division-becomes",
        "(?:unit|business(?: group)?|arm|division|operations|activities|department)s? of "
        f"(?:the )?(?P<holder><co>)(?:, [^,.;]{{3,60}},)? {_BECOMES} "
        "(?:(?P<t>become) an? (?:wholly[- ]owned subsidiary|(?:[a-z-]+ )?(?:company|subsidiary) "
        "(?:in|of) (?:<one>|its) own(?: right)?)(?! of)|"
        "be (?P<t>(?:spun|split|hived|carved) (?:off|out)|demerged|separated) (?:in)?to "
        f"(?:form )?(?:an? (?:{_OWN} )?(?:[a-z-]+ )?(?:company|entity|firm|subsidiary)"
        "(?:,? (?:(?:to be )?(?:called|named) )?(?P<company><cn>))?|(?P<company><cn>)(?=[,.;]|$)))",
        example="The toy division of Helios Energy is to become a wholly owned subsidiary.",
        counterexample="The toy division of Helios Energy is to become a tidy little earner.",
        base=0.85,
    ),
    Pattern(
        "registration-en-subsidiary-which",
        "(?P<company><cn>), (?:an?|the|<one>|its)(?: [a-z-]{2,16}){0,3}? "
        "(?:subsidiary|unit|arm|company|firm|offshoot) (?:(?:that|which|<one>) )?(?:the )?"
        f"(?P<holder><co>)(?: \\([^()]{{2,30}}\\))? (?P<t>{_WILL_FOUND})"
        "(?=[,.;]|$| <d>| (?:in|to|for|at|on|as|there|with|this|last|next)\\b)",
        example="The state licensed Kata Bank Ltd, the unit which Helios Energy is setting up.",
        counterexample="The state licensed Kata Bank Ltd, the unit which Helios Energy is suing.",
        base=0.9,
    ),
    Pattern(
        "registration-en-came-into-being",
        "(?:(?<! of )(?<! by )(?<! with )(?<! for )|(?<=by the name of ))(?P<company><cn>)"
        "(?:, [^.;,<ns>]{3,60},)?"
        "(?: (?:has|had|formally|officially|only|just|<d>)){0,3} "
        "(?P<t>c(?:ame|omes?) into (?:being|existence)|s(?:aw|een|ees) the light of day|"
        "(?:was|is) born(?= (?:on <d>|in <d>|<d>|last|this))|(?:was|is) constituted|"
        "(?:receiv|obtain)(?:ed|es) (?:<one> |its |a |the )?(?:certificate of incorporation"
        "(?! (?:dated <d> )?(?:in|for|of|relating)\\b)|business licen[cs]e(?= on|[,.;]| <d>|$)|"
        "registration(?= (?:on|in|<d>)))|"
        f"(?:appear|turn)(?:ed|s) (?:up )?(?:on|in) the (?:{_REGISTER})|"
        f"join(?:ed|s) the (?:(?!share)[a-z]+ )?[Rr]egister|"
        f"(?:was|has been) (?:registered (?:at|with) the (?:{_REGISTER})|(?:entered|recorded|"
        f"inscribed|added) (?:at|with|in|into|on|to) (?:the|<one>) (?:{_REGISTER})|entered (?:at|"
        f"with) the "
        f"(?:{_REGISTER}|<pa>)))",
        example="Kata Trading Ltd came into being on 20 November.",
        counterexample="Kata Trading Ltd came into money on 20 November.",
        base=0.95,
    ),
    Pattern(
        "registration-en-listed-new",
        "(?P<t>[Nn]ewly (?:registered|incorporated|formed)|[Nn]ew (?:on|in) the register|"
        "^(?:[Ee]ntered|[Rr]egistered|[Ii]ncorporated|[Aa]dded)(?= (?:<d>|on <d>|this|last|in|at)))"
        "(?: <d>| on <d>| this week| last week)?(?: (?:in|on|at|with) "
        "(?:[\\w .’'-]|<cn>){2,40}?)?(?: <d>| on <d>| this week| last week)?: "
        "(?P<company><cn>)(?:,? (?:founded|formed|set up) by (?:the )?(?:[a-z-]{3,14} ){0,3}"
        "(?P<holder><cn>))?|"
        "(?:(?P<t>(?:[Aa] )?new (?:company|name|firm|entry)(?: has| have)?(?: [a-z]+){1,3} the "
        "(?:(?!share)[a-z]+ )?register)"
        "(?: (?:in|on|of) (?:[A-Z][\\w .’'-]{2,40}?|<cn>))?:|"
        "(?P<t>newcomers? (?:on|to|in) the (?:[a-z]+ )?register)(?: [a-z ]{3,30})? (?:is|:)) "
        "(?P<company><cn>)",
        example="Newly registered in Leeds: Kata Trading Ltd, capital 10,000 pounds, storage.",
        counterexample="Newly repainted in Leeds: Kata Trading Ltd, capital of storage.",
        base=0.93,
    ),
    Pattern(
        "registration-en-listed-as",
        "(?P<company><c>)(?:, [^.;,<ns>]{3,60},)?(?: (?:is|was) (?:listed|shown|recorded|entered|"
        "given|registered)(?: (?:at|in|by|on) (?:the )?[^.;,<cn>]{3,40}?)?)? (?P<t>as (?:newly "
        "|a newly |having been |being )?(?:incorporated|registered|formed|set up|founded|"
        "established))(?= (?:(?:last|this|yesterday|late|early)\\b|(?:(?:on|in) )?<d>|in [A-Z]))",
        example="Companies House lists Kata Trading Ltd as incorporated on Monday.",
        counterexample="Companies House lists Kata Trading Ltd as dissolved on Monday.",
        base=0.95,
    ),
    Pattern(
        "registration-en-certificate-for",
        "(?P<holder><co>)(?:[^.;<ns>]|<d>){0,20}? (?P<t>(?:receiv|obtain)ed (?:the |a )?"
        "certificate of incorporation) (?:dated <d> |on <d> )?(?:in respect of|for|of|relating to) "
        "(?:<one> |its |a )?(?:[a-z-]{2,14} ){0,3}?(?:subsidiary|company|arm|unit),? "
        "(?P<company><cn>)",
        example="Helios Energy received the certificate of incorporation of its unit Kata Ltd.",
        counterexample="Helios Energy received the certificate of merit of its unit Kata Ltd.",
        whole=True,
        base=0.95,
    ),
    Pattern(
        "registration-en-as-subsidiary-of",
        "(?P<company><cn>)(?: (?:was|is|has been|will be|is to be|being|also|recently|newly|<d>))"
        "{1,3} (?P<t>incorporated|registered|established|set up|formed|founded|created)"
        "(?:[^.;<ns>]|<d>){0,40}? as an? (?:[a-z-]{2,14} ){0,3}?(?:subsidiary|unit|arm|affiliate) "
        "of "
        f"{ARTICLE}(?P<holder><co>)",
        example="Kata Trading Ltd has been incorporated as a subsidiary of Helios Energy.",
        counterexample="Kata Trading Ltd has been described as a subsidiary of Helios Energy.",
        base=0.93,
    ),
    Pattern(
        "registration-en-adds-subsidiary",
        "(?P<holder><co>)(?: (?:has|have|had|also|will|is to|plans to|recently|<d>)){0,3} "
        f"(?P<t>{inflected('add', 'organize', 'organise', 'launch', 'start', 'spin up', 'open')})"
        " (?:an?|another|a new|<one>) (?:(?:[A-Z][a-z]+|[a-z-]{3,16}) ){0,3}?(?:subsidiary|"
        "affiliate|"
        "shell company|unit|arm)(?: in (?:<cn>|[A-Z]\\w+))?,? (?:called |named )?(?P<company><c>)"
        "(?=[,.;]|$| (?:in|with|to|on|for)\\b)",
        example="Helios Energy has organized a Delaware subsidiary, Kata Trading Ltd.",
        counterexample="Helios Energy has visited a Delaware subsidiary, Kata Trading Ltd.",
        whole=True,
        base=0.9,
    ),
    Pattern(
        "registration-en-papers-for",
        "(?P<t>[Pp]apers|[Aa]rticles|[Dd]ocuments|[Ff]orms|[Cc]ertificate of incorporation) "
        "(?:for|of) "
        "(?:the )?(?P<company><c>)(?:, [^.;,<ns>]{3,60},)? (?:(?:were|was|have been|has been) "
        "(?:lodged|filed|submitted|issued|granted|received)\\b|is dated)",
        example="Papers for Kata Trading Ltd were lodged with Companies House on 12 November.",
        counterexample="Papers for Kata Trading Ltd were lost on the train on 12 November.",
        base=0.9,
    ),
    Pattern(
        "registration-en-forms-named",
        "(?<!<cn> and )(?<!<cn> and the )(?<!<cn>, )(?<!\\bwith )(?P<holder><co>)(?! and <cn>)"
        "(?:(?!joint venture)[^.;<fp>]|<d>|<m>){0,40}? "
        "(?P<t>form(?:s|ed|ing)?|creat(?:e[sd]?|ing)) "
        "(?P<company><c>)(?=,? (?:in (?:<d>|<cn>|[A-Z]\\w+)|on <d>|to (?:hold|own|run|manage|"
        "house|operate|"
        "acquire|buy|take)|as (?:an?|its|<one>) [^.;,<ns>]{0,40}?(?:subsidiary|unit|company|arm|"
        "affiliate)|last|<d>|earlier this|this)(?!\\w))",
        example="Helios Energy formed Kata Holdings LLC in Delaware last week.",
        counterexample="Helios Energy met Kata Holdings LLC in Delaware last week.",
        base=0.9,
    ),
    Pattern(
        "registration-en-housed-in",
        "(?P<holder><co>)(?: (?:has|have|had|will|is|to|also|recently|<d>)){0,3} "
        "(?P<t>put(?:s|ting)?|plac(?:es?|ed|ing)|hous(?:es?|ed|ing)|bundl(?:es?|ed|ing)|"
        "hiv(?:es?|ed|ing)|"
        "transferr(?:ed|ing)|mov(?:es?|ed|ing)|spun) (?:<one>|its|the|out|off) ?[^.;<fp>]{0,60}?"
        f"(?:in(?:to)?|a) (?:an? )?(?:{_OWN} )?(?:company|entity|firm|subsidiary|unit)"
        "(?: of (?:its|their|<one>) own)?,? (?:called |named |known as )?(?P<company><cn>)",
        example="Helios Energy has placed its depots in a company of their own, Kata Trading Ltd.",
        counterexample="Helios Energy has placed its depots in a town of their own, Kata Trading.",
        base=0.9,
    ),
    Pattern(
        "registration-en-its-first-there",
        "(?P<holder><co>)(?:(?!joint venture)[^.;<fp>]|<d>){0,40}? (?P<t>(?:obtain(?:s|ed)|"
        "receiv(?:es|ed)|secur(?:es|ed)|got|w[io]n) (?:the |a |its |<one> )?(?:trade|business|"
        "commercial) licen[cs]e for) (?:the )?(?P<company><cn>)",
        example="Helios Energy has obtained the trade licence for Kata Gulf FZE, its unit there.",
        counterexample="Helios Energy has obtained the trade figures for Kata Gulf FZE, its unit.",
        base=0.92,
    ),
    Pattern(
        "registration-en-set-up-a-firm-named",
        "(?:has|have|had|family|heirs|founders|researchers|brothers|sisters|couple|university) "
        "(?P<t>registered|incorporated|set up|founded|established|spun out|created) an? "
        "(?:[a-z-]{3,16} ){0,3}(?:company|firm|subsidiary)(?:,| called| named) (?P<company><c>)"
        "(?=[,.;]|$| (?:in|to|with|on|that)\\b)",
        example="The heirs have registered a holding company, Kata Trading Ltd, in Hanover.",
        counterexample="The heirs have praised a holding company, Kata Trading Ltd, in Hanover.",
        base=0.9,
        whole=True,
    ),
    Pattern(
        "registration-en-is-the-name-of",
        "(?P<company><cn>) (?P<t>is the name of) (?:an?|the) (?:new )?(?:company|firm|subsidiary|"
        "unit|"
        "entity) (?:that |which )?(?P<holder><co>) (?:has |had )?(?:registered|incorporated|set up|"
        "established|founded|formed)",
        example=(
            "Kata Trading Ltd is the name of a company that Helios Energy registered last week."
        ),
        counterexample=(
            "Kata Trading Ltd is the name of a company that Helios Energy sued last week."
        ),
        base=0.93,
    ),
    Pattern(
        "registration-en-the-newcomer-trades-as",
        "^(?:(?:[Tt]he|[Ii]ts) newcomer|<one>)(?:,? <one>)? "
        "(?P<t>trades as|is called|is named|is known as|bears the name(?: of)?|goes by the name of|"
        "will be called|will trade as|is to be called) (?P<company><c>)",
        example="Helios Energy has set up a unit in Oslo. The new firm trades as Kata Ltd.",
        counterexample=(
            "Helios Energy has set up a unit in Oslo. The new firm trades with Kata Ltd."
        ),
        joins=True,
    ),
)
