"""python -m benchmarks.feeds [en|zh|both] [--rounds N] [--vary AXIS …] [--show]: is each fact told
once?

Papers' feeds on loopback tell the lives of stories about watched firms, over months of a replaced
clock: rumours and what becomes of them, plans that are called off, second deals of the same firms.
The daemon looks at them after each article. Counts the facts that were told (once), told as a new
event though known (apart), told again (twice, or needless: an update with nothing new in it), told
without a party (lacking) or not at all (missing), and the alerts that say anything else (wrong).

`--vary` lets papers differ: in the names of a firm (names), in rounded and converted sums (sums),
in how much they print (papers: teasers with a page behind, titles only, parts of the story), and
lets some print at once (together). All if not given. Of `both`, some papers are Chinese.

The data, `feeds_en.txt` and `feeds_zh.txt`, has for each story its steps: after `@` the day,
`new`, `next` (which continues what was known), `may` (need not be told) or `quiet` (a recap), the
kinds, the modalities, and who must be named. Then follow titles `t` and texts `b`, and those that
tell less, `q` and `p`.
"""

import argparse
import asyncio
import json
import random
import threading
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks._stories import AXES, PAPERS, Cast, Printed, parsed, printed
from benchmarks._told_once import OUTCOMES, Alert, Life, stories_of
from monitor import app, config
from monitor.observe import set_up_logging
from monitor.run.local import look_and_tell

START = datetime(2026, 3, 2, 6, tzinfo=UTC)
LANGUAGES = {"en": ("en",), "zh": ("zh",), "both": ("en", "zh")}
_FILL = {
    "en": "Shares in the sector have been flat this year. Demand is rising across Europe, analysts "
    "say, while margins have been under pressure from rising costs. " * 4,
    "zh": "近年来，该行业市场规模持续增长。业内人士认为，行业竞争日趋激烈。今年以来，相关产品需求"
    "旺盛，原材料价格波动给企业经营带来压力。" * 5,
}
_TEASER = 60  # characters
_IN_FEED = 40  # entries
_CONFIG = """\
database: sqlite:///{folder}/monitor.db
watchlist: {watchlist}
sources: {sources}
channels: {{out: {{type: file, path: "{folder}/alerts.jsonl"}}}}
network: {{allow: [127.0.0.0/8], ports: [{port}], allow_http: true, host_pause: 0s, robots: false}}
"""


class Site:
    """Serves the papers as far as they are printed."""

    def __init__(self) -> None:
        site = self
        self._feeds: dict[str, list[str]] = defaultdict(list)
        self._pages: dict[str, str] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                kind, body = site.answer(self.path)
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path: str) -> tuple[str, bytes]:
        """The content type and body for a path."""
        if path in self._pages:
            return "text/html; charset=utf-8", self._pages[path].encode()
        items = "".join(self._feeds[path][-_IN_FEED:])
        feed = f"<rss version='2.0'><channel><title>Paper</title>{items}</channel></rss>"
        return "application/rss+xml", feed.encode()

    def put(self, one: Printed) -> None:
        """Put an article into its paper's feed, and behind it its page."""
        path = f"/a/{one.story}-{one.step}-{one.paper}"
        title, body, fill = escape(one.title), escape(one.body), _FILL[one.lang]
        text = "" if one.way == "title" else f"<p>{body}</p><p>{fill}</p>"
        self._pages[path] = (
            f"<html lang={one.lang}><head><title>{title}</title></head><body><article>"
            f"<h1>{title}</h1>{text}</article></body></html>"
        )
        shown = {"whole": f"{body} {fill}", "teaser": f"{escape(one.body[:_TEASER])}…"}
        self._feeds[f"/feed{one.paper}"].append(
            f"<item><title>{title}</title><link>{self.url}{path}</link><guid>{path}</guid>"
            f"<pubDate>{format_datetime(one.at)}</pubDate>"
            f"<description>{shown.get(one.way, '')}</description></item>"
        )


def main() -> None:
    """Print how each fact was told, by story."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=tuple(LANGUAGES))
    parser.add_argument("--rounds", type=int, default=4, help="times that each story is told")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--vary", nargs="*", choices=AXES, default=AXES)
    parser.add_argument("--show", action="store_true", help="print stories not told once")
    arguments = parser.parse_args()
    set_up_logging(level="warning", form="json")
    for lang in [arguments.language] if arguments.language else LANGUAGES:
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for number in range(arguments.rounds):
            seed = arguments.seed * 1000 + number
            for life in asyncio.run(_lived(lang, frozenset(arguments.vary), seed)):
                counts[life.name] += life.counts
                if arguments.show and not life.is_right:
                    print(f"\n# {life.name} {seed}", *life.shown, sep="\n")
        _print(lang, counts)


def _print(lang: str, counts: Mapping[str, Counter[str]]) -> None:
    names = ("facts", *OUTCOMES)
    print(f"\n{lang:20}" + "".join(f"{one:>9}" for one in names))
    whole: Counter[str] = sum(counts.values(), Counter())
    for name, found in [*counts.items(), ("all", whole)]:
        print(f"{name:20}" + "".join(f"{found[one]:9}" for one in names))


async def _lived(lang: str, axes: frozenset[str], seed: int) -> list[Life]:
    """Each story once, all at the same time."""
    dice = random.Random(seed)  # noqa: S311 - content, not secrets
    data = {one: parsed(Path(__file__).with_name(f"feeds_{one}.txt")) for one in LANGUAGES[lang]}
    lives: list[Life] = []
    articles: list[Printed] = []
    taken: set[str] = set()
    for name in next(iter(data.values())):
        steps = {one: stories[name] for one, stories in data.items()}
        life = Life(name, Cast(dice, LANGUAGES[lang], axes, taken), steps)
        articles += printed(len(lives), steps, life.cast, START, axes, dice)
        lives.append(life)
    async for article, alerts in _told(articles, lives):
        lives[article.story].take(article, alerts)
    for life in lives:
        life.end()
    return lives


async def _told(
    articles: Sequence[Printed], lives: Sequence[Life]
) -> AsyncIterator[tuple[Printed, list[Alert]]]:
    """Each article with the alerts about its story that came after it."""
    site, now = Site(), [START]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_text(_configured(folder, site, lives), "utf-8")
        out, seen = Path(folder) / "alerts.jsonl", 0
        settings, tick = config.load(path, {}), timedelta(seconds=0.005)
        async with app.build(settings, clock=lambda: now[0], tick=tick) as ctx:
            await look_and_tell(ctx, every_source=True)
            for at in sorted({one.at for one in articles}):
                batch = [one for one in articles if one.at == at]
                # The alerts are judged by the last, which here has least to tell.
                batch.sort(key=lambda one: one.is_short or one.way == "title")
                for one in batch:
                    site.put(one)
                now[0] = at + timedelta(minutes=20)
                await look_and_tell(ctx, every_source=True)
                lines = out.read_text("utf-8").splitlines() if out.exists() else []
                fresh, seen = list(map(json.loads, lines[seen:])), len(lines)
                last = {one.story: one for one in batch}
                for one in batch:
                    told = [alert for alert in fresh if one.story in stories_of(alert)]
                    yield one, told if one is last[one.story] else []
    site.server.shutdown()


def _configured(folder: str, site: Site, lives: Sequence[Life]) -> str:
    names = [life.cast.named["W"].all() for life in lives]
    watchlist = [{"name": n, "aliases": more, "follow": "group"} for n, *more in names]
    sources = [
        {"id": f"paper{n}", "type": "feed", "url": f"{site.url}/feed{n}"} for n in range(PAPERS)
    ]
    return _CONFIG.format(
        folder=folder,
        watchlist=json.dumps(watchlist, ensure_ascii=False),
        sources=json.dumps(sources),
        port=site.server.server_port,
    )


if __name__ == "__main__":
    main()
