"""Joins lines of Chinese prose that were broken only by the width of a page."""

import re
from collections.abc import Sequence
from itertools import groupby

from monitor.reading.regexes.late import late

_NEVER_FIRST = re.compile(r"[，。；、）」”》！？：]")  # no new line of prose begins with one
_IN_BRACKETS = late(r"[一-鿿][（(][^（）()]{1,24}$")
_OPEN_END = late(r"[一-鿿，、（(a-zA-Z0-9 ]$")
_RUNS_ON = late(r"[一-鿿（(A-Za-z0-9]")
# Chinese lines may break next to these.
_CHINESE = re.compile(r"[一-鿿，。；、）」》！？：（\n](?:(?<!\n)|”)")
_WIDE = late("[⺀-￠]+")
_NARROWEST = 50  # columns of a page; a Chinese character takes two
_RAGGED = 5  # columns that a full line may lack
_JOINT = "\u200b"  # deleted later, with other zero-width characters


def joined(text: str) -> str:
    """The text with such line breaks replaced by a zero-width character; lengths stay."""
    if "\n" not in text or not _CHINESE.search(text):
        return text
    lines = text.split("\n")
    widths = [_width(line) for line in lines]
    prose = _of_prose(lines)
    pieces: list[str] = []
    for at, line in enumerate(lines[:-1]):
        near = widths[at : at + 3] if prose[at] else []
        runs_on = _runs_on(line.rstrip(), lines[at + 1], near)
        pieces += line, _JOINT if runs_on else "\n"
    return "".join([*pieces, lines[-1]])


def _of_prose(lines: Sequence[str]) -> list[bool]:
    """Of each line, whether its block has a full stop: lines without any are headlines."""
    told: list[bool] = []
    for _, near in groupby(lines, lambda line: not line.strip()):
        block = list(near)
        told += [any("。" in line for line in block)] * len(block)
    return told


_LABEL = late(r"[一-鿿 ]{1,12}[:：]|\d{1,2}[.、]|[(（]\d{1,2}[)）]")  # the next line of a form

# 证券代码：300000 证券简称：甲 公告编号：2026-1, above the name of the firm
_LABELS = re.compile(
    r"(?:[一-鿿]{2,6}[:：][^\n:：。]{1,24}[ 　]){1,4}[一-鿿]{2,6}[:：][^\n:：。]{0,24}$"
)


def _runs_on(line: str, following: str, widths: list[int]) -> bool:
    if not line or not following or "|" in line or _LABEL.match(following):
        return False
    if _LABELS.match(line):
        return False
    if line[-1] in "，、":
        return True
    if _NEVER_FIRST.match(following) or _IN_BRACKETS.search(line):
        return _OPEN_END.search(line) is not None
    full = max(widths, default=0)
    wide = full >= _NARROWEST and widths[0] >= full - _RAGGED and widths[1] > 4
    return wide and full - widths[0] <= _RAGGED and _ends_open(line, following)


def _ends_open(line: str, following: str) -> bool:
    if line[-1].isascii() and following[0].isascii():
        return False  # Latin words need a space, and English lines may end anywhere
    return _OPEN_END.search(line) is not None and _RUNS_ON.match(following) is not None


def _width(line: str) -> int:
    return 2 * len(line) - len(_WIDE.sub("", line))
