"""What stands between a raw text and its annotations: language, normal form, sentences."""

from monitor.reading.language import language
from monitor.reading.normal import Normal, normalise
from monitor.reading.sentences import Sentence, clauses, sentences

__all__ = ["Normal", "Sentence", "clauses", "language", "normalise", "sentences"]
