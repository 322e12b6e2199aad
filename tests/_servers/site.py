"""A web server on loopback that answers as planned, well or badly, and records requests."""

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Self

from tests._servers.threaded import Threaded

_DRIP = 0.05  # seconds between the bytes of a slow answer


@dataclass(frozen=True)
class Asked:
    """One request as received; header names are lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """What to answer. `fault` is a key of FAULTS: how to answer badly."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    fault: str | None = None

    def head(self, **replaced: str) -> bytes:
        headers = {"Content-Length": str(len(self.body)), **self.headers, **replaced}
        lines = [f"HTTP/1.1 {self.status} Because", *(f"{k}: {v}" for k, v in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


class Site(Threaded):
    """`site.on("/feed", body=b"…")` plans answers; further calls plan the following ones, the last
    stays.

    Without a plan a path answers 404.
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self._tls = tls
        self._plans: dict[str, list[Reply | Callable[[Asked], Reply]]] = {}
        self._turns: dict[str, Iterator[Reply | Callable[[Asked], Reply]]] = {}
        self._came = threading.Condition()

    @property
    def url(self) -> str:
        return self.at("127.0.0.1")

    def at(self, host: str) -> str:
        """The site's address under another name."""
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}"

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def wait_for(self, count: int) -> None:
        """Block until that many requests have come; from async tests, call it in a thread."""
        with self._came:
            assert self._came.wait_for(lambda: len(self.asked) >= count, timeout=5)

    def on(
        self,
        path: str,
        answer: Callable[[Asked], Reply] | None = None,
        *,
        status: int = 200,
        body: bytes | str = b"",
        headers: Mapping[str, str] | None = None,
        fault: str | None = None,
    ) -> Self:
        text = body.encode() if isinstance(body, str) else body
        plan = self._plans.setdefault(path, [])
        plan.append(answer or Reply(status, text, headers or {}, fault))
        self._turns[path] = chain(plan, repeat(plan[-1]))
        return self

    async def _open(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls, backlog=512)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        asked = await _read(reader)
        with self._came:
            self.asked.append(asked)
            self._came.notify_all()
        bare = asked.path.partition("?")[0]
        plan = self._turns.get(asked.path) or self._turns.get(bare) or iter([Reply(404)])
        turn = next(plan)
        reply = turn if isinstance(turn, Reply) else turn(asked)
        if reply.fault:
            await FAULTS[reply.fault](reply, writer)
            return False
        writer.write(reply.head() + reply.body)
        await writer.drain()
        return True


async def _read(reader: asyncio.StreamReader) -> Asked:
    start = await reader.readexactly(1)
    if start == b"\x16":  # the client speaks TLS, the site does not
        raise ConnectionError
    head = (start + await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = head[0].split(" ")
    pairs = (line.split(": ", 1) for line in head[1:] if line)
    headers = {name.lower(): text for name, text in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Asked(method, path, headers, body)


async def _hang(reply: Reply, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(3600)


async def _drip(text: bytes, writer: asyncio.StreamWriter) -> None:
    for byte in text:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(_DRIP)


async def _slow_headers(reply: Reply, writer: asyncio.StreamWriter) -> None:
    await _drip(reply.head(), writer)


async def _slow_body(reply: Reply, writer: asyncio.StreamWriter) -> None:
    writer.write(reply.head())
    await _drip(reply.body, writer)


async def _reset(reply: Reply, writer: asyncio.StreamWriter) -> None:
    line = writer.get_extra_info("socket")
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def _reset_midway(reply: Reply, writer: asyncio.StreamWriter) -> None:
    writer.write(reply.head() + reply.body[: len(reply.body) // 2])
    await writer.drain()
    await asyncio.sleep(_DRIP)
    await _reset(reply, writer)


async def _short(reply: Reply, writer: asyncio.StreamWriter) -> None:
    writer.write(reply.head() + reply.body[: len(reply.body) // 2])
    await writer.drain()


async def _understated(reply: Reply, writer: asyncio.StreamWriter) -> None:
    writer.write(reply.head(**{"Content-Length": "10"}) + reply.body[:10])
    await writer.drain()
    await asyncio.sleep(_DRIP)
    writer.write(reply.body[10:])
    await writer.drain()


async def _chunk_cut(reply: Reply, writer: asyncio.StreamWriter) -> None:
    head = reply.head(**{"Content-Length": ""}).replace(b"Content-Length: \r\n", b"")
    size = f"{len(reply.body):x}\r\n".encode()
    writer.write(head[:-2] + b"Transfer-Encoding: chunked\r\n\r\n" + size + reply.body + b"\r\n")
    await writer.drain()


async def _says_and_hangs(reply: Reply, writer: asyncio.StreamWriter) -> None:
    writer.write(reply.head(**{"Content-Length": "100000"}) + reply.body)
    await writer.drain()
    await asyncio.sleep(3600)


async def _endless(reply: Reply, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"4000\r\n" + b"x" * 0x4000 + b"\r\n")
        await writer.drain()


async def _garbage(reply: Reply, writer: asyncio.StreamWriter) -> None:
    writer.write(b"\x00\x01 this is no HTTP \xff\xfe\r\n\r\n")
    await writer.drain()


FAULTS: dict[str, Callable[[Reply, asyncio.StreamWriter], Awaitable[None]]] = {
    "hang": _hang,
    "slow_headers": _slow_headers,
    "slow_body": _slow_body,
    "reset": _reset,
    "reset_midway": _reset_midway,
    "short": _short,
    "understated": _understated,
    "chunk_cut": _chunk_cut,
    "says_and_hangs": _says_and_hangs,
    "endless": _endless,
    "garbage": _garbage,
}
