"""How English texts tell of a joint venture of firms that they have named before."""

from monitor.events._patterns.pattern import Pattern

_OPENS = (
    "(?:,? (?:which|that))?(?: (?:has|had|was|formally|officially|also)){0,3} "
    "(?:start(?:ed|s)|beg(?:an|un)|"
    "open(?:ed|s)|launched|commenced|went into|came on stream|set up|established|kicked off)\\b"
)

PATTERNS = (
    Pattern(
        "jv-en-of-the-pair",
        "(?P<partner><many>)(?:['’]s)? (?:[a-z-]{3,14} )?(?P<t>joint[- ]venture),? "
        f"(?P<company><cn>),?{_OPENS}",
        example=(
            "Helios Energy and Orrin announced a pact last year, and their joint venture, "
            "Kata Works Ltd, started operations in August."
        ),
        counterexample=(
            "Helios Energy and Orrin announced a pact last year, and their joint venture, "
            "Kata Works Ltd, lost money in August."
        ),
        base=0.9,
    ),
    Pattern(
        "jv-en-the-pairs",
        "(?P<company><cn>), (?P<partner><many>)(?:['’]s)? (?:[a-z-]{3,14} )?"
        f"(?P<t>joint[- ]venture),{_OPENS}",
        example=(
            "Helios Energy and Orrin joined forces last year; Kata Works Ltd, the pair's joint "
            "venture, opened in August."
        ),
        counterexample=(
            "Helios Energy and Orrin joined forces last year; Kata Works Ltd, the pair's joint "
            "venture, lost money in August."
        ),
        base=0.9,
    ),
)
RULES = frozenset(one.id for one in PATTERNS)
