"""Values of slots that are not parties: an amount, a share, titles, or the words themselves."""

import re
from collections.abc import Sequence

from monitor.events._patterns import scope
from monitor.events._patterns.place import Place
from monitor.model import Json
from monitor.reading.amounts.percent import find_percents
from monitor.reading.masks.mask import Item

_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]$")  # the last dot of U.S. is not a full stop
_WORDY = frozenset(
    {"topic", "market", "product", "business_scope"}
)  # numbers in these are mere words


def fact(name: str, start: int, end: int, at: Place) -> dict[str, Json]:
    """The fact `name` of masked [start, end): an amount, a share or titles if it holds one, else
    its words as given."""
    inside = at.masked.inside(start, end) if name not in _WORDY else []
    for kind in ("money", "percent", "title"):
        values = [i for i in inside if i.kind == kind]
        if values and (kind != "title" or name == "position"):
            legal = _LEGAL.findall(at.masked.text[start:end]) if kind == "title" else []
            return {name: _value(kind, values, at, legal)}
    left, right = at.masked.span(start, end)
    if name == "percent" and (
        rates := find_percents(at.document.text[left:right], at.document.lang)
    ):
        return {name: rates[0].json(at.document.text[left:right])}  # a rate of growth
    if name == "business_scope":
        return {name: scope.items(left, right, at.document)}
    words = at.document.words(left, right).strip(scope.EDGES)
    words += "." if _INITIALS.search(words) else ""
    if words.count("“") > words.count("”"):
        words += "”"
    return {name: words} if words else {}


_LEGAL = re.compile("法定代表人|法人代表|法人(?=由|$)")


def _value(kind: str, values: list[Item], at: Place, legal: Sequence[str] = ()) -> Json:
    if kind == "title":
        surfaces = [at.document.original(i.start, i.end) for i in values]
        surfaces += legal
        return surfaces if len(surfaces) > 1 else surfaces[0]
    return at.document.amount(values[0])
