"""The speaker of a sentence, named in it or where its quotation closes."""

from dataclasses import replace

from monitor.events._documents.document import Document
from monitor.reading.claims import attribution
from monitor.reading.claims.attribution import NOBODY, Speaker


def speaker_of(document: Document, index: int, last: Speaker) -> Speaker:
    """The speaker of sentence `index`; `last` is the speaker before."""
    sentence = document.sentences[index]
    raw = document.text[sentence.start : sentence.end]
    speaker = attribution.speaker(document.masked(index), raw, document.lang, last)
    if speaker is NOBODY and _in_quotes(document, index):
        speaker = _closing_speaker(document, index, last)
    return _named_as_given(document, speaker)


def _named_as_given(document: Document, speaker: Speaker) -> Speaker:
    """The speaker's name in the script of the text as given."""
    named = speaker.who or speaker.firm
    if named is None or speaker.attribution is None:
        return speaker
    name = document.original(named.start, named.end)
    return replace(speaker, attribution=replace(speaker.attribution, name=name))


def _in_quotes(document: Document, index: int) -> bool:
    """Whether a quotation is still open where the sentence ends."""
    sentence = document.sentences[index]
    first = index
    while (
        first > max(0, index - _LONGEST)
        and document.sentences[first - 1].paragraph == sentence.paragraph
    ):
        first -= 1
    so_far = document.text[document.sentences[first].start : sentence.end]
    return so_far.count("“") > so_far.count("”")


_LONGEST = 50  # sentences of a quotation, at most


def _closing_speaker(document: Document, index: int, last: Speaker) -> Speaker:
    """The speaker named in the sentence that closes the quotation."""
    paragraph = document.sentences[index].paragraph
    for later in range(index + 1, min(index + 12, len(document.sentences))):
        sentence = document.sentences[later]
        if sentence.paragraph != paragraph:
            return NOBODY
        raw = document.text[sentence.start : sentence.end]
        if "”" in raw:
            return attribution.speaker(document.masked(later), raw, document.lang, last)
    return NOBODY
