"""English wordings: how texts say that firms founded a company together, or will, or gave it up."""

from monitor.events._pattern import Pattern

PATTERNS = (
    Pattern(
        "jv-en-is-of",
        "en",
        "(?P<company><cn>),? (?:is |was |which is )?(?:an?|the|their|its)(?: (?:<r>|[\\w-]{1,14})){0,4}? (?P<t>(?:joint venture|JV)(?: company)?) (?:between|of|formed by|established by|set up by|by|with|owned by|among) (?:the )?(?P<partner><all>)(?: (?:and|with) (?P<partner2><all>))?",
        example="In August last year, Anhui Hai Technology Co., Ltd., a joint venture company between the two parties, was launched.",
        counterexample="Anhui Hai Technology Co., Ltd., a leader in ventures, was launched.",
        base=0.95,
    ),
    Pattern(
        "jv-en-form",
        "en",
        "(?P<partner><all>)(?:[^.;\ue000-\ue003]|<d>){0,60}? (?P<t>(?:form|set|establish|creat|launch|found|start|announc|sign|enter|build|plan|finali[sz]|complet)\\w{0,4}(?: up| into)?(?: an?| the| their| its| <r>| [\\w/-]{1,20}){0,7}? (?:joint[- ]venture|JV)(?: company| agreement)?)"
        "(?:,? (?:called|named|known as|dubbed|-)? ?(?P<company><cn>))?(?:(?: [\\w-]{1,16}){0,6}? (?:with|between) (?:the )?(?P<partner2><all>))?",
        example="Nave and SoftBonk agreed to form a 50-50 joint venture that will run the portal.",
        counterexample="Nave and SoftBonk have no plans to dissolve their joint venture in China.",
        base=0.9,
    ),
    Pattern(
        "jv-en-formed-by",
        "en",
        "(?P<t>(?:joint venture|JV)(?: company)?)(?: (?P<company><cn>))?,? (?:was |is |that was |which was )?(?:established|formed|set up|created|founded|owned|run|backed) by (?:the )?(?P<partner><pas>)",
        example="The joint venture company established by Hai and Chero relies on the platform.",
        counterexample="The joint venture company relies on the platform.",
    ),
    Pattern(
        "jv-en-between",
        "en",
        "(?P<t>(?:joint venture|JV)(?: company| agreement)?)(?:, (?P<company><cn>),)?(?: [\\w-]{1,16}){0,5}? (?:between|of|among) (?:the )?(?P<partner><pas>)",
        example="It was a joint venture between Hai Group and Chero Holdings.",
        counterexample="It was a joint venture in China for cars.",
    ),
    Pattern(
        "jv-en-with",
        "en",
        "(?P<partner><co>)(?:[^.;\ue000-\ue003]|<d>){0,50}? an?(?: <r>)?(?: [\\w/-]{1,16}){0,4}? (?P<t>(?:joint venture|JV)(?: company| agreement)?)(?: (?P<company><cn>))?(?: [\\w-]{1,16}){0,4}? with (?:the )?(?P<partner2><pas>)",
        example="Hai Group operates a joint venture with Chero Holdings.",
        counterexample="Hai Group operates a factory with Chero Holdings.",
        base=0.85,
    ),
)
