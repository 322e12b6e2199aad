"""./dev bench: one pass of the daemon compared with Scrapy on the same loopback pages.

Prints articles per second and CPU-seconds per 1,000 articles for both, then unchanged checks per
second.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
FEEDS, ARTICLES = 20, 50
IDLE_FEEDS = 1000

CONFIG = """\
database: sqlite:///{folder}/bench.db
watchlist:
  - {{name: Northwind Traders Ltd., aliases: [Northwind]}}
  - {{name: Contoso Holdings plc, aliases: [Contoso]}}
  - {{name: Fabrikam Inc., aliases: [Fabrikam]}}
sources:
{sources}
channels: {{out: {{type: console}}}}
routes: [{{to: [out], types: [insolvency]}}]
network:
  allow: [127.0.0.0/8]
  ports: [{port}]
  allow_http: true
  host_pause: 0s
  per_host: 64
history: {{backfill: 365d}}
logging: {{level: error, format: json}}
"""


@dataclass(frozen=True, slots=True)
class Cost:
    wall: float
    cpu: float

    def line(self, name: str, things: int, unit: str) -> str:
        return (
            f"{name:34} {things / self.wall:8.1f} {unit}/s   "
            f"{self.cpu / things * 1000:8.2f} CPU-s per 1,000 {unit}"
        )


@contextmanager
def site(feeds: int, articles: int) -> Iterator[str]:
    """The loopback site in its own process."""
    command = [sys.executable, "-m", "benchmarks.site", str(feeds), str(articles)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=HERE.parent) as server:
        assert server.stdout is not None  # noqa: S101 - asked for with PIPE
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()


def timed(command: list[str]) -> Cost:
    """Wall and CPU seconds (with all children) of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, cwd=HERE.parent, env=os.environ)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(wall, cpu)


def configure(folder: Path, base: str, feeds: int) -> Path:
    sources = "\n".join(
        f'  - {{id: feed-{n}, type: feed, url: "{base}/feed/{n}"}}' for n in range(feeds)
    )
    path = folder / "config.yaml"
    path.write_text(
        CONFIG.format(folder=folder, sources=sources, port=base.rpartition(":")[2]),
        encoding="utf-8",
    )
    return path


def monitor(config: Path) -> list[str]:
    return [sys.executable, "-m", "monitor", "run", "--once", "--all", "--config", str(config)]


def scrapy_python() -> Path:
    """Python of a separate venv for Scrapy, on which the product does not depend."""
    python = HERE.parent / ".venv-bench/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", python.parents[1]], check=True)
        lock = HERE / "requirements.lock"
        pip = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock]
        subprocess.run(pip, check=True)
    return python


def articles() -> None:
    """First pass over FEEDS × ARTICLES articles compared with Scrapy; then a pass over one article,
    which is nearly all start-up. On a shared machine, only the CPU ratio is meaningful."""
    total = FEEDS * ARTICLES
    with site(FEEDS, ARTICLES) as base, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        spider = str(HERE / "scrapy_spider.py")
        out = folder / "out.jsonl"
        other = timed([str(scrapy_python()), spider, base, str(FEEDS), str(out)])
        taken = sum(1 for line in out.open(encoding="utf-8") if json.loads(line)["text"])
        ours = timed(monitor(configure(folder, base, FEEDS)))
        print(other.line(f"scrapy, title and text ({taken})", total, "articles"))
        print(ours.line("monitor, read, stored, told", total, "articles"))
        print(f"ratio of articles a second: {other.wall / ours.wall:.2f}")
        print(f"ratio of CPU, {other.cpu:.1f} to {ours.cpu:.1f} s: {other.cpu / ours.cpu:.2f}")
    with site(1, 1) as base, tempfile.TemporaryDirectory() as name:
        start = timed(monitor(configure(Path(name), base, 1)))
        print(f"monitor, a pass over one article: {start.wall:.1f} s, {start.cpu:.1f} CPU-s")


def unchanged() -> None:
    """A second pass over feeds that answer 304, and one over a single feed, nearly all start-up.
    Start-up is not subtracted: the difference of two short runs is too noisy."""
    costs = []
    for feeds in (1, IDLE_FEEDS):
        with site(feeds, 1) as base, tempfile.TemporaryDirectory() as name:
            command = monitor(configure(Path(name), base, feeds))
            timed(command)
            costs.append(timed(command))
    start, whole = costs
    print(f"monitor, a pass over one feed: {start.wall:.1f} s, {start.cpu:.1f} CPU-s")
    print(whole.line("monitor, nothing changed, whole", IDLE_FEEDS, "checks"))


if __name__ == "__main__":
    wanted = sys.argv[1:] or ["articles", "unchanged"]
    for what in wanted:
        {"articles": articles, "unchanged": unchanged}[what]()
