"""Stored events that concern a new or changed watch: pages show them with the rest."""

import json
from collections.abc import Mapping
from hashlib import sha256

from monitor.context import Plan
from monitor.model import Watch
from monitor.pipeline._concern import Concerns
from monitor.pipeline._names import followed
from monitor.store import Session, browse, concerns, settings

_KEY = "watches.regarded"
MOST = 2000  # events; older ones reappear when something new is said about them


def note_new_watches(session: Session, plan: Plan, watched: Mapping[str, str]) -> None:
    """Note which stored events new and changed watches concern, and forget removed watches.

    Nobody is told about them: they are old.
    """
    prints = {watch.name: _print(watch) for watch in plan.watches}
    known = settings.get(session, _KEY) or {}
    if prints == known:
        return
    concerns.keep(session, prints)
    new = [watch for watch in plan.watches if known.get(watch.name) != prints[watch.name]]
    wanted = browse.Wanted(companies=sorted(followed(session, new, watched)))
    found = browse.page(session, wanted, limit=MOST)
    before = concerns.of(session, [one.id for one in found])
    batch = Concerns(session, found, plan, watched)
    for one in found:
        kept = before[one.id].hits if one.id in before else ()
        concern = batch.of(one, kept)
        concerns.note(session, one.id, concern.hits, concern.severity)
    settings.put(session, _KEY, prints)


def _print(watch: Watch) -> str:
    said = [watch.follow, str(watch.min_share), sorted(watch.ids.items()), sorted(watch.sectors)]
    said += [sorted(watch.names), sorted(watch.excluded), sorted(watch.events or ())]
    return sha256(json.dumps(said).encode()).hexdigest()[:16]
