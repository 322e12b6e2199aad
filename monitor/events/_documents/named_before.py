"""Names of earlier sentences that were not recognised in a later one."""

from collections.abc import Sequence
from itertools import islice

from monitor.reading.names.firms import Firms
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.nearby import cuts_word, times
from monitor.reading.spans import overlaps

_KNOWN = 100  # known names searched for, at most
_LONG_ENOUGH = 4  # characters of a name that is always searched for
_SHORT, _OFTEN = 3, 4  # characters of a shorter name, and how often it must occur


def found(
    text: str, start: int, end: int, firms: Firms, taken: Sequence[tuple[int, int]]
) -> list[Mention]:
    """Mentions in text[start:end], outside `taken`, of the firms guessed so far."""
    mentions: list[Mention] = []
    sentence = text[start:end]
    for known in islice(reversed(firms.best.values()), _KNOWN):
        if known.kind != "guess" or known.start >= start or known.surface not in sentence:
            continue
        at = sentence.find(known.surface)
        if cuts_word(sentence, at + len(known.surface)):
            continue
        if not _is_known_well(known.surface, text):
            continue
        place, stop = start + at, start + at + len(known.surface)
        if not overlaps(place, stop, taken):
            mentions.append(known._replace(start=place, end=stop))
    return mentions


def _is_known_well(name: str, text: str) -> bool:
    """Whether to search for a name everywhere: it is long, or short but repeated."""
    often = len(name) == _SHORT and times(name, text, 0) >= _OFTEN
    return often or len(name) >= _LONG_ENOUGH
