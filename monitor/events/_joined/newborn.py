"""Foundings whose firm the next sentences name: "Halden set up a firm. Halden Foods AS was …"."""

from collections.abc import Iterable, Sequence

from monitor.events._patterns.candidate import Candidate, Filler

_SOON = 2  # sentences


def named_by(founding: Candidate, found: Sequence[Candidate]) -> Candidate | None:
    """The candidate that names the firm of a founding, if its name begins as the founder's."""
    if founding.type != "registration" or founding.keys("company"):
        return None
    stems = {_stem(f) for f in founding.of("holder")}
    for one in found:
        after = one.index - founding.index
        if one.type != "registration" or one.keys("holder") or not 0 <= after <= _SOON:
            continue
        introduced = after < _SOON and (founding.rule, one.rule) in _INTRODUCED
        if introduced or any(_stem(f) in stems for f in one.of("company")):
            return one
    return None


# "A new firm set up by X will lease panels. Y, registered this month, will"
_INTRODUCED = {
    ("registration-en-unnamed-by", "registration-en-newly-apposed"),
    # 甲集团新公司成立。天眼查显示，乙有限公司近日成立
    ("registration-zh-unnamed", "registration-zh-newborn"),
    ("registration-zh-new-unit", "registration-zh-newborn"),
}


def is_its_founding(candidate: Candidate, kept: Iterable[Candidate]) -> bool:
    """Whether who "has taken 80% of its shares" did so by founding the firm."""
    if candidate.type not in {"acquisition", "shareholding_change"} or candidate.keys("seller"):
        return False
    buyers = candidate.keys("acquirer") | candidate.keys("holder")
    return "-en-" in candidate.rule and any(
        buyers <= one.keys("holder") and candidate.keys("target") == one.keys("company")
        for one in kept
        if one.type == "registration" and buyers
    )


def _stem(filler: Filler) -> str:
    first = filler.mention.surface.split()[0]
    return first if first.isascii() else first[:2]
