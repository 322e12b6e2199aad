"""How English texts say that a company was struck off or dissolved."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "deregistration-en",
        "(?:(?P<company><cos>)(?= (?:were|are|have been|will be)\\b)|"
        "(?<!between )(?<! and )(?P<company><co>))(?:[^.;<fp>]|<d>){0,40}? "
        "(?P<t>(?:de-?registered|struck off|dissolved(?! <one>| its\\b| their\\b| the\\b|"
        " <many>)))",
        example="North Systems Ltd. was struck off the register in May.",
        counterexample="North Systems Ltd. dissolved its committee.",
        base=0.9,
    ),
)
