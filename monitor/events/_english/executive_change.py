"""English wordings: how texts say that somebody takes or leaves an office of a company."""

from monitor.events._english._pieces import ADV
from monitor.events._pattern import Pattern

_OFFICE = "(?:,?(?: (?:<one>|its|the|a|an|as|to be|to|new|next|group|company's|of|global|permanent|first|interim|role|post|position|newly created|additional|sole|serve|join|lead|Board|<d>|age \\d\\d|\\d\\d|board)){0,6},? (?P<position><js>))"
_AT = "(?:,? (?:of|at|for|with) (?:the )?(?:[a-z-]{2,14} ){0,3}?(?P<company><co>))?"
_NAMES = (
    "(?:re-?)?(?:named|appointed|names|appoints|appointing|naming|hired|hires|hiring|elected|elects|promoted|promotes|tapped|taps|"
    "picked|picks|chose|chosen|selected|selects|recruited|poached|poaches|brought in|brings in|nominated|nominates|installed|installs|unveiled)"
)
_LEFT = (
    "(?:resign(?:ed|s|ing)?|(?:stepp(?:ed|ing)|steps?) (?:down|aside|back)|(?:to )?quit(?:s|ting)?|retir(?:ed|es|ing|e)|depart(?:ed|s|ing)?|"
    "(?:was|were|been|be) (?:ousted|dismissed|fired|sacked|removed|suspended|forced out)|(?:has )?le(?:ft|ave|aves|aving)|stand(?:s|ing)? down|stood down|"
    "exit(?:s|ed)?|relinquish(?:es|ed)?|vacat(?:es|ed)|hand(?:s|ed)? over(?: to <pe>)?)"
)
_FROM = "(?:(?: <d>)?(?:,? (?:as|from|the company as))?(?: (?:<one>|its|the|a|position of|position as|his|her|role as|role of|post as|post of|post|company's|office of)){0,4} (?:(?P<company><cn>)'s? )?(?P<position><js>)(?: (?:of|at) (?:the )?(?P<company><co>))?)"

PATTERNS = (
    Pattern(
        "executive_change-en-named",
        "en",
        "(?P<company><co>)(?:'s?)?(?:[^.;\ue000-\ue004]|<d>){0,60}? (?P<t>"
        + _NAMES
        + ")(?: (?:<one>|its|former|director|veteran|insider|current|longtime|industry|<j>|[a-z-]{2,14})){0,5}? (?P<person><ps>)(?:(?:, [^.;\ue000-\ue004\ue00b]{2,60},)|(?: [a-z]+){0,2})?"
        + _OFFICE,
        example="Boing named David Calder chief executive officer and president, effective January 13, 2020.",
        counterexample="Boing named David Calder in the complaint.",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-named-office",
        "en",
        "(?P<company><co>)(?:'s?)?(?:[^.;\ue000-\ue004]|<d>){0,60}? (?P<t>"
        + _NAMES
        + "|welcomed|welcomes)(?: (?:<one>|its|a|an|the|new|next|first|[a-z-]{2,14})){0,4}? (?P<position><js>),? (?P<person><ps>)(?=[,. ]|$)(?! (?:said|told))",
        example="Helios Energy appointed a new chief executive, Anna Kellner.",
        counterexample="Helios Energy praised a new chief executive, Anna Kellner.",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-board-named",
        "en",
        "[Bb]oard(?: of [Dd]irectors)?(?: (?:has|have|also|unanimously|of <co>|<d>)){0,3} (?P<t>"
        + _NAMES
        + ") (?P<person><ps>)(?:, [^.;\ue000-\ue004\ue00b]{2,60},)?"
        + _OFFICE
        + _AT,
        example="On March 8 the Board appointed Yvette Samson, age 47, as Chief Financial Officer of North Systems.",
        counterexample="On March 8 the Board thanked Yvette Samson, age 47, as Chief Financial Officer.",
        subject="company",
        facts={"change": "appointed"},
        base=0.9,
        whole=True,
    ),
    Pattern(
        "executive_change-en-appointment-of",
        "en",
        "(?:(?P<company><co>)(?:'s?)?(?:[^.;\ue000-\ue004]|<d>){0,60}? )?(?P<t>[Aa]ppointment|[Ee]lection|[Pp]romotion|[Nn]omination|[Hh]iring|[Nn]aming) of (?P<person><ps>)(?:, [^.;\ue000-\ue004\ue00b]{2,60},)?"
        + _OFFICE
        + _AT,
        example="Helios Energy announced the appointment of Anna Kellner as chief medical officer.",
        counterexample="Helios Energy announced the engagement of Anna Kellner as chief medical officer.",
        subject="company",
        facts={"change": "appointed"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-was-named",
        "en",
        "(?P<person><ps>)(?: (?:was|has been|is|were|will be|had been|is to be|to be|have been|is being))"
        + ADV
        + " (?P<t>"
        + _NAMES
        + ")"
        + _OFFICE
        + _AT,
        example="Anna Kellner was appointed chief executive of Helios Energy.",
        counterexample="Anna Kellner was born in Helios Energy's town.",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-en-becomes",
        "en",
        "(?P<person><ps>)(?:,? (?:will|would|is to|has|to|who will|is set to|officially|(?:is |was |has |will )?(?:leaving|left|leave|quit|depart(?:ed|ing)?|resign(?:ed|ing)?)(?: <co>| the company)? to))?(?:,? (?:formally|officially|then|now))? (?P<t>becom(?:es?|ing)|became|take[sn]? (?:over|up|on)|took (?:over|up|on)|assum(?:es?|ed)|succeed(?:s|ed)? [^.;]{0,20}?(?=as )|replac(?:e|es|ed) [^.;]{0,20}?(?=as )|join(?:s|ed)? (?P<company><co>)|join(?:s|ed)?(?= as )|start(?:s|ed)?|begin(?:s)?|return(?:s|ed)?)"
        + _OFFICE
        + _AT,
        example="Anna Kellner will take over as chief executive of Helios Energy in May.",
        counterexample="Anna Kellner will take over as manager of the choir of Helios Energy.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-succeeds",
        "en",
        "(?P<person><pe>)[^.;\ue000-\ue004]{0,60}?(?:,? (?:who|and|as <one>))?(?: (?:will|would|is to|has|to))? (?P<t>succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing)|tak(?:e|es|ing) over from|took over from) (?:outgoing |former |retiring |<j> )?(?P<former><pe>)(?: as (?:<one> |its |the |group )?(?P<position><js>))?",
        example="Helios Energy named Anna Kellner chief executive; she and Anna Kellner will succeed Peter Roth.",
        counterexample="Anna Kellner will meet Peter Roth.",
        subject="company",
        base=0.82,
    ),
    Pattern(
        "executive_change-en-replacing",
        "en",
        "<pe>[^.;]{0,140}? (?P<t>replac(?:e|es|ing)|succe(?:eds?|eding)|tak(?:es|ing) over from|in place of) (?:outgoing |former |retiring |<j> |<one> |longtime ){0,3}(?P<person><pe>)",
        example="Skyreach Airways has named Helena Brandt as its next chief executive, replacing Tom Ferris.",
        counterexample="Skyreach Airways has named Helena Brandt as its next chief executive, praising Tom Ferris.",
        subject="company",
        facts={"change": "resigned"},
        base=0.86,
        separate=True,
    ),
    Pattern(
        "executive_change-en-replaced-with",
        "en",
        "(?P<company><co>)[^.;\ue000-\ue004]{0,40}? (?P<t>replac(?:ed|es|ing)) (?:<one> |the |longtime |veteran )*(?:(?P<position><js>),? )?(?P<former><pe>),? with (?:<one> |the |former |veteran |insider |<j> |[a-z-]{3,14} ){0,4}?(?P<person><pe>)",
        example="Helios Energy has replaced its chief executive Tom Hale with Anna Kellner.",
        counterexample="Helios Energy has seated its chief executive Tom Hale with Anna Kellner.",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-apposed-left",
        "en",
        "(?P<person><pe>),? (?:(?P<company><cn>)(?:'s?)? (?:[a-z-]{3,14} ){0,2}?(?P<position><js>)|(?:the )?(?P<position><js>) (?:of|at) (?:the )?(?P<company><cn>)),? (?:(?:has|had|will|is|was|would|abruptly|to|is to|also|suddenly) ){0,3}(?P<t>"
        + _LEFT
        + ")\\b",
        example="Anna Kellner, Helios Energy's chief financial officer, has quit to join a rival.",
        counterexample="Anna Kellner, Helios Energy's chief financial officer, has agreed to join a rival.",
        facts={"change": "resigned"},
        base=0.9,
        whole=True,
    ),
    Pattern(
        "executive_change-en-who-led",
        "en",
        "(?P<person><pe>), who (?:has |had )?(?:led|run|headed|ran|chaired|managed|been at|worked for|founded|joined|set up) (?:the )?(?:[a-z-]{2,14} ){0,3}?(?P<company><co>)[^.;,\ue000-\ue004]{0,40}, (?:is |was |will |has |had |would )?(?:to |be |announced (?:he|she) (?:will|would) )?(?P<t>step(?:s|ped|ping)? (?:down|aside)|resign(?:s|ed|ing)?|retir(?:e|es|ed|ing)|leav(?:e|es|ing)|left|quit(?:s|ting)?|depart(?:s|ed|ing)?|stand(?:s|ing)? down)\\b",
        example="Anna Kellner, who has led Helios Energy since 2009, is to step down.",
        counterexample="Anna Kellner, who has led Helios Energy since 2009, is to speak.",
        facts={"change": "resigned"},
        base=0.9,
        whole=True,
    ),
    Pattern(
        "executive_change-en-left",
        "en",
        "(?P<person><pe>(?:(?:, | and |, and )<pe>){0,3})(?:, [^,.;]{3,60},)?(?:,(?= quit| resigned| left| stepped))?(?:,? (?:who|has|had|will|is|was|were|abruptly|also|have|unexpectedly|to|is to|suddenly|would|are|be)){0,4} ?(?P<t>"
        + _LEFT
        + ")(?:"
        + _FROM
        + ")?",
        example="The company changed after Dennis Muller resigned.",
        counterexample="The company changed after Dennis Muller spoke.",
        subject="company",
        facts={"change": "resigned"},
        spread="person",
        base=0.85,
    ),
    Pattern(
        "executive_change-en-office-left",
        "en",
        "(?:(?P<company><co>)(?:'s?)? |[Tt]he |[Ii]ts )?(?:former |longtime |outgoing |embattled |co-)?(?P<position><js>),? (?P<person><ps>)(?:,? (?:who|has|had|will|is|abruptly|also|have|unexpectedly|to|is to|suddenly|would)){0,3} (?P<t>"
        + _LEFT
        + ")\\b",
        example="Helios Energy chief executive Anna Kellner will step down in May.",
        counterexample="Helios Energy chief executive Anna Kellner will sit down in May.",
        subject="company",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-decision-to-resign",
        "en",
        "(?P<person><pe>)(?:[^.;\ue003]){0,90}? (?:<one>|his|her|their) (?:decision|intention|intent|plan|wish) to (?P<t>resign|retire|step down|leave|depart)"
        "(?: [a-z]+)?" + _FROM + "?",
        example="On March 6, Martin Oster notified the Board of North Systems of his decision to resign as Chief Financial Officer.",
        counterexample="On March 6, Martin Oster notified the Board of North Systems of his decision to marry.",
        subject="company",
        facts={"change": "resigned"},
        base=0.93,
        whole=True,
    ),
    Pattern(
        "executive_change-en-departure-of",
        "en",
        "(?:(?P<company><co>)(?:'s?)?(?:[^.;\ue000-\ue004]|<d>){0,60}? )?(?P<t>resignation|departure|retirement|dismissal|exit|ousting|removal) of (?:<one> |its |former |longtime ){0,2}(?:(?P<position><js>),? )?(?P<person><pe>)(?:"
        + _FROM
        + ")?",
        example="Helios Energy announced the resignation of chief financial officer Peter Roth.",
        counterexample="Helios Energy announced the marriage of chief financial officer Peter Roth.",
        subject="company",
        facts={"change": "resigned"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-new-office",
        "en",
        "(?P<company><co>)(?:'s?)? (?:new|incoming|next|newly appointed) (?P<t>(?P<position><js>)),? (?P<person><pe>)",
        example="Helios Energy's new chief executive, Anna Kellner, spoke.",
        counterexample="Helios Energy's old chief executive, Anna Kellner, spoke.",
        facts={"change": "appointed"},
        base=0.78,
        whole=True,
    ),
    Pattern(
        "executive_change-en-replaced-by",
        "en",
        "(?:will be|would be|to be|is|was|were|has been|being|is to be|be) (?P<t>replaced|succeeded)(?: (?:in (?:the |that )?(?:role|post|job|position)|at (?:the )?(?P<company><co>)))?(?: as (?:<j>|[a-z ]{3,20}))?(?: on an interim basis| immediately| <d>| in <d>| on <d>){0,2} by (?:<one> |<cn>'s? |the |an? |former |current |veteran |<j> |[a-z-]{3,14} ){0,5}?(?P<person><pe>)",
        example="Peter Roth has stepped down as chief executive and will be replaced by Anna Kellner.",
        counterexample="Peter Roth has stepped down as chief executive and will be missed by Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
        separate=True,
    ),
    Pattern(
        "executive_change-en-told-board",
        "en",
        "(?P<person><pe>)(?:, [^.;\ue003]{1,60},)?[^.;,\ue003]{0,30}? (?:informed|notified|told|advised) (?:<one> |the |<co>'s? )?(?:[Bb]oard|company|directors|<co>)[^.;\ue003]{0,40}? (?:<pe>|he|she|they)(?: (?:will|would|intends? to|plans? to|wishes to|has decided to|not|also)){1,3} (?P<t>stand for re-election|seek re-election|step down|resign|retire|leave)",
        example="Anna Kellner, Non-Executive Director, has informed the Board that she will not stand for re-election.",
        counterexample="Anna Kellner, Non-Executive Director, has informed the Board that she will not eat.",
        subject="company",
        facts={"change": "resigned"},
        modality="planned",
        base=0.9,
        whole=True,
    ),
    Pattern(
        "executive_change-en-led-by",
        "en",
        "(?P<company><co>)[^.;\ue000-\ue003]{0,50}? (?:will|would|is to|are to) be (?P<t>led|headed|run|chaired|managed) by (?:<one> |<cn>'s? |the |current |former |<j> |[a-z-]{3,14} ){0,4}?(?P<person><pe>)",
        example="North Systems will be led by Anna Kellner.",
        counterexample="North Systems will be missed by Anna Kellner.",
        facts={"change": "appointed"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-is-the-new",
        "en",
        "(?P<person><ps>)(?: is| was| as|,)(?: to be| named)? (?:the |<one> |<cn>'s? )?(?P<t>new|next|incoming) (?:group |global |permanent )?(?P<position><js>)(?: (?:of|at) (?:the )?(?:[a-z-]{2,14} ){0,3}?(?P<company><co>))",
        example="Anna Kellner is the new chief executive of Helios Energy.",
        counterexample="Anna Kellner is the new neighbour of Helios Energy.",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-poached",
        "en",
        "(?P<company><co>)(?:[^.;\ue000-\ue004]|<d>){0,60}? (?P<t>poach(?:ed|es)|hir(?:ed|es)|recruit(?:ed|s)|lur(?:ed|es)|brought in|brings in|tapp(?:ed|s)|nam(?:ed|es)|appoint(?:ed|s)|tap(?:s|ped)?|sign(?:ed|s)) (?:<cn>(?:'s?)? )?(?P<person><ps>)(?:,? (?:away )?(?:from|of) (?:<one> )?(?:[a-z-]{2,14} ){0,3}?<co>)?,? (?:to be|to become|to serve as|as) (?:<one> |the |a |an |new |next |group )*(?P<position><js>)",
        example="Helios Energy has poached Anna Kellner from Tern Capital to be its chief financial officer.",
        counterexample="Helios Energy has thanked Anna Kellner from Tern Capital.",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-parted",
        "en",
        "(?P<company><co>)[^.;\ue000-\ue004]{0,60}? (?P<t>part(?:ed|s|ing) (?:company|ways) with|dismiss(?:ed|es)|fir(?:ed|es)|sack(?:ed|s)|oust(?:ed|s)|remov(?:ed|es)|suspend(?:ed|s)|los(?:es|t)|axe[sd]) (?:<one> |the |former |long-serving |longtime )*(?:(?P<position><js>),? )?(?P<person><pe>)(?=[,.;]| (?:after|over|as|in|on|from|amid|following|because|for|and|less|with)\\b|$| <d>)",
        example="Helios Energy has parted company with its chief executive, Anna Kellner.",
        counterexample="Helios Energy has shared a table with its chief executive, Anna Kellner.",
        facts={"change": "resigned"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-joins-board",
        "en",
        "(?P<person><ps>)(?: (?:has|have|will|is to|to|would))? (?P<t>join(?:s|ed|ing)?) (?:the )?(?:(?P<company><co>)(?:'s?)? |<one> )?[Bb]oards?(?: of [Dd]irectors)?(?: (?:of|at) (?:the )?(?P<company><co>))?(?:,? as (?:<one> |an? |the )*(?P<position><js>))?",
        example="Anna Kellner joined the board of Helios Energy as a non-executive director on 1 May.",
        counterexample="Anna Kellner joined the queue of Helios Energy as a buyer.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-colon",
        "en",
        "^(?P<company><co>)(?: -|:) (?P<person><ps>) (?:(?:is |has been |was )?(?P<t>appointed|named|elected|promoted)(?: to| as)?|(?P<t2>to become|becomes)) (?:<one> |the |a |an |new )*(?P<position><js>)",
        example="Helios Energy: Anna Kellner appointed as Chief Financial Officer.",
        counterexample="Helios Energy: Anna Kellner spoke as Chief Financial Officer.",
        facts={"change": "appointed"},
        base=0.9,
    ),
    Pattern(
        "executive_change-en-takes-helm",
        "en",
        "(?P<person><pe>)(?: (?:will|would|is to|to|has|have|formally|officially)){0,2} (?P<t>(?:tak(?:e|es|en|ing)|took|assum(?:e|es|ed)) (?:over )?(?:the )?(?:helm|reins|top job|charge|leadership))(?: (?:of|at) (?:the )?(?:(?!(?:at|in|of|on|with|from|for)\\b)[a-z-]{2,14} ){0,3}?(?P<company><co>))?(?! (?:of|at|for) (?:the |an? )?[a-z])",
        example="Anna Kellner takes the helm at Helios Energy next month.",
        counterexample="Anna Kellner takes the train at Helios Energy next month.",
        subject="company",
        facts={"change": "appointed"},
        base=0.84,
    ),
)
