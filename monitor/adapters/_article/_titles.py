"""Separates a page's headline from the name of the site behind it."""

import re

from selectolax.lexbor import LexborHTMLParser

from monitor.adapters import _html

# A bare hyphen or dash counts only before a short name, since it also joins words.
_LAST_SEAM = re.compile(
    r"(?:\s*[|｜_]+\s*|\s[-–—·»]+\s|-{2,}(?=[^-]{1,12}$)|[-—](?=[^-—\s]{2,8}$))(?=[^|｜_]*$)"
    r"(?!.*\s[-–—·»]+\s)"
)
LONGEST_SITE = 30  # characters of a site's or section's name
MIN_HEADLINE = 8


def title(page: LexborHTMLParser) -> str:
    """The headline: a heading repeated by the page's declared title, else that title itself."""
    declared = [d for d in (_og_title(page), _head_title(page)) if d]
    for heading in _headings(page):
        if any(_repeats(d, heading) for d in declared):
            return heading
    shortest = min(declared, key=len, default="")
    if shortest:
        return without_site(shortest)
    return next(iter(_headings(page)), "")


def without_site(words: str) -> str:
    """A title without site and section: `Headline - Site`, `标题_栏目_网站`."""
    while (seam := _LAST_SEAM.search(words)) and seam.start() >= MIN_HEADLINE:
        if len(words) - seam.end() > LONGEST_SITE:
            break
        words = words[: seam.start()]
    return words.strip()


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
