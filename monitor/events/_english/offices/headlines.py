"""How English headlines tell changes of office without an auxiliary: "Ann Lee named X chair"."""

from monitor.events._english.offices._offices import AT, HEADLINE_WHO, ITS_OFFICE, NAMED
from monitor.events._patterns.pattern import Pattern

_NO_AWARD = "(?! of the (?:year|month|decade)\\b)"

PATTERNS = (
    Pattern(
        "executive_change-en-named-headline",
        f"{HEADLINE_WHO} (?P<t>{NAMED}){ITS_OFFICE}{_NO_AWARD}{AT}",
        example="Anna Kellner named Helios Energy chief executive",
        counterexample="Anna Kellner named in Helios Energy complaint",
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-to-lead-headline",
        f"{HEADLINE_WHO} to (?P<t>lead|head|run|chair) (?:the )?(?:[a-z-]{{3,14}} ){{0,2}}?"
        "(?P<company><cn>)(?=[,.;]|$|"
        " (?:when|after|as|from|in|on|following|and|until|amid|despite)\\b)",
        example="Anna Kellner to lead Helios Energy after merger",
        counterexample="Anna Kellner to sue Helios Energy after merger",
        facts={"change": "appointed"},
        modality="planned",
        base=0.86,
    ),
    Pattern(
        "executive_change-en-takes-over-at",
        f"{HEADLINE_WHO}(?: (?:to|will|has|is to))? (?P<t>t(?:akes?|aken|ook) (?:over|charge)) at "
        "(?:the )?(?:[a-z-]{3,14} ){0,2}?(?P<company><cn>)(?=[,.;]|$| (?:in|on|after|as|from|when|"
        "next|this|with|<d>)(?!\\w))",
        example="Anna Kellner takes over at Helios Energy",
        counterexample="Anna Kellner takes exams at Helios Energy",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-new-office-headline",
        "(?:^|: )(?P<person><pe>)(?: is| to be|,)? (?P<t>(?:the )?(?:new|next)) "
        "(?:(?:<cn>(?:'s?)? )?(?P<position><j>) (?:of|at) (?:the )?(?P<company><cn>)|"
        "(?P<company><cn>)(?:'s?)? (?P<position><j>))(?=[,.;]|$)|"
        "(?:^|: )(?P<person><pe>) (?P<t1>is) (?:the )?(?P<company><cn>)'s? (?:new|next) "
        "(?:[a-z-]{3,12} )?(?P<position><j>)(?=[,.;]|$)|"
        "^(?P<company><cn>): (?:(?P<person><pe>) (?P<t2>(?:is )?(?:the )?new) (?P<position><j>)"
        "(?=[,.;]|$)|(?P<t4>[Nn]ew) (?P<position><j>),? (?P<person><pe>)(?=[,.;]|$))|"
        "^(?P<t5>[Nn]ew) (?P<position><j>) (?:of|at|for) (?:the )?(?P<company><cn>): "
        "(?P<person><pe>)(?=[,.;]|$)|"
        "(?P<person><pe>) (?:was|has been) (?P<t3>(?:registered|entered)"
        "(?: in the (?:[a-z]+ )?register)?) as "
        "(?:the |an? |its )?(?:new |sole |additional )?(?P<position><j>) of "
        "(?:the )?(?P<company><cn>)",
        example="Anna Kellner new chief executive of Helios Energy",
        counterexample="Anna Kellner new friend of Helios Energy",
        facts={"change": "appointed"},
        base=0.88,
    ),
)
