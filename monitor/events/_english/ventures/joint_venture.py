"""How English texts say that firms founded a joint venture, or will."""

from monitor.events._english._pieces import ADV, ARTICLE, GAP, WORKS
from monitor.events._english._verbs import inflected
from monitor.events._english.ventures import founded_together
from monitor.events._patterns.pattern import Pattern

_JV = (
    "(?:[Jj]oint[- ][Vv]enture|JV|(?:50[:/-]50|fifty-fifty) venture|equal joint venture|"
    "(?:(?:equally|jointly)[- ]owned|special[- ]purpose|common) "
    "(?:venture|company|firm|entity|business|vehicle|unit|subsidiary)"
    "(?! (?:car|language|culture|policy|pension|strategy)s?\\b)|"
    f"(?:equally|jointly)[- ]owned (?:[a-z-]{{3,14}} )?{WORKS}\\b|"
    "(?<=[a-z] )venture(?= (?:<cn> )?(?:with|between) )|(?<=<r> )(?:venture|company|firm|entity|"
    "subsidiary)|"
    "joint (?:company|firm|subsidiary|enterprise|undertaking))"
    "(?: (?:[Cc]ompany|[Aa]greement|deal|firm|entity|partnership|[Cc]ontract|pact))?"
)
_CALLED = (
    "(?:,? (?:(?:to be )?(?:called|named|known as|dubbed)|under the name(?: of)?|-) "
    "(?P<company><cn>)|, (?P<company><cn>)(?:,|(?=[.;]|$))| (?P<company><cn>)(?= with )|"
    ",? (?:to |in )?(?:form|set up|setting up|establish|creat)\\w{0,3}"
    "(?: (?:an?|the|their|<one>))?(?: new)?(?: [a-z-]{2,14}){0,2}?(?: by the name of| called|"
    " named| known as)? (?P<company><cn>)(?=[,. ]|$)(?! (?:and|with) <cn>))?"
)
_FORM = (
    "(?:form|set|establish|creat|launch|found|start|announc|sign|enter|build|plan|"
    "finali[sz]|complet|agree|ink|unveil|seal|propos|discuss|consider|explor|invest|have|"
    "has|had|run|operat|own|into|via|through|incorporat|open)\\w{0,5}"
)
_LEAVES = inflected(
    *"leave,exit,quit,pull out of,withdraw from,withdraw,end,dissolve,terminate,wind up".split(","),
    *"unwind,abandon,scrap,disband,dismantle,liquidate,break up,pull the plug on".split(","),
    *"call time on,call off,drop,axe,shelve,cancel,ditch".split(","),
)

PATTERNS = (
    Pattern(
        "jv-en-is-of",
        "(?P<company><cn>),? (?:is |was |which is |<one> is )?(?:an?|the|their|its)"
        "(?: (?:<r>|[\\w/:-]{1,14})){0,4}? "
        "(?P<t>(?:joint venture|JV)(?: company)?) (?:between|of|formed by|established by|"
        "set up by|by|with|owned by|among) (?:the )?(?P<partner><all>)(?: (?:and|with) "
        "(?P<partner2><all>))?",
        example=(
            "Severn Cable Co., Ltd., a joint venture of Tarn Rail and Ostwick Steel, opened "
            "its works in May."
        ),
        counterexample="Severn Cable Co., Ltd., a pioneer of ventures, opened its works in May.",
        base=0.95,
    ),
    Pattern(
        "jv-en-leaves",
        f"(?P<partner><all>){GAP}(?<!no plans to)(?<! not)(?<!n't)(?<!never) "
        f"(?P<t>{_LEAVES}(?: (?:an?|the|<one>|<many>))?"
        f"(?: <r>| [\\w/:-]{{1,16}}){{0,5}}? (?:{_JV}|venture))"
        "(?:,? (?:[\\w-]{1,16}|<one>)){0,5}?"
        "(?:,? with (?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<partner2><pas>)|"
        "(?:(?<=venture)|(?<= JV))(?: (?:agreement|deal|contract|pact|partnership|plans?))?"
        "(?=[,.]|$| (?:in|on|for|over|covering|after|amid|because|following|as|and|by|this|last) |"
        " <d>))",
        example=(
            "Tarn Rail said it would leave its joint venture with Ostwick Steel and write off "
            "its stake."
        ),
        counterexample="Tarn Rail said it would praise its joint venture with Ostwick Steel.",
        modality="ended",
    ),
    Pattern(
        "jv-en-leaves-named",
        f"(?P<partner><cos>)(?!['’]){GAP}(?<!no plans to)(?<! not)(?<!never) (?P<t>{_LEAVES}) "
        f"(?P<company><cn>), (?:an?|the|<one>|<many>)(?: <r>| [\\w/:-]{{1,16}}){{0,3}}? {_JV}"
        "(?! of (?:the )?<cn>)(?:,? with (?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<partner2><pas>))?",
        example="Tarn Rail and Ostwick Steel will dissolve Kata Works, their joint venture.",
        counterexample="Tarn Rail and Ostwick Steel will praise Kata Works, their joint venture.",
        modality="ended",
        whole=True,
    ),
    Pattern(
        "jv-en-agrees-with",
        f"(?P<partner><pas>){GAP}(?:agree\\w*|deal|pacts?|MoU|MOU|contract|understanding|"
        "intent|partner(?:s|ed|ing)?(?: up)?|partnership|team(?:s|ed|ing)(?: up)?|"
        "t(?:ies|ied|ying) up|tie-up|alliance|join(?:s|ed|ing)? (?:hands|forces)|talks|"
        "negotiations|discussions|collaborat\\w+)(?: [a-z-]{2,14}){0,3}? with "
        f"{ARTICLE}(?P<partner2><pas>)(?:[^.;<ns>]{{0,40}}?) "
        "(?P<t>(?:to|for|on|in|about|over|regarding)(?: [a-z-]{2,14}){0,3}?"
        f"(?: an?| the| <one>| <r>| [\\w/:%-]{{1,20}}){{0,10}}? {_JV}|"
        "to (?:set up|form|establish|create|found|incorporate) an? (?:[a-z-]{2,16} ){0,3}?"
        "(?:company|firm|entity)\\b(?! (?!(?:and|at|based|by|called|focus\\w*|for|from|in|named|of|"
        f"on|that|to|under|which|with)\\b)[a-z])){_CALLED}",
        example=(
            "Tarn Rail has signed a basic agreement with Ostwick Steel to form a joint "
            "venture company in Leeds."
        ),
        counterexample=(
            "Tarn Rail has signed a basic agreement with Ostwick Steel to supply parts in Leeds."
        ),
        base=0.92,
    ),
    Pattern(
        "jv-en-form",
        f"(?P<partner><all>){GAP} (?P<t>{_FORM}"
        "(?: up| into| on| to (?:form|create|set up|establish))?(?: an?| the| <one>|"
        " <many>| <r>| <m>| (?!dissolv|end\\b|exit|leav|quit|sell|terminat|"
        "wind (?:up|down)\\b|wound|will\\b|would\\b|plans?\\b|intends?\\b|hopes?\\b)"
        f"[\\w/:%-]{{1,20}}){{0,12}}? {_JV}){_CALLED}(?:(?: [\\w-]{{1,16}}){{0,6}}? "
        "(?:with|between) (?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<partner2><all>)(?! as\\b)"
        "(?:,? (?:to be )?(?:called|named|known as|dubbed) (?P<company><cn>))?)?",
        example=(
            "Tarn Rail and Ostwick Steel will set up an equally owned joint venture for sleepers."
        ),
        counterexample=(
            "Tarn Rail and Ostwick Steel do not mean to end their joint venture in Wales."
        ),
    ),
    Pattern(
        "jv-en-named-first",
        f"(?P<partner><all>){GAP} (?P<t>(?:form|establish|set|creat|launch|found|start)\\w{{0,4}}"
        "(?: up)?) (?P<company><cn>), (?:an?|their) (?:(?!not)[\\w:/%-]{1,14} ){0,3}?"
        f"(?:{_JV})",
        example="Tarn Rail and Ostwick Steel have created Kata Sleepers, an equal joint venture.",
        counterexample="Tarn Rail and Ostwick Steel have visited Kata Sleepers, a joint venture.",
        base=0.93,
    ),
    Pattern(
        "jv-en-new-company",
        f"(?:(?P<partner><cn>(?:(?:, and |, | and | & )<cn>){{1,4}})|(?P<partner><cn>)"
        "(?=[^.;<ns>]{10,120}? (?:company|firm|entity|enterprise) (?:together )?with (?:the "
        ")?<co>))"
        f"{GAP} (?P<t>(?:form|establish|set|creat|launch|found|start|incorporat)\\w{{0,4}}"
        "(?: up)?) (?:(?:an?|the|their|<one>) )?"
        "(?:(?:new|separate|jointly[- ]owned|joint|independent|common|"
        "special[- ]purpose|<r>) ){1,2}"
        "(?:[a-z-]{2,16} ){0,3}?(?:company|firm|venture|business|entity|enterprise)"
        f"{_CALLED}(?: (?:together )?with {ARTICLE}(?P<partner2><cos>))?",
        example="Tarn Rail and Ostwick Steel establish new company to sell electric vans",
        counterexample="Tarn Rail and Ostwick Steel praise new company to sell electric vans",
        whole=True,
        base=0.86,
    ),
    Pattern(
        "jv-en-found-company",
        "(?<!\\bby )(?P<partner><cn>),? and "
        "(?:the |[A-Z][a-z]+['’]s |[A-Z][a-z]+(?:ese|an|ish|ch) )?(?:[a-z-]{3,14} ){0,3}?"
        "(?P<partner><cn>)(?: (?:have|has|will|would|are|to|plan|planned|intend|agreed|both|also|"
        "jointly|together)){1,4} (?P<t>(?:set(?:ting)? up|form(?:ed|ing)?|creat(?:e|ed|ing)|"
        "establish(?:ed|ing)?|found(?:ed|ing)?) an? (?:subsidiary |joint-stock |limited |new |"
        "(?:limited )?liability ){0,2}(?:company|firm|entity|corporation))"
        "(?: (?:called|named) (?P<company><cn>)|"
        "(?= (?:in|that|which|to|for|based|owned|with|worth|whose|where)\\b|[,.;]|$))",
        example="Tarn Rail and France's Ostwick Steel have agreed to set up a company in Leeds.",
        counterexample="Tarn Rail and France's Ostwick Steel have agreed to set up a camp.",
        base=0.88,
    ),
    *founded_together.PATTERNS,
    Pattern(
        "jv-en-formed-by",
        "(?P<t>(?:joint venture|JV)(?: company)?)(?:,? (?P<company><cn>))?,? "
        "(?:was |is |that was |which was |will be |has been |is being |is to be )?"
        "(?:established|formed|set up|created|founded|owned|run|backed)"
        "(?: in (?:<cn>|[A-Z]\\w+)| (?:on )?<d>)? (?:<r> )?by (?:the )?"
        "(?:(?P<partner><cn>) and <r> by (?:the )?(?P<partner2><cn>)|(?P<partner><pas>))",
        example="The joint venture company established by Marlow and Orrin relies on the platform.",
        counterexample="The joint venture company relies on the platform.",
    ),
    Pattern(
        "jv-en-in-talks-headline",
        "(?P<partner><co>) (?:(?:is|are|was|confirms|ends|ended|holds|starts|enters) )?"
        "(?:in )?(?P<t>(?:[a-z-]{4,12} )?(?:joint[- ]venture|JV) "
        "(?:talks|negotiations|discussions))"
        f" with {ARTICLE}(?P<partner2><cn>)",
        example="Marlow Group in joint venture talks with Orrin Holdings",
        counterexample="Marlow Group in joint debt talks with Orrin Holdings",
        modality="possible",
        base=0.86,
    ),
    Pattern(
        "jv-en-together-with",
        f"(?P<partner><cn>),? (?:together|jointly|along) with {ARTICLE}(?P<partner2><cn>),?{ADV} "
        "(?:(?:has|have|will|is to|plans to|wants to) )?"
        "(?P<t>(?:set(?:s|ting)? up|form(?:s|ed)?|creat(?:es|ed?)|establish(?:es|ed)?|"
        "found(?:s|ed)?) an? (?:[a-z-]{3,14} ){0,3}?(?:company|firm|venture)\\b)",
        example="Marlow, together with Orrin Holdings, has set up a company to lay cables.",
        counterexample="Marlow, together with Orrin Holdings, has set up a camp to lay cables.",
        whole=True,
        base=0.86,
    ),
    Pattern(
        "jv-en-between",
        "(?P<t>(?:[Jj]oint venture|JV|(?<!-)[Vv]enture(?= between))"
        "(?: company| agreement| deal)?)(?:, (?P<company><cn>),)?(?: [\\w-]{1,16}){0,5}? "
        "(?:between|of|among) (?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<partner><pas>)",
        example="It was a joint venture between Marlow Group and Orrin Holdings.",
        counterexample="It was a joint venture in China for cars.",
    ),
    Pattern(
        "jv-en-with",
        "(?P<partner><co>)(?:[^.;<fp>]|<d>){0,60}? (?:an?|its|their|the)(?: <r>)?"
        "(?: [\\w/:-]{1,16}){0,4}? (?P<t>(?:joint venture|JV|venture(?= with))"
        "(?: company| agreement)?)(?:,? (?P<company><cn>))?(?:,? [\\w-]{1,16}){0,5}?,? with "
        "(?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<partner2><pas>)",
        example="Marlow Group operates a joint venture with Orrin Holdings.",
        counterexample="Marlow Group operates a factory with Orrin Holdings.",
        base=0.85,
    ),
    Pattern(
        "jv-en-jointly",
        f"(?P<partner><pas>){GAP}(?: and (?P<partner2><pas>))?{ADV} "
        "(?P<t>jointly (?:established|set up|formed|found(?:ed)?|create[sd]?|"
        "invest(?:ed)?|establish|set up|form)|"
        "(?:established|set up|formed|founded|created) (?:together|jointly))"
        "(?:[^.;<ns>]{0,30}? (?:company|venture|firm|entity|subsidiary)"
        "(?:,? (?:called|named|known as))?)?(?: (?P<company><cn>))?(?:,? (?:together )?with "
        f"{ARTICLE}(?P<partner3><pas>))?",
        example="Marlow Group and Orrin Holdings jointly established Leeds Cable Co., Ltd.",
        counterexample="Marlow Group and Orrin Holdings jointly criticised Leeds Cable Co., Ltd.",
        base=0.88,
    ),
    Pattern(
        "jv-en-capital",
        "(?:[Tt]he )?(?P<t>(?:joint )?venture|JV|new company|new entity|[Ii]t|<one>)"
        "(?:[^.;]){0,60}? (?:registered |initial |share |authori[sz]ed |paid-up |"
        "starting )?capital(?:i[sz]ation)? (?:of|is|will be|totals) "
        "(?P<registered_capital><m>)|"
        "(?:^|, )(?:[Tt]he|<one>) (?:(?:registered|initial|share|starting) )?(?P<t>capital) of "
        "(?:the (?:(?:new|joint) ){0,2}(?:venture|company|firm|entity)|<one>) "
        "(?:is|will be|totals|amounts to|stands at) (?P<registered_capital><m>)|"
        "^(?:[Tt]he )?(?P<t>(?:(?:joint )?venture|JV|new company|<one>)(?: is| will be| has been) "
        "capitali[sz]ed (?:at|with)) (?P<registered_capital><m>)",
        example=(
            "Marlow and Orrin formed a joint venture. It will have an initial capital of $120 "
            "million."
        ),
        counterexample=(
            "Marlow and Orrin formed a joint venture. It will have a yearly profit of $120 million."
        ),
        joins=True,
    ),
    Pattern(
        "jv-en-creation-of",
        f"(?P<partner><all>){GAP} (?P<t>(?:the )?(?:creation|formation|establishment|"
        "launch|founding) of) (?P<company><cn>), (?:an?|the|<many>)"
        f"(?: <r>| [\\w/:-]{{1,14}}){{0,4}}? {_JV}",
        example=(
            "Tarn Rail Group and Ostwick Steel announced the creation of North Stills, a "
            "joint venture that will build a plant."
        ),
        counterexample=(
            "Tarn Rail Group and Ostwick Steel announced the creation of North Stills, a "
            "charity that will build a plant."
        ),
        whole=True,
    ),
)
