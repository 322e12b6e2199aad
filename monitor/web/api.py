"""The JSON API: what the pages show, for programs. docs/api.md describes it; it only grows."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import JSONResponse

from monitor.deliver import payload
from monitor.model import Json, decimal
from monitor.store import Session, browse, companies, events, firms, outbox, queries, sources
from monitor.store.values import Tally
from monitor.web import _choices, _told
from monitor.web._page import language_of
from monitor.web._plain import plain
from monitor.web.access import Ctx
from monitor.web.deliveries import TABS

router = APIRouter(prefix="/api")

MOST = 200


@router.get("/events")
async def list_events(request: Request, ctx: Ctx, limit: int = 50, after: str = "") -> JSONResponse:
    chosen = _choices.choices(request.query_params)
    _choices.refuse_wrong(chosen, ctx.plan)

    def find(session: Session) -> _told.Found:
        wanted = _choices.wanted(session, chosen, ctx.plan.settings.timezone)
        return _told.find(session, wanted, limit=_size(limit), after=_place(after))

    found = await ctx.threads.read(find)
    language = language_of(request, ctx)
    told = [
        _told.data(one, found.concerned.get(one.id), ctx.plan, language) for one in found.events
    ]
    last = _choices.place_after(found.events[-1]) if found.more else None
    return _page(ctx, "events", told, total=found.total, after=last)


@router.get("/events/{event_id}")
async def one_event(request: Request, ctx: Ctx, event_id: str) -> JSONResponse:
    """An event with its complete evidence, versions and deliveries."""

    def find(session: Session) -> Json:
        event = events.get(session, event_id)
        if event is None:
            return None
        concern = _told.concern(session, event)
        language = language_of(request, ctx)
        alerts = queries.alerts_about(session, event.id)
        return _told.data(event, concern, ctx.plan, language) | {
            "evidence": [_spelt(one) for one in event.evidence],
            "versions": list(events.versions(session, event.id)),
            "deliveries": [_delivery(one) for one in alerts],
        }

    return _one(ctx, await ctx.threads.read(find))


@router.get("/companies")
async def list_companies(ctx: Ctx, q: str = "", limit: int = 50, page: int = 1) -> JSONResponse:
    size, number = _size(limit), max(1, page)
    found, total = await ctx.threads.read(
        firms.listed, q[: _choices.LONGEST], limit=size, offset=(number - 1) * size
    )
    told = [_spelt(one.company) | {"events": one.events, "last": one.last} for one in found]
    more = number + 1 if total > number * size else None
    return _page(ctx, "companies", told, total=total, page=more)


@router.get("/companies/{company_id}")
async def one_company(ctx: Ctx, company_id: str) -> JSONResponse:
    """A company with its names, facts, direct holdings, and firms that may be the same."""

    def find(session: Session) -> Json:
        found = companies.get(session, [company_id]).get(company_id)
        if found is None:
            return None
        holdings = firms.direct_holdings(session, company_id)
        ends = {end for one in holdings for end in (one.holder, one.target)}
        return _spelt(found) | {
            "names": [_spelt(one) for one in companies.names(session, company_id)],
            "facts": [_spelt(one) for one in companies.facts(session, company_id)],
            "holdings": [_spelt(one) for one in holdings],
            "called": firms.named(session, ends),
            "maybe_same": companies.maybe_same(session, company_id),
        }

    return _one(ctx, await ctx.threads.read(find))


@router.get("/sources")
async def list_sources(ctx: Ctx) -> JSONResponse:
    def find(session: Session) -> list[dict[str, Json]]:
        tallies = queries.tallies(session)
        return [
            _spelt(one) | _spelt(tallies.get(one.id, Tally()))
            for one in sources.health(session, ctx.clock())
        ]

    told = await ctx.threads.read(find)
    return _page(ctx, "sources", told, total=len(told))


@router.get("/deliveries")
async def list_deliveries(
    ctx: Ctx, state: str = "all", limit: int = 50, after: str = ""
) -> JSONResponse:
    if state not in TABS:
        raise HTTPException(400, f"state is one of {', '.join(TABS)}")
    size, place = _size(limit), _place(after)
    found = await ctx.threads.read(queries.alerts, states=TABS[state], limit=size + 1, after=place)
    last = _choices.place_after(found[size - 1]) if len(found) > size else None
    return _page(ctx, "deliveries", [_delivery(one) for one in found[:size]], after=last)


@router.get("/deliveries/{delivery_id}")
async def one_delivery(ctx: Ctx, delivery_id: str) -> JSONResponse:
    """A delivery with its content and every attempt."""

    def find(session: Session) -> Json:
        found = queries.alert(session, delivery_id)
        if found is None:
            return None
        tries = [_spelt(one) for one in queries.attempts(session, delivery_id)]
        return _delivery(found) | {"payload": found.payload, "attempts": tries}

    return _one(ctx, await ctx.threads.read(find))


@router.post("/deliveries/{delivery_id}/retry")
async def retry(ctx: Ctx, delivery_id: str) -> JSONResponse:
    """Owe a failed delivery again, under the same id."""
    if not await ctx.threads.write(outbox.retry, delivery_id, ctx.clock()):
        raise HTTPException(409, "this delivery has not failed")
    return JSONResponse({"id": delivery_id, "state": "pending"}, 202)


def _page(ctx: Ctx, name: str, told: Sequence[Json], **more: Json) -> JSONResponse:
    """`after` (or `page`) is the parameter for the next page; omitted on the last one."""
    known = {key: value for key, value in more.items() if value is not None}
    return JSONResponse(plain({name: [_json(one) for one in told], **known}, ctx))


def _one(ctx: Ctx, told: Json) -> JSONResponse:
    if told is None:
        raise HTTPException(404, "there is nothing with this id")
    return JSONResponse(plain(_json(told), ctx))


def _size(limit: int) -> int:
    if not 1 <= limit <= MOST:
        raise HTTPException(400, f"limit is 1 to {MOST}")
    return limit


def _place(after: str) -> browse.Place | None:
    found = _choices.place(after)
    if after and found is None:
        raise HTTPException(400, "after is what the page before gave")
    return found


def _delivery(one: Any) -> dict[str, Json]:
    told = _spelt(one)
    told.pop("payload")
    return told


def _spelt(value: Any) -> dict[str, Json]:
    return asdict(value)


def _json(value: Json) -> Json:
    """JSON for what it has no type for: times in UTC, days in ISO 8601, shares as decimals."""
    if isinstance(value, Mapping):
        return {key: _json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    if isinstance(value, datetime):
        return payload.instant(value.astimezone(UTC))
    if isinstance(value, Fraction):
        return decimal(value)
    return value.isoformat() if isinstance(value, date) else value
