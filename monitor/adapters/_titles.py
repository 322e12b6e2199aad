"""Which words of a page are its headline, and which are the site's name behind it."""

import re

from selectolax.lexbor import LexborHTMLParser

from monitor.adapters import _html

_SITE = re.compile(
    r"\s*(?:[|｜_]|\s[-–—·»]\s|--|—(?=[^—]{2,15}$)|-(?=[^-\s]{0,12}[网報报社站]$))\s*"
)


def title(page: LexborHTMLParser) -> str:
    """The headline: a heading that the page's declared title repeats, else that title itself."""
    declared = [d for d in (_og_title(page), _head_title(page)) if d]
    for heading in _headings(page):
        if any(_repeats(d, heading) for d in declared):
            return heading
    shortest = min(declared, key=len, default="")
    if shortest:
        return without_site(shortest)
    return next(iter(_headings(page)), "")


def without_site(words: str) -> str:
    """A title without the name of the site that stands behind it: `Headline - Site`."""
    parts = _SITE.split(words)
    seams = _SITE.findall(words)
    kept = parts[0]
    for seam, part in zip(seams, parts[1:], strict=True):
        if len(kept) >= 8 and len(kept) >= len(part):
            break
        kept += seam + part
    return kept.strip()


def _repeats(declared: str, heading: str) -> bool:
    squeezed, wanted = _squeeze(declared), _squeeze(heading)
    return len(wanted) >= 6 and (squeezed.startswith(wanted) or wanted in squeezed)


def _squeeze(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()


def _headings(page: LexborHTMLParser) -> list[str]:
    found = [_html.headline(n.html or "") for n in page.css("h1")[:5]]
    found += [_html.headline(n.html or "") for n in page.css("h2, h3")[:8]]
    return [words for words in found if 4 <= len(words) <= 300]


def _og_title(page: LexborHTMLParser) -> str:
    meta = page.css_first('meta[property="og:title"], meta[name="og:title"]')
    return _html.headline(_html.attribute(meta, "content")) if meta else ""


def _head_title(page: LexborHTMLParser) -> str:
    head = page.css_first("head > title") or page.css_first("title")
    return _html.headline(head.text()) if head else ""
