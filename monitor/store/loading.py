"""Bulk loading of a file's holdings, batch by batch."""

import gc
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from monitor.model import Holding
from monitor.resolve.batches import BATCH, Batch
from monitor.store import imports
from monitor.store._bulk import bound, insert_bound, keep_pages, without_indexes
from monitor.store._locks import has, lock_file
from monitor.store._matching import Matcher
from monitor.store._sql import KNOWLEDGE, alone, chunks
from monitor.store.engine import Store
from monitor.store.holdings import believed_until, close, ended, give_way, holding_row, is_said
from monitor.store.tables import company_name, holding, identifier

_FEW = 100_000  # no more rows than a national file brings at once
_PAUSE = 0.15  # seconds; SQLite's other writers try ten times a second
_AT_ONCE = 3_000_000  # statements per transaction of a first load

_Edge = tuple[str, str, str, str]  # holder, target, kind, source
_Said = tuple[_Edge, Holding]
_Row = dict[str, Any]
_Progress = Callable[[int], None]


def load(store: Store, batches: Iterator[Batch], loader: "Loader", progress: _Progress) -> None:
    """Store all batches, each in its own transaction; a file that breaks off keeps what was stored.

    A long file for an SQLite store that holds little yet and is not in use is a first load: one
    transaction that builds the indexes at its end.
    """
    with _uncollected():
        _load(store, batches, loader, progress)


@contextmanager
def _uncollected() -> Iterator[None]:
    """A load makes millions of objects without cycles, which the collector would scan in vain."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _load(store: Store, batches: Iterator[Batch], loader: "Loader", progress: _Progress) -> None:
    first, second = next(batches, None), next(batches, None)
    waiting: Iterator[Batch] = chain(filter(None, (first, second)), batches)
    if second is not None and store.path is not None:
        with lock_file(store.path) as lock:  # newcomers wait while we hold it
            if has(lock) and _holds_little(store):
                with store.unlogged(), store.write() as session:
                    _load_first(session, loader, waiting, progress)
    for batch in waiting:
        with store.write() as session:
            keep_pages(session)
            loader.load(session, batch)
        progress(batch.size)
        if store.is_sqlite and batch.size == BATCH:
            time.sleep(_PAUSE)


def _holds_little(store: Store) -> bool:
    counts = (select(func.count()).select_from(table) for table in (company_name, holding))
    with store.read() as session:
        return all((session.scalar(count) or 0) <= _FEW for count in counts)


def _load_first(
    session: Session, loader: "Loader", batches: Iterator[Batch], progress: _Progress
) -> None:
    keep_pages(session)
    loader.begin(session)
    done = 0
    with without_indexes(session, company_name, holding, identifier):
        while done < _AT_ONCE and (batch := next(batches, None)):
            loader.load(session, batch)
            done += batch.size
            progress(batch.size)
    loader.finish(session)


@dataclass(slots=True)
class Loader:
    """What a load has met and stored so far, over all its batches.

    `silent`: never told to anybody, even if it is killed and the file imported again.
    """

    now: datetime
    silent: bool = False
    statements: int = 0
    sources: set[str] = field(default_factory=set)
    mentioned: set[int] | None = None  # hashes of all edges, if wanted
    matcher: Matcher = field(init=False)
    # In a first load: hashes of the edges mentioned so far, and the statements that mention one
    # again. Those can wait for the indexes.
    _said: set[int] | None = None
    _again: list[_Said] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.matcher = Matcher(self.now)

    @property
    def companies(self) -> int:
        """How many companies were added."""
        return self.matcher.added

    def load(self, session: Session, batch: Batch) -> None:
        """Store one batch; repeated statements are skipped, different ones end or correct the
        earlier."""
        alone(session, KNOWLEDGE)
        self.matcher.meet(session, batch)
        keys, kinds = self.matcher.keys, [(held.kind, held.source) for held in batch.said]
        said = [
            ((keys[holder], keys[target], *kinds[which]), batch.said[which])
            for holder, target, which in zip(batch.holders, batch.targets, batch.which, strict=True)
        ]
        self._note(session, {source for _, source in kinds})
        if self.mentioned is not None:
            self.mentioned.update(hash(edge) for edge, _ in said)
        if self._said is None:
            self._state(session, said)
        else:
            self._state_first(session, said, self._said)

    def _note(self, session: Session, sources: set[str]) -> None:
        new = sources - self.sources
        self.sources |= new
        if new and not self.silent:
            imports.begin(session, new, self.now)

    # --- a first load -----------------------------------------------------------------------------

    def begin(self, session: Session) -> None:
        """Learn what little is stored."""
        self.matcher.know_all(session)
        c = holding.c
        rows = session.execute(select(c.holder, c.target, c.kind, c.source))
        self._said = {hash(tuple(row)) for row in rows}

    def finish(self, session: Session) -> None:
        """The indexes exist: add repeated mentions, and ask the store from now on."""
        self._said = None
        self.matcher.forget()
        for chunk in chunks(self._again, BATCH):
            self._state(session, chunk)
        self._again.clear()

    def _state_first(self, session: Session, said: Sequence[_Said], known: set[int]) -> None:
        hashes = [hash(edge) for edge, _ in said]
        if not known.isdisjoint(hashes):
            both = list(zip(hashes, said, strict=True))
            self._again += [one for key, one in both if key in known]
            said = [one for key, one in both if key not in known]
        known.update(hashes)
        self._state_new(session, said, {})

    # --- statements -------------------------------------------------------------------------------

    def _state(self, session: Session, said: Sequence[_Said]) -> None:
        self._state_new(session, said, _known_edges(session, {edge for edge, _ in said}))

    def _state_new(
        self, session: Session, said: Sequence[_Said], known: Mapping[_Edge, list[_Row]]
    ) -> None:
        """Statements share holdings where a file says the same: the outcome for one holding, or for
        several on one edge, is computed once."""
        once, several = _by_edge(said, known)
        held = {id(one): one for _, one in once}
        rows = {key: holding_row(one, self.now) for key, one in held.items()}
        new = [(edge, rows[id(one)]) for edge, one in once]
        self.statements += len(new)
        alike: dict[tuple[int, ...], tuple[int, list[_Row]]] = {}
        closed: list[int] = []
        for edge, statements in several.items():
            key = tuple(map(id, statements))
            if edge in known or key not in alike:
                alike[key] = self._settled(statements, known.get(edge, ()), closed)
            count, added = alike[key]
            self.statements += count
            new += [(edge, row) for row in added]
        close(session, closed, self.now)
        _insert(session, new)

    def _settled(
        self, statements: Iterable[Holding], believed: Sequence[_Row], closed: list[int]
    ) -> tuple[int, list[_Row]]:
        """How many statements about an edge say something new, and the resulting rows; adds those
        no longer believed to `closed`."""
        count = 0
        added: list[_Row] = []
        for held in statements:
            if is_said(believed, held):
                continue
            count += 1
            row = holding_row(held, self.now)
            ended, more = give_way(believed, row, self.now)
            for one in believed:
                if any(one is other for other in ended):
                    one["known_to"] = believed_until(one, row, self.now)
                    closed += [one["id"]] if "id" in one else []
            believed = [*(one for one in believed if one["known_to"] is None), *more]
            added += more
        return count, added


def end_unmentioned(session: Session, loader: Loader, until: date) -> int:
    """End what a file's sources said before and the file does not mention; returns how many."""
    mentioned = loader.mentioned
    if mentioned is None:
        return 0
    alone(session, KNOWLEDGE)
    c = holding.c
    gone: list[_Row] = []
    for sources in chunks(loader.sources):
        is_open = or_(c.valid_to.is_(None), c.valid_to > until)
        theirs = select(holding).where(c.source.in_(sources), c.known_to.is_(None), is_open)
        rows = session.execute(theirs.execution_options(yield_per=BATCH)).mappings()
        gone += [row for row in map(dict, rows) if hash(_edge(row)) not in mentioned]
    close(session, [row["id"] for row in gone], loader.now)
    _insert(session, [(_edge(row), ended(row, until, loader.now)) for row in gone])
    return len(gone)


def _by_edge(
    said: Sequence[_Said], known: Collection[_Edge]
) -> tuple[Sequence[_Said], dict[_Edge, list[Holding]]]:
    """Split statements: single ones on unknown edges, and the others."""
    if not known and len(dict(said)) == len(said):
        return said, {}
    times = Counter(edge for edge, _ in said)
    once = [one for one in said if times[one[0]] == 1 and one[0] not in known]
    several: dict[_Edge, list[Holding]] = {}
    for edge, held in said:
        if times[edge] > 1 or edge in known:
            several.setdefault(edge, []).append(held)
    return once, several


def _edge(row: Mapping[str, Any]) -> _Edge:
    return row["holder"], row["target"], row["kind"], row["source"]


def _insert(session: Session, new: Sequence[tuple[_Edge, _Row]]) -> None:
    """Insert rows by edge. Many share everything else, which is converted once."""
    if not new:
        return
    distinct = {id(row): row for _, row in new}
    columns = {
        name: bound(session, holding, name, [row[name] for row in distinct.values()])
        for name in _TOLD
    }
    shared = {
        name: values[0]
        for name, values in columns.items()
        if values.count(values[0]) == len(values)
    }
    varying = {name: values for name, values in columns.items() if name not in shared}
    of_each = zip(*varying.values(), strict=True) if varying else [()] * len(distinct)
    rest = dict(zip(distinct, of_each, strict=True))
    rows = [(edge[0], edge[1], *rest[id(row)]) for edge, row in new]
    insert_bound(session, holding, ("holder", "target", *varying), rows, shared)


_TOLD = tuple(c.key for c in holding.c if c.key not in ("id", "holder", "target"))


def _known_edges(session: Session, said: Collection[_Edge]) -> dict[_Edge, list[_Row]]:
    """What the same sources have said about these edges."""
    found: dict[_Edge, list[_Row]] = {}
    c = holding.c
    for chunk in chunks({edge[1] for edge in said}):
        of_these = select(holding).where(c.target.in_(chunk), c.known_to.is_(None)).order_by(c.id)
        for row in map(dict, session.execute(of_these).mappings()):
            if (edge := _edge(row)) in said:
                found.setdefault(edge, []).append(row)
    return found
