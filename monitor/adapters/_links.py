"""Which addresses may be followed, when two are the same, and how templates name a watch."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import parse_qsl, quote, urldefrag, urlencode, urljoin, urlsplit, urlunsplit

from monitor.model import Request, Watch

LONGEST = 2048  # characters
_PLACE = re.compile(r"\{(name|alias|id\.[a-z_]+)\}")
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|spm|scm|share_\w+|_hs\w+|wt_mc"
    r"|cmpid|ref_src|sr_share|from_source|vd_source|ncid|ocid",
    re.IGNORECASE,
)


def web_link(url: str, base: str) -> str | None:
    """`url` made absolute against `base`; None if not http(s), too long or broken."""
    url = url.strip()
    if not url or len(url) > LONGEST or any(ch.isspace() or ord(ch) < 32 for ch in url):
        return None
    try:
        absolute = urljoin(base, url)
        parts = urlsplit(absolute)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return absolute if good and len(absolute) <= LONGEST else None


def canonical(url: str) -> str:
    """One spelling for one page: no fragment, no tracking parameters, lower-case host."""
    parts = urlsplit(urldefrag(url).url)
    query = parts.query
    if query:
        kept = parse_qsl(query, keep_blank_values=True)
        clean = [(key, value) for key, value in kept if not _TRACKING.fullmatch(key)]
        query = query if len(clean) == len(kept) else urlencode(clean)
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", query, ""))


def first_requests(template: str, watches: Sequence[Watch]) -> Iterator[Request]:
    """One list request for a plain address; for a template, one per watch or per name of it.

    `{name}` is the watch's name, `{alias}` each of its names in turn, `{id.lei}` an identifier;
    watches without that identifier are left out.
    """
    if not _PLACE.search(template):
        yield Request(template)
        return
    urls = (url for watch in watches for url in _filled(template, watch))
    yield from map(Request, dict.fromkeys(urls))


def _filled(template: str, watch: Watch) -> Iterator[str]:
    wanted = set(_PLACE.findall(template))
    values = {"name": watch.name} | {f"id.{key}": value for key, value in watch.ids.items()}
    if not (wanted - {"alias"}) <= values.keys():
        return
    for alias in watch.names if "alias" in wanted else (watch.name,):
        filling = {**values, "alias": alias}
        yield _PLACE.sub(lambda place, f=filling: quote(f[place[1]], safe=""), template)  # type: ignore[misc]
