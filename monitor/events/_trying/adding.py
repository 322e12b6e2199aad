"""Adds what a later clause tells (who led the round, the capital, the seller) to the event told
before it."""

import re
from collections.abc import Sequence

from monitor.events._joined.merge import absorb
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying import of_others, turns_en, turns_zh


def reach(kind: str) -> int:
    """How many sentences later an event may be added to; a venture's terms follow one by one."""
    return 8 if kind == "joint_venture" else 3


def may_add_to(
    match: re.Match[str], place: Place, earlier: Sequence[Candidate]
) -> Sequence[Candidate]:
    """The candidates that a match may add to."""
    earlier = [one for one in earlier if not of_others.is_of_others(match, place, one)]
    if place.document.lang == "zh":
        return turns_zh.of_the_same(match, place, earlier)
    return turns_en.of_the_same(match, place, earlier)


def join(
    pattern: Pattern, made: Sequence[Candidate], earlier: Sequence[Candidate], words: str
) -> None:
    """Merge each addition into the last event of the kind within reach, and into those told with
    it if it says so: 注册资本均为1000万元."""
    for addition in made:
        for candidate in _nearest(earlier, addition):
            if _is_itself(candidate, addition):
                continue
            near = addition.index - candidate.index <= reach(addition.type)
            if _is_another_founding(candidate, addition) or _deals_apart(
                candidate, addition, earlier
            ):
                break
            if candidate.type == addition.type and near and _agree(candidate, addition, pattern):
                addition.date = None
                both = _EACH.search(words) is not None
                for one in earlier:
                    if one is candidate or (both and one.trigger == candidate.trigger):
                        absorb(one, addition)
                break


def _nearest(told: Sequence[Candidate], addition: Candidate) -> list[Candidate]:
    """First those of the addition's sentence, in it those before it; then from the last to the
    first: 花了12亿美元，甲买下乙."""
    end = addition.trigger[1]
    return sorted(
        told, key=lambda c: (c.index == addition.index, c.trigger[0] < end, c.trigger), reverse=True
    )


_EACH = re.compile("[均都皆]")
FOUNDINGS = frozenset({"registration", "joint_venture"})


def _is_another_founding(candidate: Candidate, addition: Candidate) -> bool:
    """Whether `candidate` is a founding of the other type: the addition's terms belong to it."""
    if candidate.type == addition.type or candidate.index == addition.index:
        return False
    return {candidate.type, addition.type} == FOUNDINGS and not candidate.headline


_DEALS = frozenset({"acquisition", "shareholding_change"})


def _deals_apart(candidate: Candidate, addition: Candidate, told: Sequence[Candidate]) -> bool:
    """甲转让乙股权。丙收购丁。交易对价为5亿元: whether `candidate` is a deal of the other type
    and of other firms: the addition's terms belong to it."""
    if "-zh-" not in addition.rule or {candidate.type, addition.type} != _DEALS:
        return False
    firms = {f.key for f in candidate.fillers}
    alike = (one for one in told if one.type == addition.type)
    return candidate.index != addition.index and all(
        firms.isdisjoint(f.key for f in one.fillers) for one in alike
    )


def _is_itself(candidate: Candidate, addition: Candidate) -> bool:
    """丙将受让上述股权: whether the same words were also read as a deal of their own."""
    return (
        addition.type in _DEALS
        and addition.rule.endswith("-next")
        and candidate.index == addition.index
    )


_TRADES = {
    "en": frozenset({"acquisition", "shareholding_change", "investment"}),
    "zh": frozenset({"acquisition", "shareholding_change"}),
}


_BUYERS = ("acquirer", "holder", "investor")
_OF_ITS_BUYER = ("-en-then-owns", "-en-gets-share")
_OF_IT = frozenset({"capital-en-it-rises", "capital-en-it-falls"})


def _is_just_told(candidate: Candidate, addition: Candidate) -> bool:
    """Whether "it", which rises or falls, is the capital that the sentence right before raises or
    cuts."""
    ways = {one.facts.get("direction") for one in (candidate, addition)}
    return addition.index - candidate.index == 1 and len(ways - {None}) == 1


_OF_THE_WHOLE = ("-en-deal-values",)  # no price of a part


def _is_another_trade(candidate: Candidate, addition: Candidate, pattern: Pattern) -> bool:
    """Whether the addition has another buyer or, in English, another object, or mixes up sides."""
    roles = ("acquirer", "target") if addition.type == "acquisition" else ("target",)
    if pattern.lang == "zh":
        roles = ("acquirer", "seller") if addition.index > candidate.index else ("acquirer",)
    if "percent" in candidate.facts and pattern.id.endswith(_OF_THE_WHOLE):
        return True
    both = ((candidate.keys(role), addition.keys(role)) for role in roles)
    if any(known and told and known.isdisjoint(told) for known, told in both):
        return True
    buys = addition.keys("acquirer") | addition.keys("investor")
    if buys and pattern.id.endswith(_OF_ITS_BUYER):
        return all(buys.isdisjoint(candidate.keys(role)) for role in _BUYERS)
    return pattern.lang == "en" and any(
        candidate.keys(one) & addition.keys(other)
        for one, other in (("target", "acquirer"), ("target", "seller"), ("acquirer", "seller"))
    )


def _agree(candidate: Candidate, addition: Candidate, pattern: Pattern) -> bool:
    role = pattern.subject
    if pattern.id in _OF_IT and not _is_just_told(candidate, addition):
        return False
    if addition.type in _TRADES[pattern.lang] and _is_another_trade(candidate, addition, pattern):
        return False
    if addition.type == "executive_change" and candidate.keys("person"):
        return False
    if addition.type == "registration":  # 大股东为乙，乙由丙持股: 丙 holds no part of the new firm
        role = "company" if candidate.keys("company") else role
        if not addition.keys("company").isdisjoint(candidate.keys("holder")):
            return False
    founding = addition.type == "joint_venture" and addition.index == candidate.index
    if not role or founding or not addition.keys(role):
        return True
    return bool(candidate.keys(role) & addition.keys(role))
