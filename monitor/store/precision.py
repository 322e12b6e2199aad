"""All verdicts on events, from links in alerts and from the dashboard, with the matched name."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.model import Event, Watch
from monitor.resolve.spelt import spelt
from monitor.store import concerns, events
from monitor.store._sql import chunks
from monitor.store.tables import decision, evidence, feedback
from monitor.store.values import AliasPrecision, Verdicts

_DECIDED = {"ours": "useful", "not_ours": "wrong_firm"}


@dataclass(frozen=True, slots=True)
class Said:
    """One verdict (useful, not_useful, wrong_firm) and the watch's name found, "" if unknown."""

    event: str
    verdict: str
    watch: str
    alias: str


def _everything(session: Session, watches: Sequence[Watch]) -> list[Said]:
    """Every verdict. A decision on the dashboard outranks links about the same event."""
    decided = session.execute(select(decision)).all()
    given = session.execute(select(feedback)).all()
    found = [Said(row.event_id, _DECIDED[row.verdict], row.watch, row.alias) for row in decided]
    settled = {row.event_id for row in decided}
    answered = [row for row in given if row.event_id not in settled]
    names = _names(session, {row.event_id for row in answered}, watches)
    found += [Said(row.event_id, row.verdict, *names[row.event_id]) for row in answered]
    return found


def _names(session: Session, ids: set[str], watches: Sequence[Watch]) -> dict[str, tuple[str, str]]:
    """The nearest watch of each event, and the watch's name found in it."""
    concerned, known = concerns.of(session, ids), {watch.name: watch for watch in watches}
    found = dict.fromkeys(ids, ("", ""))
    for id_ in ids & concerned.keys():
        event = events.get(session, id_)
        hits = [hit.watch for hit in concerned[id_].hits if hit.watch in known]
        if event and hits:
            found[id_] = (hits[0], _alias(event, known[hits[0]]))
    return found


def _alias(event: Event, watch: Watch) -> str:
    """The watch's name in it; for a firm of its group, the name in the text."""
    own = (party.name for party in event.parties if party.company == event.company.id)
    return spelt(event, watch).alias or next(own, "")


def verdicts(session: Session, watches: Sequence[Watch]) -> tuple[Verdicts, ...]:
    """Verdicts by rule, by source and by a watch's name."""
    said = _everything(session, watches)
    behind: dict[str, set[tuple[str, str]]] = {one.event: set() for one in said}
    for ids in chunks(behind):
        for row in session.execute(select(evidence).where(evidence.c.event_id.in_(ids))):
            behind[row.event_id] |= {("rule", row.rule), ("source", row.source)}
    counts: dict[tuple[str, str], Counter[str]] = {}
    for one in said:
        for key in behind[one.event] | ({("alias", one.alias)} if one.alias else set()):
            counts.setdefault(key, Counter())[one.verdict] += 1
    return tuple(
        Verdicts(kind, name, found["useful"], found["not_useful"], found["wrong_firm"])
        for (kind, name), found in sorted(counts.items())
    )


def of_names(session: Session, watches: Sequence[Watch]) -> tuple[AliasPrecision, ...]:
    """How often each name of each watch meant the firm, worst first."""
    counts: dict[tuple[str, str], Counter[bool]] = {}
    for one in _everything(session, watches):
        if one.alias:
            wrong = one.verdict == "wrong_firm"
            counts.setdefault((one.watch, one.alias), Counter())[wrong] += 1
    listed = [
        AliasPrecision(watch, alias, found[False], found[True])
        for (watch, alias), found in counts.items()
    ]
    return tuple(sorted(listed, key=lambda one: (one.precision, one.watch, one.alias)))
