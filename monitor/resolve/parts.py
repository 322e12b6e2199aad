"""Splits a company's name into place, distinctive part, trade words and legal form."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from monitor.resolve.folding import CHINESE, fold
from monitor.resolve.latin import spelt, split_chinese, split_latin
from monitor.resolve.places_latin import PLACE_TOKENS
from monitor.resolve.words import FORMS_LATIN, FORMS_ZH, PLACES_ZH

_WORD = re.compile(r"\w+")
_ZONE = re.compile(
    r"(?:省|市|自治区|特别行政区)?(?:[\u3400-\u9fff]{0,6}?(?:保税港区|保税区|开发区|高新区|新区|自贸区)"
    r"|[\u3400-\u9fff]{2}(?:区|县))?"
)


class Parts(NamedTuple):  # a tuple, since a national file has millions of names
    whole: str
    core: str
    place: str  # spelt in Latin letters
    head: str  # what distinguishes the firm; empty if there is only a legal form
    trades: tuple[str, ...]
    form: str
    chinese: bool
    common: bool  # the head is only a place or only trade words

    @property
    def full(self) -> bool:
        """Whether the name is in full, with a legal form that says more than "company"."""
        return self.form not in ("", "company")


@lru_cache(maxsize=100_000)
def parts_of(name: str) -> Parts:
    """The parts of a name, folded."""
    return _parts(fold(name))


def parts_once(name: str) -> Parts:
    """The same, uncached, for millions of names: caching takes as long as the rest."""
    return _parts(fold.__wrapped__(name))


def _parts(folded: str) -> Parts:
    is_chinese = not folded.isascii() and CHINESE.search(folded)
    return _chinese(folded) if is_chinese else _latin(folded)


# --- Chinese ----------------------------------------------------------------------------------


def _chinese(folded: str) -> Parts:
    bare, form = _without_form(folded)
    core, places = _without_brackets(bare)
    rest, prefix = _without_place(core)
    head, trades = split_chinese(rest)
    spelt_place = spelt(prefix or (places[0] if places else ""))
    if head:
        return Parts(bare, rest, spelt_place, head, trades, form, chinese=True, common=False)
    named, own = (prefix, "") if prefix else (rest, "".join(map(spelt, places[:1])))
    return Parts(bare, core, own, named, trades, form, chinese=True, common=True)


_FORM_SIZES = {
    end: sorted({len(form) for form in FORMS_ZH if form[-1] == end}, reverse=True)
    for end in {form[-1] for form in FORMS_ZH}
}


def _without_form(text: str) -> tuple[str, str]:
    for size in _FORM_SIZES.get(text[-1:], ()):
        form = FORMS_ZH.get(text[-size:])
        if form:
            return text[:-size], form
    return text, ""


def _without_brackets(text: str) -> tuple[str, list[str]]:
    places: list[str] = []
    if "(" not in text:
        return text, places

    def kept(found: re.Match[str]) -> str:
        inside = found[1].removesuffix("市").removesuffix("省")
        if inside in PLACES_ZH:
            places.append(inside)
        return inside if inside in ("集团", "控股") else ""

    return re.sub(r"\(([^()]*)\)", kept, text), places


def _without_place(text: str) -> tuple[str, str]:
    first = ""
    while found := _place_at_start(text):
        first = first or found
        end = _end_of_zone(text, len(found))
        text = text[end:] if len(text) - end >= 2 else text[len(found) :]
    return text, first


_PLACE_SIZES = {
    start: sorted({len(place) for place in PLACES_ZH if place[0] == start}, reverse=True)
    for start in {place[0] for place in PLACES_ZH}
}


def _place_at_start(text: str) -> str:
    for size in _PLACE_SIZES.get(text[:1], ()):
        if len(text) > size + 1 and text[:size] in PLACES_ZH:
            return text[:size]
    return ""


def _end_of_zone(text: str, start: int) -> int:
    """Where the words for the kind of place and its part end."""
    if "区" not in text and "县" not in text and text[start] not in "省市":
        return start  # most places have none
    zone = _ZONE.match(text, start)
    return zone.end() if zone else start


# --- Latin --------------------------------------------------------------------------------------

# The last word of a form -> the most words in a form with this end: most names need a single
# lookup.
_FORM_ENDS: dict[str, int] = {}
for _form in FORMS_LATIN:
    _FORM_ENDS[_form[-1]] = max(len(_form), _FORM_ENDS.get(_form[-1], 0))
_PLACE_EDGES = frozenset(word for place in PLACE_TOKENS for word in (place[0], place[-1]))


def _latin(folded: str) -> Parts:
    plain = folded.replace("&", " and ") if "&" in folded else folded
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    tokens = tuple(_WORD.findall(plain.replace("'", "")))
    tokens, form = _without_latin_form(tokens)
    rest, place_name = _without_latin_place(tokens)
    head, trades = split_latin(rest)
    whole = " ".join(tokens)
    if "the" in tokens:
        whole = " ".join(word for word in tokens if word != "the")
    if head:
        core = " ".join(rest)
        return Parts(whole, core, place_name, head, trades, form, chinese=False, common=False)
    named = place_name or "".join(rest)
    return Parts(whole, whole, "", named, trades, form, chinese=False, common=True)


def _without_latin_form(tokens: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    if not tokens:
        return tokens, ""
    is_foreign = not tokens[0].isascii()
    longest = min(6, len(tokens)) if is_foreign else _FORM_ENDS.get(tokens[-1], 0)
    for size in range(longest, 0, -1):
        if form := FORMS_LATIN.get(tokens[-size:]):
            return tokens[:-size], form
        if is_foreign and (form := FORMS_LATIN.get(tokens[:size])):
            return tokens[size:], form
    return tokens, ""


def _without_latin_place(tokens: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    if not tokens or (tokens[0] not in _PLACE_EDGES and tokens[-1] not in _PLACE_EDGES):
        return tokens, ""
    for size in (3, 2, 1):
        if tokens[:size] in PLACE_TOKENS and len(tokens) >= size:
            return tokens[size:], "".join(tokens[:size])
    for size in (2, 1):
        if tokens[-size:] in PLACE_TOKENS and len(tokens) > size:
            return tokens[:-size], "".join(tokens[-size:])
    return tokens, ""
