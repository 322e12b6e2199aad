"""How English registers say that a company's status changed."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "status_change-en",
        "[Ss]tatus of (?P<company><co>)(?:<g>|<d>){0,20}? "
        "(?P<t>changed)(?: from (?P<from>[^.;,]{1,30}?))? to (?P<to>[^.;,]{1,30})",
        example="The status of North Systems Ltd. changed from active to dormant.",
        counterexample="The status of North Systems Ltd. is active.",
    ),
)
