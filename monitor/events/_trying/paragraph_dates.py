"""Dates that candidates take over from what their paragraph told before."""

from collections.abc import Iterable, Sequence

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying import recalled
from monitor.events._trying.ages import is_over
from monitor.reading.claims.attribution import NOBODY, Speaker
from monitor.reading.dates import Dated


def inherit(
    found: Iterable[Candidate], earlier: Sequence[Candidate], place: Place, last: Speaker
) -> None:
    """Give undated candidates their paragraph's date if speaker or a party stayed the same."""
    document, paragraph = place.document, place.paragraph
    same_speaker = place.speaker == last != NOBODY
    inherited = _paragraph_date(document, place.index, paragraph) if same_speaker else None
    dated = document.lang == "en" and any(i.kind == "date" for i in place.masked.items.values())
    for candidate in found:
        if candidate.date is None and not candidate.background and not dated:
            keys = {f.key for f in candidate.fillers}
            near = [
                c.date
                for c in earlier
                if c.paragraph == paragraph and c.date and keys & {f.key for f in c.fillers}
            ]
            when = inherited or (near[-1] if near else None)
            old = is_over(when, document) and recalled.tells_now(candidate, document)
            candidate.date = None if old or recalled.is_before(candidate, document) else when


_BACK = 20  # sentences searched backwards for a paragraph's date


def _paragraph_date(document: Document, index: int, paragraph: int) -> Dated | None:
    for earlier in range(index - 1, max(-1, index - _BACK), -1):
        sentence = document.sentences[earlier]
        if sentence.paragraph != paragraph:
            return None
        for item in document.within(sentence.start, sentence.end):
            dated: Dated = item.value
            if item.kind == "date" and dated.anchor != "since":
                return dated
    return None
