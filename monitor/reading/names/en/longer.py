"""Known names that are only part of somebody else's: Ford in Harrison Ford, Tom Ford and Ford
Foundation."""

import re
from collections.abc import Sequence

from monitor.model import NameHit
from monitor.reading.names.mention import Mention
from monitor.reading.words.common_en import COMMON
from monitor.reading.words.places_en import PEOPLES, PLACES

_GOES_ON = re.compile(r" |-[A-Z]")
_LEFT_OUT = frozenset(
    "The Royal Grupo Groupe Gruppo Group Banco Banque Banca Bank AB NV PT SA Koninklijke".split()
)
_COMMON = COMMON - {"of"}  # Port of Halden
_OTHERS = frozenset({"person", "org"})


def read(found: Sequence[Mention], hits: Sequence[NameHit]) -> tuple[list[Mention], list[NameHit]]:
    """The names found, those longer than a known one as firms, and the hits without these: Halden
    Mobility and Smith & Halden are firms of their own, Swiss Halden is Halden."""
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
    before = one.surface[: part.start - one.start]
    behind = one.surface[part.end - one.start :]
    if not (before or behind) or one.surface.isupper():
        return False
    if one.kind in _OTHERS:
        return one.how != "shape"
    if before and not all(_tells_which(word) for word in before.split()):
        return True
    return not before and _GOES_ON.match(behind) is not None


def _tells_which(word: str) -> bool:
    """Whether a word before a name says which firm is meant, or is left out of it by some."""
    return word in PEOPLES or word in PLACES or word in _LEFT_OUT or word.lower() in _COMMON
