"""Which reports tell one deal although their kinds, roles or parties differ."""

from monitor.model import Event
from monitor.resolve.amounts import amounts
from monitor.resolve.same_party import (
    Sameness,
    equal_number,
    in_role,
    may_be_party,
    meet,
    one_target,
    same_party,
    shared,
)

STAKES = frozenset({"acquisition", "shareholding_change"})
INVESTED = frozenset({"investment", "shareholding_change"})
JOINED = frozenset({"investment", "acquisition"})  # 入股: with new shares or old ones
_BUYERS = ("acquirer", "holder", "investor")
_TALKS = frozenset({"possible", "rumoured"})


def is_one_sale(new: Event, old: Event) -> bool:
    """Whether deals of two kinds are one: a purchase and a sale of one firm, of which each names
    the buyer or the seller, or money and the new shares that it buys."""
    if {new.type, old.type} == STAKES:
        return _is_one_trade(new, old, same_party) or (
            _is_one_trade(new, old, may_be_party) and shared(new, old) > 1
        )
    if {new.type, old.type} == JOINED and any(one.facts.get("round") for one in (new, old)):
        return False
    buyers = in_role(new, _BUYERS), in_role(old, _BUYERS)
    told = _may_be_new_shares(new, old) and one_target(new, old)
    return told and meet(*buyers, same_party)


def _is_one_trade(new: Event, old: Event, same: Sameness) -> bool:
    sides = [(in_role(new, (one,)), in_role(old, (one,))) for one in ("acquirer", "seller")]
    named = [meet(a, b, same) for a, b in sides if a and b]
    targets = in_role(new, ("target",)), in_role(old, ("target",))
    return bool(named) and all(named) and meet(*targets, same)


def _may_be_new_shares(new: Event, old: Event) -> bool:
    """Whether one is an investment and the other a stake that nobody sold, or sells."""
    if {new.type, old.type} not in (INVESTED, JOINED):
        return False
    lessens = any(one.facts.get("direction") == "decrease" for one in (new, old))
    return not (lessens or in_role(new, ("seller",)) or in_role(old, ("seller",)))


def turns_round(new: Event, old: Event) -> bool:
    """Whether one's acquirer or holder is the other's target: merged, a firm would buy itself."""
    acts, done_to = ("acquirer", "holder"), ("target",)
    return any(
        meet(in_role(one, acts), in_role(other, done_to), same_party)
        for one, other in ((new, old), (old, new))
    )


def are_mutual_talks(new: Event, old: Event) -> bool:
    """Whether both tell of talks of the same two firms: "in talks with X about a takeover" does not
    say who buys whom."""
    if not {new.modality, old.modality} <= _TALKS or new.type != old.type:
        return False
    acts, done_to = ("acquirer",), ("target",)
    return all(
        meet(in_role(one, acts), in_role(other, done_to), may_be_party)
        for one, other in ((new, old), (old, new))
    )


def is_one_stake(new: Event, old: Event) -> bool:
    """9.69 % of one firm, whether bought by the group or its owner: no two deals in a month involve
    exactly the same hundredths of a per cent."""
    if new.type not in STAKES:
        return False
    mine, theirs = (amounts(event.facts).get("percent") for event in (new, old))
    if mine is None or theirs is None or mine.width or theirs.width or mine.low != theirs.low:
        return False
    is_odd = mine.low * 10 % 1 != 0
    return is_odd and one_target(new, old)


def is_one_round(new: Event, old: Event) -> bool:
    """One sum for one firm, with different investors named by each paper."""
    told = new.type == "investment" and equal_number(new, old)
    return told and one_target(new, old)
