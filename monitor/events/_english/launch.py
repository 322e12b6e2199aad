"""English wordings: how texts say that a company brings out a product or opens a platform or plant."""

from monitor.events._pattern import Pattern

PATTERNS = (
    Pattern(
        "launch-en",
        "en",
        "(?P<company><co>)(?:[^.;,\ue000-\ue003]|<d>|, [^,.;]{2,40},){0,30}? (?P<t>(?:launch(?:ed|es)|unveil(?:ed|s)|roll(?:ed|s) out|introduc(?:ed|es)|releas(?:ed|es)))(?: (?:<one>|its|a|an|the|new|first|latest)){0,3} (?P<product>[^.;,]{3,60}?)(?= in |,|[.;]|$| on | at )(?<!joint venture)",
        example="North Systems launched its new battery platform in May.",
        counterexample="North Systems visited a battery platform in May.",
        base=0.78,
    ),
)
