"""The pages of deliveries: what waits, what failed and why; failed ones can be sent again."""

from collections.abc import Mapping
from urllib.parse import quote

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from monitor.deliver import words
from monitor.store import Session, outbox, queries
from monitor.store.browse import Place
from monitor.store.values import Alert, Attempt
from monitor.web._choices import place, place_after
from monitor.web._page import language_of, show
from monitor.web.access import Ctx

router = APIRouter()

ON_A_PAGE = 50
MOST_AT_ONCE = 1000
TABS: Mapping[str, tuple[str, ...] | None] = {
    "all": None,
    "waiting": ("pending", "held"),
    "failed": ("dead",),
    "done": ("done", "merged"),
    "cancelled": ("cancelled",),
}


@router.get("/deliveries")
async def deliveries(request: Request, ctx: Ctx) -> Response:
    tab = request.query_params.get("state", "all")
    tab = tab if tab in TABS else "all"
    after = place(request.query_params.get("after", ""))
    found, counts = await ctx.threads.read(_find, TABS[tab], after)
    language = language_of(request, ctx)
    shown = found[:ON_A_PAGE]
    return await show(
        request,
        "deliveries.html",
        found=[(one, words.headline(one.payload, language)) for one in shown],
        tab=tab,
        tabs={
            name: sum(count for state, count in counts.items() if not states or state in states)
            for name, states in TABS.items()
        },
        first=after is None,
        older=place_after(shown[-1]) if len(found) > ON_A_PAGE else None,
    )


def _find(
    session: Session, states: tuple[str, ...] | None, after: Place | None
) -> tuple[tuple[Alert, ...], dict[str, int]]:
    found = queries.alerts(session, states=states, limit=ON_A_PAGE + 1, after=after)
    return found, queries.alert_counts(session)


@router.get("/deliveries/{delivery_id}")
async def delivery(request: Request, ctx: Ctx, delivery_id: str) -> Response:
    found = await ctx.threads.read(_one, delivery_id)
    if found is None:
        raise HTTPException(404, "there is no such delivery")
    alert, attempts = found
    return await show(
        request,
        "delivery.html",
        alert=alert,
        attempts=attempts,
        headline=words.headline(alert.payload, language_of(request, ctx)),
    )


def _one(session: Session, delivery_id: str) -> tuple[Alert, tuple[Attempt, ...]] | None:
    found = queries.alert(session, delivery_id)
    return None if found is None else (found, queries.attempts(session, delivery_id))


@router.post("/deliveries/{delivery_id}/retry")
async def retry(ctx: Ctx, delivery_id: str) -> Response:
    """Owe a failed delivery again, under the same id."""
    if not await ctx.threads.write(outbox.retry, delivery_id, ctx.clock()):
        raise HTTPException(409, "this delivery has not failed")
    return RedirectResponse(f"/deliveries/{quote(delivery_id, safe='')}", 303)


@router.post("/deliveries/retry")
async def retry_all(ctx: Ctx) -> Response:
    """Owe every failed delivery again."""
    await ctx.threads.write(_retry_all, ctx)
    return RedirectResponse("/deliveries?state=waiting", 303)


def _retry_all(session: Session, ctx: Ctx) -> None:
    for one in queries.alerts(session, states=("dead",), limit=MOST_AT_ONCE):
        outbox.retry(session, one.id, ctx.clock())
