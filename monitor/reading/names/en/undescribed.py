"""Names without the words before them that describe or address: "Airline X", "Chancellor Y"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from monitor.reading.names.mention import Span
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.words.common_en import COMMON
from monitor.reading.words.en import COMPANY_WORDS, TITLES
from monitor.reading.words.given import GIVEN
from monitor.reading.words.heads_en import DESCRIBES
from monitor.reading.words.places_en import PEOPLES

_VERBS = frozenset("Acquire Acquires Buy Buys Sell Sells Join Joins Takes".split())
_OPENS = re.compile(  # after "OSLO May 14", too
    r"(?:(?:^|\n|[A-Z]{2} )(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} "
    r"\d{1,2} $|^|[\w)] [–—-]|[\n.!?:;•*“‘(])[\s“‘'*•(–—-]*"
    "(?:(?:What|Why|How|When|Where|Who|The|A|An|Our|Your|This|Key|More|US|UK) )?$"
)
_BACK = 16  # characters to look back for the start of a sentence
_STYLED = late(
    "(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Judge|Justice|Ambassador|Amb|Engr|"
    "(?:(?:Prime|Deputy|Finance|Foreign|Trade|Energy|Health|Industry|Economy) ){0,2}"
    "Minister|Chancellor|Senator|Governor|Mayor|Councillor|Prosecutor|Captain|Coach|"
    rf"Manager|King|Queen|Prince|Princess|Pope|{TITLES})\.? (?!&)"  # King & Halden is a firm
)
_BOARD = closing(r" Board(?: Meeting)?$")
_ADVERBIAL = ("ably", "ibly", "ately", "ically", "edly", "ingly", "ously", "fully", "ually")


def opens(text: str, start: int) -> bool:
    """Whether a sentence or heading begins at `start`."""
    return _OPENS.search(text, max(0, start - _BACK), start) is not None


def trimmed(text: str, shaped: Iterable[Span]) -> Iterator[Span]:
    """Without a common noun or title before a name: "Airline X", "Chancellor Y"."""
    surfaces = Counter(text[s[0] : s[1]] for s in shaped)
    for start, end, kind, how in shaped:
        surface = text[start:end]
        word, _, rest = surface.partition(" ")
        # "British Prime Minister X"
        styled = rest and _STYLED.match(surface, len(word) + 1 if word in PEOPLES else 0)
        if styled and how == "shape":
            yield start + styled.end(), end, "person", "word"
            continue
        board = _BOARD.search(surface)
        if board and surface[: board.start()] in surfaces:  # "X Board", if X is named alone too
            yield start, start + board.start(), kind, how
            continue
        if rest and how in {"shape", "word"} and _describes(text, start, word, rest, surfaces):
            yield start + len(word) + 1, end, kind, how
            continue
        yield start, end, kind, how


_ONE = frozenset("promoter co-founder shareholder".split())
_RICH = frozenset("billionaire tycoon magnate mogul entrepreneur financier industrialist".split())
_WHO = frozenset("promoters founders co-founders directors insiders shareholders investors".split())


def _describes(text: str, start: int, word: str, rest: str, surfaces: Counter[str]) -> bool:
    lowered = word.lower()
    if not rest[0].isupper():
        return False
    if word in PEOPLES or word in _VERBS or lowered in _RICH:
        named = rest.split()
        return rest in surfaces or (
            len(named) in {2, 3} and (lowered in _RICH or named[0] in GIVEN)
        )
    first = opens(text, start)
    if not first or word.endswith(_ADVERBIAL):
        return first
    if lowered in _WHO and rest.split(maxsplit=1)[0] not in COMPANY_WORDS:
        end = start + len(word) + len(rest) + 1
        return rest.split(maxsplit=1)[0] in GIVEN or text.startswith((" and ", ", "), end)
    if lowered not in COMMON and lowered not in _ONE:
        once = surfaces[rest] > 2 and surfaces[f"{word} {rest}"] == 1  # "Ergo Medialink fell"
        return once and word not in GIVEN
    if rest in surfaces or lowered in _ONE:
        return True
    once = surfaces[f"{word} {rest}"] == 1
    return once and lowered not in _BEGIN_NAMES and DESCRIBES.fullmatch(lowered) is not None


# Hotel Ravel, Bank Orrin: parts of names; "Airline X" describes X.
_BEGIN_NAMES = frozenset(
    "hotel hospital museum studio house casino cinema clinic lab mill restaurant shop bank".split()
)
