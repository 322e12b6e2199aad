"""A document prepared for the patterns: its sentences, their mentions, and their masks."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, cached_property
from operator import attrgetter

from monitor.events._documents import (
    converted,
    last_day,
    named_before,
    officers_en,
    pronouns,
    titled,
)
from monitor.model import Json, NameHit
from monitor.reading.amounts.money import find_money
from monitor.reading.amounts.percent import find_percents
from monitor.reading.clauses import asides_en, asides_zh, briefs_en, later_en, later_zh
from monitor.reading.clauses.again_en import Shared
from monitor.reading.clauses.asides_en import Reduced
from monitor.reading.dates import find_dates
from monitor.reading.masks.items import apart
from monitor.reading.masks.mask import Item, Masked, mask
from monitor.reading.names import (
    completed_zh,
    declared,
    descriptions_en,
    labels_zh,
    mentions,
    owners,
    people_en,
    references,
    titles,
)
from monitor.reading.names.coreference import Discourse
from monitor.reading.names.en import headlines
from monitor.reading.names.firms import Firms, core
from monitor.reading.names.mention import Mention
from monitor.reading.names.zh import cut_at_names, edges, mistaken, parted, recut
from monitor.reading.names.zh.rejoined import rejoined
from monitor.reading.prose import sport_en
from monitor.reading.prose.normal import Normal
from monitor.reading.prose.sentences import Sentence, sentences
from monitor.reading.tagger.tagged import Tagged, Tagger

TITLE_GAP = "\n\n"  # between text and title; no sentence crosses a blank line


@dataclass
class Document:
    """One text, read once. `given` is the text as given, `normal` its normal form with the map
    between them, and `text` the normal form alone."""

    given: str
    normal: Normal
    lang: str
    published: date | datetime | None
    sentences: tuple[Sentence, ...]
    items: list[Item]
    discourse: Discourse
    prose: str  # the normal text with headlines in lower case
    calm: str = ""  # the text as given but for its lines in capitals
    body: int = 0  # where the text ends; the title follows
    masks: dict[int, Masked] = field(default_factory=dict)
    frames: dict[int, Reduced] = field(default_factory=dict)
    later: dict[int, tuple[Shared, ...]] = field(default_factory=dict)
    wanted: dict[int, Sequence[object]] = field(default_factory=dict)  # kinds that may be told
    tagged: dict[int, tuple[Tagged, ...]] = field(default_factory=dict)
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = self.normal.text

    @cached_property
    def sport(self) -> bool:
        """Whether this is an English sports report."""
        return self.lang == "en" and sport_en.is_sport(self.text)

    def tells_sport(self, index: int) -> bool:
        """Whether sentence `index` is about players and matches, not about a club's business."""
        sentence = self.sentences[index]
        return self.sport and not sport_en.is_business(self.text[sentence.start : sentence.end])

    @cached_property
    def whole_names(self) -> str:
        """Names of firms that the text gives a legal form, without the form; one per line."""
        cores = {core(i.value.surface): None for i in self.items if _is_whole(i)}
        return "\n".join(cores)

    @cached_property
    def last_day(self) -> date | None:
        """The last day or month that the text tells of as past."""
        return last_day.told(self.items, self.text)

    def original(self, start: int, end: int) -> str:
        """The text as given that corresponds to text[start:end]."""
        left, right = self.normal.origin(start, end)
        return self.given[left:right]

    def words(self, start: int, end: int) -> str:
        """The same without the capitals of whole lines, in one line."""
        left, right = self.normal.origin(start, end)
        return " ".join((self.calm or self.given)[left:right].split())

    def amount(self, item: Item) -> Json:
        """The output object for an amount or a share, with its words in the text as given."""
        if item.kind == "money":
            item = converted.source(item, self.text, self._conversions)
        shape: dict[str, Json] = item.value.json(self.text)
        return shape | {"text": self.original(item.start, item.end)}

    @cached_property
    def _conversions(self) -> converted.Conversions:
        return converted.conversions(self.items, self.text)

    def pass_over(self, spans: Sequence[tuple[int, int]]) -> None:
        """Drop sentences that begin in one of these spans."""
        self.sentences = tuple(
            s for s in self.sentences if not any(a <= s.start < b for a, b in spans)
        )

    def within(self, start: int, end: int) -> Sequence[Item]:
        """The items that begin in text[start:end], in text order."""
        left = bisect_left(self.items, start, key=_start)
        return self.items[left : bisect_left(self.items, end, lo=left, key=_start)]

    def masked(self, index: int) -> Masked:
        """Sentence `index` masked; on demand, as most sentences tell no event."""
        if index not in self.masks:
            self.masks[index] = self._mask(index)
        return self.masks[index]

    def reduced(self, index: int) -> Reduced:
        """Sentence `index` masked and without its asides, with their places in the text."""
        if index not in self.frames:
            asides = asides_en if self.lang == "en" else asides_zh
            self.frames[index] = asides.reduced(self.masked(index))
        return self.frames[index]

    def clauses(self, index: int) -> tuple[Shared, ...]:
        """The later clauses of sentence `index`, each with the subject it shares."""
        if index not in self.later:
            clauses = later_en if self.lang == "en" else later_zh
            found = list(clauses.shared(self.reduced(index)[0]))
            self.later[index] = (*found, *self._bullet(index))
        return self.later[index]

    def _bullet(self, index: int) -> tuple[Shared, ...]:
        firm = self.briefed(index)
        told = briefs_en.told(self.masked(index), firm) if firm else None
        return (told,) if told else ()

    def briefed(self, index: int) -> Item | None:
        """The firm named above the bullet points of an agency's brief, if `index` is one."""
        if self.lang != "en" or not briefs_en.opens(self.text, self.sentences[index].start):
            return None
        for above in range(index - 1, max(-1, index - _BULLETS), -1):
            if not briefs_en.opens(self.text, self.sentences[above].start):
                return briefs_en.firm(self.masked(above))
        return None

    def tag(self, tagger: Tagger, wanted: Sequence[int]) -> None:
        """Tag the sentences `wanted` in one batch, before they are masked."""
        spans = [(s.start, s.end) for s in map(self.sentences.__getitem__, wanted)]
        texts = [self.text[start:end] for start, end in spans]
        tagged = cut_at_names.tagged(texts, [self._known(*span) for span in spans], tagger)
        words = [*map(parted.parted, texts, tagged)]
        self.tagged.update(zip(wanted, rejoined(texts, words), strict=True))

    def _known(self, start: int, end: int) -> list[tuple[int, int]]:
        found = (i for i in self.within(start, end) if i.kind == "company")
        return [(i.start - start, i.end - start) for i in found if i.value.known]

    def _mask(self, index: int) -> Masked:
        start, end = self.sentences[index].start, self.sentences[index].end
        here = [i for i in self.within(start, end) if i.end <= end]
        here += titles.find(self.prose, start, end, self.lang)
        if self.lang == "en":
            here = officers_en.named(self, index, apart(here, pronouns.people(self, index)))
        else:
            here = self._with_people_zh(index, here)
        words = self.tagged.get(index)
        referring = references.find(self.prose, start, end, self.lang)
        if self.lang == "en":
            referring = list(pronouns.settled(referring, self, index))
        if words:
            referring = references.outside_names(referring, start, words, edges.NAMING)
        here = apart(here, referring)
        if self.lang == "zh":
            here = [
                recut.recut(self.text, start, item, words or ())
                for item in mistaken.without(here, start, words or ())
            ]
            taken = sorted((i.start, i.end) for i in here)
            guessed = mentions.guesses(self.text, start, end, taken, words)
            firms = self.discourse.firms
            busy = [*taken, *((m.start, m.end) for m in guessed)]
            guessed += named_before.found(self.text, start, end, firms, busy)
            busy = [*taken, *((m.start, m.end) for m in guessed)]
            guessed += completed_zh.stems(self.text, start, end, busy)
            guessed = completed_zh.corrected(
                self.text, end, guessed, self.whole_names, firms, taken, self.body
            )
            here += [Item(m.start, m.end, m.kind, m) for m in guessed]
            known = [i.value for i in here if i.kind == "company"]
            self._note_names(start, end, [*known, *guessed])
            firms.add(guessed)
            here = [i for i in here if not references.stands_beside(i, guessed, here)]
            here += self._labels(start, end, here)
        return mask(self.prose, start, end, here)

    def _note_names(self, start: int, end: int, named: Sequence[Mention]) -> None:
        firms = self.discourse.firms
        titled.shorten(named, self.discourse.people)
        firms.owners |= owners.called(self.text, named)
        if "由" in self.text[start:end]:
            firms.owners |= owners.holding(self.text, named, [*named, *firms.best.values()])

    def _with_people_zh(self, index: int, here: list[Item]) -> list[Item]:
        start, end = self.sentences[index].start, self.sentences[index].end
        said = [i for i in here if i.kind == "title"]
        here = apart(titled.people(self.text, start, end, said, self.discourse.people), here)
        return apart(here, pronouns.people_zh(self, index))

    def _labels(self, start: int, end: int, here: Sequence[Item]) -> list[Item]:
        """Uses of labels (甲方) that this sentence or an earlier one gave to a firm."""
        labels = self.discourse.labels
        told = dict(labels_zh.declared(self.text, start, end, here))
        used = list(labels_zh.used(self.text, start, end, [*labels, *told]))
        labels.update(told)
        if not used:
            return []
        first = {label: self.text.find(label, start, end) for label in told}
        return apart(here, [i for i in used if i.start != first.get(i.value)])[len(here) :]


_BULLETS = 12  # bullet points of a brief, at most


def build(
    given: str,
    normal: Normal,
    lang: str,
    published: date | datetime | None,
    hits: Sequence[NameHit],
) -> Document:
    """Find what needs no sentence context: names, amounts, shares, dates."""
    text = normal.text
    named = mentions.find(text, lang, hits)
    items = [Item(d.start, d.end, "date", d) for d in find_dates(text, lang, published)]
    items += [Item(m.start, m.end, "money", m) for m in find_money(text, lang)]
    items = apart(
        items,
        [Item(p.start, p.end, "percent", p) for p in find_percents(text, lang) if not p.growth],
    )
    sure = [Item(m.start, m.end, m.kind, m) for m in named if m.how != "shape"]
    shaped = [Item(m.start, m.end, m.kind, m) for m in named if m.how == "shape"]
    items = apart(apart(sure, items), shaped)
    firms = Firms()
    called = [m for m in named if m.kind in {"company", "guess", "maybe_person"}]
    firms.owners |= owners.called(text, called)
    firms.add(called)
    talk = Discourse(
        firms,
        people_en.by_short_name(named),
        declared.author(text, named),
        text=text if lang == "zh" else "",
    )
    prose = text
    if lang == "en":
        talk.told = cache(lambda: descriptions_en.told(text, called, firms))
        prose = headlines.plain(text, ((i.start, i.end) for i in items))
        prose = briefs_en.plain(prose, {i.start for i in items})
    items.sort(key=_start)
    return Document(given, normal, lang, published, sentences(text, lang), items, talk, prose)


def _is_whole(item: Item) -> bool:
    return item.kind == "company" and item.value.how == "form"


_start = attrgetter("start")
