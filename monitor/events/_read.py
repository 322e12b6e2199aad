"""The way from one text to its findings: sentence by sentence, kind by kind, then joined."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from monitor.events import _finding, _slots
from monitor.events._candidate import Candidate
from monitor.events._document import Document, build
from monitor.events._merge import absorb, merged
from monitor.events._pattern import Kind, Pattern, kinds
from monitor.events._slots import Place
from monitor.model import NameHit, Reading
from monitor.reading import attribution
from monitor.reading.attribution import NOBODY, Speaker
from monitor.reading.mask import compiled
from monitor.reading.mentions import Known, Mention
from monitor.reading.text import language, normalise

_LANGUAGES = ("zh", "en")
_PAIR = {
    "zh": compiled("(?P<one><cn>)(?:和|与|及)(?P<two><cn>)(?!<and><cn>)", "zh"),
    "en": compiled("(?<!, )(?P<one><cn>) and (?P<two><cn>)", "en"),
}
# A crowd named since the last pair: "the two parties" may then be the crowd and somebody.
_CROWD = re.compile(
    r"车企|多家企业|许多企业|不少企业|主机厂|厂商|\b(?:car|auto|many|some|several|other|tech|appliance) (?:\w+ )?(?:companies|makers|firms)\b"
)


def read(
    text: str,
    *,
    title: str = "",
    published: date | datetime | None = None,
    lang: str | None = None,
    known: Known | None = None,
) -> Reading:
    """All that a document says about companies, as findings with evidence.

    `lang` is told from the text where it is None; other languages than zh and en give no findings.
    `known` finds known names in a text as given (resolve's index). Never raises on any text.
    """
    spoken = lang or language(text or title)
    if spoken not in _LANGUAGES:
        return Reading(spoken, ())
    # The title comes last: what the text itself says is told first and keeps its places.
    given = f"{text}\n{title}" if title else text
    normal = normalise(given)
    hits: list[NameHit] = []
    for hit in known(given) if known else ():
        start, end = normal.within(hit.start, hit.end)
        hits.append(NameHit(start, end, hit.name, hit.key))
    document = build(given, normal, spoken, published, hits)
    found = merged(_candidates(document))
    return Reading(spoken, tuple(_finding.findings(found, document, len(text))))


def _candidates(document: Document) -> Iterator[Candidate]:
    """The candidates of all sentences in order; what was understood helps to read on."""
    last = NOBODY
    spoke: list[Candidate] = []
    for index, sentence in enumerate(document.sentences):
        raw = document.text[sentence.start : sentence.end]
        lowered = raw.lower()
        wanted = [k for k in kinds() if k.may_speak(lowered, document.lang)]
        speech = attribution.speaks(raw, document.lang)
        if _CROWD.search(raw):
            document.discourse.pair = ()
        if not wanted and not speech:
            last = NOBODY if document.sentences[index - 1].paragraph != sentence.paragraph else last
            _glance(document, index)
            continue
        place = _place(document, index, last)
        found: list[Candidate] = []
        for kind in wanted:
            told = _of_kind(kind, place, spoke)
            _remember(document, told)
            found += told
        _inherit_dates(found, spoke, place, last)
        if place.speaker.firm:
            document.discourse.announcer = place.speaker.firm
        _glance(document, index)
        last = place.speaker
        spoke = [*spoke[-12:], *found]
        yield from (c for c in found if c.score > 0)


def _place(document: Document, index: int, last: Speaker) -> Place:
    sentence = document.sentences[index]
    raw = document.text[sentence.start : sentence.end]
    masked = document.masked(index)
    if index and _refers_to_many(masked.text):
        _note_pair(document, index - 1)
    speaker = attribution.speaker(masked, raw, document.lang, last)
    if speaker is NOBODY and _in_quotes(document, index):
        speaker = _closing_speaker(document, index, last)
    return Place(document, masked, index, _named_as_given(document, speaker))


def _named_as_given(document: Document, speaker: Speaker) -> Speaker:
    """The speaker's name in the script of the text as given."""
    named = speaker.who or speaker.firm
    if named is None or speaker.attribution is None:
        return speaker
    name = document.original(named.start, named.end)
    return replace(speaker, attribution=replace(speaker.attribution, name=name))


def _refers_to_many(masked: str) -> bool:
    return "\ue007" in masked


def _note_pair(document: Document, index: int) -> None:
    """Two names coordinated in the sentence before are a pair too."""
    masked = document.masked(index)
    match = _PAIR[document.lang].search(masked.text)
    talk = document.discourse
    if match and not (talk.pair and talk.pair_at == index):
        both = (masked.items[match.start("one")], masked.items[match.start("two")])
        talk.pair = tuple(talk.firms.full(i.value) for i in both)
        talk.pair_at = index


def _in_quotes(document: Document, index: int) -> bool:
    """Whether the sentence stands in a quotation that an earlier or this sentence opened."""
    sentence = document.sentences[index]
    first = index
    while first and document.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
    so_far = document.text[document.sentences[first].start : sentence.end]
    return so_far.count("“") > so_far.count("”")


def _closing_speaker(document: Document, index: int, last: Speaker) -> Speaker:
    """Who spoke is told where the quotation closes."""
    paragraph = document.sentences[index].paragraph
    for later in range(index + 1, min(index + 12, len(document.sentences))):
        sentence = document.sentences[later]
        if sentence.paragraph != paragraph:
            return NOBODY
        raw = document.text[sentence.start : sentence.end]
        if "”" in raw:
            return attribution.speaker(document.masked(later), raw, document.lang, last)
    return NOBODY


def _of_kind(kind: Kind, place: Place, earlier: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of one kind in one sentence; patterns that only join come after the others."""
    found: list[Candidate] = []
    taken: list[tuple[int, int]] = []
    patterns = kind.patterns[place.document.lang]
    for pattern in sorted(patterns, key=lambda p: p.joins):
        if not pattern.quick.search(place.masked.text):
            continue
        for match in pattern.compiled.finditer(place.masked.text):
            made = _slots.candidates(kind, pattern, match, place)
            if pattern.joins:
                _join(pattern, made, [*earlier, *found])
                continue
            fresh = [c for c in made if pattern.separate or not _overlaps(c.trigger, taken)]
            found += fresh
            taken += [c.trigger for c in fresh]
    if kind.finish:
        found = [c for one in found for c in _finished(kind.finish, one, place)]
    return found


def _finished(
    finish: Callable[..., Iterable[object]], one: Candidate, place: Place
) -> Iterator[Candidate]:
    for made in finish(one, place):
        if isinstance(made, Candidate):
            yield made


def _overlaps(span: tuple[int, int], taken: Iterable[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in taken)


def _join(pattern: Pattern, made: Sequence[Candidate], earlier: Sequence[Candidate]) -> None:
    """Add to the last event of the kind, where it was told in this paragraph."""
    for addition in made:
        before = [c for c in earlier if c.trigger[0] < addition.trigger[1]]
        for candidate in sorted(before or earlier, key=lambda c: c.trigger, reverse=True):
            near = addition.index - candidate.index <= 3
            if candidate.type == addition.type and near and _agree(candidate, addition, pattern):
                addition.date = None
                absorb(candidate, addition)
                break


def _agree(candidate: Candidate, addition: Candidate, pattern: Pattern) -> bool:
    role = pattern.subject
    if not role or not addition.keys(role):
        return True
    return bool(candidate.keys(role) & addition.keys(role))


def _inherit_dates(
    found: Iterable[Candidate], earlier: Sequence[Candidate], place: Place, last: Speaker
) -> None:
    """A sentence without a date has its paragraph's, where speaker or subject stayed the same."""
    document, paragraph = place.document, place.paragraph
    same_speaker = place.speaker == last != NOBODY
    inherited = _paragraph_date(document, place.index, paragraph) if same_speaker else None
    for candidate in found:
        if candidate.date is None and not candidate.background:
            keys = {f.key for f in candidate.fillers}
            near = [
                c.date
                for c in earlier
                if c.paragraph == paragraph and c.date and keys & {f.key for f in c.fillers}
            ]
            candidate.date = inherited or (near[-1] if near else None)


def _paragraph_date(document: Document, index: int, paragraph: int):  # type: ignore[no-untyped-def]
    for earlier in range(index - 1, -1, -1):
        sentence = document.sentences[earlier]
        if sentence.paragraph != paragraph:
            return None
        dates = [
            i
            for i in document.items
            if i.kind == "date" and sentence.start <= i.start < sentence.end
        ]
        if dates:
            return dates[0].value
    return None


def _remember(document: Document, found: Sequence[Candidate]) -> None:
    talk = document.discourse
    for candidate in found:
        _note_newcomer(document, candidate)
        partners = candidate.of("partner")
        if len(partners) == 2:
            talk.pair = (partners[0].mention, partners[1].mention)
            talk.pair_at = candidate.index


def _note_newcomer(document: Document, candidate: Candidate) -> None:
    if candidate.type in {"registration", "joint_venture"}:
        for filler in candidate.of("company")[:1]:
            document.discourse.newcomer = filler.mention
            document.discourse.newcomer_at = candidate.index


def _glance(document: Document, index: int) -> None:
    """The first firm named in a sentence is what the text goes on about."""
    sentence = document.sentences[index]
    for item in document.items:
        if item.start >= sentence.end:
            break
        if item.start >= sentence.start and item.kind in {"company", "guess"}:
            mention: Mention = item.value
            document.discourse.subject = document.discourse.firms.full(mention)
            return
