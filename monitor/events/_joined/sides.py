"""Tells two deals apart by who is on which side of them."""

from collections.abc import Mapping

from monitor.events._patterns.candidate import Candidate


def trade_places(bought: Mapping[str, set[str]], sold: Mapping[str, set[str]]) -> bool:
    """Whether who buys in the one sells in the other: he bought it earlier. Both give the keys of
    each role's parties."""
    return not bought.get("acquirer", set()).isdisjoint(sold.get("seller", ()))


def are_two_traders(one: Candidate, other: Candidate) -> bool:
    """甲减持丙3%. 乙举牌丙: two separate trades, unless both give a figure of one kind."""
    figures = one.facts.keys() & other.facts.keys() & _FIGURES
    if one.type != "shareholding_change" or one.index == other.index or figures:
        return False
    holders, takers = ([c.keys(role) for c in (one, other)] for role in ("holder", "acquirer"))
    return any(
        holders[a] and takers[b] and not (holders[b] or takers[a] or holders[a] & takers[b])
        for a, b in ((0, 1), (1, 0))
    )


_FIGURES = frozenset({"percent", "percent_to", "shares", "amount"})
