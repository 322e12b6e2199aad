"""Tells two deals apart by who is on which side of them."""

from monitor.events._patterns.candidate import Candidate


def differ(one: Candidate, other: Candidate) -> bool:
    """Whether two deals in the same firm are not one because of who deals."""
    return _change(one, other) or _are_two_traders(one, other)


def _change(one: Candidate, other: Candidate) -> bool:
    """甲收购乙. 甲将出售乙的业务: who buys in one sells in the other."""
    return any(a.keys("acquirer") & b.keys("seller") for a, b in ((one, other), (other, one)))


def _are_two_traders(one: Candidate, other: Candidate) -> bool:
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
