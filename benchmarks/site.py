"""The loopback site for the benchmarks: feeds and articles generated from a seed, served fast."""

import asyncio
import random
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

FIRMS = ("Northwind Traders Ltd.", "Contoso Holdings plc", "Fabrikam Inc.", "Tailspin Toys GmbH")
WORDS = [
    "market",
    "quarter",
    "analyst",
    "growth",
    "supply",
    "harbour",
    "regional",
    "output",
    "demand",
    "price",
    "budget",
    "minister",
    "report",
    "factory",
    "export",
    "season",
    "record",
    "forecast",
    "investor",
    "reform",
    "traffic",
    "energy",
]


@dataclass(frozen=True, slots=True)
class Site:
    """`feeds` feeds with `articles` each; every tenth article names a watched firm."""

    feeds: int
    articles: int
    characters: int = 2000

    def page(self, path: str, base: str) -> tuple[str, str]:
        """The content type and body for a path."""
        kind, _, rest = path.strip("/").partition("/")
        if kind == "feed":
            return "application/rss+xml", self._feed(int(rest), base)
        return "text/html; charset=utf-8", self._article(int(rest))

    def _feed(self, number: int, base: str) -> str:
        first = number * self.articles
        day = datetime.now(UTC) - timedelta(hours=1)
        items = "".join(
            f"<item><title>{_title(n)}</title><link>{base}/article/{n}</link>"
            f"<guid>{base}/article/{n}</guid><pubDate>{format_datetime(day)}</pubDate></item>"
            for n in range(first, first + self.articles)
        )
        return f"<rss version='2.0'><channel><title>Feed {number}</title>{items}</channel></rss>"

    def _article(self, number: int) -> str:
        dice = random.Random(number)  # noqa: S311 - content, not secrets
        text = []
        while sum(map(len, text)) < self.characters:
            words = dice.choices(WORDS, k=12)
            text.append(f"<p>{' '.join(words).capitalize()} in the {dice.choice(WORDS)}.</p>")
        if number % 10 == 0:
            firm, other = dice.sample(FIRMS, 2)
            capital = dice.randint(2, 900)
            text.insert(1, f"<p>{firm} raised its registered capital to ${capital} million.</p>")
            text.insert(2, f"<p>{firm} and {other} announced a strategic partnership.</p>")
        menu = "".join(f"<li><a href='/section/{word}'>{word}</a></li>" for word in WORDS)
        return (
            f"<!doctype html><html><head><title>{_title(number)} - Paper</title></head><body>"
            f"<nav><ul>{menu}</ul></nav><article><h1>{_title(number)}</h1>"
            f"<time datetime='2026-01-05T08:00:00Z'>5 January 2026</time>{''.join(text)}</article>"
            f"<footer>{menu}</footer></body></html>"
        )


def _title(number: int) -> str:
    return f"Story {number}: {WORDS[number % len(WORDS)]} and {WORDS[number % 7]}"


async def serve(site: Site) -> None:
    """Serve until killed; print the base address once listening."""
    cache: dict[str, bytes] = {}
    base = ""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                writer.write(_response(head))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _response(head: bytes) -> bytes:
        path = head.split(b" ", 2)[1].decode()
        if path == "/robots.txt":
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        if b'if-none-match: "1"' in head.lower():
            return b'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n'
        if path not in cache:
            kind, text = site.page(path, base)
            body = text.encode()
            cache[path] = (
                f'HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nETag: "1"\r\n'
                f"Content-Length: {len(body)}\r\n\r\n"
            ).encode() + body
        return cache[path]

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    sys.stdout.write(base + "\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Site(int(sys.argv[1]), int(sys.argv[2]))))
