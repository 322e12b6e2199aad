"""English references to firms that nobody names: "a supplier to X said it", "the new company"."""

import re
from dataclasses import dataclass

from monitor.reading.marks import COMPANIES, NAMED
from monitor.reading.masks.mask import Masked

_IT = frozenset(("it", "its"))
# "Kestrel's largest shareholder said it", "a supplier to Kestrel said it": nobody named
_ROLE = (
    "(?:(?:share|stake|bond|stock)?holder|investor|backer|rival|competitor|supplier|customer|"
    "client|creditor|lender|landlord|suitor|bidder|peer)"
)
_UNNAMED = re.compile(
    rf"(?:[{COMPANIES}](?:[’']s?)? (?:[A-Za-z-]+ ){{0,3}}{_ROLE}|"
    rf"\b[Aa](?:n? [a-z-]+| [{NAMED}])? {_ROLE}(?: (?:in|of|to|at) (?:the )?[{COMPANIES}])?)"
    rf"(?![’']s| (?:[{NAMED}]|[a-z]*holders))[^,;.:{NAMED}{COMPANIES}]{{0,60}}$"
)
_NEW = re.compile("[Tt]he (?:new(?:ly[ -][a-z]+)? [a-z]|subsidiary$)")
_REACH = 4  # sentences


@dataclass(slots=True)
class Nameless:
    """The firm last founded without a name, and where it was last the topic."""

    founded_at: int = -99
    topic_at: int = -99

    def open(self, text: str, start: int, index: int) -> None:
        """Note whether the sentence at `start` begins with the firm."""
        if index - self.founded_at <= _REACH and _NEW.match(text, start):
            self.topic_at = index

    def is_meant(
        self, masked: Masked, position: int, surface: str, index: int, named_at: int
    ) -> bool:
        """Whether a reference means nobody named; the last founding of a named firm was told in
        sentence `named_at`."""
        fresh = index - self.founded_at <= _REACH and self.founded_at > named_at
        if surface.casefold() not in _IT:
            return fresh and _NEW.match(surface) is not None
        if _UNNAMED.search(masked.text, 0, position):
            return True
        return fresh and self._is_topic(masked, position, index)

    def _is_topic(self, masked: Masked, position: int, index: int) -> bool:
        """Whether this sentence begins with the firm, or names none after one that does."""
        before = masked.inside(0, position, COMPANIES)
        if not before:
            return index - self.topic_at == 1
        return before[0].kind == "one" and _NEW.match(before[0].value) is not None
