"""Names in Latin letters in a Chinese sentence: where one of several words begins and ends."""

from collections.abc import Iterable, Iterator, Sequence

from monitor.reading.names.zh.leftover import Span
from monitor.reading.regexes.late import late
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words.abroad_zh import PARTICLES

_UPPER, _LETTER = "A-ZÀ-ÖØ-Þ", "A-Za-zÀ-ÖØ-öø-ž"
_WORDS = late(
    f"(?<![{_LETTER}])[{_UPPER}][{_LETTER}0-9&'.\\-]*"
    f"(?: {PARTICLES}[{_UPPER}0-9][{_LETTER}0-9&'.\\-]*){{0,6}}"
)


def whole(
    text: str, spans: Iterable[Span], placed: Sequence[Tagged], taken: Sequence[tuple[int, int]]
) -> Iterator[Span]:
    """The spans, each widened to the name of several words that it is part of, without repeats. A
    name may be a person if the tagger takes every word for one; lower-case words are no name."""
    last = 0
    for span in spans:
        if not text[span[0] : span[1]].isascii():
            yield span
            continue
        if _STAGE.match(text, span[0]):
            continue
        start, end = _run(text, *span[:2], taken)
        named = " " not in text[start:end] or any(c.isupper() for c in text[start:end])
        if start >= last and named:
            last = end
            inside = [w for w in placed if w.start < end and w.end > start and w.tag != "w"]
            people = len(inside) > 1 and all(w.tag == "PER" for w in inside)
            people = people and not _TRADE.search(text, max(0, start - 4), start)
            yield (start, end, "maybe_person" if people else span[2], span[3])


def _run(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The capitalised words around text[start:end], up to those that are taken."""
    line = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    for found in _WORDS.finditer(text, line, end + _REACH):
        left, right = found.span()
        if left <= start and end <= right:
            left = max([left, *(stop for _, stop in taken if left < stop <= start)])
            right = min([right, *(begin for begin, _ in taken if end <= begin < right)])
            return _bare(text, left, right)
    return start, end


def _bare(text: str, left: int, right: int) -> tuple[int, int]:
    """The span without spaces at its edges."""
    if text[right : right + 1] in tuple("万亿股%元"):  # GENSUN 330.56万股
        figure = _FIGURE.search(text, left, right)
        right = figure.start() if figure else right
    if text.startswith("轮", right):  # 领投KarlonB轮融资
        letter = _ROUND.search(text, left, right)
        right = letter.start() if letter else right
    held = text[left:right]
    return left + len(held) - len(held.lstrip()), right - len(held) + len(held.rstrip())


_ROUND = late("(?<=[a-z])(?:[Pp]re-?)?[A-H]$")
_FIGURE = late(r" \d[\d.,]*$")

# 特许经营平台Halden Brands: what follows such a word is not a person.
_TRADE = late(r"(?:公司|企业|平台|集团|厂|银行|机构|基金|品牌|巨头|车企|药企|商|所|店)$")
# Pre-A+轮融资, Pre-IPO轮融资, 每股ADS 5.8美元
_STAGE = late(r"(?:[Pp]re[- ]?)?(?:[A-H]\d?\+{0,8}轮|IPO(?![A-Za-z]))|AD[SR](?![A-Z])")
_REACH = 60  # characters
