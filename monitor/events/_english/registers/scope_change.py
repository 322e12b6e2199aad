"""How English registers and notices say that a company's business scope or purpose changed."""

from monitor.events._patterns.pattern import Pattern

_SCOPE = (
    "(?:business scope|scope of business|(?:corporate|company|registered|statutory|stated) purpose|"
    "(?:corporate )?objects?(?: clause)?|purpose clause|main objects)"
)
_ENDS = "(?=[.;]|$|, [^,.;]{2,60} (?:shows?|said)\\b)"
_COVER = "(?:to (?:cover|include|take in|embrace|encompass)|to(?! be\\b)|with)"

PATTERNS = (
    Pattern(
        "scope_change-en",
        "(?P<company><co>)(?:[^.;<fp>]|<d>){0,30}? "
        "(?P<t>(?:add(?:ed|s)|expand(?:ed|s)|chang(?:ed|es)))"
        "(?P<to>[^.;]{0,100}?) (?:to )?(?:<one>|its|the) "
        "(?:business scope|scope of business|(?:corporate|company|registered|statutory) purpose)"
        f"(?: to (?:cover|include) (?P<to>[^.;]{{3,120}}?){_ENDS})?|"
        f"(?:(?:(?:[Bb]usiness|<one>) scope|[Cc]orporate purpose|[Oo]bjects(?: clause)?) of "
        f"(?:the )?"
        f"(?P<company><co>)|(?P<company><co>)(?:'s?)? {_SCOPE})"
        "(?:[^.;<fp>]|<d>){0,20}? (?P<t>(?:expanded|widened|changed|broadened|amended|extended)"
        " to (?:cover|include|take in)|now (?:covers|includes))"
        f" (?P<to>[^.;]{{3,120}}?){_ENDS}",
        example="North Systems Ltd. added car sales to its business scope.",
        counterexample="North Systems Ltd. added car sales to its range.",
    ),
    Pattern(
        "scope_change-en-widened",
        "(?P<company><co>)(?:(?!, but\\b)[^.;<fp>]|<d>){0,40}? "
        "(?P<t>(?:widen|extend|broaden|enlarg|amend|alter|chang|expand|modif)(?:e?[sd]|ing|e|ed|"
        "y|ied)?)"
        f" (?:(?:<one>|its|the|company's)(?:'s)? ){{1,2}}{_SCOPE}(?: of [^.;,]{{3,40}}?)? "
        f"{_COVER} (?P<to>[^.;]{{3,120}}?){_ENDS}",
        example="Members of North Systems agreed to widen its objects to take in power trading.",
        counterexample=(
            "Members of North Systems agreed to widen its doors to take in power trading."
        ),
        base=0.92,
    ),
)
