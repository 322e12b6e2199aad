"""How headlines and openings tell a change of office without a name: "Kestrel CEO to step down"."""

from monitor.events._english._verbs import done, inflected
from monitor.events._english.offices._offices import NAMES
from monitor.events._patterns.pattern import Pattern

_WHOSE = (
    "(?<!\\b[Ff]ormer )(?<!\\b[Ee]x-)(?<!\\b[Oo]ld )(?P<company><co>)(?:'s?)? "
    "(?:(?:group|interim|embattled|long-serving|long-?time|veteran|outgoing|[a-z]+-year-old) ){0,2}"
)
_OFFICE = (
    f"(?:{_WHOSE}(?P<position><js>)|"
    "(?:\\b[Tt]he |^)(?P<position><js>) (?:of|at) (?:the )?(?P<company><cn>))"
)
_AWAY = (
    "resign,quit,step down,step aside,stand down,stand aside,retire,depart,leave,exit,bow out"
).split(",")
_OUSTED = done("oust", "sack", "fire", "axe", "dismiss", "force out", "push out", "replace")
_ADVERB = "(?: (?:abruptly|suddenly|unexpectedly|also|now|soon|formally|today|<d>)){0,2}"
_WILL = (
    "(?: (?:has|have|had|is|are|was|will|would|may|might|could|not|never|set|due|about|expected|"
    "likely|poised|preparing|plans|intends|decided|agreed|announced (?:he|she)|says (?:he|she)|"
    "said (?:he|she)|to|be|been)){1,5}"
)
# A verb without its ending needs an auxiliary: "the CEO exit" is a noun.
_LEAVES = (
    f"(?:{_WILL}{_ADVERB}|"
    f"{_ADVERB}(?! (?:resign|step|stand|retire|depart|leave|exit|bow|dismissed)\\b)) "
    f"(?P<t>{inflected(*_AWAY)}|{_OUSTED})"
)
_JOB = "(?:role|post|job|position|company|firm|business|group|retailer|bank|board|office)"
# What is left is neither somebody else's office nor anything but one: "leaves rates unchanged"
_ENDS = (
    f"(?: (?:from )?(?:<one>|the|his|her|their|its) {_JOB}\\b|"
    "(?: with immediate effect| immediately| abruptly| unexpectedly))?"
    "(?! (?:from|at|for) (?:the )?(?:board of )?(?:the )?<cn>)"
    "(?=[,;.!?–-]| [–-]|$| (?:after|amid|over|in|on|next|this|last|early|late|later|with|when|"
    "without|while|before|and|ahead|following|because|by|within|once|at|until|despite|days|weeks|"
    "months|hours|less|just|<d>|(?:a|two|three) (?:few )?(?:days?|weeks?|months?))(?!\\w)|"
    " for (?:health|personal|family|medical)\\b|"
    " to (?:join|head|lead|run|become|spend|pursue|focus|take)\\b|"
    " as(?! (?:an? )?(?:[a-z]+ (?:of|for)\\b|[A-Z]{2}|mayor|trustee|governor|patron|member|"
    "<cn>(?:[,;.!?]|$)))(?!\\w))"
)
_NEW = "(?: (?:<one>|its|a|an|the|new|next|first|permanent|interim|acting|group|female|fresh))"
_AFTER = (
    "(?=[,;.!?]|$| (?:from|after|amid|on|as(?! (?:<one>|its|the|an?|new)(?!\\w))|ahead|following|"
    "for|and|who|until|when|while|before|<d>)(?!\\w)|"
    " to (?:lead|run|head|drive|steer|oversee|replace|succeed|help|boost|turn|take)\\b|"
    " in (?:<d>|(?:[a-z-]+ )?(?:shake-?up|overhaul|revamp|reshuffle|move|push|bid)\\b))"
)
_FIRM = (
    "(?<!\\b[Ff]ormer )(?P<company><co>)(?: (?:has|had|have|also|finally|today|(?:on )?<d>)){0,3}"
)
_NAMED = f"(?:{NAMES}|{inflected('get', 'unveil', 'welcome')}|(?:will|to|would) have)"

PATTERNS = (
    Pattern(
        "executive_change-en-unnamed-left",
        f"(?:{_OFFICE}{_LEAVES}{_ENDS}(?! as (?:[a-z]+ |<one> ){{0,2}}<j>)|"
        f"{_WHOSE}(?:<j>|boss|chief){_LEAVES} as (?:<one> |its |the |group )?(?P<position><js>)"
        "(?! (?:of|at) ))",
        example="Helios Energy CEO to step down after profit warning",
        counterexample="Helios Energy CEO to step up investment after profit warning",
        facts={"change": "resigned"},
        needs=("company",),
        base=0.92,
    ),
    Pattern(
        "executive_change-en-unnamed-the-left",
        "\\b(?:after|as|and|because|says|said|saying|when|that) (?:(?:the|<one>) )?"
        f"(?P<position><js>){_LEAVES}{_ENDS}",
        example="Shares in Helios Energy plunged after the chief executive suddenly quit.",
        counterexample="Shares in Helios Energy plunged after the chief executive spoke.",
        subject="company",
        facts={"change": "resigned"},
        needs=("company",),
        base=0.86,
    ),
    Pattern(
        "executive_change-en-unnamed-refused",
        f"{_OFFICE}(?: (?:has|have))? (?:refuse[sd]|decline[sd]|vow(?:s|ed) not) to "
        f"(?P<t>{inflected(*_AWAY)}){_ENDS}",
        example="Helios Energy CEO refuses to quit over pay row",
        counterexample="Helios Energy CEO refuses to talk over pay row",
        facts={"change": "resigned"},
        modality="denied",
        needs=("company",),
    ),
    Pattern(
        "executive_change-en-unnamed-parted",
        "(?<!\\b[Ff]ormer )(?P<company><co>)(?:(?:'s?)? board)?"
        "(?: (?:has|had|have|said|today|<d>|<one>)){0,4} "
        f"(?P<t>{inflected('fire', 'sack', 'oust', 'dismiss', 'axe', 'remove', 'replace', 'lose')}|"
        f"{inflected('part ways with', 'part company with', 'force out', 'push out')})"
        "(?: (?:<one>|its|the|embattled|group|long-serving)){0,3} (?P<position><js>)"
        "(?! <pe>)(?=[,;.!?]|$| (?:after|amid|over|as|in|on|following|for|and|<d>)(?!\\w))",
        example="Helios Energy sacks chief executive over bonus row",
        counterexample="Helios Energy backs chief executive over bonus row",
        facts={"change": "resigned"},
        needs=("company",),
    ),
    Pattern(
        "executive_change-en-unnamed-departure",
        "(?P<company><co>)(?: (?:has|had|have|said|today|<d>|<one>)){0,3} "
        "(?:announc(?:es|ed)|confirm(?:s|ed)|reveal(?:s|ed)|report(?:s|ed))(?: (?:<one>|its|the))? "
        "(?:(?P<position><js>)(?:'s?)? (?:surprise |sudden )?"
        "(?P<t>departure|resignation|retirement|exit|transition|succession)|"
        "(?:surprise |sudden )?(?P<t>departure|resignation|retirement|exit) of "
        "(?:<one>|its|the|group) (?P<position><js>))"
        "(?! (?:plan(?:s|ning)?|package|pay|party|rumou?rs?)\\b)"
        "(?! <pe>)",
        example="Helios Energy announces chief executive's retirement",
        counterexample="Helios Energy announces chief executive's pay",
        facts={"change": "resigned"},
        needs=("company",),
    ),
    Pattern(
        "executive_change-en-unnamed-named",
        f"{_FIRM} (?P<t>{_NAMED}){_NEW}{{0,4}} (?P<position><js>){_AFTER}|"
        "(?<!\\b[Ff]ormer )(?P<company><co>)(?: (?:now|also))? (?P<t1>ha(?:s|ve)(?= a new )) "
        "a new (?:[a-z]+ )?(?P<position><js>)"
        "(?=[.;!?]|$| (?:after|amid|as of|at last|from|following|<d>)(?!\\w)| (?:on|in) <d>)",
        example="Helios Energy names new finance chief",
        counterexample="Helios Energy names new solar farm",
        facts={"change": "appointed"},
        needs=("company",),
        base=0.92,
    ),
    Pattern(
        "executive_change-en-unnamed-named-as",
        f"{_FIRM} "
        f"(?P<t>{NAMES})(?: (?:<one>|its|a|an|the|former|ex-|rival|[a-z-]{{3,14}})){{0,3}}?"
        "(?: (?:ex-)?<cn>(?:'s?)?)? (?:<j>|boss|chief|veteran|insider|outsider|executive|exec|"
        f"banker|lawyer) (?:as|to be|to become){_NEW}{{0,4}} (?P<position><js>){_AFTER}",
        example="Helios Energy names former Orrin boss as chief executive",
        counterexample="Helios Energy praises former Orrin boss as chief executive",
        facts={"change": "appointed"},
        needs=("company",),
    ),
    Pattern(
        "executive_change-en-unnamed-new",
        "(?:^|[:;] )New (?P<t>(?P<position><js>))(?: (?:named|appointed|hired|chosen|picked))? "
        "(?:for|at) (?P<company><cn>)(?=[,;.!?]|$| (?:after|amid|as|following|in|on)(?!\\w))",
        example="New chief executive for Helios Energy",
        counterexample="New solar farm for Helios Energy",
        facts={"change": "appointed"},
        needs=("company",),
    ),
    Pattern(
        "executive_change-en-is-called",
        "^(?:[Ss]he|[Hh]e|[Tt]he (?:new )?(?:(?P<position><js>)|boss|chief|appointee|newcomer|"
        "recruit|head|successor)|[Hh](?:er|is) name|<one>) (?P<t>is|will be|was) "
        "(?:called |named )?(?P<person><ps>)(?=[,.;]|$)|"
        "^(?P<person><ps>)(?:, \\d\\d,)? (?P<t>joins|is joining|joined|comes|came|moves|will join|"
        "will arrive|arrives) from (?:<one> |its )?(?:the )?(?:[a-z-]{3,14} ){0,3}<cn>",
        example="Helios Energy has named a new chief executive. She is Ann Pike.",
        counterexample="Helios Energy has named a new chief executive. She met Ann Pike.",
        joins=True,
    ),
)
