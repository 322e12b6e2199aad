"""English wordings: how texts say that a company cannot pay: bankruptcy, liquidation, restructuring by a court."""

from monitor.events._pattern import Pattern

PATTERNS = (
    Pattern(
        "insolvency-en",
        "en",
        "(?P<company><co>)(?:[^.;\ue000-\ue003]|<d>){0,50}? (?P<t>(?:fil(?:ed|es|ing) for (?:\\w+ )?(?:bankruptcy|insolvency|Chapter 11|liquidation)|bankrupt|insolvent|declared bankruptcy|enter(?:ed|s) (?:administration|receivership|liquidation)|went into administration|in liquidation))",
        example="North Systems Ltd. filed for bankruptcy in May.",
        counterexample="North Systems Ltd. filed for a patent in May.",
        base=0.9,
    ),
)
