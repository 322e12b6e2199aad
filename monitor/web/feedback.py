"""Signed links from alerts: they show one button, and only the button acts.

Mail scanners follow links, so opening one changes nothing. A mail program that unsubscribes by
itself posts to the link (RFC 8058).
"""

from fastapi import APIRouter, HTTPException, Request, Response

from monitor.context import Context
from monitor.deliver.links import VERDICTS, is_signed
from monitor.store import events, feedback, settings
from monitor.store.values import Feedback
from monitor.web._page import bare
from monitor.web.access import Ctx

public = APIRouter()


@public.get("/feedback/{event_id}/{verdict}")
async def ask_verdict(request: Request, ctx: Ctx, event_id: str, verdict: str) -> Response:
    await _check(request, ctx, "feedback", event_id, _known(verdict))
    return bare(request, "feedback.html", asked=f"feedback_{verdict}", done="")


@public.post("/feedback/{event_id}/{verdict}")
async def give_verdict(request: Request, ctx: Ctx, event_id: str, verdict: str) -> Response:
    to = await _check(request, ctx, "feedback", event_id, _known(verdict))
    event = await ctx.threads.read(events.get, event_id)
    if event is None:
        raise HTTPException(404, "no_event")
    await ctx.threads.write(feedback.give, Feedback(event.id, to, verdict, ctx.clock()))
    return bare(request, "feedback.html", asked=f"feedback_{verdict}", done="feedback_thanks")


@public.get("/unsubscribe")
async def ask_unsubscribe(request: Request, ctx: Ctx) -> Response:
    await _check(request, ctx, "unsubscribe")
    return bare(request, "feedback.html", asked="unsubscribe_ask", done="")


@public.post("/unsubscribe")
async def unsubscribe(request: Request, ctx: Ctx) -> Response:
    to = await _check(request, ctx, "unsubscribe")
    await ctx.threads.write(feedback.unsubscribe, to, ctx.clock())
    return bare(request, "feedback.html", asked="unsubscribe_ask", done="unsubscribe_done")


def _known(verdict: str) -> str:
    if verdict not in VERDICTS:
        raise HTTPException(404, "not_found")
    return verdict


async def _check(request: Request, ctx: Context, what: str, *about: str) -> str:
    """The recipient of the link. Raises 403 if we did not sign it for that."""
    to = request.query_params.get("to", "")
    sign = request.query_params.get("sign", "")
    key = await ctx.threads.read(settings.get, settings.FEEDBACK_KEY)
    if not isinstance(key, str) or not is_signed(key, sign, what, *about, to):
        raise HTTPException(403, "bad_link")
    return to
