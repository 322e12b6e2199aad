"""Recognises plans in English clauses: "X to buy Y", "its purchase of Y is to close in May"."""

import re

from monitor.model import Modality
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.leading import led

# "Merged with Y to form Z", "strike a deal to sell": behind a verb, an infinitive tells why.
# What is signed "to form a company" has not formed it.
_DONE_TO = compiled(
    r"(?!(?:sign|agree|ink)[a-z]*\b[^.;]{0,120}? to (?:form|set up|establish|create)\b)"
    r"(?:(?:was|were|has|have|had|been) )*(?:[a-z]{2,14}(?:ed|ing)\b|"
    r"(?:bought|sold|took|left|quit|set|struck|begun|began|made|built|chosen?|names?)\b|"
    "(?:merg|acquir|purchas|combin|form|found|establish|creat|launch|partner|team|join|"
    r"collaborat|cooperat|work|invest|rais|appoint|elect|hir|promot|select|recruit|pick)e?s\b|"
    r"[a-z]{3,14}(?: (?:up|out|on|off|into))? (?:an?|the|its|their|<one>|<many>) )",
    "en",
)
# "X and Y to form a venture": headline style
_TO_COME = compiled(r"<who>(?:(?:, | and |['’]s )<who>)*,? to (?:also |soon |be )?", "en")
_NOUN = "deal|transaction|acquisition|purchase|takeover|merger|amalgamation|sale|buyout|investment"
_STILL_OPEN = led(
    rf"\b(?:{_NOUN})\b[^;]{{0,80}}? (?:to (?:be )?(?:closed?|completed?|finali[sz]ed?|concluded?)"
    r"|(?:is|are|remains?) (?:still )?(?:subject to|conditional on)"
    r"|(?:(?:has|have) (?:now |already |since )?been|(?<!, \S )was) "
    r"(?:approved|cleared|waved through)|"
    r"(?:wins?|won|gets?|got|receive[sd]?|secure[sd]?|gained|gains) (?:[\w-]+ ){0,3}?"
    r"(?:approval|clearance|go-ahead|green light|nod))"
    r"(?![\w’'-]| (?:the|its|an?|their|some|down)\b| [\d$£€])"  # not "to close a plant"
)
# "Has cleared all reviews and expects to close the purchase of Y"
_TO_CLOSE = led(
    r"\b(?:expect|hope|plan|aim|intend|due|set|scheduled)[a-z]{0,2} to "
    r"(?:close|complete|conclude|finali[sz]e) (?:the|its|their) (?:[a-z-]{3,14} ){0,3}$"
)
# "Has opened an inquiry into the planned purchase of Y", not "completed its planned purchase"
_PLANNED_ONE = compiled(
    r"(?P<done>\b(?:complet|clos|finali[sz]|consummat|conclud)[a-z]* )?"
    r"(?:(?:the|its|their|an?|<one>) |['’]s? )?(?<!\S)(?:planned|proposed|pending) "
    "(?:(?:[a-z-]{3,14}|<m>) ){0,2}$",
    "en",
)
# "Has opened a probe into X's purchase of Y", "sued to block it": as a rule it is not done yet
_QUESTIONED = compiled(
    r"\b(?:(?:(?:probes?|(?<!judicial )inquir(?:y|ies)|enquir(?:y|ies)|investigations?|"
    r"challenges?|objections?|opposition)(?: (?:in)?to| against)|"
    r"(?:lawsuits?|suit|complaints?|case|action) against|"
    r"(?:investigat|prob|challeng|oppos)(?:e[sd]?|ing|s)|object(?:s|ed|ing)? to|"
    r"(?:block|stop|prevent|halt)(?:ing)?)(?: <one>)?|"
    r"(?:(?:reviews?|scrutiny|examination) of|(?:review|examin|scrutini[sz]|assess)(?:e[sd]?|ing"
    r"|s)))"
    r" (?:the |an? )?(?:<who>['’]s? )?(?:(?!complet|closed|recent|past|finali[sz]ed|old|earlier|"
    r"previous)(?:[a-z-]{3,14}|<m>) ){0,3}$",
    "en",
)
_IS_QUESTIONED = compiled(
    r"[^.;,]{0,60}? (?:(?:fac(?:es?|ed|ing)|c[ao]mes? under|(?:is|was|are|be|been|now|still) under|"
    r"attract(?:s|ed)|(?:under)?go(?:es|ing)|underwent) (?:an? |<one> )?(?:[a-z-]{3,14} ){0,3}"
    r"(?:probe|review|inquiry|enquiry|investigation|scrutiny|examination|challenge|objections?|"
    r"opposition)|(?:is|are) being (?:reviewed|investigated|examined|probed|scrutini[sz]ed|"
    r"challenged|assessed|looked into))\b",
    "en",
)
_TAKEOVER = re.compile(r"(?:[Aa]cquisition|[Tt]akeover|[Pp]urchase|[Bb]uyout|[Mm]erger)s?\b")
_COMPLETED = re.compile(r"(?:complet|clos|finali[sz]|consummat)ed\b")
# "Will repay debt from its takeover of Y": what it repays shows that the takeover is done.
_LEFT_BY_IT = compiled(
    r"\b(?:(?:debts?|loans?|borrowings?|costs?|loss(?:es)?|goodwill)(?: [a-z]+){0,2} "
    "(?:from|after|by)|"
    "(?:taken on|incurred|inherited)(?: [a-z]+){0,2} (?:for|in|from|by|with)) "
    "(?:<one>|<who>['’]s?|the|its)(?: (?!planned|proposed|pending)(?:<m>|[a-z0-9-]{2,14})){0,3} $",
    "en",
)
# "Has been approved and completed"
_CLOSED = re.compile(r",? and\b[^.;]{0,24}\b(?:complet|clos|finali[sz])ed\b")
_WONDERS = r"Who (?:says|said|knows|thinks|believes|claims)\b"
# "Will X buy Y?", but not "Why did X buy Y?"
_QUERIED = re.compile(
    rf"(?!(?!{_WONDERS}).*\b(?:[Ww]h(?:y|at|o|en|ich|ere)|[Hh]ow)\b)[^?]*\?[”\"]?$"
)

# "Bought Y and has not made a profit", "before it was denied credit", "ahead of a possible listing"
# concern the next verb or something else, unlike "before the deal fell through".
_SAME_DEAL = (
    "(?![^,;.]{0,48}\\b(?:it(?! (?:was|is|had|has|were))|them|this|that|talks?|deal|bid|"
    "offer|merger|takeover|sale|agreement|plans?|proposal|negotiations|discussions|"
    "transaction|acquisition|purchase|partnership|venture|alliance|stake|approach|"
    "reject\\w*|rebuff\\w*|block\\w*|withdr\\w+|abandon\\w*|dropped|terminat\\w*|"
    "cancel\\w*|called off|collaps\\w*|fell)\\b)"
)
NEXT_VERB = compiled(
    (
        " (?:and (?:(?:then|later|now|also|subsequently|so far) )?(?:could|may|might|can|will|"
        "would|has|have|had|did|does|do|is|are|was|were|ended|scrapped|cancelled|canceled|"
        r"terminated|abandoned|dropped|withdrew|rejected|denied|refused)\b|before "
        r"(?:<one>|<who>|it|they|he|she|the [a-z]+|[a-z]+ing|[a-z]+s (?:could|can|might))(?= )|"
        r"amid\b|ahead of\b)"
    )
    + _SAME_DEAL,
    "en",
)


def plans(words: re.Pattern[str], near: str, start: int, end: int) -> bool:
    """Whether `near` has a cue of a plan: not "to" behind near[start:end], if that was done."""
    return any(
        not _only_says(near, cue)
        and (
            cue.start() < end
            or not cue.group().startswith("to ")
            or _DONE_TO.match(near, start) is None
        )
        for cue in words.finditer(near)
    )


# "This is to inform you that", "the Board wishes to announce that": says so by saying so; who
# "stepped in to buy Y" has bought it
_SAYS = re.compile(
    r"(?:(?<=\b[Ss]tepped in )|(?<=\b[Ss]wooped in )|(?<=\bmanaged )|(?<=\bproceeded )|"
    r"(?<=\bwent on ))to [a-z]+\b|"
    r"(?:(?<=\b[Tt]his )is to|wish(?:es)? to|would like to) (?:hereby )?"
    r"(?:announce|inform|notify|certify|advise|confirm|report|disclose|state)\b"
)


def _only_says(near: str, cue: re.Match[str]) -> bool:
    return _SAYS.match(near, cue.start()) is not None


def corrected(told: Modality, text: str, start: int, right: int) -> Modality:
    """Correct a modality: what is to come or yet to close is planned, a question possible."""
    comes = (
        text.startswith("to be ", start)
        or _TO_COME.fullmatch(text, 0, start)
        or _TO_CLOSE.search(text, max(0, start - 80), start)
        or _is_planned_one(text, start)
        or (told == "asserted" and is_questioned(text, start))
    )
    if told == "planned" and _LEFT_BY_IT.search(text, max(0, start - 80), start):
        return "asserted"
    if told == "asserted" and (comes or _is_open(text, start, right)):
        told = "planned"
    return "possible" if _QUERIED.match(text) else told


def _is_planned_one(text: str, start: int) -> bool:
    found = _PLANNED_ONE.search(text, max(0, start - 60), start)
    return found is not None and found["done"] is None


def is_questioned(text: str, start: int) -> bool:
    """Whether somebody examines or fights a purchase that no word says is done."""
    if not _TAKEOVER.match(text, start) or _COMPLETED.search(text):
        return False
    return (
        _QUESTIONED.search(text, max(0, start - 90), start) is not None
        or _IS_QUESTIONED.match(text, start) is not None
    )


def _is_open(text: str, start: int, right: int) -> bool:
    found = _STILL_OPEN.search(text, start, right)
    return found is not None and _CLOSED.match(text, found.end()) is None
