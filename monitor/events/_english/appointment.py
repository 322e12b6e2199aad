"""How English texts say that somebody takes an office of a company."""

from monitor.events._english import board
from monitor.events._english._offices import (
    AT,
    DESCRIBED,
    FROM_OFFICE,
    HEAD_OF,
    ITS_OFFICE,
    NAMES,
    OFFICE,
    PEOPLE,
    PREDECESSOR,
    WILL,
)
from monitor.events._english._pieces import ADV
from monitor.events._patterns.pattern import Pattern

# "Joined the Halden Partnership to become", "poached from Halden to be": Halden is no person
_NOT_A_FIRM = (
    "(?<!\\b[Tt]he )(?<!\\bfrom )(?<!\\bof )(?<!\\bat )(?<!\\bjoin )(?<!\\bjoins )(?<!\\bjoined )"
)
_AS = "(?: as (?:<one>(?:'s)? |its |the |group |[a-z-]{3,14} ){0,3}(?P<position><js>))"
_TO_SUCCEED = (
    "(?:, [^.;<ns><j>]{2,60},|,)? to (?:succeed|replace|take over from|take the place of)"
    f"(?:{PREDECESSOR}(?: <j>,?)? (?P<former><ps>){_AS}|{PREDECESSOR}"
    f"(?: (?P<position><js>),?)? (?P<former><pe>)){AT}"
)
# "Becomes chairman and will be succeeded as chief executive": two offices
_TWO_OFFICES = (
    "[^.;<ns>]{2,60}?(?: (?:of|at) (?:the )?(?P<company><co>))?[^.;<ns>]{0,40}?,? and"
    "(?=[^.;]{2,24} (?:replaced|succeeded) as )"
)
# "Stands down as chairman of Halden and will be", "its chief executive Tom Hale is to be"
_HELD = (
    "(?P<position><js>)(?![^.;]{0,160} (?:replaced|succeeded) as )"
    "(?: (?:of|at) (?:the )?(?P<company><co>))?(?:,? <pe>)?[^.;<p><j>]{0,100}? "
)
_AT_OR_BY = AT.replace("|with)", "|with|by)")

PATTERNS = (
    Pattern(
        "executive_change-en-named",
        "(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? "
        f"(?P<t>{NAMES}|(?:(?<= to )|(?<= will )|(?<= would ))(?:appoint|name|hire|elect|"
        "promote|install|elevate)|welcom(?:ed|es|ing)(?=[^.;]{2,90} as ))"
        f"{DESCRIBED},? {PEOPLE}(?:,? (?:away )?(?:from|of) "
        f"(?:<one> |rival )?<cn>)?{FROM_OFFICE}"
        "(?:(?:, [^.;<ns><j>]{2,60},|, [^.;<ns>]{1,60},(?= as ))|"
        f"(?: (?!from\\b)[a-z]+){{0,2}})?{OFFICE}",
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
        f"of{DESCRIBED},? {PEOPLE}(?:, [^.;<ns><j>]{{2,60}},)?{FROM_OFFICE}{OFFICE}{AT}",
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
        f"{PEOPLE},?(?: who(?= (?:(?:has been|will be|is to be) |was [^.;,]{{0,80}}<d>)))?"
        f"(?: (?:was|has been|is|were|will be|had been|is to be|to be|have been|"
        f"is being)){ADV} (?P<t>(?:announced|unveiled|introduced|revealed)(?= as )|"
        f"{NAMES})(?: by (?:the )?(?P<company><co>))?"
        f"(?:{HEAD_OF}|{ITS_OFFICE}{_AT_OR_BY})",
        example="Anna Kellner was appointed chief executive of Helios Energy.",
        counterexample="Anna Kellner was born in Helios Energy's town.",
        subject="company",
        spread="person",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-en-becomes",
        f"{_NOT_A_FIRM}(?P<person><ps>)(?:[^.;<p>]{{2,120}}?,? and"
        f"(?= (?:will|would|is|has) ))?{WILL}(?:,? (?:(?:is |was |has |will )?(?:leaving|left|"
        "leave|quit|depart(?:ed|ing)?|resign(?:ed|ing)?)(?: <co>| the company)? to))?,? "
        "(?P<t>becom(?:es?|ing)|became|(?:(?<=to )|(?<=will ))be|"
        "(?:tak(?:es?|en|ing)|took)(?: over| up| on)?(?: [a-z]{4,12}(?= as ))?|assum(?:es?|ed|ing)|"
        "stepp?(?:s|ed|ing)?(?: up| in){0,2}(?= (?:(?:in)?to|as) )|"
        "(?:mov(?:es?|ed|ing)|transition(?:s|ed|ing)?|shift(?:s|ed|ing)?)(?= (?:in)?to )|"
        "succeed(?:s|ed)? (?:(?!<pe>)[^.;]){0,20}?(?=as )|replac(?:e|es|ed) "
        "(?:(?!<pe>)[^.;]){0,20}?(?=as )|(?:re)?join(?:s|ed|ing)? (?P<company><co>)|"
        "(?:mov(?:es?|ed|ing)(?: across| over)?|return(?:s|ed|ing)?) to (?P<company><co>)"
        "(?=,? (?:as|where <pe>) )|(?:re)?join(?:s|ed|ing)?(?= as )|start(?:s|ed)?|begin(?:s)?|"
        "return(?:s|ed|ing)?)(?:,? where <pe> (?:is|becomes|takes over as|"
        f"will (?:be|become|serve as|take over as)))?(?:{HEAD_OF}|{ITS_OFFICE}{AT})",
        example="Anna Kellner will take over as chief executive of Helios Energy in May.",
        counterexample="Anna Kellner will take over as manager of the choir of Helios Energy.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-named-to-succeed",
        "(?:(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? )?"
        f"(?P<t>{NAMES}){DESCRIBED},? {PEOPLE}{_TO_SUCCEED}",
        example="North Systems has chosen Anna Kellner to succeed Peter Roth as chair.",
        counterexample="North Systems has asked Anna Kellner to meet Peter Roth as chair.",
        subject="company",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-joins-to-succeed",
        f"{PEOPLE} (?P<t>(?:re)?join(?:s|ed)) (?:the )?(?P<company><co>){_TO_SUCCEED}",
        example="Anna Kellner joined North Systems to replace Peter Roth as chair.",
        counterexample="Anna Kellner joined North Systems to thank Peter Roth as chair.",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-moves-up",
        f"{_NOT_A_FIRM}(?P<person><ps>){WILL} (?P<t>(?:mov(?:es?|ed|ing)|stepp?(?:s|ed|ing)?|"
        "ris(?:es?|en|ing)|rose) (?:up|on|over|across|from))[^.;,<ns>]{0,40}? "
        f"to (?:become|be|serve as|take over as){ITS_OFFICE}{AT}",
        example="Anna Kellner moves up from deputy to become chief executive of Helios Energy.",
        counterexample="Anna Kellner moves up from deputy to annoy the chief of Helios Energy.",
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-succeeds",
        f"{_NOT_A_FIRM}(?P<person><pe>)[^.;<ns>]{{0,60}}?(?:,? (?:who|and|as <one>))?"
        "(?: (?:will|would|is to|has|to))?(?: then| formally| also)? "
        "(?P<t>succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing)|tak(?:e|es|ing) over from|"
        f"took over from)(?:{PREDECESSOR}(?: <j>,?)? (?P<former><ps>){_AS}|{PREDECESSOR}"
        f"(?: (?P<position><js>),?)? (?P<former><pe>)){AT}",
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
        "(?P<t>replac(?:ed?|es|ing)) (?:<one> |the |longtime |veteran )*"
        "(?:(?P<position><js>),? )?(?P<former><pe>),? (?:as (?P<position><js>) )?with "
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
        f"(?:(?P<former><pe>)(?:, \\d\\d,|[^.;<p><j>]{{2,90}}?,? and|{_TWO_OFFICES})? |{_HELD})?"
        "(?:will be|would be|to be|is|was|were|has been|being|is to be|be) "
        "(?P<t>replaced|succeeded)(?: (?:in (?:the |that )?(?:role|post|job|position)|"
        "at (?:the )?(?P<company><co>)))?"
        "(?: as (?:(?:<one>(?:'s)? |the )?(?P<position><js>)|[a-z ]{3,20}))?"
        "(?: on an interim basis| immediately| <d>| in <d>| on <d>){0,2} by "
        "(?:<one> |<cn>(?:'s?)? |the |an? |former |current |veteran |<j> |[a-z-]{3,14} ){0,5}?"
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
        "executive_change-en-handed-to",
        f"(?:{_HELD}|<pe>[^.;<p><j>]{{0,60}}? )"
        "(?P<t>(?:mak(?:es?|ing)|made) way for|(?:giv(?:es?|ing)|gave) way to|"
        "(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?)(?: over)?(?: the (?:reins|baton|helm|role|"
        "job|post|torch))?(?: over)? to)"
        "(?: (?:<one>|the|an?|<j>,?|(?:ex-)?<cn>(?:'s?)?|[a-z-]{3,14})){0,5}? "
        "(?P<person><pe>)(?![’'])",
        example="Peter Roth, chairman since 2019, has handed over to Anna Kellner.",
        counterexample="Peter Roth, chairman since 2019, has handed a cup to Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
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
