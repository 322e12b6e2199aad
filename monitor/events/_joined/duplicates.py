"""Drops duplicate parties: a firm never holds, buys or partners with itself."""

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.reading.names.firms import core
from monitor.reading.words.zh import PLACES

_ACTING = frozenset({"holder", "acquirer", "investor", "seller", "partner"})
_ACTED_ON = frozenset({"target", "company"})
NEEDS_BOTH = frozenset({"ownership"})


def without(candidate: Candidate) -> Candidate | None:
    """The candidate without parties that duplicate another; None if too few are left."""
    fillers = candidate.fillers
    if candidate.rule.endswith(_OF_PARTS):
        return candidate
    founds = candidate.type in _FOUNDINGS
    doubles = [f for n, f in enumerate(fillers) if _is_double(f, fillers[:n], founds=founds)]
    if candidate.type == "joint_venture":
        doubles += [f for f in fillers if f not in doubles and _is_shortened(f, fillers)]
    if not doubles:
        return candidate
    if candidate.type in NEEDS_BOTH:
        return None
    kept = [f for f in candidate.fillers if f not in doubles]
    partners = [f for f in kept if f.role == "partner"]
    if candidate.of("partner") and len(partners) < 2 and not any(f.role == "company" for f in kept):
        return None
    candidate.fillers = kept
    return candidate


# 海山药业全资子公司平川海山药业: the wording shows two firms.
_OF_PARTS = ("zh-parts", "zh-subsidiary", "zh-its-subsidiary", "zh-subsidiary-setup")


# 云桥科技成立上海云桥科技有限公司: a new firm with a place before its founder's name
_FOUNDINGS = frozenset({"registration", "joint_venture"})


def _is_double(filler: Filler, earlier: list[Filler], *, founds: bool) -> bool:
    return any(
        _opposite(filler.role, other.role)
        and _same_firm(filler, other)
        and not (founds and "company" in {filler.role, other.role} and _is_local(filler, other))
        for other in earlier
    )


def _is_local(filler: Filler, other: Filler) -> bool:
    """Whether the longer name is the shorter one with a place in front and a legal form behind."""
    short, full = sorted((filler.mention.surface, other.mention.surface), key=len)
    return full.endswith("公司") and core(full) != full and _is_with_place(short, full)


def _is_with_place(short: str, full: str) -> bool:
    place = core(full).removesuffix(short)
    return core(short) == short and place != core(full) and place.removesuffix("市") in PLACES


def _opposite(role: str, other: str) -> bool:
    if role == other == "partner":
        return True
    return (role in _ACTING and other in _ACTED_ON) or (role in _ACTED_ON and other in _ACTING)


def _same_firm(filler: Filler, other: Filler) -> bool:
    """Whether both have one key, or differ only by a place name in front and a legal form."""
    if filler.key == other.key:
        return True
    return _is_with_place(*sorted((filler.mention.surface, other.mention.surface), key=len))


def _is_shortened(filler: Filler, others: list[Filler]) -> bool:
    """鸿鼎电子, then 鸿鼎持股60%: a founder's short name, not a second founder."""
    short = filler.mention.surface
    return filler.role == "partner" and any(
        other.role == "partner"
        and len(short) < len(other.mention.surface)
        and short in other.mention.surface
        and not short.isascii()
        for other in others
    )
