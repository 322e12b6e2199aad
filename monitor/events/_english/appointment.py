"""English wordings: how texts say that somebody takes an office of a company."""

from monitor.events._english._pieces import ADV
from monitor.events._patterns.pattern import Pattern

_OFFICE = (
    "(?:,?(?: (?:<one>(?:'s)?|its|his|her|the|a|an|as|to be|to|new|next|[Gg]roup|company's|of|global|permanent|first|interim|role|post|position|job|duties|office|"
    "newly created|additional|sole|serve|join|lead|Board|<d>|[A-Z][\\w-]{1,14}|age \\d\\d|\\d\\d|board)){0,6},? (?P<position><jp>))"
)
# "As its chairman", where no firm is named before.
_ITS_OFFICE = _OFFICE.replace("<one>(?:'s)?", "(?P<company><one>|<cn>)(?:'s?)?")
_AT = "(?:,? (?:of|at|for|with) (?:the )?(?:[a-z-]{2,14} ){0,3}?(?P<company><co>))?"
_AT_OR_BY = _AT.replace("|with)", "|with|by)")
_NAMES = (
    "(?:re-?)?(?:named|appointed|names|appoints|appointing|naming|hired|hires|hiring|elected|elects|promoted|promotes|promoting|tapped|taps|"
    "picked|picks|chose|chosen|selected|selects|recruited|poached|poaches|brought (?:in|on)|brings (?:in|on)|added|adds|nominated|nominates|installed|installs|unveiled|confirmed)"
)
_PEOPLE = (
    "(?P<person><ps>(?:(?:, | and |, and )<pe>){0,3})(?!(?:'s?)? (?:[a-z-]{2,14} ){0,2}<j>,? <pe>)"
)

PATTERNS = (
    Pattern(
        "executive_change-en-named-second",
        f"{_NAMES} [^.;<p>]{{0,60}}?<pe> as [^.;<p>]{{0,60}}?<j>[^.;<p>]{{0,40}}?(?:,| and) (?P<person><pe>) (?P<t>as) (?:<one> |the |an? |new |[a-z]{{4,12}} ){{0,2}}(?P<position><jp>)",
        example="Ostwick Steel named Mary Coster as finance director and Peter Roth as chairman.",
        counterexample="Ostwick Steel named Mary Coster as finance director and Peter Roth left.",
        subject="company",
        facts={"change": "appointed"},
        base=0.9,
        separate=True,
    ),
    Pattern(
        "executive_change-en-named",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){{0,60}}? (?P<t>{_NAMES}|(?:(?<= to )|(?<= will )|(?<= would ))(?:appoint|name|hire|elect|promote))(?: (?:<one>|its|former|director|veteran|insider|current|longtime|industry|<j>|<cn>(?:'s?)?(?= (?:[a-z-]{{2,14}} ){{0,2}}<j>,? <pe>)|[a-z-]{{2,14}})){{0,5}}?,? {_PEOPLE}(?:,? (?:away )?(?:from|of) (?:<one> |rival )?<cn>)?(?:(?:, [^.;<ns><j>]{{2,60}},)|(?: [a-z]+){{0,2}})?{_OFFICE}",
        example="Ostwick Steel named Mary Coster finance director, effective June 1.",
        counterexample="Ostwick Steel named Mary Coster in the complaint.",
        spread="person",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-named-office",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){{0,60}}? (?P<t>{_NAMES}|welcomed|welcomes)(?: (?:<one>|its|a|an|the|new|next|first|[a-z-]{{2,14}})){{0,4}}? (?P<position><js>),? (?P<person><ps>)(?=[,. ]|$)(?! (?:said|told)|,? (?:as|to be|to become|to serve as) (?:(?:<one>(?:'s)?|its|the|an?|new|group) ){{0,3}}<j>)",
        example="Helios Energy appointed a new chief executive, Anna Kellner.",
        counterexample="Helios Energy praised a new chief executive, Anna Kellner.",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-board-named",
        f"[Bb]oard(?: of (?:[Dd]irectors|<j>))?(?:,? (?:which|<one>|is|are|but|has|have|also|unanimously|of <co>|<d>|will|plans to|intends to|expects to|voted to|agreed to)){{0,4}} (?P<t>appoint|elect|name|{_NAMES}) (?P<person><ps>(?: and <pe>)?)(?:, [^.;<ns><j>]{{2,60}},|, currently [^.;]{{2,110}},)?{_ITS_OFFICE}{_AT}",
        example="On March 8 the Board appointed Yvette Samson, age 47, as Chief Financial Officer of North Systems.",
        counterexample="On March 8 the Board thanked Yvette Samson, age 47, as Chief Financial Officer.",
        subject="company",
        spread="person",
        facts={"change": "appointed"},
        base=0.9,
        whole=True,
    ),
    Pattern(
        "executive_change-en-appointment-of",
        f"(?:(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){{0,60}}? )?(?P<t>[Aa]ppointment|[Ee]lection|[Pp]romotion|[Nn]omination|[Hh]iring|[Nn]aming) of (?P<person><ps>)(?:, [^.;<ns><j>]{{2,60}},)?{_OFFICE}{_AT}",
        example="Helios Energy announced the appointment of Anna Kellner as chief medical officer.",
        counterexample="Helios Energy announced the engagement of Anna Kellner as chief medical officer.",
        subject="company",
        facts={"change": "appointed"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-was-named",
        f"{_PEOPLE},?(?: (?:was|has been|is|were|will be|had been|is to be|to be|have been|is being)){ADV} (?P<t>(?:announced|unveiled|introduced|revealed)(?= as )|{_NAMES})(?: by (?:the )?(?P<company><co>))?{_ITS_OFFICE}{_AT_OR_BY}",
        example="Anna Kellner was appointed chief executive of Helios Energy.",
        counterexample="Anna Kellner was born in Helios Energy's town.",
        subject="company",
        spread="person",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-en-becomes",
        f"(?P<person><ps>)(?:,? (?:will|would|is to|has|to|who will|is set to|officially|(?:is |was |has |will )?(?:leaving|left|leave|quit|depart(?:ed|ing)?|resign(?:ed|ing)?)(?: <co>| the company)? to))?(?:,? (?:formally|officially|then|now))? (?P<t>becom(?:es?|ing)|became|(?:(?<=to )|(?<=will ))be|(?:tak(?:es?|en|ing)|took)(?: over| up| on)?|assum(?:es?|ed|ing)|stepp?(?:s|ed|ing)? (?:up|in)(?= (?:to|as) )|mov(?:es?|ed|ing)(?= (?:in)?to )|succeed(?:s|ed)? (?:(?!<pe>)[^.;]){{0,20}}?(?=as )|replac(?:e|es|ed) (?:(?!<pe>)[^.;]){{0,20}}?(?=as )|join(?:s|ed)? (?P<company><co>)|join(?:s|ed)?(?= as )|start(?:s|ed)?|begin(?:s)?|return(?:s|ed)?){_ITS_OFFICE}{_AT}",
        example="Anna Kellner will take over as chief executive of Helios Energy in May.",
        counterexample="Anna Kellner will take over as manager of the choir of Helios Energy.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-succeeds",
        f"(?P<person><pe>)[^.;<ns>]{{0,60}}?(?:,? (?:who|and|as <one>))?(?: (?:will|would|is to|has|to))?(?: then| formally| also)? (?P<t>succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing)|tak(?:e|es|ing) over from|took over from) (?:outgoing |former |retiring |current |longtime |the |<one> |<j> ){{0,4}}(?P<former><pe>)(?: as (?:<one> |its |the |group )?(?P<position><js>))?{_AT}",
        example="Helios Energy named Anna Kellner chief executive; she and Anna Kellner will succeed Peter Roth.",
        counterexample="Anna Kellner will meet Peter Roth.",
        subject="company",
        base=0.82,
    ),
    Pattern(
        "executive_change-en-replaced-with",
        "(?P<company><co>)[^.;<ns>]{0,40}? (?P<t>replac(?:ed|es|ing)) (?:<one> |the |longtime |veteran )*(?:(?P<position><js>),? )?(?P<former><pe>),? with (?:<one> |the |former |veteran |insider |<j> |[a-z-]{3,14} ){0,4}?(?P<person><pe>)",
        example="Helios Energy has replaced its chief executive Tom Hale with Anna Kellner.",
        counterexample="Helios Energy has seated its chief executive Tom Hale with Anna Kellner.",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-new-office",
        "(?P<company><co>)(?:'s?)? (?:new|incoming|next|newly appointed) (?P<t>(?P<position><js>))(?:,| is| will be)? (?P<person><pe>)",
        example="Helios Energy's new chief executive, Anna Kellner, spoke.",
        counterexample="Helios Energy's old chief executive, Anna Kellner, spoke.",
        facts={"change": "appointed"},
        base=0.78,
        whole=True,
    ),
    Pattern(
        "executive_change-en-replaced-by",
        "(?:will be|would be|to be|is|was|were|has been|being|is to be|be) (?P<t>replaced|succeeded)(?: (?:in (?:the |that )?(?:role|post|job|position)|at (?:the )?(?P<company><co>)))?(?: as (?:<j>|[a-z ]{3,20}))?(?: on an interim basis| immediately| <d>| in <d>| on <d>){0,2} by (?:<one> |<cn>'s? |the |an? |former |current |veteran |<j> |[a-z-]{3,14} ){0,5}?(?P<person><pe>)(?: as (?:<one> |the |group ){0,2}(?P<position><js>) (?:of|at) (?:the )?(?P<company><co>))?",
        example="Peter Roth has stepped down as chief executive and will be replaced by Anna Kellner.",
        counterexample="Peter Roth has stepped down as chief executive and will be missed by Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
        separate=True,
    ),
    Pattern(
        "executive_change-en-led-by",
        "(?P<company><co>)[^.;<fp>]{0,50}? (?:will|would|is to|are to) be (?P<t>led|headed|run|chaired|managed) by (?:<one> |<cn>'s? |the |current |former |<j> |[a-z-]{3,14} ){0,4}?(?P<person><pe>)",
        example="North Systems will be led by Anna Kellner.",
        counterexample="North Systems will be missed by Anna Kellner.",
        facts={"change": "appointed"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-is-the-new",
        "(?P<person><ps>)(?: is| was| as|,)(?: to be| named)? (?:the |<one> |<cn>'s? )?(?P<t>new|next|incoming) (?:group |global |permanent )?(?P<position><js>)(?: (?:of|at) (?:the )?(?:[\\w-]{2,14} ){0,3}?(?P<company><co>))",
        example="Anna Kellner is the new chief executive of Helios Energy.",
        counterexample="Anna Kellner is the new neighbour of Helios Energy.",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-joins-board",
        f"{_PEOPLE}(?:,[^.;<ns><j>]{{2,60}},)?(?: (?:has|have|will|is to|to|would)(?= join)| (?:was|is|were|(?:has|have) been|(?:will|is to) be){ADV}(?! join))? (?P<t>join(?:s|ed|ing)?|(?:re-)?(?:appointed|elected|named|added|nominated) (?:on)?to) (?:the )?(?:(?:(?P<company><co>)(?:'s?)?|[a-z-]{{2,14}}) ){{0,2}}?[Bb]oards?\\b(?: of (?:[Dd]irectors|<j>))?(?: (?:of|at) (?:the )?(?P<company><co>))?(?:,? as (?:<one> |an? |the )*(?P<position><jp>))?",
        example="Anna Kellner joined the board of Helios Energy as a non-executive director on 1 May.",
        counterexample="Anna Kellner joined the queue of Helios Energy as a buyer.",
        subject="company",
        spread="person",
        facts={"change": "appointed"},
        base=0.87,
    ),
    Pattern(
        "executive_change-en-will-serve",
        f"(?P<person><ps>)(?:, [^.;<ns><j>]{{2,60}},)?,?(?: who)? (?:will|would|is to|has agreed to|was asked to|is set to)(?: also| now| initially| temporarily| then){{0,2}} (?P<t>(?:step in to )?(?:serve|act|double|fill in)|step in)(?: as){_ITS_OFFICE}{_AT}",
        example="Helios Energy said Anna Kellner will serve as interim chief executive.",
        counterexample="Helios Energy said Anna Kellner will sing as interim chief executive.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-added-to-board",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){{0,60}}? (?P<t>add(?:ed|s|ing)?|appoint(?:ed|s|ing)?|elect(?:ed|s|ing)?|nam(?:ed|es|ing)|welcom(?:ed|es|ing)|nominat(?:ed|es|ing)|invit(?:ed|es)|recruit(?:ed|s))(?: (?:<j>|[a-z-]{{2,14}})){{0,4}}?,? {_PEOPLE}(?:, [^.;<ns><j>]{{2,60}},)? (?:on)?to (?:(?:<one>(?:'s)?|its|the|company's) )?(?:[a-z-]{{2,14}} ){{0,2}}?[Bb]oard\\b(?: of (?:[Dd]irectors|<j>))?(?: as (?:<one> |an? |the )*(?P<position><jp>))?",
        example="Helios Energy has added Anna Kellner to its board.",
        counterexample="Helios Energy has lent Anna Kellner to its board.",
        spread="person",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-list",
        f"(?P<company><co>)(?:'s?)?(?: (?:has|have|also|recently|today|<d>)){{0,3}} (?P<t>{_NAMES}) (?:(?:two|three|four|five|six|several|new|additional|senior|\\d) ){{0,3}}(?P<position><j>):? (?P<person><ps>)(?:,[^.;]{{0,110}})?; (?:and )?(?P<person><ps>)(?:,[^.;]{{0,110}})?(?:; (?:and )?(?P<person><ps>)(?:,[^.;]{{0,110}})?)?(?:; (?:and )?(?P<person><ps>))?",
        example="Helios Energy has added two directors: Anna Kellner, formerly of Tern; and Peter Roth.",
        counterexample="Helios Energy has praised two directors: Anna Kellner, formerly of Tern; and Peter Roth.",
        spread="person",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-takes-job",
        "(?P<person><ps>)(?:,? (?:[a-z-]{2,14})){0,6}? (?P<t>(?:tak(?:e|es|ing|en)|took)(?: over| on)?|fill(?:s|ed|ing)?|assum(?:e|es|ed|ing)) (?P<former><pe>)'s? (?:[a-z-]{3,14} )?(?:job|role|post|position|place|seat|duties)(?: as (?:<one>(?:'s)? |the |group ){0,3}(?P<position><jp>)(?:[^.;<ns>]{0,60}? at (?P<company><co>))?)?",
        example="Anna Kellner will step in to take Peter Roth's job as chief executive.",
        counterexample="Anna Kellner will step in to take Peter Roth's dog.",
        subject="company",
        base=0.86,
    ),
    Pattern(
        "executive_change-en-hired-to-lead",
        f"(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){{0,60}}? (?P<t>{_NAMES})(?: (?:<j>|[a-z-]{{2,14}})){{0,4}}?,? (?P<person><ps>)(?:,? (?:away )?(?:from|of) (?:<one> |rival )?<cn>)?,? to (?:head(?: up)?|lead|run|oversee|manage|chair|take charge of|spearhead) (?:<one>|(?:its|the|their|a)\\b)",
        example="Helios Energy has hired Anna Kellner from Tern Capital to head its business in Japan.",
        counterexample="Helios Energy has asked Anna Kellner from Tern Capital to head its business in Japan.",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-takes-helm",
        "(?P<person><pe>)(?:,? (?:will|would|is|is to|to|has|have|formally|officially|who|promoted to|appointed to|chosen to|named to|set to|poised to)){0,3} (?P<t>(?:tak(?:e|es|en|ing)|took|assum(?:e|es|ed)) (?:over )?(?:the )?(?:helm|reins|top job|charge|leadership))(?: from (?P<former><pe>))?(?: (?:of|at) (?:the )?(?:(?!(?:at|in|of|on|with|from|for)\\b)[a-z-]{2,14} ){0,3}?(?P<company><co>))?(?: as (?:<one>(?:'s)? |the |new |group ){0,3}(?P<position><jp>))?(?! (?:of|at|for) (?:the |an? )?[a-z])",
        example="Anna Kellner takes the helm at Helios Energy next month.",
        counterexample="Anna Kellner takes the train at Helios Energy next month.",
        subject="company",
        facts={"change": "appointed"},
        base=0.84,
    ),
)
