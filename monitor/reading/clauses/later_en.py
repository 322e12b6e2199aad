"""Finds the later verbs of an English sentence, and puts the shared subject before each."""

import re
from collections.abc import Iterator
from itertools import pairwise

from monitor.reading.marks import CHARS, NAMED, PARTIES
from monitor.reading.masks.mask import Masked, compiled

# A clause made of a subject and a later verb, and the span of the verb's part in the whole text.
Shared = tuple[Masked, tuple[int, int]]

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
    "retired|left|quit|released|unveil(?:ed|s)|introduce[sd]|rolled out)"
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
_LATER = compiled(
    rf",? (?:and|but) (?=(?P<state>{_STATE})\b)|,? (?:and|or|then|and then) "
    rf"(?:to )?(?={_ADV}(?:(?P<base>{_BASE})|{_FINITE})\b)|,? and "
    "(?=(?:(?:is|are|was|were) )?(?:also |now )?(?:increasing|reducing|cooperating|"
    rf"collaborating|{_GERUND[3:]})|(?<=[{NAMED}]) to (?=(?P<joined>{_BASE})\b)|"
    f", (?=(?:also |thereby |thus |formally )?(?:announcing|completing|{_GERUND[3:]})|"
    ",? (?:before|after|by|while|since|without) "
    rf"(?=(?:later |then |subsequently |eventually |first )?{_GERUND}\b)",
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
_R, _M, _D = CHARS["percent"], CHARS["money"], CHARS["date"]
# "X teamed up with Y to buy Z": X buys, too
_WITH_THEM = re.compile(
    r"\b(?:team|partner|join|work|link|tie|ally|allied)\w*\b[^.;]{0,24} with [^.;]{0,80}$"
)
# A denial holds for the later verbs too.
_HEDGED = re.compile(
    rf"[{NAMED}][^{PARTIES}.;]{{0,40}} "
    r"(?:den(?:y|ies|ied)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)) [^.;]{0,90}$"
)
# "After selling Y to Z, X has paid its debts", "having been bought by Z, X": the subject follows
_FRONTED = compiled(
    r"^[“(\s]*(?:(?:And|But|Now|So|Also),? )?"
    "(?:(?:After|By|In return for|Since|While|Besides|Apart from) "
    rf"(?=(?:[a-z]+ly )?{_GERUND}\b)|Having (?=(?:[a-z]+ly )?(?:been |{_FINITE})))",
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
        if joint["joined"] and not _WITH_THEM.search(between):
            continue
        if joint["state"] or len(between) > _NEAR or re.search(_PARTY, between):
            hedged = _HEDGED.search(text, 0, subject.start())
            begin = hedged.start() if hedged else subject.start()
            clause = _spliced(masked, begin, head, joint.end())
            found.append((clause, (masked.starts[joint.end()], masked.ends[-1])))
    beside = _WITH.match(text)
    if beside:
        rest = range(beside.end(), len(text.rstrip(".")))
        told = [*rest, beside.start("with") - 1, *range(*beside.span("with"))]
        found.append((_picked(masked, told), masked.span(beside.end(), len(text))))
    return (*found, *_more_objects(masked))


# "Holds 30% of X, 20% of Y and a 14% stake in Z", "sold X to A and Y to B": the verb stands once.
_SHARE = (
    "(?:(?:an?|another|the|about|around|some|nearly|almost|over|more than|just under|"
    "just over|dominant|further|hefty) ){0,2}<r>(?: [a-z-]{3,16}){0,3}? (?:of|in) "
    f"(?:the )?(?:[a-z-]{{3,16}} ){{0,3}}?[{NAMED}]"
)
_HOLDS = compiled(
    f"[{PARTIES}][^.;{PARTIES}]{{0,34}}? "
    f"(?P<verb>holds?|owns?|held|owned|controls?|has|had|retains?)(?= {_SHARE})",
    "en",
)
_AND_SHARE = compiled(rf"(?:,? and|,? plus|,)(?= {_SHARE})", "en")
# What is sold, and to whom.
_SOLD_TO = (
    r"(?:(?:<one>|its|their|the) (?:[a-z-]{2,16} ){1,4}?|(?:the )?(?:[a-z-]{3,16} ){0,3}?<cn> )"
    r"(?:for (?:[a-z]+ )?<m> )?to (?:the )?(?:[a-z-]{3,16} ){0,3}?<pa>"
)
_SELLS = compiled(
    f"<pa>[^.;{PARTIES}]{{0,34}}? (?P<verb>sold|sell(?:s|ing)?|divest(?:s|ed)?|"
    f"offload(?:s|ed)?)(?= {_SOLD_TO})",
    "en",
)
# What is bought, and for how much or when: "bought X for $2m and Y for $3m".
_FOR_OR_ON = (
    "(?:the )?(?:[a-z-]{3,16} ){0,3}?<cn>,? (?:for (?:about |around |nearly |some )?<m>|"
    "(?:in |on )?<d>)"
)
_BUYS = compiled(
    f"<pa>[^.;{PARTIES}]{{0,34}}? (?P<verb>bought|acquired|buys?|acquires?|purchased|sold)"
    f"(?= {_FOR_OR_ON})",
    "en",
)
_AND_BOUGHT = compiled(rf"(?:,? and|,)(?= {_FOR_OR_ON})", "en")
_AND_SOLD = compiled(rf"(?:,? and|,)(?= {_SOLD_TO})", "en")


def _more_objects(masked: Masked) -> Iterator[Shared]:
    """The later entries of a list, each behind the subject and the verb. The verb is located at the
    entry's share, or at the word that joins two deals."""
    text = masked.text
    if text.count(_R) > 1 and (holds := _HOLDS.search(text)):
        for joint in _AND_SHARE.finditer(text, holds.end()):
            share = text.index(_R, joint.end())
            yield _said_again(masked, holds, joint.end(), (share, share + 1))
    for given, verb, also in (
        (" to ", _SELLS, _AND_SOLD),
        (_M, _BUYS, _AND_BOUGHT),
        (_D, _BUYS, _AND_BOUGHT),
    ):
        if text.count(given) > 1 and (said := verb.search(text)):
            for joint in also.finditer(text, said.end()):
                yield _said_again(masked, said, joint.end(), joint.span())


def _said_again(masked: Masked, verb: re.Match[str], later: int, place: tuple[int, int]) -> Shared:
    """What follows `later`, behind the subject and the verb; the verb is located at `place`."""
    clause = _spliced(masked, verb.start(), verb.end(), later + 1)
    span = masked.span(*place)
    starts, ends = list(clause.starts), list(clause.ends)
    for at in range(verb.start("verb") - verb.start(), verb.end("verb") - verb.start()):
        starts[at], ends[at] = span
    return clause._replace(starts=tuple(starts), ends=tuple(ends)), span


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
            yield _picked(masked, kept), masked.span(opening.end(), closes.start())


def _subject(text: str, before: int) -> re.Match[str] | None:
    """The nearest name before that is followed by a verb, unless a semicolon is in between."""
    last = None
    for found in _SUBJECT.finditer(text, max(0, before - 400), before):
        last = found
    if last is None or ";" in text[last.start() : before]:
        return None
    return last


def _spliced(masked: Masked, start: int, end: int, later: int) -> Masked:
    return _picked(masked, [*range(start, end), later - 1, *range(later, len(masked.text))])


def _picked(masked: Masked, kept: list[int]) -> Masked:
    """These characters of a sentence in this order; commas at the seams become spaces."""
    seams = {i for pair in pairwise(kept) if pair[1] != pair[0] + 1 for i in pair}
    return Masked(
        "".join(" " if i in seams and masked.text[i] in ", " else masked.text[i] for i in kept),
        tuple(masked.starts[i] for i in kept),
        tuple(masked.ends[i] for i in kept),
        {new: masked.items[old] for new, old in enumerate(kept) if old in masked.items},
    )
