"""How English headlines tell changes of office without an auxiliary: "Ann Lee named X chair"."""

from monitor.events._english._offices import AT, ITS_OFFICE
from monitor.events._english._verbs import done
from monitor.events._patterns.pattern import Pattern

# "Former Kestrel chief Ann Lee", or a name behind a colon
_WHO = (
    "(?:^|: )(?:[A-Z][a-z]{1,12}(?:-[a-z]+)? |Ex-)?(?:(?:<cn>(?:'s?)?|<j>|[a-z-]{3,14}) ){0,4}?"
    "(?P<person><pe>(?:(?:, | and )<pe>){0,2})"
)
_NAMED = done(
    *"name,appoint,elect,promote,confirm,install,reappoint,elevate,nominate,tap,pick".split(","),
    *"choose,hire,select".split(","),
)
_OUSTED = done(
    *"oust,sack,fire,dismiss,remove,axe,drop,dump,force out,push out,unseat,suspend".split(","),
)
_NO_AWARD = "(?! of the (?:year|month|decade)\\b)"

PATTERNS = (
    Pattern(
        "executive_change-en-named-headline",
        f"{_WHO} (?P<t>{_NAMED}){ITS_OFFICE}{_NO_AWARD}{AT}",
        example="Anna Kellner named Helios Energy chief executive",
        counterexample="Anna Kellner named in Helios Energy complaint",
        subject="company",
        spread="person",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-ousted-headline",
        f"{_WHO}(?: (?:is|was|has been|to be|being))? (?P<t>{_OUSTED})(?= as ){ITS_OFFICE}{AT}",
        example="Anna Kellner ousted as Helios Energy chief executive",
        counterexample="Anna Kellner praised as Helios Energy chief executive",
        subject="company",
        spread="person",
        facts={"change": "resigned"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-to-lead-headline",
        f"{_WHO} to (?P<t>lead|head|run|chair) (?:the )?(?P<company><cn>)(?=[,.;]|$|"
        " (?:when|after|as|from|in|on|following|and|until)\\b)",
        example="Anna Kellner to lead Helios Energy after merger",
        counterexample="Anna Kellner to sue Helios Energy after merger",
        facts={"change": "appointed"},
        modality="planned",
        base=0.86,
    ),
)
