"""What a change of holdings did to a watched group: firms entering or leaving, shares passing a
mark, new controllers."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Literal, get_args

from monitor.model import Holding, Json, Share, Watch
from monitor.ownership.graph import NO_SHARE, Graph, Link, Picture
from monitor.ownership.lookthrough import holdings_of
from monitor.ownership.standings import standings

Kind = Literal[
    "group_entered",
    "group_left",
    "threshold_crossed",
    "controller_changed",
    "dispute_opened",
    "dispute_ended",
]
GROUP_EVENTS: frozenset[str] = frozenset(get_args(Kind))

_MARKS = tuple(Fraction(mark) for mark in ("1/10", "1/4", "1/3", "1/2", "2/3", "3/4", "1"))
# A share hovering around a mark is told when it passes it, not each time it returns.
HYSTERESIS = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happened to a company of a group.

    `holder`: the watched company; `before` and `after`: its links with the other (what is still
    held, if that one left); `mark`: the share passed; `cause`: the statement.
    """

    kind: Kind
    watch: Watch
    holder: str
    company: str
    before: Link | None
    after: Link | None
    is_certain: bool
    cause: Holding
    mark: Fraction | None = None
    controllers: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    dispute: Mapping[str, Json] | None = None  # the note of who says what

    @property
    def rises(self) -> bool:
        """Whether the share grew."""
        old, new = (link.share if link else NO_SHARE for link in (self.before, self.after))
        return (new.low, new.high) > (old.low, old.high)


def reached(before: Graph, after: Graph, changed: Iterable[Holding]) -> set[str]:
    """The companies whose owners a change touches: its targets and everything below them."""
    targets = {one.target for one in changed}
    pictures = (before.at(), after.at())
    return targets | {
        one for target in targets for picture in pictures for one in picture.downstream(target)
    }


def changes(
    before: Graph,
    after: Graph,
    changed: Collection[Holding],
    watches: Iterable[tuple[Watch, str]],
) -> Iterator[Change]:
    """Each change once, by watch. Both graphs contain everything above and below what the change
    reaches; `watches` come with the company watched."""
    below = reached(before, after, changed)
    for watch, holder in watches:
        if watch.follow != "self":
            yield from _Watched(before, after, changed, watch, holder).changes(below)


class _Watched:
    def __init__(
        self,
        before: Graph,
        after: Graph,
        changed: Collection[Holding],
        watch: Watch,
        holder: str,
    ) -> None:
        self.pictures = (before.at(), after.at())
        self.changed = changed
        self.watch = watch
        self.holder = holder
        self.old = before.links(holder, watch.follow, watch.min_share)
        self.new = after.links(holder, watch.follow, watch.min_share)

    def changes(self, below: set[str]) -> Iterator[Change]:
        members = set(below)
        if self.holder in below:  # then those above it may differ
            members |= {one for links in (self.old, self.new) for one in links}
        moved = set()
        for company in sorted(members - {self.holder}):
            old, new = self.old.get(company), self.new.get(company)
            if (old is None) != (new is None):
                moved.add(company)
                yield self._moved(company, old, new)
        yield from self._marks(sorted(below - moved - {self.holder}))
        stayed = [one for one in sorted(below) if one in self.old and one in self.new]
        yield from self._controllers([one for one in stayed if self._is_led(one)])
        yield from self._disputes()

    def _is_led(self, company: str) -> bool:
        return company == self.holder or not _is_owner(self.new[company])

    def _moved(self, company: str, old: Link | None, new: Link | None) -> Change:
        if new is None:
            kept = self._owning(company) if _is_owner(old) else self._linked(company, 1)
            return self._change("group_left", company, old, kept, is_certain=True)
        is_certain = new.relation != "possibly_controls"
        return self._change("group_entered", company, old, new, is_certain=is_certain)

    # --- shares -----------------------------------------------------------------------------------

    def _marks(self, companies: list[str]) -> Iterator[Change]:
        for company in companies:
            old, new = (held.get(company, NO_SHARE) for held in self.shares)
            if (mark := _passed(old, new)) is not None:
                links = (self._linked(company, 0), self._linked(company, 1))
                is_certain = new.low >= mark or (new.high < mark)
                yield self._change(
                    "threshold_crossed", company, *links, is_certain=is_certain, mark=mark
                )

    @cached_property
    def shares(self) -> list[Mapping[str, Share]]:
        """The holder's shares in others before and after, looking through."""
        return [holdings_of(self.holder, picture.sides) for picture in self.pictures]

    def _linked(self, company: str, which: int) -> Link | None:
        """The holder's link with a company it may hold too little of to control."""
        known = (self.old, self.new)[which].get(company)
        if known is not None or not self.shares[which].get(company, NO_SHARE).high:
            return known
        below = self.pictures[which].links(self.holder, "subsidiaries", Fraction(0))
        return below.get(company)

    def _owning(self, company: str) -> Link | None:
        """What an owner that left the group still holds of the watched company."""
        return self.pictures[1].links(self.holder, "group", Fraction(0)).get(company)

    # --- control ----------------------------------------------------------------------------------

    def _controllers(self, companies: list[str]) -> Iterator[Change]:
        for company in companies:
            old, new = (controllers(picture, company) for picture in self.pictures)
            if old != new:
                links = (self.old.get(company), self.new.get(company))
                yield self._change(
                    "controller_changed", company, *links, is_certain=True, who=(old, new)
                )

    # --- disputes ---------------------------------------------------------------------------------

    def _disputes(self) -> Iterator[Change]:
        old, new = (_disputed(picture) for picture in self.pictures)
        for company in sorted({one.target for one in self.changed}):
            links = (self.old.get(company), self.new.get(company))
            if (company in old) == (company in new) or links == (None, None):
                continue
            kind: Kind = "dispute_opened" if company in new else "dispute_ended"
            note = new.get(company) or old[company]
            change = self._change(kind, company, *links, is_certain=True)
            yield replace(change, dispute=note)

    def _change(
        self,
        kind: Kind,
        company: str,
        old: Link | None,
        new: Link | None,
        *,
        is_certain: bool,
        mark: Fraction | None = None,
        who: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
    ) -> Change:
        cause = self._cause(company)
        return Change(
            kind, self.watch, self.holder, company, old, new, is_certain, cause, mark, who
        )

    def _cause(self, company: str) -> Holding:
        """The changed statement that affects the company, the nearest to it; of one that ended and
        its replacement, the latter."""
        changed = sorted(self.changed, key=lambda one: one.valid_to is not None)
        ranked = [one for one in changed if one.target == company]
        above = set().union(*(picture.upstream(company) for picture in self.pictures))
        ranked += [one for one in changed if one.target in above]
        return (*ranked, *changed)[0]


def _is_owner(link: Link | None) -> bool:
    return link is not None and link.relation == "owned_by"


def _disputed(picture: Picture) -> dict[str, Mapping[str, Json]]:
    return {str(n["target"]): n for n in picture.edges.notes if n["kind"] == "disputed"}


def _passed(old: Share, new: Share) -> Fraction | None:
    """The highest mark that a rising share passes, or the lowest that a falling one does. The
    stated share counts, or the possible one if none is stated before or after."""
    a, b = (old.low, new.low) if old.low != new.low else (old.high, new.high)
    if b > a:
        return max((mark for mark in _MARKS if a < mark <= b), default=None)
    return min((mark for mark in _MARKS if b < mark - HYSTERESIS and mark <= a), default=None)


def controllers(picture: Picture, company: str) -> frozenset[str]:
    """Those who certainly control a company and are controlled by nobody."""
    found = standings(company, picture.upstream(company), picture.power)
    return frozenset(found.certain - found.led)
