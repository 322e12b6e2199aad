"""Decides whether two candidates of a document tell the same event."""

from collections.abc import Mapping
from datetime import timedelta

from monitor.events._joined import business
from monitor.events._joined.facts_agree import facts_agree
from monitor.events._patterns.candidate import Candidate, Filler


def same(one: Candidate, other: Candidate) -> bool:
    """Whether type, modality and parties match and no figure, word or day differs."""
    if one.type != other.type or not same_course(one, other):
        return False
    if _opinion(one) != _opinion(other) or _of_another_time(one, other):
        return False
    if not parties_agree(one, other) or not facts_agree(one, other):
        return False
    if not business.agree(one, other) or _are_two_traders(one, other):
        return False
    if one.type in _COURSES or one.modality != other.modality:
        return True  # one may date the appointment or the filing, the other what came of it
    if _one_venture(one, other):
        return True  # one may date the announcement, the other the start of business
    if one.modality == "possible":
        return True  # talks last longer than a day
    return dates_agree(one, other)


_COURSES = frozenset({"executive_change", "insolvency"})
_OPEN = frozenset({"planned", "possible", "asserted"})


def same_course(one: Candidate, other: Candidate) -> bool:
    """Whether the modalities are the same or compatible.

    A plan may have ended. Planned and asserted may be one change of office (named today, in office
    from May), and one founding of a firm that a headline tells as done without naming the firm.
    """
    both = {one.modality, other.modality}
    if len(both) == 1 or both == {"planned", "ended"}:
        return True
    if (one.headline or other.headline) and "-en-" in other.rule and both <= _OPEN:
        return True  # "X sells Y" may be a plan, "X to buy Y" may be done
    if both <= _OPEN and (_one_venture(one, other) or _one_partnership(one, other)):
        return True
    if both <= _OPEN and now_done(one, other):
        return True
    if one.type == "executive_change" and both <= _OPEN | {"rumoured"}:
        return True  # "will replace", behind "has left to become …, two people said"
    if both != {"planned", "asserted"}:
        return False
    unnamed = one.type == "registration" and not (one.keys("company") and other.keys("company"))
    return unnamed or buyer_guessed(one) or buyer_guessed(other)


def now_done(one: Candidate, other: Candidate) -> bool:
    """此前同意减资至2亿元。近日完成减资: what was decided, and that it is done now."""
    return one.type == "capital_change" and _DONE in {one.rule, other.rule}


_DONE = "capital-zh-done"


def buyer_guessed(one: Candidate) -> bool:
    """Whether the buyer of a purchase is only guessed."""
    bought = one.type == "acquisition" and one.keys("acquirer")
    return bool(bought) and "acquirer" not in named_by(one)


def _one_venture(one: Candidate, other: Candidate) -> bool:
    """Whether both are joint ventures of the same partners, with one company at most."""
    if one.type != "joint_venture":
        return False
    partners = named_by(one).get("partner", set())
    named = one.keys("company") | other.keys("company")
    return len(partners) > 1 and partners == named_by(other).get("partner") and len(named) < 2


def _one_partnership(one: Candidate, other: Candidate) -> bool:
    """甲与乙签约。甲与乙将开展合作: what the same partners agreed on, and what they will do then. A
    plan with a day of its own is another agreement."""
    partners = one.keys("partner")
    if one.type != "partnership" or len(partners) < 2 or partners != other.keys("partner"):
        return False
    later = any(c.modality != "asserted" and c.date for c in (one, other))
    return dates_agree(one, other) and (not later or bool(one.date and other.date))


def _of_another_time(one: Candidate, other: Candidate) -> bool:
    """ "X has bought the rest of Y. It bought its first 70% from Z in 2021.": two deals."""
    old, new = (one, other) if one.old else (other, one)
    return old.old and not new.old and not old.keys("target") and bool(new.keys("target"))


def _are_two_traders(one: Candidate, other: Candidate) -> bool:
    """甲减持丙3%. 乙举牌丙: two separate trades, unless both give a figure of one kind."""
    figures = one.facts.keys() & other.facts.keys() & _TRADED
    if one.type != "shareholding_change" or one.index == other.index or figures:
        return False
    holders, takers = ([c.keys(role) for c in (one, other)] for role in ("holder", "acquirer"))
    return any(
        holders[a] and takers[b] and not (holders[b] or takers[a] or holders[a] & takers[b])
        for a, b in ((0, 1), (1, 0))
    )


_TRADED = frozenset({"percent", "percent_to", "shares", "amount"})


def _opinion(candidate: Candidate) -> bool:
    return candidate.attribution is not None and candidate.attribution.kind == "third_party"


def parties_agree(one: Candidate, other: Candidate) -> bool:
    """Whether the parties contradict each other in no role and agree in one at least."""
    if one.type == "registration" and one.keys("company") & other.keys("company"):
        return True  # a firm is registered only once, whoever the shareholders are
    sure, told = named_by(one), named_by(other)
    both = sure.keys() & told.keys()
    if _trade_places(sure, told) or _trade_places(told, sure):
        return False
    for role in both:
        a, b = sure[role], told[role]
        if not (a <= b or b <= a or (role == "investor" and _one_round(one, other))):
            return False
    here, there = (
        {(role, f.key) for f in c.fillers for role in (f.role, side(c, f))} for c in (one, other)
    )
    return bool(both) or not here.isdisjoint(there)


def _trade_places(bought: Mapping[str, set[str]], sold: Mapping[str, set[str]]) -> bool:
    """Whether who buys in the one sells in the other: he bought it earlier. Both give the keys of
    each role's parties."""
    return not bought.get("acquirer", set()).isdisjoint(sold.get("seller", ()))


def _one_round(one: Candidate, other: Candidate) -> bool:
    """Whether both are one firm's round of one name, of which each may name other backers."""
    rounds = {str(c.facts.get("round", "")).casefold() for c in (one, other)}
    return len(rounds) == 1 and "" not in rounds and one.keys("target") == other.keys("target")


GUESSED = 0.7  # highest score of a party that its sentence does not name


def named_by(candidate: Candidate) -> dict[str, set[str]]:
    """The keys of each role's named parties; guessed ones are left out, so contradict nobody."""
    named: dict[str, set[str]] = {}
    for filler in candidate.fillers:
        if filler.score > GUESSED:
            named.setdefault(side(candidate, filler), set()).add(bare(filler.key))
    return named


def side(candidate: Candidate, filler: Filler) -> str:
    """A filler's role; a seller of shares without an acquirer counts as the holder."""
    is_holder = candidate.type == "shareholding_change" and filler.role == "seller"
    return "holder" if is_holder and not candidate.keys("acquirer") else filler.role


def bare(key: str) -> str:
    """The key without 汽车: 海山 and 海山汽车 in one role of one event are one firm."""
    return key.removesuffix("汽车") or key


_AROUND = timedelta(days=5)  # decided yesterday, announced today, effective on Monday


def dates_agree(one: Candidate, other: Candidate) -> bool:
    """Whether both may be of one day; changes of office may be some days apart."""
    a, b = one.date and one.date.range, other.date and other.date.range
    if not (a and b and a.start and a.end and b.start and b.end):
        return True
    slack = _AROUND if one.type == "executive_change" else timedelta()
    return a.start <= b.end + slack and b.start <= a.end + slack
