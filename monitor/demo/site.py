"""The replay site: papers on loopback that move to the next chapter once everything was read."""

import base64
import functools
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web

from monitor.demo import registers
from monitor.demo.keeping import Position
from monitor.demo.papers import PAPERS, Paper, Printed, article_page, front_page, printed, stories
from monitor.errors import MonitorError
from monitor.model import Json

UNSTEADY = "lamplighter"  # this paper's server fails from its second look until that was noticed
OLD = timedelta(days=2)  # how long before the start the first chapter came out
SECRET = base64.b64encode(b"a secret between two neighbours.").decode()

Clock = Callable[[], datetime]


class Press:
    """What is out at any moment.

    A chapter comes out when all papers and registers were read since the last one, so that the
    story does not depend on the machine's speed.
    """

    def __init__(
        self, clock: Clock, say: Callable[[str], None], position: Position | None = None
    ) -> None:
        self._clock = clock
        self._say = say
        self._stories = stories()
        self._last = max(registers.last_chapter(), *(story.chapter for story in self._stories))
        self.position = position or Position(out={0: clock() - OLD})
        self._served: dict[str, datetime] = {}

    @property
    def chapter(self) -> int:
        return max(self.position.out)

    @property
    def told(self) -> bool:
        """Everything is out, everyone looked again since, and the unsteady paper is back."""
        at = self.position
        return at.looks_after_the_end >= 2 and at.unsteady == "back"

    def articles(self, paper: Paper) -> Iterator[Printed]:
        for story in self._stories:
            if story.paper == paper.name and story.chapter in self.position.out:
                yield printed(story, self.position.out[story.chapter])

    def is_up(self, paper: Paper) -> bool:
        """Note a look at a paper's front page; False if its server fails."""
        if paper.name != UNSTEADY:
            return True
        at = self.position
        if at.unsteady == "unread":
            at.unsteady = "read"
        elif at.unsteady == "read":
            at.unsteady = "down"
            self._say(f"{paper.title} is down")
        elif at.unsteady == "mended":
            at.unsteady = "back"
            self._say(f"{paper.title} is up again")
        return at.unsteady != "down"

    def served(self, place: str) -> None:
        """Note that a front page or a register's page was served."""
        self._served[place] = self._clock()

    def remembered(
        self, stored: Mapping[str, datetime | None], failing: Collection[str] = ()
    ) -> None:
        """Continue where all steady places were read since the last chapter and are stored, by
        source and time; pages served to a daemon that was killed do not count.

        `failing`: the sources that the daemon has noticed to fail.
        """
        if UNSTEADY in failing and self.position.unsteady == "down":
            self.position.unsteady = "mended"
        if not all(self._is_read(place, stored) for place in _STEADY):
            return
        self._served.clear()
        at = self.position
        if self.chapter == self._last:
            at.looks_after_the_end += 1
            return
        at.out[self.chapter + 1] = self._clock()
        for story in self._stories:
            if story.chapter == self.chapter:
                self._say(f"{_title(story.paper)} prints: {story.title}")
        if self.chapter in registers.NEWS:
            self._say(registers.NEWS[self.chapter])

    def _is_read(self, place: str, stored: Mapping[str, datetime | None]) -> bool:
        served, kept = self._served.get(place), stored.get(registers.source_of(place))
        return served is not None and kept is not None and kept >= served


_STEADY = {paper.name for paper in PAPERS if paper.name != UNSTEADY} | set(registers.pages())


def _title(name: str) -> str:
    return next(paper.title for paper in PAPERS if paper.name == name)


class Receiver:
    """Takes webhooks as a stranger would: checks the signature, keeps each delivery once,
    optionally in a file."""

    def __init__(self, kept: Path | None = None) -> None:
        self._kept = kept
        self.bodies: dict[str, Json] = {}
        if kept is not None and kept.exists():
            for line in kept.read_text(encoding="utf-8").splitlines():
                self.bodies.update(json.loads(line))

    def take(self, headers: dict[str, str], body: bytes) -> bool:
        """False if the signature is wrong (Standard Webhooks 1.0)."""
        identity, moment = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
        signed = f"{identity}.{moment}.".encode() + body
        digest = hmac.new(base64.b64decode(SECRET), signed, hashlib.sha256).digest()
        wanted = "v1," + base64.b64encode(digest).decode()
        given = headers.get("webhook-signature", "").split()
        if not any(hmac.compare_digest(wanted, one) for one in given):
            return False
        self._keep(identity, json.loads(body))
        return True

    def _keep(self, identity: str, body: Json) -> None:
        if identity in self.bodies:
            return
        self.bodies[identity] = body
        if self._kept is not None:
            with self._kept.open("a", encoding="utf-8") as file:
                file.write(json.dumps({identity: body}, ensure_ascii=False) + "\n")


@asynccontextmanager
async def open_site(press: Press, receiver: Receiver, port: int = 0) -> AsyncIterator[str]:
    """The papers under /<name>, their articles, the register, and the receiver under /hook; yields
    its address."""
    runner = web.AppRunner(_application(press, receiver), access_log=None)
    await runner.setup()
    try:
        await _listen(runner, port)
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, "127.0.0.1", port, reuse_address=True).start()
    except OSError as error:
        raise MonitorError(
            f"the demo's papers cannot be served at 127.0.0.1:{port} ({error.strerror}): "
            "is the demo of this folder running already?"
        ) from None


def _application(press: Press, receiver: Receiver) -> web.Application:
    async def front(request: web.Request) -> web.Response:
        paper = _paper(request)
        if not press.is_up(paper):
            return web.Response(status=503, text="The presses stand still.")
        base = f"{request.scheme}://{request.host}"
        body = front_page(paper, press.articles(paper), base)
        press.served(paper.name)
        return web.Response(body=body, content_type=paper.listed_as)

    async def article(request: web.Request) -> web.Response:
        paper = _paper(request)
        for one in press.articles(paper):
            if one.name == request.match_info["name"]:
                return web.Response(body=article_page(paper, one), content_type="text/html")
        raise web.HTTPNotFound

    async def hook(request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        taken = receiver.take(headers, await request.read())
        return web.Response(status=204 if taken else 401)

    application = web.Application()
    application.add_routes(
        [
            web.post("/hook", hook),
            web.get(f"/{registers.REGISTER}/{{name}}", functools.partial(_register, press)),
            web.get("/{paper}", front),
            web.get("/{paper}/{name}.html", article),
        ]
    )
    return application


async def _register(press: Press, request: web.Request) -> web.Response:
    name = request.match_info["name"]
    page = registers.page(name, press.position.out)
    if page is None:
        raise web.HTTPNotFound
    press.served(name)
    kind = "application/json" if name == registers.GAZETTE else "text/html"
    return web.Response(text=page, content_type=kind, charset="utf-8")


def _paper(request: web.Request) -> Paper:
    for paper in PAPERS:
        if paper.name == request.match_info["paper"]:
            return paper
    raise web.HTTPNotFound
