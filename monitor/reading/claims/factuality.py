"""Tells claims from what is conditional, advised, wished for by others or narrowly missed."""

import re

from monitor.reading.claims import factuality_zh, tales_en
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
    "[Cc]ommentators|[Bb]ookmakers|[Pp]undits|[Ss]trategists|[Mm]arkets|[Mm]any|[Mm]ost|[Ff]ew|"
    "[Bb]rokers|[Ff]ans|[Rr]ivals|[Nn]eighbou?rs|[Ll]ocals|[Rr]esidents|[Uu]nions|[Ww]orkers|"
    "[Ee]mployees|[Cc]ustomers|[Rr]eaders|[Cc]ampaigners|[Pp]oliticians|[Pp]eople|[Ss]ome|[Oo]thers)"
    "(?: (?:at|from|with) <pa>)?(?: [a-z]+){0,3}? (?:expect|predict|think|believe|reckon|hope|"
    "forecast|bet|doubt|speculate|anticipate|suspect|assume|fear|wish)(?:ed)?(?: that)? "
    r"(?:(?!\b(?:after|since|because|when|following|as|if|once|from)\b)[^:]){0,90}$"
)
# "It would make sense for X to buy", "hard to see why X would want to buy", "why did X never buy?"
_JUDGED = (
    r"\b(?:mak(?:e|es|ing)|made) (?:[a-z]+ )?sense (?:for|if|to)\b|\b(?:hard|difficult|easy|"
    r"tempting|possible) to (?:see|imagine|picture|believe|envisage|understand)\b|\b(?:better|best|"
    "wise|wiser|unwise|sensible|logical|natural|foolish|mistake|folly) (?:for (?:the )?<pa> )?to "
    r"(?:[a-z]+ )?$|\b[Ww]hy (?:did|does|do|has|should|would|can|is)(?:n['’]t)? (?:the )?<pa>"
)
_BEFORE = compiled(
    r"\b(?:[Ii]f|[Uu]nless|[Aa]ssuming|[Ss]upposing|in the event)\b"
    r"(?! (?:approved|completed|successful|possible|necessary|any)\b)|"
    rf"{_JUDGED}|\b{_EXPECTED}|\b(?:[Ss]uppos(?:e|ing)|[Ii]magine|[Ll]et"
    r"(?:['’]s| us| me) (?:[a-z]+ )?(?:say|assume|suppose|imagine|pretend))\b|"
    r"(?:^|[,:] )[Aa]ssume that\b|\b(?:[Dd]ream(?:s|t|ed)?|[Pp]retend[a-z]*) that\b|"
    r"(?:^|(?<=^[“(\s]))\b(?:Had|Should|Were) (?:the )?<pa>|\b(?:should|ought to)"
    "(?: (?:not|now|also|instead|simply|just|[a-z]+ly|be|consider|explore|think about))* "
    rf"{LIGHT}$|\b(?:{_ADVISED_EN})(?: that)? (?:the )?<pa>(?:['’]s? [a-z]+)?"
    rf"(?: (?:should|to)(?: not)?| not to)? (?:[a-z]+ly )?{LIGHT}$|"
    r"\b(?:might|could|would|should)(?:n['’]t)?(?: [a-z]+ly| well| not| never)* have "
    rf"(?:been )?{LIGHT}$|\b(?:rather|sooner|better) [^,;]{{2,60}}? than {LIGHT}$|"
    rf"\bhad better (?:not )?{LIGHT}$|\bc[ao]me within [^,;]{{2,20}}? of {LIGHT}$|"
    rf"\b(?:nearly|almost|c[ao]me close to|stopp?(?:ed|s|ing)? short of) {LIGHT}$|"
    r"\blos(?:t|es|ing) out\b.*$",
    "en",
)
# "If the sale is approved" presupposes an agreement.
_AGREED = re.compile(
    r"[^,;]* (?:completed|approved|consummated|goes (?:ahead|through)|closes|succeeds)\b"
)
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
_CUT = re.compile(r"(?s:.*)[,;]")  # everything up to the last mark before the trigger


def claims(text: str, start: int, end: int, lang: str, spelt: str) -> bool:
    """Whether a masked sentence claims something of text[start:end], its trigger, be it a plan.

    `spelt` is the sentence before its trigger with its names.
    """
    if lang == "zh":
        return factuality_zh.claims(text, start, spelt)
    if tales_en.tells(text, start) or _DEFINES.match(text, 0, start):
        return False
    asked = _ASKED.match(text)
    if asked and start < asked.end():
        return False
    return not any(_is_conditional(text, at) for at in verbs(text, start, end))


def _is_conditional(text: str, start: int) -> bool:
    """Whether an English verb at `start` is conditional, advised or narrowly missed."""
    cut = _CUT.match(text, 0, start)
    clause = text[cut.end() if cut else 0 : start]
    if not _BEFORE.search(clause) or _AGREED.match(text, start):
        return False
    return not (_MULTIPLE.match(text, start) and _NEARLY.search(clause))
