"""How English texts say that a company removes somebody from an office."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "executive_change-en-parted",
        "(?P<company><co>)[^.;<ns>]{0,60}? "
        "(?P<t>part(?:ed|s|ing)? (?:company|ways) with|dismiss(?:ed|es|ing)?|"
        "fir(?:e[sd]?|ing)|sack(?:ed|s|ing)?|oust(?:ed|s|ing)?|remov(?:e[sd]?|ing)|"
        "replac(?:ed|es)(?=[^.;]{2,90} with )|suspend(?:ed|s|ing)?|los(?:es|t|ing)|axe[sd]?)"
        " (?:<one> |the |former |long-serving |longtime )*(?:(?P<position><js>),? )?"
        "(?P<person><pe>)(?=[,.;]| (?:after|over|as|in|on|from|amid|following|because|for|"
        "and|less|with)\\b|$| <d>)",
        example="Helios Energy has parted company with its chief executive, Anna Kellner.",
        counterexample="Helios Energy has shared a table with its chief executive, Anna Kellner.",
        facts={"change": "resigned"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-ousted",
        "(?P<company><cn>)(?:'s?)? (?:[a-z-]{3,14} ){0,2}?(?P<position><js>|boss|chief|head),? "
        "(?P<person><pe>)(?: (?:is|was|has been|to be|being))? "
        "(?P<t>ousted|sacked|fired|axed|dismissed|suspended|forced out|dumped|toppled)"
        "(?= (?:after|over|amid|as|by|for|following|in|from|at|on|with)\\b|[,.;:]|$)",
        example="Helios Energy boss Anna Kellner sacked over bonuses.",
        counterexample="Helios Energy boss Anna Kellner praised over bonuses.",
        facts={"change": "resigned"},
        base=0.9,
    ),
)
