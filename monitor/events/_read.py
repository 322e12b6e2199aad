"""Reads a text sentence by sentence, kind by kind, and joins the candidates into findings."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import cast

from monitor.events import _denied, _finding
from monitor.events._chinese import hearsay
from monitor.events._documents import announcer_zh, author
from monitor.events._documents.document import TITLE_GAP, Document, build
from monitor.events._documents.referring import refers_back
from monitor.events._documents.speaking import speaker_of
from monitor.events._finishing import (
    deal_of_page,
    ended_by_title,
    one_employer,
    valuations_en,
)
from monitor.events._forms import told as forms
from monitor.events._joined import rounds, sold_holdings, sums_en, terms, to_close_zh
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Kind, kinds_after, kinds_in
from monitor.events._patterns.place import Place
from monitor.events._patterns.trace import Trace
from monitor.events._second.answers import joined
from monitor.events._second.doubts import passages
from monitor.events._trying import (
    ages,
    discourse,
    founders_zh,
    lead,
    office_outcome,
    outcome,
    paragraph_dates,
    the_two,
    ventures_zh,
)
from monitor.events._trying.adding import reach
from monitor.events._trying.needed import Needy, every, possible
from monitor.events._trying.tried import add_terms, of_kind
from monitor.model import NameHit, Passage, Reading
from monitor.reading.claims import attribution, questions
from monitor.reading.claims.attribution import NOBODY, Speaker
from monitor.reading.names.mentions import Known
from monitor.reading.prose import boilerplate, headlines_zh, shouted_en
from monitor.reading.prose.language import language
from monitor.reading.prose.normal import normalise
from monitor.reading.tagger.tagged import Tagger

LANGUAGES = ("zh", "en")


def read(  # noqa: PLR0913 - the text's metadata, and helpers
    text: str,
    *,
    title: str = "",
    published: date | datetime | None = None,
    lang: str | None = None,
    known: Known | None = None,
    tagger: Tagger | None = None,
    doubts: bool = False,
    answers: Sequence[tuple[Passage, str]] = (),
) -> Reading:
    """All that a document says about companies, as findings with evidence.

    With `doubts` the reading also has the passages worth asking a second reader about; `answers`
    are its answers from an earlier reading of the same document. `lang` is detected if None; only
    zh and en give findings. `known` finds known names in a text as given (resolve's index);
    `tagger` finds names in Chinese sentences that may tell an event. Never raises on any text.
    """
    spoken = lang or language(text if text.strip() else title)
    if spoken not in LANGUAGES:
        return Reading(spoken, ())
    document = made_ready(text, title, published, spoken, known, tagger)
    if document is None:
        return Reading(spoken, ())
    trace = Trace() if doubts or answers else None
    by_rules = list(candidates(document, trace))
    lead.complete(document, by_rules)
    if spoken == "zh":
        ended_by_title.settle(by_rules, document)
        to_close_zh.settle(by_rules, document)
    asked = passages(document, by_rules, trace, len(text)) if doubts and trace else ()
    found = joined(by_rules, answers, document, trace or Trace())
    one_employer.settle(found, document)
    deal_of_page.settle(found, document)
    sold_holdings.settle(found, document.text)
    found += rounds.holdings(found, document.text)
    return Reading(spoken, tuple(_finding.findings(found, document, len(text))), asked)


def made_ready(
    text: str,
    title: str,
    published: date | datetime | None,
    lang: str,
    known: Known | None,
    tagger: Tagger | None = None,
) -> Document | None:
    """The document prepared for reading, unless it has no word of any event; `known` is applied to
    the text as given."""
    # The title comes last: the body is then read first and keeps its offsets.
    given = f"{text}{TITLE_GAP}{title}" if title else text
    calm = _calmed(given, known) if lang == "en" else given
    normal = normalise(calm)
    if title and lang == "zh":
        normal = headlines_zh.parted(normal, len(given) - len(title))
    if not kinds_in(normal.text.lower(), lang) and not forms.may_tell(normal.text, lang):
        return None
    hits: list[NameHit] = []
    for hit in known(calm) if known else ():
        start, end = normal.within(hit.start, hit.end)
        hits.append(NameHit(start, end, hit.name, hit.key))
    document = build(given, normal, lang, published, hits)
    document.calm = calm
    document.body = normal.within(0, len(text))[1]
    if lang == "zh":
        document.discourse.announcer = announcer_zh.firm(document)
    else:
        author.settle(document)
    document.pass_over(boilerplate.spans(document.text, document.body, lang))
    if tagger and lang == "zh":
        document.tag(tagger, _worth_tagging(document))
    return document


def _calmed(given: str, known: Known | None) -> str:
    """The text without lines in capitals; known names of a few letters stay as they are."""
    if not shouted_en.are_in(given):
        return given
    hits = known(given) if known else ()
    return shouted_en.calmed(given, {given[hit.start : hit.end] for hit in hits})


def _worth_tagging(document: Document) -> list[int]:
    """Indexes of sentences that may tell an event or name the subject of the next one."""
    return [
        i
        for i in range(len(document.sentences))
        if _wanted(document, i) or _names_subject(document, i)
    ]


def _names_subject(document: Document, index: int) -> bool:
    """Whether the next sentence may tell an event of 该公司 or 双方, whom this one may name."""
    if document.lang == "en" or index + 1 == len(document.sentences):
        return False
    start, end, _ = document.sentences[index + 1]
    return refers_back(document.text, start, end) and bool(_wanted(document, index + 1))


def candidates(document: Document, trace: Trace | None = None) -> Iterator[Candidate]:
    """The candidates of all sentences in order; earlier ones help to read later sentences."""
    last = NOBODY
    spoke = forms.told(document)
    yield from spoke
    document.text = document.prose  # the labels of forms are read as they are spelt
    for index, sentence in enumerate(document.sentences):
        raw = document.text[sentence.start : sentence.end]
        lowered = raw.lower()
        wanted = _wanted(document, index, all_=trace is not None)
        further = _further(lowered, document.lang, spoke, index)
        discourse.turn_to_title(document, index)
        if not (
            wanted
            or further
            or attribution.speaks(raw, document.lang)
            or _may_answer(raw, document.lang, spoke, index)
        ):
            last = NOBODY if document.sentences[index - 1].paragraph != sentence.paragraph else last
            if _names_subject(document, index):
                document.masked(index)
            discourse.glance(document, index)
            continue
        place = _place(document, index, last)
        found = _told(wanted, place, spoke, trace)
        for kind in further:
            if all(kind is not one for one, _ in wanted):
                add_terms(kind, place, [*spoke, *found])
        found += _answered(place, found, spoke)
        paragraph_dates.inherit(found, spoke, place, last)
        for candidate in found:
            candidate.old = ages.is_over(candidate.date, document, lasts=False)
        discourse.listen(document, place, found)
        last, spoke = place.speaker, [*spoke[-12:], *found]
        yield from (c for c in found if c.score > 0)


def _told(
    wanted: Iterable[tuple[Kind, Sequence[Needy]]],
    place: Place,
    earlier: Sequence[Candidate],
    trace: Trace | None,
) -> list[Candidate]:
    """What one sentence tells of the wanted kinds, each sum with the deal that it belongs to."""
    found: list[Candidate] = []
    for kind, patterns in wanted:
        told = of_kind(kind, patterns, place, earlier, trace)
        terms.settle(told, place)
        discourse.remember(place.document, told)
        found += told
    sums_en.settle(found, place)
    valuations_en.settle(found, place)
    ventures_zh.settle(found, earlier, place)
    founders_zh.settle(found, earlier, place)
    return found


def _answered(
    place: Place, found: Sequence[Candidate], earlier: Sequence[Candidate]
) -> list[Candidate]:
    """The denials of earlier candidates that this sentence gives.

    Also marks `found` as rumours where they continue one, and as ended what is called off here.
    """
    hearsay.spread(place, found, earlier)
    denied = list(_denied.of(place, found, earlier))
    outcome.settle([*found, *denied], earlier, place)
    office_outcome.settle(earlier, place)
    return denied


_Wanted = Sequence[tuple[Kind, Sequence[Needy]]]


def _wanted(document: Document, index: int, *, all_: bool = False) -> _Wanted:
    """The kinds triggered in a sentence, each with the patterns possible there.

    With `all_`, all patterns of the triggered kinds.
    """
    lang = document.lang
    if all_:
        return [(kind, every(kind, lang)) for kind in _triggered(document, index)]
    if index not in document.wanted:
        start, end, _ = document.sentences[index]
        told = _triggered(document, index)
        document.wanted[index] = possible(told, document.prose[start:end], lang)
    return cast("_Wanted", document.wanted[index])


def _triggered(document: Document, index: int) -> list[Kind]:
    start, end, _ = document.sentences[index]
    lowered = document.text[start:end].lower()
    if document.lang == "zh" and questions.asks(lowered):
        return []
    return kinds_in(lowered, document.lang)


def _may_answer(raw: str, lang: str, spoke: Sequence[Candidate], index: int) -> bool:
    """Whether a sentence may deny or call off a recent candidate."""
    if not spoke or index - spoke[-1].index > _denied.REACH:
        return False
    came = outcome.may_tell(raw, lang) or office_outcome.may_tell(raw, lang)
    return came or _denied.denies(raw, lang)


def _further(lowered: str, lang: str, spoke: Sequence[Candidate], index: int) -> list[Kind]:
    """The kinds of recent candidates that a sentence may add terms to."""
    told = {c.type for c in spoke if index - c.index <= reach(c.type)}
    return kinds_after(told, lowered, lang) if told else []


def _place(document: Document, index: int, last: Speaker) -> Place:
    masked = document.masked(index)
    the_two.note(document, index, masked)
    return Place(document, masked, index, speaker_of(document, index, last))
