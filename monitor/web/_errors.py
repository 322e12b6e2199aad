"""What is shown when a request fails: a page for people, JSON for programs."""

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from monitor.errors import StoreError
from monitor.web import access, login
from monitor.web._headers import HEADERS
from monitor.web._page import bare, show, view_of, wants_html
from monitor.web.words import WORDS


def add_to(app: FastAPI) -> None:
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(RequestValidationError, _misspelt)
    app.add_exception_handler(StoreError, _no_store)
    app.add_exception_handler(Exception, _broken)


async def _refused(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    headers = dict(error.headers or {})
    if not wants_html(request.headers) or request.url.path.startswith("/api/"):
        return JSONResponse({"error": error.detail}, error.status_code, headers)
    if error.status_code == 401:
        response = login.asked_to_log_in(request)
    else:
        response = await _page(request, error.status_code, error.detail)
    response.headers.update(headers)
    return response


async def _page(request: Request, status: int, detail: str) -> Response:
    ctx, view = request.app.state.ctx, view_of(request)
    title = view.t(f"error_{status}" if f"error_{status}" in WORDS else "error")
    words = view.t(f"why_{status}") if f"why_{status}" in WORDS else detail
    if access.is_known(request, ctx, request.app.state.door):
        return await show(request, "error.html", status=status, title=title, words=words)
    return bare(request, "error.html", status=status, title=title, words=words)


async def _misspelt(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    wrong = sorted({str(one["loc"][-1]) for one in error.errors()})
    return await _refused(request, HTTPException(400, f"not understood: {', '.join(wrong)}"))


async def _no_store(request: Request, error: Exception) -> Response:
    """The database is unavailable: say so without asking it for the page's frame."""
    if not wants_html(request.headers):
        return JSONResponse({"error": str(error)}, 503)
    view = view_of(request)
    return bare(request, "error.html", status=503, title=view.t("error_500"), words=str(error))


async def _broken(request: Request, _: Exception) -> Response:
    """For a bug, details go only to the log. This answer passes no middleware, so it sets its
    headers."""
    if not wants_html(request.headers):
        return JSONResponse({"error": "internal error"}, 500, HEADERS)
    view = view_of(request)
    title, words = view.t("error_500"), view.t("why_500")
    response = bare(request, "error.html", status=500, title=title, words=words)
    response.headers.update(HEADERS)
    return response
