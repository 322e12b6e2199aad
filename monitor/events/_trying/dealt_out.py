"""Deals out the figures of a Chinese deal among its parties: 甲、乙分别减持1%、2%."""

import re
from collections.abc import Iterator, Mapping, Sequence

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.facts import fact
from monitor.events._patterns.place import Place
from monitor.model import Json
from monitor.reading.marks import PARTIES
from monitor.reading.masks.mask import compiled
from monitor.reading.names.firms import core

_ROLES = ("target", "holder", "seller", "acquirer", "investor")
_AND = "(?:、|，|以?及|和|与)(?:约|近|超|逾|不超过?)?"
_ITEMS = {"percent": "<r>", "amount": "<m>", "shares": r"\d[\d.,]*[万亿]?股"}
_EACH = {
    name: compiled(
        f"分别(?:(?!{item})(?:<g>|<d>|<m>|<r>|"
        f"<co>)){{0,40}}?(?P<each>{item}(?:{_AND}{item}){{1,19}})",
        "zh",
    )
    for name, item in _ITEMS.items()
}
_BEFORE = {  # 分别以1亿元、2亿元收购甲和乙
    name: compiled(f"分别(?:<g>){{0,6}}?(?P<each>{item}(?:{_AND}{item}){{1,19}})", "zh")
    for name, item in _ITEMS.items()
}
_ITEM = {name: compiled(item, "zh") for name, item in _ITEMS.items()}
_NEXT = compiled(f"(?P<each><r>(?:{_AND}<r>){{1,19}})的?(?:股|权益)", "zh")
_OWN = {  # 收购甲60%股权和乙15%股权, 增持甲100万股和乙50万股
    "percent": compiled("的?<g>{0,3}?(?P<own><r>)的?(?:股|权益)", "zh"),
    "shares": compiled(f"的?(?P<own>{_ITEMS['shares']})", "zh"),
}
_ENDS = re.compile("[；;。]")

Figures = Mapping[str, Sequence[Json]]


def each(made: Candidate, match: re.Match[str], at: Place) -> Iterator[Candidate]:
    """One candidate per party if the text gives each its own figures; else `made` alone.

    Figures that are not dealt out are left out then: they are the sum, or one party's.
    """
    paired = _paired(made, match)
    for role in _ROLES:
        dealt = made.of(role)
        places = _places(dealt, match, at) if len(dealt) > 1 else []
        figures = _dealt(made, role, places, match, at) if places else {}
        if figures or (paired and role == "target"):
            others = [f for f in made.fillers if f.role not in {role, paired}]
            for number, filler in enumerate(dealt):
                own = made.of(paired)[number : number + 1] if role == "target" else []
                one = made.like(fillers=[filler, *own, *others])
                kept = {k: v for k, v in one.facts.items() if k not in _ITEMS}
                one.facts = kept | {name: told[number] for name, told in figures.items()}
                yield one
            return
    yield made


def _paired(made: Candidate, match: re.Match[str]) -> str:
    """甲、乙分别收购丙、丁: the role of those who each deal in one of the targets, if any."""
    start = match.start("t")
    if "分别" not in match.string[max(0, start - _NEAR) : start]:
        return ""
    number = len(made.of("target"))
    return next((r for r in _ROLES[1:] if len(made.of(r)) == number > 1), "")


_NEAR = 14  # characters
_REACH = 60  # characters from a list of figures to the trigger behind it


def _places(dealt: Sequence[Filler], match: re.Match[str], at: Place) -> list[int]:
    """Where the parties stand in the masked sentence, next to the trigger; none if one does not."""
    firms = at.document.discourse.firms
    keys: dict[str, int] = {}
    for place in sorted(at.masked.items, key=lambda p: -abs(p - match.start("t"))):
        item = at.masked.items[place]
        if at.masked.text[place] in PARTIES and item.kind != "one":
            person = item.kind == "person"
            keys[core(item.value.surface) if person else firms.key(item.value)] = place
    found = [keys.get(f.key, -1) for f in dealt]
    return found if min(found) >= 0 else []


def _dealt(
    made: Candidate, role: str, places: Sequence[int], match: re.Match[str], at: Place
) -> Figures:
    text, last = match.string, max(places)
    stop = _ENDS.search(text, max(last, match.end()))
    right = stop.start() if stop else len(text)
    figures: dict[str, Sequence[Json]] = {}
    for name, listed in _EACH.items() if "分别" in text else ():
        _add(figures, name, listed.search(text, last, right), len(places), at)
        if name not in figures and role == "target":
            before = _BEFORE[name].search(text, max(0, match.start("t") - _REACH), min(places))
            _add(figures, name, before, len(places), at)
    if role == "target" and "percent" not in figures:
        _add(figures, "percent", _NEXT.match(text, last + 1), len(places), at)
    if role == "target" and not figures and "amount" not in made.facts:
        for name, own in _OWN.items():
            told = [m.span("own") for m in (own.match(text, place + 1) for place in places) if m]
            values = [fact(name, *span, at)[name] for span in told]
            if len(values) == len(places) and any(value != values[0] for value in values):
                figures[name] = values
    return figures


def _add(
    figures: dict[str, Sequence[Json]],
    name: str,
    told: re.Match[str] | None,
    number: int,
    at: Place,
) -> None:
    """Add the figures of a list if it has one for each party."""
    if told is None:
        return
    spans = [m.span() for m in _ITEM[name].finditer(told.string, *told.span("each"))]
    if len(spans) == number:
        figures[name] = [fact(name, *span, at)[name] for span in spans]
