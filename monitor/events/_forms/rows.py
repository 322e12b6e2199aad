"""Tables of Chinese forms: their headers and rows, and lists of changes before and after."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from monitor.events._forms import labels_zh as labels
from monitor.events._forms.fields import Line

_CELL = re.compile(r"[^|\t]+")
_WORD = re.compile(r"[^\s|]+(?: [^\s|]+)*?(?=\s|$)")
_COLUMNS = 3  # of a table
_ORDINAL = frozenset({"序号", "编号"})
_TITLE = re.compile(
    r"^(?:[\d年月日/.\s-]{6,14})?[【\[]?(?P<item>[一-鿿（）()/、]{2,40}?)(?:变更|变动|备案)(?:情况|信息|登记)?[】\]：:]?$"
)
_DATED = re.compile(r"^\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?")
_SIDES = frozenset({" 变更前", " 变更后"})
_NUMBERED = re.compile(r"[（(]?\d{1,2}[)）、.．]")
# What follows 变更前： or 变更后： on lines of their own
_SIDED = frozenset(
    {"company", "representative", "capital", "address", "scope", "holder", "founded", "status"}
)
_PARTS = frozenset(
    {"company", "name", "holder", "person", "position", "amount", "percent", "event"}
)


class Cell(NamedTuple):
    """A label and its value, or a heading; offsets of the normal text, words as given."""

    label: str
    value: str
    begin: int
    start: int
    end: int
    row: int


def is_known(label: str) -> bool:
    """Whether a label stands for something, or marks what was before or after a change."""
    bare, mark = labels.split(label)
    return bool(mark) or bool(labels.meaning(bare))


def holds_all(label: str, inner: str) -> bool:
    """Whether a label within the value of another belongs to it: 变更前：姓名: 甲; 职位: 董事."""
    bare, mark = labels.split(label)
    if bare or not mark:
        return False
    inner_bare, inner_mark = labels.split(inner)
    return not inner_mark and labels.meaning(inner_bare) not in {"item", "day"}


def is_item(label: str) -> bool:
    """Whether the value of a label is the subject of a change."""
    bare, mark = labels.split(label)
    return not mark and labels.meaning(bare) == "item"


def divided(text: str, start: int, end: int) -> bool:
    """Whether tabs or strokes divide a line into cells."""
    return text.find("|", start, end) >= 0 or text.find("\t", start, end) >= 0


def cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a line, divided by tabs or strokes, else by spaces."""
    found = (_CELL if divided(text, start, end) else _WORD).finditer(text, start, end)
    spans = [_trimmed(text, *one.span()) for one in found]
    while spans and spans[-1][0] == spans[-1][1]:
        spans.pop()
    return spans


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    return left, max(left, start + len(inner.rstrip()))


def header(text: str, found: Sequence[tuple[int, int]]) -> list[str]:
    """The labels of a table's columns, if a line has nothing else; a column that repeats a label
    is of the same side of the change as the one before it."""
    if len(found) < _COLUMNS:
        return []
    names = [text[a:b] for a, b in found]
    unknown = [one for one in names if one not in _ORDINAL and not is_known(one)]
    figures = any(re.search(r"[\d%]", _BRACKETED.sub("", one)) for one in names)
    if figures or len(unknown) * 3 > len(names):
        return []
    side = ""
    for at, name in enumerate(names):
        bare, mark = labels.split(name)
        side = mark or side
        if side and not mark and labels.meaning(bare) in {"percent", "amount"}:
            names[at] = f"{side.strip()}{name}"
    return names


_BRACKETED = re.compile("[（(][^（）()]{0,12}[）)]")


def under(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """The columns of a table with two lines of labels: those of the second divide what was before
    and after a change."""
    sides = [side for one in upper if (side := labels.split(one)[1])]
    whole = [one for one in upper if not labels.split(one)[1]]
    if not sides or len(lower) % len(sides) or any(labels.split(one)[1] for one in lower):
        return [*lower]
    size = len(lower) // len(sides)
    parts = (f"{side.strip()}{one}" for side, one in zip(_each(sides, size), lower, strict=True))
    return [*whole, *parts]


def _each(sides: Sequence[str], times: int) -> Iterator[str]:
    for side in sides:
        yield from [side] * times


def stacked(
    text: str, spans: Sequence[tuple[int, int]]
) -> dict[int, list[tuple[str, int, int, int]]]:
    """The cells of tables that a page put on lines of their own, by line number: each with its
    label and the number of its row. Those of the header are empty."""
    lines = [text[a:b].strip() for a, b in spans]
    found: dict[int, list[tuple[str, int, int, int]]] = {}
    at = 0
    while at < len(lines):
        names = [*takewhile(_is_column, lines[at:])]
        if len(names) < _COLUMNS or not _is_header(names):
            at += max(1, len(names))
            continue
        found |= {at + i + 1: [] for i in range(len(names))}
        at += len(names)
        while _is_row(lines[at : at + len(names)], names):
            for i, name in enumerate(names):
                found[at + i + 1] = [(name, *spans[at + i], at + 1)]
            at += len(names)
    return found


_COLUMN = re.compile("[一-鿿]{2,10}(?:[（(][^（）()]{1,10}[）)])?")


def _is_header(names: Sequence[str]) -> bool:
    """Whether labels in a row name columns: numbers, days, or both sides of a change."""
    sides = {labels.split(one)[1] for one in names}
    return sides >= _SIDES or any(one in _ORDINAL or "日期" in one for one in names)


def _is_column(line: str) -> bool:
    return line in _ORDINAL or (_COLUMN.fullmatch(line) is not None and is_known(line))


def _is_row(cells_: Sequence[str], names: Sequence[str]) -> bool:
    """Whether cells fit the columns: numbers below 序号, days below 日期."""
    if len(cells_) < len(names):
        return False
    return all(
        re.match(r"\d", cell) is not None
        for cell, name in zip(cells_, names, strict=True)
        if name in _ORDINAL or "日期" in name
    ) and not any(map(is_known, cells_))


def grouped(found: Iterable[Cell], text: str) -> Iterator[Line]:
    """The lines of a form. What a change was before and after has its subject as label:
    注册资本变更 变更前."""
    changes = _Changes()
    for one in found:
        told = _FROM_TO.match(text, one.start, one.end) if one.label and not one.row else None
        yield from _from_to(told, one) if told else changes.take(one)


# 变更内容：公司法定代表人由“甲”变更为“乙”
_FROM_TO = re.compile(
    "(?:公司|企业)?的?(?P<item>[一-鿿]{2,12})由“?(?P<old>[^“”，。；\n]{1,80}?)”?"
    "(?:变更|调整|增加|减少|增|减|改|变)(?:登记)?(?:为|至|到)“?(?P<new>[^“”，。；\n]{1,80}?)”?[。；]?$"
)


def _from_to(told: re.Match[str], one: Cell) -> Iterator[Line]:
    for name, mark in (("old", " 变更前"), ("new", " 变更后")):
        yield Line(f"{told['item']}{mark}", "", one.begin, *told.span(name))


# 减资前：本公司实收资本额为新台币1,000,000元
_OWN = re.compile("(?:本公司|公司)?(?:之)?(?P<item>实收资本额?|注册资本)(?:为|：|:)?")


class _Changes:
    """Reads the cells of a form in order; knows the change that they are about."""

    def __init__(self) -> None:
        self.item = ""
        self.group = 1
        self.row = 0
        self.seen: set[str] = set()
        self.side = ""
        self.open: Line | None = None
        self.list: Line | None = None  # of holders, one a line

    def take(self, one: Cell) -> Iterator[Line]:
        """The line of a cell; the parts of a long value belong to the line before."""
        if one.row != self.row:
            self.row, self.seen, self.item = one.row, set(), ""
            self.group += 1
        if not one.label:
            if self.list and _NUMBERED.match(one.value):
                yield _longer(self.list, one)
                return
            self.list = None
            yield from self._heading(one)
            return
        self.list = None
        bare, mark = labels.split(one.label)
        if mark and not bare and one.start == one.end:
            self._turn(mark, one)
            self.side = "" if self.item else mark
            self.open = self._line(one, bare, mark, "") if self.item else None
            return
        means = "" if mark else labels.meaning(bare)
        if self.side and means in _SIDED:
            mark, means = self.side, ""
        if self.open and not one.row and not mark and means in _PARTS:
            yield _longer(self.open, one)
            return
        self.open = None
        kind = mark if mark and not bare else means
        if kind in _SIDES or kind in {"item", "day"}:
            self._turn(kind, one)
        line = self._line(one, bare, mark, means)
        self.list = line if means == "holder" and _NUMBERED.match(one.value) else None
        yield line

    def _turn(self, kind: str, one: Cell) -> None:
        if kind in self.seen and not one.row:
            self.seen, self.group = set(), self.group + 1
            self.item = "" if kind == "item" else self.item
        self.seen.add(kind)
        self.item = one.value if kind == "item" else self.item

    def _line(self, one: Cell, bare: str, mark: str, means: str) -> Line:
        if mark and not bare and not self.item and (named := _OWN.match(one.value)):
            bare = named["item"]
        grouped_ = one.row or (mark and not bare) or means in {"item", "day"}
        group = self.group if grouped_ else 0
        what = f"{bare or self.item}{mark}"
        line = Line(what, means, one.begin, one.start, one.end, group)
        self.open = line if mark and not bare else None
        return line

    def _heading(self, one: Cell) -> Iterator[Line]:
        title = _TITLE.match(one.value.strip())
        if title:
            self.seen, self.group, self.item = set(), self.group + 1, title["item"]
            self.side = ""
            if dated := _DATED.match(one.value):
                self.seen.add("day")
                yield Line(
                    "变更日期", "day", one.begin, one.start, one.start + len(dated[0]), self.group
                )
        elif self.open and self.item and labels.OWNERS.search(self.item):
            yield _longer(self.open, one)
            return
        self.open = None
        yield Line("", "", one.begin, one.start, one.end)


def _longer(value: Line, one: Cell) -> Line:
    """The next part of a value of several lines."""
    return value._replace(begin=one.begin, start=one.begin, end=one.end)
