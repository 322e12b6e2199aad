"""What a page lays out: labels with values, and lists under headings."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Grid:
    """A list: its column headings and rows. `context`: the heading above it."""

    context: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class Sheet:
    """All that a page lays out, the surest first."""

    pairs: list[tuple[str, str]] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    headlines: tuple[str, ...] = ()
    text: str = ""
    hidden: tuple[str, ...] = ()  # what the page tells search engines, as JSON
