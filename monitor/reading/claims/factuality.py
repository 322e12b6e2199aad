"""Tells claims from what is conditional, advised, wished for by others or narrowly missed."""

import re

from monitor.reading.claims import tales_en
from monitor.reading.claims.governed_en import LIGHT, verbs
from monitor.reading.masks.mask import compiled

_ADVISED_EN = (
    "urg(?:ed|es|ing)|call(?:ed|s|ing) (?:on|for|upon)|press(?:ed|es|ing)|"
    "push(?:ed|es|ing)|asked|asks|advis(?:ed|es)|recommend(?:ed|s)?|demand(?:ed|s|ing)|"
    "wants?|wanted|encourag(?:ed|es)|lobb(?:ied|ies|ying)|implored"
)
# "Analysts expect X to buy Y", "many believe that Y will be sold"
_EXPECTED = (
    "(?:[Aa]nalysts|[Ii]nvestors|[Ee]xperts|[Oo]bservers|[Ee]conomists|[Tt]raders|[Cc]ritics|"
    "[Cc]ommentators|[Bb]ookmakers|[Pp]undits|[Ss]trategists|[Mm]arkets|[Mm]any|[Mm]ost|[Ff]ew)"
    "(?: (?:at|from|with) <pa>)?(?: [a-z]+){0,3}? (?:expect|predict|think|believe|reckon|hope|"
    "forecast|bet|doubt|speculate|anticipate)(?:ed)?(?: that)? "
    r"(?:(?!\b(?:after|since|because|when|following|as|if|once|from)\b)[^:]){0,90}$"
)
# "It would make sense for X to buy", "hard to see why X would want to buy", "why did X never buy?"
_JUDGED = (
    r"\b(?:mak(?:e|es|ing)|made) (?:[a-z]+ )?sense (?:for|if|to)\b|\b(?:hard|difficult|easy|"
    r"tempting|possible) to (?:see|imagine|picture|believe|envisage|understand)\b|\b(?:better|best|"
    "wise|wiser|unwise|sensible|logical|natural|foolish|mistake|folly) (?:for (?:the )?<pa> )?to "
    r"(?:[a-z]+ )?$|\b[Ww]hy (?:did|does|do|has|should|would|can|is)(?:n['’]t)? (?:the )?<pa>"
)
_BEFORE = {
    "zh": compiled(
        "如果|如已|如欲|倘若|倘(?=<who>)|假如|假设|假使|假若|(?<!主)要是|一旦|除非|万一|"
        "若(?=<who>)|(?:建议|呼吁|敦促|恳请|反对)(?=<who>)|险些|差点|差一点",
        "zh",
    ),
    "en": compiled(
        r"\b(?:[Ii]f|[Uu]nless|[Aa]ssuming|[Ss]upposing|in the event)\b"
        r"(?! (?:approved|completed|successful|possible|necessary|any)\b)|"
        rf"{_JUDGED}|\b{_EXPECTED}|\b(?:[Ss]uppos(?:e|ing)|[Ii]magine|[Ll]et"
        r"(?:['’]s| us| me) (?:[a-z]+ )?(?:say|assume|suppose|imagine|pretend))\b|"
        r"(?:^|(?<=^[“(\s]))\b(?:Had|Should|Were) (?:the )?<pa>|\b(?:should|ought to)"
        "(?: (?:not|now|also|instead|simply|just|[a-z]+ly|be|consider|explore|think about))* "
        rf"{LIGHT}$|\b(?:{_ADVISED_EN})(?: that)? (?:the )?<pa>(?:['’]s? [a-z]+)?"
        rf"(?: (?:should|to)(?: not)?| not to)? (?:[a-z]+ly )?{LIGHT}$|"
        r"\b(?:might|could|would|should)(?:n['’]t)?(?: [a-z]+ly| well| not| never)* have "
        rf"(?:been )?{LIGHT}$|\brather [^,;]{{2,60}}? than {LIGHT}$|"
        rf"\b(?:nearly|almost|c[ao]me close to|stopp?(?:ed|s|ing)? short of) {LIGHT}$|"
        r"\blos(?:t|es|ing) out\b.*$",
        "en",
    ),
}
# A wish in the clause claims nothing if the sentence before it names people with opinions.
_CROWD = re.compile(
    "分析师|分析人士|认为|觉得|主张|专家|业内人士|网友|投资者|评论|市场(?=期待|期望|希望)|"
    "外界|学者|教授|民众|消费者"
)
_WISHED = compiled(
    "应当|应该|理应|最好|不妨|期待|期望|希望|盼望|要求|建议|呼吁|敦促|"
    "(?<![相对适反响供])应(?=(?:<who>|[收购出售与和同跟]))",
    "zh",
)
# "If the sale is approved" presupposes an agreement.
_AGREED = {
    "zh": re.compile(r"[^，,；;：:。]*(?:完成|获批|获得批准|交割)"),
    "en": re.compile(
        r"[^,;]* (?:completed|approved|consummated|goes (?:ahead|through)|closes|succeeds)\b"
    ),
}
_MULTIPLE = re.compile("(?:doubl|tripl|trebl|halv)")  # "almost doubled its stake": no near miss
_NEARLY = re.compile(r"\b(?:nearly|almost) $")
# "A takeover is when one firm, Helios, buys another": a definition.
_DEFINES = re.compile(
    r"[“(\s]*(?:An?|The term) [^.;]{3,60}? (?:is|occurs|happens|means|arises|is formed|"
    r"takes place) (?:when|where|if)\b"
)
# "Asked about talk that X might buy Y, Z said it would take a stake": only the answer counts.
_ASKED = compiled(
    r"[“(\s]*(?:When )?[Aa]sked (?:about|whether|if|on)\b[^,;]{4,160}?,"
    r"(?! [^,;]{0,80}?(?:declin|refus|\bno comment|(?:do|does|did|would|could)(?: not|n['’]t)))",
    "en",
)
# Everything up to the last mark before the trigger.
_CUT = {"zh": re.compile(r"(?s:.*)[，,；;：:。]"), "en": re.compile(r"(?s:.*)[,;]")}


_SAYS = re.compile("(?:公告|宣布|表示|称|披露)，$")  # 如果甲公告，收购了乙: one clause


def claims(text: str, start: int, end: int, lang: str) -> bool:
    """Whether a masked sentence claims something of text[start:end], its trigger, be it a plan."""
    if lang == "zh":
        return _claims_in_chinese(text, start)
    if tales_en.tells(text, start) or _DEFINES.match(text, 0, start):
        return False
    asked = _ASKED.match(text)
    if asked and start < asked.end():
        return False
    return not any(_is_conditional(text, at) for at in verbs(text, start, end))


def _claims_in_chinese(text: str, start: int) -> bool:
    cut = _CUT["zh"].match(text, 0, start)
    if cut and _SAYS.search(text, max(0, cut.end() - 4), cut.end()):
        cut = _CUT["zh"].match(text, 0, cut.end() - 1)
    clause = text[cut.end() if cut else 0 : start]
    if _BEFORE["zh"].search(clause) and not _AGREED["zh"].match(text, start):
        return False
    return not (_WISHED.search(clause) and _CROWD.search(text, 0, start))


def _is_conditional(text: str, start: int) -> bool:
    """Whether an English verb at `start` is conditional, advised or narrowly missed."""
    cut = _CUT["en"].match(text, 0, start)
    clause = text[cut.end() if cut else 0 : start]
    if not _BEFORE["en"].search(clause) or _AGREED["en"].match(text, start):
        return False
    return not (_MULTIPLE.match(text, start) and _NEARLY.search(clause))
