"""Detects what kind of holdings a file contains, and reads its statements one by one."""

import csv
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import IO, Any, TextIO, cast

from lxml import etree  # type: ignore[import-untyped]

from monitor.ownership import bods_read, gleif
from monitor.ownership.holdings import each_row
from monitor.ownership.stated import Read

_CHUNK = 1 << 20


@contextmanager
def opened(path: Path) -> Iterator[TextIO]:
    """The file as text, in any encoding, unpacked if it is a .gz or the only member of a .zip.

    Raises OSError; ValueError if it is not text; UnicodeDecodeError if it begins as UTF-8 and
    continues differently.
    """
    with _unpacked(path) as body:
        start = _start(body)
        if start.startswith(b"PK\3\4"):
            raise ValueError("a spreadsheet, or an archive that is not called .zip: save it as CSV")
        encoding = _encoding(start)
        body.seek(0)
        yield io.TextIOWrapper(body, encoding=encoding, newline="")


@contextmanager
def _unpacked(path: Path) -> Iterator[IO[bytes]]:
    if path.suffix == ".gz":
        with gzip.open(path, "rb") as body:
            yield cast("IO[bytes]", body)
    elif path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive, archive.open(archive.namelist()[0]) as member:
            yield member
    else:
        with path.open("rb") as body:
            yield body


def _start(body: Any) -> bytes:
    """Enough of the file to detect its encoding; less if it is cut off."""
    start = b""
    with suppress(EOFError, zlib.error):
        while len(start) < _CHUNK and (more := body.read1(_CHUNK)):
            start += more
    return start


def _encoding(start: bytes) -> str:
    """The encoding of a text with this beginning."""
    if b"\0" in start[:2]:  # UTF-16 without a byte order mark
        return "utf-16-le" if start[1:2] == b"\0" else "utf-16-be"
    whole = start[: start.rfind(b"\n") + 1] or start  # no character is cut in two
    try:
        whole.decode()
    except UnicodeDecodeError:
        from monitor.net.decode import encoding_of

        return encoding_of(start, None)
    return "utf-8-sig"


def statements(text: TextIO, name: str) -> Read:
    """Every statement with its line or number, or what is wrong there.

    Our own CSV and YAML files are the user's word, with the file's name as the source. Raises
    ValueError if the file is of no known kind.
    """
    usual = {"source": name, "origin": "user"}
    if is_yaml(name):
        # The configuration's modules know YAML, and a CSV file need not wait for them.
        from monitor.ownership.holdings_yaml import each_entry

        return each_entry(text.read(), name, usual)
    head = text.readline()
    start = head.lstrip()
    if start.startswith("<"):
        return gleif.from_objects(_xml_records(head, text))
    if start.startswith(("[", "{")):
        return _json(head, text)
    columns = next(csv.reader([head]), [])
    if gleif.is_header(columns):
        rows = csv.DictReader(text, fieldnames=columns)
        return gleif.from_rows((rows.line_num + 1, row) for row in rows)
    return each_row(chain([head], text), usual)


def is_yaml(name: str) -> bool:
    """Whether a file of this name is YAML, which cannot be told from its beginning."""
    return name.removesuffix(".gz").endswith((".yaml", ".yml"))


def _json(head: str, text: TextIO) -> Read:
    objects = _objects(chain([head], iter(lambda: text.read(_CHUNK), "")))
    first = next(objects, None)
    if first is None:
        raise ValueError("it contains no statement")
    rest = chain([first], objects)
    is_gleif = isinstance(first, dict) and bool(
        first.keys() & {"Relationship", "RelationshipRecord"}
    )
    return gleif.from_objects(rest) if is_gleif else bods_read.from_objects(rest)


def _objects(chunks: Iterator[str]) -> Iterator[Any]:
    """The objects of a JSON array or of JSON lines, without holding the whole text.

    The array may be the only value of an outer object, as in {"relations": […]}. Raises ValueError.
    """
    decoder = json.JSONDecoder()
    buffer = next(chunks, "").lstrip()
    while buffer.startswith("{") and "[" not in buffer and "}" not in buffer:
        buffer += next(chunks, "}")
    outer = buffer.partition("[")
    if buffer.startswith("{") and outer[0].count('"') == 2 and outer[0].rstrip().endswith(":"):
        buffer = outer[2]
    buffer = buffer.removeprefix("[")
    while True:
        buffer = buffer.lstrip(" \t\r\n,")
        if buffer.startswith("]"):
            return
        try:
            found, end = decoder.raw_decode(buffer)
        except ValueError:
            more = next(chunks, "")
            if not more:
                if buffer.strip():
                    raise ValueError("the JSON is cut off or broken") from None
                return
            buffer += more
            continue
        yield found
        buffer = buffer[end:]


def _xml_records(head: str, text: TextIO) -> Iterator[Any]:
    """Relationship records of GLEIF's XML, one at a time."""
    parser = etree.XMLPullParser(events=("end",), resolve_entities=False, no_network=True)
    parser.feed(head.split("?>", 1)[-1] if head.startswith("<?xml") else head)
    for chunk in iter(lambda: text.read(_CHUNK), ""):
        parser.feed(chunk)
        for _, element in parser.read_events():
            if etree.QName(element).localname == "RelationshipRecord":
                yield {"RelationshipRecord": _plain(element)}
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    parser.close()  # raises where the file breaks off


def _plain(element: Any) -> Any:
    """An element as in the JSON files; repeated children are a list."""
    if not len(element):
        return {"$": element.text or ""}
    found: dict[str, Any] = {}
    for child in element:
        name = etree.QName(child).localname
        plain = _plain(child)
        if name not in found:
            found[name] = plain
        elif isinstance(found[name], list):
            found[name].append(plain)
        else:
            found[name] = [found[name], plain]
    return found
