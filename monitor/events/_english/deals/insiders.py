"""How English texts say that a firm is bought by its own people, who are seldom named."""

from monitor.events._english._pieces import BESIDE, FOR, GAP, SELLS, SOLD
from monitor.events._english._verbs import inflected
from monitor.events._english.deals.owners_sell import IT, WHO
from monitor.events._patterns.pattern import Pattern

_PEOPLE = (
    "(?:(?:[Ss]enior |[Ee]xisting |[Ii]ncumbent |[Cc]urrent |[Ll]ocal )?"
    "(?:[Mm]anagement|[Mm]anagers|[Ee]xecutives|[Dd]irectors)(?: team)?|[Ss]taff|[Ee]mployees|"
    "workforce|[Ww]orkers)"
)
_TO_THEM = (
    f"to (?:(?:(?:<one>|its|their|the) )?(?:[a-z-]{{3,12}} )?{_PEOPLE}(?= through| via| in an?|"
    " for|[,.;]|$| <d>| on <d>| and )|an? employee[- ]ownership trust|employee ownership)"
)
_BUYOUT = (
    "(?:(?:[Mm]anagement|[Ee]mployee|[Ss]taff|[Ww]orker)(?:-led)? (?:buy-?out|buy-?in|takeover)|"
    "MBO|VIMBO|EOT buyout)"
)

PATTERNS = (
    Pattern(
        "acquisition-en-sold-to-insiders",
        f"(?:(?P<target><cn>){GAP},?(?: (?:was|were|been|is|being|be|to be))? (?P<t>{SOLD}|handed)"
        f"{BESIDE} {_TO_THEM}|(?P<seller><cn>){GAP} (?P<t1>{SELLS})(?: "
        f"[a-z][\\w-]{{1,15}}){{0,5}}? "
        f"(?P<target><cn>){BESIDE} {_TO_THEM}|{WHO} {IT} {_TO_THEM}){FOR}",
        example="North Systems has been sold to its management for £3m.",
        counterexample="North Systems has been sold to its customers for £3m.",
    ),
    Pattern(
        "acquisition-en-insiders-buy",
        f"(?:(?P<target><cn>)'s? {_PEOPLE}|{_PEOPLE} (?:at|of) (?P<target><cn>))"
        f"(?:,[^.;,<ns>]{{3,40}},)?(?: (?:has|have|had|will|to|are to))? "
        f"(?P<t>{inflected('buy', 'acquire', 'buy out', 'take over')}) {IT}"
        f"(?: from (?P<seller><pas>)(?!'s? [a-z]))?"
        "(?=[,.;]|$| for (?:an? )?(?:<m>|undisclosed|about|around|nearly)| from | in an? | on |"
        f" with | <d>){FOR}",
        example="North Systems' managers have bought the company from Helios Holdings.",
        counterexample="North Systems' managers have bought the boat from Helios Holdings.",
    ),
    Pattern(
        "acquisition-en-insider-buyout",
        f"(?:(?P<t>{_BUYOUT}) (?:of|at) (?P<target><cn>)(?!'s? [a-z])|(?<!\\bby )(?<!\\bfrom "
        f")(?P<target><cn>)"
        "(?:(?:'s| (?:in|completes?|completed|seals|sealed|undergoes|underwent|confirms|announces|"
        f"announced|secures|secured)) (?:an? |the |its |<one> )?)(?P<t1>(?:<m> )?{_BUYOUT})(?! "
        f"of)){FOR}",
        example="The management buyout of North Systems was backed by Tern Bank.",
        counterexample="The management style of North Systems was backed by Tern Bank.",
    ),
    Pattern(
        "acquisition-en-employee-owned",
        "(?P<target><cn>)(?: (?:has|have|is|will))? (?P<t>(?:becom(?:e|es|ing)|became) "
        "(?:100(?:%| per cent) |fully |wholly )?(?:employee|staff|worker)[- ]owned|"
        "(?:mov(?:e[sd]?|ing)|switch(?:e[sd]|ing)?|transition(?:s|ed|ing)?|pass(?:e[sd]|ing)?) "
        "(?:in)?to (?:an? )?employee[- ]ownership(?! of\\b))",
        example="North Systems has become employee-owned.",
        counterexample="North Systems has become employee-friendly.",
    ),
)
