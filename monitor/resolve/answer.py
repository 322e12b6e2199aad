"""The ownership answer of the contract: owners, subsidiaries, controllers, paths, notes."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from fractions import Fraction

from monitor.model import Json, Share
from monitor.resolve.control import votes_in
from monitor.resolve.holdings import UNKNOWN
from monitor.resolve.lookthrough import Owners, holdings_of, owners
from monitor.resolve.ownership import NO_SHARE, Graph, Picture

_PATHS = 1000  # simple paths shown at most; in a dense graph their number explodes
_DIGITS = 12
_UNNAMED: Mapping[str, str] = {}
_NOBODY: Mapping[str, Mapping[str, str]] = {}
_Path = tuple[tuple[str, ...], Share]


def answer(
    graph: Graph,
    company: str,
    *,
    as_of: date | None,
    known_at: datetime | None,
    names: Mapping[str, str] = _UNNAMED,
    ids: Mapping[str, Mapping[str, str]] = _NOBODY,
) -> dict[str, Json]:
    """Section 5 of the contract, JSON-ready. `names` and `ids` are by company id (ids are names
    where a graph came from a file). Shares are decimal fractions of one, 12 digits at most."""
    picture = graph.at(as_of, known_at)
    upstream = owners(company, picture.sides)
    paths, cut_off = _paths(picture, company)
    named = _Names(names)
    entries = [*_owner_entries(picture, company, upstream, paths, named)]
    entries += _concert_entries(picture, company, upstream, named)
    entries.sort(key=lambda entry: (-Fraction(entry["share"]["high"]), entry["name"]))
    return {
        "company": {"name": named[company], "ids": dict(ids.get(company, {}))},
        "as_of": as_of.isoformat() if as_of else None,
        "known_at": _moment(known_at),
        "owners": entries,
        "subsidiaries": _subsidiaries(picture, company, named),
        "controllers": [one["name"] for one in entries if _is_controller(one)],
        "residual": _bounds(_unexplained(picture, company, upstream)),
        "notes": _notes(picture, company, upstream, named, cut_off=cut_off),
    }


class _Names(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key


def _is_controller(entry: Mapping[str, Json]) -> bool:
    return bool(entry["ultimate"]) and entry["control"] == "certain"


def _owner_entries(
    picture: Picture,
    company: str,
    upstream: Owners,
    paths: Mapping[str, list[_Path]],
    named: _Names,
) -> Iterator[dict[str, Json]]:
    above = picture.upstream(company)
    unseen = UNKNOWN if _is_broken(picture, above | {company}) else NO_SHARE
    for owner in sorted(above):
        reach = picture.reach(owner)
        yield {
            "name": named[owner],
            "share": _share(upstream.shares.get(owner, unseen)),
            "votes": _bounds(votes_in(company, reach, picture.power)),
            "control": reach.over(company),
            "ultimate": _is_ultimate(picture, owner, above),
            "paths": [_path(via, share, named) for via, share in paths.get(owner, ())],
        }


def _is_ultimate(picture: Picture, owner: str, above: set[str]) -> bool:
    """Nobody certainly controls it. Alone it may still hold too little to control anything."""
    masters = (one for one in above if one != owner and owner in picture.reach(one).certain)
    return not any(masters) and not _is_led(picture, owner)


def _is_led(picture: Picture, owner: str) -> bool:
    groups = (members for members in picture.edges.concerts.values() if owner not in members)
    return any(owner in picture.reach(*members).certain for members in groups)


def _concert_entries(
    picture: Picture, company: str, upstream: Owners, named: _Names
) -> Iterator[dict[str, Json]]:
    """Holders that act together count as one party; shown where no member controls alone."""
    for group, members in sorted(picture.edges.concerts.items()):
        reach = picture.reach(*members)
        alone = any(picture.reach(one).over(company) == "certain" for one in members)
        if alone or company in members or reach.over(company) == "none":
            continue
        shares = [upstream.shares.get(one, NO_SHARE) for one in members]
        low = sum((share.low for share in shares), Fraction(0))
        high = sum((share.high for share in shares), Fraction(0))
        yield {
            "name": named[group],
            "members": sorted(named[one] for one in members),
            "share": _share(Share(min(low, Fraction(1)), min(high, Fraction(1)))),
            "votes": _bounds(votes_in(company, reach, picture.power)),
            "control": reach.over(company),
            "ultimate": True,
            "paths": [],
        }


def _subsidiaries(picture: Picture, company: str, named: _Names) -> list[dict[str, Json]]:
    shares = holdings_of(company, picture.sides)
    reach = picture.reach(company)
    below = picture.downstream(company)
    ranked = sorted(below, key=lambda one: (-shares.get(one, NO_SHARE).high, named[one]))
    return [
        {
            "name": named[one],
            "share": _share(shares.get(one, NO_SHARE)),
            "control": reach.over(one),
        }
        for one in ranked
    ]


def _unexplained(picture: Picture, company: str, upstream: Owners) -> Share:
    """In a ring or with too many shares stated, no number is right: anything may be left."""
    return UNKNOWN if _is_broken(picture, {company}) else upstream.residual


def _is_broken(picture: Picture, companies: set[str]) -> bool:
    """Whether holdings were left out above: then no path is no proof of no share."""
    over = {note["target"] for note in _over_subscribed(picture)}
    return bool(companies & over) or any(companies & set(ring) for ring in picture.sides.rings)


def _over_subscribed(picture: Picture) -> list[Mapping[str, Json]]:
    return [note for note in picture.edges.notes if note["kind"] == "over_subscribed"]


# --- paths -------------------------------------------------------------------------------------


def _paths(picture: Picture, company: str) -> tuple[dict[str, list[_Path]], bool]:
    """The simple paths that lead up from a company, by their upper end; and whether some were
    left out."""
    found: dict[str, list[_Path]] = {}
    equity = picture.edges.equity
    work: list[tuple[tuple[str, ...], Share]] = [((company,), Share(Fraction(1), Fraction(1)))]
    count = 0
    while work:
        nodes, product = work.pop(0) if len(work) < _PATHS else work.pop()
        for holder, share in sorted(equity.get(nodes[0], {}).items()):
            if holder in nodes:
                continue
            if count == _PATHS:
                return found, True
            count += 1
            longer = Share(product.low * share.low, product.high * share.high)
            found.setdefault(holder, []).append((nodes[:-1], longer))
            work.append(((holder, *nodes), longer))
    return found, False


def _path(via: tuple[str, ...], share: Share, named: _Names) -> dict[str, Json]:
    """`share` is the product of the path's lower bounds; `high` where the upper one differs."""
    entry: dict[str, Json] = {"via": [named[one] for one in via], "share": decimal(share.low)}
    return entry if share.low == share.high else {**entry, "high": decimal(share.high)}


# --- notes and numbers ----------------------------------------------------------------------------


def _notes(
    picture: Picture, company: str, upstream: Owners, named: _Names, *, cut_off: bool
) -> list[dict[str, Json]]:
    near = picture.upstream(company) | picture.downstream(company) | {company}
    notes: list[dict[str, Json]] = [
        {"kind": "ownerless_ring", "members": [named[one] for one in ring]}
        for ring in picture.sides.rings
        if near & set(ring)
    ]
    notes += [dict(note) for note in picture.edges.notes if _concerns(note, near)]
    notes += [
        {"kind": "cycle", "members": [named[one] for one in cycle]} for cycle in upstream.cycles
    ]
    return [*notes, {"kind": "truncated", "what": "paths"}] if cut_off else notes


def _concerns(note: Mapping[str, Json], near: set[str]) -> bool:
    return bool(near & {note.get("target"), *note.get("targets", ())})


def _moment(known_at: datetime | None) -> str | None:
    return known_at.astimezone(UTC).isoformat().replace("+00:00", "Z") if known_at else None


def _share(share: Share) -> dict[str, str]:
    bounds = _bounds(share)
    return {**bounds, "exact": str(share.low)} if share.low == share.high else bounds


def _bounds(share: Share) -> dict[str, str]:
    return {"low": decimal(share.low), "high": decimal(share.high)}


def decimal(number: Fraction) -> str:
    """A fraction as a decimal of at most 12 digits after the point, the last one rounded."""
    scaled = round(number * 10**_DIGITS)
    whole, rest = divmod(scaled, 10**_DIGITS)
    return f"{whole}.{rest:0{_DIGITS}d}".rstrip("0").rstrip(".")
