"""How English texts say that somebody leaves an office of a company of their own accord."""

from monitor.events._english._pieces import AUX
from monitor.events._english.offices import leaving_idioms
from monitor.events._english.offices._leaving import ENDS, LEFT, LEFT_WHAT, OFFICE_LEFT, TOP
from monitor.events._english.offices._offices import PREDECESSOR
from monitor.events._patterns.pattern import Pattern

# "Left a note", "exits his commitments": the object is neither an office nor a firm.
_NOTHING_ELSE = (
    "\\b(?! (?:his|her|their|a|an|one|another|the|some|no|any|many|room|open|behind|it)\\b"
    f"(?! (?:<co>{ENDS}|(?:[\\w-]{{2,14}} ){{0,2}}(?:<j>|(?:roles?|posts?|positions?|jobs?|"
    f"company|firm|group|board|helm|reins|business|bank|office|{TOP})\\b))))"
)
_NOT = "did|does|not|never|(?:has|had|have|did|does|is|was|wo)n['’]t"
_AGAIN = (
    "(?:(?:stand(?:ing)?|run(?:ning)?|seek(?:ing)?)(?: for)? re-?election|"
    "(?:stand(?:ing)?|run(?:ning)?) again|seek(?:ing)? (?:another|a (?:new|further|second)) term)"
)
# "Has given in to pressure and will be stepping down"
_AND = "(?: (?:has|had|is|was|[a-z]+ed) [^.;,<ns><j>]{2,50}?,? and(?= (?:will|would|is|has) ))?"
_MULLS = "consider(?:s|ing)"
_HOLDER = (
    "(?:former |longtime |outgoing |embattled |co-)?(?P<position><js>),? "
    f"(?P<person><ps>){_AND}(?: (?:of|at) (?:the )?(?P<company><co>))?"
    "(?:,? (?:who|has|had|will|may|might|could|is|abruptly|also|have|unexpectedly|to|be|"
    f"{_MULLS}|suddenly|would|(?:plans|intends|expects|decided|is set|is due) to|{_NOT})){{0,3}}"
)
# "Anna Hale, finance director of Y, has left Z", "… resigned as a director of Z"
_NOT_ELSEWHERE = (
    "(?! (?:the )?(?:[a-z-]{3,14} ){0,2}?<cn>|"
    " (?:as|from the board of|the board of|[a-z ]{3,24} at|[a-z ]{3,24} of)\\b[^.;,<ns>]{0,40}<cn>)"
)

PATTERNS = (
    Pattern(
        "executive_change-en-replacing",
        "(?:(?:<pe>[^.;]{0,120}?)?(?:\\b(?:as|be|becomes?|became|named|appointed)|<pe>|[Nn]ew|next)"
        "(?: (?:<one>(?:'s)?|its|the|an?|new|next|group|interim|permanent)){0,4} "
        "(?P<position><js>)[^.;<j>]{0,100}?|"
        "(?:(?:<pe>|\\b[Hh]im\\b|\\b[Hh]er\\b)(?:[^.;<p>]{0,60}? <j> (?:of|at) "
        "(?P<company><co>))?|(?:new|next|permanent|interim) (?:<js>)|"
        "(?:successor|replacement))[^.;]{0,140}?) "
        "(?P<t>replac(?:e|es|ing)|succe(?:eds?|eding)|tak(?:es|ing) over from|in place of)"
        f"{PREDECESSOR}(?: (?P<position><js>),?)? (?P<person><pe>)",
        example=(
            "Skyreach Airways has named Helena Brandt as its next chief executive, replacing "
            "Tom Ferris."
        ),
        counterexample=(
            "Skyreach Airways has named Helena Brandt as its next chief executive, praising "
            "Tom Ferris."
        ),
        subject="company",
        facts={"change": "resigned"},
        base=0.86,
        separate=True,
    ),
    Pattern(
        "executive_change-en-refused",
        "(?P<person><pe>)[^.;<p>]{0,60}? (?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|"
        "reject(?:ed|s|ing)|resist(?:ed|s|ing)|rebuff(?:ed|s|ing)|dismiss(?:ed|es|ing)|"
        "rul(?:ed|es|ing) out|push(?:ed|es|ing) back (?:against|on)|vow(?:ed|s) not|"
        "defied|defies)[^.;<p>]{0,50}? (?:to |on )?"
        "(?P<t>resign(?:ing|ation)?|step(?:ping)? down|quit(?:ting)?|stand(?:ing)? down|"
        f"leav(?:e|ing))\\b{LEFT_WHAT}",
        example="Anna Kellner has rejected calls to resign from Helios Energy.",
        counterexample="Anna Kellner has answered calls to resign from Helios Energy.",
        subject="company",
        facts={"change": "resigned"},
        modality="denied",
        base=0.86,
    ),
    Pattern(
        "executive_change-en-apposed-left-as",
        "(?P<person><pe>),? (?:(?:the |a )?<jp>(?:,? (?:and )?<j>){0,3} (?:of|at|for) (?:the )?"
        "(?P<company><cn>)|(?P<company><cn>)(?:'s?)? (?:[a-z-]{3,14} ){0,2}?<js>),? "
        "(?:(?:has|had|will|is|was|would|to|is to|also|plans to|intends to|has decided to) )"
        f"{{0,3}}(?P<t>{LEFT})(?: from (?:<one> |the )?(?:role|post|position|job))? as "
        "(?:<one> |the |its )?(?P<position><js>)",
        example="Zoe Marsh, founder of Helios Energy, has stepped down as chief executive.",
        counterexample="Zoe Marsh, founder of Helios Energy, has spoken as chief executive.",
        facts={"change": "resigned"},
        whole=True,
    ),
    Pattern(
        "executive_change-en-apposed-left",
        "(?P<person><pe>),? (?:(?P<company><cn>)(?:'s?)? (?:[a-z-]{3,14} ){0,2}?"
        "(?P<position><js>)|(?:the )?(?P<position><jp>)(?: of [a-z ]{3,40})?"
        "(?:,? (?:and )?<j>){0,3} (?:of|at|for) "
        "(?:the )?(?:[A-Z][^;<p>]{2,40}-based )?"
        "(?P<company><cn>)(?:(?:'s)? (?:in )?[A-Z][\\w. ]{2,24}(?: region)?)?),? "
        "(?:(?:who|has|had|will|be|is|was|would|abruptly|to|is to|also|suddenly|plans to|"
        f"intends to|expects to|has decided to) ){{0,3}}(?P<t>{LEFT})\\b{_NOT_ELSEWHERE}",
        example="Anna Kellner, Helios Energy's chief financial officer, has quit to join a rival.",
        counterexample=(
            "Anna Kellner, Helios Energy's chief financial officer, has agreed to join a rival."
        ),
        facts={"change": "resigned"},
        whole=True,
    ),
    Pattern(
        "executive_change-en-titled-left",
        "(?P<person><pe>), (?:the |(?P<company><one>)(?:'s)? |our )?"
        "(?P<position><jp>), (?:(?:has|had|will|is|was|would|have|to|is to|today|plans to|"
        f"intends to) ){{0,3}}(?P<t>{LEFT})\\b",
        example="Helios Energy said that Anna Kellner, Chief Executive, has left the company.",
        counterexample=(
            "Helios Energy said that Anna Kellner, Chief Executive, has met the company."
        ),
        subject="company",
        facts={"change": "resigned"},
        whole=True,
    ),
    Pattern(
        "executive_change-en-who-led",
        "(?P<person><pe>), who (?:has |had )?(?:led|run|headed|ran|chaired|managed|"
        "been at|worked for|founded|joined|set up) (?:the )?"
        "(?:(?:[A-Z][a-z]+-)?[a-z-]{2,14} |<cn>'s ){0,3}?(?P<company><co>)"
        "(?:, (?:an?|the|<one>|whose) [^.;,<ns>]{3,40},)?[^.;,<ns>]{0,40}, "
        "(?:is |was |will |has |had |would )?(?:to |be |announced (?:he|she) (?:will|would) )?"
        "(?P<t>step(?:s|ped|ping)? (?:down|aside)|resign(?:s|ed|ing)?|"
        "retir(?:e|es|ed|ing)|leav(?:e|es|ing)|left|quit(?:s|ting)?|depart(?:s|ed|ing)?|"
        "stand(?:s|ing)? down)\\b",
        example="Anna Kellner, who has led Helios Energy since 2009, is to step down.",
        counterexample="Anna Kellner, who has led Helios Energy since 2009, is to speak.",
        facts={"change": "resigned"},
        whole=True,
    ),
    Pattern(
        "executive_change-en-who-was",
        "(?P<person><pe>), who (?:has |had )?(?:been|was|is|served as|became|worked as|joined as) "
        "(?:[^.;<ns>]{0,60}? (?:of|at|for|with) (?:the )?(?P<company><co>)[^.;<ns>]{0,60}? "
        "(?P<position><js>)|[^.;<ns><j>]{0,40}?(?P<position><js>)[^.;<ns>]{0,30}? "
        "(?:of|at|for|with) (?:the )?(?P<company><co>))[^.;<ns><j>]{0,60}, "
        f"(?:(?:is|was|will|has|had|would|to|be) ){{0,3}}(?P<t>{LEFT})\\b{_NOT_ELSEWHERE}",
        example="Anna Kellner, who was chair of Helios Energy from 2019, has stood down.",
        counterexample="Anna Kellner, who was chair of Helios Energy from 2019, has spoken.",
        facts={"change": "resigned"},
        whole=True,
    ),
    Pattern(
        "executive_change-en-left-board",
        f"(?<![<ns>] )(?<!'s )(?<!' ){_HOLDER} (?P<t>{LEFT}) (?:from )?(?:the|its) board "
        "(?:of|at) (?:the )?(?P<company><co>)",
        example="Chairman Peter Roth will step down from the board of Helios Energy.",
        counterexample="Chairman Peter Roth will sit down with the board of Helios Energy.",
        subject="company",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-office-left",
        f"(?:(?P<company><co>)(?:'s?)? |[Tt]he |[Ii]ts )?{_HOLDER} (?P<t>{LEFT})\\b"
        "(?! as (?:an? |the )?<js> (?:of|at) )"
        f"(?: (?:from )?(?:the )?(?P<company><cn>){ENDS})?",
        example="Helios Energy chief executive Anna Kellner will step down in May.",
        counterexample="Helios Energy chief executive Anna Kellner will sit down in May.",
        subject="company",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-both-left",
        "(?P<company><co>)(?:'s?)? (?:former |longtime |outgoing )?(?P<position><js>),? "
        "(?P<person><pe>),? and (?:<one> )?<js>,? <pe>"
        f"(?:,? (?:both|have|had|will|are|to|also|who)){{0,3}} (?P<t>{LEFT})\\b",
        example="Helios Energy chief executive Anna Kellner and chairman Peter Roth have resigned.",
        counterexample=(
            "Helios Energy chief executive Anna Kellner and chairman Peter Roth have spoken."
        ),
        facts={"change": "resigned"},
        separate=True,
    ),
    Pattern(
        "executive_change-en-left",
        "(?P<person><pe>(?:(?:, | and |, and )(?:(?:[a-z-]{3,14} ){0,2}<j>,? )?<pe>){0,3})"
        "(?:, [^,.;]{1,60},)?"
        f"(?:,(?= (?:quit|resign|left|stepp|leaving|retir|stand|exit)))?{_AND}"
        "(?:,? (?:who|were|abruptly|all|both|have|unexpectedly|suddenly|are|plan to|"
        f"announced plans to|{_MULLS}|announced (?:he|she) (?:will|would)|{_NOT}|{AUX})){{0,9}} ?"
        f"(?P<t>{LEFT}){_NOTHING_ELSE}(?: by (?:the )?(?P<company><cn>)(?:'s? board)?)?"
        f"{LEFT_WHAT}",
        example="The company changed after Dennis Muller resigned.",
        counterexample="The company changed after Dennis Muller spoke.",
        subject="company",
        facts={"change": "resigned"},
        base=0.85,
    ),
    Pattern(
        "executive_change-en-decision-to-resign",
        "(?:(?:(?P<company><co>)(?:'s?)? )?(?P<position><js>),? )?"
        "(?P<person><pe>)(?:[^.;<p>]){0,60}?(?: (?:notified|informed|told|advised) (?:the )?"
        "(?:[Bb]oard (?:of (?:[Dd]irectors|<j>) )?of )?(?P<company><co>)[^.;<ns>]{0,30}? of)? "
        "(?:<one>|his|her|their) (?:decision|intention|intent|plan|wish) to (?P<t>resign|retire|"
        f"step down|leave(?! (?:[A-Z]|the (?!company\\b)))|depart)(?: [a-z]+)?{OFFICE_LEFT}?",
        example=(
            "On March 6, Martin Oster notified the Board of North Systems of his decision to "
            "resign as Chief Financial Officer."
        ),
        counterexample="Martin Oster notified the Board of North Systems of his decision to marry.",
        subject="company",
        facts={"change": "resigned"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-gave-notice",
        "(?P<person><pe>)(?:, [^.;<p>]{1,60},)?[^.;<ns>]{0,60}? (?:(?:notified|informed|told|"
        "advised) (?:the )?(?:[Bb]oard (?:of (?:[Dd]irectors|<j>) )?(?:of )?)?(?P<company><co>)?"
        "[^.;<ns>]{0,30}? of|tendered|submitted|offered|"
        f"announced) (?:his|her|their) (?P<t>resignation|retirement){OFFICE_LEFT}",
        example="Martin Oster notified North Systems of his resignation as Treasurer.",
        counterexample="Martin Oster notified North Systems of his wedding as Treasurer.",
        subject="company",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-following-departure",
        "(?:[Ff]ollowing|[Aa]fter|announced|confirmed) (?P<person><pe>)['’]s? "
        "(?:(?:sudden|abrupt|surprise|shock|planned|unexpected|recent) )?"
        "(?P<t>departure|resignation|retirement|dismissal|exit|ousting)"
        f"(?:{OFFICE_LEFT}| from (?:the )?(?P<company><cn>)|, (?:the )?(?P<company><co>))?",
        example="Following Anna Kellner's departure, Helios Energy is looking for a new chair.",
        counterexample="Following Anna Kellner's advice, Helios Energy is looking for a new chair.",
        subject="company",
        facts={"change": "resigned"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-departure-of",
        "(?:(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? "
        "(?=[a-z]+ of (?:<one> |its |former |longtime )*(?!<cn>)))?"
        "(?P<t>[Rr]esignation|departure|[Rr]etirement|dismissal|exit|ousting|[Rr]emoval|"
        "[Cc]essation) of "
        "(?:<one>(?:'s)? |its |former |longtime |"
        "(?P<company><cn>)(?:'s?)? (?=<j>)){0,2}(?:(?P<position><js>),? )?"
        f"(?P<person><pe>)(?:{OFFICE_LEFT})?",
        example="Helios Energy announced the resignation of chief financial officer Peter Roth.",
        counterexample=(
            "Helios Energy announced the marriage of chief financial officer Peter Roth."
        ),
        subject="company",
        facts={"change": "resigned"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-not-again",
        "(?:(?P<company><co>)(?:'s?)? )?(?P<position><js>),? (?P<person><ps>)"
        "(?:, [^.;<p>]{1,60},)?,?(?: (?:will|would|does|has (?:decided|opted|chosen)|also|is)"
        f"){{1,2}} not(?: (?:be|to|intend to|plan to|going to)){{0,2}} (?P<t>{_AGAIN})",
        example="Helios Energy chairman Anna Kellner will not stand for re-election in May.",
        counterexample="Helios Energy chairman Anna Kellner will not stand for this in May.",
        subject="company",
        facts={"change": "resigned"},
        modality="planned",
    ),
    Pattern(
        "executive_change-en-told-board",
        "(?:(?P<position><js>),? )?(?P<person><pe>)(?:, [^.;<p>]{1,60},)?[^.;,<p>]{0,30}? "
        "(?:informed|notified|told|advised) (?:<one> |the |fellow |<co>'s? )?(?:[Bb]oard|company|"
        "directors|(?P<company><co>))(?: of (?:[Dd]irectors|<j>))?(?: of (?:the "
        ")?(?P<company><co>))?"
        "[^.;<p>]{0,40}? (?:(?:<pe>|he|she|they)"
        "(?: (?:will|would|wants? to|wanted to|intends? to|plans? to|wishes to|means? to|"
        "meant to|has decided to|do|does|not|also)){1,4} "
        f"(?P<t>{_AGAIN}|step down|resign|retire|leave|move on)|"
        f"(?:<one>|his|her|their) (?:decision|intention) not to (?P<t>{_AGAIN}))",
        example=(
            "Anna Kellner, Non-Executive Director, has informed the Board that she will not "
            "stand for re-election."
        ),
        counterexample=(
            "Anna Kellner, Non-Executive Director, has informed the Board that she will not eat."
        ),
        subject="company",
        facts={"change": "resigned"},
        modality="planned",
    ),
    *leaving_idioms.PATTERNS,
)
