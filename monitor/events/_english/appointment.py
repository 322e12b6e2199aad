"""How English texts say that somebody takes an office of a company."""

from monitor.events._english import board
from monitor.events._english._offices import (
    AT,
    ITS_OFFICE,
    NAMES,
    OFFICE,
    PEOPLE,
)
from monitor.events._english._pieces import ADV
from monitor.events._patterns.pattern import Pattern

_AT_OR_BY = AT.replace("|with)", "|with|by)")

PATTERNS = (
    Pattern(
        "executive_change-en-named",
        "(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? "
        f"(?P<t>{NAMES}|(?:(?<= to )|(?<= will )|(?<= would ))(?:appoint|name|hire|elect|"
        "promote))(?: (?:<one>|its|former|director|veteran|insider|current|longtime|"
        "industry|<j>|<cn>(?:'s?)?(?= (?:[a-z-]{2,14} ){0,2}<j>,? <pe>)|"
        f"[a-z-]{{2,14}})){{0,5}}?,? {PEOPLE}(?:,? (?:away )?(?:from|of) "
        "(?:<one> |rival )?<cn>)?(?:(?:, [^.;<ns><j>]{2,60},)|(?: [a-z]+){0,2})?"
        f"{OFFICE}",
        example="Ostwick Steel named Mary Coster finance director, effective June 1.",
        counterexample="Ostwick Steel named Mary Coster in the complaint.",
        spread="person",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-named-office",
        "(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? "
        f"(?P<t>{NAMES}|welcomed|welcomes)"
        "(?: (?:<one>|its|a|an|the|new|next|first|[a-z-]{2,14})){0,4}? "
        "(?P<position><js>),? (?P<person><ps>)(?=[,. ]|$)(?! (?:said|told)|"
        ",? (?:as|to be|to become|to serve as) "
        "(?:(?:<one>(?:'s)?|its|the|an?|new|group) ){0,3}<j>)",
        example="Helios Energy appointed a new chief executive, Anna Kellner.",
        counterexample="Helios Energy praised a new chief executive, Anna Kellner.",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-board-named",
        "[Bb]oard(?: of (?:[Dd]irectors|<j>))?"
        "(?:,? (?:which|<one>|is|are|but|has|have|also|unanimously|of <co>|<d>|will|"
        "plans to|intends to|expects to|voted to|agreed to)){0,4} "
        f"(?P<t>appoint|elect|name|{NAMES}) "
        "(?P<person><ps>(?: and <pe>)?)(?:, [^.;<ns><j>]{2,60},|"
        f", currently [^.;]{{2,110}},)?{ITS_OFFICE}{AT}",
        example=(
            "On March 8 the Board appointed Yvette Samson, age 47, as Chief Financial Officer "
            "of North Systems."
        ),
        counterexample=(
            "On March 8 the Board thanked Yvette Samson, age 47, as Chief Financial Officer."
        ),
        subject="company",
        spread="person",
        facts={"change": "appointed"},
        base=0.9,
        whole=True,
    ),
    Pattern(
        "executive_change-en-appointment-of",
        "(?:(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? )?"
        "(?P<t>[Aa]ppointment|[Ee]lection|[Pp]romotion|[Nn]omination|[Hh]iring|[Nn]aming) "
        f"of (?P<person><ps>)(?:, [^.;<ns><j>]{{2,60}},)?{OFFICE}{AT}",
        example="Helios Energy announced the appointment of Anna Kellner as chief medical officer.",
        counterexample=(
            "Helios Energy announced the engagement of Anna Kellner as chief medical officer."
        ),
        subject="company",
        facts={"change": "appointed"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-was-named",
        f"{PEOPLE},?(?: who(?= (?:was|has been) [^.;,]{{0,80}}<d>))?"
        "(?: (?:was|has been|is|were|will be|had been|is to be|to be|have been|"
        f"is being)){ADV} (?P<t>(?:announced|unveiled|introduced|revealed)(?= as )|"
        f"{NAMES})(?: by (?:the )?(?P<company><co>))?{ITS_OFFICE}{_AT_OR_BY}",
        example="Anna Kellner was appointed chief executive of Helios Energy.",
        counterexample="Anna Kellner was born in Helios Energy's town.",
        subject="company",
        spread="person",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-en-becomes",
        "(?P<person><ps>)(?:,? (?:will|would|is to|has|had|to|who will|is set to|officially|"
        "(?:is |was |has |will )?(?:leaving|left|leave|quit|depart(?:ed|ing)?|"
        "resign(?:ed|ing)?)(?: <co>| the company)? to))?"
        "(?:,? (?:formally|officially|then|now))? "
        "(?P<t>becom(?:es?|ing)|became|(?:(?<=to )|(?<=will ))be|"
        "(?:tak(?:es?|en|ing)|took)(?: over| up| on)?|assum(?:es?|ed|ing)|"
        "stepp?(?:s|ed|ing)? (?:up|in)(?= (?:to|as) )|mov(?:es?|ed|ing)(?= (?:in)?to )|"
        "succeed(?:s|ed)? (?:(?!<pe>)[^.;]){0,20}?(?=as )|replac(?:e|es|ed) "
        "(?:(?!<pe>)[^.;]){0,20}?(?=as )|join(?:s|ed)? "
        "(?P<company><co>)|join(?:s|ed)?(?= as )|start(?:s|ed)?|begin(?:s)?|"
        f"return(?:s|ed)?){ITS_OFFICE}{AT}",
        example="Anna Kellner will take over as chief executive of Helios Energy in May.",
        counterexample="Anna Kellner will take over as manager of the choir of Helios Energy.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-succeeds",
        "(?P<person><pe>)[^.;<ns>]{0,60}?(?:,? (?:who|and|as <one>))?"
        "(?: (?:will|would|is to|has|to))?(?: then| formally| also)? "
        "(?P<t>succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing)|tak(?:e|es|ing) over from|"
        "took over from) (?:outgoing |former |retiring |current |longtime |the |<one> |"
        "<j> ){0,4}(?P<former><pe>)(?: as (?:<one> |its |the |group )?"
        f"(?P<position><js>))?{AT}",
        example=(
            "Helios Energy named Anna Kellner chief executive; she and Anna Kellner will "
            "succeed Peter Roth."
        ),
        counterexample="Anna Kellner will meet Peter Roth.",
        subject="company",
        base=0.82,
    ),
    Pattern(
        "executive_change-en-replaced-with",
        "(?P<company><co>)[^.;<ns>]{0,40}? "
        "(?P<t>replac(?:ed|es|ing)) (?:<one> |the |longtime |veteran )*"
        "(?:(?P<position><js>),? )?(?P<former><pe>),? with "
        "(?:<one> |the |former |veteran |insider |<j> |[a-z-]{3,14} ){0,4}?"
        "(?P<person><pe>)",
        example="Helios Energy has replaced its chief executive Tom Hale with Anna Kellner.",
        counterexample="Helios Energy has seated its chief executive Tom Hale with Anna Kellner.",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-new-office",
        "(?P<company><co>)(?:'s?)? (?:new|incoming|next|newly appointed) "
        "(?P<t>(?P<position><js>))(?:,| is| will be)? (?P<person><pe>)",
        example="Helios Energy's new chief executive, Anna Kellner, spoke.",
        counterexample="Helios Energy's old chief executive, Anna Kellner, spoke.",
        facts={"change": "appointed"},
        base=0.78,
        whole=True,
    ),
    Pattern(
        "executive_change-en-replaced-by",
        "(?:will be|would be|to be|is|was|were|has been|being|is to be|be) "
        "(?P<t>replaced|succeeded)(?: (?:in (?:the |that )?(?:role|post|job|position)|"
        "at (?:the )?(?P<company><co>)))?(?: as (?:<j>|[a-z ]{3,20}))?"
        "(?: on an interim basis| immediately| <d>| in <d>| on <d>){0,2} by "
        "(?:<one> |<cn>'s? |the |an? |former |current |veteran |<j> |[a-z-]{3,14} ){0,5}?"
        "(?P<person><pe>)(?: as (?:<one> |the |group ){0,2}(?P<position><js>) (?:of|at) "
        "(?:the )?(?P<company><co>))?",
        example=(
            "Peter Roth has stepped down as chief executive and will be replaced by Anna Kellner."
        ),
        counterexample=(
            "Peter Roth has stepped down as chief executive and will be missed by Anna Kellner."
        ),
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
        separate=True,
    ),
    Pattern(
        "executive_change-en-led-by",
        "(?P<company><co>)[^.;<fp>]{0,50}? (?:will|would|is to|are to) be "
        "(?P<t>led|headed|run|chaired|managed) by "
        "(?:<one> |<cn>'s? |the |current |former |<j> |[a-z-]{3,14} ){0,4}?"
        "(?P<person><pe>)",
        example="North Systems will be led by Anna Kellner.",
        counterexample="North Systems will be missed by Anna Kellner.",
        facts={"change": "appointed"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-is-the-new",
        "(?P<person><ps>)(?: is| was| as|,)(?: to be| named)? (?:the |<one> |<cn>'s? )?"
        "(?P<t>new|next|incoming) (?:group |global |permanent )?"
        "(?P<position><js>)(?: (?:of|at) (?:the )?(?:[\\w-]{2,14} ){0,3}?"
        "(?P<company><co>))",
        example="Anna Kellner is the new chief executive of Helios Energy.",
        counterexample="Anna Kellner is the new neighbour of Helios Energy.",
        facts={"change": "appointed"},
        base=0.86,
    ),
    *board.PATTERNS,
)
