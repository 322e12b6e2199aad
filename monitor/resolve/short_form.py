"""What papers call a firm whose name is given in full: the name without its legal form."""

from collections.abc import Iterator
from typing import NamedTuple

from monitor.resolve.common import is_common
from monitor.resolve.parts import Parts, parts_of
from monitor.resolve.words import PLACES_ZH


class ShortForm(NamedTuple):
    """`sure`: it means the firm wherever it stands. Otherwise a text that contains it is worth
    reading, and its words must show that it names a firm."""

    name: str
    sure: bool


_LONG_ENOUGH = 4  # Chinese characters: 海岫乳业; 海岫 may be anything


def short_forms(name: str) -> Iterator[ShortForm]:
    """The short form of a name, and as exchanges have it: 海岫股份 for 海岫股份有限公司."""
    if short := short_form(name):
        yield short
        listed = name.removesuffix("有限公司")
        if listed == f"{short.name}股份":
            yield ShortForm(
                listed, sure=len(listed) >= _LONG_ENOUGH and short.name not in PLACES_ZH
            )


def short_form(name: str) -> ShortForm | None:
    """Halden Motors for Halden Motors plc, 海岫乳业 for 海岫乳业股份有限公司; None without a legal
    form, or if nothing else is left."""
    parts = parts_of(name)
    if not parts.full or len(parts.whole) < 2:
        return None
    short = _without_end(name.strip(), parts)
    if short is None:
        return None
    long = len(short) >= _LONG_ENOUGH if parts.chinese else " " in short
    return ShortForm(short, sure=long and not parts.common and not is_common(short))


def _without_end(name: str, parts: Parts) -> str | None:
    """The longest beginning of the name that has all of its words and no form."""
    ends = range(len(name) - 1, 1, -1)
    cuts = ends if parts.chinese else (end for end in ends if name[end] == " ")
    for end in cuts:
        short = name[:end].rstrip(" ,，(（")
        left = parts_of(short)
        if not left.form and left.whole == parts.whole:
            return short
    return None
