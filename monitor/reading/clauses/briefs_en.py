"""Reads agencies' briefs: points without a subject, below a line that names the firm."""

import re
from collections.abc import Container
from itertools import pairwise

from monitor.reading.clauses.again_en import Shared
from monitor.reading.marks import CHARS
from monitor.reading.masks.mask import Item, Masked, compiled

_LINE = compiled(r"[^<ns>]{0,40}(?P<firm><f>) ?: ?$", "en")
_POINT = compiled(
    r"^(?:(?:[Ss]ays|[Aa]nnounces|[Rr]eports|[Cc]onfirms),? (?:that )?(?:it )?)?"
    r"(?:[Bb]oard (?:of [Dd]irectors )?)?"
    r"(?P<verb>(?=<j> <ps>)|(?:[Hh]a[sd]|[Ii]s|[Ww]as|[Tt]o|[Ww]ill|[Ss]old|"
    r"[Bb]ought|[Tt]ook|[Ww]on|[Ss]et up|"
    r"(?:[Nn]ot )?[A-Za-z][a-z]{2,12}(?:[^s]s|ed)) )",
    "en",
)


_SHOWN = re.compile(r"(?m)^[*•·] (?:Says )?[A-Z](?=[a-z]{1,12} )")


def plain(text: str, named: Container[int]) -> str:
    """The text with its points beginning in lower case, unless a name begins there."""
    if "* " not in text and "•" not in text:
        return text
    begins = (m.end() - 1 for m in _SHOWN.finditer(text))
    small = [at for at in begins if at not in named]
    pieces = [text[a + 1 : b] for a, b in pairwise([-1, *small, len(text)])]
    return (
        "".join(f"{piece}{text[at].lower()}" for piece, at in zip(pieces, small, strict=False))
        + pieces[-1]
    )


def opens(text: str, start: int) -> bool:
    """Whether the sentence at `start` is such a point, judging by the bullet before it."""
    return text.endswith(("* ", "• ", "· "), 0, start)


def firm(masked: Masked) -> Item | None:
    """The firm that a line names for the points below it."""
    line = _LINE.match(masked.text)
    return masked.items[line.start("firm")] if line else None


def told(masked: Masked, by: Item) -> Shared | None:
    """A point with firm `by` as its subject."""
    point = _POINT.match(masked.text)
    if point is None:
        return None
    begin = point.start("verb")
    clause = Masked(
        f"{CHARS[by.kind]} {masked.text[begin:]}",
        (masked.starts[0], masked.starts[0], *masked.starts[begin:]),
        (masked.starts[0], masked.starts[0], *masked.ends[begin:]),
        {0: by} | {at - begin + 2: item for at, item in masked.items.items() if at >= begin},
    )
    return clause, (masked.starts[begin], masked.ends[-1])
