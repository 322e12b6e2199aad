"""Which headers and cookies may go with a request, to a source or a receiver."""

import re
from typing import Annotated

from monitor.config._values import TEXT, Written, shown, text, wrong

_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_OURS = frozenset({"host", "content-length", "transfer-encoding", "connection", "accept-encoding"})


def _header_name(value: object) -> str:
    name = text(value)
    if not _HEADER.fullmatch(name):
        raise wrong(f"{shown(value)} is not a header name")
    if name.lower() in _OURS:
        raise wrong(f"the header {shown(value)} is set by the program itself")
    return name


def _header_value(value: object) -> str:
    words = text(value)
    if not words.isprintable() or any(ord(char) > 255 for char in words):
        raise wrong(f"a header takes Latin letters on one line, not {shown(value)}")
    return words


def _cookie(value: object) -> str:
    words = _header_value(value)
    if re.search(r'[\s",;\\]', words):
        raise wrong(f"a cookie takes no spaces, quotes, commas, semicolons: {shown(value)}")
    return words


HeaderName = Annotated[str, Written(_header_name, {"type": "string"})]
HeaderValue = Annotated[str, Written(_header_value, TEXT)]
CookieValue = Annotated[str, Written(_cookie, TEXT)]
