"""Where patterns are tried: one sentence of a document, masked, with who speaks in it."""

from dataclasses import dataclass

from monitor.events._document import Document
from monitor.reading.attribution import Speaker
from monitor.reading.mask import Masked


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pattern is tried: a masked sentence of a document, and who speaks in it."""

    document: Document
    masked: Masked
    index: int
    speaker: Speaker

    @property
    def paragraph(self) -> int:
        """The sentence's paragraph."""
        return self.document.sentences[self.index].paragraph

    def span(self) -> tuple[int, int]:
        """The sentence's span in the normal text."""
        sentence = self.document.sentences[self.index]
        return sentence.start, sentence.end

    def in_title(self) -> bool:
        """Whether the sentence is the title's, which stands behind the text."""
        return self.span()[0] >= self.document.body
