"""Detects files whose percentages look like fractions of one meant as per cent."""

from fractions import Fraction

from monitor.ownership.stated import Read, Stated
from monitor.ownership.statements import is_unknown

_ONE_PER_CENT = Fraction(1, 100)
_DOUBT = (
    "every share in it is 1 % or less. Percentages are in per cent: 0.512 is 0.512 %, and 51.2 is "
    "51.2 %. If fractions of one are meant, multiply them by 100"
)


class Scale:
    """Watches a file being read, until a share is more than one per cent."""

    def __init__(self) -> None:
        self._is_small: bool | None = None  # None: no share was stated yet

    def seen(self, read: Read) -> Read:
        """The same holdings, inspected in passing."""
        for at, found in read:
            if self._is_small is not False and isinstance(found, Stated):
                self._look(found)
            yield at, found

    def _look(self, found: Stated) -> None:
        share = found.holding.share
        if share.high and not is_unknown(share):
            self._is_small = share.high <= _ONE_PER_CENT

    @property
    def doubt(self) -> str:
        """What to ask the user, "" if nothing."""
        return _DOUBT if self._is_small else ""
