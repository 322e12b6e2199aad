"""Events told as something past: hardly news, unless a recent day goes with them."""

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._trying import recalled_en, recalled_zh
from monitor.events._trying.ages import is_recent


def recalls(candidate: Candidate, document: Document) -> bool:
    """Whether the event is told as something past, without a day that makes it news."""
    if candidate.headline:
        return False
    if document.lang == "en":
        return recalled_en.recalls(candidate, document)
    return not is_recent(candidate.date, document) and recalled_zh.recalls(candidate, document)
