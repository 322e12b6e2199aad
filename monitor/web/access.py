"""Who may come in: the guard before every router that is not public."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, HTTPException, Request, Response

from monitor.context import Context
from monitor.web._keys import Keys, is_loopback
from monitor.web._throttle import Throttle

COOKIE = "monitor_session"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
# Behind a proxy on this machine everybody seems local: its headers close the open door.
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


class Door:
    """The keys of a running dashboard, and who tried wrong ones."""

    def __init__(self, keys: Keys, throttle: Throttle) -> None:
        self.keys = keys
        self.throttle = throttle


def context(request: Request) -> Context:
    """The context of this process."""
    ctx: Context = request.app.state.ctx
    return ctx


def door(request: Request) -> Door:
    found: Door = request.app.state.door
    return found


Ctx = Annotated[Context, Depends(context)]
TheDoor = Annotated[Door, Depends(door)]


def guard(request: Request, ctx: Ctx, door: TheDoor) -> None:
    """Raises 401 for the unknown, 403 for requests made by another site's page.

    Routers for people without a login (signed links) are included without this guard.
    """
    if token := bearer(request):
        if _cross_site(request):
            raise HTTPException(403, "another site asks for this")
        try_token(token, request, ctx, door)
        return
    if not is_known(request, ctx, door):
        raise HTTPException(401, "a token is needed", {"WWW-Authenticate": "Bearer"})
    if request.method not in _SAFE and not same_origin(request):
        raise HTTPException(403, "only a page of the dashboard may ask for this without a token")


def is_known(request: Request, ctx: Context, door: Door) -> bool:
    """Whether a session cookie, or the open door of this machine, lets the request in."""
    if door.keys.token is None:
        return is_local(request)
    return door.keys.is_session(request.cookies.get(COOKIE, ""), ctx.clock())


def try_token(token: str, request: Request, ctx: Context, door: Door) -> None:
    """Raises 401 for a wrong token, 429 after too many tries."""
    address, now = client(request), ctx.clock()
    if seconds := door.throttle.wait(address, now):
        raise HTTPException(429, "too many wrong tokens", {"Retry-After": str(seconds)})
    if door.keys.is_token(token):
        return
    if door.keys.token is None and is_local(request):
        return
    door.throttle.wrong(address, now)
    raise HTTPException(401, "this token is wrong", {"WWW-Authenticate": "Bearer"})


def bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" else ""


def client(request: Request) -> str:
    return request.client.host if request.client else ""


def is_local(request: Request) -> bool:
    """Whether the client is on this machine, asks for this machine and came through no proxy.

    The requested host name counts, since a foreign name may be made to point here.
    """
    return (
        is_loopback(client(request))
        and is_loopback(request.url.hostname or "")
        and not any(name in request.headers for name in _FORWARDED)
    )


def same_origin(request: Request) -> bool:
    """Whether a page of the dashboard sent this. Browsers always say so, one way or another."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc == request.headers.get("host")


def _cross_site(request: Request) -> bool:
    said = "sec-fetch-site" in request.headers or "origin" in request.headers
    return request.method not in _SAFE and said and not same_origin(request)


def is_secure(request: Request, ctx: Context) -> bool:
    """Whether the browser reaches the dashboard by TLS, ours or a proxy's."""
    public = ctx.plan.settings.web.public_url or ""
    return request.url.scheme == "https" or (
        public.startswith("https:") and urlsplit(public).hostname == request.url.hostname
    )


def remember_session(response: Response, request: Request, ctx: Context, door: Door) -> None:
    """Let the browser prove from now on that it knew the token."""
    response.set_cookie(
        COOKIE,
        door.keys.session(ctx.clock()),
        max_age=30 * 86_400,
        httponly=True,
        samesite="strict",
        secure=is_secure(request, ctx),
    )
