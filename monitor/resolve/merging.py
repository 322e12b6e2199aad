"""How another report changes a stored event: evidence, facts, state and version."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import prod

from rapidfuzz import fuzz

from monitor.model import Event, EventParty, Evidence, Facts, Json, State
from monitor.resolve.amounts import amounts, compatible, is_round, sharper
from monitor.resolve.dates import better_date
from monitor.resolve.evidence import first_told, last_told
from monitor.resolve.folding import fold
from monitor.resolve.lifecycle import is_carried_out, next_modality, next_state
from monitor.resolve.names import are_of_two_scripts
from monitor.resolve.same import corrects
from monitor.resolve.same_party import is_part, may_be_party, same_party
from monitor.resolve.terms import (
    DETAILS,
    adds_terms,
    moved_terms,
    tells_earlier_terms,
    with_new_terms,
)

_ALONE = frozenset({"company", "target", "person"})
_SIDES = frozenset({"acquirer", "holder", "target", "seller", "investor"})
_OF_MONEY = frozenset({"amount", "round", "percent"})
_OF_ITSELF = timedelta(days=7)
_RECAP = timedelta(days=60)  # reported so late, a better date is not news
_COPY = 85  # rapidfuzz ratio from which two quotes are one text


@dataclass(frozen=True, slots=True)
class _Change:
    facts: Facts
    names: tuple[str, ...]


def merge(old: Event, new: Event, now: datetime) -> tuple[Event, str | None]:
    """The stored event with what `new` adds, and the resulting kind of news.

    None if only evidence, wording or a translation was added: nobody is told and the version stays.
    Otherwise event.updated, event.confirmed, event.denied or event.corrected.
    """
    evidence = _gathered(old.evidence, new.evidence)
    if old.type == "investment" != new.type:  # it is no news that a shareholder was added
        new = replace(new, facts={k: v for k, v in new.facts.items() if k in _OF_MONEY})
    corrected = corrects(new, old)
    facts = _corrected(old, new) if corrected else _changed(old, new)
    state: State = "corrected" if corrected else _next_state(old, new)
    parties = tuple(one for one in new.parties if _is_new_party(one, old))
    modality = next_modality(old, new, state)
    news = {
        "parties": bool(parties),
        "date": _takes_date(old, new) and _is_new_date(old, new),
        "state": corrected or state != old.state or is_carried_out(old, new),
    }
    changed = (*facts.names, *(name for name, is_new in news.items() if is_new))
    merged = replace(
        old,
        modality=modality,
        state=state,
        parties=(*_resolved(old, new), *parties),
        facts=facts.facts,
        date=new.date if _takes_date(old, new) else old.date,
        evidence=evidence,
        confidence=confidence(evidence),
        for_now=new.for_now if state != old.state else old.for_now or new.for_now,
    )
    if not changed:
        return merged, None
    told = replace(merged, version=old.version + 1, changed=changed, updated=now)
    return told, _kind(old, state, corrected=corrected)


def folded(one: Event, other: Event, now: datetime) -> tuple[Event, Event, str | None]:
    """Two stored events that are one: the older with what the younger adds, the younger to be
    removed, and the resulting kind of news."""
    older, younger = sorted((one, other), key=lambda event: (event.first_seen, event.id))
    whole, kind = merge(older, younger, now)
    return whole, younger, kind


def _next_state(old: Event, new: Event) -> State:
    """A rejected bid that is raised is open again."""
    is_made_anew = old.state == "denied" and new.state == "reported" and moved_terms(new, old)
    return "reported" if is_made_anew else next_state(old, new)


def _kind(old: Event, state: State, *, corrected: bool) -> str:
    if corrected:
        return "event.corrected"
    if state != old.state and state in ("denied", "confirmed"):
        return f"event.{state}"
    return "event.updated"


# --- evidence ------------------------------------------------------------------------


def _gathered(old: tuple[Evidence, ...], new: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    kept = list(old)
    for one in new:
        if not any(_is_same_document(one, other) for other in kept):
            kept.append(one)
    return tuple(kept)


def _is_same_document(a: Evidence, b: Evidence) -> bool:
    if a.source != b.source:
        return bool(a.url) and a.url == b.url
    return a.url == b.url or _text(a) == _text(b) != ""


def _text(evidence: Evidence) -> str:
    return fold(" ".join(quote.quote for quote in evidence.quotes))


def confidence(evidence: tuple[Evidence, ...]) -> float:
    """Noisy-or over independent texts: copies in other outlets count once. At most 0.99."""
    if not evidence:
        return 0.0
    repeated = copies(evidence)
    voices = [one for one in evidence if one not in repeated]
    best = max(one.confidence for one in voices)
    return max(best, min(0.99, 1 - prod(1 - one.confidence for one in voices)))


def copies(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Those that repeat a surer text: same source, nearly the same words, or a translation."""
    voices: list[Evidence] = []
    repeated: list[Evidence] = []
    for one in sorted(evidence, key=lambda e: -e.confidence):
        same = any(_is_copy(one, other) for other in voices)
        (repeated if same else voices).append(one)
    return tuple(repeated)


def _is_copy(a: Evidence, b: Evidence) -> bool:
    # Translations share no letters; papers that print one are taken for copies.
    return a.source == b.source or a.lang != b.lang or fuzz.ratio(_text(a), _text(b)) >= _COPY


# --- facts ---------------------------------------------------------------------------


def _changed(old: Event, new: Event) -> _Change:
    """What a report adds, and the new terms of a deal if it says they were changed."""
    united, moved = _united(old, new), moved_terms(new, old)
    if moved:
        facts = with_new_terms(united.facts, old, new, moved)
        return _Change(facts, (*united.names, *moved))
    if tells_earlier_terms(new, old) and "amount_from" not in old.facts:
        return replace(united, facts={**united.facts, "amount_from": new.facts["amount"]})
    return united


def _united(old: Event, new: Event) -> _Change:
    """Figures of one of several targets are not those of all."""
    facts, names = dict(old.facts), []
    mine, theirs = amounts(new.facts), amounts(old.facts)
    partly = is_part(new, old)
    for fact, value in new.facts.items():
        if fact in DETAILS:
            if fact not in facts and adds_terms(fact, new, old):
                facts[fact] = value
        elif fact in mine and partly:
            continue
        elif fact in mine and (fact not in theirs or sharper(mine[fact], theirs[fact])):
            facts[fact] = value
            is_better = fact in theirs and is_round(theirs[fact])
            names += [] if is_better or mine[fact] in theirs.values() else [fact]
        elif fact not in facts or _is_empty(facts[fact]):
            facts[fact] = value
    return _Change(facts, tuple(names))


def _is_empty(value: Json) -> bool:
    return value is None or value in ("", [], {})


def _corrected(old: Event, new: Event) -> _Change:
    """The corrected numbers, and under `corrected_from` the earlier ones."""
    united = _united(old, new)
    facts, names = dict(united.facts), list(united.names)
    before: dict[str, Json] = dict(old.facts.get("corrected_from") or {})
    mine, theirs = amounts(new.facts), amounts(old.facts)
    for fact in mine.keys() & theirs.keys():
        if not compatible(mine[fact], theirs[fact]):
            before[fact] = old.facts[fact]
            facts[fact] = new.facts[fact]
            names.append(fact)
    return _Change({**facts, "corrected_from": before}, tuple(sorted(names)))


# --- parties, date, state ------------------------------------------------------------


def _is_new_party(party: EventParty, old: Event) -> bool:
    """In a role with only one party, another name is only another spelling."""
    if party.role in _ALONE and any(one.role == party.role for one in old.parties):
        return False
    if party.role in _SIDES and any(_is_other_side(one, party) for one in old.parties):
        return False
    return not any(may_be_party(party, one) for one in old.parties if one.role == party.role)


def _is_other_side(one: EventParty, party: EventParty) -> bool:
    """A seller is not what is sold, and nobody buys itself."""
    is_it = same_party(one, party) or (
        are_of_two_scripts(one.name, party.name) and may_be_party(one, party)
    )
    return one.role in _SIDES and one.role != party.role and is_it


def _resolved(old: Event, new: Event) -> tuple[EventParty, ...]:
    """The known parties, with companies that the new report resolved and the old did not."""
    return tuple(_with_company(party, new) for party in old.parties)


def _with_company(party: EventParty, new: Event) -> EventParty:
    if party.company:
        return party
    known = (one for one in new.parties if one.role == party.role and one.company)
    found = next((one.company for one in known if may_be_party(one, party)), None)
    return replace(party, company=found)


def _is_new_date(old: Event, new: Event) -> bool:
    """Whether a better date is worth telling: not from a recap, not what the days of the reports
    already implied ("recently", or no date at all; a register's log knows better), not another
    thirty days for "recently"."""
    if not better_date(new.date, old.date) or last_told(new) - first_told(old) > _RECAP:
        return False
    if new.date is None or new.date.start is None or new.date.end is None:
        return False
    is_lately = new.state != "confirmed" and old.date is not None and old.date.precision == "fuzzy"
    is_vague = old.date is None or is_lately
    told = first_told(old).date()
    is_its_week = told - _OF_ITSELF <= new.date.start <= last_told(new).date()
    if is_vague and (is_its_week or new.date.start <= told <= new.date.end):
        return False
    if old.date is None or old.date.start is None or old.date.end is None:
        return True
    return (new.date.end - new.date.start) * 2 < old.date.end - old.date.start


def _takes_date(old: Event, new: Event) -> bool:
    if new.facts.get("amount_change"):  # its day is that of the change, not of the deal
        return False
    if old.date is None or old.date.start is None:
        return new.date is not None
    if not better_date(new.date, old.date) or new.date is None or new.date.start is None:
        return False
    slack = timedelta(days=45)
    end = new.date.end or new.date.start
    return old.date.start - slack <= new.date.start and end <= (old.date.end or end) + slack
