"""How English headlines and short notices tell a new firm: "Kata Ltd incorporated"."""

from monitor.events._english._pieces import ARTICLE
from monitor.events._patterns.pattern import Pattern

_DONE = "(?:registered|incorporated|set up|established|founded|formed|created)"
# "Kata Ltd registered in England": the foot of a page
_NO_FOOT = "(?! in (?:England|Wales|Scotland|Great Britain|the UK)\\b)"
_IN = "(?: in (?:<cn>|(?:the )?[A-Z]\\w+(?: [A-Z]\\w+)?))?"
_TO_DO = (
    "(?:run|sell|hold|own|manage|operate|build|make|sell|market|develop|buy|acquire|handle|produce|"
    "lease|house|take over|supply|distribute|invest)"
)

PATTERNS = (
    Pattern(
        "registration-en-headline-new",
        "^(?:[Aa] )?[Nn]ew (?:[a-z-]{3,14} )?(?:company|firm|subsidiary|unit|business),? "
        f"(?:called |named )?(?P<company><cn>),?(?: (?:is|was|has been))? (?P<t>{_DONE})"
        f"{_NO_FOOT}(?! (?:as|to|the)\\b)|"
        "^(?P<company><c>)(?: (?:is|newly|formally|officially|now|has been)){0,2} "
        "(?P<t1>registered|incorporated|set up|formed|established)"
        f"{_NO_FOOT}(?: in (?:<cn>|(?:the )?[A-Z][\\w .-]{{2,30}}))?"
        f"(?:,? (?:(?:on |in )?<d>|by (?P<holder><cn>))){{0,2}}[.]?$",
        example="New company Kata Trading Ltd registered in Leeds",
        counterexample="New company Kata Trading Ltd sued in Leeds",
        base=0.93,
    ),
    Pattern(
        "registration-en-headline-by",
        f"^(?P<company><cn>) (?P<t>{_DONE}){_IN}(?: <d>)? by {ARTICLE}(?P<holder><cn>)"
        "(?=[,.;]|$| (?:to|as|for|on|in|after|amid)\\b)|"
        "^[Nn]ew (?:[a-z-]{3,14} )?(?:company|firm|subsidiary|unit|business) "
        f"(?P<t1>{_DONE}){_IN}(?:,? (?:on |in )?<d>)?: (?P<company><cn>)|"
        f"^(?P<t2>Registered|Incorporated|Set up|Established|Founded){_IN} (?:(?:on |in )?<d>){_IN}"
        f"(?: by {ARTICLE}(?P<holder><cn>))?, {ARTICLE}(?P<company><cn>)(?!['’]) [a-z]|"
        f"(?P<company><cn>), (?P<t3>{_DONE}) (?:(?:(?:on |in |earlier )?<d> by {ARTICLE}"
        f"(?P<holder><cn>)|by {ARTICLE}(?P<holder><cn>) (?:on |in |earlier )?<d>)),",
        example="Kata Foods set up in Oslo by Helios Energy",
        counterexample="Kata Foods set up in Oslo for Helios Energy",
        base=0.88,
        whole=True,
    ),
    Pattern(
        "registration-en-headline-forms",
        "^(?P<holder><co>)(?: (?:has|to|will|is|also|just)){0,2} (?P<t>form(?:s|ed|ing)?|"
        "creat(?:e[sd]?|ing)) (?:new )?(?P<company><c>)[.]?$",
        example="Helios Energy forms Kata Holdings Ltd",
        counterexample="Helios Energy meets Kata Holdings Ltd",
        base=0.88,
    ),
    Pattern(
        "registration-en-has-been-formed-to",
        "(?P<company><c>),? (?:has|have) (?:now |just |also )?been "
        f"(?P<t>{_DONE}) to {_TO_DO} |"
        "(?:[Bb]rothers|[Ss]isters|[Pp]artners|[Ff]riends|[Ee]ngineers|[Ff]amil(?:y|ies)|"
        "[Ff]ounders|[Ss]tudents|[Gg]raduates|[Ee]ntrepreneurs?|[Cc]ouple|[Ff]armers|"
        "[Rr]esearchers|[Mm]anagers|[Mm]en|[Ww]omen|[Bb]usiness(?:man|woman|men))"
        "(?: (?:from|in) (?:<cn>|[A-Z]\\w+))? (?:has |have )?(?:just |now )?"
        f"(?P<t1>{_DONE}|sets? up|founds?|establish(?:es)?|registers?) (?P<company><c>)"
        "(?=[,.;]|$| (?:in|to|with|on)\\b)",
        example="Kata Trading Ltd has been formed to run the bakeries.",
        counterexample="Kata Trading Ltd has been asked to run the bakeries.",
        base=0.9,
    ),
)
