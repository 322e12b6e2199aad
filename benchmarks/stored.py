"""Runs labelled texts one by one through the daemon's path: read, resolve, store, alert."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from monitor import app, config, events, store
from monitor.context import Plan
from monitor.model import Article, Event, Source
from monitor.pipeline._names import group_names
from monitor.pipeline._record import Recorder
from monitor.pipeline._tell import owe_alerts
from monitor.resolve.index import Index
from monitor.store import Session, concerns, queries, watched
from monitor.store import events as stored

_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_HEADER = """\
database: sqlite:///{folder}/told.db
watchlist: {watchlist}
sources: []
channels: {{out: {{type: console}}}}
reading: {{tagger: off}}
"""


@dataclass(frozen=True, slots=True)
class Step:
    """What one text did to one event; `kind` is None if it only added evidence."""

    text: str
    event: Event
    kind: str | None


@dataclass(frozen=True, slots=True)
class Story:
    """All steps in order, and the texts that gave no event."""

    steps: tuple[Step, ...]
    unread: frozenset[str]
    told: Mapping[str, frozenset[str]]  # text -> events, after all steps
    owed: tuple[tuple[str, str], ...]  # alerts: kind, event's id
    doubtful: tuple[tuple[str, str], ...]  # awaiting review: event's id, watch


def stored_story(rows: Sequence[Mapping[str, Any]], watchlist: Path | None = None) -> Story:
    """Process the texts in the given order, each on its own day, like the daemon; without a
    watchlist every text is read, and no names are known."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_text(
            _HEADER.format(folder=folder, watchlist=watchlist or "[]"), encoding="utf-8"
        )
        plan = app.plan_of(config.load(path, {}))
        with store.opened(plan.settings.database) as database:
            store.upgrade(database)
            steps: list[Step] = []
            for row in rows:
                with database.write() as session:
                    steps += _take_in(session, row, plan)
            with database.read() as session:
                ids = {step.event.id for step in steps}
                told = _told(session, ids)
                owed = [(one.kind, one.about) for one in queries.alerts_since(session, _EVER)]
                known = concerns.of(session, ids)
    unread = {row["id"] for row in rows} - {step.text for step in steps}
    return Story(
        tuple(steps),
        frozenset(unread),
        {row["id"]: told.get(row["id"], frozenset()) for row in rows},
        tuple(owed),
        tuple(
            (id_, hit.watch) for id_ in sorted(known) for hit in known[id_].hits if hit.ambiguous
        ),
    )


def _take_in(session: Session, row: Mapping[str, Any], plan: Plan) -> Iterator[Step]:
    published = datetime.fromisoformat(row["published"]).replace(hour=8, tzinfo=UTC)
    now = published + timedelta(hours=1)
    article = Article(row["id"], row["id"], row.get("title", ""), published, row["text"])
    ids = watched.meet(session, plan.watches, now)
    index = Index(plan.watches, group_names(session, plan.watches, ids))
    if plan.watches and not index.mentions(f"{article.title}\n{article.text}"):
        return
    reading = events.read(
        article.text, title=article.title, published=published, known=index.find, tagger=None
    )
    source = Source(row["id"], "feed", "", timedelta(days=1))
    touched = Recorder(session, source, plan, now).record(article, reading, tell=True)
    owe_alerts(session, touched, plan, ids, now)
    for one in touched:
        yield Step(row["id"], one.event, one.kind)


def _told(session: Session, ids: Iterable[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for id_ in ids:
        event = stored.get(session, id_)
        for said in event.evidence if event else ():
            found.setdefault(said.url, set()).add(event.id)
    return {text: frozenset(these) for text, these in found.items()}
