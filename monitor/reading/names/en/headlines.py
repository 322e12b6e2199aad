"""Names in Headlines In Capitals, and how such headlines read in lower case."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from monitor.reading.names.en.hyphens import SLUG
from monitor.reading.names.en.joined import only_a_trade
from monitor.reading.names.mention import Kind, Span
from monitor.reading.regexes.late import late
from monitor.reading.words.common_en import COMMON
from monitor.reading.words.en import COMPANY_WORDS, FORMS, TITLES, UPPER
from monitor.reading.words.given import GIVEN
from monitor.reading.words.places_en import PEOPLES, PLACES

Known = Mapping[str, tuple[Kind, str]]  # names in the prose: kind and evidence

_LINE = re.compile(r"^[^\n]{12,240}$", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z][\w'&-]*")
_A = UPPER
_CAPITAL = late(rf"[{_A}](?:(?![{_A}])[\w'-])+|[{_A}]{{2,}}")
_PIECE = re.compile(rf"[{_A}0-9][\w'&.-]*(?: (?:& |(?<=Bank )of )?[{_A}0-9][\w'&.-]*){{0,9}}")
_MOST_NAMES = 200
_FURTHEST = 80  # characters that show what a direction begins
_MOST = 0.75  # of a headline's longer words have a capital
_SMALL = frozenset("amid from into near onto over than with".split())
_RUNS_ON = re.compile(r"\n[ \t]*[a-z]")
# If words other than these are in lower case, capitals mark names.
_PROSE = re.compile(
    r"(?<![\w'’-])(?!(?:about|across|after|against|also|amid|among|around|been|before|"
    "between|billion|cent|during|from|have|into|like|million|more|most|near|onto|over|"
    "percent|plus|says|some|than|that|their|this|through|towards?|trillion|under|until|"
    r"upon|versus|what|when|where|which|while|will|with|within|without|your)\b)[a-z]{4,}"
)
# Inflected words: Has Replaced, Is Deepening. Names like these are mostly known from the prose.
_INFLECTED = late(r"[A-Z][a-z]{3,}(?:ed|ing|ly)|Ha[sd]|Have|I[st]|Was|Were|Be|Been|Are|Said")
# North Battery Systems, First Rail Holdings: only the kind of firm shows that it is a name
_TRADES = re.compile(
    "(?:North|South|East|West|Northern|Southern|Eastern|Western|National|United|General|First|"
    "Pacific|Atlantic|Allied|Associated|Consolidated|Continental|Universal|Royal) "
    rf"(?:(?:{'|'.join(sorted(COMPANY_WORDS))}) ){{0,2}}"
    "(?:Systems|Motors|Mills|Industries|Foods|Holdings|Group|Technologies|Solutions|Resources|"
    "Brands|Stores|Partners|Properties|Laboratories|Chemicals|Pharmaceuticals|Airlines|Bancorp|"
    r"Financial|Capital)(?![\w-])"
)
_DIRECTED = re.compile(r"(?:North|South|East|West|Bank of) ([A-Z]\w+)")
_FORM = late(rf"(?:,? (?:{FORMS}))+$")
_FORM_ALONE = late(rf"(?:{FORMS})(?![\w'’-])")
# Works Closely with, Controls 51%: trades that are verbs here
_VERB = re.compile(
    r"Partners (?:[Uu]p )?[Ww]ith|(?:Works|Controls|Displays|Lines|Records|Stores) "
    r"(?:[Ww]ith|[Tt]o|[Oo]n|[Ff]or|[Uu]p|[Aa]n?|[Tt]he|[Ii]ts|Closely|Together|First|[\d$£€])"
)
_SHARE = re.compile(r"Holdings? (?:[Tt]o|[Ii]n|[Oo]f|[Bb]y)\b")  # Boosted Its Tarn Holding to 30%
_PAIR = re.compile(r"(?=\b([A-Z]\w+ [A-Z]\w+))")  # Saudi Arabia
_OFFICE = late(rf"(?:{TITLES})(?!\w)")
_OF_WHOM = re.compile(
    r"(?:['’]s?|-(?:Based|Owned|Backed|Led|Listed|Controlled|Founded|Run)\b.*)$", re.IGNORECASE
)


def lines(text: str) -> list[tuple[int, int]]:
    """The spans of headlines in capitals: short lines without a full stop that do not continue on
    the next line."""
    found = (m for m in _LINE.finditer(text) if _is_headline(m.group()))
    return [m.span() for m in found if not _RUNS_ON.match(text, m.end())]


def _is_headline(line: str) -> bool:
    if line.rstrip()[-1:] in '.;:,”"':
        return False
    longer = [w for w in _WORD.findall(line) if len(w) > 3 and w not in _SMALL]
    capital = sum(w[0].isupper() for w in longer)
    enough = 2 if line.upper() == line else 3
    return len(longer) >= enough and capital >= _MOST * len(longer) and not _PROSE.search(line)


def names(text: str, where: Sequence[tuple[int, int]], prose: Sequence[Span]) -> Iterator[Span]:
    """The names in headlines: those known from the prose, else runs of uncommon words."""
    if not where:
        return
    full = {text[s:e]: (kind, how) for s, e, kind, how in prose}
    full = {_FORM.sub("", name): proof for name, proof in full.items()} | full
    known = {**_short(full), **full}
    ordered = sorted(known, key=len, reverse=True)[:_MOST_NAMES]
    pattern = _any_of(ordered)
    for start, end in where:
        found = [
            (m.start(), m.end(), *known[ordered[(m.lastindex or 1) - 1]])
            for m in pattern.finditer(text, start, end)
            if m.group()[0].isupper() or m.group()[0].isdigit()
        ]
        yield from found or _unknown(text, start, end)


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Each name is a group of its own: matched text cannot tell which one it was, as some capital
    letters have more than one lower case."""
    groups = "|".join(f"({re.escape(name)})" for name in names)
    return re.compile(rf"(?<!\w)(?:{groups or '(?!)'})(?!\w)", re.IGNORECASE)


def _short(known: Known) -> dict[str, tuple[Kind, str]]:
    """The first words of firms' full names, as headlines shorten them."""
    full = [name for name, (kind, _) in known.items() if kind == "company"]
    firsts = [name.partition(" ")[0].rstrip(",") for name in full]
    return {first: ("guess", "cue") for first in firsts if len(first) > 2 and not _is_word(first)}


def _unknown(text: str, start: int, end: int) -> Iterator[Span]:
    for run in _PIECE.finditer(text, start, end):
        left: int | None = None
        slug = SLUG.match(text, run.start(), run.end())
        right = begin = slug.end() if slug else run.start()
        for word in re.finditer(r"\S+", text[begin : run.end()]):
            if left is not None and word.group() == "of":
                continue
            bare = _OF_WHOM.sub("", word.group())
            at = begin + word.start()
            if not _is_part(text, at, bare, begun="" if left is None else text[left:right]):
                yield from _named(text, left, right)
                left = None
                continue
            left = at if left is None else left
            right = at + len(bare)
            if bare != word.group():
                yield from _named(text, left, right)
                left = None
        yield from _named(text, left, right)


def _named(text: str, left: int | None, right: int) -> Iterator[Span]:
    if left is not None and right - left > 1:
        if text[right - 1] == "." and not _FORM.search(text, left, right):
            right -= 1
        surface = text[left:right]
        if surface in PLACES or surface in PEOPLES:
            return
        first, *others = surface.split()
        if others and _FORM.search(surface):
            yield left, right, "company", "form"
        elif others and only_a_trade(others[-1]):
            yield left, right, "company", "word"
        elif first in GIVEN and len(others) == 1:
            yield left, right, "person", "word"
        else:
            yield left, right, "guess", "shape"


def _capital(word: str) -> str:
    return word.capitalize() if word.isupper() else word


def _begins(rest: str) -> bool:
    """North Kestrel, Bank of Kestrel: whether a direction or a bank is part of a name, not of a
    place."""
    if _TRADES.match(rest):
        return True
    directed = _DIRECTED.match(rest)
    return directed is not None and not (_is_word(directed[1]) or directed[1] in PLACES)


def _is_part(text: str, at: int, word: str, begun: str) -> bool:
    """Whether a word is part of the name that `begun` begins, or begins one: an uncommon word, a
    surname, or a trade that is neither a verb nor somebody's office here."""
    if begun and (_VERB.match(text, at) or _SHARE.match(text, at) or _OFFICE.match(text, at)):
        return False
    if begun and (_FORM_ALONE.match(text, at) or only_a_trade(_capital(word))):
        return True
    if not begun and _begins(text[at : at + _FURTHEST]):
        return True
    return not (_is_word(word) or (_INFLECTED.fullmatch(word) and begun not in GIVEN))


def _is_word(word: str) -> bool:
    lowered = word.lower().strip("&.")
    if (
        not lowered
        or lowered in COMMON
        or lowered.endswith(("n't", "n’t"))
        or not _CAPITAL.search(word)
        or word in PEOPLES
    ):
        return True
    return all(part.isdigit() or part in COMMON for part in lowered.split("-"))  # Five-Year


def plain(text: str, named: Iterable[tuple[int, int]]) -> str:
    """The text with its headlines in lower case, except for names and acronyms."""
    where = lines(text)
    if not where:
        return text
    kept = bytearray(len(text))
    for start, end in named:
        kept[start:end] = b"\x01" * (end - start)
    pieces: list[str] = []
    position = 0
    for start, end in where:
        pieces.append(text[position:start])
        pieces.append(_small(text, start, end, kept))
        position = end
    return "".join([*pieces, text[position:]])


def _small(text: str, start: int, end: int, kept: bytearray) -> str:
    line = text[start:end]
    shouted = line.upper() == line
    for pair in _PAIR.finditer(text, start, end):
        if pair[1] in PLACES:
            kept[pair.start(1) : pair.end(1)] = b"\x01" * len(pair[1])

    def small(word: re.Match[str]) -> str:
        acronym = word.group().isupper() and 1 < len(word.group()) < 5 and not shouted
        bare = word.group().removesuffix("'s")
        named = kept[start + word.start()] or bare in PLACES or bare in PEOPLES
        return word.group() if acronym or named else word.group().lower()

    return re.sub(r"(?<!Series )[A-Z]+[a-z'-]*", small, line)
