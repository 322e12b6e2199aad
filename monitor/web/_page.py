"""Puts a page together: its language, times and links, and the frame around it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from monitor.context import Context
from monitor.deliver import words as said
from monitor.model import Json, Language, Share
from monitor.store import queries
from monitor.store.values import Strip
from monitor.web._keys import Keys
from monitor.web._plain import hiding
from monitor.web.words import WORDS

PAGES = ("events", "review", "companies", "sources", "deliveries", "status")
LANGUAGE_COOKIE = "lang"
_STATIC = files("monitor.web") / "static"


@dataclass(frozen=True)
class View:
    """What every template may use. `known`: the reader may see protected content."""

    ctx: Context
    request: Request
    language: Language
    now: datetime
    strip: Strip | None

    @property
    def known(self) -> bool:
        return self.strip is not None

    def t(self, key: str, *values: object) -> str:
        """The words for a key, with placeholders filled."""
        return WORDS[key][self.language == "zh"].format(*values)

    def say(self, kind: str, name: str) -> str:
        """The words for a name that comes from data; an unknown name stands for itself."""
        return self.t(f"{kind}_{name}") if f"{kind}_{name}" in WORDS else name.replace("_", " ")

    def n(self, key: str, number: int) -> str:
        """`1 firm`, `2 firms`: a counted noun."""
        return self.t(key if number != 1 else f"{key}.one", f"{number:,}")

    def span(self, seconds: float) -> str:
        """An interval in its largest whole unit."""
        for unit, size in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
            if seconds >= size and seconds % size == 0:
                return self.t(unit, int(seconds // size))
        return self.t("seconds", f"{seconds:g}")

    def local(self, at: datetime) -> datetime:
        return at.astimezone(self.ctx.plan.settings.timezone)

    def when(self, at: datetime | None) -> Markup:
        """A time in the configured zone; machines get the exact instant."""
        if at is None:
            return escape(self.t("never"))
        shown = self.local(at)
        words = f"{shown:%Y-%m-%d %H:%M}" if shown.year != self.now.year else f"{shown:%m-%d %H:%M}"
        return Markup('<time datetime="{}" title="{}">{}</time>').format(
            at.astimezone(UTC).isoformat(timespec="seconds"),
            f"{shown:%Y-%m-%d %H:%M:%S %Z}",
            words,
        )

    @cached_property
    def path(self) -> str:
        return self.request.url.path

    def again(self, **changes: str | None) -> str:
        """This page with some of its filters changed; None removes a filter."""
        chosen = {**self.request.query_params, **changes}
        kept = [(key, value) for key, value in chosen.items() if value]
        return f"{self.path}?{urlencode(kept)}" if kept else self.path

    def static(self, name: str) -> str:
        """The address of a static file, which changes with its content."""
        return f"/static/{name}?{_fingerprint(name)}"

    @property
    def closed(self) -> bool:
        """Whether one has to log in here."""
        return self._keys.token is not None

    @property
    def _keys(self) -> Keys:
        keys: Keys = self.request.app.state.door.keys
        return keys

    def nav(self) -> list[tuple[str, str, int]]:
        """(address, word, number waiting there) of each page in the header."""
        waiting = {"review": self.strip.review} if self.strip else {}
        return [(f"/{name}", f"nav_{name}", waiting.get(name, 0)) for name in PAGES]

    def feed(self, watch: str = "") -> str:
        """The address of the Atom feed, with its own key, since readers cannot log in."""
        key = self._keys.feed if self.closed else ""
        chosen = [(name, value) for name, value in (("watch", watch), ("key", key)) if value]
        return f"/feed.atom?{urlencode(chosen)}" if chosen else "/feed.atom"

    # --- words that alerts use too ----------------------------------------------------------------

    def value(self, name: str, given: Json) -> str:
        return said.value(name, given, self.language)

    def part(self, share: Share) -> str:
        """A share of a company, as exactly as it is known."""
        low, high = (str(float(round(end, 8))) for end in (share.low, share.high))
        return said.share({"low": low, "high": high}, self.language)

    def share(self, share: Json) -> str:
        return said.share(share, self.language)

    def link(self, url: str) -> str:
        """The address if it may be linked, else nothing."""
        return said.http_url(url)

    def word(self, kind: str, name: str) -> str:
        """The word for a type, state, severity … of the contract."""
        return said.word(kind, name, self.language)


def language_of(request: Request, ctx: Context) -> Language:
    """The language chosen now, else earlier, else the configured one."""
    for chosen in (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE)):
        if chosen == "zh":
            return "zh"
        if chosen == "en":
            return "en"
    return ctx.plan.settings.language


async def show(
    request: Request, template: str, *, status: int = 200, **values: Any
) -> HTMLResponse:
    """A page for a reader who may see protected content."""
    ctx: Context = request.app.state.ctx
    strip = await ctx.threads.read(queries.strip, ctx.plan.settings.reading.alert)
    return bare(request, template, status=status, strip=strip, **values)


def view_of(request: Request, strip: Strip | None = None) -> View:
    """What the templates of an answer may use."""
    ctx: Context = request.app.state.ctx
    return View(ctx, request, language_of(request, ctx), ctx.clock(), strip)


def bare(
    request: Request,
    template: str,
    *,
    status: int = 200,
    strip: Strip | None = None,
    **values: Any,
) -> HTMLResponse:
    """A page without protected content, unless `strip` is given."""
    view = view_of(request, strip)
    body = request.app.state.templates.get_template(template).render(v=view, **values)
    response = HTMLResponse(body, status)
    if request.query_params.get("lang") == view.language:
        response.set_cookie(LANGUAGE_COOKIE, view.language, max_age=31_536_000, samesite="lax")
    return response


def environment(ctx: Context) -> Environment:
    """Templates escape everything and show *** for secrets; data is never a template."""

    def hide(value: object) -> object:
        # Markup is ours; anything from outside is plain text until escaped.
        outside = isinstance(value, str) and not isinstance(value, Markup)
        return hiding(ctx)(str(value)) if outside else value

    return Environment(
        finalize=hide,
        loader=PackageLoader("monitor.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _fingerprint(name: str) -> str:
    return sha256((_STATIC / name).read_bytes()).hexdigest()[:12]


def wants_html(headers: Mapping[str, str]) -> bool:
    """Whether a person's browser asks, rather than a program."""
    return "text/html" in headers.get("accept", "")
