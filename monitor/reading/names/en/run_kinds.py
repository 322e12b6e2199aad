"""What kind of name a capitalised run is by its own words: a person, a firm, a public body."""

import re
from typing import Literal

from monitor.reading.names.en import edges, possessive
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led
from monitor.reading.words import en as words
from monitor.reading.words.given import GIVEN, PINYIN
from monitor.reading.words.places_en import PEOPLES, PLACES

TITLE = gated(rf"\b(?=\w)(?:{words.TITLES})\b")
_OF_WHAT = re.compile(r"\b(?:Corporation of|Company (?:of|for)) ")
OF = led(r" of (?:the )?")
_NAMELIKE = late(rf"[{words.UPPER}](?:(?![A-Z])[\w’'.\-])+(?:[A-Z][a-z]+)?\.?|(?:[A-Z]\.){{1,3}}")
_STYLE = closing(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Prof)\.? $")
_SYLLABLES = late(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|"
    r"an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)){1,3}",
    re.IGNORECASE,
)
_PUBLIC_HALL = closing(
    r"\b(?:Village|Social|Town|City|Community|Church|Parish|Memorial|Masonic) Hall$"
)


def _is_called_a_firm(surface: str, tokens: list[str]) -> bool:
    if "Building Society" in surface or possessive.is_shop(surface):
        return True
    return any(t.strip(",") in words.COMPANY_WORDS for t in tokens)


_SURNAMES_TOO = frozenset("Power Mills Gold Silver Wind Waters Fields Sons Lines Bond".split())


def is_current(text: str, run: re.Match[str]) -> bool:
    """ "Current chairman Ann Lee", unlike the firm Current."""
    if run.group() != "Current":
        return False
    title = TITLE.search(text, run.end(), run.end() + 40)
    return title is not None and title.start() == run.end() + 1


# "The Ford family of cars", "the Hale family trust", "family members" own nothing together.
_FAMILY = re.compile(
    " (?:[Ff]amily|FAMILY)(?=[.,;:)]|$|['’]s? (?!(?:[a-z]+ )?(?:vehicle|company|firm|office|group|"
    "fund|trust|foundation|holding)s?\\b)|['’]s?$| (?:ha[sd]|have|is|are|was|were|will|would|"
    "could|may|might|and|or|in|for|to|by|from|with|at|on|as|after|since|who|which|that|via|"
    "through|still|also|now|today|[a-z]+ed|[a-z]{3,}s|[a-z]*(?:held|sold|bought|took|gave|kept|"
    "built|won|lost))\\b(?! cars?\\b))"
)
_FAMILY_OFFICE = re.compile(r" family office\b(?! [A-Z])")
_ONE_FAMILY = closing(r"(?:^|\n|\b[Tt]he |[’']s |[a-z]-)(?:[a-z-]{4,14} ){0,2}$")
_A_SURNAME = re.compile(
    r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]i|al|el) )?[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+)?"
)


_STATE = late(" (?:state|government|treasury|finance ministry)(?![\\w’'-])")


def holder(text: str, start: int, end: int) -> tuple[int, int, Literal["org"], str] | None:
    """A family or a country that holds or sells shares."""
    if family := _family(text, start, end):
        return start, family, "org", "org"
    if text[start:end] in PLACES and edges.sells_shares(text, start, end):
        return start, end, "org", "cue"
    state = _STATE.match(text, end) if text[start:end] in PEOPLES else None
    if state and edges.sells_shares(text, start, state.end()):
        return start, state.end(), "org", "cue"
    return None


def _family(text: str, start: int, end: int) -> int:
    """Where "the (founding) Hale family" ends, which may hold shares; 0 if no family is meant."""
    if text[end : end + 2] not in {" f", " F"}:
        return 0
    behind = _FAMILY_OFFICE.match(text, end) or _FAMILY.match(text, end)
    if behind is None or not _A_SURNAME.fullmatch(text, start, end):
        return 0
    opened = _ONE_FAMILY.search(text, max(0, start - 40), start)
    return behind.end() if opened else 0


def kind(
    text: str, start: int, end: int, tokens: list[str]
) -> tuple[Literal["company", "guess", "maybe_person", "person", "org"], str]:
    surface = text[start:end]
    if len(tokens) > 1 and (words.FORM_END.search(surface) or _OF_WHAT.search(surface)):
        return "company", "form"
    if _PUBLIC_HALL.search(surface):
        return "org", "org"
    firmly = tokens[-1] in words.COMPANY_WORDS and OF.search(surface) is None  # Union Bank
    office = not words.ORGANISATION_WORDS.isdisjoint(tokens) and not firmly
    if office and "Building Society" not in surface:
        return "org", "org"
    if len(tokens) == 2 and tokens[1] in _SURNAMES_TOO and tokens[0] in GIVEN - PLACES:
        return "person", "word"
    if _is_called_a_firm(surface, tokens):
        return ("company", "word") if len(tokens) > 1 else ("guess", "shape")
    if 2 <= sum(not t.islower() for t in tokens) <= 4 and _person(text, start, tokens):
        return "person", "word"
    if 2 <= len(tokens) <= 3 and all(_NAMELIKE.fullmatch(t) for t in tokens):
        return "maybe_person", "shape"
    return "guess", "shape"


def _person(text: str, start: int, tokens: list[str]) -> bool:
    before = text[max(0, start - 60) : start]
    initials = [len(t) == 2 and t[1] == "." for t in tokens]
    if len(tokens) > 2 and (initials[:2] == [True, False] or initials[1:-1] == [True]):
        return True  # R. Milton Hale, Thomas M. Hale
    if "&" in tokens:
        return False  # Arnold & Pyke
    if tokens[0] in GIVEN or tokens[0].capitalize() in GIVEN or _STYLE.search(before):
        return True
    if any(before[title.end() :] in {" ", ", "} for title in TITLE.finditer(before)):
        return True
    return (
        len(tokens) == 2
        and tokens[0] in PINYIN
        and bool(_SYLLABLES.fullmatch(tokens[1].replace("-", "")))
    )


_DISTRICT = closing(
    r"\w (?:Township|Borough|Parish|Prefecture|Oblast|Peninsula|(?:Free|Economic|Development) Zone|"
    r"(?:Industrial|Science|Business|Technology) (?:Park|Zone|Estate))$"
)
_ACROSS = re.compile(r"(?:Sino|Indo|Franco|Russo|Afro|Anglo|Austro)-[A-Z]\w+")
_TOWN = late(rf"[{words.UPPER}][\w.'’-]+, $")  # Cherry Hill, NJ


def is_a_state(text: str, start: int, end: int) -> bool:
    """Tenn. and, after a town, NJ; also districts, and compounds of two peoples or places."""
    surface = text[start:end]
    if surface in words.STATES_SHORT and text[end : end + 1] == ".":
        return True
    if _DISTRICT.search(surface):
        return True
    behind = surface in words.STATES and _TOWN.search(text, max(0, start - 24), start)
    between = "-" in surface and all(p in PLACES or p in PEOPLES for p in surface.split("-"))
    return bool(behind or between or _ACROSS.fullmatch(surface))
