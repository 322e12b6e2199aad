"""Foundings whose firm the next sentence names: "Halden set up a firm. Halden Foods AS was …"."""

from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate, Filler

_SOON = 2  # sentences


def named_by(founding: Candidate, found: Sequence[Candidate]) -> Candidate | None:
    """The candidate that names the firm of a founding, if its name begins as the founder's."""
    if founding.type != "registration" or founding.keys("company"):
        return None
    stems = {_stem(f) for f in founding.of("holder")}
    for one in found:
        soon = one.type == "registration" and 0 < one.index - founding.index <= _SOON
        if soon and not one.keys("holder") and any(_stem(f) in stems for f in one.of("company")):
            return one
    return None


def _stem(filler: Filler) -> str:
    first = filler.mention.surface.split()[0]
    return first if first.isascii() else first[:2]
