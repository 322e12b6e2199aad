"""Whom events concern, how much they matter to them, and whether that is news: one verdict each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from monitor.config import Settings
from monitor.context import Plan
from monitor.model import Event, Json, News, Severity, WatchHit, Weight
from monitor.ownership.graph import Graph
from monitor.ownership.group import GROUP_EVENTS
from monitor.pipeline._events import Touched
from monitor.pipeline._fields import Fields
from monitor.resolve.doubt import settled
from monitor.resolve.nearly import nearly, sounds
from monitor.resolve.same import is_opinion
from monitor.resolve.watching import hits
from monitor.severity import weighed
from monitor.store import Session, companies, decisions, texts
from monitor.store.values import Verdict

_CAPITAL = ("registered_capital", "paid_in_capital")


@dataclass(frozen=True, slots=True)
class Concern:
    """Whom an event concerns and how much it matters, with the points behind that."""

    hits: tuple[WatchHit, ...]
    severity: Severity
    weighed: tuple[Weight, ...]
    sure: bool = False  # a person confirmed that it is about a watched firm


class Concerns:
    """Asks the store once for everything that a batch of events needs."""

    def __init__(
        self, session: Session, batch: Sequence[Event], plan: Plan, watched: Mapping[str, str]
    ) -> None:
        parties = {p.company for one in batch for p in one.parties if p.company}
        self._session = session
        self._said = decisions.of(session, {one.id for one in batch})
        self._plan = plan
        self._watched = watched
        self._fields = Fields(session, plan, watched)
        self._graph = Graph(companies.holdings(session, around=sorted(parties)))
        firms = companies.get(session, self._graph.ends | parties)
        self._named = {id_: firm.name for id_, firm in firms.items()}
        self._sounds = sounds(plan.watches)

    def of(self, event: Event, known: tuple[WatchHit, ...] = ()) -> Concern:
        """`known`: whom it concerns if no ownership found says so."""
        plan = self._plan
        language = plan.settings.language
        found = known if event.type in GROUP_EVENTS else ()  # created for the watches they name
        found = found or hits(
            event, plan.watches, self._watched, self._graph, self._named, language
        )
        found = found or known or nearly(event, self._sounds)
        said = self._said.get(event.id, {})
        kept = map(partial(_settled, said), _kept(self._read_whole(event, found), said))
        found = tuple(self._fields.marked(event, hit) for hit in kept)
        sizes = self._sizes(event) if found else ()
        severity, points = weighed(event, found, plan.weights, sizes)
        return Concern(found, severity, points, sure="ours" in said.values())

    def _read_whole(self, event: Event, found: tuple[WatchHit, ...]) -> Iterator[WatchHit]:
        """The hits; those by an everyday word only as far as whole articles confirm them."""
        if not any(hit.ambiguous for hit in found):
            yield from found
            return
        articles = texts.telling(self._session, event.id)
        watches = {watch.name: watch for watch in self._plan.watches}
        for hit in found:
            if not hit.ambiguous or not articles:
                yield hit
            elif sure := settled(hit, event, watches[hit.watch], articles):
                yield sure

    def _sizes(self, event: Event) -> Iterable[Json]:
        """The firm's newest capital stated by anybody."""
        if "amount" not in event.facts or not event.company.id:
            return
        for fact in reversed(companies.facts(self._session, event.company.id)):
            if fact.kind in _CAPITAL:
                yield fact.value
            elif isinstance(fact.value, Mapping):
                yield from (fact.value[name] for name in _CAPITAL if name in fact.value)


def _kept(found: Iterable[WatchHit], said: Mapping[str, Verdict]) -> Iterator[WatchHit]:
    """The hits without those that a person attributed to another firm."""
    return (hit for hit in found if said.get(hit.watch) != "not_ours")


def _settled(said: Mapping[str, Verdict], hit: WatchHit) -> WatchHit:
    return replace(hit, ambiguous="") if said.get(hit.watch) == "ours" else hit


def untold(touched: Touched, concern: Concern, settings: Settings) -> str | None:
    """Why nobody is told about it; None if it is news."""
    event, enough = touched.event, settings.reading.alert
    if not concern.hits:
        return "it concerns no watch"
    if doubts := ambiguous(concern):
        return doubts
    if event.confidence < enough and not concern.sure:
        return f"its confidence {event.confidence:.2f} is below {enough:.2f} (reading.alert)"
    if is_opinion(event):
        return "only outsiders say so"
    if _is_history(event, settings.history.max_event_age):
        return "it happened long before it was told (history.max_event_age)"
    if event.settled and touched.kind is None:
        return "it says nothing new"
    return None


def _is_history(event: Event, oldest: timedelta) -> bool:
    """Whether a text only looks back. A register's statements are always current."""
    if event.date is None or event.date.end is None or event.state == "confirmed":
        return False
    told = [one.published or event.first_seen for one in event.evidence]
    return min(told, default=event.first_seen).date() - event.date.end > oldest


def ambiguous(concern: Concern) -> str:
    """Why it may concern none of the watches after all: then people review it first."""
    sure = [hit for hit in concern.hits if not hit.ambiguous]
    return "" if sure else next((hit.ambiguous for hit in concern.hits), "")


def news(touched: Touched, concern: Concern) -> News:
    """Its news. An event nobody was told about yet is new, however many papers reported it."""
    event, before = touched.event, touched.before
    kind = touched.kind if event.settled and touched.kind else "event.created"
    if not event.settled and touched.kind:  # nobody knows what it was before
        event, before = replace(event, changed=()), {}
    sure = tuple(hit for hit in concern.hits if not hit.ambiguous)
    return News(kind, event, sure, concern.severity, before=before, weighed=concern.weighed)
