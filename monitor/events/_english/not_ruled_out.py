"""How English texts say that a firm does not rule out entering a business."""

from monitor.events._english.market_entry import NO_GOODS, STOP
from monitor.events._patterns.pattern import Pattern

_MAKING = (
    "(?:(?:making|building|producing|manufacturing|supplying|assembling|designing)|"
    "(?:entering|(?:moving|going|expanding|getting|branching) into)(?: the)?)"
)
_NOT_RULED_OUT = (
    "(?:(?:not|n['’]t|never|without|nor)(?:, (?:however|though),)? "
    "(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))|"
    "(?:left|leaves|leaving|keeps|kept) (?:(?:the |a )?door open (?:to|for)|"
    "open the (?:possibility|option|idea) of)|"
    "(?:is|was|remains?|remained) open to)(?: the (?:possibility|idea|option|prospect) of)?"
)
# What is made, where no verb says that it is.
_THING = (
    "(?:[a-z-]{2,14} ){0,2}?(?:parts|components|accessories|batteries|engines|chips|sensors|"
    "software|motors|tyres|tires|modules)"
)

PATTERNS = (
    Pattern(
        "market-en-not-ruled-out",
        f'(?:(?P<company><co>)(?:(?!<co>)[^.;]){{0,110}}? )?(?P<t>{_NOT_RULED_OUT})[”"]? '
        f"(?:{_MAKING} {NO_GOODS}(?P<market>[^.;,“”]{{3,60}}?){STOP}|"
        f"(?P<market>{_THING})(?=[,.;”]|$| (?:and|but|in|for|at)\\b))",
        example="Marlow Group said it did not rule out producing components.",
        counterexample="Marlow Group said it did not rule out selling shares.",
        subject="company",
        modality="possible",
        base=0.88,
    ),
    Pattern(
        "market-en-may-make",
        "(?P<company><co>)[^.;<fp>]{0,60}?(?:not|n['’]t|denied|denies|no plans?|never)\\b"
        "[^.;<fp>]{3,120}?,? (?:but|though|although|while)(?: said| says| added)?"
        "(?: that)?(?: <one>| <co>)? "
        "(?P<t>(?:may|might|could) (?:(?:also|well|still|instead|one day) )?"
        "(?:make|build|produce|supply|manufacture|sell(?! (?:its|part|some|all))|enter|"
        "(?:move|go|get|expand) into)) "
        f"{NO_GOODS}(?P<market>[^.;,“”]{{3,60}}?){STOP}",
        example="Marlow Group denied it was entering the car industry, but might supply parts.",
        counterexample="Marlow Group denied it was entering the car industry, but might buy parts.",
        modality="possible",
        base=0.86,
    ),
    Pattern(
        "market-en-remains-possible",
        "(?P<company><co>)[^.;<fp>]{0,60}?(?:not|n['’]t|denied|denies|no plans?|never)\\b"
        "[^.;<fp>]{0,30}?(?:enter|mov|expand|mak|build|produc|sell)[^.;<fp>]{3,80}?,? "
        "(?:but|though|although|while)(?: (?:<one>|<co>))?(?: said| says| added)?(?: that)?"
        f" {NO_GOODS}(?P<market>[a-z][a-z-]+(?: [a-z-]+){{0,3}}?) "
        "(?P<t>(?:remain|are|is|were|was)s? (?:still )?(?:a possibility|an option|on the table))",
        example="Marlow Group denied it was entering retail, but said cafes were an option.",
        counterexample="Marlow Group denied it was entering retail, but said cafes were closed.",
        modality="possible",
        base=0.86,
    ),
)
