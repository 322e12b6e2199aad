"""The replayed papers: what each prints in which chapter, in which form and encoding."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

SITE = Path(__file__).with_name("site")
CHINA = timezone(timedelta(hours=8))


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper; `form` is the template of its front page."""

    name: str
    title: str
    form: str
    charset: str = "utf-8"
    listed_as: str = "application/xml"


PAPERS = (
    Paper("courier", "The Harbour Courier", "rss.xml"),
    Paper("beimen", "北门财经", "list.html", "gb2312", "text/html"),
    Paper("haidao", "海島日報", "atom.xml"),
    Paper("lamplighter", "The Lamplighter", "rss.xml"),
)


@dataclass(frozen=True, slots=True)
class Story:
    """One article, from site/<paper>/<chapter>-<name>.txt: title, blank line, paragraphs."""

    paper: str
    chapter: int
    name: str
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A story in print: `printed` is when it came out, in China's time."""

    name: str
    title: str
    paragraphs: tuple[str, ...]
    printed: datetime


def stories() -> tuple[Story, ...]:
    """All that the papers print, in order of chapters."""
    return tuple(sorted(map(_story, SITE.glob("*/*.txt")), key=lambda s: (s.chapter, s.name)))


def _story(path: Path) -> Story:
    title, *paragraphs = path.read_text(encoding="utf-8").strip().split("\n\n")
    chapter, _, name = path.stem.partition("-")
    return Story(path.parent.name, int(chapter), name, title, tuple(paragraphs))


def printed(story: Story, moment: datetime) -> Printed:
    """The story as printed by a paper at that moment."""
    local = moment.astimezone(CHINA).replace(microsecond=0)
    return Printed(f"{story.chapter}-{story.name}", story.title, story.paragraphs, local)


def front_page(paper: Paper, articles: Iterable[Printed], base: str) -> bytes:
    """The feed or list page, newest first, in the paper's encoding."""
    newest = sorted(articles, key=lambda article: article.printed, reverse=True)
    page = render(paper.form, paper=paper, articles=newest, base=base)
    return _encoded(page, paper)


def article_page(paper: Paper, article: Printed) -> bytes:
    """One article's own page, in the paper's encoding."""
    return _encoded(render("article.html", paper=paper, article=article), paper)


def render(template: str, **said: object) -> str:
    """One of the site's templates, filled in."""
    return _templates.get_template(template).render(**said)


def _encoded(page: str, paper: Paper) -> bytes:
    # Pages that call themselves gb2312 use its successor, as real ones do.
    return page.encode("gb18030" if paper.charset == "gb2312" else paper.charset)


def _rfc822(moment: datetime) -> str:
    return format_datetime(moment)


_templates = Environment(
    loader=FileSystemLoader(SITE), autoescape=select_autoescape(("html", "xml")), trim_blocks=False
)
_templates.filters["rfc822"] = _rfc822
