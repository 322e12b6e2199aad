"""Settles what the deals of an English page say of each other: an offer told beside its rejection,
a purchase told again with less of it, whose shares a known holder sells."""

from collections.abc import Sequence

from monitor.events._joined import business
from monitor.events._joined.merge import absorb
from monitor.events._joined.same import dates_agree
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.model import Json

_DEALS = frozenset({"acquisition", "investment", "shareholding_change"})
_OPEN = frozenset({"asserted", "planned", "possible"})
_HEARD = frozenset({"planned", "possible", "rumoured"})
_CLOSED = frozenset({"denied", "ended"})
_MANY = 40  # deals: a digest tells each of them once
_FIGURES = ("percent", "percent_from", "percent_to", "amount", "shares", "round")


def joined(found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, retellings of a deal merged into the one that tells most of it."""
    deals = [c for c in found if c.type in _DEALS and "-en-" in c.rule and not c.background]
    if not deals or len(deals) > _MANY:
        return list(found)
    for deal in deals:
        _let_holder_sell(deal, found)
        _part_backers(deal)
    gone: set[int] = set()
    for deal in sorted(deals, key=_fullness):
        others = [c for c in deals if c is not deal and id(c) not in gone]
        full = next((c for c in others if _is_answered(deal, c) or _is_retold(deal, c)), None)
        if full is not None:
            _add(full, deal)
            gone.add(id(deal))
    return [c for c in found if id(c) not in gone and (c.type != "investment" or c.keys("target"))]


def _fullness(deal: Candidate) -> tuple[int, int]:
    return len(_sides(deal)), -deal.index


def _sides(deal: Candidate) -> dict[str, set[str]]:
    """Who buys, who sells, and what, by the keys of the firms."""
    sides: dict[str, set[str]] = {}
    for filler in deal.fillers:
        side = "acquirer" if filler.role == "investor" else filler.role
        sides.setdefault(side, set()).add(filler.key)
    return sides


def _let_holder_sell(deal: Candidate, found: Sequence[Candidate]) -> None:
    """ "X, Y's largest shareholder, will sell a 20% stake to Z", or X that sells shares in Y in
    another sentence: the shares are Y's, not X's own."""
    sold = deal.of("target")
    if "shareholding-en-sell" not in deal.rule or deal.keys("seller") or len(sold) != 1:
        return
    known = {
        one.key: one
        for other in found
        if other is not deal
        for one in other.of("target")
        if _holds(other, sold[0].key, deal)
    }
    if len(known) == 1 and not any(sold[0].key in c.keys("target") for c in found if c is not deal):
        held = next(iter(known.values()))
        others = [f for f in deal.fillers if f.role != "target"]
        deal.fillers = [sold[0]._replace(role="seller"), held, *others]


def _holds(other: Candidate, firm: str, deal: Candidate) -> bool:
    """Whether a candidate tells that a firm holds or sells shares in its target."""
    if other.type == "ownership":
        return other.index == deal.index and firm in other.keys("holder")
    return other.type == "shareholding_change" and firm in other.keys("seller")


def _part_backers(deal: Candidate) -> None:
    """A firm that backs a round is not the one that raises it."""
    if deal.type == "investment":
        backers = deal.keys("investor")
        deal.fillers = [f for f in deal.fillers if f.role != "target" or f.key not in backers]


def _is_answered(heard: Candidate, answer: Candidate) -> bool:
    """Whether a plan or a rumour is one whose end or rejection the page tells as well."""
    if heard.modality not in _HEARD or answer.modality not in _CLOSED or heard.headline:
        return False
    if heard.type != answer.type or _is_said_by_bidder(heard):
        return False  # the bidder may renew his offer
    mine, his = ({f.key for f in c.fillers} for c in (heard, answer))
    return len(mine) > 1 and mine <= his and _figures_agree(heard, answer)


def _is_said_by_bidder(deal: Candidate) -> bool:
    said = deal.attribution.name if deal.attribution else None
    return said is not None and any(f.mention.surface.startswith(said) for f in deal.of("acquirer"))


def _is_retold(poor: Candidate, full: Candidate) -> bool:
    """Whether a deal is another one again, by the same firm on the same side, with less of it."""
    if poor.modality != full.modality and not {poor.modality, full.modality} <= _OPEN:
        return False
    if poor.type != full.type or not business.agree(poor, full):
        return False
    here, there = _sides(poor), _sides(full)
    if len(here) >= len(there) or not here.keys() <= there.keys():
        return False
    if not all(here[side] <= there[side] for side in here):
        return False
    return _figures_agree(poor, full) and dates_agree(poor, full)


def _figures_agree(one: Candidate, other: Candidate) -> bool:
    values = ((_value(one.facts.get(n)), _value(other.facts.get(n))) for n in _FIGURES)
    return all(mine is None or his is None or mine == his for mine, his in values)


def _value(figure: Json) -> Json:
    return figure.get("value") if isinstance(figure, dict) else figure


def _add(full: Candidate, poor: Candidate) -> None:
    """Add what the poorer telling has; what it names in other roles is left out."""
    modality, roles = full.modality, {f.role for f in full.fillers}
    absorb(full, poor.like(fillers=[f for f in poor.fillers if _is_new(f, full, roles)]))
    full.modality = modality


def _is_new(filler: Filler, full: Candidate, roles: set[str]) -> bool:
    return filler.role in roles and all(filler.key != f.key for f in full.fillers)
