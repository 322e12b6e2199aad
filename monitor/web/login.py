"""Logging in with the token, by the printed link or the form, and logging out."""

from urllib.parse import parse_qs, urlsplit

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from monitor.context import Context
from monitor.web import access
from monitor.web._page import bare, view_of
from monitor.web.access import COOKIE, Ctx, Door, TheDoor

public = APIRouter()
router = APIRouter()

# Where a login may redirect to; anything else could lead off this site.
PAGES = frozenset({"events", "companies", "sources", "deliveries", "review", "status"})
LARGEST_FORM = 10_000


@public.get("/login")
async def ask(request: Request, ctx: Ctx, door: TheDoor) -> Response:
    """The form; the printed link carries the token and needs no form."""
    if token := request.query_params.get("token"):
        return _try(request, ctx, door, token, "/events")
    if access.is_known(request, ctx, door):
        return RedirectResponse("/events", 303)
    return bare(request, "login.html", wrong="", next=onward(request.query_params.get("next", "")))


@public.post("/login")
async def log_in(request: Request, ctx: Ctx, door: TheDoor) -> Response:
    given = await form(request)
    return _try(request, ctx, door, given.get("token", ""), onward(given.get("next", "")))


@router.post("/logout")
async def log_out() -> Response:
    response = RedirectResponse("/login", 303)
    response.delete_cookie(COOKIE)
    return response


def _try(request: Request, ctx: Context, door: Door, token: str, then: str) -> Response:
    try:
        access.try_token(token.strip(), request, ctx, door)
    except HTTPException as error:
        return _refused(request, error, then)
    response = RedirectResponse(then, 303)
    access.remember_session(response, request, ctx, door)
    return response


def _refused(request: Request, error: HTTPException, then: str) -> Response:
    view = view_of(request)
    seconds = (error.headers or {}).get("Retry-After")
    words = view.t("too_many", seconds) if seconds else view.t("wrong_token")
    response = bare(request, "login.html", status=error.status_code, wrong=words, next=then)
    if seconds:
        response.headers["Retry-After"] = seconds
    return response


def asked_to_log_in(request: Request) -> Response:
    """The answer to somebody unknown. A link in another site or mail comes without the cookie,
    whoever follows it: the page then asks once more by itself, and the cookie comes."""
    if request.headers.get("sec-fetch-site") == "cross-site" and request.method == "GET":
        return bare(request, "bounce.html", status=401)
    query = f"?{request.url.query}" if request.url.query else ""
    then = onward(request.url.path + query)
    return bare(request, "login.html", status=401, wrong="", next=then)


def onward(wanted: str) -> str:
    """The page to go to after a login: one of ours, or the events."""
    try:
        parts = urlsplit(wanted)
    except ValueError:
        return "/events"
    first = parts.path.split("/")[1] if parts.path.startswith("/") else ""
    plain = wanted.isprintable() and "\\" not in wanted and not parts.scheme and not parts.netloc
    return wanted if plain and first in PAGES else "/events"


async def form(request: Request) -> dict[str, str]:
    """The fields of a small form. Raises 415 for another kind of body, 413 for a large one."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(415, "expected a form")
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise HTTPException(413, "the form is too large")
    fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=50)
    return {name: values[-1] for name, values in fields.items()}
