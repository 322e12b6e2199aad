"""Unpacks answers and the archives that registers publish: gzip, ZIP, tar and Unix compress.
Everything is bounded: a small archive must not become a large one in memory."""

import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator

from monitor.errors import ParseError
from monitor.model import Page

MAX_TEXT = 50_000_000  # bytes; the limit of the sitemap protocol, and more than any text needs
LARGEST = 200_000_000  # bytes of one unpacked file
MOST = 400_000_000  # bytes of all unpacked files
MANY = 1000  # files
_GZIP, _COMPRESS, _ZIP = b"\x1f\x8b", b"\x1f\x9d", b"PK\x03\x04"


def unpacked(page: Page) -> bytes:
    """The bytes of an answer, gunzipped if need be. Raises ParseError."""
    if page.content.startswith(_GZIP):
        return _gunzipped(page.content, MAX_TEXT)
    return page.content or page.text.encode()


def members(data: bytes) -> Iterator[tuple[str, bytes]]:
    """(name, content) of every file of an archive, including files of nested archives."""
    total = count = 0
    for name, content in _unpacked("", data, depth=0):
        total, count = total + len(content), count + 1
        if total > MOST or count > MANY:
            raise ParseError("the archive unpacks to more than can be read", kind="invalid")
        yield name, content


def _unpacked(name: str, data: bytes, *, depth: int) -> Iterator[tuple[str, bytes]]:
    if depth > 3:
        raise ParseError("archives inside of archives inside of archives", kind="invalid")
    if data.startswith(_ZIP):
        parts = _zip(data)
    elif data.startswith(_GZIP):
        parts = iter([(name.removesuffix(".gz"), _gunzipped(data, LARGEST))])
    elif data.startswith(_COMPRESS):
        parts = iter([(name.removesuffix(".Z"), lzw(data))])
    elif len(data) > 262 and data[257:262] == b"ustar":
        parts = _tar(data)
    else:
        yield name, data
        return
    for inner, content in parts:
        yield from _unpacked(inner, content, depth=depth + 1)


def _zip(data: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist()[:MANY]:
                if info.is_dir():
                    continue
                with archive.open(info) as file:
                    content = file.read(LARGEST + 1)
                yield info.filename, _bounded(content)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise ParseError(f"the ZIP is broken: {error}", kind="invalid") from error


def _tar(data: bytes) -> Iterator[tuple[str, bytes]]:
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
            for info in archive:
                file = archive.extractfile(info) if info.isfile() else None
                if file is not None:
                    yield info.name, _bounded(file.read(LARGEST + 1))
    except tarfile.TarError as error:
        raise ParseError(f"the tar is broken: {error}", kind="invalid") from error


def _gunzipped(data: bytes, most: int) -> bytes:
    inflater = zlib.decompressobj(wbits=31)  # zlib's code for "with a gzip header"
    try:
        content = inflater.decompress(data, most)
    except zlib.error as error:
        raise ParseError(f"the gzip is broken: {error}", kind="invalid") from error
    if not inflater.eof:
        raise ParseError("the gzip is cut off, or too large to be read", kind="invalid")
    return content


def _bounded(content: bytes) -> bytes:
    if len(content) > LARGEST:
        raise ParseError("a file of the archive is too large to be read", kind="invalid")
    return content


def lzw(data: bytes) -> bytes:
    """Decompress Unix `compress` (.Z): codes of 9 to 16 bits, in groups of eight.

    Raises ParseError for a code that was never defined.
    """
    widest, block = data[2] & 0x1F, bool(data[2] & 0x80)
    if not 9 <= widest <= 16:
        raise ParseError("the .Z file is broken: no such width", kind="invalid")
    table: list[bytes] = [bytes([n]) for n in range(256)] + ([b""] if block else [])
    out = bytearray()
    previous = b""
    for code in _codes(data, widest, block=block, table=table):
        if block and code == 256:
            del table[257:]
            previous = b""
            continue
        if code < len(table):
            entry = table[code]
        elif code == len(table) and previous:
            entry = previous + previous[:1]
        else:
            raise ParseError("the .Z file is broken: an undefined code", kind="invalid")
        out += entry
        if len(out) > LARGEST:
            raise ParseError("the .Z file unpacks to more than can be read", kind="invalid")
        if previous and len(table) < 1 << widest:
            table.append(previous + entry[:1])
        previous = entry
    return bytes(out)


def _codes(data: bytes, widest: int, *, block: bool, table: list[bytes]) -> Iterator[int]:
    """The codes; the width changes only at the start of a group of eight."""
    width, at, begin = 9, 24, 24  # bits
    end = len(data) * 8
    while at + width <= end:
        byte, shift = divmod(at, 8)
        code = (int.from_bytes(data[byte : byte + 4], "little") >> shift) & ((1 << width) - 1)
        at += width
        yield code
        cleared = block and code == 256
        # The reader's table lags one entry behind the writer's.
        wider = len(table) + 1 > 1 << width and width < widest
        if cleared or wider:
            group = width * 8
            at = begin + -(-(at - begin) // group) * group
            begin, width = at, 9 if cleared else width + 1


def text(data: bytes) -> str:
    """A file's text: UTF-8, or the Latin encoding of older registers."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
