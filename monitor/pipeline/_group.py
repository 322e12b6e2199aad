"""Events of watched groups: how the holdings that a look stored changed who controls whom."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor import __version__
from monitor.context import Plan
from monitor.model import (
    Company,
    Event,
    EventParty,
    Holding,
    Json,
    Share,
    Step,
    WatchHit,
)
from monitor.ownership.graph import Graph, Link
from monitor.ownership.group import Change, changes, reached
from monitor.ownership.statements import is_unknown
from monitor.pipeline._events import Touched
from monitor.plural import per_cent
from monitor.resolve.drafting import new_id, own_event, own_evidence
from monitor.resolve.evidence import documents
from monitor.resolve.same_party import may_be_party
from monitor.resolve.sentences import why
from monitor.store import Session, companies, events

_RULE = "ownership"
# News of a firm that itself says who now holds it: one alert, not two.
_TELLING = frozenset({"registration", "joint_venture", "acquisition", "investment"})
_MEMORY = timedelta(days=800)  # how long a share that passed a mark counts as above it


def group_events(
    session: Session,
    changed: Sequence[Holding],
    touched: Sequence[Touched],
    plan: Plan,
    watched: Mapping[str, str],
    now: datetime,
    since: datetime | None = None,
) -> list[Touched]:
    """Store and return the events caused by holdings stored `since` (only now), except those that
    news from the same look tells by itself."""
    following = [(one, watched[one.name]) for one in plan.watches if one.follow != "self"]
    if not changed or not following:
        return []
    before, after = _graphs(session, changed, since or now)
    found = list(changes(before, after, changed, following))
    if not found:
        return []
    names = _names(session, (before, after), watched)
    made = []
    for same in _together(found):
        event = _Writing(same, names, plan, now).event()
        if _is_repeated(session, event, now):
            continue
        if not _is_told(event, touched):
            made.append(_stored(session, event, _hits(same, names, plan)))
    return made


def _is_told(event: Event, touched: Sequence[Touched]) -> bool:
    """Whether other news of the same look says it: a firm's founding or sale, or the change of the
    very share that passed a mark."""
    if event.type.startswith("dispute"):
        return False
    held = [party for party in event.parties if party.company == event.company.id]
    for one in touched:
        if one.tell and one.event.type in _TELLING and _names_all(one.event, held, event):
            return True
        share = (event.type, one.event.type) == ("threshold_crossed", "shareholding_change")
        if one.tell and share and _names_all(one.event, event.parties, event):
            return True
    return False


def _names_all(told: Event, parties: Iterable[EventParty], event: Event) -> bool:
    """Whether it names these parties of the event; in the same text, maybe in another script."""
    named = {party.company for party in told.parties}
    is_same_text = not documents(told).isdisjoint(documents(event))
    return all(
        party.company in named
        or (is_same_text and any(may_be_party(party, one) for one in told.parties))
        for party in parties
    )


def _graphs(session: Session, changed: Sequence[Holding], since: datetime) -> tuple[Graph, Graph]:
    """What was believed a moment before and is now, around everything the change reaches."""
    ends = {end for one in changed for end in (one.holder, one.target)}
    then = since - timedelta(microseconds=1)
    near = [Graph(companies.holdings(session, around=ends, known_at=at)) for at in (then, None)]
    around = ends | reached(Graph(_open(near[0])), near[1], changed)
    old = companies.holdings(session, around=around, known_at=then)
    return Graph(_open(Graph(old))), Graph(companies.holdings(session, around=around))


def _open(graph: Graph) -> Iterator[Holding]:
    """As believed then: without the moment since when they no longer are."""
    return (replace(one, known_to=None) for one in graph.holdings)


def _names(
    session: Session, graphs: Iterable[Graph], watched: Mapping[str, str]
) -> dict[str, Company]:
    ends = {end for graph in graphs for end in graph.ends}
    return companies.get(session, ends | set(watched.values()))


def _together(found: Iterable[Change]) -> list[list[Change]]:
    """One event for one change, however many watches follow it."""
    groups: dict[tuple[Json, ...], list[Change]] = {}
    for one in found:
        about = (
            ()
            if one.kind in ("controller_changed", "dispute_opened", "dispute_ended")
            else (one.holder, one.mark)
        )
        groups.setdefault((one.kind, one.company, *about), []).append(one)
    return list(groups.values())


def _is_repeated(session: Session, event: Event, now: datetime) -> bool:
    """Whether a share passes a mark that it passed before in the same direction, without
    returning."""
    if event.type != "threshold_crossed":
        return False
    parties = [party.company for party in event.parties]
    earlier = [
        one
        for one in events.candidates(
            session, types=[event.type], companies=[event.company.id], since=now - _MEMORY
        )
        if [party.company for party in one.parties] == parties
        and one.facts.get("threshold") == event.facts["threshold"]
    ]
    return bool(earlier) and earlier[-1].facts["direction"] == event.facts["direction"]


def _stored(session: Session, event: Event, hits: tuple[WatchHit, ...]) -> Touched:
    events.insert_all(session, [event], extractor=__version__)
    return Touched(event, "event.created", tell=True, hits=hits)


def _hits(same: Sequence[Change], names: Mapping[str, Company], plan: Plan) -> tuple[WatchHit, ...]:
    spelt = {id_: company.name for id_, company in names.items()}
    return tuple(
        _hit(one, spelt, plan)
        for one in same
        if one.watch.events is None or one.kind in one.watch.events
    )


def _hit(one: Change, names: Mapping[str, str], plan: Plan) -> WatchHit:
    is_over = one.kind == "group_left"
    link = one.before if is_over else one.after or one.before
    if link is None:
        raise ValueError(f"a change of {one.company} without any link to {one.watch.name}")
    sentence = why(link, names, plan.settings.language, is_subject=True, is_over=is_over)
    return WatchHit(one.watch.name, link.relation, sentence, _steps(link, names))


def _steps(link: Link, names: Mapping[str, str]) -> tuple[Step, ...]:
    return tuple(
        replace(
            one, holder=names.get(one.holder, one.holder), target=names.get(one.target, one.target)
        )
        for one in link.path
    )


@dataclass(frozen=True, slots=True)
class _Writing:
    """A change as an event. All of `same` differ only in their watch."""

    same: Sequence[Change]
    names: Mapping[str, Company]
    plan: Plan
    now: datetime

    def event(self) -> Event:
        one = self.same[0]
        company = self.names.get(one.company, Company(one.company, one.company))
        cause = one.cause
        key = f"{one.company}|{one.holder}|{one.mark}|{self.now.isoformat()}"
        published = cause.known_from or self.now
        said = own_evidence(cause.source, cause.url, cause.quote, _RULE, published)
        identity = new_id("ownership", key, one.kind, 0)
        event = own_event(one.kind, company, self._facts(one), [said], self.now, id=identity)
        return replace(
            event,
            modality="asserted" if one.is_certain else "possible",
            state="confirmed" if cause.origin == "registry" else "reported",
            parties=(*event.parties, *self._above(one)),
        )

    def _above(self, one: Change) -> tuple[EventParty, ...]:
        """The watched firm, where it is another: nobody holds itself."""
        if one.holder == one.company:
            return ()
        return (EventParty("holder", self._name(one.holder), one.holder),)

    def _facts(self, one: Change) -> dict[str, Json]:
        links = (one.before, one.after) if one.holder != one.company else (None, None)
        shares = [_percent(link.share) if link else None for link in links]
        facts: dict[str, Json] = {
            "control": "certain" if one.is_certain else "possible",
            "percent_from": shares[0],
            "percent_to": shares[1],
            "path_before": self._path(one.before),
            "path_after": self._path(one.after),
            "cause": self._statement(one.cause),
        }
        if one.mark is not None:
            facts["threshold"] = _percent(Share(one.mark, one.mark))
            facts["direction"] = "increase" if one.rises else "decrease"
        if one.kind == "controller_changed":
            old, new = one.controllers
            facts |= {"from": self._listed(old), "to": self._listed(new)}
        if one.dispute:
            for side in ("believed", "against"):
                facts[side] = [self._said(said) for said in one.dispute[side]]
            facts["because"] = one.dispute["because"]
        return {name: value for name, value in facts.items() if value not in (None, [], "")}

    def _path(self, link: Link | None) -> str:
        if link is None or not link.path:
            return ""
        steps = (f"–{_written(one.share)}→ {self._name(one.target)}" for one in link.path)
        return " ".join([self._name(link.path[0].holder), *steps])

    def _statement(self, cause: Holding) -> str:
        ends = f"{self._name(cause.holder)} –{_written(cause.share)}→ {self._name(cause.target)}"
        return f"{ends} ({cause.source})" if cause.source else ends

    def _said(self, said: Mapping[str, Json]) -> str:
        share = _written(Share(said["low"], said["high"]))
        return f"{self._name(said['holder'])} {share} ({said['source']})"

    def _listed(self, controllers: frozenset[str]) -> str:
        return ", ".join(sorted(map(self._name, controllers)))

    def _name(self, key: str) -> str:
        return self.names[key].name if key in self.names else key


def _percent(share: Share) -> Json:
    if is_unknown(share):
        return None
    low, high = _number(share.low), _number(share.high)
    text = _written(share)
    return {"text": text, "value": low} if low == high else {"text": text, "low": low, "high": high}


def _written(share: Share) -> str:
    low, high = (per_cent(_number(end)) for end in (share.low, share.high))
    if (low, high) == ("0", "100"):
        return "?"
    return f"{low} %" if low == high else f"{low}–{high} %"


def _number(part: Json) -> str:
    return f"{float(round(part * 100, 4)):.10g}"
