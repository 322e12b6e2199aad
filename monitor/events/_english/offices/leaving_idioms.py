"""How English texts say with an idiom that somebody leaves an office: "called it a day"."""

from monitor.events._english._pieces import AUX
from monitor.events._english._verbs import done, inflected
from monitor.events._english.offices._leaving import HIS, LEFT_WHAT, POST
from monitor.events._patterns.pattern import Pattern

# A firm, not what it has: "turned her back on the company"
_FIRM = "(?: the)? (?:<cn>|<one>)(?!(?:'s?)? [a-z])"
# "Called it a day": idioms that name neither an office nor a firm
_CALLS_IT_A_DAY = inflected(
    "call (?:it|<one>) a day(?! on\\b)",
    f"call time on {HIS} (?:career|time|tenure|reign|stint)",
    "throw in the towel(?! on\\b)",
    f"fall on {HIS} sword",
    f"lose {HIS} {POST}(?! (?:as|of) (?!(?:<one> |the )?<j>))",
    f"lay down {HIS} {POST}",
    f"quit {HIS} {POST}",
    f"pack {HIS} bags(?! for\\b)",
    f"clear {HIS} desk(?! of (?!<c>))",
    f"turn {HIS} back on(?={_FIRM})",
    f"take (?:early |{HIS} )?retirement",
    "go into retirement",
    "enter retirement",
    f"bid (?:farewell|goodbye) to(?={_FIRM})",
    f"say (?:farewell|goodbye) to(?={_FIRM})",
)
# "Was shown the door", "will be let go"
_SENT_AWAY = done(
    *"let go,boot out,show the door,send packing,vote out,vote off,kick out,eject".split(","),
    f"give {HIS} marching orders",
    f"relieve of {HIS} (?:duties|{POST}|responsibilities|command|functions)",
    f"strip of {HIS} (?:duties|{POST}|responsibilities|titles?|functions)",
    "place on (?:gardening |administrative )?leave",
    "put on (?:gardening |administrative )?leave",
)
# "Kicked out of a pub", "let go by police": from no office
_NOT_ELSEWHERE = (
    "(?! (?:of|from) (?:an?|the) (?!(?:board|boardroom|company|firm|group|bank|business|job|post|"
    "role|office|top|helm)\\b)| by (?:the )?(?:police|courts?|kidnappers|prosecutors)\\b)"
)
_NO_LONGER = (
    f"(?:(?:is|are) (?:on {HIS} way out|no longer(?= (?:<j>(?! of (?:her|his|an?|the [a-z]))|"
    f"with <c>)))|had {HIS} contract terminated|not renew {HIS} contract|not seek (?:another|"
    "a (?:new|second|third|further|fresh)) term)"
)
_I_WILL = "(?:am|will|not|have|decided|chosen|plan|intend|now|today|going|to)"
_WHO = (
    "(?:(?:(?P<company><co>)(?:'s?)? |[Tt]he |[Ii]ts )?(?P<position><js>),? )?(?P<person><pe>)"
    f"(?:, [^.;,<ns>]{{1,60}},)?(?:,? (?:who|abruptly|suddenly|unexpectedly|{AUX})){{0,6}}"
)

PATTERNS = (
    Pattern(
        "executive_change-en-calls-it-a-day",
        f"{_WHO} (?P<t>{_CALLS_IT_A_DAY}){LEFT_WHAT}",
        example="Helios Energy chief executive Anna Kellner has called it a day.",
        counterexample="Helios Energy chief executive Anna Kellner has called it a success.",
        subject="company",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-sent-away",
        f"{_WHO} (?:is|was|were|been|be|being) (?P<t>{_SENT_AWAY}){_NOT_ELSEWHERE}{LEFT_WHAT}",
        example="Helios Energy chief executive Anna Kellner has been shown the door.",
        counterexample="Helios Energy chief executive Anna Kellner has been shown the plant.",
        subject="company",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-no-longer",
        f"{_WHO} (?P<t>{_NO_LONGER}){LEFT_WHAT}",
        example="Helios Energy chief executive Anna Kellner is on her way out.",
        counterexample="Helios Energy chief executive Anna Kellner is on her way up.",
        subject="company",
        facts={"change": "resigned"},
        base=0.92,
    ),
    Pattern(
        "executive_change-en-i-leave",
        f"\\bI (?:{_I_WILL} ){{1,3}}(?P<t>(?:step|stand)(?:ping)? down|resign(?:ing|ed)?|"
        "retir(?:e|ing)|quit(?:ting)?|leav(?:e|ing)(?=[,.!]| (?:the (?:company|firm|group|bank|"
        "board|business)|at|in|on|by|when|next|this|<d>|<one>|<cn>)(?!\\w)))"
        '\\b[^.;”"<p>]{0,60}[,.!][”"],? '
        "(?:(?:said|says) (?P<company><co>)(?:'s?)? (?P<position><js>),? (?P<person><pe>)|"
        "(?:(?:said|says) )?(?P<person><pe>),? (?:(?:said|says),? )?"
        "(?:(?:the )?(?P<position><js>) (?:of|at) (?:the )?(?:[a-z-]{3,14} ){0,2}?"
        "(?P<company><co>)|(?:the )?(?P<company><co>)(?:'s?)? (?P<position><js>)|"
        "<one> (?P<position><js>)))",
        example='"I have decided to step down," said Anna Kellner, chairman of Helios Energy.',
        counterexample='"I have to sit down," said Anna Kellner, chairman of Helios Energy.',
        subject="company",
        facts={"change": "resigned"},
        base=0.88,
        whole=True,
    ),
)
