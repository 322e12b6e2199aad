"""Where patterns are tried: a masked sentence with its document and speaker."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.events._documents.document import Document
from monitor.reading.claims.attribution import Speaker
from monitor.reading.dates import Dated
from monitor.reading.masks.mask import Masked

_NEWS = timedelta(days=400)
_SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Place:
    """A masked sentence of a document, and its speaker."""

    document: Document
    masked: Masked
    index: int
    speaker: Speaker

    def masked_as(self, masked: Masked) -> "Place":
        """The place with another mask of its sentence, or of a part of it."""
        return Place(self.document, masked, self.index, self.speaker)

    @property
    def paragraph(self) -> int:
        """The sentence's paragraph."""
        return self.document.sentences[self.index].paragraph

    def span(self) -> tuple[int, int]:
        """The sentence's span in the normal text."""
        sentence = self.document.sentences[self.index]
        return sentence.start, sentence.end

    def is_past(self, when: Dated | None, after: timedelta = _NEWS) -> bool:
        """Whether `when` is too long before the text's publication to be news."""
        if when is None or when.range.end is None:
            return False
        published = self.document.published
        if published is None:
            return when.range.precision == "year"
        read = published.date() if isinstance(published, datetime) else published
        return read - when.range.end > after

    def is_ahead(self, when: Dated | None) -> bool:
        """Whether `when` ends long after the text's publication: a deadline or a term."""
        published = self.document.published
        if when is None or when.range.end is None or published is None:
            return False
        read = published.date() if isinstance(published, datetime) else published
        return when.range.end - read > _SOON

    def in_title(self) -> bool:
        """Whether the sentence belongs to the title, which follows the text."""
        return self.span()[0] >= self.document.body
