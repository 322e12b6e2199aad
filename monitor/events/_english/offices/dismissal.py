"""How English texts say that a company removes somebody from an office."""

from monitor.events._english._verbs import done, inflected
from monitor.events._english.offices._offices import AT, HEADLINE_WHO, ITS_OFFICE
from monitor.events._patterns.pattern import Pattern

_FIRES = inflected(
    *"part ways with,part company with,dismiss,fire,sack,oust,remove,suspend,lose,axe".split(","),
    *"depose,boot out,force out,push out,vote out,vote off,show the door to".split(","),
    *"eject,say goodbye to,bid farewell to,end the employment of".split(","),
    "terminate the (?:contract|employment|appointment) of",
    "not renew the contract of",
)
# They may drop people from a list, too: an office must be near.
_DROPS = inflected(*"dump,ditch,drop,eject,jettison,unseat,topple,let go of".split(","))
_OUSTED = done(
    *"oust,sack,fire,axe,dismiss,suspend,force out,push out,vote out,dump,topple,remove".split(","),
    *"drop,unseat,eject,vote off".split(","),
)
_OUSTS = f"(?:{_FIRES}|{_DROPS}(?=[^.;]{{1,80}}<j>))"

PATTERNS = (
    Pattern(
        "executive_change-en-parted",
        "(?P<company><co>)[^.;<ns>]{0,60}? "
        f"(?P<t>{_OUSTS}|replac(?:ed|es)(?=[^.;]{{2,90}} with )|"
        "reliev(?:e[sd]?|ing)(?=[^.;]{2,90} of (?:his|her|their|<one>) )|"
        "(?:show(?:s|ed|n)|g(?:ive|iven|ave|iving))(?=[^.;]{2,60} (?:the door|"
        "(?:his|her|their|<one>) (?:marching orders|notice)))|"
        "plac(?:e[sd]|ing)(?=[^.;]{2,60} on (?:[a-z]+ )?leave))"
        " (?:<one> |the |former |long-serving |longtime )*(?:(?P<position><js>),? )?"
        "(?P<person><pe>)(?: as (?:<one> |the |its |group ){0,2}(?P<position><js>))?(?=[,.;]| "
        "(?:after|over|as|in|on|at|from|amid|following|because|for|"
        "and|less|with|of|the door|his|her|their|less than|just|"
        "to (?:cut|its|save))\\b|$| <d>| to <cn>)",
        example="Helios Energy has parted company with its chief executive, Anna Kellner.",
        counterexample="Helios Energy has shared a table with its chief executive, Anna Kellner.",
        facts={"change": "resigned"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-parted-from-each-other",
        "(?P<company><co>) and (?:(?:<one>|its|the|former|longtime|long-serving) ){0,2}"
        "(?:(?P<position><js>),? (?P<person><pe>)|(?P<person><pe>), (?:<one> |its )?"
        "(?P<position><js>)),?(?: (?:have|has|had|are|will|to|also|mutually|agreed|decided)){0,4} "
        "(?P<t>(?:go(?:ne|ing)?|went) (?:their|<one>) separate ways|part(?:ed|ing)?(?: ways| "
        "company)?)"
        "(?=[,.;]|$| (?:after|by|on|in|over|amid|following|as|<d>))",
        example="Helios Energy and its chief executive, Anna Kellner, have parted company.",
        counterexample="Helios Energy and its chief executive, Anna Kellner, have bought a site.",
        facts={"change": "resigned"},
        whole=True,
    ),
    Pattern(
        "executive_change-en-ousted",
        "(?P<company><cn>)(?:'s?)? (?:[a-z-]{3,14} ){0,2}?(?P<position><js>|boss|chief|head),? "
        "(?P<person><pe>)(?: (?:is|was|has been|to be|being))? "
        f"(?P<t>{_OUSTED})(?= (?:after|over|amid|as|by|for|following|in|from|at|on|with)\\b|"
        "[,.;:]|$)",
        example="Helios Energy boss Anna Kellner sacked over bonuses.",
        counterexample="Helios Energy boss Anna Kellner praised over bonuses.",
        facts={"change": "resigned"},
    ),
    Pattern(
        "executive_change-en-ousted-headline",
        f"{HEADLINE_WHO}(?: (?:is|was|has been|to be|being))? (?P<t>{_OUSTED})(?= as )"
        f"{ITS_OFFICE}{AT}",
        example="Anna Kellner ousted as Helios Energy chief executive",
        counterexample="Anna Kellner praised as Helios Energy chief executive",
        subject="company",
        facts={"change": "resigned"},
        base=0.88,
    ),
)
