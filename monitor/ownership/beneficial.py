"""Who counts as a beneficial owner, and who is suspected if nobody surely controls."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from fractions import Fraction

from monitor.model import Share
from monitor.ownership.edges import Weights
from monitor.ownership.graph import NO_SHARE, Picture
from monitor.ownership.standings import Standings

THRESHOLD = Fraction(1, 4)  # "more than 25 %", as most registers ask


@dataclass(frozen=True, slots=True)
class Beneficial:
    """Somebody who owns or commands enough. `by`: share, votes, control; `is_certain`: whether that
    is known rather than possible."""

    owner: str
    by: tuple[str, ...]
    is_certain: bool


def beneficial(
    candidates: Iterable[str],
    shares: Mapping[str, Share],
    standings: Standings,
    threshold: Fraction = THRESHOLD,
) -> Iterator[Beneficial]:
    """The candidates with more than the threshold of shares or votes, looking through, or with
    control."""
    for owner in candidates:
        share, votes = shares.get(owner, NO_SHARE), standings.votes.get(owner, NO_SHARE)
        over = standings.over(owner)
        sure = {
            "share": share.low > threshold,
            "votes": votes.low > threshold,
            "control": over == "certain",
        }
        maybe = {
            "share": share.high > threshold,
            "votes": votes.high > threshold,
            "control": over == "possible",
        }
        is_certain = any(sure.values())
        by = tuple(word for word, holds in (sure if is_certain else maybe).items() if holds)
        if by:
            yield Beneficial(owner, by, is_certain)


def reported(
    picture: Picture,
    above: Set[str],
    people: Set[str],
    shares: Mapping[str, Share],
    standings: Standings,
    threshold: Fraction,
) -> list[Beneficial]:
    """The people above who own or command enough; if none does, those at the top who do."""
    found = list(beneficial(sorted(above & people), shares, standings, threshold))
    if found:
        return found
    tops = sorted(one for one in above if not picture.edges.upward.get(one))
    return list(beneficial(tops, shares, standings, threshold))


def suspected(company: str, power: Weights) -> tuple[str, ...]:
    """From the company up, step by step to the holder with surely more votes than any other; the
    last is what many services call the "suspected" controller.

    Empty if nobody leads or the walk is circular.
    """
    way = [company]
    while above := _leader(power.get(way[-1], {})):
        if above in way:
            return ()
        way.append(above)
    return tuple(way[1:])


def _leader(held: Mapping[str, Share]) -> str | None:
    ranked = sorted(held, key=lambda one: held[one].low, reverse=True)
    if not ranked or not held[ranked[0]].low:
        return None
    first = held[ranked[0]].low
    return ranked[0] if all(held[one].high < first for one in ranked[1:]) else None
