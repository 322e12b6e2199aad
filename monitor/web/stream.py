"""New events as they are stored, as Server-Sent Events; ends when the daemon does."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import StreamingResponse

from monitor.context import Context
from monitor.store import Session, browse, concerns, events
from monitor.web import _choices, _told
from monitor.web._page import language_of
from monitor.web._plain import plain
from monitor.web.access import Ctx

router = APIRouter()

LOOK_EVERY = 2.0  # seconds
BEAT_EVERY = 7  # looks; proxies drop silent connections
MOST_READERS = 50
# An event carries the time its look began and may be stored later by as long as a look may take.
OVERLAP = timedelta(minutes=10)

Seen = set[tuple[str, int]]


@router.get("/events/stream")
async def stream(request: Request, ctx: Ctx) -> Response:
    """One message for each event or new version of one; `watch` narrows it."""
    state = request.app.state
    if state.readers >= MOST_READERS:
        raise HTTPException(503, "too many readers", {"Retry-After": "60"})
    chosen = _choices.choices({"watch": request.query_params.get("watch", "")})
    _choices.refuse_wrong(chosen, ctx.plan)
    seen = set(await ctx.threads.read(_latest, ctx))
    headers = {"X-Accel-Buffering": "no"}
    return StreamingResponse(
        _messages(request, ctx, chosen.watch, seen), media_type="text/event-stream", headers=headers
    )


async def _messages(request: Request, ctx: Context, watch: str, seen: Seen) -> AsyncIterator[str]:
    state, closing = request.app.state, request.app.state.closing
    state.readers += 1
    try:
        yield "retry: 5000\n: open\n\n"
        quiet = 0
        while not closing.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(closing.wait(), LOOK_EVERY)
                return
            fresh = await _fresh(request, ctx, watch, seen)
            quiet = 0 if fresh else quiet + 1
            if quiet % BEAT_EVERY == BEAT_EVERY - 1:
                yield ": beat\n\n"
            for message in fresh:
                yield message
    finally:
        state.readers -= 1


async def _fresh(request: Request, ctx: Context, watch: str, seen: Seen) -> list[str]:
    """What was stored since the last look; updates `seen` and drops old entries from it."""
    now = set(await ctx.threads.read(_latest, ctx))
    new = now - seen
    seen &= now
    seen |= new
    if not new:
        return []
    told = await ctx.threads.read(_tell, request, ctx, watch, sorted(new))
    return [
        f"id: {one['id']}.{one['version']}\nevent: event\n"
        f"data: {json.dumps(plain(one, ctx), ensure_ascii=False)}\n\n"
        for one in told
    ]


def _latest(session: Session, ctx: Context) -> tuple[tuple[str, int], ...]:
    return browse.latest(session, ctx.clock() - OVERLAP)


def _tell(
    session: Session, request: Request, ctx: Context, watch: str, new: list[tuple[str, int]]
) -> list[dict[str, object]]:
    language = language_of(request, ctx)
    whom = concerns.of(session, [id_ for id_, _ in new])
    found = []
    for id_, _ in new:
        event, concern = events.get(session, id_), whom.get(id_)
        if event is None or concern is None:
            continue
        if not watch or any(hit.watch == watch for hit in concern.hits):
            found.append(_told.data(event, concern, ctx.plan, language))
    return found
