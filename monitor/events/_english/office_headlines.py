"""How English headlines tell changes of office without an auxiliary: "Ann Lee named X chair"."""

from monitor.events._english._offices import AT, HEADLINE_WHO, ITS_OFFICE, NAMED
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
        f"{HEADLINE_WHO} to (?P<t>lead|head|run|chair) (?:the )?(?P<company><cn>)(?=[,.;]|$|"
        " (?:when|after|as|from|in|on|following|and|until)\\b)",
        example="Anna Kellner to lead Helios Energy after merger",
        counterexample="Anna Kellner to sue Helios Energy after merger",
        facts={"change": "appointed"},
        modality="planned",
        base=0.86,
    ),
)
