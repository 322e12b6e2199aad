"""How English texts name the successor of somebody whom an earlier clause let go: "in his "
"place"."""

from monitor.events._english._pieces import MAY
from monitor.events._english._verbs import inflected
from monitor.events._english.offices._offices import DESCRIBED, HELM, NAMES
from monitor.events._patterns.pattern import Pattern

_HIS = "(?:his|her|their|<one>(?:'s)?|<pe>['’]s?)"
_PLACE = "(?:place|stead|shoes|seat|chair|role|post|job|position)"
_POST = "(?:job|post|role|position|title|office|duties|seat)"
_WHO = f"{DESCRIBED},? (?P<person><pe>)(?!['’])"
_BEHIND = "(?=[.,;]|$| (?:who|from|as|on|in|at|and|currently|until|the|a|an|for|<d>)(?!\\w))"
_BODY = "(?:[Bb]oard|[Dd]irectors|[Ss]hareholders|[Oo]wners|[Mm]embers|[Tt]rustees|[Pp]artners)"
_FIRM = f"(?P<company><co>)(?:(?:'s?)? (?:board|owners|shareholders|founders?))?{MAY}"
_PASSES = (
    f"{inflected('go', 'pass', 'fall')} (?:over )?to|"
    "(?:(?:is|are|was|were|has|have|will|been|being|be|to|now) ){1,3}"
    "(?:taken (?:over |on )?by|filled (?:on an interim basis |for now )?by|carried out by|"
    "handled by|assumed by|assigned to|handed (?:over )?to|passed (?:on )?to|given to|"
    "performed by|shouldered by|covered by)"
)

PATTERNS = (
    Pattern(
        "executive_change-en-in-his-place-is",
        "(?P<t>(?:[Rr]eplacing|[Ss]ucceeding) (?:him|her|them)|"
        f"(?:[Tt]aking|[Ff]illing|[Ss]tepping into) {_HIS} {_PLACE}|"
        "[Ss]tepping (?:in|up|into the breach)|[Tt]aking (?:over|the (?:helm|reins))|"
        f"[Ii]n {_HIS} (?:place|stead)|[Ii]nto {_HIS} shoes) "
        "(?:as (?P<position><js>) (?:of|at) (?:the )?(?P<company><co>) |"
        "(?:as|from) [^.;,<ns>]{2,40}? )?(?:is|will be|comes?|came|steps?|stepped)"
        f"{_WHO}{_BEHIND}",
        example="Helios Energy has sacked its boss, Tom Hale. Taking his place is Anna Kellner.",
        counterexample=(
            "Helios Energy has sacked its boss, Tom Hale. Taking his side is Anna Kellner."
        ),
        subject="company",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-in-his-place-named",
        f"[Ii]n {_HIS} (?:place|stead),? (?:<one>|[a-z]+|[Tt]he [a-z]+|<co>)(?: "
        f"[a-z-]{{3,14}}){{0,3}}"
        "(?: of (?:the )?(?P<company><co>))?"
        f"(?: (?:has|have|had|will|immediately|promptly))? (?P<t>{NAMES}){_WHO}{_BEHIND}",
        example="Tom Hale was removed. In his place the board of Helios Energy named Anna Kellner.",
        counterexample=(
            "Tom Hale was removed. In his place the board of Helios Energy met Anna Kellner."
        ),
        subject="company",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-board-turns-to",
        f"(?:^|[Tt]he |[Ii]ts |<one> )(?:supervisory )?{_BODY}(?: of (?:the )?(?P<company><co>))?"
        "(?: (?:has|have|had|will|immediately|promptly|then|since|now|quickly)){0,2} "
        f"(?P<t>{NAMES}|{inflected('turn to', 'vote for')}){_WHO}(?:, [^.;,<ns>]{{3,60}},)?"
        f"(?: to (?:take over|step in|take {_HIS} {_PLACE}|(?:succeed|replace|follow) "
        f"(?:him|her|them))|,? (?:instead|in {_HIS} (?:place|stead))|as {_HIS} (?:successor|"
        f"replacement)|(?<=turned to [<ns>])|(?<=turns to [<ns>])){_BEHIND}",
        example="Tom Hale has left. The board of Helios Energy elected Anna Kellner to take over.",
        counterexample="Tom Hale has left. The board of Helios Energy asked Anna Kellner to stay.",
        subject="company",
        facts={"change": "appointed"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-his-successor-is",
        f"(?:\\b[Hh]is|\\b[Hh]er|[Tt]heir|<one>(?:'s)?|<pe>['’]s?|[Tt]he) "
        "(?P<t>(?:designated |chosen |immediate )?(?:successor|replacement))"
        "(?: as (?:<one> |the )?(?P<position><js>))?"
        "(?: (?:is|will be|would be|is to be|has already been found)|,|:)"
        f"{_WHO}{_BEHIND}",
        example="Helios Energy has sacked its boss, Tom Hale. His successor is Anna Kellner.",
        counterexample=(
            "Helios Energy has sacked its boss, Tom Hale. His neighbour is Anna Kellner."
        ),
        subject="company",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-his-job-passes",
        f"(?:(?:\\b[Hh]is|\\b[Hh]er|[Tt]heir|<one>(?:'s)?|<pe>['’]s?) (?:[a-z]+ )?{_PLACE}"
        "(?: as (?P<position><js>))?|"
        "[Tt]he (?:baton|reins|helm|mantle|torch|keys|top job)) "
        f"(?P<t>{_PASSES}){_WHO}",
        example="Tom Hale is leaving Helios Energy. His job goes to Anna Kellner.",
        counterexample="Tom Hale is leaving Helios Energy. His dog goes to Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-his-duties-pass",
        f"(?:\\b[Hh]is|\\b[Hh]er|[Tt]heir|<one>(?:'s)?|<pe>['’]s?|[Tt]he) (?:[a-z-]+ )?"
        f"(?:duties|tasks|responsibilities|functions) (?P<t>{_PASSES}){_WHO}",
        example="Helios Energy's boss has left. His duties will be carried out by Anna Kellner.",
        counterexample="Helios Energy's boss has left. His duties will be praised by Anna Kellner.",
        subject="company",
        facts={"change": "acting"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-minds-the-shop",
        "<j>,? (?P<person><pe>)(?:, [^.;,<ns>]{3,50},)?(?: (?:will|would|is|has been|was|to|now))"
        f"{{0,3}} (?P<t>{inflected('mind the shop', 'hold the fort', 'keep the seat warm')}|"
        f"{inflected('take', 'step', 'pick up')} (?:into the breach|up the reins))\\b",
        example="Helios Energy's boss has left. Finance chief Anna Kellner is minding the shop.",
        counterexample=(
            "Helios Energy's boss has left. Finance chief Anna Kellner is minding the cat."
        ),
        subject="company",
        facts={"change": "acting"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-into-his-shoes",
        "(?P<person><pe>)(?:, [^.;<ns>]{3,60},)?(?: (?:will|would|is|has|to|set|who))"
        f"{{0,3}} (?P<t>{inflected('step', 'slip', 'move', 'settle')} into {_HIS} "
        "(?:shoes|seat|role|post|job|chair|office|place))",
        example="Helios Energy's boss has left. Anna Kellner steps into his shoes.",
        counterexample="Helios Energy's boss has left. Anna Kellner steps into his car.",
        subject="company",
        facts={"change": "appointed"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-succeeds-him",
        "^(?:[^.;,<ns>]{0,24}<j>,? )?(?P<person><pe>)(?:, [^.;<ns>]{3,60},)?"
        "(?: (?:will|would|is|has|to|set|expected|now|then)){0,4} "
        "(?P<t>(?:succeed|follow)(?:s|ed)?|replace[sd]?|(?:take|step)s? (?:over from|in for)|"
        "took over from|stepped in for) (?:him|her|them)"
        "(?: as [^.;,<ns>]{1,40}? (?:of|at) (?:the )?(?P<company><co>))?"
        "(?=[.,;]|$| (?:as|from|in|on|next|<d>)(?!\\w))",
        example="Tom Hale is leaving Helios Energy. Anna Kellner will succeed him.",
        counterexample="Tom Hale is leaving Helios Energy. Anna Kellner will miss him.",
        subject="company",
        facts={"change": "appointed"},
        base=0.88,
    ),
    Pattern(
        "executive_change-en-helm-passes",
        f"(?:{HELM}) (?:of|at) (?:the )?(?:[a-z-]{{3,14}} ){{0,2}}?(?P<company><co>)(?:(?:'s?)? "
        f"(?:[a-z-]{{3,14}} )?[a-z]{{3,12}})? (?P<t>(?:has |will |is |was |have |had )?"
        f"(?:{inflected('pass', 'go', 'fall', 'move')}|gone) (?:over )?(?:from (?P<former><pe>) "
        f")?to)"
        f"{_WHO}",
        example="Leadership of Helios Energy has passed to Anna Kellner.",
        counterexample="Admiration of Helios Energy has passed to Anna Kellner.",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-gives-helm",
        f"{_FIRM} (?P<t>{inflected('give', 'hand', 'entrust', 'pass')}) "
        f"(?:over )?(?:(?:the|<one>|its|an?) )?(?:{HELM}|(?:[a-z-]{{3,14}} )?{_POST} of "
        f"(?:joint |co-)?(?P<position><js>)|(?P<position><js>)(?:['’]s?)? (?:[a-z]+ )?{_POST}) "
        f"(?:over )?to{_WHO}(?! for (?!now|the time))",
        example="Helios Energy has handed the reins to Anna Kellner.",
        counterexample="Helios Energy has handed the bill to Anna Kellner.",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-puts-in-charge",
        f"{_FIRM} (?P<t>{inflected('put', 'place', 'install')}){DESCRIBED},? (?P<person><pe>) "
        "(?:in charge|at the (?:helm|top|wheel))(?! of (?:the |its |<one> |a )?[a-z])",
        example="Helios Energy has put Anna Kellner in charge.",
        counterexample="Helios Energy has put Anna Kellner in touch.",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-fills-top-job",
        f"{_FIRM} (?P<t>{inflected('turn to', 'find', 'choose', 'pick', 'tap')})"
        f"{_WHO}(?:, [^.;,<ns>]{{3,60}},)? to fill (?:(?:<one>|the|its) )?(?:top|vacant|{_PLACE})",
        example="Helios Energy has turned to Anna Kellner to fill its top job.",
        counterexample="Helios Energy has turned to Anna Kellner to fill its tanks.",
        facts={"change": "appointed"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-makes-officer",
        f"{_FIRM} (?P<t>made|makes?|making) (?P<person><pe>),? (?:(?:<one>|its|the|group|global) )?"
        "(?P<position><js>)"
        "(?! of (?:the|its|an?) (?!(?:board|group|company|firm|bank|business)\\b))",
        example="Helios Energy has made Anna Kellner head of sales.",
        counterexample="Helios Energy has made Anna Kellner happy as head of sales.",
        facts={"change": "appointed"},
        base=0.93,
    ),
    Pattern(
        "executive_change-en-finds-officer",
        f"{_FIRM} (?P<t>finds|found|gets?|has|have|got)(?: (?:a|an|its|<one>|the)){{0,2}} "
        "(?:new|next|permanent|first|fresh) (?P<position><js>)(?:, | in | – |: )"
        "(?:(?:the|former|current|<one>|<j>) ){0,3}(?P<person><pe>)(?=[.,;]|$| (?:who|from)\\b)",
        example="Helios Energy has found a new chief executive in Anna Kellner.",
        counterexample="Helios Energy has found a new supporter in Anna Kellner.",
        facts={"change": "appointed"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-will-run",
        "(?:^|[,:;] |(?<=that )|(?<=said )|(?:[Ii]t|<one>) (?:is|was) )(?P<person><pe>)(?:, "
        "[^.;,<ns>]{3,60},)?"
        "(?: who)? (?P<t>(?:will|is to|would|is set to|was to)(?: now| also)? "
        "(?:run|lead|head|chair|steer|take the helm at|take charge of)) (?:the )?(?P<company><co>)"
        "(?=[.,;]|$| (?:from|when|once|after|starting|as of|as <j>|until|on <d>|<d>|for "
        "the)(?!\\w))",
        example="It is Anna Kellner who will run Helios Energy from May.",
        counterexample="It is Anna Kellner who will sue Helios Energy from May.",
        facts={"change": "appointed"},
        modality="planned",
        base=0.91,
    ),
    Pattern(
        "executive_change-en-next-boss-is",
        "(?:new|next|incoming) (?P<t>(?P<position><js>|boss|head|chief|leader)) "
        "(?:(?:of|at) (?:the )?(?:[a-z-]{3,14} ){0,2}?(?P<company><co>)(?:,| is| will be| is to be|"
        ":)|(?:will|is to) be) "
        "(?:(?:the|former|current|<one>|<j>) ){0,3}(?P<person><pe>)(?=[.,;]|$| (?:who|from)\\b)",
        example="The next boss of Helios Energy is Anna Kellner.",
        counterexample="The best friend of Helios Energy is Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        base=0.93,
    ),
)
