"""Joins deals of a Chinese page that tell one deal, each with less of it: a headline without the
holder, a summary without the seller, a purchase and the sale that it is."""

import re
from collections.abc import Iterable, Iterator, Mapping

from monitor.events._joined import business
from monitor.events._joined.merge import absorb
from monitor.events._joined.same import dates_agree
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.model import Json

_DEALS = frozenset({"acquisition", "investment", "shareholding_change"})
_OPEN = frozenset({"planned", "asserted"})
_RAISES = ("-raise", "-enter", "-becomes-holder", "-joins-holders", "-new-holder")
_FIGURES = ("percent", "percent_to", "percent_from", "amount", "shares", "round")
_RARE = ("shares", "amount", "percent")
_DIGITS = 3  # a figure with as many digits is hardly that of two deals of one page
_DIGIT = re.compile(r"\d")
_REACH = 30  # characters between a unit and its verb, with the unit itself

_Sides = Mapping[str, set[str]]


def joined(told: Iterable[Candidate], text: str) -> list[Candidate]:
    """The candidates, each retelling of a deal merged into the one that tells most of it."""
    kept = list(told)
    deals = [one for one in kept if one.type in _DEALS and "-zh-" in one.rule]
    if len(deals) < 2:
        return kept
    deals.sort(key=_fullness)
    near: dict[object, list[int]] = {}  # places in `deals`, the fullest first
    for place in reversed(range(len(deals))):
        for mark in {*_firms(deals[place]), *_figures(deals[place])}:
            near.setdefault(mark, []).append(place)
    gone: set[int] = set()
    for place, poor in enumerate(deals):
        fuller = (deals[p] for p in _alike_to(poor, near) if p > place)
        full = next((one for one in fuller if _retells(poor, one, text)), None)
        if full is not None:
            _complete(full, poor, text)
            gone.add(id(poor))
    return [one for one in kept if id(one) not in gone]


def _firms(one: Candidate) -> list[str]:
    return sorted({f.key for f in one.fillers})


def _figures(one: Candidate) -> list[object]:
    return [(name, _values(one.facts[name])) for name in _RARE if _is_rare(one.facts.get(name))]


def _alike_to(poor: Candidate, near: Mapping[object, list[int]]) -> Iterator[int]:
    """The deals that have an exact figure of this one, its target, or all of its firms; looked up
    by its rarest firm, as a page may be a list of one buyer's deals."""
    for figure in _figures(poor):
        yield from near[figure]
    rarest = min(_firms(poor), key=lambda key: len(near[key]), default=None)
    for key in dict.fromkeys([*sorted(poor.keys("target")), rarest]):
        yield from near[key] if key else ()


def _fullness(one: Candidate) -> tuple[int, bool, float, int, int, int]:
    names = sum(len(f.key) for f in one.fillers)
    sure = min((f.score for f in one.fillers), default=0.0)
    return len(_sides(one)), not one.headline, sure, len(one.facts), names, -one.index


def _sides(one: Candidate) -> dict[str, set[str]]:
    """Who buys, who sells, and what, by the keys of the firms."""
    sides: dict[str, set[str]] = {}
    for filler in one.fillers:
        sides.setdefault(_side(one, filler), set()).add(filler.key)
    return sides


def _side(one: Candidate, filler: Filler) -> str:
    if filler.role == "investor":
        return "acquirer"
    if filler.role == "holder":
        return "acquirer" if one.rule.endswith(_RAISES) else "seller"
    return filler.role


def _retells(poor: Candidate, full: Candidate, text: str) -> bool:
    modalities = {poor.modality, full.modality}
    if len(modalities) > 1 and (modalities != _OPEN or _is_of_a_year(poor, full)):
        return False
    if not _figures_agree(poor, full) or not dates_agree(poor, full):
        return False
    if not business.agree(poor, full):
        return False
    here, there = _sides(poor), _sides(full)
    if _leaves_to_unit(poor, text) and here.get("target") == there.get("target"):
        return poor.type == full.type and _is_by_unit(full, text)
    if _shares_figure(poor, full):
        shared = [_meet(here[s], there[s]) for s in here.keys() & there.keys()]
        return bool(shared) and all(shared)
    return _is_part(here, there) and (poor.type == full.type or _trades(poor, full))


def _is_of_a_year(one: Candidate, other: Candidate) -> bool:
    """拟收购丙20%股权。2024年已收购丙20%股权: what only has a year is another, earlier purchase."""
    done = [c for c in (one, other) if c.modality == "asserted"]
    return any(c.date and c.date.range.precision == "year" for c in done)


_UNIT = "(?:[子孙]|附属|旗下)公司"
_NAMELESS_UNIT = re.compile(
    rf"{_UNIT}(?:拟|将|计划|欲|已|以|现金|出资|约|\d[\d.,]{{0,9}}[万亿]{{0,2}}元){{0,6}}$"
)
_NAMED_UNIT = re.compile(f"{_UNIT}[^，。；]{{0,4}}$")


def _leaves_to_unit(one: Candidate, text: str) -> bool:
    """甲的子公司拟收购丙: who buys or sells has no name here; another sentence may tell it."""
    start = one.trigger[0]
    acts = one.keys("acquirer") | one.keys("seller")
    return bool(acts) and bool(_NAMELESS_UNIT.search(text, max(0, start - _REACH), start))


def _is_by_unit(one: Candidate, text: str) -> bool:
    """甲全资子公司乙拟收购丙."""
    starts = [f.mention.start for role in ("acquirer", "seller") for f in one.of(role)]
    return any(_NAMED_UNIT.search(text, max(0, at - 8), at) for at in starts)


def _is_part(here: _Sides, there: _Sides) -> bool:
    """Whether a firm is bought or sold by the same side in both, and nothing contradicts it."""
    both = here.keys() & there.keys()
    return (
        here.keys() <= there.keys()
        and len(both) > 1
        and all(here[side] <= there[side] for side in both)
    )


def _trades(one: Candidate, other: Candidate) -> bool:
    """Whether both are trades in shares that exist: new money is another deal."""
    return "investment" not in (one.type, other.type)


def _meet(one: set[str], other: set[str]) -> bool:
    return any(a == b or _alike(a, b) for a in one for b in other)


def _alike(one: str, other: str) -> bool:
    """远山 and 远山科技创业投资, 海山制药 and 海山(中国)制药: the short one's letters in order."""
    short, long = sorted((one, other), key=len)
    if len(short) < 2 or short[:2] != long[:2]:
        return False
    rest = iter(long)
    return all(letter in rest for letter in short)


def _figures_agree(one: Candidate, other: Candidate) -> bool:
    return all(_equal(one.facts.get(name), other.facts.get(name)) for name in _FIGURES)


def _equal(one: Json, other: Json) -> bool:
    if one is None or other is None:
        return True
    (a, unit), (b, other_unit) = _values(one), _values(other)
    return unit == other_unit and (a == b or _is_rounded(a, b))


def _is_rounded(one: Json, other: Json) -> bool:
    """15.51亿元 of a headline for 15.513亿元."""
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    short, long = sorted((one.rstrip("0"), other.rstrip("0")), key=len)
    alike = len(one) == len(other) and len(short.lstrip("0.")) >= _DIGITS
    return alike and long.startswith(short)


def _values(figure: Json) -> tuple[Json, Json]:
    """A figure's value, or its upper limit (不超过2%), and its currency."""
    if not isinstance(figure, dict):
        return figure, None
    return figure.get("value", figure.get("high")), figure.get("currency")


def _shares_figure(one: Candidate, other: Candidate) -> bool:
    """Whether both state one exact figure: 387.69万股, 14.20亿元, 46.3578%."""
    return any(_is_rare(one.facts.get(n)) and n in other.facts for n in _RARE)


def _is_rare(figure: Json) -> bool:
    words = figure.get("text") if isinstance(figure, dict) else figure
    return isinstance(words, str) and len(_DIGIT.findall(words)) >= _DIGITS


def _complete(full: Candidate, poor: Candidate, text: str) -> None:
    """Give the full telling the side it lacks, names in full, and the evidence of both."""
    full.fillers = [_in_full(f, full, poor) for f in full.fillers]
    have = _sides(full)
    lacking = [f._replace(role=side) for f in poor.fillers if (side := _side(poor, f)) not in have]
    if buyers := {f.key for f in lacking if f.role == "acquirer"}:
        full.fillers = [
            f._replace(role="seller") if f.role == "holder" else f
            for f in full.fillers
            if f.role != "holder" or f.key not in buyers
        ]
    first, later = sorted((full, poor), key=lambda one: one.index)
    if poor.modality != full.modality:
        # What a page opens with is its news; later sentences may recall how it began.
        full.modality = (later if _is_closed(later, text) else first).modality
        full.index = first.index
    if full.type == "investment":
        lacking = [f._replace(role="investor") if f.role == "acquirer" else f for f in lacking]
    absorb(full, poor.like(fillers=lacking, modality=full.modality))


_CLOSED = re.compile(
    "(?:已|日)[^，。；]{0,8}?完成(?:了|对|<>)|完成了?对[^，。；]{2,24}?的?<>|"
    "<>[^，。；]{0,4}?已[^，。；]{0,6}?完成(?=[，。；]|$)"
)


def _is_closed(one: Candidate, text: str) -> bool:
    """海岩集团已完成对云桥科技的收购, 对云桥科技的收购已完成: what was a plan before is done."""
    start, end = one.trigger
    around = f"{text[max(0, start - _REACH) : start]}<>{text[end : end + _REACH]}"
    return one.modality == "asserted" and _CLOSED.search(around) is not None


def _in_full(filler: Filler, full: Candidate, poor: Candidate) -> Filler:
    """The filler, or the poor telling's longer name of the same firm in the same place."""
    side = _side(full, filler)
    longer = (
        f
        for f in poor.fillers
        if _side(poor, f) == side
        and f.score >= filler.score
        and len(f.key) > len(filler.key)
        and _alike(f.key, filler.key)
    )
    whole = next(longer, None)
    return whole._replace(role=filler.role) if whole else filler
