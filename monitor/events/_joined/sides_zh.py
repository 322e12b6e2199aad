"""On which side of a Chinese deal a firm stands, where two sentences of a page disagree."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from monitor.events._patterns.candidate import Candidate

_TRADES = frozenset({"acquisition", "shareholding_change"})
_AHEAD = frozenset({"planned", "possible", "rumoured"})
_FIGURES = frozenset({"amount", "percent", "shares"})
_MANY = 40  # trades: a digest tells each of them once
_TITLE = 2  # weight of the title, in sentences
_KIND = re.compile("(?<=..)(?:集团|控股|商业|股份|公司)$")


def settle(found: list[Candidate]) -> None:
    """Let what most of the page says decide who is dealt in, who buys and who sells."""
    trades = [c for c in found if c.type in _TRADES and "-zh-" in c.rule and not c.background]
    if not 1 < len(trades) <= _MANY:
        return
    _target_of_its_owners(trades)
    _sellers_do_not_buy(trades)
    wrong = {id(one) for one in _contradicted(trades)}
    wrong |= {id(one) for one in _turned_round(trades)}
    found[:] = [one for one in found if id(one) not in wrong]


def _target_of_its_owners(trades: Sequence[Candidate]) -> None:
    """甲与乙的卖方订立协议，收购目标公司股权。甲还将向乙的其他股东发出要约: 乙 is the target."""
    for one in trades:
        if one.keys("target") or len(one.keys("seller")) != 1:
            continue
        buyers = one.keys("acquirer")
        others = (c for c in trades if not buyers.isdisjoint(c.keys("acquirer")))
        if any(one.keys("seller") <= c.keys("target") for c in others):
            one.fillers = [
                f._replace(role="target") if f.role == "seller" else f for f in one.fillers
            ]


def _sellers_do_not_buy(trades: Sequence[Candidate]) -> None:
    """甲与乙和丙达成协议，收购双方所持丁股权: who sells in one reading of a verb buys in none."""
    sellers: dict[object, set[str]] = {}
    for one in trades:
        sellers.setdefault(one.trigger, set()).update(one.keys("seller"))
    for one in trades:
        buyers = one.of("acquirer")
        left = [f for f in buyers if f.key not in sellers[one.trigger]]
        if left and len(left) < len(buyers):
            one.fillers = [f for f in one.fillers if f.role != "acquirer" or f in left]


def _contradicted(trades: Sequence[Candidate]) -> Iterable[Candidate]:
    """Readings in which a firm sells what it is about to buy, or buys what it is about to sell:
    those with less in the text and the title to bear them out."""
    selling = [c for c in trades if c.of("seller") and _is_loose(c)]
    for bought in trades if selling else ():
        if bought.modality not in _AHEAD:
            continue
        for sold in selling:
            if sold is bought or not _trade_places(bought, sold):
                continue
            buys = [c for c in trades if _sides_with(c, bought, "acquirer")]
            sells = [c for c in trades if _sides_with(c, sold, "seller")]
            # Where as much bears out both, what the text tells first is what it is about.
            first = (_weight(buys), -bought.index, -bought.trigger[0])
            yield sold if (_weight(sells), -sold.index, -sold.trigger[0]) < first else bought


def _turned_round(trades: Sequence[Candidate]) -> Iterable[Candidate]:
    """Of 甲否认被乙收购 and 甲将打包出售乙, read as a sale of 乙 by 甲, the lesser reading;
    both, if a sentence bears out one as much as the other."""
    dealt_in: dict[str, list[Candidate]] = defaultdict(list)
    for one in trades:
        for key in one.keys("target"):
            dealt_in[key].append(one)
    for bought in trades:
        buyers, targets = bought.keys("acquirer"), bought.keys("target")
        for other in (one for key in buyers for one in dealt_in.get(key, ())):
            sides = other.keys("acquirer") | other.keys("seller")
            if not targets & sides or _differ(bought, other):
                continue
            here = [c for c in trades if buyers & c.keys("acquirer") and targets & c.keys("target")]
            there = [c for c in trades if other.fillers and _faces(c, other)]
            first, second = (_weight(here), -bought.index), (_weight(there), -other.index)
            if second <= first:
                yield other
            if first <= second:
                yield bought


def _differ(one: Candidate, other: Candidate) -> bool:
    """Whether two sentences tell different shares: 甲收购乙60%股权。乙收购甲5%股权."""
    shares = [c.facts.get("percent") for c in (one, other)]
    return one.index != other.index and all(shares) and shares[0] != shares[1]


def _faces(one: Candidate, other: Candidate) -> bool:
    """Whether the same firm is dealt in, and the same one buys or sells it."""
    same = one.keys("target") & other.keys("target")
    return bool(same) and any(one.keys(r) & other.keys(r) for r in ("acquirer", "seller"))


def _is_loose(sold: Candidate) -> bool:
    """Whether a sale is yet to come, or told as done without any figure; of a firm, not its arm."""
    if "business" in sold.facts:
        return False
    return sold.modality in _AHEAD or (
        sold.modality == "asserted" and not _FIGURES & sold.facts.keys()
    )


def _trade_places(bought: Candidate, sold: Candidate) -> bool:
    return _meet(bought.keys("acquirer"), sold.keys("seller")) and _meet(
        bought.keys("target"), sold.keys("target")
    )


def _sides_with(one: Candidate, other: Candidate, role: str) -> bool:
    return _meet(one.keys(role), other.keys(role)) and _meet(
        one.keys("target"), other.keys("target")
    )


def _meet(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two names may be of one firm: 银杏商业 and 银杏集团, 海山 and 东海山."""
    here, there = ({_KIND.sub("", name) for name in names} for names in (one, other))
    return any(a in b or b in a for a in here for b in there)


def _weight(readings: Iterable[Candidate]) -> int:
    """How much bears a reading out: sentences, figures, the title."""
    return sum(1 + len(_FIGURES & c.facts.keys()) + (_TITLE if c.headline else 0) for c in readings)
