"""How English texts say that a company was struck off or dissolved."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "deregistration-en",
        "(?:(?P<company><cos>),?(?= (?:were|are|have been|will be)\\b)|"
        "(?<!<cn>, )(?<!between )(?<! and )(?<! by )(?<! of )(?<! to )(?<! from )"
        "(?P<company><co>)(?:, <cn>,(?= (?:was|has) ))?)(?:[^.;<fp>]|<d>){0,40}? "
        "(?P<t>(?:de-?registered|struck off|dissolved(?! <one>| its\\b| their\\b| the\\b|"
        " <many>)))",
        example="North Systems Ltd. was struck off the register in May.",
        counterexample="North Systems Ltd. dissolved its committee.",
    ),
    Pattern(
        "deregistration-en-by",
        "(?P<t>(?:str(?:uck|ikes?|iking)|(?:re)?mov(?:ed|es)|de-?register(?:ed|s))) (?:the )?"
        "(?:[a-z-]{3,16} ){0,3}?(?P<company><cn>) (?:off|from) (?:the |<one> )?"
        "(?:(?:commercial|trade|companies|company) )?register\\b(?! of (?!companies))",
        example="The registrar has struck North Systems Ltd. off the register.",
        counterexample="The registrar has struck North Systems Ltd. off the guest list.",
        base=0.88,
    ),
)
