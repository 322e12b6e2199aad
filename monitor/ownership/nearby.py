"""Selects from millions of statements those about one company: above, below and beside it."""

from collections.abc import Iterable, Mapping

from monitor.ownership.stated import Stated, spelt


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
    near = _reached(company, held_by) | _reached(company, holds)
    return [one for one in known if spelt(one.holder) in near or spelt(one.target) in near]


def _reached(start: str, graph: Mapping[str, list[str]]) -> set[str]:
    seen = {start}
    work = [start]
    while work:
        for after in graph.get(work.pop(), ()):
            if after not in seen:
                seen.add(after)
                work.append(after)
    return seen
