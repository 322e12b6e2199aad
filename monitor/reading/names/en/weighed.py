"""Which capitalised runs of an English document are names, and of what kind, by all it says."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from monitor.reading.names.en import cues, houses, undescribed
from monitor.reading.names.mention import Kind, Span
from monitor.reading.regexes.late import late
from monitor.reading.words.common_en import COMMON
from monitor.reading.words.en import ABBREVIATIONS, COMPANY_WORDS
from monitor.reading.words.given import GIVEN
from monitor.reading.words.given import surnames as surnames_of
from monitor.reading.words.heads_en import DESCRIBES, HEADS
from monitor.reading.words.places_en import PEOPLES, PLACES

Verdict = tuple[Kind, str] | None

_DOING = re.compile(  # "Inching closer to a sale"
    "[A-Z][a-z]{2,12}ing (?:the|an?|its|his|her|their|this|that|closer|on|from|at|up|out|"
    r"for|about|into|over|with|against)\b"
)
_DONE = re.compile(  # "Spurred by its success"
    r"[A-Z][a-z]{2,12}(?:ed|built|bought|sold|led|run) (?:by|in|on|as|at|from|with|out|to|off|up)\b"
)
# Endings of words that are no names if they only ever open sentences.
_WORDLY = tuple(
    "ly tion tions ment ments ness ility ilities ized ised ated ered ended oved".split()
)
_HEAD = late(rf"(?: [a-z-]{{2,14}}){{0,2}}? (?:[a-z]+-)?{HEADS},? (?:The )?[A-Z]")
# "Quarry operator X", "Shrimp farming company X": what X does, unlike "Zara owner X"
_TRADE = late(
    "(?: [a-z]{3,12}ing (?:company|firm|group|giant|start-?up)|"
    "(?: [a-z-]{2,14})? (?:operator|maker|supplier|designer|importer|exporter|"
    "manufacturer|producer|distributor|wholesaler|processor|"
    r"grower|miner|specialist|provider|contractor|builder|merchant|dealer|"
    r"retailer)),? (?:The )?[A-Z]"
)
_ASKING = frozenset("why how when where what who whether whoever whatever".split())  # no "Which?"
_ADJECTIVAL = ("al", "ic", "ive", "ous", "ary")
_COMPOUND = re.compile("[A-Z][a-z]{2,14}-([a-z]{4,14})")  # Engineering-services
_LIKE = ("-style", "-like", "-type", "-inspired")  # "Kestrel-style" is no name
_LOWER = re.compile(r"\b[a-z]{3,20}\b")


def weighed(text: str, shaped: Sequence[Span]) -> Iterator[Span]:
    """The runs that are names, with the kind that the whole document proves."""
    trimmed = list(undescribed.trimmed(text, shaped))
    told = _Told(text, trimmed)
    for start, end, kind, how in trimmed:
        if how != "shape":
            house = kind in {"person", "source"} and told.is_house(text[start:end], kind)
            if kind == "org" and cues.is_office(text, start):
                yield start, end, "source", "word"
                continue
            yield (start, end, "guess", "cue") if house else (start, end, kind, how)
            continue
        verdict = told.verdict(text[start:end], kind)
        if verdict:
            yield start, end, *verdict


_GAP = re.compile(" ")


class _Told:
    """What a document says of each surface, over all its occurrences."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self._text = text
        self._where: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for start, end, _, _ in spans:
            self._where[text[start:end]].append((start, end))
        firms = {text[s:e] for s, e, kind, how in spans if (kind, how) == ("company", "form")}
        self._firms_begin = {one[: gap.start()] for one in firms for gap in _GAP.finditer(one)}
        self._surnames, self._first_words = _known_words(text, spans)
        self._given = {
            text[s:e].split(maxsplit=1)[0] for s, e, kind, _ in spans if kind == "person"
        } & GIVEN
        self._verdicts: dict[str, Verdict] = {}
        self._houses: dict[tuple[str, Kind], bool] = {}  # a name may stand 1,000 times
        self._initials = frozenset(_initials(text))
        self._lower = frozenset(_LOWER.findall(text))

    def verdict(self, surface: str, kind: Kind) -> Verdict:
        """Kind and evidence of a name; None if the run is not a name."""
        if surface not in self._verdicts:
            thing = (
                surface.endswith(_LIKE)
                or _NO_NAME.fullmatch(surface) is not None
                or any(cues.is_product(self._text, end) for _, end in self._where[surface])
            )
            self._verdicts[surface] = None if thing else self._judge(surface, kind)
        return self._verdicts[surface]

    def is_house(self, surface: str, kind: Kind) -> bool:
        """Whether something named like a person or a paper is spoken of as a firm only."""
        if (surface, kind) not in self._houses:
            self._houses[surface, kind] = self._is_spoken_of_as_firm(surface, kind)
        return self._houses[surface, kind]

    def _is_spoken_of_as_firm(self, surface: str, kind: Kind) -> bool:
        if kind == "person" and surface in self._firms_begin:
            return True
        where = [*self._where[surface], *self._where.get(surface.rsplit(" ", 1)[-1], ())]
        if any(cues.is_person(self._text, *span) for span in where):
            return False
        return any(houses.is_house(self._text, *span) for span in where)

    def _tells_only(self, where: Sequence[tuple[int, int]]) -> bool:
        """Whether it is a public authority, or a medium that the text has its news from; neither
        makes deals."""
        if any(cues.is_office(self._text, start) for start, _ in where):
            return True
        if not any(cues.is_reporter(self._text, *span) for span in where):
            return False
        return not any(houses.is_house(self._text, *span) for span in where)

    def _judge(self, surface: str, kind: Kind) -> Verdict:
        where = self._where[surface]
        if self._tells_only(where):
            return "source", "word"
        if surface in self._initials or self._only_opens(surface) or self._is_compound(surface):
            return None
        if self._is_adjective(surface, where) or self._is_plain_word(surface, where):
            return None
        proved = cues.proof(self._text, where)
        if proved == "place" or (not proved and self._is_common(surface, where)):
            return None
        begins_firm = surface in self._first_words
        if surface in self._given and not begins_firm and proved != "company":
            return "person", "word"
        named_so = surface in self._surnames and not begins_firm
        if proved == "person" or (named_so and not self._is_spoken_of_as_firm(surface, kind)):
            return "person", "word"
        if proved == "company" or begins_firm:
            return "guess", "cue"
        return kind, "shape"

    def _only_opens(self, surface: str) -> bool:
        """ "Casual game developer X", "US Sports brand X": words that only ever precede a
        description; also "Only"."""
        plain = surface.removeprefix("US ").removeprefix("UK ")
        word = plain.lower()
        if word.endswith("ly") and word in COMMON:
            return True
        if word in _ASKING and all(self._opens(start) for start, _ in self._where[surface]):
            return True
        if plain not in COMPANY_WORDS and word not in COMMON and word not in self._lower:
            ends = (end for _, end in self._where[surface])
            if not (plain.isalpha() and all(_TRADE.match(self._text, end) for end in ends)):
                return False
        return all(self._describes(*span) for span in self._where[surface])

    def _is_compound(self, surface: str) -> bool:
        """ "Engineering-services company", "over Internet-protocol", "Israeli B2B sales": no name,
        unlike Coca-cola."""
        first, _, last = surface.partition(" ")
        if first in PEOPLES and last in ABBREVIATIONS:
            return True
        found = _COMPOUND.fullmatch(surface)
        return found is not None and (found[1] in COMMON or found[1] in self._lower)

    def _describes(self, start: int, end: int) -> bool:
        """ "Dairy group X": whether it opens a sentence and describes a firm."""
        return self._opens(start) and _HEAD.match(self._text, end) is not None

    def _is_adjective(self, surface: str, where: Sequence[tuple[int, int]]) -> bool:
        """ "Regional website calls in", in a text that also has "regional"."""
        known = surface.endswith(_ADJECTIVAL) and surface.lower() in self._lower
        return known and self._is_common(surface, where)

    def _is_plain_word(self, surface: str, where: Sequence[tuple[int, int]]) -> bool:
        """ "Shoppers bought", "Lender sells stake": a plain word, unless a cue shows a firm, as in
        "shares in Orders"."""
        word = surface.lower()
        worn = surface.endswith(("s", "ed")) and word in COMMON and self._is_common(surface, where)
        kind = DESCRIBES.fullmatch(word) and all(self._opens(start) for start, _ in where)
        if not (worn or kind):
            return False
        return not any(houses.is_house(self._text, *span) for span in where)

    def _is_common(self, surface: str, where: Sequence[tuple[int, int]]) -> bool:
        """Whether a run is a mere word, with a capital only because it opens a sentence."""
        lowered = surface.lower()
        if " " in surface:
            return False
        if all(self._opens(start) and _DOING.match(self._text, start) for start, _ in where):
            return True
        done = all(_DONE.match(self._text, start) for start, _ in where)
        if done or lowered in COMMON or lowered in self._lower or lowered.endswith(_WORDLY):
            return all(self._opens(start) for start, _ in where)
        return surface in PLACES

    def _opens(self, start: int) -> bool:
        return undescribed.opens(self._text, start)


# "Eastern European brewers", "10 Retailers file", "Three-way race": no names
_NO_NAME = late(
    "Foreign|Domestic|Institutional|Overseas|Minority|"
    "(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Multi|Half|Third|First|Second)-[a-z]+|"
    f"(?:(?:North|South|East|West|Central|Latin)(?:ern)? )?(?:{'|'.join(sorted(PEOPLES))})|"
    rf"(?i:\d{{1,3}} {HEADS})"
)
_SHORT_FOR = re.compile(r" \(([A-Z]{2,5})s?\)")


def _initials(text: str) -> Iterator[str]:
    """Abbreviations of plain words: "passenger vehicle (PV)", "joint venture (JV)"."""
    for found in _SHORT_FOR.finditer(text):
        before = re.split("[ -]", text[max(0, found.start() - 80) : found.start()])
        if "".join(word[:1] for word in before[-len(found[1]) :]) == found[1].lower():
            yield found[1]


def _known_words(text: str, spans: Iterable[Span]) -> tuple[set[str], set[str]]:
    """The last words of people's full names, and the first words of firms' full names."""
    surnames: set[str] = set()
    firsts: set[str] = set()
    for start, end, kind, how in spans:
        words = text[start:end].split()
        if kind == "person" and len(words) > 1:
            surnames.update(surnames_of(text[start:end]))
        if kind == "company" and how in {"form", "word"} and len(words) > 1:
            firsts.add(words[0].rstrip(","))
    return surnames, firsts
