"""The ownership graph: every statement kept, and pictures of it as of a day and a moment of
knowledge."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from functools import cached_property
from heapq import heappop, heappush

from monitor.model import Follow, Holding, Relation, Share, Step
from monitor.ownership.control import Power, Reach, power_of, reach
from monitor.ownership.edges import Edges, edges
from monitor.ownership.lookthrough import Sides, holdings_of, owners, sides
from monitor.ownership.statements import UNKNOWN
from monitor.ownership.walks import reached

_KEPT_PICTURES = 8
NO_SHARE = Share(Fraction(0), Fraction(0))


@dataclass(frozen=True, slots=True)
class Link:
    """How a company is related to a watched one. `share`: the watched one's in it, or for
    `owned_by` its share in the watched one; `path` runs from holder to target, in company ids."""

    relation: Relation
    share: Share
    path: tuple[Step, ...]


class Picture:
    """The graph at one time; derived results are computed on demand."""

    def __init__(self, edges: Edges) -> None:
        self.edges = edges
        self._reaches: dict[frozenset[str], Reach] = {}
        self._links: dict[tuple[str, Follow, Fraction | None], Mapping[str, Link]] = {}

    @cached_property
    def sides(self) -> Sides:
        return sides(self.edges.equity)

    @cached_property
    def power(self) -> Power:
        return power_of(self.edges)

    def reach(self, *party: str) -> Reach:
        key = frozenset(party)
        if key not in self._reaches:
            self._reaches[key] = reach(key, self.power)
        return self._reaches[key]

    def upstream(self, company: str) -> set[str]:
        return reached(company, self.edges.upward) - {company}

    def downstream(self, company: str) -> set[str]:
        return reached(company, self.edges.downward) - {company}

    def links(
        self, watched: str, follow: Follow, min_share: Fraction | None
    ) -> Mapping[str, "Link"]:
        """See `Graph.links`; computed once."""
        key = (watched, follow, min_share)
        if key not in self._links:
            self._links[key] = _links(self, watched, follow, min_share)
        return self._links[key]


class Graph:
    """All statements about holdings. The last few pictures are cached."""

    def __init__(self, holdings: Iterable[Holding] = ()) -> None:
        self.holdings = tuple(holdings)
        self._pictures: dict[tuple[date | None, datetime | None], Picture] = {}

    @cached_property
    def ends(self) -> frozenset[str]:
        """All holders and targets."""
        return frozenset(end for one in self.holdings for end in (one.holder, one.target))

    def at(self, as_of: date | None = None, known_at: datetime | None = None) -> Picture:
        """What was true on a day, as known at a moment; None: what is true and believed now."""
        key = (as_of, known_at)
        if key not in self._pictures:
            if len(self._pictures) >= _KEPT_PICTURES:
                self._pictures.clear()
            self._pictures[key] = Picture(edges(self.holdings, as_of=as_of, known_at=known_at))
        return self._pictures[key]

    def links(
        self,
        watched: str,
        follow: Follow,
        min_share: Fraction | None,
        *,
        known_at: datetime | None = None,
    ) -> Mapping[str, Link]:
        """Which companies a watch also covers.

        `subsidiaries`: what it controls, certainly or possibly, or with `min_share` (a fraction of
        one) what it holds at least that much of, looking through; `group`: also those that control
        it, or hold at least `min_share` of it.
        """
        return self.at(None, known_at).links(watched, follow, min_share)


def _links(
    picture: Picture, watched: str, follow: Follow, min_share: Fraction | None
) -> Mapping[str, Link]:
    found = {watched: Link("self", Share(Fraction(1), Fraction(1)), ())}
    if follow == "self":
        return found
    if follow == "group":
        found = dict(_owning(picture, watched, min_share)) | found
    return found | {
        company: link
        for company, link in _owned(picture, watched, min_share)
        if company not in found or link.relation == "controls"
    }


def _owned(
    picture: Picture, watched: str, min_share: Fraction | None
) -> Iterator[tuple[str, Link]]:
    below = picture.downstream(watched)
    if not below:
        return
    shares = holdings_of(watched, picture.sides)
    mine = picture.reach(watched)
    ways = _ways(watched, picture.edges.downward, mine.possible)
    for company in below:
        share = shares.get(company, NO_SHARE)
        relation = _relation(mine.over(company), share, min_share)
        if relation:
            yield company, Link(relation, share, _steps(picture, ways, watched, company))


def _relation(control: str, share: Share, min_share: Fraction | None) -> Relation | None:
    if min_share is not None and share.high < min_share:
        return None
    if control == "certain":
        return "controls"
    if control == "possible":
        return "possibly_controls"
    return "minority" if min_share is not None else None


def _owning(
    picture: Picture, watched: str, min_share: Fraction | None
) -> Iterator[tuple[str, Link]]:
    above = picture.upstream(watched)
    if not above:
        return
    shares = owners(watched, picture.sides).shares
    for company in above:
        share = shares.get(company, NO_SHARE)
        theirs = picture.reach(company)
        counts = theirs.over(watched) != "none" if min_share is None else share.high >= min_share
        if counts:
            ways = _ways(company, picture.edges.downward, theirs.possible)
            yield company, Link("owned_by", share, _steps(picture, ways, company, watched))


def ways_down(picture: Picture, start: str, end: str) -> tuple[str, ...]:
    """The companies on the best way from a holder down to one it holds, both included."""
    before = _ways(start, picture.edges.downward, picture.reach(start).possible)
    way = [end]
    while way[-1] != start:
        way.append(before[way[-1]])
    return tuple(reversed(way))


def _ways(start: str, graph: Mapping[str, frozenset[str]], commanded: set[str]) -> dict[str, str]:
    """For each node the previous one on the best way: fewest links without control, then fewest
    links."""
    before: dict[str, str] = {}
    work = [(0, 0, start, start)]
    while work:
        outside, length, node, origin = heappop(work)
        if node in before:
            continue
        before[node] = origin
        for after in graph.get(node, ()):
            if after not in before:
                heappush(work, (outside + (after not in commanded), length + 1, after, node))
    return before


def _steps(picture: Picture, before: Mapping[str, str], start: str, end: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    while end != start:
        holder = before[end]
        edges = picture.edges
        share = edges.equity.get(end, {}).get(holder) or edges.power.get(end, {}).get(holder)
        steps.append(Step(holder, end, share or UNKNOWN, edges.words.get((holder, end))))
        end = holder
    return tuple(reversed(steps))
