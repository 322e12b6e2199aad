"""`monitor reread`: rereads kept texts and prints the differences."""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from monitor import app, config, store
from monitor.cli._printing import print_json, visible
from monitor.context import Plan
from monitor.pipeline import Difference, Reader, reader, reread
from monitor.plural import counted
from monitor.store import Session, Store, rereading, texts, watched

_EVERY = 100  # texts between two progress lines


def run(path: Path, since: datetime, *, apply: bool, tell: bool, form: str) -> None:
    """Print what rereading the kept texts changes; store it with `apply`."""
    plan = app.plan_of(config.load(path, os.environ))
    counts: Counter[str] = Counter()
    with store.opened(plan.settings.database) as opened:
        store.upgrade(opened)
        with opened.read() as session:
            ids = rereading.texts_since(session, since)
        again = Again(plan, tell=tell)
        found = again.stored(opened, ids) if apply else again.tried(opened, ids)
        for one in found:
            counts[one.kind] += 1
            _print(one, form)
    done = "stored" if apply else "nothing was stored; --apply does"
    told = ", ".join(f"{counts[kind]} {kind}" for kind in ("new", "changed", "gone"))
    sys.stderr.write(f"reread: {counted(len(ids), 'text')}, {told}; {done}\n")


class Again:
    """Rereads texts: each in its own transaction, or all in one that is rolled back."""

    def __init__(self, plan: Plan, *, tell: bool) -> None:
        self._plan = plan
        self._tell = tell
        self._watched: dict[str, str] = {}
        self._read: Reader = lambda _: None

    def stored(self, opened: Store, ids: list[str]) -> Iterator[Difference]:
        """The differences, each stored before the next text is read."""
        with opened.write() as session:
            self._meet(session)
        for number, id_ in enumerate(ids, 1):
            with opened.write() as session:
                found = self._one(session, id_)
            yield from found
            _progress(number, len(ids))

    def tried(self, opened: Store, ids: list[str]) -> Iterator[Difference]:
        """The differences, none of which is stored."""
        with rereading.on_trial(opened) as session:
            self._meet(session)
            for number, id_ in enumerate(ids, 1):
                yield from self._one(session, id_)
                _progress(number, len(ids))

    def _meet(self, session: Session) -> None:
        self._watched = watched.meet(session, self._plan.watches, datetime.now(UTC))
        self._read = reader(session, self._plan, self._watched)

    def _one(self, session: Session, id_: str) -> list[Difference]:
        text = texts.get(session, id_)
        if text is None or "record" in text.headers:
            return []
        now = datetime.now(UTC)
        return reread(session, text, self._read, self._plan, self._watched, now, tell=self._tell)


def _progress(number: int, total: int) -> None:
    if number % _EVERY == 0:
        sys.stderr.write(f"reread: {number} of {counted(total, 'text')}\n")


def _print(one: Difference, form: str) -> None:
    told = one.event
    names = [f"{party.role} {party.name}" for party in told.parties]
    if form == "json":
        line = {
            "difference": one.kind,
            "event": told.id,
            "type": told.type,
            "state": told.state,
            "parties": names,
            "changed": list(told.changed),
            "url": one.text.url,
            "title": one.text.title,
        }
        print_json(line)
        return
    changed = f" ({', '.join(told.changed)})" if one.kind == "changed" and told.changed else ""
    what = f"{told.type} {told.state}: {', '.join(names)}{changed}"
    sys.stdout.write(f"{one.kind:8}{told.id}  {visible(what)}\n")
    sys.stdout.write(f"        {visible(one.text.title or one.text.url)}\n")
