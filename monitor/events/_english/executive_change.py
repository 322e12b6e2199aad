"""English wordings: how texts say that somebody takes or leaves an office of a company."""

from monitor.events._pattern import Pattern

_NEW_OFFICE_EN = "(?:,? (?:<one>|its|the|a|an|as|to be|to|new|next|group|company's|of|global|permanent|first|interim)){0,4},? (?P<position><js>)"

PATTERNS = (
    Pattern(
        "executive_change-en-named",
        "en",
        "(?P<company><pa>)(?:'s?)?(?:[^.;\ue000-\ue003]|<d>){0,50}? (?P<t>named|appointed|names|appoints|hired|hires|elected|elects|promoted|tapped|taps|picked|chose)(?: (?:<one>|its|former|director|veteran|insider|<j>|[a-z-]{2,14})){0,3}? (?P<person><ps>)"
        + _NEW_OFFICE_EN,
        example="Boing named David Calder chief executive officer and president, effective January 13, 2020.",
        counterexample="Boing named David Calder in the complaint.",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-was-named",
        "en",
        "(?P<person><ps>)(?: (?:was|has been|is|were|will be|had been)) (?:<d> |also |recently )?(?P<t>named|appointed|elected|promoted|hired|tapped|chosen)"
        + _NEW_OFFICE_EN
        + "(?: (?:of|at|for) (?:the )?(?P<company><co>))?",
        example="Anna Kellner was appointed chief executive of Helios Energy.",
        counterexample="Anna Kellner was born in Helios Energy's town.",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-en-left",
        "en",
        "(?P<person><ps>)(?:, [^,.;]{3,60},)?(?: (?:has|had|will|is|abruptly|also|have))? ?(?P<t>resigned|resigns|resign|stepped down|steps down|step down|quit|retired|retires|retire|stepping down|was ousted|departed|was dismissed|was fired)(?:(?: <d>)? (?:as|from)(?: (?:<one>|its|the|a|position of|his|her|role as|post as|post of)){0,4} (?P<position><js>)(?: (?:of|at) (?:the )?(?P<company><co>))?)?",
        example="The company changed after Dennis Muller resigned.",
        counterexample="The company changed after Dennis Muller spoke.",
        subject="company",
        facts={"change": "resigned"},
        base=0.88,
    ),
)
