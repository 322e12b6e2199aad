"""Selects from millions of statements those about one company: above, below and beside it."""

from collections.abc import Iterable

from monitor.ownership.stated import Stated, spelt
from monitor.ownership.walks import reached


def nearby(stated: Iterable[Stated], company: str) -> list[Stated]:
    """The statements about everything above and below the company, and about other holders in any
    of it; in their stored order."""
    held_by: dict[str, list[str]] = {}
    holds: dict[str, list[str]] = {}
    known = list(stated)
    for one in known:
        holder, target = spelt(one.holder), spelt(one.target)
        held_by.setdefault(target, []).append(holder)
        holds.setdefault(holder, []).append(target)
    near = reached(company, held_by) | reached(company, holds)
    return [one for one in known if spelt(one.holder) in near or spelt(one.target) in near]
