"""Finds when a page says it was published, ignoring dates in sidebars."""

import json
import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta, tzinfo

from selectolax.lexbor import LexborHTMLParser

from monitor.adapters import _dates, _html
from monitor.model import Json

_META = (
    "article:published_time", "og:published_time", "og:release_date", "datepublished",
    "date.available", "publishdate", "publish_date", "publish-date", "pubdate", "publication_date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created",
    "dc.date", "parsely-pub-date", "sailthru.date", "weibo: article:create_at", "date",
    "article.published", "og:pubdate", "originalpublicationdate", "cxenseparse:recs:publishtime",
)  # fmt: skip
_JSON_KEYS = ("datePublished", "pubDate", "dateCreated", "uploadDate")
_LABEL = re.compile(
    r"(?:发布|發布|发表|發表|刊登|更新|时间|時間|日期|发稿|published|posted|publication date|date)"
    r"\s*(?:于|時間|时间|日期|on)?\s*[:：]?\s*",
    re.IGNORECASE,
)
_DEEPEST = 12
MIDNIGHT = time(0)
BEFORE, AFTER = 6, 14  # lines around the title that may hold a byline


def moment(page: LexborHTMLParser, title: str, zone: tzinfo) -> datetime | None:
    """When the page says it was published: its metadata, else the byline. Strips the tree."""
    declared = next(filter(None, (_dates.published(w, zone) for w in _declared(page))), None)
    if declared and declared.time() != MIDNIGHT:
        return declared
    byline = _byline(_html.visible_text(page), title, zone)
    # Metadata often gives only the day; the byline of that day also has the time.
    near = declared and byline and abs(byline - declared) < timedelta(hours=36)
    return byline if near else declared or byline


def _declared(page: LexborHTMLParser) -> Iterator[str]:
    for script in page.css('script[type="application/ld+json"]')[:20]:
        yield from _from_json(script.text())
    said = {_meta_name(m.attributes): _html.attribute(m, "content") for m in page.css("meta")}
    yield from (said[name] for name in _META if said.get(name))
    for node in page.css("[itemprop=datePublished], time[pubdate]")[:3]:
        yield _html.attribute(node, "datetime") or _html.attribute(node, "content") or node.text()
    times = page.css("article time[datetime], main time[datetime]") or page.css("time[datetime]")
    stamps = list(dict.fromkeys(_html.attribute(t, "datetime") for t in times))
    # Several different ones belong to a list of other articles.
    yield from stamps[:1] if len(stamps) <= 2 else ()


def _meta_name(attributes: dict[str, str | None]) -> str:
    return (
        attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
    ).lower()


def _from_json(text: str) -> Iterator[str]:
    try:
        yield from _dated(json.loads(text, strict=False), 0)
    except (ValueError, RecursionError):
        return  # many sites write broken JSON here; the rest of the page decides


def _dated(value: Json, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value[:50]:
            yield from _dated(part, depth + 1)
    if isinstance(value, dict):
        yield from (value[k] for k in _JSON_KEYS if isinstance(value.get(k), str))
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _dated(value.get(name), depth + 1)


def _byline(text: str, title: str, zone: tzinfo) -> datetime | None:
    lines = text.split("\n")
    near = _near_title(lines, title)
    for line in near:
        label = _LABEL.search(line)
        when = _dates.published(line[label.end() :], zone) if label else None
        if when:
            return when
    return next(filter(None, (_dates.published(line[:120], zone) for line in near)), None)


def _near_title(lines: list[str], title: str) -> list[str]:
    """The lines after the title, then those before it; without a visible title, labelled lines."""
    if not title:
        return []
    places = [
        i for i, line in enumerate(lines) if title in line or (len(line) > 8 and line in title)
    ]
    if not places:
        return [line for line in lines if _LABEL.match(line)]
    at = places[-1] if len(places) < 4 else places[0]
    found: list[str] = []
    for place in dict.fromkeys((places[0], at)):
        found += lines[place + 1 : place + AFTER] + lines[max(place - BEFORE, 0) : place][::-1]
    return found
