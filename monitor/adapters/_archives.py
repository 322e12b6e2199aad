"""How packed answers are opened without ever making more bytes than allowed."""

import zlib

from monitor.errors import ParseError
from monitor.model import Page

MAX_SIZE = 50_000_000  # bytes; what the sitemap protocol allows, and more than any text needs
_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31  # zlib's word for "with a gzip header"


def unpacked(page: Page) -> bytes:
    """The bytes of an answer, without gzip round them. Raises ParseError."""
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
