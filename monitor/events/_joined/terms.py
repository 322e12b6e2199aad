"""Changed terms of a deal: a raised bid, a lowered price, and the amount before."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from monitor.events._documents.document import Document
from monitor.events._joined.terms_words import (
    AT_FIRST,
    BEFORE,
    CHANGED,
    COMPLETED,
    CUE,
    LEFT,
    SUM,
    WAYS,
    WISHED,
)
from monitor.events._patterns.candidate import Candidate, Span
from monitor.events._patterns.place import Place
from monitor.model import Json
from monitor.reading.amounts import unit_prices
from monitor.reading.amounts.sums import Money
from monitor.reading.spans import overlaps

DEALS = frozenset({"acquisition", "investment", "shareholding_change"})

_LEFT, _RIGHT = 70, 40  # the deal's trigger is at most this far from the words of change
_OWNER = 4  # characters before the words of change that may be a name's: "Helios's raised offer"
_OFFERED_BY = re.compile(r",? (?:from|by|made by) (?:the )?")


@dataclass(frozen=True, slots=True)
class _Change:
    """`way`: increase, decrease, revised, or "" if only an earlier sum is stated."""

    way: str
    span: Span  # in the sentence with each sum shrunk to one character
    new: Money | None = None
    old: Money | None = None


def settle(told: Iterable[Candidate], place: Place) -> None:
    """Give the sentence's deals the changed amount and the one before."""
    deals = [one for one in told if one.type in DEALS]
    if not deals or not CUE[place.document.lang].search(place.document.text, *place.span()):
        return
    sentence = _Sentence.of(place)
    lang = place.document.lang
    left = [m.span() for m in LEFT[lang].finditer(sentence.text)]
    changes = [one for one in _changes(sentence, lang) if not overlaps(*one.span, left)]
    for deal in deals:
        own: list[_Change] = []
        for one in changes:
            is_wished = one.way and WISHED[lang].search(sentence.text[: one.span[0]])
            is_own = not (is_wished or _is_of_another(sentence.named(one.span, place), deal))
            if is_own and sentence.reaches(one.span, deal):
                own.append(one)
        _apply(deal, own, sentence, place)
        if left and deal.type == "acquisition" and deal.modality == "denied":
            deal.modality = "planned"


@dataclass(frozen=True, slots=True)
class _Sentence:
    """`text`: the sentence with each sum shrunk to one character; `at`: where each begins."""

    text: str
    at: tuple[int, ...]
    sums: dict[int, Money]
    prices: frozenset[Money]

    @classmethod
    def of(cls, place: Place) -> "_Sentence":
        start, end = place.span()
        document = place.document
        prices = unit_prices.find(document.text, start, end, document.lang)
        inside = (item for item in document.within(start, end) if item.end <= end)
        whole = [item.value for item in inside if item.kind == "money"]
        taken = [(price.start, price.end) for price in prices]
        apart = [one for one in whole if not overlaps(one.start, one.end, taken)]
        return cls(*_shrunk(document.text, start, end, [*prices, *apart]), frozenset(prices))

    def reaches(self, span: Span, deal: Candidate) -> bool:
        """Whether the words of change are close to the deal's trigger."""
        left = self.at[max(0, span[0] - _LEFT)]
        right = self.at[min(len(self.at) - 1, span[1] + _RIGHT)]
        return deal.trigger[0] <= right and left <= deal.trigger[1]

    def named(self, span: Span, place: Place) -> set[str]:
        """Keys of firms named in the words of change or as the bidder beside them."""
        owner = _OFFERED_BY.match(self.text, span[1])
        left = self.at[max(0, span[0] - _OWNER)]
        right = self.at[owner.end()] + 1 if owner else self.at[span[1]]
        here = place.document.within(self.at[0], right)
        firms = [i.value for i in here if i.end > left and i.kind in ("company", "guess")]
        return {place.document.discourse.firms.key(firm) for firm in firms}


def _is_of_another(named: set[str], deal: Candidate) -> bool:
    return bool(named - {filler.key for filler in deal.fillers})


def _shrunk(
    text: str, start: int, end: int, sums: Iterable[Money]
) -> tuple[str, tuple[int, ...], dict[int, Money]]:
    out: list[str] = []
    at: list[int] = []
    placed: dict[int, Money] = {}
    for one in sorted(sums):
        out += text[start : one.start]
        at += range(start, one.start)
        placed[len(at)] = one
        out.append(SUM)
        at.append(one.start)
        start = one.end
    out += text[start:end]
    at += range(start, end + 1)
    return "".join(out), tuple(at), placed


def _changes(sentence: _Sentence, lang: str) -> Iterator[_Change]:
    found = [_changed(m, sentence) for m in _matches(CHANGED[lang], sentence.text)]
    yield from found
    is_compared = bool(found) or len(sentence.sums) > 1
    earlier = [*BEFORE[lang], *(AT_FIRST[lang] if is_compared else ())]
    for match in _matches(earlier, sentence.text):
        yield _Change("", match.span(), old=sentence.sums.get(match.start("old")))


def _matches(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from pattern.finditer(text)


def _changed(match: re.Match[str], sentence: _Sentence) -> _Change:
    groups = match.groupdict()
    way = next(way for name, way in WAYS.items() if groups.get(name))
    before = next((name for name in ("old", "old2", "old3") if groups.get(name)), None)
    old = sentence.sums.get(match.start(before)) if before else None
    return _Change(way, match.span(), sentence.sums.get(match.start("new")), old)


def _apply(deal: Candidate, changes: Sequence[_Change], sentence: _Sentence, place: Place) -> None:
    if not changes:
        return
    ways = [one.way for one in changes if one.way]
    old = next((one.old for one in changes if one.old), None)
    new = next((one.new for one in changes if one.new and one.new != old), None)
    if ways:
        deal.facts["amount_change"] = ways[0]
        _plan(deal, place)
    fact = "price" if {new, old} & sentence.prices else "amount"
    _put(deal, fact, new, old, place.document)
    if not ways and (way := _way(deal, fact)):
        deal.facts["amount_change"] = way


def _way(deal: Candidate, fact: str) -> str:
    """Compares the amounts: £46m, after £40m before, is an increase however it is worded."""
    new, old = (deal.facts.get(name) for name in (fact, f"{fact}_from"))
    if not isinstance(new, dict) or not isinstance(old, dict):
        return ""
    if new["currency"] != old["currency"] or new["value"] == old["value"]:
        return ""
    return "increase" if Decimal(new["value"]) > Decimal(old["value"]) else "decrease"


def _put(
    deal: Candidate, fact: str, new: Money | None, old: Money | None, document: Document
) -> None:
    if new:
        deal.facts[fact] = _json(new, document)
    if old is None:
        return
    before = _json(old, document)
    deal.facts[f"{fact}_from"] = before
    if not new and _is_that(deal.facts.get(fact), before):
        del deal.facts[fact]
        if deal.modality == "denied":  # the earlier bid was refused, not this one
            deal.modality = "planned"


def _is_that(value: Json, other: Json) -> bool:
    keys = ("value", "currency")
    return isinstance(value, dict) and all(value.get(key) == other.get(key) for key in keys)


def _json(money: Money, document: Document) -> Json:
    shape = money.json(document.text)
    return shape | {"text": document.original(money.start, money.end)}


def _plan(deal: Candidate, place: Place) -> None:
    """Set the modality to planned: a bid is raised before it is accepted."""
    document = place.document
    if deal.type != "acquisition" or deal.modality != "asserted":
        return
    if not COMPLETED[document.lang].search(document.text, *place.span()):
        deal.modality = "planned"
