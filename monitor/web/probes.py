"""Endpoints for machines: is it alive, is it ready, how much has it done."""

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from monitor.observe import metrics
from monitor.web.access import Ctx

public = APIRouter()
router = APIRouter()


@public.get("/healthz")
async def healthz(ctx: Ctx) -> JSONResponse:
    problems = ctx.health.problems(ctx.clock())
    body = {
        "status": "failing" if problems else "ok",
        "problems": problems,
        "degraded": ctx.health.degraded,
        "failing_channels": ctx.health.failing_channels,
        "dead_alerts": ctx.health.dead_alerts,
        "config_error": ctx.health.config_error,
    }
    return JSONResponse(body, 503 if problems else 200)


@public.get("/readyz")
async def readyz(ctx: Ctx) -> JSONResponse:
    ready = ctx.health.ready
    return JSONResponse({"ready": ready}, 200 if ready else 503)


@router.get("/metrics")
async def show_metrics() -> Response:
    return PlainTextResponse(metrics(), media_type="text/plain; version=0.0.4")
