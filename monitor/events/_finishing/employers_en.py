"""The firm of an office if its English sentence alone does not say."""

import re
from bisect import bisect_left

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.events._trying.subject import SCORE as SUBJECT_SCORE
from monitor.reading.masks.mask import compiled
from monitor.reading.names import last_employers_en
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import stands

# Offices that only firms have, unlike those of ministers, presidents and captains
_OF_A_FIRM = re.compile(
    r"(?i)\b(?:chief (?:executive|[a-z]+ officer)|c[efoti]o|non-executive|independent director|"
    r"(?:managing|finance|financial|sales|marketing|operations|commercial) director)\b"
)
# Before a list's next item, which is about another firm
_LISTED = re.compile(r"(?:\d[.)]|[•*–-])\s{1,3}$")
_MARK = 4  # characters of it
_STANDS_IN = re.compile(r"(?i)(?:acting|interim)\b")  # who stands in comes from within
# "Names Former Tern Chief as Chairman": Tern employed whoever it is
_EX = re.compile(r"(?:\bformer |\bex-)$", re.IGNORECASE)
_ITS_OFFICER = re.compile(
    r"(?:['’]s?)? (?:[a-z]+ ){0,2}(?:boss|chief|head|director|executive|chair(?:man|woman)?|"
    r"president|manager|banker|partner|CEO|CFO|COO)\b",
    re.IGNORECASE,
)


def employs(filler: Filler, place: Place) -> bool:
    """Whether a supposed person is the firm of somebody's last office."""
    text, mention = place.document.text, filler.mention
    if not _EX.search(text, max(0, mention.start - 8), mention.start):
        return False
    return _ITS_OFFICER.match(text, mention.end) is not None


# "Norvik criticised the decision by Kestrel to name": who reacts to a change does not make it
_REACTS = late(
    r"\b(?:welcom(?:es?|ed|ing)|criticis(?:es?|ed|ing)|criticiz(?:es?|ed|ing)|prais(?:es?|ed)|"
    "slam(?:s|med)|blast(?:s|ed)|hail(?:s|ed)|question(?:s|ed)|oppos(?:es?|ed|ing)|"
    "condemn(?:s|ed)|applaud(?:s|ed)|denounc(?:es?|ed)|attack(?:s|ed)|object(?:s|ed) to|"
    r"protest(?:s|ed)(?: against)?|reacted to|commented on)\b"
)
_TO_IT = re.compile(r"welcom\w+ (?:an?|the|[\w’']+) (?:[a-z]+ )?(?:decision|move|plan|choice)\b")
# "Norvik opposed the sale and has named": it does act
_ACTS = closing(
    r"(?:,|\b(?:and|but|then|(?:as|when|after|before|while) it))"
    r"(?: (?:has|have|had|will|is|was|also|later|then|now)){0,3} $"
)


def _who_acts(candidate: Candidate, place: Place) -> None:
    """Replace a firm that only reacts to the change by the one named behind its verb, or by the
    one that the page is about."""
    talk, (first, last) = place.document.discourse, place.span()
    for filler in candidate.of("company"):
        end = filler.mention.end
        if not first <= filler.mention.start < last:
            continue
        said = _REACTS.search(place.document.text, end, candidate.trigger[0]) or _TO_IT.match(
            place.document.text, candidate.trigger[0]
        )
        if said is None:
            continue
        between = (place.document.text, said.end(), candidate.trigger[0])
        if _ACTS.search(*between):
            continue
        behind = place.document.within(said.end(), last)
        named = [i.value for i in behind if i.kind in FIRM_KINDS] or [talk.hero]
        others = [m for m in named if m and talk.firms.key(m) != filler.key]
        candidate.fillers.remove(filler)
        if others:
            acts = Filler("company", others[0], talk.firms.key(others[0]), 0.85)
            candidate.fillers.append(acts)


def settle(candidate: Candidate, place: Place) -> None:
    """Drop firms that are only near in the text and unsure: ministers and captains are appointed
    too. Without a firm left, take one that the text gave a person of the candidate as employer;
    without that, lower the score."""
    _who_acts(candidate, place)
    _who_employs_next(candidate, place)
    near = [f for f in candidate.of("company") if f.score <= SUBJECT_SCORE]
    begin = place.span()[0]
    listed = _LISTED.search(place.document.text, max(0, begin - _MARK), begin) is not None
    of_a_firm = _OF_A_FIRM.search(str(candidate.facts.get("position"))) is not None
    unsure = [
        f
        for f in near
        if (listed or f.mention.kind == "org" or (f.mention.how == "shape" and not of_a_firm))
    ]
    stands_in = _STANDS_IN.match(str(candidate.facts.get("position")))
    joined = _fronted(place) or _joined(candidate, place)
    joined = joined or (_employer(candidate, place) if stands_in else [])
    if joined and all(f in near for f in candidate.of("company")):
        unsure = near
    strangers = _strangers(candidate, near, place)
    unsure = unsure if strangers is None else strangers
    candidate.fillers = [f for f in candidate.fillers if f not in unsure]
    if not candidate.keys("company") and strangers is None:
        candidate.fillers += joined or _employer(candidate, place)
    if not candidate.keys("company"):
        candidate.score *= 0.6
    elif _may_be_either(candidate, place):
        candidate.score = min(candidate.score, _EITHER)
    elif _is_told_in_full(candidate, place) or _opens_with_it(candidate, place):
        candidate.score = max(candidate.score, _IN_FULL)


def _who_employs_next(candidate: Candidate, place: Place) -> None:
    """Replace the firm that somebody worked for "until now" where another one, "the company", has
    the new office: the firm named last beside it."""
    whole, talk = place.document.masked(place.index), place.document.discourse
    start = bisect_left(whole.starts, candidate.trigger[0])
    behind = whole.inside(start, len(whole.text))
    if not any(i.kind == "one" for i in behind) or any(i.kind in FIRM_KINDS for i in behind):
        return
    before = (whole.items[at].value for at in last_employers_en.employers(whole.text, start))
    so_far = {talk.firms.key(one) for one in before}
    for filler in candidate.of("company"):
        others = (f for f in talk.lately if talk.firms.key(f) not in so_far)
        other = next(others, None) if filler.key in so_far else None
        if other is not None:
            candidate.fillers.remove(filler)
            candidate.fillers.append(Filler("company", other, talk.firms.key(other), 0.84))


_EITHER = 0.8


def _may_be_either(candidate: Candidate, place: Place) -> bool:
    """Whether nothing tells the firm from the person: "Carver named Halden CEO"."""
    begin, end = candidate.trigger
    pair = [f.mention for f in candidate.fillers if f.role in {"company", "person"}]
    if any(" " in m.surface or m.how not in {"shape", "cue"} for m in pair):
        return False
    return any(m.end == begin - 1 for m in pair) and place.document.text[:end].endswith("ed")


_IN_FULL = 0.9  # nineteen in twenty of them are right, whatever the verb
_SOON = 90  # characters
_LEFT = re.compile(r"(?:leaving|left|leaves?|exit\w*|depart\w*)\b")
# Not "the night she left Kestrel", which may be a building
_GOES_NOW = re.compile(r"\b(?:has|have|is|are|will|to|be)(?: now| also)? $")


def _is_told_in_full(candidate: Candidate, place: Place) -> bool:
    """Whether the verb goes on to name the firm: "has left Kestrel", "joins Kestrel as chair"."""
    begin = candidate.trigger[0]
    text, keys = place.document.text, candidate.keys("company")
    goes = candidate.facts.get("position") or not _LEFT.match(text, begin)
    if not (goes or _GOES_NOW.search(text, max(0, begin - 12), begin)):
        return False
    behind = place.document.within(begin, min(begin + _SOON, place.span()[1]))
    named = {place.document.discourse.firms.key(i.value) for i in behind if i.kind in FIRM_KINDS}
    people = all(f.mention.kind == "person" for f in candidate.of("person"))
    return people and not keys.isdisjoint(named)


def _opens_with_it(candidate: Candidate, place: Place) -> bool:
    return any(_is_in_opening(f.mention, place) for f in candidate.of("company"))


def _is_in_opening(firm: Mention, place: Place) -> bool:
    """Whether the sentence calls a person by office and firm: "The boss of Kestrel has left"."""
    first, last = place.span()
    items = place.document.masked(place.index).items.values()
    return first <= firm.start < last and all(i.start != firm.start for i in items)


# "Chairman of the Leeds Museum": an employer, although it is no firm
INSTITUTION = (
    "(?:Museum|Institut(?:e|ion)|University|College|School|Hospital|Foundation|Trust|Society|"
    "Association|Council|Commission|Authority|Academy|Gallery|Theatre|Theater|Orchestra|Opera|"
    "Ballet|Club|League|Union|Church|Festival|Biennale|Cent(?:re|er)|Chamber|Federation|Agency|"
    "Library|Zoo|Clinic|System|Bureau|Committee)"
)


def _strangers(candidate: Candidate, near: list[Filler], place: Place) -> list[Filler] | None:
    """The firms that are not the office's, where its employer is not read; None if it may be."""
    text, (first, last) = place.document.text, place.span()
    start = candidate.trigger[0]
    if candidate.rule == _BECOMES and _LEAVES.search(text, first, start):
        behind = text[start:last]
        return [f for f in candidate.of("company") if f.mention.surface not in behind]
    parts = [f for f in candidate.of("company") if _is_part(f, text[start:last])]
    if parts:
        return parts
    position = str(candidate.facts.get("position"))
    return near if stands(position, text[first:last], _OF_INSTITUTION) else None


def _is_part(filler: Filler, behind: str) -> bool:
    """Whether a supposed firm is a part of one: "vice president of the Ruddle division"."""
    return stands(filler.mention.surface, behind, _OF_DIVISION)


_OF_DIVISION = late(r" (?:division|unit|business|brand|arm|segment|department)\b")
_OF_INSTITUTION = late(
    r" (?:of|at|for) (?:the |The )?(?:[A-Z][\w’'&.-]{1,20} (?:of (?:the )?)?){1,5}?"
    rf"{INSTITUTION}\b"
)
_BECOMES = "executive_change-en-becomes"
# "Is leaving the company to take a chief operating officer position in Leeds"
_LEAVES = late(
    r"\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)|quit(?:s|ting)?|resign(?:s|ed|ing)?)"
    r"(?: from)?(?: [^,.;]{2,40})? to (?:[a-z]+ )?$"
)


# "At Halden, finance chief Ann Lee is to leave"
_AT = compiled(
    r"^\W{0,3}(?:(?:Over|Elsewhere|Meanwhile|Separately|And),? )?[Aa]t (?:[A-Z]?[a-z-]{2,18} ){0,4}"
    "(?P<firm><cn>),",
    "en",
)


def _fronted(place: Place) -> list[Filler]:
    """The firm that opens the sentence as the place of what follows."""
    masked = place.document.masked(place.index)
    opened = _AT.match(masked.text)
    firm = masked.items[opened.start("firm")].value if opened else None
    if not isinstance(firm, Mention):
        return []
    return [Filler("company", firm, place.document.discourse.firms.key(firm), 0.9)]


def _joined(candidate: Candidate, place: Place) -> list[Filler]:
    """The firm that somebody who takes over was said to join."""
    talk = place.document.discourse
    told = (talk.offices.get((f.key, True)) for f in candidate.of("person"))
    firm = next((one[2] for one in told if one and one[2]), None)
    if firm is None or not candidate.of("former"):
        return []
    return [Filler("company", firm, talk.firms.key(firm), 0.85)]


def _employer(candidate: Candidate, place: Place) -> list[Filler]:
    talk = place.document.discourse
    for person in (*candidate.of("person"), *candidate.of("former")):
        firm = talk.employers.get(person.key)
        if firm is not None:
            sure = 0.95 if _is_in_opening(firm, place) else 0.85
            return [Filler("company", firm, talk.firms.key(firm), sure)]
    return []
