"""New fields: activities of a group's new firm that neither its watch nor its other firms name."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.context import Plan
from monitor.model import Event, Json, Watch, WatchHit
from monitor.ownership.graph import Graph
from monitor.resolve.sectors import CODES, SCOPE, learnt, new_codes, new_fields
from monitor.store import Session, companies, firms
from monitor.store.firms import Said

_NEW_FIRM = frozenset({"registration", "joint_venture", "group_entered"})
_LED = ("self", "controls", "possibly_controls")


class Fields:
    """The sectors of the watched groups, as known before each event."""

    def __init__(self, session: Session, plan: Plan, watched: Mapping[str, str]) -> None:
        self._session = session
        self._watches = {watch.name: watch for watch in plan.watches}
        self._watched = watched
        self._language = plan.settings.language

    def marked(self, event: Event, hit: WatchHit) -> WatchHit:
        """The hit with the parts of the firm's business that are new to the group."""
        watch = self._watches.get(hit.watch)
        if watch is None or event.type not in {*_NEW_FIRM, "scope_change"}:
            return hit
        said = list(self._said(event))
        if not said:
            return hit
        known = self._known(event, watch)
        return replace(hit, new_field=self._new(said, watch, known))

    def _said(self, event: Event) -> Iterator[Said]:
        """What the firm does: the event's words, else what is stored, and its codes."""
        scope = event.facts.get("to" if event.type == "scope_change" else SCOPE)
        if scope:
            yield SCOPE, scope
        if event.type in _NEW_FIRM and event.company.id:
            kinds = CODES if scope else (SCOPE, *CODES)
            yield from firms.said(self._session, [event.company.id], kinds)

    def _known(self, event: Event, watch: Watch) -> frozenset[str]:
        """The sectors of the group's other firms as known before; also the firm's own previous ones
        if its scope changes."""
        before = event.first_seen - timedelta(microseconds=1)
        others = self._group(watch, before) - {event.company.id}
        said = firms.said(self._session, sorted(others), (SCOPE, *CODES), before)
        if event.type == "scope_change":
            said += ((SCOPE, event.facts.get("from")),)
        return frozenset[str]().union(*(learnt(kind, value) for kind, value in said))

    def _group(self, watch: Watch, at: datetime) -> set[str]:
        """The watched firm and everything it controls, as known then."""
        watched = self._watched.get(watch.name)
        if watched is None:
            return set()
        follows = watch.follow != "self"
        held = companies.holdings(self._session, around=[watched], known_at=at) if follows else ()
        links = Graph(held).links(watched, watch.follow, watch.min_share, known_at=at)
        return {one for one, link in links.items() if link.relation in _LED}

    def _new(self, said: list[Said], watch: Watch, known: frozenset[str]) -> tuple[str, ...]:
        found: list[str] = []
        for kind, value in said:
            found += self._parts(kind, value, watch, known)
            known |= learnt(kind, value)
        return tuple(dict.fromkeys(found))

    def _parts(
        self, kind: str, value: Json, watch: Watch, known: frozenset[str]
    ) -> tuple[str, ...]:
        if kind == SCOPE:
            return new_fields(value, watch.sectors, known)
        return new_codes(kind, value, watch.sectors, known, self._language)
