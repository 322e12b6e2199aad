"""Finds the headline links of a list page: links outside navigation that share a shape of address
and markup and are as long as a headline."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.adapters import _html, _links

_HAN = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
_CHROME = re.compile(
    r"\b(?:nav|navi|navbar|menu|header|footer|foot|sidebar|side|aside|breadcrumb|crumbs?|copyright"
    r"|friend-?links?|pager|pagination|toolbar|topbar|login|share|tags?)\b",
    re.IGNORECASE,
)
_CHROME_TAGS = frozenset(("nav", "footer", "aside"))
_MARKS = re.compile(r"20\d{2}|/\d{2}/\d{2}/|\d{5,}|\.s?html?$|(?:[a-z0-9]+-){3,}", re.IGNORECASE)
ENOUGH = 12  # half-width characters of a headline; a Chinese character counts two


@dataclass(frozen=True, slots=True)
class Link:
    url: str
    title: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    link: Link
    shape: str  # the address with numbers and slugs masked
    place: str  # the tags and classes above it
    worth: float


def anchors(page_url: str, nodes: list[LexborNode]) -> list[Link]:
    """The links in these elements, in order, each address once with its longest text."""
    titles: dict[str, str] = {}
    for node in nodes:
        anchor = node if node.tag == "a" else node.css_first("a[href]")
        url = _links.web_link(_html.attribute(anchor, "href"), page_url) if anchor else None
        if anchor is None or url is None:
            continue
        words = _words(anchor)
        if url not in titles or len(words) > len(titles[url]):
            titles[url] = words
    return [Link(url, words) for url, words in titles.items()]


def _words(anchor: LexborNode) -> str:
    given = _html.attribute(anchor, "title")
    shown = _html.headline(anchor.html or "")
    return given if shown.rstrip(".…") in given and len(given) > len(shown) else shown


def headlines(page: LexborHTMLParser, page_url: str) -> list[Link]:
    """The headline links of a page, in page order."""
    candidates = [c for node in page.css("a[href]") if (c := _candidate(node, page_url))]
    if not candidates:
        return []
    shapes = _wanted_shapes(candidates)
    best: dict[str, Link] = {}
    for one in candidates:
        if one.shape in shapes or one.place in shapes:
            old = best.get(one.link.url)
            if old is None or len(one.link.title) > len(old.title):
                best[one.link.url] = one.link
    return list(best.values())


def _wanted_shapes(candidates: list[_Candidate]) -> set[str]:
    """The address shapes that together carry the page, and the place of the best block."""
    by_shape: defaultdict[str, float] = defaultdict(float)
    by_place: defaultdict[str, float] = defaultdict(float)
    for one in candidates:
        by_shape[one.shape] += one.worth
        by_place[one.place] += one.worth
    top = max(by_shape.values())
    shapes = {shape for shape, worth in by_shape.items() if worth >= top / 4}
    place, worth = max(by_place.items(), key=lambda item: item[1])
    members = [c for c in candidates if c.place == place]
    marked = Counter(bool(_MARKS.search(c.link.url)) for c in members)
    if len(members) >= 3 and worth >= top / 2 and marked[True] >= marked[False]:
        shapes.add(place)
    return shapes


def _candidate(node: LexborNode, page_url: str) -> _Candidate | None:
    url = _links.web_link(_html.attribute(node, "href"), page_url)
    if url is None or _links.canonical(url) == _links.canonical(page_url):
        return None
    words = _words(node)
    width = len(words) + len(_HAN.findall(words))
    if width < ENOUGH or not _same_site(url, page_url):
        return None
    place, chrome = _place(node)
    marks = _MARKS.search(urlsplit(url).path + "?" + urlsplit(url).query)
    if chrome or (not marks and width < 2 * ENOUGH):
        return None
    worth = min(width, 60) / 60 + (1.0 if marks else 0.0)
    return _Candidate(Link(url, words), _shape(url), place, worth)


def _same_site(url: str, page_url: str) -> bool:
    there, here = urlsplit(url).hostname or "", urlsplit(page_url).hostname or ""
    return there == here or there.split(".")[-2:] == here.split(".")[-2:]


def _shape(url: str) -> str:
    """One shape for addresses of one kind: numbers and slugs are masked."""
    parts = urlsplit(url)
    path = re.sub(r"\d+", "0", parts.path)
    *folders, last = path.split("/")
    last = re.sub(r"[^./]+", "x", last)
    folders = ["s" if "-" in f or len(f) > 24 else f for f in folders]
    keys = re.sub(r"=[^&]*", "", parts.query)
    return f"{parts.hostname}{'/'.join(folders)}/{last}?{keys}"


def _place(node: LexborNode) -> tuple[str, bool]:
    """A link's place (the tags and classes above it), and whether that is navigation."""
    path: list[str] = []
    above = node.parent
    chrome = False
    while above is not None and above.tag not in ("body", "html", "-undef"):
        names = f"{_html.attribute(above, 'class')} {_html.attribute(above, 'id')}"
        chrome = chrome or above.tag in _CHROME_TAGS or bool(_CHROME.search(names))
        if len(path) < 5:
            first = (_html.attribute(above, "class").split() or [""])[0]
            path.append(f"{above.tag}.{first}")
        above = above.parent
    return " ".join(path), chrome
