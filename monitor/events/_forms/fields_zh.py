"""The lines of a Chinese form: labels with their values, rows of its tables, and headings."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from monitor.events._documents.document import Document
from monitor.events._forms import labels_zh as labels
from monitor.events._forms import rows
from monitor.events._forms.fields import Line
from monitor.events._forms.rows import Cell
from monitor.reading.prose import normal

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_NUMBER = (
    r"(?:[(（]?(?:\d{1,2}(?:\.\d{1,2}){0,2}(?!\d|年|[.-]\d)|[一二三四五六七八九十]{1,3}(?=[)）、.．\s]))"
    r"[)）]?[、.．]?\s{0,2}|[①-⑳■●◆▪·>【-]\s?|\*{1,2}\s?){0,2}"
)
_NAME = (
    r"[一-鿿A-Za-z](?:[一-鿿A-Za-z/、“”]|[（(][^（）()\n:：]{1,60}[)）]|"
    r"(?<=[一-鿿）)])\s(?=[(（/])){1,30}?"
)
# 企业名称：甲, also several in a line: 证券代码：1 证券简称：乙
_LABEL = re.compile(
    rf"(?:^\s{{0,8}}{_NUMBER}|(?<=[\s；;，,。|（(])(?:\d\.)?)(?P<label>{_NAME})(?:\*\*|\s){{0,2}}(?P<mark>[:：】])(?:\*\*|\s){{0,4}}"
)
_MARKS = frozenset(":：】")
# 企业名称 甲
_SPACED = re.compile(rf"\s{{0,8}}{_NUMBER}(?P<label>{_NAME})\s{{1,8}}(?=\S)")
_ALONE = re.compile(rf"\s{{0,8}}{_NUMBER}(?P<label>{_NAME})\s{{0,2}}[】:：]?\s{{0,4}}")
_SPACE = re.compile(r"\s")
_ENDS = " \t\u3000；;，,|：:"
_MOST = 600  # lines
_FEWEST = 2  # labels of a form, and different known ones
_FORM = re.compile(
    "(?:变更|变动|调整|持)前|名称|[公股]司|企业|姓名|[转受]让方|(?:投资|卖|买)方|轮次|被申请人|债务人|资本|证券|注册"
)
# Lines that may have a label, or be one
_SHORT = re.compile(r"(?m)(?:^[^\n，。]{2,26}?(?:[：|]| [^\n，。]|$)|；[^\n，。；：]{2,12}：)")


_ENDED = re.compile("注销(?:登记|公告)|破产|清算")  # a heading that says what the form is


class Found(NamedTuple):
    """A label with its value, or a heading (`label` is ""), in the text as given."""

    label: str
    begin: int
    start: int
    end: int
    row: int = 0


def may_be(text: str) -> bool:
    """Whether a text in normal form has the words and marks of a form."""
    few = islice(_SHORT.finditer(text), _FEWEST)
    return len([*few]) == _FEWEST and _FORM.search(text) is not None


def lines(document: Document) -> list[Line]:
    """The labels, values, rows and headings of a document in order, if it is a form."""
    if not may_be(document.text):
        return []
    text = normal.marked(document.given)
    body = document.normal.origin(0, document.body)[1] if document.body else len(text)
    spans = [m.span() for m in _LINE.finditer(text, 0, body)]
    if len(spans) > _MOST:
        return []
    found = [*_read(text, spans)]
    labelled = [one for one in found if one.label]
    known = {means for one in labelled if (means := labels.meaning(labels.split(one.label)[0]))}
    known |= {mark for one in labelled if (mark := labels.split(one.label)[1])}
    ended = any(_ENDED.search(text, one.begin, one.end) for one in found if not one.label)
    if len(labelled) < _FEWEST or len(known) + ended < _FEWEST:
        return []
    return [*rows.grouped(_placed(document, text, found), document.text)]


def _placed(document: Document, text: str, found: Sequence[Found]) -> Iterator[Cell]:
    for one in found:
        value = text[one.start : one.end]
        start = one.start + len(value) - len(value.lstrip(_ENDS))
        end = max(start, one.start + len(value.rstrip(_ENDS)))
        left, right = document.normal.within(start, end)
        begin = document.normal.within(one.begin, end)[0]
        if one.label or left < right:
            yield Cell(one.label, text[start:end], begin, left, right, one.row)


def _read(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Found]:
    header: list[str] = []
    waiting: Found | None = None
    stacked = rows.stacked(text, spans)
    for row, (start, end) in enumerate(spans, 1):
        if row in stacked:
            yield from (
                Found(name, start_, start_, end_, n) for name, start_, end_, n in stacked[row]
            )
            waiting = None
            continue
        cells = rows.cells(text, start, end)
        if names := rows.header(text, cells):
            header, waiting = rows.under(header, names), None
            continue
        if waiting and (rows.is_item(waiting.label) or not _is_label(text, start, end)):
            yield waiting._replace(start=start, end=end)
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = _alone(text, start, end)
        if waiting:
            continue
        if header and len(cells) == len(header):
            yield from (
                Found(name, start, *cell, row) for name, cell in zip(header, cells, strict=True)
            )
            continue
        found = _pairs(text, start, end, cells)
        yield from found or [Found("", start, start, end)]


def _pairs(text: str, start: int, end: int, cells: Sequence[tuple[int, int]]) -> list[Found]:
    """The labels of a line, each with its value."""
    first = text[slice(*cells[0])] if cells else ""
    divided = rows.divided(text, start, end) and rows.is_known(first)
    found = [] if divided else _colons(text, start, end)
    if found:
        return found
    halves = list(zip(cells[::2], cells[1::2], strict=False))
    if halves and len(cells) % 2 == 0 and all(rows.is_known(text[a:b]) for (a, b), _ in halves):
        return [Found(text[a:b], a, *value) for (a, b), value in halves]
    spaced = _SPACE.search(text, start, end) and _SPACED.match(text, start, end)
    if spaced and rows.is_known(spaced["label"]):
        return [Found(spaced["label"], start, spaced.end(), end)]
    return []


def _colons(text: str, start: int, end: int) -> list[Found]:
    line = text[start:end]
    if not _MARKS.intersection(line):
        return []
    told = [m for m in _LABEL.finditer(line) if _is_one(line, m)]
    if not told or (told[0].start() and not rows.is_known(told[0]["label"])):
        return []
    if not line[told[0].end() :].strip(_ENDS) and not rows.is_known(told[0]["label"]):
        return []
    kept: list[re.Match[str]] = []
    for one in told:
        if not kept or not rows.holds_all(kept[-1]["label"], one["label"]):
            kept.append(one)
    stops = [*(m.start() for m in kept[1:]), len(line)]
    found = [
        Found(m["label"], start + m.start("label"), start + m.end(), start + stop)
        for m, stop in zip(kept, stops, strict=True)
    ]
    if kept[0].start():
        found.insert(0, Found("", start, start, start + kept[0].start("label")))
    return found


def _is_one(line: str, label: re.Match[str]) -> bool:
    """Whether a colon follows a label: behind commas only a known one."""
    if label["mark"] == "】":
        return rows.is_known(label["label"])
    before = line[: label.start("label")].rstrip("0123456789.")[-1:]
    return not before.strip() or before == "|" or rows.is_known(label["label"])


def _is_label(text: str, start: int, end: int) -> bool:
    return bool(_colons(text, start, end)) or _alone(text, start, end) is not None


def _alone(text: str, start: int, end: int) -> Found | None:
    """A known label alone on its line, whose value is the next one."""
    alone = _ALONE.fullmatch(text, start, end)
    if alone is None or not rows.is_known(alone["label"]):
        return None
    return Found(alone["label"], start, end, end)
