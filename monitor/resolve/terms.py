"""When a report says that the amount of an open deal was changed, or gives a former amount."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from monitor.model import Event, Facts, Json
from monitor.resolve.amounts import Amount, amount, compatible, in_unit
from monitor.resolve.evidence import first_told, last_told, quotes
from monitor.resolve.lifecycle import STRENGTH
from monitor.resolve.same_party import in_role, may_be_party, meet, one_target

FIGURES = ("amount", "price")
# The deal's former price, and price per share: not a different deal.
DETAILS = frozenset({"amount_change", "amount_from", "price", "price_from"})
_SIDES = {
    "acquisition": (("acquirer",), ("target",)),
    "shareholding_change": (("acquirer", "holder", "seller"), ("target",)),
    "investment": (("investor",), ("target",)),
}
_MOST = Decimal(3)  # times: sums further apart are different things
_ONE_STEP = timedelta(days=14)  # papers state one raised bid in total and per share
_DONE = re.compile(
    r"已(?:经)?完成|完成(?:了)?(?:交割|收购|过户|工商变更)|\b(?:has|have|had|was) (?:\w+ly )?"
    r"(?:completed|closed|finali[sz]ed)\b|\b(?:completed|closed) (?:its|the|a)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"拒绝|\b(?:reject|rebuff|spurn|refus|turn(?:s|ed)? down)", re.IGNORECASE)


def revises(new: Event, old: Event) -> bool:
    """Whether `new` says that the amount of `old`, an open deal of the same parties, was changed:
    it says so in words, and its figures continue the known ones."""
    if not new.facts.get("amount_change") or not _is_open(old) or not _as_sure(new, old):
        return False
    mine, theirs = amount(new.facts.get("amount")), amount(old.facts.get("amount"))
    if mine is None or theirs is None or not _are_two(mine, theirs):
        return False
    return _follows(new, mine, theirs) and _has_sides(new, old)


def tells_earlier_terms(new: Event, old: Event) -> bool:
    """Whether `new` was published before the amount of `old` was changed, and states what it may
    have been until then."""
    way, changed = str(old.facts.get("amount_change") or ""), changed_on(old)
    mine, theirs = amount(new.facts.get("amount")), amount(old.facts.get("amount"))
    if not way or mine is None or theirs is None or not _are_two(mine, theirs):
        return False
    published = [one.published for one in new.evidence if one.published]
    is_before = bool(published) and max(published).date() < changed
    return is_before and _goes(way, mine, theirs) and _has_sides(new, old)


def superseded(facts: Facts, fact: str) -> list[Amount]:
    """The former amounts, one for each time it was corrected or changed."""
    told = [(facts.get("corrected_from") or {}).get(fact), facts.get(f"{fact}_from")]
    told += facts.get(f"earlier_{fact}s") or []
    return [known for known in map(amount, told) if known is not None]


def moved_terms(new: Event, old: Event) -> list[str]:
    """The figures of the open deal that the report says have changed."""
    news = {"amount": revises(new, old), "price": price_is_news(new, old)}
    return [fact for fact, is_news in news.items() if is_news]


def with_new_terms(facts: Facts, old: Event, new: Event, moved: Iterable[str]) -> Facts:
    """The facts with the changed figures; the former ones are appended to the history."""
    changed = {**facts, "amount_change": new.facts["amount_change"]}
    for fact in moved:
        changed[fact] = new.facts[fact]
        before = old.facts.get(fact) or new.facts.get(f"{fact}_from")
        if before is not None:
            changed[f"{fact}_from"] = before
            step = _until(before, last_told(new))
            changed[f"earlier_{fact}s"] = [*_earlier(old, fact), step]
    return changed


def _earlier(old: Event, fact: str) -> list[Json]:
    """The former figures; for a deal first heard of when changed, the one before that."""
    known, first = old.facts.get(f"earlier_{fact}s"), old.facts.get(f"{fact}_from")
    return list(known) if known else [_until(first, first_told(old))] if first else []


def _until(figure: Json, when: datetime) -> Json:
    return {**figure, "until": when.date().isoformat()}


def adds_terms(fact: str, new: Event, old: Event) -> bool:
    """Whether this detail of the terms is worth keeping if it is not known yet."""
    if fact == "price":
        return True
    current, is_told = old.facts.get("amount"), bool(old.facts.get("amount_change"))
    if fact == "amount_change":
        return _are_one(current, new.facts.get("amount"))
    about = fact.removesuffix("_from")
    is_same = _are_one(old.facts.get(about), new.facts.get(about))
    return (is_told or is_same) and not _are_one(new.facts[fact], old.facts.get(about))


def price_is_news(new: Event, old: Event) -> bool:
    """Whether the price per share was raised: not already told in total or by another paper."""
    mine, theirs = amount(new.facts.get("price")), amount(old.facts.get("price"))
    if not new.facts.get("amount_change") or mine is None or not _is_open(old):
        return False
    if theirs is None:
        is_told = last_told(new).date() - changed_on(old) <= _ONE_STEP
        return not (old.facts.get("amount_change") and is_told) and _has_sides(new, old)
    known = [theirs, *superseded(old.facts, "price")]
    if any(compatible(mine, one) for one in known) or not _are_two(mine, theirs):
        return False
    return _follows(new, mine, theirs, "price") and _has_sides(new, old)


def changed_on(event: Event) -> date:
    """The day the amount was last said to be changed; else that of the first report."""
    steps = [one for fact in FIGURES for one in event.facts.get(f"earlier_{fact}s") or ()]
    days = [date.fromisoformat(str(one["until"])) for one in steps if one.get("until")]
    return max(days, default=first_told(event).date())


def _are_one(value: Json, was: Json) -> bool:
    one, other = amount(value), amount(was)
    return one is not None and other is not None and compatible(one, other)


def _are_two(mine: Amount, theirs: Amount) -> bool:
    """Whether figures differ and can be of one deal."""
    other = in_unit(theirs, mine.unit)
    if other is None or compatible(mine, theirs):
        return False
    return mine.low < other.low * _MOST and other.low < mine.low * _MOST


def _follows(new: Event, mine: Amount, theirs: Amount, fact: str = "amount") -> bool:
    """Whether the new figure continues the known one in the stated direction."""
    way, stated = str(new.facts["amount_change"]), amount(new.facts.get(f"{fact}_from"))
    if stated is None:
        return len(new.evidence) == 1 and _goes(way, theirs, mine)
    if compatible(stated, theirs):
        return True
    is_between = min(mine.low, theirs.low) < stated.low < max(mine.low, theirs.low)
    return mine.unit == stated.unit == theirs.unit and is_between and _goes(way, theirs, mine)


def _goes(way: str, before: Amount, after: Amount) -> bool:
    after = in_unit(after, before.unit) or after
    if way == "increase":
        return after.low > before.low
    return way != "decrease" or after.low < before.low


def _is_open(event: Event) -> bool:
    if event.state == "withdrawn" or (event.state == "denied" and not _is_refused(event)):
        return False
    if event.type == "investment":  # a round that was closed may reopen
        return True
    if event.modality in ("planned", "possible", "rumoured"):
        return True
    return not any(map(_DONE.search, quotes(event)))


def _as_sure(new: Event, old: Event) -> bool:
    """A bid that may be raised has not been raised yet; one that is rejected has been."""
    if new.modality == "denied":
        return _is_refused(new)
    if new.modality not in STRENGTH:
        return False
    known = STRENGTH[: STRENGTH.index(new.modality) + 1]
    return new.modality in ("planned", "asserted") or old.modality in known


def _is_refused(event: Event) -> bool:
    """Whether a bid was rejected (often not the last one), rather than denied."""
    return any(map(_REFUSED.search, quotes(event)))


def _has_sides(new: Event, old: Event) -> bool:
    """Whether both name the deal's two parties; for a round, the firm and which round."""
    sides = _SIDES.get(new.type, ())
    met = [meet(in_role(new, one), in_role(old, one), may_be_party) for one in sides]
    if new.type != "investment" or all(met):
        return bool(met) and all(met)
    rounds = [event.facts.get("round") for event in (new, old)]
    return all(rounds) and one_target(new, old)
