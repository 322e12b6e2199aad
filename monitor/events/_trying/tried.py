"""How the patterns of one kind of event are tried on one sentence, and what becomes of matches."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from monitor.events._joined import itself
from monitor.events._joined.merge import absorb
from monitor.events._patterns.candidate import Candidate, Span
from monitor.events._patterns.pattern import Kind, Pattern
from monitor.events._patterns.place import Place
from monitor.events._patterns.trace import Note, Trace
from monitor.events._trying import lists_en
from monitor.events._trying import slots as _slots
from monitor.events._trying.needed import Needy, possible
from monitor.reading.claims import factuality
from monitor.reading.marks import CHARS, NAMED

# "The Company shall not dispose of": a rule says what is to be done, not what is.
_NORM = re.compile(r"\bshall (?:(?:not|also|only|be|have) ){0,2}.?$")
# What a later clause of a Chinese sentence may tell of who acts in the first one.
_SHARING = frozenset(
    {"ownership", "partnership", "executive_change", "market_entry", "joint_venture"}
)
# 甲，与乙签订合资协议，成立合资公司: with whom is told before the clause that founds it.
_WHOLE_FIRST = frozenset({"joint_venture"})
_MOST = 50  # matches of a pattern in a sentence: more are no prose
_UNFINISHED = "its trigger stands here, but the words round it do not fit"
_NOBODY = "who fills its roles cannot be told"
_REFUSED = "parties or words found with it make no such event"
_TAKEN = "an earlier rule has the same trigger"


def add_terms(kind: Kind, place: Place, earlier: Sequence[Candidate]) -> None:
    """What a sentence without a word of the kind adds to an event of it that was told before."""
    tried = _Tried(kind, _joining(kind, place), earlier, None)
    frame = place.document.reduced(place.index).frame
    tried.on(place, joins=True)
    if frame is not place.masked:
        tried.on(replace(place, masked=frame), joins=True)


def _joining(kind: Kind, place: Place) -> list[Needy]:
    start, end = place.span()
    prose, lang = place.document.prose[start:end], place.document.lang
    return [one for one in possible(kind, prose, lang) if one.pattern.joins]


def of_kind(
    kind: Kind,
    patterns: Sequence[Needy],
    place: Place,
    earlier: Sequence[Candidate],
    trace: Trace | None = None,
) -> list[Candidate]:
    """The candidates of one kind in one sentence, of these of its patterns: of clauses that share a
    subject first, then of its frame, then of its asides."""
    tried = _Tried(kind, patterns, earlier, trace)
    reduced, asides, named = place.document.reduced(place.index)
    is_chinese = place.document.lang == "zh"
    if not is_chinese or kind.type in _SHARING - _WHOLE_FIRST:
        tried.on_clauses(place)
    if is_chinese or not asides:
        if asides:
            tried.on(replace(place, masked=reduced))
        tried.on(place)
        if is_chinese and kind.type in _WHOLE_FIRST:
            tried.on_clauses(place)
        return list(tried.finished(place))
    tried.on(place, whole=True)
    tried.on(replace(place, masked=reduced))
    if named.text != place.masked.text:
        tried.on(replace(place, masked=named), asides)
    tried.on(place, asides)
    return list(tried.finished(place))


@dataclass(slots=True)
class _Tried:
    """One kind's attempts on one sentence; `taken` are the triggers that gave something."""

    kind: Kind
    patterns: Sequence[Needy]
    earlier: Sequence[Candidate]
    trace: Trace | None
    found: list[Candidate] = field(default_factory=list)
    taken: list[Span] = field(default_factory=list)

    def on_clauses(self, place: Place) -> None:
        """Try patterns on the later clauses, each with the subject that it shares."""
        for clause, span in place.document.clauses(place.index):
            self.on(replace(place, masked=clause), (span,))

    def on(
        self,
        place: Place,
        within: Sequence[Span] = (),
        *,
        whole: bool = False,
        joins: bool = False,
    ) -> None:
        """Try patterns; with `within`, keep only what was triggered in one of these spans; with
        `whole`, only those that need the sentence with its asides, with `joins` those that join."""
        for one in self.patterns:
            pattern = one.pattern
            if (whole and not pattern.whole) or (joins and not pattern.joins):
                continue
            if within and pattern.deal:  # the order of a deal tells who acts in clauses before
                continue
            if self.trace is None and not one.may_match(place.masked.text):
                continue
            trigger = pattern.quick.search(place.masked.text)
            if not trigger or not _may_stand(pattern, place, within):
                continue
            matched = False
            for match in islice(_matches(pattern, place.masked.text), _MOST):
                matched = True
                self._take(pattern, match, place, within)
            if not matched and trigger.group():
                self._note(pattern, place, trigger.span(), _UNFINISHED)

    def _take(
        self, pattern: Pattern, match: re.Match[str], place: Place, within: Sequence[Span]
    ) -> None:
        begins, ends = _slots.trigger(match)
        trigger = place.masked.span(begins, ends)
        if within and not _overlaps(trigger, within):
            return
        if self.trace is None and self._stands(pattern, trigger):
            return
        if _NORM.search(match.string, 0, begins + 1):
            return
        if not factuality.claims(match.string, begins, place.document.lang):
            return
        made = _slots.candidates(self.kind, pattern, match, place)
        if not made and not within:
            self._note(pattern, place, match.span(), _NOBODY)
        if pattern.joins:
            _join(pattern, made, _of_whom(match, place, [*self.earlier, *self.found]))
            return
        if made and self._stands(pattern, trigger):
            self._note(pattern, place, match.span(), _TAKEN)
            return
        self.found += made
        self.taken += [c.trigger for c in made if self._tells(c, place)]

    def _tells(self, candidate: Candidate, place: Place) -> bool:
        """Whether the kind will make anything of it: else other patterns may have its trigger."""
        if self.kind.finish is None or place.document.lang != "en":
            return True
        return any(True for _ in self.kind.finish(candidate.like(), place))

    def _stands(self, pattern: Pattern, trigger: Span) -> bool:
        """Whether an earlier pattern's trigger leaves this one nothing to tell."""
        if pattern.joins or pattern.separate:
            return False
        return _overlaps(trigger, self.taken)

    def finished(self, place: Place) -> Iterator[Candidate]:
        """What the kind makes of its candidates."""
        for one in sorted(self.found, key=lambda c: c.trigger):
            made = self.kind.finish(one, place) if self.kind.finish else (one,)
            told = (itself.without(c) for c in made if isinstance(c, Candidate))
            kept = [c for c in told if c is not None]
            if not kept and self.trace is not None:
                self.trace.notes.append(
                    Note(place.index, one.type, one.rule, _REFUSED, *one.trigger)
                )
            yield from kept

    def _note(self, pattern: Pattern, place: Place, span: Span, why: str) -> None:
        if self.trace is not None and span[1] > span[0]:
            note = Note(place.index, self.kind.type, pattern.id, why, *place.masked.span(*span))
            self.trace.notes.append(note)


def _matches(pattern: Pattern, text: str) -> Iterator[re.Match[str]]:
    if pattern.lang == "zh":
        yield from pattern.compiled.finditer(text)
        return
    position = 0
    while match := pattern.compiled.search(text, position):
        yield match
        position = max(lists_en.resumed(text, match.end()), match.start() + 1)


def _may_stand(pattern: Pattern, place: Place, within: Sequence[Span]) -> bool:
    """Whether the pattern's trigger stands in one of the spans at all, where there are any."""
    if not within:
        return True
    found = pattern.quick.finditer(place.masked.text)
    return any(
        m.end() == m.start() or _overlaps(place.masked.span(*m.span()), within) for m in found
    )


def _overlaps(span: Span, taken: Iterable[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in taken)


def reach(kind: str) -> int:
    """In how many sentences more may be said of an event; of a venture the terms follow one by one."""
    return 8 if kind == "joint_venture" else 3


# "Y, which secured $3m led by Z": whoever backs Y did not back who was told of before.
_RAISER = re.compile(
    f"[{NAMED}],? (?:(?:which|who|{CHARS['one']}|also|has|had|have) ){{0,2}}"
    "(?:raised|secured|bagged|closed|netted|landed|led this)\\b"
)


def _of_whom(
    match: re.Match[str], place: Place, earlier: Sequence[Candidate]
) -> Sequence[Candidate]:
    """What a match may add to: the rounds of the firm that its English sentence says has raised."""
    raisers = list(_RAISER.finditer(match.string, 0, match.start()))
    if place.document.lang != "en" or not raisers:
        return earlier
    key = place.document.discourse.firms.key(place.masked.items[raisers[-1].start()].value)
    return [c for c in earlier if c.type != "investment" or key in c.keys("target")]


def _join(pattern: Pattern, made: Sequence[Candidate], earlier: Sequence[Candidate]) -> None:
    """Add to the last event of the kind, where it was told in this paragraph."""
    for addition in made:
        before = [c for c in earlier if c.trigger[0] < addition.trigger[1]]
        for candidate in sorted(before or earlier, key=lambda c: c.trigger, reverse=True):
            near = addition.index - candidate.index <= reach(addition.type)
            if _is_another_founding(candidate, addition):
                break
            if candidate.type == addition.type and near and _agree(candidate, addition, pattern):
                addition.date = None
                absorb(candidate, addition)
                break


_FOUNDINGS = frozenset({"registration", "joint_venture"})


def _is_another_founding(candidate: Candidate, addition: Candidate) -> bool:
    """Whether the text has gone on to found something else since: its terms are that one's."""
    if candidate.type == addition.type or candidate.index == addition.index:
        return False
    return {candidate.type, addition.type} == _FOUNDINGS and not candidate.headline


def _agree(candidate: Candidate, addition: Candidate, pattern: Pattern) -> bool:
    role = pattern.subject
    founding = addition.type == "joint_venture" and addition.index == candidate.index
    if not role or founding or not addition.keys(role):
        return True
    return bool(candidate.keys(role) & addition.keys(role))
