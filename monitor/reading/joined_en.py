"""Which capitalised runs with "and" between them are one name: Iron and Steel Company."""

from collections.abc import Iterator, Sequence

from monitor.reading.weighed_en import Span
from monitor.reading.words_en import COMPANY_WORDS, HOUSES

_AND = " and "
_REST = frozenset(
    "Sons Son Brothers Bros Co Company Daughters Partners Associates Nephews Cousins Family".split()
)


def joined(text: str, shaped: Sequence[Span]) -> Iterator[Span]:
    """The runs in text order, those that "and" joins to one name joined."""
    waiting: Span | None = None
    for span in shaped:
        if waiting is None:
            waiting = span
        elif text[waiting[1] : span[0]] == _AND and _is_one(text, waiting, span):
            waiting = (waiting[0], span[1], "company", "word")
        else:
            yield waiting
            waiting = span
    if waiting is not None:
        yield waiting


def _is_one(text: str, first: Span, second: Span) -> bool:
    left, right = text[first[0] : first[1]], text[second[0] : second[1]]
    if first[2] in {"source", "org"} or second[2] in {"source", "org"}:
        return False
    if f"{left} and {right}" in HOUSES or f"{left} & {right}" in text:
        return True
    return first[2] != "company" and " and " not in left and only_a_trade(right)


def only_a_trade(surface: str) -> bool:
    """ "Steel Company" and "Sons" name nobody alone, "Kestrel Company" does."""
    words = [word.rstrip(".,") for word in surface.split()]
    return words[-1] in _ENDINGS and all(word in _ENDINGS or word in _TRADES for word in words)


_ENDINGS = (
    _REST
    | COMPANY_WORDS
    | frozenset(["Ltd", "Limited", "Inc", "Corp", "Corporation", "plc", "PLC", "LLC"])
)
_TRADES = frozenset(
    "Iron Brass Coal Coke Lumber Fuel Light Trust Loan Savings Fire Marine Life Casualty Telegraph "
    "Telephone Supply Machine Tool Dock Dry Navigation Canal Land Cattle Sugar Tobacco".split()
)
