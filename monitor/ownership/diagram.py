"""Draws an ownership diagram as SVG: boxes, links with shares, control marked, doubts dashed."""

import unicodedata
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from monitor.model import Share
from monitor.ownership.drawing import Drawing, drawing
from monitor.ownership.graph import Picture
from monitor.ownership.outline import HEIGHT, WIDTH

_FONT = 12
_LABEL = 26  # half the space that a share takes beside another
_STYLE = """
svg{background:#fff;font:12px system-ui,"Noto Sans CJK SC","PingFang SC",
"Microsoft YaHei",sans-serif}
.box{fill:#f4f6f8;stroke:#8a97a5}.me{fill:#dbe9ff;stroke:#2360c0;stroke-width:2}
.led{stroke:#1c7c4a;stroke-width:2}.name{fill:#17202a}.share{fill:#333d47;font-size:11px}
.halo{stroke:#fff;stroke-width:6;paint-order:stroke}.more{fill:#5b6875;font-size:10px}
.link{stroke:#8a97a5;fill:none;stroke-width:1.3}.sure{stroke:#1c7c4a;stroke-width:2.2}
.doubt{stroke-dasharray:5 4}.odd{stroke:#b3451d}
@media (prefers-color-scheme:dark){svg{background:#12171c}.box{fill:#1d252d;stroke:#5b6875}
.me{fill:#1b3357;stroke:#7fb0ff}.led,.sure{stroke:#56c48a}.name{fill:#eef2f6}.share{fill:#d3dbe3}
.halo{stroke:#12171c}.more{fill:#9aa7b4}.link{stroke:#7d8a97}.sure{stroke:#56c48a}.odd{stroke:#ff9a70}}
"""


def svg(
    picture: Picture,
    company: str,
    names: Mapping[str, str],
    *,
    most: int = 100,
    styled: bool = True,
) -> str:
    """An SVG with its content in words for those who cannot see it.

    `most`: boxes at most, a dozen for a mail. It stands alone, or without its style in a page that
    defines its classes.
    """
    plan = drawing(picture, company, most=most)
    return "".join(_Svg(picture, company, names, plan).parts(styled=styled))


class _Svg:
    def __init__(
        self,
        picture: Picture,
        company: str,
        names: Mapping[str, str],
        plan: Drawing,
    ) -> None:
        self.picture = picture
        self.company = company
        self.names = names
        self.plan = plan
        self.odd = {str(n["target"]) for n in picture.edges.notes if n["kind"] == "disputed"}
        self.reach = picture.reach(company)

    def parts(self, *, styled: bool) -> Iterator[str]:
        width, height = self.plan.width, self.plan.height
        yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        yield f'width="{width}" height="{height}" role="img" '
        yield 'aria-labelledby="diagram-title diagram-words">'
        yield f'<title id="diagram-title">{_text(self._name(self.company))}</title>'
        yield f'<desc id="diagram-words">{_text("; ".join(self._sentences()))}</desc>'
        yield f"<style>{_STYLE}</style>" if styled else ""
        links = self.plan.routes or self.plan.links
        for holder, target in sorted(links, key=lambda link: "sure" in self._look(*link)):
            yield from self._link(holder, target)
        # Below the boxes: the background of a link's label must not cover their borders.
        label = self._label_of_row if self.plan.routes else self._label
        for holder, target in links:
            yield label(holder, target)
        yield self._line(self.company, []) if self.plan.routes else ""
        for node, place in self.plan.places.items():
            yield from self._box(node, *place)
        yield "</svg>\n"

    def _sentences(self) -> Iterator[str]:
        for holder, target in self.plan.links:
            share = self._share(holder, target)
            yield f"{self._name(holder)} – {share or 'share not stated'} – {self._name(target)}"

    # --- links ------------------------------------------------------------------------------------

    def _link(self, holder: str, target: str) -> Iterator[str]:
        yield f'<path class="{self._look(holder, target)}" d="{self._way(holder, target)}"/>'

    def _way(self, holder: str, target: str) -> str:
        if route := self.plan.routes.get((holder, target)):
            return route
        (x1, y1), (x2, y2) = self._ends(holder, target)
        bend = (y1 + y2) // 2
        return f"M{x1} {y1}C{x1} {bend} {x2} {bend} {x2} {y2}"

    def _ends(self, holder: str, target: str) -> tuple[tuple[int, int], tuple[int, int]]:
        """From the lower edge of a box to the upper edge of another, or around boxes of the same
        row."""
        (x1, y1), (x2, y2) = self.plan.places[holder], self.plan.places[target]
        start = (x1 + WIDTH // 2, y1 + HEIGHT if y1 < y2 else y1)
        end = (x2 + WIDTH // 2, y2 if y1 < y2 else y2 + HEIGHT)
        return start, end

    def _look(self, holder: str, target: str) -> str:
        over = self.picture.reach(holder).over(target)
        share = self.picture.edges.equity.get(target, {}).get(holder)
        is_open = share is not None and share.high - share.low > 1 - share.high + share.low
        words = ["link"]
        words += ["sure"] if over == "certain" else []
        words += ["doubt"] if over == "possible" or is_open or target in self.odd else []
        return " ".join(words + (["odd"] if target in self.odd else []))

    def _label(self, holder: str, target: str) -> str:
        """At the less crowded end of the link, beside the other labels there."""
        (x1, y1), (x2, y2) = self._ends(holder, target)
        others = [one for one, other in self.plan.links if other == target]
        own = [other for one, other in self.plan.links if one == holder]
        x, y = (x2, y2 - 6 if y1 < y2 else y2 + 14)
        place = others.index(holder) * 2 - len(others) + 1
        if len(others) > len(own):
            x, y = (x1, y1 + 14 if y1 < y2 else y1 - 6)
            place = own.index(target) * 2 - len(own) + 1
        share = _text(self._share(holder, target))
        x += place * _LABEL
        return f'<text class="share halo" x="{x}" y="{y}" text-anchor="middle">{share}</text>'

    def _label_of_row(self, holder: str, target: str) -> str:
        """Above the box further from the company, with its other holders."""
        is_up = self.plan.places[holder][1] < self.plan.places[self.company][1]
        return self._line(holder if is_up else target, [self._share(holder, target) or "?"])

    def _line(self, node: str, words: list[str]) -> str:
        words += [f"+ {self._share(*link)} {self._name(link[0])}" for link in self._others(node)]
        if not words:
            return ""
        x, y = self.plan.places[node]
        room = WIDTH - 8 - (_LABEL if node in self.plan.folded else 0)
        line = _text(_clipped("  ".join(words), room))
        return f'<text class="share halo" x="{x + 2}" y="{y - 5}">{line}</text>'

    def _others(self, node: str) -> list[tuple[str, str]]:
        """The links to a box that are not drawn."""
        links = (link for link in self.plan.links if link[1] == node)
        return [link for link in links if link not in self.plan.routes]

    def _share(self, holder: str, target: str) -> str:
        edges = self.picture.edges
        share = edges.equity.get(target, {}).get(holder)
        votes = edges.power.get(target, {}).get(holder)
        parts = [_percent(share)] if share else []
        parts += [f"{_percent(votes)} V"] if votes and votes != share else []
        if not parts and target in edges.direct.get(holder, ()):
            return "◆"  # control by agreement or office
        return ", ".join(parts)

    # --- boxes ------------------------------------------------------------------------------------

    def _box(self, node: str, x: int, y: int) -> Iterator[str]:
        name = self._name(node)
        look = "box me" if node == self.company else "box"
        look += " led" if node != self.company and node in self.reach.certain else ""
        held = [f"{self._share(*link) or '?'} {self._name(link[0])}" for link in self._others(node)]
        also = f" (also held by {', '.join(held)})" if self.plan.routes and held else ""
        yield f"<g><title>{_text(name + also)}</title>"
        yield f'<rect class="{look}" x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="6"/>'
        lines = _wrapped(name, WIDTH - 16)
        first = y + HEIGHT // 2 + 4 - (len(lines) - 1) * 8
        for number, line in enumerate(lines):
            yield f'<text class="name" x="{x + WIDTH // 2}" y="{first + number * 16}" '
            yield f'text-anchor="middle">{_text(line)}</text>'
        if hidden := self.plan.folded.get(node):
            yield f'<text class="more" x="{x + WIDTH - 4}" y="{y - 3}" '
            yield f'text-anchor="end">+{hidden}</text>'
        yield "</g>"

    def _name(self, node: str) -> str:
        return self.names.get(node, node)


def _percent(share: Share) -> str:
    if share.low == 0 and share.high == 1:
        return "?"
    low, high = (f"{float(end * 100):.4g}" for end in (share.low, share.high))
    return f"{low} %" if low == high else f"{low}–{high} %"


def _wrapped(name: str, width: int) -> list[str]:
    """At most two lines, broken at a space if there is one; the rest is cut off."""
    first, rest = _cut(name, width)
    if not rest:
        return [first]
    second, lost = _cut(rest.lstrip(), width)
    return [first.rstrip(), f"{second[:-1].rstrip()}…" if lost else second]


def _cut(text: str, width: int) -> tuple[str, str]:
    at = _fitting(text, width)
    if at == len(text):
        return text, ""
    space = text.rfind(" ", 1, at)
    cut = space if space > at // 2 else at
    return text[:cut], text[cut:]


def _clipped(text: str, width: int) -> str:
    at = _fitting(text, width)
    return text if at == len(text) else f"{text[: at - 1].rstrip()}…"


def _fitting(text: str, width: int) -> int:
    """How many characters fit the width."""
    used = 0.0
    for at, char in enumerate(text):
        used += _FONT if unicodedata.east_asian_width(char) in "WF" else _FONT * 0.58
        if used > width:
            return at
    return len(text)


def _text(text: str) -> str:
    """Escaped, without what XML forbids."""
    return escape("".join(one for one in text if one >= " " and not "\ud800" <= one <= "\udfff"))
