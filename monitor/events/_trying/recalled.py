"""Events told as something past: hardly news, unless a recent day goes with them.

The flow is the same in both languages; the words that look back are those of each.
"""

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._trying import recalled_en, recalled_zh
from monitor.events._trying.ages import is_over, is_recent
from monitor.reading.dates import Dated

_WORDS = {"en": recalled_en, "zh": recalled_zh}
# Old ones tell who works with whom to this day
_LASTING = frozenset({"partnership", "joint_venture"})


def recalls(candidate: Candidate, document: Document) -> bool:
    """Whether the event is told as something past, without a day that makes it news."""
    if candidate.headline or any(s >= document.body > 0 for s, _ in candidate.evidence):
        return False  # the title tells it
    words, asserted = _WORDS[document.lang], candidate.modality == "asserted"
    if words.is_cause(candidate, document) or _is_over(candidate, document):
        return True
    if is_recent(candidate.date, document):
        return False
    if words.looks_back(candidate, document):
        return True
    if candidate.date or not asserted:
        return False
    return words.is_known(candidate, document) or _is_long_past(candidate, document)


def tells_now(candidate: Candidate, document: Document) -> bool:
    """Whether the form of the verb or a word before it says that this has just happened."""
    told: bool = _WORDS[document.lang].tells_now(candidate, document)
    return told


def is_before(candidate: Candidate, document: Document) -> bool:
    """此前，甲曾获得乙投资: whether a Chinese event is earlier than the others of its paragraph."""
    return document.lang == "zh" and recalled_zh.looks_back(candidate, document)


def _is_over(candidate: Candidate, document: Document) -> bool:
    """Whether the event's own date lies too far back, also that of a mere plan or its end."""
    return is_over(candidate.date, document, lasts=candidate.type in _LASTING)


def _is_long_past(candidate: Candidate, document: Document) -> bool:
    """Whether an undated event belongs to a time long past that the text named before.

    It does if that is the time named last in its paragraph, or if the text named no other. The
    time also counts as named where the title, which follows the text, names it.
    """
    if document.published is None or tells_now(candidate, document):
        return False
    told = _times(document, 0, document.sentences[candidate.index].start)
    here = [one for one in told if one.start >= _paragraph_start(document, candidate.index)]
    if here:
        return not is_recent(here[-1], document)
    told += _times(document, document.body, len(document.text))
    return bool(told) and not any(is_recent(one, document) for one in told)


def _paragraph_start(document: Document, index: int) -> int:
    paragraph = document.sentences[index].paragraph
    while index and document.sentences[index - 1].paragraph == paragraph:
        index -= 1
    return document.sentences[index].start


def _times(document: Document, start: int, end: int) -> list[Dated]:
    """The times between two offsets that a text tells of."""
    by_the_way = _WORDS[document.lang].is_by_the_way
    dates = [item.value for item in document.within(start, end) if item.kind == "date"]
    return [
        one
        for one in dates
        if one.range.end is not None and one.anchor == "on" and not by_the_way(one, document.text)
    ]
