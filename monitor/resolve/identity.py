"""Which stored company a name means: exactly, then without form and place, then by sound and
proof."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from monitor.resolve.names import (
    are_of_two_countries,
    are_of_two_scripts,
    is_elsewhere,
    is_rendering,
    keys,
    place,
    same_firm,
)

Candidate = tuple[str, Sequence[str]]  # company id, its known names


@dataclass(frozen=True, slots=True)
class Identity:
    """`company`: the stored company's id, None if new; `maybe`: others it might be; `rule`: the
    deciding test."""

    company: str | None
    maybe: tuple[str, ...]
    rule: str


def _unproven(_: str) -> bool:
    return False


def identify(
    name: str, candidates: Iterable[Candidate], *, agrees: Callable[[str], bool] = _unproven
) -> Identity:
    """Which candidate `name` is.

    `agrees(company id)` says whether a second attribute (an event of the same kind with the same
    capital or date) supports it; names alone never join scripts.
    """
    known = [(key, tuple(names)) for key, names in candidates]
    for rule, test in _TESTS:
        found = _distinct(key for key, names in known if any(test(name, one) for one in names))
        if len(found) == 1:
            return Identity(found[0], (), rule)
        if found:
            return Identity(None, found, f"{rule}, more than one")
    rendered = _distinct(key for key, names in known if _is_rendered(name, names))
    if len(rendered) == 1:
        return Identity(rendered[0], (), "whole name in the other script, and short in its own")
    maybe = _distinct(
        key for key, names in known if any(same_firm(name, one) != "different" for one in names)
    )
    proven = [key for key in maybe if agrees(key)]
    if len(proven) == 1:
        return Identity(proven[0], (), "sound and a second attribute")
    return Identity(None, maybe, "new")


def _is_rendered(name: str, names: Sequence[str]) -> bool:
    """Whether it is a full name of the firm in the other script, while one of the firm's names in
    the same script may be short for it: neither likeness would suffice alone."""
    own = (one for one in names if not are_of_two_scripts(name, one))
    if not any(same_firm(name, one) != "different" for one in own):
        return False
    return any(is_rendering(name, one) for one in names)


def same_ids(a: Mapping[str, str], b: Mapping[str, str]) -> bool | None:
    """Whether identifiers join two firms; None if they share no register."""
    shared = a.keys() & b.keys()
    if not shared:
        return None
    return any(_bare_id(a[key]) == _bare_id(b[key]) for key in shared)


def _bare_id(value: str) -> str:
    bare = re.sub(r"[\s.\-/]", "", unicodedata.normalize("NFKC", value)).upper()
    return bare.lstrip("0") if bare.isdigit() else bare


def _distinct(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))


def _exact(a: str, b: str) -> bool:
    return bool(keys(a).core) and keys(a).exact == keys(b).exact


def _same(a: str, b: str) -> bool:
    return same_firm(a, b) == "same"


def _same_core(a: str, b: str) -> bool:
    """Equal except for a form or place that one leaves out, and long enough to be distinctive."""
    apart = place(a) and place(b) and place(a) != place(b)
    if apart or is_elsewhere(a, b) or are_of_two_countries(a, b):
        return False
    return len(keys(a).core) >= 5 and keys(a).core == keys(b).core


_TESTS: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("exact name", _exact),
    ("name without legal form", _same),
    ("name without form and place", _same_core),
)
