"""Lines of Chinese prose that only the width of a page ended, so that words run on in the next."""

import re

from monitor.reading.regexes.late import late

_GOES_ON = re.compile(r"[，。；、）」”》！？：]")  # no line of its own begins with one
_IN_BRACKETS = late(r"[一-鿿][（(][^（）()]{1,24}$")
_OPEN_END = late(r"[一-鿿，、（(a-zA-Z0-9 ]$")
_RUNS_ON = late(r"[一-鿿（(A-Za-z0-9]")
_CHINESE = re.compile(r"[一-鿿，。；、）」》！？：（]|\n”")  # a line may end before or behind these
_WIDE = late("[⺀-￠]+")
_NARROWEST = 50  # columns of a page, a Chinese character taking two
_RAGGED = 5  # columns that a full line may be short of
_JOINT = "\u200b"  # is left out with what has no width


def joined(text: str) -> str:
    """The text with such line ends replaced by a character without width; lengths stay."""
    if "\n" not in text or not _CHINESE.search(text):
        return text
    lines = text.split("\n")
    widths = [_width(line) for line in lines]
    pieces: list[str] = []
    for at, line in enumerate(lines[:-1]):
        runs_on = _runs_on(line.rstrip(), lines[at + 1], widths[at : at + 3])
        pieces += line, _JOINT if runs_on else "\n"
    return "".join([*pieces, lines[-1]])


_LABEL = late(r"[一-鿿 ]{1,12}[:：]|\d{1,2}[.、]|[(（]\d{1,2}[)）]")  # a form's next line


def _runs_on(line: str, following: str, widths: list[int]) -> bool:
    if not line or not following or _LABEL.match(following):
        return False
    if line[-1] in "，、":
        return True
    if _GOES_ON.match(following) or _IN_BRACKETS.search(line):
        return _OPEN_END.search(line) is not None
    full = max(widths)
    wide = full >= _NARROWEST and widths[0] >= full - _RAGGED and widths[1] > 4
    return wide and full - widths[0] <= _RAGGED and _ends_open(line, following)


def _ends_open(line: str, following: str) -> bool:
    if line[-1].isascii() and following[0].isascii():
        return False  # Latin words have a space between them, and English lines end anywhere
    return _OPEN_END.search(line) is not None and _RUNS_ON.match(following) is not None


def _width(line: str) -> int:
    return 2 * len(line) - len(_WIDE.sub("", line))
