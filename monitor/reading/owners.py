"""Whom a text calls somebody's parent or shareholder, and so another firm than that."""

from collections.abc import Iterable

from monitor.reading.closing import closing
from monitor.reading.firms import core
from monitor.reading.leading import led
from monitor.reading.mentions import Mention

_BEFORE = closing(
    r"(?:控股股东|大股东|母公司|实际控制人|(?<!原)股东)(?:为|是|系|——?|：|“)?$"
    r"|\b(?:parent|owner|shareholder|parent company|holding company),?(?: is)? (?:the )?$"
)
_BEHIND = led(
    r"(?:为|是|系)[^，。；]{2,16}(?:控股股东|大股东|母公司|实际控制人)"
    r"|(?:,| is) the (?:ultimate )?(?:parent|owner|holding company|largest shareholder)\b"
)


def called(text: str, mentions: Iterable[Mention]) -> set[str]:
    """The cores of who owns another here: 海山 is another firm than its parent, 海山集团."""
    return {
        core(mention.surface)
        for mention in mentions
        if _BEFORE.search(text, max(0, mention.start - 24), mention.start)
        or (text[mention.end : mention.end + 1] in _OPENING and _BEHIND.match(text, mention.end))
    }


_OPENING = frozenset("为是系, ")  # what `_BEHIND` begins with
