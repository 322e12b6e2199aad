"""When a document tells one deal as two events: a purchase, and the sale or the rise in it; a rumour,
and its denial."""

from collections.abc import Iterable, Sequence

from monitor.events._candidate import Candidate
from monitor.events._merge import absorb, facts_agree, parties_agree

_TAKERS = {  # rules of Chinese, by how they begin
    "shareholding-zh-sell": "acquirer",
    "shareholding-zh-receive": "acquirer",
    "shareholding-zh-raise": "holder",
    "investment-zh-": "investor",
}
_MERGES = "acquisition-zh-merge"
_FIGURES = ("percent", "amount", "shares")
_KEPT = frozenset({"acquirer", "target", "seller"})


def joined(told: Iterable[Candidate]) -> list[Candidate]:
    """The candidates, with what only tells a purchase again put into it, and a rumour into its
    denial."""
    kept = _answered(list(told))
    purchases = [one for one in kept if one.type == "acquisition"]
    for one in list(purchases):
        if one.rule == _MERGES and any(_are_sides_of(one, deal) for deal in purchases):
            purchases.remove(one)
            kept.remove(one)
    for one in list(kept) if purchases else ():
        if one.type != "acquisition" and (deal := _its_purchase(one, purchases)):
            fillers = [f for f in one.fillers if f.role in _KEPT]
            absorb(deal, one.like(fillers=fillers, modality=deal.modality))
            kept.remove(one)
    return kept


_HEARD = frozenset({"rumoured", "possible", "planned"})
_OWN_WORDS = frozenset({"company", "filing"})


def _answered(told: list[Candidate]) -> list[Candidate]:
    """Without what others said that the text goes on to deny."""
    denied = [one for one in told if one.modality == "denied"]
    kept = []
    for one in told:
        answer = next((d for d in denied if _answers(d, one)), None)
        if answer is None:
            kept.append(one)
        else:
            absorb(answer, one)
    return kept


def _answers(denial: Candidate, one: Candidate) -> bool:
    if one.modality not in _HEARD or one.type != denial.type or one.background:
        return False
    own = one.attribution is not None and one.attribution.kind in _OWN_WORDS
    if own and one.modality != "rumoured":
        return False
    return parties_agree(denial, one) and facts_agree(denial, one)


def _are_sides_of(merger: Candidate, deal: Candidate) -> bool:
    """如交易完成，甲将与乙合并: the two of a purchase that is told besides."""
    both = merger.keys("acquirer") | merger.keys("target")
    return deal.rule != _MERGES and both == deal.keys("acquirer") | deal.keys("target")


def _its_purchase(one: Candidate, purchases: Sequence[Candidate]) -> Candidate | None:
    taker = next((role for rule, role in _TAKERS.items() if one.rule.startswith(rule)), None)
    if taker is None or one.facts.keys() & {"round", "percent_to", "percent_from"}:
        return None
    return next((deal for deal in purchases if _is_one(one, taker, deal)), None)


def _is_one(one: Candidate, taker: str, deal: Candidate) -> bool:
    """Whether the same firm takes the same one, now or soon, and no figure differs."""
    if one.modality != deal.modality and {one.modality, deal.modality} != {"planned", "asserted"}:
        return False
    sides = one.keys(taker) & deal.keys("acquirer"), one.keys("target") & deal.keys("target")
    figures = ((one.facts.get(name), deal.facts.get(name)) for name in _FIGURES)
    return all(sides) and all(mine is None or his is None or mine == his for mine, his in figures)
