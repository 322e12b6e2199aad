"""The replay site: papers on loopback that go on to the next chapter when all were read."""

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from aiohttp import web

from monitor.demo.papers import PAPERS, Paper, Printed, article_page, front_page, printed, stories
from monitor.model import Json

UNSTEADY = "lamplighter"  # this paper's server fails for a while
FAILS = range(1, 4)  # which of its looks it answers with 503, counted from 0
OLD = timedelta(days=2)  # how long before the start the first chapter came out
SECRET = base64.b64encode(b"a secret between two neighbours.").decode()

Clock = Callable[[], datetime]


class Press:
    """What is out at any moment. Every chapter comes out when all papers were looked at since the
    last, so that the story does not depend on how fast the machine is."""

    def __init__(self, clock: Clock, say: Callable[[str], None]) -> None:
        self._clock = clock
        self._say = say
        self._stories = stories()
        self._last = max(story.chapter for story in self._stories)
        self._out: dict[int, datetime] = {0: clock() - OLD}
        self._looked: set[str] = set()
        self._unsteady_looks = 0
        self.looks_after_the_end = 0

    @property
    def chapter(self) -> int:
        return max(self._out)

    @property
    def told(self) -> bool:
        """Everything is out, everyone looked again since, and the unsteady paper is back."""
        return self.looks_after_the_end >= 2 and self._unsteady_looks > FAILS.stop

    def articles(self, paper: Paper) -> Iterator[Printed]:
        for story in self._stories:
            if story.paper == paper.name and story.chapter in self._out:
                yield printed(story, self._out[story.chapter])

    def is_up(self, paper: Paper) -> bool:
        """Note a look at a paper's front page; False where its server fails."""
        if paper.name == UNSTEADY:
            look = self._unsteady_looks
            self._unsteady_looks += 1
            if look in (FAILS.start, FAILS.stop):
                self._say(f"{paper.title} {'is down' if look == FAILS.start else 'is up again'}")
            return look not in FAILS
        return True

    def looked(self, paper: Paper) -> None:
        """After a front page went out: go on where this was the last to be read."""
        self._looked.add(paper.name)
        if not {p.name for p in PAPERS if p.name != UNSTEADY} <= self._looked:
            return
        self._looked.clear()
        if self.chapter == self._last:
            self.looks_after_the_end += 1
            return
        self._out[self.chapter + 1] = self._clock()
        for story in self._stories:
            if story.chapter == self.chapter:
                self._say(f"{_title(story.paper)} prints: {story.title}")


def _title(name: str) -> str:
    return next(paper.title for paper in PAPERS if paper.name == name)


class Receiver:
    """Takes webhooks as a stranger would: checks the signature, keeps each delivery once."""

    def __init__(self) -> None:
        self.bodies: dict[str, Json] = {}

    def take(self, headers: dict[str, str], body: bytes) -> bool:
        """False where the signature is wrong (Standard Webhooks 1.0)."""
        identity, moment = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
        signed = f"{identity}.{moment}.".encode() + body
        digest = hmac.new(base64.b64decode(SECRET), signed, hashlib.sha256).digest()
        wanted = "v1," + base64.b64encode(digest).decode()
        given = headers.get("webhook-signature", "").split()
        if not any(hmac.compare_digest(wanted, one) for one in given):
            return False
        self.bodies[identity] = json.loads(body)
        return True


@asynccontextmanager
async def open_site(press: Press, receiver: Receiver) -> AsyncIterator[str]:
    """The papers under /<name>, their articles, and the receiver under /hook; gives its address."""
    runner = web.AppRunner(_application(press, receiver), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


def _application(press: Press, receiver: Receiver) -> web.Application:
    async def front(request: web.Request) -> web.Response:
        paper = _paper(request)
        if not press.is_up(paper):
            return web.Response(status=503, text="The presses stand still.")
        base = f"{request.scheme}://{request.host}"
        body = front_page(paper, press.articles(paper), base)
        press.looked(paper)
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
            web.get("/{paper}", front),
            web.get("/{paper}/{name}.html", article),
        ]
    )
    return application


def _paper(request: web.Request) -> Paper:
    for paper in PAPERS:
        if paper.name == request.match_info["paper"]:
            return paper
    raise web.HTTPNotFound
