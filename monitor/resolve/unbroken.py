"""Names without the line ends and odd spaces that a page's layout put into them."""

import re
from dataclasses import replace

from monitor.model import Finding

_BREAK = re.compile(r"(?<=(\S)) *[^\S ]\s*")
_WIDE = "\u2e80"  # Chinese and beyond


def unbroken(finding: Finding) -> Finding:
    """The finding with its parties' names on one line. Their places in the text stay."""
    if not any(_BREAK.search(party.name) for party in finding.parties):
        return finding
    parties = (replace(one, name=_BREAK.sub(_joint, one.name)) for one in finding.parties)
    return replace(finding, parties=tuple(parties))


def _joint(broken: re.Match[str]) -> str:
    """Between Chinese characters, and behind a hyphen, there was no space."""
    return "" if broken[1] == "-" or broken[1] >= _WIDE else " "
