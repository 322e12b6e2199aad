"""Gives a Chinese registration the holders that the text tells of the new firm, and a stake that
grows or shrinks the firm that it is in."""

from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying import subject

_BY_FOUNDERS = frozenset({"registration-zh-founder", "registration-zh-subject"})
_REACH = 2  # sentences behind the registration


def settle(found: Sequence[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """Add who holds the firm registered here, or just before, as the sentence tells."""
    if place.document.lang != "zh":
        return
    for one in found:
        if one.type == "registration" and any(_is_its_venture(v, one) for v in found):
            one.score = 0
    held = [one for one in found if _tells_holder(one)]
    _name_held(found, held)
    registered = [one for one in [*earlier, *found] if _is_near(one, place)] if held else []
    for one in registered:
        _add(one, [h for h in held if h.keys("target") == one.keys("company")])


def _name_held(found: Sequence[Candidate], held: Sequence[Candidate]) -> None:
    """乙发生变更，甲持股升至60%: the stake is in 乙, never in one who leaves (原股东丙退出)."""
    gone = {key for one in found if one.type == "shareholding_change" for key in one.keys("seller")}
    for one in found:
        if one.rule != "shareholding-zh-level" or not one.keys("target") <= gone:
            continue
        share = one.facts.get("percent_to")
        same = [h for h in held if h.facts.get("percent") == share]
        same = [h for h in same if h.keys("holder") == one.keys("holder")]
        kept = [f for f in one.fillers if f.role != "target"]
        firms = [f for h in same[:1] for f in h.of("target") if f.score > subject.SCORE]
        one.fillers = kept + [f for f in firms if f.key not in gone]


def _is_its_venture(venture: Candidate, one: Candidate) -> bool:
    """甲联手乙成立丙: what one of the partners founds is their venture."""
    return (
        venture.type == "joint_venture"
        and one.rule in _BY_FOUNDERS
        and one.keys("company") == venture.keys("company")
        and one.keys("holder") <= venture.keys("partner")
    )


def _tells_holder(one: Candidate) -> bool:
    """Whether somebody is told as a holder. Who controls a firm through others need not be one, and
    its largest holder is told by papers in two languages by two names, which would be an update."""
    direct = one.facts.get("control") not in {"controls", "largest"} or "percent" in one.facts
    return one.type == "ownership" and direct and one.score > 0


def _is_near(one: Candidate, place: Place) -> bool:
    near = place.index - one.index <= _REACH and one.headline == place.in_title()
    return one.type == "registration" and near


def _add(registered: Candidate, held: Sequence[Candidate]) -> None:
    for one in held:
        known = {f.key for f in registered.fillers}
        new = [f for f in one.of("holder") if f.key not in known]
        registered.fillers += new
        if new and "percent" in one.facts:
            registered.facts.setdefault("percent", one.facts["percent"])
    if held and len(registered.keys("holder")) > 1:
        registered.facts.pop("percent", None)  # it is not that of each
