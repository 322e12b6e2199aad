"""How English texts say that a firm does not rule out entering a business."""

from monitor.events._english.markets.market_entry import INTO, MAKES, NO_GOODS, STOP, TRADES
from monitor.events._patterns.pattern import Pattern

_MAKING = (
    f"(?:{MAKES}|(?:supplying|assembling|designing|developing)|"
    f"(?:the )?(?:production|manufacture|supply|sale) of|(?:an? )?(?:[a-z]+ )?(?:{INTO}|"
    "(?:move|push|step) into)(?: the)?)"
)
_NOT_RULED_OUT = (
    "(?:(?:(?:not|n['’]t|never|without|nor)(?:, (?:however|though),)?|short of) "
    "(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))(?:, (?:however|though),)?|"
    "(?:left|leaves|leaving|keeps|kept)(?: itself| <one>)? (?:(?:the |a )?door open (?:to|for)|"
    "(?:some )?room (?:to|for)|(?:its |<one> )?options open (?:on|about|for))|"
    "(?:left|leaves|leaving|keeps|kept) open the (?:possibility|option|idea) of|"
    "(?:is|was|remains?|remained) open to)(?: the (?:possibility|idea|option|prospect) of)?"
)
# What is made, where no verb says that it is.
_THING = (
    "(?:an? )?(?:(?!(?:any|other|such|further|new|more)\\b)[a-z-]{2,14} ){0,2}?(?:parts|components|"
    "accessories|engines|sensors|modules|materials|ingredients|supplies|equipment|services|"
    f"{TRADES})(?: (?:business|market|sector|industry))?"
)
_REMAINS = (
    "(?:(?:remain|are|is|were|was)s? (?:still |also )?(?:an? (?:possibility|option)|"
    "on the table|possible|under (?:consideration|review)|being considered|"
    "not (?:ruled out|excluded|off the table))|(?:could|can) ?not be (?:ruled out|excluded))"
)
_DENIES = "(?:not|n['’]t|denied|denies|no plans?|never)\\b"

PATTERNS = (
    Pattern(
        "market-en-not-ruled-out",
        f'(?:(?P<company><co>)(?:(?!<co>)[^.;]){{0,110}}? )?(?P<t>{_NOT_RULED_OUT})[”"]? '
        f"(?:{_MAKING} {NO_GOODS}(?:<one> own )?(?P<market>[^.;,“”]{{3,60}}?){STOP}|"
        f"(?P<market>{_THING})(?=[,.;”]|$| (?:and|but|in|for|at|later|one day)\\b))",
        example="Marlow Group said it did not rule out producing components.",
        counterexample="Marlow Group said it did not rule out selling shares.",
        subject="company",
        modality="possible",
        base=0.88,
    ),
    Pattern(
        "market-en-may-make",
        f"(?P<company><co>)[^.;<fp>]{{0,60}}?{_DENIES}"
        "[^.;<fp>]{3,120}?,? (?:but|though|although|while)(?: <one>| <co>)?"
        "(?: said| says| added)?(?: that)?(?: <one>| <co>)? "
        "(?P<t>(?:(?:may|might|could) (?:(?:also|well|still|instead|one day) )?"
        "(?:make|build|produce|supply|manufacture|sell(?! (?:its|part|some|all))|enter|"
        "(?:move|go|get|expand) into)|(?:(?:would|might|could) consider|(?:is|was) considering) "
        f"{_MAKING})) "
        f"{NO_GOODS}(?P<market>[^.;,“”]{{3,60}}?){STOP}",
        example="Marlow Group denied it was entering the car industry, but might supply parts.",
        counterexample="Marlow Group denied it was entering the car industry, but might buy parts.",
        modality="possible",
        base=0.86,
    ),
    Pattern(
        "market-en-remains-possible",
        f"(?P<company><co>)[^.;<fp>]{{0,60}}?(?:(?:no interest in|{_DENIES}"
        "[^.;<fp>]{0,30}?(?:enter|mov|expand|mak|build|produc|sell|open|run))"
        "[^.;<fp>]{3,80}?(?:,? (?:but|though|although|while)(?: (?:<one>|<co>))?"
        f"(?: said| says| added)?(?: that)?|; ) {NO_GOODS}"
        "(?P<market>[a-z][a-z-]+(?: [a-z-]+){0,3}?)(?:, however,)?|"
        "(?:said|says|say|added|stressed)(?:, (?:however|though),)?(?: that)? "
        f"(?:the possibility of )?(?:{_MAKING} {NO_GOODS}(?P<market>[^.;,“”]{{3,40}}?)|"
        f"(?P<market>{_THING}))) (?P<t>{_REMAINS})",
        example="Marlow Group denied it was entering retail, but said cafes were an option.",
        counterexample="Marlow Group denied it was entering retail, but said cafes were closed.",
        modality="possible",
        base=0.86,
    ),
)
