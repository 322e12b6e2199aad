"""How English texts say that an office passes from one person to another."""

from monitor.events._english.offices._offices import (
    AT,
    DESCRIBED,
    NAMES,
    NOT_A_FIRM,
    PEOPLE,
    PREDECESSOR,
)
from monitor.events._patterns.pattern import Pattern

_AS = (
    "(?: as (?:<one>(?:'s)? |its |the |group |[a-z-]{3,14} ){0,3}(?:(?P<company><cn>)(?:'s?)? )?"
    "(?P<position><js>))"
)
_TO_SUCCEED = (
    "(?:, [^.;<ns><j>]{2,60},|,)? to (?:succeed|replace|follow|take over from|take the place of)"
    f"(?:{PREDECESSOR}(?: <j>,?)? (?P<former><ps>){_AS}|{PREDECESSOR}"
    f"(?: (?P<position><js>),?)? (?P<former><pe>)| (?:him|her|them)){AT}"
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
# Who, introduced by an office before or behind the name, will do what
_WHO_WILL = (
    "(?P<person><pe>)(?:, [^.;,<ns>]{3,50},)?"
    "(?:,? (?:will|would|is to|has|have|is|was|then|now|<d>)){0,2}"
)
_FOR_NOW = (
    "(?:in the interim|on an? (?:interim|acting|temporary) basis|in the meantime|temporarily|"
    "for now|for the time being|until|while (?:a|the|it|they)\\b)"
)

PATTERNS = (
    Pattern(
        "executive_change-en-from-to",
        "(?:(?P<position>[Ll]egal representative|<js>) (?:of|at) (?:the )?(?P<company><co>)|"
        "(?P<company><co>)(?:'s?)? (?P<position>[Ll]egal representative|<js>))"
        "(?: (?:has|was|been|also|recently)){0,3} (?P<t>(?:changed|passed|switched) from) "
        "(?P<former><ps>) to (?P<person><ps>)|"
        "(?P<company><co>)(?: has| have|,? <d>){0,2} (?P<t>(?:changed|replaced|switched)) "
        "(?:<one> |its )(?P<position>[Ll]egal representative|<js>) from "
        "(?P<former><ps>) to (?P<person><ps>)|"
        "(?P<company><co>)(?:'s?)? (?P<position>[Ll]egal representative|<js>) "
        "(?:has been |was |is )?(?P<t>changed) to (?P<person><ps>)"
        "(?: from (?P<former><ps>))?",
        example="The chairman of North Systems changed from Peter Roth to Anna Kellner.",
        counterexample="The logo of North Systems changed from Peter Roth to Anna Kellner.",
        base=0.93,
    ),
    Pattern(
        "executive_change-en-named-to-succeed",
        "(?:(?P<company><co>)(?:'s?)?(?:[^.;<ns>]|<d>){0,60}? )?"
        f"(?P<t>{NAMES}){DESCRIBED},? {PEOPLE}{_TO_SUCCEED}",
        example="North Systems has chosen Anna Kellner to succeed Peter Roth as chair.",
        counterexample="North Systems has asked Anna Kellner to meet Peter Roth as chair.",
        subject="company",
        facts={"change": "appointed"},
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
        "executive_change-en-succeeds",
        f"{NOT_A_FIRM}(?P<person><pe>)[^.;<ns>]{{0,60}}?(?:,? (?:who|and|as <one>))?"
        "(?: (?:will|would|is to|has|to))?(?: then| formally| also)? "
        "(?P<t>succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing)|tak(?:e|es|ing) over from|"
        "took over from|follow(?:s|ed|ing)?(?= (?:[a-z]+ )?<pe> (?:as (?:<one> |the )?<j>|"
        "in(?:to)? "
        f"the (?:job|role|post)|at the helm)))(?:{PREDECESSOR}(?: <j>,?)? (?P<former><ps>){_AS}|"
        f"{PREDECESSOR}"
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
        "(?P<t>replac(?:ed?|es|ing)) (?:(?:<one> |the |longtime |veteran )*"
        "(?:(?P<position><js>),? )?(?P<former><pe>),?|him|her) (?:as (?P<position><js>) )?with "
        "(?:<one> |the |former |veteran |insider |<j> |[a-z-]{3,14} |"
        "<cn>(?:'s?)? (?=(?:[a-z-]{3,14}|<j>) <pe>)){0,4}?"
        "(?P<person><pe>)(?!(?:'s?)? (?:[a-z-]{3,14}|<j>) <pe>)"
        "(?: as (?:<one> |its |the |group ){0,2}(?P<position><js>))?",
        example="Helios Energy has replaced its chief executive Tom Hale with Anna Kellner.",
        counterexample="Helios Energy has seated its chief executive Tom Hale with Anna Kellner.",
        facts={"change": "appointed"},
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
        "(?P<person><pe>)(?: as (?:<one> |the |group ){0,2}(?P<position>(?:[Ll]egal representative"
        "(?: and )?)?(?:<js>)?(?<! )) (?:of|at) (?:the )?(?P<company><co>))?",
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
        "(?: (?:<one>|the|an?|<j>,?|(?:[Ee]x-)?<cn>(?:'s?)?|[a-z-]{3,14})){0,5}? "
        "(?P<person><pe>)(?![’'])",
        example="Peter Roth, chairman since 2019, has handed over to Anna Kellner.",
        counterexample="Peter Roth, chairman since 2019, has handed a cup to Anna Kellner.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
        separate=True,
    ),
    Pattern(
        "executive_change-en-takes-over-for-now",
        "(?:<j>,? (?P<person><pe>)|"
        "^(?P<person><pe>), (?:[a-z-]{2,14} |<one> |<cn>(?:'s?)? ){0,4}<j>)"
        "(?:,? (?:will|would|is to|has|is|was|has been|had been|<d>)){0,2} "
        "(?P<t>tak(?:es?|en|ing) over|took over|stepp?(?:s|ed|ing)? in|put in charge)"
        "(?= (?:on an|as an|in the) interim\\b| (?:temporarily|immediately|until|with immediate "
        "effect|for now)\\b|[.;]|$)",
        example="Finance director Anna Kellner takes over on an interim basis.",
        counterexample="Finance director Anna Kellner takes over the meeting.",
        whole=True,
        subject="company",
        facts={"change": "appointed"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-stands-in",
        f"{_WHO_WILL} (?P<t>(?:act|fill(?:s|ing)? in|stand(?:s|ing)? in|stepp?(?:s|ed|ing)? in|"
        "deputi[sz](?:e|es|ing))(?: in (?:his|her|their) (?:place|stead|absence)|"
        f" for (?:him|her|<pe>)(?=[.,;]|$| <d>| on <d>| as <j>| {_FOR_NOW})|(?= {_FOR_NOW}))|"
        "(?:lead|run|head|manage|oversee|chair|steer)s? "
        f"(?:the (?:board|company|business|firm|bank|group|brand|club)|<one>)(?= {_FOR_NOW}))",
        example="Deputy chief Anna Kellner will stand in for him until a successor is found.",
        counterexample="Deputy chief Anna Kellner will stand in line until a successor is found.",
        subject="company",
        facts={"change": "acting"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-takes-place-of",
        f"{_WHO_WILL} (?P<t>(?:assum(?:e|es|ed|ing)|tak(?:e|es|ing) (?:on|over)|took (?:on|over)) "
        "(?:his|her|their) (?:duties|responsibilities|role|post|position|job|office)|"
        "(?:tak(?:e|es|ing)|took) (?:his|her) place(?! (?:at|in|on|among|alongside)\\b)|"
        "tak(?:e|es|ing) over (?:(?:from|on|in|as of) <d>|with immediate effect|immediately))",
        example="Anna Kellner, the finance chief, takes his place.",
        counterexample="Anna Kellner, the finance chief, takes his photograph.",
        subject="company",
        facts={"change": "appointed"},
        base=0.84,
    ),
    Pattern(
        "executive_change-en-takes-up-the-post",
        f"{_WHO_WILL} (?P<t>(?:tak(?:e|es|ing|en)|took) up the (?:role|post|position|job|reins))"
        "(?! of)",
        example="Anna Kellner, the finance chief, will take up the post in May.",
        counterexample="Anna Kellner, the finance chief, will take up the offer in May.",
        subject="company",
        facts={"change": "appointed"},
        base=0.91,
    ),
    Pattern(
        "executive_change-en-named-successor",
        "(?P<person><pe>),?(?: (?:is|was|were|has been|had been|will be))? "
        "(?P<t>named|appointed|chosen|picked|announced|confirmed|elected|installed|voted "
        "in)(?:(?: as)?"
        "(?: (?:his|her|their|the|<pe>['’]s?))? (?:successor|replacement)(?! for)|"
        " in (?:(?:his|her|their|<pe>['’]s?) (?:place|stead)|place of <pe>))",
        example="Anna Kellner was named as his successor.",
        counterexample="Anna Kellner was praised by his successor.",
        subject="company",
        facts={"change": "appointed"},
        base=0.86,
    ),
    Pattern(
        "executive_change-en-to-be-replaced",
        "(?P<company><f>)[^.;<ns>]{0,60}? "
        "(?P<t>replac(?:e[sd]?|ing))(?: (?:<one>|the|longtime|veteran|<d>)){0,2} "
        "(?P<position><js>),? (?P<person><pe>)(?! with\\b|, with\\b)",
        example="Helios Energy has no plans to replace its chief executive, Anna Kellner.",
        counterexample="Helios Energy has no plans to praise its chief executive, Anna Kellner.",
        facts={"change": "resigned"},
        base=0.86,
    ),
)
