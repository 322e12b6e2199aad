"""A source's lists, request by request; a look too long for one turn continues later."""

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import cast

import structlog

from monitor import adapters
from monitor.context import Context
from monitor.errors import FetchError, MonitorError
from monitor.fetch.quota import slowest
from monitor.model import Article, Cursor, Json, Look, Page, Record, Request, Source, Validators
from monitor.net.waiting import ASKING
from monitor.store.values import Known

log = structlog.get_logger()

LIST_PAGES = 2000  # a source naming more list pages than this in one look is in a loop
LOOK_SECONDS = 120.0  # then what came is stored, and the look continues later


@dataclass(slots=True)
class Listed:
    """What a source's lists said: all entries, and what makes the next look conditional.

    `progress`: how far an unfinished look came, and `resume_after` the seconds until it can
    continue. `compared`: keys of records that a stream of the source should have reported.
    """

    entries: dict[str, Article | Request] = field(default_factory=dict)
    records: list[Record] = field(default_factory=list)
    compared: set[str] = field(default_factory=set)
    validators: dict[str, Validators] = field(default_factory=dict)
    ages: list[float] = field(default_factory=list)
    failed: list[MonitorError] = field(default_factory=list)
    cursor: Json = None
    progress: Json = None
    resume_after: float | None = None

    @property
    def max_age(self) -> float | None:
        return min(self.ages) if self.ages else None


class _Wait(Exception):  # noqa: N818 - it says what is to be done
    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def parse_page(page: Page, source: Source) -> list[adapters.Found]:
    """What the source's adapter reads in one page; runs in a worker process."""
    found = list(adapters.of(source).parse(page, source))
    first = next((n for n, one in enumerate(found) if isinstance(one, Record)), None)
    if first is not None and (names := adapters.unread(page, source)):
        record = cast("Record", found[first])
        found[first] = replace(record, unread=(*record.unread, *names))
    return found


async def read_lists(source: Source, known: Known, ctx: Context, now: datetime) -> Listed:
    """Send the first requests of a look and those they lead to, until time or quota is used up.
    Raises the first error if every list failed."""
    starts = list(adapters.of(source).start(source, Look(ctx.plan.watches, now, known.cursor)))
    first = _place(starts, known.progress)
    round_ = _Round(source, known, ctx)
    round_.listens = any(one.listen for one in starts)
    round_.listed.cursor = (known.progress or {}).get("cursor")
    end = asyncio.get_running_loop().time() + LOOK_SECONDS
    for place in range(first, len(starts)):
        if place > first and asyncio.get_running_loop().time() > end:
            return _unfinished(round_, starts, place, 0.0, now)
        try:
            await round_.follow(starts[place])
        except _Wait as wait:
            return _unfinished(round_, starts, place, wait.seconds, now)
    listed = round_.listed
    if listed.failed and len(listed.failed) == len(round_.asked):
        raise listed.failed[0]
    return listed


def _place(starts: Sequence[Request], progress: Json) -> int:
    """Where a look continues: at the request that was next, wherever it is now."""
    following = (progress or {}).get("next")
    return next((n for n, one in enumerate(starts) if one.address == following), 0)


def _unfinished(
    round_: "_Round", starts: Sequence[Request], place: int, seconds: float, now: datetime
) -> Listed:
    listed, before = round_.listed, round_.known.progress or {}
    began = datetime.fromisoformat(before["began"]) if "began" in before else now
    listed.progress = {
        "next": starts[place].address,
        "done": place,
        "total": len(starts),
        "began": began.isoformat(),
        "asked": before.get("asked", 0) + len(round_.asked),
        "pace": slowest(adapters.limits(round_.source.type)),
        "cursor": listed.cursor,
    }
    listed.cursor = None  # it stands for the whole look
    listed.resume_after = seconds
    left = time_left(listed.progress, round_.ctx.clock())
    log.info(
        "a long look goes on later",
        source=round_.source.id,
        done=place,
        total=len(starts),
        minutes_left=None if left is None else round(left.total_seconds() / 60),
    )
    return listed


def time_left(progress: Json, now: datetime) -> timedelta | None:
    """How long a continued look will take: judging by the time so far, and at least what the
    register's limits imply for the remaining requests."""
    spent = now - datetime.fromisoformat(progress["began"])
    done, total = int(progress["done"]), int(progress["total"])
    allowed = timedelta(seconds=progress.get("asked", 0) * progress.get("pace", 0.0))
    taken = max(spent, allowed)
    return taken * (total - done) / done if done and taken else None


class _Round:
    """One look at the lists of one source."""

    def __init__(self, source: Source, known: Known, ctx: Context) -> None:
        self.source = source
        self.known = known
        self.ctx = ctx
        self.listed = Listed()
        self.asked: set[str] = set()
        self.listens = False
        self.compares = False

    async def follow(self, request: Request) -> None:
        """Send the request, then all that its answers lead to. Raises _Wait if the host makes us
        wait."""
        self.compares = self.listens and not request.listen
        failed = len(self.listed.failed)
        leading: list[str] = []
        try:
            await self._follow(request, leading)
        except _Wait:
            self._forget(leading)
            raise
        if len(self.listed.failed) > failed:
            self._forget(leading)

    async def _follow(self, request: Request, leading: list[str]) -> None:
        waiting = deque([request])
        while waiting and len(self.asked) < LIST_PAGES:
            one = waiting.popleft()
            if one.address not in self.asked:
                following = await self._ask(one)
                leading += [one.address] if following else []
                waiting += following

    def _forget(self, leading: Sequence[str]) -> None:
        """A page that led to one still to be fetched must not be "not modified" next time."""
        for address in leading:
            self.listed.validators.pop(address, None)

    async def _ask(self, request: Request) -> list[Request]:
        try:
            kept = self.known.validators.get(request.address)
            before = None if request.unconditional else kept
            looked = await self.ctx.fetcher.look(self.source, request, before)
            self.asked.add(request.address)
            parsing = self.ctx.workers
            found = await parsing(parse_page, looked.page, self.source) if looked.page else []
        except MonitorError as error:
            self._note(error, request)
            return []
        if not request.unconditional:
            self.listed.validators[request.address] = looked.validators
        self.listed.ages += [] if looked.max_age is None else [looked.max_age]
        return self._take(found)

    def _note(self, error: MonitorError, request: Request) -> None:
        if isinstance(error, FetchError) and error.retry_after is not None:
            waits = error.kind == "quota" or error.status in ASKING
            if waits and (self.asked or error.kind == "quota"):
                raise _Wait(error.retry_after)
            if waits and request.listen:
                raise error  # its other streams refuse us too, and count our reconnections
        self.asked.add(request.address)
        self.listed.failed.append(error)

    def _take(self, found: Sequence[adapters.Found]) -> list[Request]:
        following: list[Request] = []
        for one in found:
            match one:
                case Record():
                    self.listed.records.append(one)
                    self.listed.compared |= {one.key} if self.compares else set()
                case Cursor():
                    before = self.listed.cursor or self.known.cursor or {}
                    self.listed.cursor = {**before, **one.value}
                case Request(purpose="list"):
                    following.append(one)
                case Article() | Request():
                    self.listed.entries.setdefault(one.key, one)
        return following
