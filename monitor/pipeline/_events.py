"""One finding into the store: as a new event, or added to an existing one."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from monitor import __version__
from monitor.model import Event, Facts, WatchHit
from monitor.resolve.merging import folded, merge
from monitor.resolve.parties import may_agree
from monitor.resolve.same import also, kinds_like, match
from monitor.resolve.terms import FIGURES
from monitor.store import Session, companies, events

# How recently a stored event must have changed to be the one that a new text means.
LOOK_BACK = timedelta(days=800)


@dataclass(frozen=True, slots=True)
class Touched:
    """An event that a document created or changed.

    `kind` None: only more evidence. `before`: what the changed facts and the state were. `hits`:
    whom it concerns beyond ownership; `folded`: the event that turned out to be this one.
    """

    event: Event
    kind: str | None
    tell: bool
    before: Facts = field(default_factory=dict)
    hits: tuple[WatchHit, ...] = ()
    folded: str = ""


def store_event(
    session: Session,
    new: Event,
    now: datetime,
    *,
    text_id: str,
    tell: bool,
    corrected: Event | None = None,
) -> Touched:
    """Store a drafted event with its one piece of evidence. `corrected`: the stored event it is
    known to correct; otherwise the match is found by content."""
    known = _candidates(session, new, now)
    same = corrected or match(new, known)
    (evidence,) = new.evidence
    if same is None:
        fresh = replace(new, settled=not tell)
        events.insert_all(session, [fresh], texts={evidence.url: text_id}, extractor=__version__)
        return Touched(fresh, "event.created", tell)
    merged, kind = merge(same, new, now)
    events.add_evidence(session, merged.id, evidence, text_id=text_id, extractor=__version__)
    if merged.version != same.version:
        events.update_event(session, merged)
    elif merged != same:
        events.amend(session, merged)
    if other := also(merged, _candidates(session, merged, now)):
        return _fold(session, merged, other, now, tell=tell)
    return Touched(merged, kind, tell, _before(same, merged))


def _fold(session: Session, merged: Event, other: Event, now: datetime, *, tell: bool) -> Touched:
    """Of two events that are one, the older keeps its id; the younger becomes its alias."""
    whole, younger, kind = folded(merged, other, now)
    before = merged if whole.id == merged.id else other
    events.alias(session, younger.id, whole.id)
    if whole.version != before.version:
        events.update_event(session, whole)
    else:
        events.amend(session, whole)
    return Touched(whole, kind, tell, _before(before, whole), folded=younger.id)


def _candidates(session: Session, new: Event, now: datetime) -> tuple[Event, ...]:
    """Events of the parties and of firms that these may be, such as a name in the other script."""
    named = {party.company for party in new.parties if party.company}
    alike = [other for one in sorted(named) for other in companies.maybe_same(session, one)]
    return events.candidates(
        session,
        types=kinds_like(new.type),
        companies=named.union(alike),
        since=now - LOOK_BACK,
        fits=partial(may_agree, new),
    )


def _before(old: Event, new: Event) -> Facts:
    """What a change alert says was there before: facts, parties, date, state, wording."""
    before = {name: old.facts[name] for name in new.changed if name in old.facts}
    for name in FIGURES:  # according to the report, if it had not been told
        if name in new.changed and name not in before and f"{name}_from" in new.facts:
            before[name] = new.facts[f"{name}_from"]
    if "parties" in new.changed:
        before["parties"] = [{"role": one.role, "name": one.name} for one in old.parties]
    if old.state != new.state:
        before["state"] = old.state
    elif "state" in new.changed and old.modality != new.modality:
        before["modality"] = old.modality
    return before
