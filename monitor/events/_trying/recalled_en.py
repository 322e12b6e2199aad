"""English sentences that look back: "it later acquired", "Y had been sold", "In 1982, …"."""

import re

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._trying.ages import is_recent
from monitor.reading.regexes.late import late

# "Was subsequently sold", "had previously held talks", "first invested in"
_ADVERB = late(
    r"\b(?:later|subsequently|previously|originally|initially|eventually|formerly|once|then|"
    r"first|had (?:[a-z]+ly |also |already |since )?)(?: been)?(?: [a-z]{3,10})? ?$"
)
_HAD = re.compile(r"\bhad\b")
# "It said it had bought": when it says so is news
_SAYS = re.compile(
    r"\b(?:sa(?:id|ys)|tells|told|announc|confirm|report|reveal|disclos|according|stat(?:ed|es)|"
    r"add(?:s|ed)|inform|notif|learn|claim|fil(?:ed|ing)|emerge|understood|believed|shows?|that)"
)
_OPENS = re.compile(
    r"\W{0,3}(?:Previously|Originally|Initially|Later|Subsequently|Eventually|Historically|"
    r"(?:Two|Three|Four|Five|A few|Some|Several|\w{3,5}) years (?:later|earlier|before)|"
    r"(?:In )?[Tt]he same year|(?:In )?[Tt]hat (?:same )?year|At the time|Before that|"
    r"Prior to (?:that|this)|In the past|Over the years|Back then)\b,?"
)
_OPENING = 16  # "In 1982," and "Back in May 2011,": the date begins here at the latest
# What is told so has just happened, whatever the sentence before tells
_NOW = re.compile(r"\b(?:has|have|is|are|will|now|today|yesterday|to)\b[^,;]{0,40}$")


def recalls(candidate: Candidate, document: Document) -> bool:
    """Whether a sentence tells the event as something past."""
    sentence = document.sentences[candidate.index]
    text, start = document.text, candidate.trigger[0]
    before = text[sentence.start : start]
    adverb = _ADVERB.search(before)
    if adverb:
        told = _SAYS.search(text, sentence.start, sentence.end)
        return not (_HAD.match(adverb[0]) and told)
    if _OPENS.match(before):
        return True
    return _goes_on(candidate, document) and not _NOW.search(before)


def _goes_on(candidate: Candidate, document: Document) -> bool:
    """Whether an undated sentence follows one that begins with a day long past."""
    index = candidate.index
    if candidate.date or not index or candidate.modality != "asserted":
        return False
    earlier, sentence = document.sentences[index - 1], document.sentences[index]
    if earlier.paragraph != sentence.paragraph:
        return False
    return any(
        item.kind == "date"
        and item.start - earlier.start <= _OPENING
        and item.value.range.end is not None
        and not is_recent(item.value, document)
        for item in document.within(earlier.start, earlier.end)
    )
