"""The HTTP side of the daemon: who may see what, and the pages that machines ask for."""

import hmac
import ipaddress

from fastapi import Depends, FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from monitor.context import Context
from monitor.observe import metrics

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def build(ctx: Context) -> FastAPI:
    """The application. /healthz and /readyz are public; the rest wants the token, if one is set."""
    app = FastAPI(title="monitor", docs_url=None, redoc_url=None, openapi_url=None)

    @app.middleware("http")
    async def harden(request: Request, call_next):  # type: ignore[no-untyped-def]
        response = await call_next(request)
        response.headers.update(HEADERS)
        return response

    def allowed(request: Request) -> None:
        token = ctx.plan.settings.web.token
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if token and hmac.compare_digest(given.encode(), token.encode()):
            return
        if not token and _from_here(request):
            return
        raise HTTPException(401, "a token is needed", {"WWW-Authenticate": "Bearer"})

    @app.get("/healthz")
    async def healthz() -> JSONResponse:
        problems = ctx.health.problems(ctx.clock())
        body = {
            "status": "failing" if problems else "ok",
            "problems": problems,
            "config_error": ctx.health.config_error,
        }
        return JSONResponse(body, 503 if problems else 200)

    @app.get("/readyz")
    async def readyz() -> JSONResponse:
        ready = ctx.health.ready
        return JSONResponse({"ready": ready}, 200 if ready else 503)

    @app.get("/metrics", dependencies=[Depends(allowed)])
    async def show_metrics() -> Response:
        return PlainTextResponse(metrics(), media_type="text/plain; version=0.0.4")

    return app


def _from_here(request: Request) -> bool:
    """Whether the client is on loopback and names this machine, not a rebound host name."""
    host = request.client.host if request.client else ""
    name = request.url.hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback and (
            name == "localhost" or ipaddress.ip_address(name).is_loopback
        )
    except ValueError:
        return False
