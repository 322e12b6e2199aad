"""Tries the patterns of one kind of event on one sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from monitor.events._joined import duplicates
from monitor.events._patterns.candidate import Candidate, Span
from monitor.events._patterns.pattern import Kind, Pattern
from monitor.events._patterns.place import Place
from monitor.events._patterns.trace import Note, Trace
from monitor.events._trying import adding, bystanders, lists_en, units_zh
from monitor.events._trying import slots as _slots
from monitor.events._trying.needed import Needy, possible
from monitor.reading.claims import factuality
from monitor.reading.clauses import asides_en
from monitor.reading.regexes.leading import led
from monitor.reading.spans import overlaps

# "The Company shall not dispose of": a rule, not an event.
_NORM = led(r"\bshall (?:(?:not|also|only|be|have) ){0,2}.?$")
# Kinds that a later Chinese clause may tell of the first clause's subject.
_SHARING = frozenset(
    {
        *("ownership", "partnership", "executive_change", "market_entry", "joint_venture"),
        "investment",
    }
)
# 甲，与乙签订合资协议，成立合资公司: the partner comes before the founding clause.
# 乙表示，获得甲投资，…: who invests may be named in another clause.
_WHOLE_FIRST = frozenset({"joint_venture", "investment"})
_MOST = 50  # matches of a pattern in a sentence: with more, it is not prose
_UNFINISHED = "its trigger stands here, but the words round it do not fit"
_NOBODY = "who fills its roles cannot be told"
_REFUSED = "parties or words found with it make no such event"
_TAKEN = "an earlier rule has the same trigger"


def add_terms(kind: Kind, place: Place, earlier: Sequence[Candidate]) -> None:
    """Let a sentence without a word of the kind add terms to an earlier event of the kind."""
    tried = _Tried(kind, _joining(kind, place), earlier, None)
    frame = place.document.reduced(place.index).frame
    tried.on(place, joins=True)
    if frame is not place.masked:
        tried.on(place.masked_as(frame), joins=True)


def _joining(kind: Kind, place: Place) -> list[Needy]:
    start, end = place.span()
    prose, lang = place.document.prose[start:end], place.document.lang
    told = possible([kind], prose, lang)
    return [one for _, patterns in told for one in patterns if one.pattern.joins]


def of_kind(
    kind: Kind,
    patterns: Sequence[Needy],
    place: Place,
    earlier: Sequence[Candidate],
    trace: Trace | None = None,
) -> list[Candidate]:
    """The candidates that a kind's `patterns` give in one sentence.

    Usually clauses that share a subject come first, then the sentence without its asides, then
    its asides.
    """
    tried = _Tried(kind, patterns, earlier, trace)
    reduced, asides, named = place.document.reduced(place.index)
    is_chinese = place.document.lang == "zh"
    if not is_chinese or kind.type in _SHARING - _WHOLE_FIRST:
        tried.on_clauses(place)
    if is_chinese or not asides:
        if asides or reduced.text != place.masked.text:
            tried.on(place.masked_as(reduced))
        tried.on(place)
        if is_chinese and kind.type in _WHOLE_FIRST:
            tried.on_clauses_too(place)
        return list(tried.finished(place))
    tried.on_whole(place, asides)
    tried.on(place.masked_as(reduced))
    if named.text != place.masked.text:
        tried.on(place.masked_as(named), asides)
    tried.on(place, asides)
    return list(tried.finished(place))


@dataclass(slots=True)
class _Tried:
    """One kind's attempts on one sentence; `found` are candidates with where they were found."""

    kind: Kind
    patterns: Sequence[Needy]
    earlier: Sequence[Candidate]
    trace: Trace | None
    found: list[tuple[Candidate, Place]] = field(default_factory=list)
    beside: Sequence[Span] = ()  # asides, in which nobody acts of whom the rest tells
    disturbed: bool = False  # whether one began a match, or may have hidden one

    def on_whole(self, place: Place, asides: Sequence[Span]) -> None:
        """Try the patterns that need the sentence with its asides; without those if one disturbs
        them: "X, a unit of Y, has set up a firm named Z"."""
        self.beside, self.disturbed = asides, False
        self.on(place, whole=True)
        self.beside = ()
        if self.disturbed:
            self.on(place.masked_as(asides_en.described(place.masked)), whole=True)

    def on_clauses(self, place: Place) -> None:
        """Try patterns on the later clauses, each with the subject it shares."""
        for clause, span in place.document.clauses(place.index):
            self.on(place.masked_as(clause), (span,))

    def on_clauses_too(self, place: Place) -> None:
        """Try the later clauses, and let the sentence add terms to what only they tell."""
        before = len(self.found)
        self.on_clauses(place)
        if len(self.found) > before:
            self.on(place, joins=True)

    def on(
        self,
        place: Place,
        within: Sequence[Span] = (),
        *,
        whole: bool = False,
        joins: bool = False,
    ) -> None:
        """Try patterns; with `within`, keep only matches triggered in one of these spans.

        With `whole`, try only patterns that need the sentence with its asides; with `joins`, only
        those that join.
        """
        text = place.masked.text
        for one in self.patterns:
            pattern = one.pattern
            if (whole and not pattern.whole) or (joins and not pattern.joins):
                continue
            if within and pattern.deal:  # a deal's word order already covers earlier clauses
                continue
            if self.trace is None and not one.may_match(text):
                continue
            trigger = pattern.quick.search(text)
            if not trigger or (within and not _may_trigger(pattern, place, within)):
                continue
            matched = False
            for match in islice(_matches(pattern, text), _MOST):
                matched = True
                self._take(pattern, match, place, within)
            self.disturbed = self.disturbed or (whole and not matched)
            if not matched and trigger.group():
                self._note(pattern, place, trigger.span(), _UNFINISHED)

    def _take(
        self, pattern: Pattern, match: re.Match[str], place: Place, within: Sequence[Span]
    ) -> None:
        begins, ends = _slots.trigger(match)
        trigger = place.masked.span(begins, ends)
        is_away = within and not _is_within(trigger, within, whole=pattern.joins)
        if is_away or self._is_disturbed(match, place, trigger):
            return
        taken = self._is_taken(pattern, trigger)
        if taken and self.trace is None:
            return
        if _NORM.search(match.string, 0, begins + 1):
            return
        spelt = place.document.text[place.span()[0] : trigger[0]]
        if not factuality.claims(match.string, begins, ends, place.document.lang, spelt):
            return
        made = _slots.candidates(self.kind, pattern, match, place)
        if not made and not within:
            self._note(pattern, place, match.span(), _NOBODY)
        if pattern.joins:
            earlier = [*self.earlier, *(candidate for candidate, _ in self.found)]
            adding.join(pattern, made, adding.may_add_to(match, place, earlier), match.group())
            return
        if made and taken:
            self._note(pattern, place, match.span(), _TAKEN)
            return
        self.found += [(candidate, place) for candidate in made]

    def _is_disturbed(self, match: re.Match[str], place: Place, trigger: Span) -> bool:
        """Whether a match begins with who acts in an aside that ends before its trigger."""
        if not self.beside:
            return False
        first = place.masked.span(*match.span())[0]
        inside = any(start <= first < end <= trigger[0] for start, end in self.beside)
        here = inside and not _opens_with_object(match)
        self.disturbed = self.disturbed or here
        return here

    def _is_taken(self, pattern: Pattern, trigger: Span) -> bool:
        """Whether the trigger is that of a candidate which the kind will keep."""
        if pattern.joins or pattern.separate:
            return False
        return any(
            overlaps(*trigger, [candidate.trigger]) and self._tells(candidate, place)
            for candidate, place in self.found
        )

    def _tells(self, candidate: Candidate, place: Place) -> bool:
        if self.kind.finish is None or place.document.lang != "en":
            return True
        return any(True for _ in self.kind.finish(candidate.like(), place))

    def finished(self, place: Place) -> Iterator[Candidate]:
        """The candidates as the kind finishes them."""
        for one in sorted((candidate for candidate, _ in self.found), key=lambda c: c.trigger):
            of_firms = bystanders.without(one, place)
            made = self.kind.finish(of_firms, place) if self.kind.finish else (of_firms,)
            told = (duplicates.without(c) for c in made if isinstance(c, Candidate))
            kept = [c for c in told if c is not None and not _is_nobodys(c, place)]
            if not kept and self.trace is not None:
                self.trace.notes.append(
                    Note(place.index, one.type, one.rule, _REFUSED, *one.trigger)
                )
            yield from kept

    def _note(self, pattern: Pattern, place: Place, span: Span, why: str) -> None:
        if self.trace is not None and span[1] > span[0]:
            note = Note(place.index, self.kind.type, pattern.id, why, *place.masked.span(*span))
            self.trace.notes.append(note)


def _is_nobodys(candidate: Candidate, place: Place) -> bool:
    return units_zh.is_of_one(candidate, place) or bystanders.are_parties(candidate, place)


def _matches(pattern: Pattern, text: str) -> Iterator[re.Match[str]]:
    return _resumed(pattern, text) if pattern.lang == "en" else pattern.compiled.finditer(text)


def _resumed(pattern: Pattern, text: str) -> Iterator[re.Match[str]]:
    """The matches in English, whose lists may begin before the end of the last."""
    position = 0
    while match := pattern.compiled.search(text, position):
        yield match
        position = max(lists_en.resumed(text, match.end()), match.start() + 1)


def _may_trigger(pattern: Pattern, place: Place, within: Sequence[Span]) -> bool:
    """Whether the pattern's trigger occurs in one of the spans."""
    found = pattern.quick.finditer(place.masked.text)
    return any(
        m.end() == m.start() or overlaps(*place.masked.span(*m.span()), within) for m in found
    )


def _is_within(span: Span, asides: Iterable[Span], *, whole: bool) -> bool:
    """Whether the span overlaps an aside; with `whole`, without crossing its edge: "led by Kestrel"
    of "led by Kestrel's venture arm Tern", where "Kestrel's venture arm" only says who Tern is."""
    over = [one for one in asides if overlaps(*span, [one])]
    edges = [
        span[0] < one[0] < span[1] < one[1] or one[0] < span[0] < one[1] < span[1] for one in over
    ]
    return bool(over) and not (whole and any(edges))


def _opens_with_object(match: re.Match[str]) -> bool:
    """ "X, which owns 20% of Y, is to sell the stake": the match begins with Y."""
    told = [name for name, words in match.groupdict().items() if words]
    return bool(told) and min(told, key=match.start).startswith("target")
