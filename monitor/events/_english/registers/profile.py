"""How English texts say in passing when a company was founded."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "profile-en",
        "(?:(?P<company><co>)(?:,| was| is)? "
        "(?P<t>(?:founded|established|incorporated|formed)) in "
        "(?P<established><d>|(?:19|20)\\d\\d))",
        example="North Systems, founded in 2016, makes cells.",
        counterexample="North Systems, founded by engineers, makes cells.",
    ),
)
