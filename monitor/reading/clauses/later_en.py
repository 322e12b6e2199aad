"""Finds the later verbs of an English sentence, and puts the shared subject before each."""

import re
from collections.abc import Iterator

from monitor.reading.clauses.again_en import Shared, more_objects, picked, spliced
from monitor.reading.marks import NAMED, PARTIES
from monitor.reading.masks.mask import Masked, compiled

_BASE = (
    "(?:acquire|buy|sell|purchase|merge|partner|team up|sign|bid|make|mount|launch|form|"
    "set up|establish|invest|raise|own|hold|appoint|name|take|enter|become|divest|dispose|"
    "join|combine|absorb|spin off|license|cooperate|collaborate)"
)
_FINITE = (
    "(?:acquire[sd]|bought|buys|sold|sells|purchase[sd]|merge[sd]|partner(?:ed|s)|"
    "team(?:ed|s) up|sign(?:ed|s)|form(?:ed|s)|set up|establishe[sd]|invest(?:ed|s)|"
    "raise[sd]|own(?:ed|s)|held|holds|appoint(?:ed|s)|name[sd]|launche[sd]|took|takes|"
    "taken over|paid|pays|spent|offered|entered|enters|became|becomes|divest(?:ed|s)|disposed|"
    "joined|joins|"
    "combined|absorb(?:ed|s)|spun off|license[sd]|cooperate[sd]|collaborate[sd]|agree[sd]|"
    r"announce[sd]|renamed|rebranded|change[sd] <one> (?:\w+ )?name|part-owned|jointly|"
    "integrate[sd]|work(?:ed|s) with|filed|went into|increase[sd]|cut|stepped|resigned|"
    "retired|left|quit|released|unveil(?:ed|s)|introduce[sd]|rolled out|open(?:ed|s)|"
    "move[sd]|relocate[sd]|hire[sd]|promote[sd]|poache[sd]|elect(?:ed|s)|replace[sd]|"
    "expand(?:ed|s)|renames|rebrands|exit(?:ed|s))"
)
_GERUND = (
    "(?:acquiring|buying|selling|purchasing|merging|partnering|teaming up|signing|forming|"
    "setting up|establishing|investing|raising|taking|entering|becoming|divesting|joining|"
    "combining|being (?:acquired|bought|sold|taken|absorbed|merged|named|appointed)|"
    "having (?:acquired|bought|sold))"
)
# States: "entered administration and is now owned by Y", "makes tyres and is a unit of Y"
_STATE = (
    "(?:is|was|are|were|remains|remained|(?:has|had) (?:since )?been) "
    "(?:(?:now|also|currently|still|itself|once|then|later|today|[a-z]{3,12}ly) ){0,2}"
    "(?:(?:[a-z]+[- ])?(?:owned|controlled|backed) by|part of|"
    r"(?:an?|the) (?:[\w-]{2,16} ){0,3}?(?:subsidiary|unit|division|arm|member|affiliate) "
    "of)"
)
_ADV = (
    "(?:(?:also|then|later|subsequently|recently|now|has|have|had|been|was|were|is|are|"
    "ultimately|eventually|finally|soon|again|since|[a-z]{3,12}ly) ){0,3}"
)
# "Ends its venture with Y and will buy Z"
_WILL = (
    "(?:(?:will|would|could|may|might|is to|plans? to|intends? to|aims to|hopes to|wants to|"
    "has agreed to|agreed to)(?: (?:not|also|now|then|soon))?)"
)
_LATER = compiled(
    r"[, ](?:(?<=,) |(?<= )(?=[abostw]))(?:"
    rf"(?:and|but) (?=(?P<state>{_STATE})\b)|(?:and|but) (?={_WILL} {_BASE}\b)|"
    rf"(?:and|or|but|then|and then) (?:to )?(?={_ADV}(?:(?P<base>{_BASE})|{_FINITE})\b)|and "
    "(?=(?:(?:is|are|was|were) )?(?:also |now )?(?:increasing|reducing|cooperating|"
    rf"collaborating|{_GERUND[3:]})|(?<=[{NAMED}] )to (?=(?P<joined>{_BASE})\b)|"
    f"(?<=, )(?=(?:also |thereby |thus |formally )?(?:announcing|completing|{_GERUND[3:]})|"
    r"(?<=, )"
    rf"(?=(?P<item>{_FINITE} (?:<one>|<pe>|<cn>|(?:its|their|an?|the|itself|into|up|as|with)"
    rf"\b)[^;]{{0,200}}?),? and {_FINITE}\b)|"
    "(?:before|after|by|while|since|without) "
    r"(?=(?:later |then |subsequently |eventually |first )?[a-z]{2,14}ing\b))",
    "en",
)
_MODAL = (
    "(?: (?:will not|will|would|may|might|could|must|plans? to|planned to|agreed to|"
    "agrees to|intends? to|aims to|wants? to|hopes? to|expects? to|is to|are to|did not|"
    "does not|in talks to|(?:is|are|was|were) (?:looking|planning|considering|seeking|"
    "hoping|aiming|trying|preparing|in talks|set|about|due) to))"
)
_SUBJECT = compiled(
    f"[{PARTIES}](?P<modal>(?: (?:has|have|had|is|are|also|now|[a-z]+ly)){{0,2}}{_MODAL}"
    "(?= [a-z]))?(?: (?:also|now|then|already|later|first|[a-z]{3,12}ly)){0,2} "
    "(?:has|have|had|is|was|were|will|would|may|might|could|can|said|bought|sold|took|"
    "made|grew|became|began|built|ran|won|lost|set|held|kept|paid|led|left|put|cut|went|"
    "came|rose|fell|saw|got|spun|beat|drew|met|hit|told|buy|sell|acquire|take|"
    "[a-z]{2,14}(?:ed|es|s)|(?<=will )[a-z]{2,14}|(?<=would )[a-z]{2,14}|"
    r"(?<=could )[a-z]{2,14}|(?<= to )[a-z]{2,14})\b",
    "en",
)
_PARTY = f"[{PARTIES}]"
# "X teamed up with Y to buy Z": X buys, too
_WITH_THEM = re.compile(
    r"\b(?:team|partner|join|work|link|tie|ally|allied)\w*\b[^.;]{0,24} with [^.;]{0,80}$"
)
_OF_ANOTHER = re.compile(f"[{PARTIES}] who [a-z]")  # "to replace Y, who leaves by joining Z"
# A denial holds for the later verbs too.
_HEDGED = re.compile(
    rf"[{NAMED}][^{PARTIES}.;]{{0,40}} "
    r"(?:den(?:y|ies|ied)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)) [^.;]{0,90}$"
)
# "Denied that it would sell Y and will buy Z": who denied, buys
_DENIED_WOULD = re.compile(r"\b(?:would|had|was|were)\b")
_NOW = re.compile(r"(?:will|has|have|is|are|plans?|intends?|expects?)\b")
# "After selling Y to Z, X has paid its debts", "having been bought by Z, X": the subject follows
_FRONTED = compiled(
    r"^[“(\s]*(?:(?:And|But|Now|So|Also),? )?"
    "(?:(?:After|By|In return for|Since|While|Besides|Apart from) "
    r"(?=(?:[a-z]+ly )?[a-z]{2,14}ing\b)|(?=(?:Denying|Dismissing|Rejecting|Ruling out) )|"
    "Having (?=[a-z]))",
    "en",
)
# "Together with Y, X has formed a venture": read as "X has formed a venture with Y"
_WITH = compiled(
    r"^(?:Together|Along|Jointly|In (?:partnership|cooperation|collaboration|conjunction|tandem)) "
    r"(?P<with>with (?:the )?(?:[a-z-]{2,16} ){0,3}<pa>), (?=(?:the )?<pa>)",
    "en",
)
_CLOSES = re.compile(rf", (?=(?:the )?[{PARTIES}][^.;,]{{0,60}}? [a-z]|(?:the )?[{PARTIES}],)")
_NEAR = 40  # characters: a subject this near is seen by the patterns themselves


def shared(masked: Masked) -> tuple[Shared, ...]:
    """The later clauses of a masked sentence, each behind the subject that it shares."""
    text = masked.text
    found = list(_fronted(masked))
    for joint in _LATER.finditer(text):
        subject = _subject(text, joint.start())
        if subject is None:
            continue
        is_means = joint.group().startswith((" by ", ", by "))
        keeps_modal = (joint["base"] or joint["joined"] or is_means) and subject["modal"]
        head = subject.end("modal") if keeps_modal else subject.start() + 1
        between = text[subject.start() + 1 : joint.start()]
        if joint["base"] and not subject["modal"]:
            continue
        if is_means and _OF_ANOTHER.search(between):
            continue
        if joint["joined"] and not _WITH_THEM.search(between):
            continue
        if joint["state"] or len(between) > _NEAR or re.search(_PARTY, between):
            begin, head = _beginning(text, subject, joint, head)
            end = joint.end("item") if joint["item"] else len(text)
            clause = spliced(masked, begin, head, joint.end(), end)
            found.append((clause, masked.span(joint.end(), end)))
    beside = _WITH.match(text)
    if beside:
        rest = range(beside.end(), len(text.rstrip(".")))
        told = [*rest, beside.start("with") - 1, *range(*beside.span("with"))]
        found.append((picked(masked, told), masked.span(beside.end(), len(text))))
    return (*found, *more_objects(masked))


def _beginning(
    text: str, subject: re.Match[str], joint: re.Match[str], head: int
) -> tuple[int, int]:
    """Where the words to put before a later verb begin and end: with who denies, if anyone."""
    hedged = _HEDGED.search(text, 0, subject.start())
    if hedged is None:
        return subject.start(), head
    parted = _DENIED_WOULD.search(text, subject.start(), joint.start())
    return hedged.start(), hedged.start() + 1 if parted and _NOW.match(text, joint.end()) else head


def subject_before(text: str, position: int) -> int | None:
    """Where the nearest subject before a position of a masked sentence stands."""
    found = _subject(text, position)
    return None if found is None else found.start()


def _fronted(masked: Masked) -> Iterator[Shared]:
    """The phrase that a sentence begins with, behind the subject that follows it."""
    opening = _FRONTED.match(masked.text)
    closes = _CLOSES.search(masked.text, opening.end()) if opening else None
    if opening and closes:
        who = re.compile(f"[{PARTIES}]").search(masked.text, closes.end())
        if who:
            kept = [who.start(), closes.start(), *range(opening.end(), closes.start())]
            yield picked(masked, kept), masked.span(opening.end(), closes.start())


def _subject(text: str, before: int) -> re.Match[str] | None:
    """The nearest name before that is followed by a verb, unless a semicolon is in between."""
    last = None
    for found in _SUBJECT.finditer(text, max(0, before - 400), before):
        last = found
    if last is None or ";" in text[last.start() : before]:
        return None
    return last
