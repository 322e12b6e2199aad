"""Resolves the labels of Chinese contracts: 买方, 卖方, 目标公司 and the like."""

import re
from collections.abc import Iterable, Iterator

from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.leading import led

_LABEL = led("买方|要约人|卖方|认购人|认购方|收购方|受让方|转让方|出让方|目标公司|标的公司")
_BETWEEN = re.compile(
    "(?:一方)?(?:为|是|即|系|:|：|“)?[（(]?(?:(?:本?公司|集团|发行人|上市公司)(?:之|的)?"
    "(?:间接|直接)?非?(?:全资|控股)?(?:附属公司|子公司)?)?[,，]?“?"
)

_OPENED = closing("[（(](?:作为|为|即)?[“「]?$")  # 海山有限公司（买方）


def declared(
    text: str, start: int, end: int, items: Iterable[Item]
) -> Iterator[tuple[str, Mention]]:
    """The labels of text[start:end] that introduce a firm of `items`, with its name."""
    firms = [i.value for i in items if i.kind in FIRM_KINDS]
    for label in _LABEL.finditer(text, start, end):
        if opened := _OPENED.search(text, start, label.start()):
            name = next((f for f in firms if f.end == opened.start()), None)
        else:
            name = min((f for f in firms if f.start >= label.end()), default=None)
            name = name if name and _BETWEEN.fullmatch(text, label.end(), name.start) else None
        if name:
            yield label.group(), name


def used(text: str, start: int, end: int, labels: Iterable[str]) -> Iterator[Item]:
    """The uses in text[start:end] of labels declared earlier."""
    for label in labels:
        place = text.find(label, start, end)
        while place >= 0:
            yield Item(place, place + len(label), "one", label)
            place = text.find(label, place + len(label), end)
