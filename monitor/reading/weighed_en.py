"""Which capitalised runs of an English document are names at all, and of whom, all told."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from monitor.reading import cues_en
from monitor.reading.asides_en import DESCRIBES
from monitor.reading.words_common_en import COMMON
from monitor.reading.words_en import TITLES
from monitor.reading.words_places_en import PEOPLES, PLACES

Span = tuple[int, int, Literal["company", "guess", "maybe_person", "person", "org", "source"], str]

_OPENS = re.compile(r"(?:^|[\n.!?:;•*“‘(])[\s“‘'*•(–—-]*$")
_STYLED = re.compile(
    rf"(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Judge|Justice|Minister|Chancellor|Senator|"
    rf"Governor|Mayor|Councillor|Prosecutor|Captain|Coach|Manager|King|Queen|Prince|Princess|Pope|"
    rf"{TITLES})\.? "
)
_LOWER = re.compile(r"\b[a-z]{3,20}\b")


def weighed(text: str, shaped: Sequence[Span]) -> Iterator[Span]:
    """The runs that remain names, with what the whole document proves them to be."""
    trimmed = list(_trimmed(text, shaped))
    where: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end, _, _ in trimmed:
        where[text[start:end]].append((start, end))
    surnames, first_words = _known_words(text, trimmed)
    said: dict[str, cues_en.Proof] = {}
    lower: frozenset[str] | None = None
    for start, end, kind, how in trimmed:
        surface = text[start:end]
        if how != "shape":
            yield start, end, kind, how
            continue
        if surface not in said:
            said[surface] = cues_en.proof(text, where[surface])
        proved = said[surface]
        if lower is None:
            lower = frozenset(_LOWER.findall(text))
        if proved == "place" or (not proved and _is_common(text, surface, where[surface], lower)):
            continue
        if proved == "person" or (surface in surnames and surface not in first_words):
            yield start, end, "person", "word"
        elif proved == "company" or surface in first_words:
            yield start, end, "guess" if kind != "company" else kind, "cue"
        else:
            yield start, end, kind, how


def _trimmed(text: str, shaped: Iterable[Span]) -> Iterator[Span]:
    """Without the common noun or style that stands before a name: "Airline X", "Chancellor Y"."""
    surfaces = {text[s[0] : s[1]] for s in shaped}
    for start, end, kind, how in shaped:
        surface = text[start:end]
        styled = _STYLED.match(surface)
        if styled and how == "shape":
            yield start + styled.end(), end, "person", "word"
            continue
        word, _, rest = surface.partition(" ")
        if rest and how in {"shape", "word"} and _describes(text, start, word, rest, surfaces):
            yield start + len(word) + 1, end, kind, how
            continue
        yield start, end, kind, how


def _describes(text: str, start: int, word: str, rest: str, surfaces: set[str]) -> bool:
    lowered = word.lower()
    if word in PEOPLES:
        return rest in surfaces
    if lowered not in COMMON or not _OPENS.search(text, max(0, start - 6), start):
        return False
    return rest in surfaces or DESCRIBES.fullmatch(lowered) is not None


def _known_words(text: str, spans: Iterable[Span]) -> tuple[set[str], set[str]]:
    """The last words of people's full names; the first words of firms' full names."""
    surnames: set[str] = set()
    firsts: set[str] = set()
    for start, end, kind, how in spans:
        words = text[start:end].split()
        if kind == "person" and len(words) > 1:
            surnames.add(words[-1])
        if kind == "company" and how in {"form", "word"} and len(words) > 1:
            firsts.add(words[0].rstrip(","))
    return surnames, firsts


def _is_common(
    text: str, surface: str, places: Sequence[tuple[int, int]], lower: frozenset[str]
) -> bool:
    """Whether a run is only a word with a capital: it always opens a sentence, and is a word."""
    if " " in surface:
        return False
    lowered = surface.lower()
    if lowered not in COMMON and lowered not in lower and not lowered.endswith(("ly", "ing")):
        return surface in PLACES
    return all(_OPENS.search(text, max(0, start - 6), start) for start, _ in places)
