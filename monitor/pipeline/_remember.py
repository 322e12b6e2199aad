"""What one look brought, stored in one short transaction: texts, companies, events, alerts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from monitor.context import Plan
from monitor.errors import MonitorError
from monitor.model import Article, Source
from monitor.pipeline._contested import fact_disputes
from monitor.pipeline._events import Touched
from monitor.pipeline._group import group_events
from monitor.pipeline._look import Seen
from monitor.pipeline._record import Recorder
from monitor.pipeline._register import Register
from monitor.pipeline._tell import owe_alerts
from monitor.pipeline._understand import Read
from monitor.store import Session, sources
from monitor.store.values import ItemState, Known


@dataclass(frozen=True, slots=True)
class Remembered:
    """The result of a look. `group_changed`: holdings were stored, so groups may have grown."""

    articles: int = 0
    read: int = 0
    events: int = 0
    owed: int = 0
    baseline: bool = False
    group_changed: bool = False
    max_age: float | None = None
    complete: bool = True
    records: int = 0
    vague: int = 0  # notices that report a change but no event
    missed: int = 0  # events that the source's own stream had missed
    resume_after: float | None = None  # seconds until an unfinished look continues
    problem: MonitorError | None = None  # why part of it was unavailable or not believed


def remember(  # noqa: PLR0913, PLR0917 - all that one transaction needs
    session: Session,
    source: Source,
    known: Known,
    seen: Seen,
    found: Sequence[Read],
    plan: Plan,
    watched: Mapping[str, str],
    now: datetime,
) -> Remembered:
    """Store everything. Raises StaleSource if another process was first; then nothing is stored."""
    recorder = Recorder(session, source, plan, now)
    touched = _recorded(recorder, found, known, plan, now)
    register = Register(session, source, known, plan, now, _told_by(found))
    touched += register.record(seen.records, seen.compared)
    news = [*recorder.news, *(register.held if known.baseline_done else ())]
    touched += group_events(session, news, touched, plan, watched, now)
    stated = register.stated_anew if known.baseline_done else set()
    touched += fact_disputes(session, recorder.stated_anew | stated, now)
    owed = owe_alerts(session, touched, plan, watched, now, replayed=known.restored)
    # Validators come last: they hide what was read from the next look, to which anything not
    # believed must not look unchanged.
    sources.remember(
        session,
        source.id,
        known.version,
        seen=_states(seen.keys, found) | dict.fromkeys(register.keys, "read"),
        validators={} if register.problems else seen.validators,
        now=now,
        cursor=seen.cursor,
        progress=seen.progress,
    )
    return Remembered(
        articles=len(seen.keys),
        read=sum(read.reading is not None for read in found),
        events=len(touched),
        owed=owed,
        baseline=not known.baseline_done,
        group_changed=bool(recorder.held or register.held),
        max_age=seen.max_age,
        complete=seen.complete,
        records=len(seen.records),
        missed=register.missed,
        vague=sum("notice" in one.facts and not one.events for one in seen.records),
        resume_after=seen.resume_after,
        problem=next(iter((*seen.failed, *register.problems)), None),
    )


def _recorded(
    recorder: Recorder, found: Sequence[Read], known: Known, plan: Plan, now: datetime
) -> list[Touched]:
    """The texts stored in order of publication; returns the events they created or touched."""
    touched: list[Touched] = []
    for read in sorted(found, key=_published):
        if read.article is not None and read.reading is not None:
            tell = known.baseline_done and _is_news(read.article, plan, now)
            tell = tell or _is_backfill(read.article, plan, now)
            touched += recorder.record(read.article, read.reading, tell=tell)
    return touched


def _told_by(found: Sequence[Read]) -> dict[str, frozenset[str]]:
    """The types of events that each text tells, by its key."""
    return {
        read.key: frozenset(one.type for one in read.reading.findings if not one.background)
        for read in found
        if read.reading is not None
    }


def _published(read: Read) -> datetime:
    article = read.article
    return (article.published if article else None) or datetime.max.replace(tzinfo=UTC)


def _is_news(article: Article, plan: Plan, now: datetime) -> bool:
    oldest = now - plan.settings.history.max_age
    return article.published is None or article.published >= oldest


def _is_backfill(article: Article, plan: Plan, now: datetime) -> bool:
    backfill = plan.settings.history.backfill
    return (
        bool(backfill) and article.published is not None and (article.published >= now - backfill)
    )


def _states(keys: Iterable[str], found: Sequence[Read]) -> dict[str, ItemState]:
    states: dict[str, ItemState] = dict.fromkeys(keys, "seen")
    for read in found:
        if read.key in states and (read.error or read.reading):
            states[read.key] = "error" if read.error else "read"
    return states
