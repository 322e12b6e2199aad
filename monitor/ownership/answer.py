"""The contract's ownership answer: owners, subsidiaries, controllers, paths, notes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction

from monitor.model import Json, Share, bounds, decimal
from monitor.ownership.beneficial import THRESHOLD, reported, suspected
from monitor.ownership.control import votes_in
from monitor.ownership.graph import NO_SHARE, Graph, Picture
from monitor.ownership.lookthrough import Owners, holdings_of, owners
from monitor.ownership.paths import Paths, paths
from monitor.ownership.standings import Standings, standings
from monitor.ownership.statements import UNKNOWN

_UNNAMED: Mapping[str, str] = {}
_NOBODY: Mapping[str, Mapping[str, str]] = {}
# At most so many subsidiaries with share bands, times firms in the graph, are narrowed from their
# own side, as each needs a solve.
_NARROWED = 20_000


@dataclass(frozen=True, slots=True)
class _Asked:
    """One company in one picture, with what all parts of the answer need."""

    picture: Picture
    company: str
    above: set[str]
    upstream: Owners
    standings: Standings
    paths: Paths
    names: Mapping[str, str]
    people: frozenset[str]

    def name(self, key: str) -> str:
        return self.names.get(key, key)


def answer(  # noqa: PLR0913 - all that is asked of a graph
    graph: Graph,
    company: str,
    *,
    as_of: date | None,
    known_at: datetime | None,
    names: Mapping[str, str] = _UNNAMED,
    ids: Mapping[str, Mapping[str, str]] = _NOBODY,
    people: frozenset[str] = frozenset(),
    threshold: Fraction = THRESHOLD,
) -> dict[str, Json]:
    """Section 5 of the contract, JSON-ready.

    `names` and `ids` are by company id (ids are names in a graph from a file), `people` the holders
    known to be persons. Shares are decimal fractions of one, with at most 12 digits.
    """
    asked = _asked(graph.at(as_of, known_at), company, names, people)
    entries = [*_owner_entries(asked), *_concert_entries(asked)]
    entries.sort(key=lambda entry: (-Fraction(entry["share"]["high"]), entry["name"]))
    return {
        "company": {"name": asked.name(company), "ids": dict(ids.get(company, {}))},
        "as_of": as_of.isoformat() if as_of else None,
        "known_at": _moment(known_at),
        "owners": entries,
        "subsidiaries": _subsidiaries(asked),
        "controllers": [one["name"] for one in entries if _is_controller(one)],
        "beneficial_owners": _beneficial(asked, threshold),
        "beneficial_threshold": decimal(threshold),
        **_suspected(asked),
        "residual": bounds(_unexplained(asked)),
        "notes": _notes(asked),
    }


def _asked(
    picture: Picture, company: str, names: Mapping[str, str], people: frozenset[str]
) -> _Asked:
    above = picture.upstream(company)
    return _Asked(
        picture=picture,
        company=company,
        above=above,
        upstream=owners(company, picture.sides),
        standings=standings(company, above, picture.power),
        paths=paths(picture.edges.equity, company),
        names=names,
        people=people,
    )


def _is_controller(entry: Mapping[str, Json]) -> bool:
    return bool(entry["ultimate"]) and entry["control"] == "certain"


def _owner_entries(asked: _Asked) -> Iterator[dict[str, Json]]:
    led = asked.standings.led | _led_by_groups(asked.picture)
    unseen = UNKNOWN if _is_in_ring(asked, asked.above | {asked.company}) else NO_SHARE
    for owner in sorted(asked.above):
        yield {
            "name": asked.name(owner),
            "share": share_json(asked.upstream.shares.get(owner, unseen)),
            "votes": bounds(asked.standings.votes[owner]),
            "control": asked.standings.over(owner),
            "ultimate": owner not in led,
            "paths": [_path(way, share, asked) for way, share in _ways(asked, owner)],
        }


def _ways(asked: _Asked, owner: str) -> list[tuple[tuple[str, ...], Share]]:
    return asked.paths.by_owner.get(owner, [])


def _path(via: tuple[str, ...], share: Share, asked: _Asked) -> dict[str, Json]:
    """`share` is the product of the path's lower bounds; `high` is given if the upper one
    differs."""
    low, high = decimal(share.low), decimal(share.high)
    entry: dict[str, Json] = {"via": [asked.name(one) for one in via], "share": low}
    return entry if low == high else {**entry, "high": high}


# --- those behind it ----------------------------------------------------------------------------


def _beneficial(asked: _Asked, threshold: Fraction) -> list[dict[str, Json]]:
    """The people who own or command enough; if none does, those at the top who do."""
    shares, standings = asked.upstream.shares, asked.standings
    found = reported(asked.picture, asked.above, asked.people, shares, standings, threshold)
    return [
        {
            "name": asked.name(one.owner),
            "person": one.owner in asked.people,
            "share": bounds(shares.get(one.owner, NO_SHARE)),
            "votes": bounds(standings.votes[one.owner]),
            "by": list(one.by),
            "certainty": "certain" if one.is_certain else "possible",
        }
        for one in found
    ]


def _suspected(asked: _Asked) -> dict[str, Json]:
    """Reported only if nobody surely controls."""
    way = () if asked.standings.certain else suspected(asked.company, asked.picture.edges.power)
    if not way:
        return {}
    via = [asked.name(one) for one in reversed(way[:-1])]
    return {"suspected_controller": {"name": asked.name(way[-1]), "via": via}}


# --- holders that act together --------------------------------------------------------------------


def _led_by_groups(picture: Picture) -> set[str]:
    led: set[str] = set()
    for members in picture.edges.concerts.values():
        led |= picture.reach(*members).certain - members
    return led


def _concert_entries(asked: _Asked) -> Iterator[dict[str, Json]]:
    """Holders acting together count as one party; shown if no member controls alone."""
    picture, company = asked.picture, asked.company
    for group, members in sorted(picture.edges.concerts.items()):
        reach = picture.reach(*members)
        alone = any(one in asked.standings.certain for one in members)
        if alone or company in members or reach.over(company) == "none":
            continue
        shares = [asked.upstream.shares.get(one, NO_SHARE) for one in members]
        low = sum((share.low for share in shares), Fraction(0))
        high = sum((share.high for share in shares), Fraction(0))
        yield {
            "name": group,
            "members": sorted(asked.name(one) for one in members),
            "share": share_json(Share(min(low, Fraction(1)), min(high, Fraction(1)))),
            "votes": bounds(votes_in(company, reach.certain, reach.possible, picture.power)),
            "control": reach.over(company),
            "ultimate": True,
            "paths": [],
        }


# --- downwards ------------------------------------------------------------------------------------


def _subsidiaries(asked: _Asked) -> list[dict[str, Json]]:
    picture, company = asked.picture, asked.company
    below = picture.downstream(company)
    shares = _narrowed(asked, holdings_of(company, picture.sides))
    reach = picture.reach(company)
    ranked = sorted(below, key=lambda one: (-shares.get(one, NO_SHARE).high, asked.name(one)))
    return [
        {
            "name": asked.name(one),
            "share": share_json(shares.get(one, NO_SHARE)),
            "control": reach.over(one),
        }
        for one in ranked
    ]


def _narrowed(asked: _Asked, shares: dict[str, Share]) -> dict[str, Share]:
    """Upper bounds capped by what a subsidiary's other owners leave, according to its own
    answer."""
    banded = [one for one, share in shares.items() if decimal(share.low) != decimal(share.high)]
    if len(banded) * len(asked.picture.edges.companies) > _NARROWED:
        return shares
    seen = {one: owners(one, asked.picture.sides).shares for one in banded}
    return shares | {one: seen[one].get(asked.company, shares[one]) for one in banded}


# --- what is not known ----------------------------------------------------------------------------


def _unexplained(asked: _Asked) -> Share:
    """A ring that owns itself has no right number: anything may be left."""
    return UNKNOWN if _is_in_ring(asked, {asked.company}) else asked.upstream.residual


def _is_in_ring(asked: _Asked, companies: set[str]) -> bool:
    """Whether holdings above were left out: then a missing path does not prove a zero share."""
    return any(companies & set(ring) for ring in asked.picture.sides.rings)


def _notes(asked: _Asked) -> list[dict[str, Json]]:
    picture = asked.picture
    near = asked.above | picture.downstream(asked.company) | {asked.company}
    notes: list[dict[str, Json]] = [
        {"kind": "ownerless_ring", "members": [asked.name(one) for one in ring]}
        for ring in picture.sides.rings
        if near & set(ring)
    ]
    notes += [_spelt(note, asked) for note in picture.edges.notes if _concerns(note, near)]
    notes += [
        {"kind": "cycle", "members": [asked.name(one) for one in cycle]}
        for cycle in asked.upstream.cycles
    ]
    left_out = {"paths": asked.paths.is_complete, "control": asked.standings.is_complete}
    return notes + [
        {"kind": "truncated", "what": what} for what, whole in left_out.items() if not whole
    ]


def _concerns(note: Mapping[str, Json], near: set[str]) -> bool:
    return bool(near & {note.get("target"), *note.get("targets", ())})


def _spelt(note: Mapping[str, Json], asked: _Asked) -> dict[str, Json]:
    """A note with names instead of ids and decimals instead of fractions."""
    spelt: dict[str, Json] = {}
    for key, value in note.items():
        if key in ("holder", "target"):
            spelt[key] = asked.name(value)
        elif key == "targets":
            spelt[key] = [asked.name(one) for one in value]
        elif isinstance(value, Fraction):
            spelt[key] = decimal(value)
        elif isinstance(value, list):
            spelt[key] = [_spelt(one, asked) for one in value]
        else:
            spelt[key] = value
    return spelt


# --- numbers --------------------------------------------------------------------------------------


def _moment(known_at: datetime | None) -> str | None:
    return known_at.astimezone(UTC).isoformat().replace("+00:00", "Z") if known_at else None


def share_json(share: Share) -> dict[str, str]:
    """Both bounds, and the fraction if known exactly."""
    if share.low is share.high or share.low == share.high:
        written = decimal(share.low)
        return {"low": written, "high": written, "exact": str(share.low)}
    return bounds(share)
