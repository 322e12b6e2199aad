"""English purchases told without a verb of buying: a list, a price paid, a new owner."""

from monitor.events._english._pieces import ABOUT, ARTICLE, GAP
from monitor.events._patterns.pattern import Pattern

# "$22.50 a share", "340p in cash per share"
_UNIT_PRICE = (
    "[A-Z]{0,3}[$£€¥]?\\d[\\d.,]{0,8}(?: ?(?:p|c|pence|cents|[a-z]{4,8}))?(?: in cash)? "
    "(?:a|per|for each|for every) (?:ordinary )?share(?: in cash)?"
)

PATTERNS = (
    Pattern(
        "acquisition-en-list",
        f"(?P<acquirer><cn>){GAP} (?P<t>(?:acquisitions|takeovers|purchases)"
        "(?: [a-z-]{2,14}){0,3}?),? (?:including|such as|of|like|namely) (?:the )?"
        "(?P<target><co>(?:(?: in <d>|,? <d>)?(?:,? and |, |; )(?:the )?<co>){0,8})",
        example=(
            "Helios Holdings grew through acquisitions, including North Systems in 2019 and "
            "Severn Works in 2021."
        ),
        counterexample="Helios Holdings grew through acquisitions, including eleven in 2019.",
        base=0.82,
    ),
    Pattern(
        "acquisition-en-pays-for",
        f"(?P<acquirer><pas>){GAP} (?P<t>pa(?:y|ys|id|ying)|spend(?:s|ing)?|spent|"
        f"(?:splash(?:es|ed|ing)?|shell(?:s|ed|ing)?|fork(?:s|ed|ing)?|lay(?:s|ing)?|laid)"
        f"(?: out)?|stump(?:s|ed)? up) {ABOUT}"
        f"(?:{_UNIT_PRICE}|"
        "(?P<amount><m>)(?: in (?:cash|shares|stock|cash and shares))?) (?:for|on) "
        f"(?:all of |the rest of |<r> of )?{ARTICLE}"
        "(?P<target><cos>)(?='s? |[,.;]|$| (?:and|in|as|to|after|which|from|the|under|"
        "<d>)\\b)",
        example="Helios Holdings is to pay £900m for North Systems.",
        counterexample="Helios Holdings is to pay £900m for North Systems software.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-adds",
        f"(?P<acquirer><cn>|<one>){GAP} "
        f"(?P<t>add(?:s|ed|ing)?|brought|brings|welcom(?:e[sd]|ing)) {ARTICLE}"
        "(?P<target><cos>)(?: in <d>| <d>)? (?:to|into) (?:<one>|the|<cn>'s?)"
        "(?: [\\w-]{2,16}){0,3}? (?:portfolio|stable|group|fold|empire|family of "
        "(?:brands|companies)|list of acquisitions)\\b",
        example="Helios Holdings has added North Systems to its portfolio.",
        counterexample="Helios Holdings has added North Systems to its list of rivals.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-new-owner",
        "(?:(?P<acquirer><co>)(?: is| was| became| becomes| as|,)(?: now)?(?: the| its)? "
        f"(?P<t>new owners?) (?:of|at) {ARTICLE}(?P<target><cos>)|"
        f"[Tt]he (?P<t1>new owners?|buyers?|purchasers?|acquirers?) of {ARTICLE}(?P<target><cos>)"
        f"(?:, [^.;,<ns>]{{3,60}},)? (?:is|was|are|were) {ARTICLE}(?P<acquirer><pas>))"
        f"(?:, <one> (?:is paying|paid|will pay) {ABOUT}(?P<amount><m>))?",
        example="Helios Holdings is the new owner of North Systems.",
        counterexample="Helios Holdings is the new boss of North Systems.",
        base=0.84,
    ),
)
