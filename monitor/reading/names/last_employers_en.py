"""Firms for which an English sentence says that somebody worked so far."""

import re
from collections.abc import Iterator

from monitor.reading.marks import CHARS, NAMED, PEOPLE

_TITLE = CHARS["title"]
# "Ann Lee, until now Kestrel's head of sales": Kestrel employs her so far
_EMPLOYER_OF = re.compile(
    rf"[{PEOPLE}], [^.;,{NAMED}]{{0,40}}?"
    rf"(?:(?P<firm>[{NAMED}])(?:[’']s?)? (?:[a-z-]+ ){{0,3}}{_TITLE}|"
    rf"{_TITLE} (?:of|at) (?:the )?(?P<at>[{NAMED}])(?=,))"
)


def employers(text: str, position: int) -> Iterator[int]:
    """The places of firms before `position` that are named as those of somebody's last office."""
    return (m.start(m.lastgroup or 0) for m in _EMPLOYER_OF.finditer(text, 0, position))
