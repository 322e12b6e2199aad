"""How English texts say that somebody takes an office of a company."""

from monitor.events._english._pieces import ADV, AUX
from monitor.events._english._verbs import inflected
from monitor.events._english.offices import board, headlines, nouns, succession, successor
from monitor.events._english.offices._offices import (
    ANNOUNCED,
    AT,
    DESCRIBED,
    FROM_OFFICE,
    HEAD_OF,
    ITS_OFFICE,
    NAMED,
    NAMES,
    NOT_A_FIRM,
    OFFICE,
    PEOPLE,
    WILL,
)
from monitor.events._patterns.pattern import Pattern

_AT_OR_BY = AT.replace("|with)", "|with|by)")
# "Poaches Kestrel boss": a single name before the office says where the unnamed boss worked
_POACHED = f"(?!{inflected('poach', 'lure', 'recruit', 'nab', 'snag')} <cn> <j>(?! <pe>))"

_GETS = inflected("land", "accept", "inherit", "clinch")

_RISES = "move,step,rise,go,switch,shift,graduate,jump,climb".split(",")
_THE_POST = "(?= (?:the|an?|its) (?:[a-z-]+ )?(?:job|post|role|position|offer)\\b)"
TO_THE_TOP = (
    "to (?:(?:the|this|that) (?:vacant )?(?:position|post|role)(?=[.,;]|$)|(?:the|its|<one>) "
    "(?:top (?:job|role|post|position)|helm|hot seat|corner office|c-suite)\\b)"
)

# Who comes back: "Ann Lee, finance director until 2018, returns as"
_ONCE = (
    "(?:, (?:an? |its |the )?(?:former |ex-|one-time |once )?<j>"
    "(?: (?:between|from|until|since|in|for|during) [^.;<ns><j>]{1,40})?,"
    "(?= (?:returns?|is back)))?"
)

PATTERNS = (
    Pattern(
        "executive_change-en-named",
        "(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? "
        f"(?P<t>{_POACHED}{NAMES}|welcom(?:ed|es|ing)(?=[^.;]{{2,90}} as ))"
        "(?! (?:<one>|its|a|the) (?:[a-z-]+ )?(?:resignation|departure|retirement|removal)\\b)"
        f"{DESCRIBED},? {PEOPLE}(?:,? (?:away )?(?:from|of) "
        f"(?:<one> |rival )?<cn>)?{FROM_OFFICE}"
        "(?:(?:, [^.;<ns><j>]{2,60},|, [^.;<ns>]{1,60},(?= as ))|"
        "(?: (?!from\\b|ha[sd]\\b|resign|retire|quit|step|ceas|left|leav)[a-z]+){0,2})?"
        f"{OFFICE}(?! (?:of|at) (?:the |<one> (?:[a-z]+ ){{0,2}})?<cn>"
        "(?:[,.;]|$| (?:and|from|in|on|after)\\b))",
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
        "(?! (?:<one>|its|a|the) (?:[a-z-]+ )?(?:departure|exit|death|passing|loss|"
        "retirement|resignation)\\b)(?! (?:two|three|four|five|six|several) )"
        "(?: (?:<one>|its|a|an|the|new|next|first|[a-z-]{2,14})){0,4}? "
        "(?P<position><js>),? (?P<person><ps>)(?=[,. ]|$)(?! (?:said|told)|"
        f" {TO_THE_TOP}|"
        "(?: and (?:[a-z-]{3,14} ){0,2}(?:<j>,? )?<pe>)?,? (?:as|to be|to become|to serve as) "
        "(?:(?:<one>(?:'s)?|its|the|an?|new|group) ){0,3}<j>)",
        example="Helios Energy appointed a new chief executive, Anna Kellner.",
        counterexample="Helios Energy praised a new chief executive, Anna Kellner.",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-to-the-top",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){{0,60}}? (?P<t>{NAMES})"
        f"{DESCRIBED},? {PEOPLE} {TO_THE_TOP}",
        example="Helios Energy promoted deputy chief executive Anna Kellner to the top job.",
        counterexample="Helios Energy invited deputy chief executive Anna Kellner to the top.",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-several-named",
        "(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:other |further |more |additional |new )?"
        "(?P<position><js>), (?P<person><pe>(?:(?:, |,? and )<pe>){1,4}), "
        "(?:were|have been|are) (?P<t>appointed|named|elected)",
        example="Two new directors, Anna Kellner and Mary Coster, were appointed on Monday.",
        counterexample="Two new directors, Anna Kellner and Mary Coster, were praised on Monday.",
        subject="company",
        spread="person",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-board-named",
        "[Bb]oard(?: of (?:[Dd]irectors|<j>))?"
        "(?:,? (?:which|<one>|is|are|but|has|have|also|unanimously|of <co>|<d>|will|"
        "plans to|intends to|expects to|voted to|agreed to)){0,4} "
        f"(?P<t>{NAMES}) "
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
        facts={"change": "appointed"},
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
        f"{NOT_A_FIRM}{PEOPLE},?"
        "(?: who(?= (?:(?:has been|will be|is to be) |was [^.;,]{0,80}<d>)))?"
        f"(?:(?: (?:{AUX})){{0,7}} (?:was|is|were|be|been|being)){ADV} (?P<t>(?:announced|"
        f"unveiled|introduced|revealed)(?= as )|"
        f"made(?= (?:(?:<one>|its|the|a|an) )?(?:<cn>(?:'s?)? )?<j>)|{NAMES})"
        "(?: by (?:the )?(?P<company><co>))?"
        "(?: from (?:among )?(?:[a-z]+ ){1,3}(?:candidates|applicants|contenders|names))?"
        f"(?:{HEAD_OF}|{ITS_OFFICE}{_AT_OR_BY})",
        example="Anna Kellner was appointed chief executive of Helios Energy.",
        counterexample="Anna Kellner was born in Helios Energy's town.",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-en-appointed-aside",
        f"(?P<person><pe>), (?:who was )?(?P<t>{NAMED})(?: to|(?= <d>))?{ITS_OFFICE}{AT}"
        "(?: only| just)? <d>, ",
        example="Anna Kellner, appointed chief executive of Helios Energy today, thanked him.",
        counterexample="Anna Kellner, praised at Helios Energy today, thanked him.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-becomes",
        f"{NOT_A_FIRM}(?P<person><ps>){_ONCE}(?:(?:(?: has)? join(?:s|ed)"
        " (?P<company><cn>)[^.;<p>]{2,90}?|[^.;<p>]{2,120}?),? and"
        f"(?= (?:will|would|is|has) ))?{WILL}(?:,? (?:(?:is |was |has |will )?(?:leaving|left|"
        "leave|quit|depart(?:ed|ing)?|resign(?:ed|ing)?)(?:(?: from)? <co>| the company)?"
        "(?: as [^.;,<ns>]{1,40}?)? to))?,? "
        "(?P<t>becom(?:es?|ing)|became|(?:(?<=to )|(?<=will )|(?<=would )(?![^.;]{0,120} if ))be|"
        "(?:got|gets|given) the nod(?= (?:as|to be) )|"
        f"(?:{_GETS}|handed|(?<=will )occupy)(?= the (?:[a-z-]+ ){{0,2}}"
        "(?:job|role|post|position|office) )|(?:is|was) back(?= as )|(?:begins?|began|starts?) "
        "work|"
        "(?:tak(?:es?|en|ing)|took)(?: over| up| on)?(?: [a-z]{4,12}(?= as ))?|assum(?:es?|ed|ing)|"
        "stepp?(?:s|ed|ing)?(?: up| in){0,2}(?= (?:(?:in)?to|as) )|"
        "(?:mov(?:es?|ed|ing)(?: up| over| across)?|transition(?:s|ed|ing)?|shift(?:s|ed|ing)?)"
        "(?= (?:in)?to )|"
        "succeed(?:s|ed)? (?:(?!<pe>)[^.;]){0,20}?(?=as )|replac(?:e|es|ed) "
        "(?:(?!<pe>)[^.;]){0,20}?(?=as )|(?:re)?join(?:s|ed|ing)? "
        "(?:the )?(?:(?!boards?\\b)[a-z-]{2,16} ){0,3}?(?P<company><co>)"
        "(?: from (?:<one> |rival |the )?<cn>(?: as <one>)?)?|"
        "(?:mov(?:es?|ed|ing)(?: across| over)?|return(?:s|ed|ing)?) to (?P<company><co>)"
        "(?=,? (?:as|where <pe>) )|(?:re)?join(?:s|ed|ing)?(?= as )|start(?:s|ed)?|begin(?:s)?|"
        "return(?:s|ed|ing)?|(?:comes?|came) (?:on board|aboard)(?: at (?:the "
        ")?(?P<company><co>))?)"
        "(?:,? where <pe> (?:is|becomes|takes over as|"
        f"will (?:be|become|serve as|take over as)))?(?:{HEAD_OF}|{ITS_OFFICE}{AT})",
        example="Anna Kellner will take over as chief executive of Helios Energy in May.",
        counterexample="Anna Kellner will take over as manager of the choir of Helios Energy.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-as-office-it-names",
        "(?<![a-z] )As (?:(?:<one>(?:'s)?|the|its|an?|next|new|future|interim) ){0,3}"
        "(?P<position><jp>),? (?:the )?(?:board of (?:the )?)?(?P<company><co>) "
        "(?:(?:has|had|have|also|now|<d>) ){0,2}"
        f"(?P<t>{NAMES}|chose|picked|selected|hired|installed|wants){DESCRIBED},? (?P<person><ps>)",
        example="As the next chief executive Helios Energy named Anna Kellner.",
        counterexample="As the next chief executive Helios Energy praised Anna Kellner.",
        facts={"change": "appointed"},
        base=0.92,
    ),
    *succession.PATTERNS,
    *successor.PATTERNS,
    Pattern(
        "executive_change-en-moves-up",
        f"{NOT_A_FIRM}(?P<person><ps>){WILL} (?P<t>(?:mov(?:es?|ed|ing)|stepp?(?:s|ed|ing)?|"
        "ris(?:es?|en|ing)|rose) (?:up|on|over|across|from))[^.;,<ns>]{0,40}? "
        f"to (?:become|be|serve as|take over as){ITS_OFFICE}{AT}|"
        f"{NOT_A_FIRM}(?P<person><ps>){WILL} (?P<t1>(?:{inflected(*_RISES)}|promoted)"
        f"(?: (?:up|over|across|on))? from) [^.;,<ns>]{{1,40}}? to{ITS_OFFICE}{AT}",
        example="Anna Kellner moves up from deputy to become chief executive of Helios Energy.",
        counterexample="Anna Kellner moves up from deputy to annoy the chief of Helios Energy.",
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
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
        "executive_change-en-chosen-to-lead",
        f"(?:{PEOPLE},?(?: (?:was|has been|is|were|will be|had been|is to be|to be|have "
        f"been)){ADV} "
        f"(?P<t>{NAMES})(?: by (?:the )?<co>)?|(?P<t>[Aa]ppointment|[Ee]lection|[Pp]romotion) of "
        "(?:<one> |<j>,? ){0,2}(?P<person><pe>)) to (?:run|lead|head|chair) (?:the )?"
        "(?P<company><cn>)(?=[,.;]|$| (?:when|after|as|from|in|on|following|and|until)\\b)",
        example="Anna Kellner has been tapped to run Helios Energy when Peter Roth leaves.",
        counterexample="Anna Kellner has been asked to praise Helios Energy when Roth leaves.",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-appointment-effective",
        "(?P<person><pe>)['’]s? (?P<t>appointment|promotion|elevation|nomination)(?: <d>)?"
        f"{OFFICE}(?: {ANNOUNCED}|{AT})",
        example="Anna Kellner's appointment as chief executive of Helios Energy was welcomed.",
        counterexample="Anna Kellner's grief as chief executive of Helios Energy was clear.",
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-proposed",
        "(?:(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? )?"
        "(?P<t>propos(?:es|ed|ing))(?: (?:to elect|the election of|electing))?"
        f"{DESCRIBED},? {PEOPLE}{OFFICE}",
        example="Helios Energy has proposed Anna Kellner as chair.",
        counterexample="Helios Energy has proposed to Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        modality="planned",
        base=0.86,
    ),
    Pattern(
        "executive_change-en-turns-down",
        "(?P<person><ps>)(?:, [^.;,<ns><j>]{2,40},)?(?: (?:has|have|had|is said to have|also))? "
        f"(?P<t>{inflected('turn down', 'decline', 'reject', 'refuse', 'spurn')})"
        f"(?: an offer of| an offer to (?:be|become)| the offer of)?{_THE_POST}{OFFICE}{AT}",
        example="Anna Kellner has turned down the post of chief executive at Helios Energy.",
        counterexample="Anna Kellner has turned down the heat of the office at Helios Energy.",
        facts={"change": "appointed"},
        modality="denied",
        base=0.86,
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
        "(?P<t>new|next|incoming) (?:(?:group |global |permanent )?(?P<position><js>)"
        "(?: (?:of|at) (?:the )?(?:[\\w-]{2,14} ){0,3}?(?P<company><co>))|"
        "(?P<company><cn>)(?:'s)? (?:group |global )?(?P<position><js>))",
        example="Anna Kellner is the new chief executive of Helios Energy.",
        counterexample="Anna Kellner is the new neighbour of Helios Energy.",
        facts={"change": "appointed"},
        base=0.86,
    ),
    *board.PATTERNS,
    *headlines.PATTERNS,
    *nouns.PATTERNS,
)
