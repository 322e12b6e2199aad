"""How English registers say that a company's business scope changed."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "scope_change-en",
        "(?P<company><co>)(?:[^.;<fp>]|<d>){0,30}? "
        "(?P<t>(?:add(?:ed|s)|expand(?:ed|s)|chang(?:ed|es)))"
        "(?P<to>[^.;]{0,100}?) (?:to )?(?:<one>|its|the) business scope"
        "(?: to (?:cover|include) (?P<to>[^.;]{3,120}?)(?=[.;]|$|, [^,.;]{2,60} (?:show|said)))?|"
        "(?:(?:[Bb]usiness|<one>) scope of (?:the )?(?P<company><co>)|"
        "(?P<company><co>)(?:'s?)? business scope)"
        "(?:[^.;<fp>]|<d>){0,20}? (?P<t>(?:expanded|widened|changed|broadened|amended|extended)"
        " to (?:cover|include)|now (?:covers|includes))"
        " (?P<to>[^.;]{3,120}?)(?=[.;]|$|, [^,.;]{2,60} (?:shows?|said)\\b)",
        example="North Systems Ltd. added car sales to its business scope.",
        counterexample="North Systems Ltd. added car sales to its range.",
    ),
)
