"""How later sentences of English texts add to a round its sum, its valuation, its only backer."""

from monitor.events._patterns.pattern import Pattern

_ROUND = (
    "(?:[Tt]he|[Tt]his|<one>) (?:(?:new|latest|current|seed|pre-seed|angel|equity|growth|funding|"
    "financing|investment|oversubscribed|whole|[Ss]eries [A-H]) ){0,3}"
    "(?P<t>(?:round|funding|financing|fundrais(?:e|ing)|raise|investment|injection|"
    "[Ss]eries [A-H])(?: round)?)"
)
_MADE = (
    "(?:(?:has |have )?(?:raised|brought in|totall?ed|amounted to|came to|secured|netted|"
    "yielded|generated|fetched|pulled in|reached)|(?:is|was|were) (?:worth )?|totals|amounts to|"
    "brings in|comes to|raises|stands at) ?"
)
_ENDS = "(?=[,.;]|$)"
_ONLY = "(?:sole|only|single|lead|leading|main|principal|largest|biggest|anchor|new)"

PATTERNS = (
    Pattern(
        "investment-en-round-made",
        f"^{_ROUND} {_MADE}(?P<amount><m>)(?! (?:(?:[a-z]+-money )?valuation|per|a|each|"
        "apiece|more|less|smaller|larger|short|below|above)\\b)|"
        f"^(?:[Tt]he|<one>) (?:sum|amount)(?: raised| invested)? (?P<t>is|was|totals|totall?ed) "
        f"(?P<amount><m>){_ENDS}",
        example="Lan Robotics has closed its Series A round. The round raised $5 million.",
        counterexample="Lan Robotics has closed its Series A round. The round cost $5 million.",
        joins=True,
    ),
    Pattern(
        "investment-en-round-values",
        f"^{_ROUND} (?:values|valued|has valued) (?:(?P<target><co>)|(?:it|the (?:company|firm|"
        f"business|start-?up))) at (?P<valuation><m>)|"
        f"^{_ROUND} (?:gives|gave) (?:(?P<target><co>)|(?:it|the (?:company|firm|business|"
        "start-?up))) an? (?:(?:post-money|new|implied|total) ){0,2}valuation of "
        f"(?P<valuation><m>)|"
        "^(?P<target><co>) (?P<t>(?:is|was|has been)(?: now| currently| thus| therefore)? "
        f"valued) at (?P<valuation><m>)|"
        "^(?:[Tt]he|<one>|[Ii]ts) (?:(?:post-money|company's|new|implied) )?(?P<t>valuation)"
        f"(?: of (?P<target><co>))? (?:is|was|stands at|comes to|amounts to|reached) "
        "(?P<valuation><m>)",
        example="Lan Robotics has closed its Series A round. It is now valued at $50 million.",
        counterexample="Lan Robotics has closed its Series A round. It is now fined $50 million.",
        joins=True,
    ),
    Pattern(
        "investment-en-backer-is",
        f"^(?:[Tt]he|<one>|[Ii]ts) (?:{_ONLY} )?(?P<t>investors?|backers?)"
        "(?: in (?:the|this) round)? (?:is|was|are|were) (?:the )?(?:fund |firm )?"
        f"(?P<investor><pas>){_ENDS}|"
        f"^(?P<investor><pas>)(?:,[^.;,<ns>]{{3,60}},)? (?:is|was|acted as) (?:the )?{_ONLY} "
        f"(?P<t>investor|backer)(?: in (?:the|this) (?:[Ss]eries [A-H] )?round)?{_ENDS}",
        example="Lan Robotics has closed its round. The lead investor is Yuan Capital.",
        counterexample="Lan Robotics has closed its round. The lead adviser is Yuan Capital.",
        joins=True,
    ),
)
