"""The Atom feed: new and changed events, for readers that cannot log in."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from fastapi import APIRouter, Request, Response

from monitor.deliver import words
from monitor.model import Event, Language
from monitor.store import Session
from monitor.web import _choices, _told, access
from monitor.web._page import language_of
from monitor.web._plain import hiding
from monitor.web.access import Ctx, TheDoor

# Its own guard: opened by the read-only feed key, and by anything that opens everything.
public = APIRouter()

ENTRIES = 100
ATOM = "http://www.w3.org/2005/Atom"


@public.get("/feed.atom")
async def feed(request: Request, ctx: Ctx, door: TheDoor) -> Response:
    """Newest first; takes the same filters as the page of events."""
    key = request.query_params.get("key", "")
    if not (key and door.keys.is_feed(key)):
        access.guard(request, ctx, door)
    chosen = _choices.choices(request.query_params)
    _choices.refuse_wrong(chosen, ctx.plan)
    found = await ctx.threads.read(_find, ctx, chosen)
    language = language_of(request, ctx)
    base = ctx.plan.settings.web.public_url or str(request.base_url).rstrip("/")
    title = " · ".join(filter(None, ("monitor", chosen.watch)))
    told = [
        (one, _told.data(one, found.concerned.get(one.id), ctx.plan, language))
        for one in found.events
    ]
    body = _feed(title, base, str(request.url.path), told, ctx.clock(), language)
    return Response(hiding(ctx)(body), media_type="application/atom+xml; charset=utf-8")


def _find(session: Session, ctx: Ctx, chosen: _choices.Choices) -> _told.Found:
    wanted = _choices.wanted(session, chosen, ctx.plan.settings.timezone)
    return _told.find(session, wanted, limit=ENTRIES)


def _feed(
    title: str,
    base: str,
    path: str,
    told: Sequence[tuple[Event, Mapping[str, Any]]],
    now: datetime,
    language: Language,
) -> str:
    root = Element("feed", {"xmlns": ATOM, "xml:lang": language})
    _text(root, "id", f"{base}{path}")
    _text(root, "title", title)
    _text(root, "updated", _instant(max((one.updated for one, _ in told), default=now)))
    _text(SubElement(root, "author"), "name", "monitor")
    SubElement(root, "link", {"rel": "alternate", "href": f"{base}/events"})
    for event, data in told:
        _entry(root, base, event, data, language)
    return tostring(root, encoding="unicode", xml_declaration=True)


def _entry(
    root: Element, base: str, event: Event, data: Mapping[str, Any], language: Language
) -> None:
    entry = SubElement(root, "entry")
    _text(entry, "id", f"urn:monitor:{event.id}")
    _text(entry, "title", data["summary"])
    _text(entry, "published", _instant(event.first_seen))
    _text(entry, "updated", _instant(event.updated))
    SubElement(entry, "link", {"rel": "alternate", "href": f"{base}/events/{event.id}"})
    for name in (event.type, event.state, data["severity"]):
        SubElement(entry, "category", {"term": name})
    shown = words.card("event.created", data, language)
    lines = [f"{shown.watch}: {shown.why}"] if shown.watch else []
    lines += [f"“{quoted.quote}” ({quoted.source})" for quoted in shown.quotes]
    _text(entry, "summary", "\n".join(lines))
    for quoted in shown.quotes:
        if quoted.url:
            SubElement(entry, "link", {"rel": "via", "href": quoted.url, "title": quoted.title})


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = words.one_line(text, 2000)


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
