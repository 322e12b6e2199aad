"""How English texts say that a round of financing does not come about, or that a crowd has paid."""

from monitor.events._english._calling_off import CALLED_OFF, CALLS_OFF
from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_LEAVES = inflected(*"pull out of,withdraw from,walk away from,back out of,drop out of".split(","))
_ROUND = (
    "(?:(?:an?|the|its|<one>|planned|proposed|new|plans? for|(?P<amount><m>)|"
    "(?!(?:after|ahead|amid|before|denied|denies|despite|during|fears|following|from|since|that|"
    "until|with)\\b)[a-z-]{3,14}|"
    "[Ss]eries [A-H]) ){0,5}?(?:[Ss]eries [A-H](?: round)?|(?:funding |financing |investment"
    " )?round|"
    "fundrais(?:ing|e)|(?:equity|share) raise|(?:(?<=planned )|(?<=proposed )|(?<=<m> ))investment)"
)
# A bare "round" may be one of talks, tests or golf.
_FUNDING = _ROUND.replace(
    "(?:funding |financing |investment )?",
    "(?:(?:funding|financing|investment|seed|bridge|growth|equity) |(?<=<m> ))",
)
_STOP = (
    "(?=[,.;]|$| (?:after|amid|as|because|by|citing|following|for lack|on|in|over|this|when|<d>))"
)
_REACHES = inflected(
    *"smash,pass,beat,hit,reach,exceed,surpass,top,meet,double,overshoot".split(",")
)
_GOAL = "(?:crowdfunding|crowd-funding|crowdfunded)"

# Neither denied nor only supposed
_SAID = "(?<!\\bdenied that )(?<!\\bdenies that )(?<!\\bdenied )(?<!\\b[Ii]f )(?<!\\bfears )"

PATTERNS = (
    Pattern(
        "investment-en-investor-leaves",
        f"(?P<investor><pas>){GAP} (?:(?P<t>{_LEAVES})|(?P<t1>{CALLS_OFF})) {_ROUND} "
        f"(?:in|of|for|at) {ARTICLE}(?P<target><co>)",
        example="Yuan Capital has pulled out of a £9m funding round for Lan Robotics.",
        counterexample="Yuan Capital has pulled out of a £9m contract for Lan Robotics.",
        modality="ended",
    ),
    Pattern(
        "investment-en-round-dropped",
        f"(?P<target><cn>){GAP} (?P<t>(?!end){CALLS_OFF}) (?!{ARTICLE}investment){_ROUND}{_STOP}",
        example="Lan Robotics has shelved its $9m Series B round.",
        counterexample="Lan Robotics has shelved its $9m plant.",
        modality="ended",
    ),
    Pattern(
        "investment-en-round-collapsed",
        f"{_SAID}(?P<target><co>)(?:['’]s?)? {_FUNDING} (?P<t>{CALLED_OFF}){_STOP}|"
        f"\\b[Tt]he {_FUNDING} (?:of|for|at|in) {ARTICLE}(?P<target><co>) (?P<t1>{CALLED_OFF})"
        f"{_STOP}|(?P<investor><pas>)['’]s? (?:[a-z-]{{3,14}} ){{0,2}}?(?:(?P<amount><m>)"
        f" )?investment in "
        f"{ARTICLE}(?P<target><co>) (?P<t2>(?!(?:has |have |had )?collapse){CALLED_OFF}){_STOP}",
        example="Lan Robotics' funding round has fallen through.",
        counterexample="Lan Robotics' funding round has gone well.",
        modality="ended",
    ),
    Pattern(
        "investment-en-crowd-pays",
        f"(?P<target><co>){GAP} (?P<t>{_REACHES}) (?:the|its|<one>|an?) (?:(?:initial|minimum|"
        f"(?P<amount><m>)) )*{_GOAL} (?:target|goal|campaign target)(?: of "
        f"(?P<amount><m>))?",
        example="Lan Robotics smashed its £600,000 crowdfunding target in two days.",
        counterexample="Lan Robotics smashed its £600,000 sales target in two days.",
        base=0.88,
    ),
)
