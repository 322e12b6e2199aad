"""The replayed registers: what each page says from which chapter on."""

from collections.abc import Iterator
from datetime import datetime

from monitor.demo.papers import SITE, render

REGISTER = "register"  # one page per company
GAZETTE = "new"  # recent registrations, as JSON
NEWS = {
    3: "the register lists a new firm: 青岛卡泰驰汽车科技发展有限公司",
    5: "the register changes its page of 安徽海行云物联科技有限公司",
}
_PAGES = SITE / REGISTER


def pages() -> tuple[str, ...]:
    """The names of all pages, as used in addresses."""
    return tuple(sorted({name for _, name in _editions()}))


def numbers() -> tuple[str, ...]:
    """The companies that have a page from the beginning."""
    return tuple(name for name in pages() if name != GAZETTE)


def source_of(place: str) -> str:
    """The id of the source that reads a page or a paper."""
    if place == GAZETTE:
        return "new-firms"
    return REGISTER if place in numbers() else place


def page(name: str, chapters: dict[int, datetime]) -> str | None:
    """The newest edition of a page among the chapters that are out; None if there is none."""
    out = [chapter for chapter, one in _editions() if one == name and chapter in chapters]
    if not out:
        return None
    newest = max(out)
    (path,) = _PAGES.glob(f"{newest}-{name}.*")
    return render(f"{REGISTER}/{path.name}", printed=chapters[newest])


def last_chapter() -> int:
    return max(chapter for chapter, _ in _editions())


def _editions() -> Iterator[tuple[int, str]]:
    for path in _PAGES.iterdir():
        chapter, _, name = path.stem.partition("-")
        yield int(chapter), name
