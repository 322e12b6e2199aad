"""How English registers say that a company's status or legal form changed."""

from monitor.events._patterns.pattern import Pattern

_FORM = (
    "(?:(?:private|public|joint[- ]stock|limited|unlimited|stock|European|limited liability|"
    "open|closed|general|cooperative|mutual|benefit|community interest) ){1,4}"
    "(?:company|corporation|partnership|society)(?: \\((?:[A-Z]{1,5}|<cn>)\\))?(?![a-z-])"
)

PATTERNS = (
    Pattern(
        "status_change-en",
        "[Ss]tatus of (?P<company><co>)(?:<g>|<d>){0,20}? "
        "(?P<t>changed)(?: from (?P<from>[^.;,]{1,30}?))? to (?P<to>[^.;,]{1,30})",
        example="The status of North Systems Ltd. changed from active to dormant.",
        counterexample="The status of North Systems Ltd. is active.",
    ),
    Pattern(
        "status_change-en-form",
        "(?P<company><co>)(?:(?!, but\\b)[^.;<ns>]){0,50}? "
        "(?P<t>convert(?:s|ed|ing)?(?: itself)?|re-?register(?:s|ed|ing)?|"
        "transform(?:s|ed|ing)?(?: itself)?|chang(?:es?|ed|ing) (?:its |<one> )?(?:legal )?"
        "(?:form|status))"
        f"(?: from (?:an? )?(?P<from>{_FORM}))?(?: into| to| as)(?: that of)? (?:an? "
        f")?(?P<to>{_FORM})",
        example="North Systems has converted from a private limited company into a public company.",
        counterexample="North Systems has converted an old barn into a public library.",
    ),
    Pattern(
        "status_change-en-restored",
        "(?P<company><co>)(?:(?!, but\\b)[^.;<ns>]){0,30}? "
        "(?P<t>(?:restored|reinstated) (?=to (?:the )?(?:[a-z]+ )?[Rr]egister\\b)|"
        "(?:is now|has become|was declared|declared) (?=dormant))"
        "(?P<to>to (?:the )?(?:[a-z]+ )?[Rr]egister|dormant)\\b",
        example="North Systems Ltd. has been restored to the register by a court.",
        counterexample="North Systems Ltd. has been restored to its former glory by a court.",
    ),
)
