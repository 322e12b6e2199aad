"""Rereads one kept text: what it tells now that it did not before, and vice versa."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Literal

from monitor import __version__, events
from monitor.context import Plan
from monitor.model import Article, Event, Passage, Reading, Source
from monitor.pipeline._events import Touched
from monitor.pipeline._names import group_names
from monitor.pipeline._record import Recorder
from monitor.pipeline._tell import owe_alerts
from monitor.pipeline._understand import at_home
from monitor.reading.prose.language import language
from monitor.reading.tagger import lac
from monitor.resolve.index import Index
from monitor.store import Session, answers, rereading
from monitor.store import events as stored
from monitor.store.texts import text_id
from monitor.store.values import Text

Reader = Callable[[Text], Reading | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """What rereading a text would change: an event that is new, changed or gone."""

    kind: Literal["new", "changed", "gone"]
    event: Event
    text: Text


def reader(session: Session, plan: Plan, watched: Mapping[str, str]) -> Reader:
    """How texts are read with today's names; None for one that names nobody we know."""
    index = Index(plan.watches, group_names(session, plan.watches, watched))
    folder = plan.settings.models()
    found = folder is not None and (folder / lac.FILE).is_file()
    tagger = lac.at(folder / lac.FILE) if folder and found else None
    second = plan.settings.second_reader

    def read_again(text: Text) -> Reading | None:
        if not index.mentions(f"{text.title}\n{text.text}"):
            return None
        is_chinese = language(text.text or text.title) == "zh"
        read = partial(
            events.read,
            text.text,
            title=text.title,
            published=at_home(_article(text), plan.sources.get(text.source) or _source(text)),
            known=index.find,
            tagger=tagger if is_chinese else None,
        )
        if second is None:
            return read()
        reading = read(doubts=True)
        said = tuple(_kept(session, reading.doubts, second.model))
        return read(answers=said) if said else reading

    return read_again


def _kept(session: Session, doubts: Sequence[Passage], model: str) -> Iterator[tuple[Passage, str]]:
    """What the second reader said before; rereading asks it nothing new."""
    for passage in doubts:
        answer = answers.get(session, events.question_key(passage, model))
        if answer is not None:
            yield passage, answer


def reread(
    session: Session,
    text: Text,
    read: Reader,
    plan: Plan,
    watched: Mapping[str, str],
    now: datetime,
    *,
    tell: bool,
) -> list[Difference]:
    """Store what a text tells now, retract what it no longer tells; `tell`: owe the alerts."""
    id_ = text_id(text.hash)
    before = rereading.told_by(session, id_)
    reading = read(text)
    recorder = Recorder(session, plan.sources.get(text.source) or _source(text), plan, now)
    touched = recorder.record(_article(text), reading, tell=tell) if reading else []
    kept = {one.event.id for one in touched}
    gone = [one for one in before if one.id not in kept and one.state != "corrected"]
    touched += [
        Touched(one, "event.corrected", tell) for one in _corrected(session, gone, id_, now)
    ]
    if tell:
        owe_alerts(session, touched, plan, watched, now)
    return list(_differences(touched, gone, before, text))


def _corrected(session: Session, gone: list[Event], text: str, now: datetime) -> Iterator[Event]:
    """Events that no text tells any more are marked corrected; their ids stay."""
    for one in gone:
        if rereading.take_back(session, one.id, text):
            continue
        changed = replace(
            one, state="corrected", version=one.version + 1, updated=now, changed=("state",)
        )
        stored.update_event(session, changed)
        yield changed


def _differences(
    touched: list[Touched], gone: list[Event], before: tuple[Event, ...], text: Text
) -> Iterator[Difference]:
    known = {one.id for one in before}
    gone_ids = {one.id for one in gone}
    for one in touched:
        if one.event.id in gone_ids or one.kind is None:
            continue
        fresh = one.kind == "event.created" and one.event.id not in known
        yield Difference("new" if fresh else "changed", one.event, text)
    yield from (Difference("gone", one, text) for one in gone)


def _article(text: Text) -> Article:
    # A key of its own, so that additional events of a text get their own ids.
    key = f"reread/{__version__}/{text.hash}"
    return Article(key, text.url, text.title, text.published, text.text)


def _source(text: Text) -> Source:
    """For a source that is no longer configured."""
    return Source(text.source, "feed", text.url, timedelta(days=1))
