"""Pages of the dashboard as a test asks for and reads them."""

import re
from html.parser import HTMLParser

from tests.web.conftest import Dashboard


def words(html: str) -> str:
    """What a reader sees: the text without markup, on one line."""

    class Reader(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[str] = []

        def handle_data(self, data: str) -> None:
            self.seen.append(data)

        def handle_endtag(self, tag: str) -> None:
            if tag in {"td", "th", "p", "li", "h2"}:
                self.seen.append(" ")

    reader = Reader()
    reader.feed(html)
    return " ".join("".join(reader.seen).split())


async def page(dashboard: Dashboard, path: str) -> str:
    """The HTML at a path that answers."""
    answer = await dashboard.client.get(path)
    assert answer.status_code == 200, path
    return answer.text


def listed(html: str) -> list[str]:
    """The events that a page links to."""
    return re.findall(r'href="/events/evt_(\w+)"', html)
