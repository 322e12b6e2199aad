"""Unpacks compressed answers without ever producing more bytes than allowed."""

import zlib
from typing import Protocol

from monitor.errors import FetchError

_GZIP_MAGIC = b"\x1f\x8b"
_NAMES = {"": "identity", "identity": "identity", "gzip": "gzip", "x-gzip": "gzip"}
ACCEPTED = "gzip, deflate"


class Unpacker(Protocol):
    """Takes a body chunk by chunk."""

    def feed(self, chunk: bytes) -> None: ...

    def so_far(self) -> bytes:
        """The output so far, of a body that may continue."""

    def finish(self) -> bytes:
        """The whole body. Raises FetchError if it was cut short."""


def unpacker(coding: str | None, *, max_size: int) -> Unpacker:
    """The unpacker for a Content-Encoding. `max_size` bounds the unpacked bytes.

    Raises FetchError of kind bad_encoding: only one layer of gzip or deflate is accepted, since
    other codings cannot be unpacked in bounded steps. Its methods raise too_big, truncated.
    """
    name = (coding or "").strip().lower()
    if name == "deflate":
        return _Inflater(max_size, gzip=False)
    match _NAMES.get(name):
        case "identity":
            return _Plain(max_size)
        case "gzip":
            return _Inflater(max_size, gzip=True)
        case _:
            raise FetchError(f"the answer is packed as {coding!r}, not taken", kind="bad_encoding")


class _Plain:
    def __init__(self, max_size: int) -> None:
        self._max_size = max_size
        self._made = bytearray()

    def feed(self, chunk: bytes) -> None:
        if len(self._made) + len(chunk) > self._max_size:
            raise too_big(self._max_size)
        self._made += chunk

    def so_far(self) -> bytes:
        return bytes(self._made)

    finish = so_far


class _Inflater:
    def __init__(self, max_size: int, *, gzip: bool) -> None:
        self._max_size = max_size
        self._gzip = gzip
        self._made = bytearray()
        self._stream: zlib._Decompress | None = None
        self._whole = True  # nothing is left open: no byte yet, or the end of a stream
        self._ended = False  # anything further is padding
        self._held = b""  # one byte is too little to see what begins

    def feed(self, chunk: bytes) -> None:
        try:
            self._feed(chunk)
        except zlib.error as error:
            message = f"the answer is not the compressed text it says it is: {error}"
            raise FetchError(message, kind="bad_encoding") from error

    def _feed(self, chunk: bytes) -> None:
        while chunk and not self._ended:
            stream = self._stream
            if stream is None:
                chunk = self._open(chunk)
                continue
            room = self._max_size - len(self._made)
            self._made += stream.decompress(chunk, room + 1)
            if len(self._made) > self._max_size:
                raise too_big(self._max_size)
            chunk = self._close(stream) if stream.eof else stream.unconsumed_tail

    def _open(self, chunk: bytes) -> bytes:
        """Begin a stream once its first two bytes are there; returns what to unpack."""
        chunk = self._held + chunk
        if len(chunk) < 2:
            self._held = chunk
            return b""
        self._held = b""
        if self._made and not (self._gzip and chunk.startswith(_GZIP_MAGIC)):
            self._ended = True  # zero padding and stray bytes are ignored, as browsers do
            return b""
        self._stream = zlib.decompressobj(31 if self._gzip else _deflate_bits(chunk))
        self._whole = False
        return chunk

    def _close(self, stream: "zlib._Decompress") -> bytes:
        self._stream = None
        self._whole = True
        return stream.unused_data

    def so_far(self) -> bytes:
        return bytes(self._made[: self._max_size])

    def finish(self) -> bytes:
        if self._whole and (self._made or not self._held):
            return bytes(self._made)
        raise FetchError("the compressed answer ends in the middle", kind="truncated")


def _deflate_bits(start: bytes) -> int:
    """RFC 9110's `deflate` is zlib's format; some servers send the bare stream."""
    wrapped = start[0] & 0x0F == 8 and int.from_bytes(start[:2], "big") % 31 == 0
    return 15 if wrapped else -15


def too_big(limit: int) -> FetchError:
    return FetchError(f"the answer is larger than {limit} bytes", kind="too_big")
