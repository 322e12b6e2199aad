"""Known names that are only part of somebody else's: Ford in Harrison Ford and Ford Foundation."""

from collections.abc import Sequence

from monitor.model import NameHit
from monitor.reading.names.mention import Mention

_OTHERS = frozenset({"person", "org"})


def read(found: Sequence[Mention], hits: Sequence[NameHit]) -> tuple[list[Mention], list[NameHit]]:
    """The names found, those that go on behind a known one as firms, and the hits without these:
    Halden Mobility is a firm of its own, Swiss Halden is Halden."""
    kept = list(hits)
    named: list[Mention] = []
    for one in found:
        parts = [hit for hit in kept if one.start <= hit.start and hit.end <= one.end]
        part = parts[0] if len(parts) == 1 else None
        if part is None or not _is_longer(one, part):
            named.append(one)
            continue
        kept.remove(part)
        named.append(one if one.kind in _OTHERS else one._replace(kind="guess"))
    return named, kept


def _is_longer(one: Mention, part: NameHit) -> bool:
    if one.end - one.start == part.end - part.start or one.surface.isupper():
        return False
    if one.kind in _OTHERS:
        return one.how != "shape"
    return one.start == part.start and one.surface[part.end - one.start :].startswith(" ")
