"""Reads a file of holdings in batches; a long file is read by a separate process."""

import gc
import multiprocessing
import signal
import zipfile
import zlib
from collections.abc import Iterator
from multiprocessing.connection import Connection
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree  # type: ignore[import-untyped]

from monitor.cli import _holdings_files as files
from monitor.model import Holding, Share
from monitor.ownership.scale import Scale
from monitor.ownership.stated import Stated
from monitor.resolve.batches import Batch, batches

_LONG = 2_000_000  # bytes; starting a process takes as long as reading half of that

Wrong = tuple[int, str]  # where, and what is wrong there


class Part(NamedTuple):
    """One batch; the last part has none. `read`: rows up to here; `wrong`: unreadable rows since
    the previous part; `broken`: why the file ended early; `doubt`: what to ask about it."""

    batch: Batch | None
    read: int
    wrong: list[Wrong]
    broken: str = ""
    doubt: str = ""


def parts(file: Path) -> Iterator[Part]:
    """The file's statements, part by part, read here or beside."""
    return read_beside(file) if _is_long(file) else read_here(file)


def _is_long(file: Path) -> bool:
    try:
        return file.stat().st_size > _LONG
    except OSError:
        return False  # whoever opens it reports why


def read_here(file: Path) -> Iterator[Part]:
    """The file's statements, read by this process."""
    reading = _Reading(file)
    for batch in batches(reading.stated()):
        yield Part(batch, reading.read, reading.taken())
    yield Part(None, reading.read, reading.taken(), reading.broken, reading.scale.doubt)


class _Reading:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.read = 0
        self.broken = ""
        self.scale = Scale()
        self._wrong: list[Wrong] = []

    def taken(self) -> list[Wrong]:
        wrong, self._wrong = self._wrong, []
        return wrong

    def stated(self) -> Iterator[Stated]:
        try:
            with files.opened(self.file) as text:
                for at, found in self.scale.seen(files.statements(text, self.file.name)):
                    self.read += 1
                    if isinstance(found, str):
                        self._wrong.append((at, found))
                    else:
                        yield found
        except UnicodeDecodeError as error:
            self.broken = f"what follows is not text in {error.encoding}: save it as UTF-8"
        except (OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
            self.broken = getattr(error, "strerror", None) or str(error)
        except (ValueError, etree.XMLSyntaxError) as error:
            self.broken = str(error)


# --- a process of its own -----------------------------------------------------------------------


def read_beside(file: Path) -> Iterator[Part]:
    """The same, read by another process."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(file, there), daemon=True)
    process.start()
    there.close()
    try:
        while (part := _received(here)).batch is not None:
            yield part
        yield part
    finally:
        here.close()
        process.terminate()
        process.join()


def _received(here: Connection) -> Part:
    try:
        found: tuple[Part, list[tuple[Any, ...]]] = here.recv()
    except EOFError:
        return Part(None, 0, [], "the process that read it was ended")
    part, said = found
    if part.batch is None:
        return part
    return part._replace(batch=part.batch._replace(said=[*map(_holding, said)]))


def _send(file: Path, there: Connection) -> None:
    """Holdings are sent as tuples: as objects they would take as long as reading the file."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends this process
    gc.disable()  # millions of objects without cycles
    for part in read_here(file):
        said = [*map(_columns, part.batch.said)] if part.batch else []
        bare = part.batch._replace(said=[]) if part.batch else None
        there.send((part._replace(batch=bare), said))


_REST = tuple(name for name in Holding.__dataclass_fields__ if name != "share")
_rest = attrgetter(*_REST)


def _columns(held: Holding) -> tuple[Any, ...]:
    return held.share.low, held.share.high, _rest(held)


def _holding(columns: tuple[Any, ...]) -> Holding:
    low, high, rest = columns
    return Holding(share=Share(low, high), **dict(zip(_REST, rest, strict=True)))
