"""The heading that a table on a register's page belongs to."""

from selectolax.lexbor import LexborNode

from monitor.adapters import _html

LONGEST_LABEL = 60  # characters
_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "legend", "caption", "summary"))
_LEVELS = 4  # levels that a heading may stand above its table


class Headings:
    """The headings of one page, each stretch before a node searched only once: a page may have
    hundreds of tables after thousands of paragraphs."""

    def __init__(self) -> None:
        self._before: dict[int, str] = {}

    def over(self, table: LexborNode) -> str:
        """The caption, or the nearest heading before a table."""
        caption = table.css_first("caption")
        if caption is not None:
            return _html.headline(caption.html or "")
        above: LexborNode | None = table
        for _ in range(_LEVELS):
            if above is None or above.tag in ("body", "td", "dd"):
                break
            if words := self._nearest(above):
                return words
            above = above.parent
        return ""

    def _nearest(self, node: LexborNode) -> str:
        """The last heading among the siblings before a node."""
        passed, words = list[int](), ""
        at: LexborNode | None = node
        while at is not None and not words:
            if at.mem_id in self._before:
                words = self._before[at.mem_id]
                break
            passed.append(at.mem_id)
            at = at.prev
            words = _words(at) if at is not None else ""
        self._before.update(dict.fromkeys(passed, words))
        return words


def _words(node: LexborNode) -> str:
    if node.tag in ("-text", "-comment", "script", "style", "br", "hr"):
        return ""
    inside = [] if node.tag in _TAGS else node.css("h1, h2, h3, h4, h5, h6, legend")
    words = _html.headline((inside[-1] if inside else node).html or "")
    return words if len(words) <= LONGEST_LABEL else ""
