"""English wordings: how texts say that a firm goes into a business, may do so, or will not."""

from monitor.events._pattern import Pattern

_INTO = "(?:enter(?:s|ed|ing)?|get(?:ting)? (?:involved in|into)|mov(?:e[sd]?|ing) into|ventur(?:e[sd]?|ing) into|expand(?:s|ed|ing)? into|foray into|branch(?:ing)? (?:out )?into|break(?:ing)? into|go(?:es|ing)? into|push(?:es|ing)? into|diversif(?:y|ying) into|tak(?:e|ing) part in|engag(?:e|ing) in|dabbl(?:e|ing) in|set(?:ting)? foot in|becom(?:e|ing) involved in|participat(?:e|ing) in|step(?:ping)? into)"
_FIELD = "(?: (?:the|a|an|a relatively unfamiliar|any)\\b)?(?: (?:fields?|business(?:es)?|areas?|markets?|sectors?|segments?|industr(?:y|ies)|world|race|arena|realm) (?:of|for))? ?(?:the )?(?P<market>[^.;,“”]{3,90}?)"
_STOP = "(?= for (?:the time being|now|the moment)| at (?:present|this stage)| itself|,|[.;”“]|$| in the (?:near|short|foreseeable)| any time| but | as (?:it|the)| (?:markets?|sectors?|business|field|industry|segment|arena)\\b)"

PATTERNS = (
    Pattern(
        "market-en-enter",
        "en",
        "(?P<company><co>)(?:(?!<cn>)[^.;]){0,70}? (?P<t>"
        + _INTO
        + ")(?![a-z]| in | an? agree| into (?:an? |the )?agree)"
        + _FIELD
        + _STOP,
        example="Hai Group will not enter complete vehicle manufacturing for the time being, but it does not rule out moving into auto parts.",
        counterexample="Hai Group employees ate in the canteen.",
        base=0.92,
    ),
    Pattern(
        "market-en-make",
        "en",
        "(?P<company><co>)(?:(?!<co>)[^.;]){0,40}? (?P<t>(?:will not|won't|no plans? to|not (?:plan|intend|planning|considering|going) ?(?:to)?|no intention (?:of|to)|would not|no interest in|not interested in|(?:denied|denies|dismissed|rejected) (?:[a-z]+ |<one> ){0,5}?(?:plan(?:s|ning|ned)?|wants?|wanted|intend(?:s|ed)|going|about|consider(?:s|ed|ing)|was|is) ?(?:to)?)(?: \\w{2,12}){0,2}? (?:make|build|manufacture|produce|making|building|manufacturing|producing)) (?P<market>[^.;,“”]{3,60}?)"
        + _STOP,
        example="Hai Group said it will not make cars for the time being.",
        counterexample="Hai Group said it will make cars.",
        modality="denied",
    ),
)
