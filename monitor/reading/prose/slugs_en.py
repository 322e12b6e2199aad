"""Finds datelines, share codes and currency signs in English texts, which are not names."""

import re
from collections.abc import Iterator

from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import Nearby
from monitor.reading.words.places_en import PLACES

# OSLO, Sept 3 - ; BOSTON--(BUSINESS WIRE)-- ; MUMBAI:
_DATELINE = late(
    r"(?:[A-Z][A-Z.'’/&-]{2,20}(?: [A-Z.'’/&-]{2,20}){0,3}"
    r"(?:, ?[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?){0,3}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?:,? \d{4})?"
    r"|(?:[A-Z][\w.]{2,20},? ){1,3}(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? ?)?(?=\(|/))"
    r" ?(?:\([A-Za-z][\w .-]{1,30}(?:, \d{4})?\)|/[\w -]{3,30}/)? ?(?:--?|—|–|:)(?=\W)"
    r"|\A\([A-Z][\w .&-]{1,30}\)(?= [A-Z])"
    r"|(?:[A-Z][\w.]{2,20},? ){1,3}[A-Z][a-z]{2,8}\.? \d{1,2},?(?: \d{4})?"
    r" \([\w .&-]{2,30}\)(?= [A-Z])"
    r"|[A-Z]{3,}(?: [A-Z]{2,}){0,2},? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]{0,6}\.? \d{1,2}(?= [A-Z])"
)
_NEWLINE = re.compile("\n")
_TICKER = re.compile(r"\([A-Z0-9]{1,8}\.[A-Z]{1,3}\)")  # (HLDN.NS)
# NEW DELHI Halden Cements Ltd: a dateline without a mark behind it
_CAPITALS = re.compile(r"(?:[A-Z]{3,} ){1,3}(?=[A-Z][a-z])")
# Agencies' share codes: UMI.BR, 4JMAy.F, 004170.KS
CODE = re.compile(
    r"[A-Z\d](?<![\w.].)(?:(?<=\d)(?=[A-Z]{2}|\d{3,5}\.[A-Z]{2})|(?<=[A-Z])(?=[A-Z]))"
    r"[A-Z\d]{1,5}[a-z]?\.[A-Z]{1,2}(?![\w.])"
)

# Sg$53, P173.14 million
_SIGN = Nearby(
    r"(?<!\w)[A-Z][A-Za-z]{0,2}(?=\$\d)|"
    r"(?<!\w)[A-Z]{1,3}\d[\d.,]{0,12}(?= (?:[mb]illion|trillion)\b)",
    ["$", " million", " billion", " trillion"],
    before=20,
    behind=2,
)


# "VLK: new chief": short capitals that are no known place
_SHORT = re.compile("(?P<who>[A-Z]{3,5}):")


def _is_firm(dateline: str) -> bool:
    label = _SHORT.fullmatch(dateline)
    return label is not None and label["who"].title() not in PLACES


def find(text: str) -> Iterator[tuple[int, int]]:
    """Spans of datelines, tickers, share codes and currency signs."""
    for pattern in (_TICKER, CODE, _SIGN):
        yield from (m.span() for m in pattern.finditer(text))
    for start in (0, *(m.end() for m in _NEWLINE.finditer(text))):
        dateline = _DATELINE.match(text, start)
        if dateline and not _is_firm(dateline.group()):
            yield dateline.span()
        places = _CAPITALS.match(text, start)
        if places and places.group().strip().title() in PLACES:
            yield places.span()
