"""A sum of money in a text."""

from decimal import Decimal
from typing import Any, NamedTuple

from monitor.reading.amounts.numbers import plain


class Money(NamedTuple):
    """text[start:end] names a sum. `value` is in the currency's main unit; for a range it is the
    lower end and `high` the upper. `kind`: subscribed, paid_in, issued, authorised or None."""

    start: int
    end: int
    value: Decimal
    currency: str
    kind: str | None = None
    approx: bool = False
    high: Decimal | None = None

    def json(self, text: str) -> dict[str, Any]:
        """The contract's money object; `text` is the text that the offsets refer to."""
        shape: dict[str, Any] = {
            "text": text[self.start : self.end],
            "value": plain(self.value),
            "currency": self.currency,
        }
        if self.kind:
            shape["kind"] = self.kind
        return shape | ({"approx": True} if self.approx else {})
