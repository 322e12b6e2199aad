"""Unpacks gzipped answers without ever producing more bytes than allowed."""

import zlib

from monitor.errors import ParseError
from monitor.model import Page

MAX_SIZE = 50_000_000  # bytes; the limit of the sitemap protocol, and more than any text needs
_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31  # zlib's code for "with a gzip header"


def unpacked(page: Page) -> bytes:
    """The bytes of an answer, gunzipped if need be. Raises ParseError."""
    if not page.content.startswith(_GZIP):
        return page.content or page.text.encode()
    stream = zlib.decompressobj(_GZIP_WINDOW)
    try:
        body = stream.decompress(page.content, MAX_SIZE)
    except zlib.error as error:
        raise ParseError(f"the gzip file is broken: {error}", kind="invalid") from None
    if not stream.eof:
        raise ParseError("the gzip file is cut short, or too big", kind="invalid")
    return body
