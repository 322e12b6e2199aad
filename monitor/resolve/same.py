"""When two reports tell one fact: kind, parties by role, distinguishing details, and time."""

import re
from collections.abc import Callable, Iterable
from datetime import timedelta

from monitor.model import Event
from monitor.resolve.amounts import amounts, are_two_shares, compatible
from monitor.resolve.dates import near
from monitor.resolve.echo import is_echo
from monitor.resolve.evidence import documents, first_told, texts
from monitor.resolve.folding import fold
from monitor.resolve.names import keys, same_firm
from monitor.resolve.one_deal import INVESTED, JOINED, STAKES
from monitor.resolve.parties import one_market, parties_agree, surely_agree
from monitor.resolve.posts import same_post, same_round
from monitor.resolve.same_party import in_role, is_part, shared
from monitor.resolve.terms import DETAILS, FIGURES, revises, superseded, tells_earlier_terms
from monitor.resolve.topics import related

ONCE = frozenset({"registration", "deregistration"})  # happens once in a firm's life
_WEAKER = frozenset({"planned", "possible", "rumoured"})
_LIFE_SLACK = 180  # days from a plan or rumour to its end
_DENIAL_SLACK = 45
_TAKEOVER_SLACK = 540  # from the agreement to completion
_WHOLE = 100  # per cent
_ONE_SIGNING = timedelta(days=4)
_CORRECTION = re.compile(r"更正|勘误|\bcorrections?\b|\bcorrected\b|\berratum\b", re.IGNORECASE)


_Related = Callable[[str, str], bool | None]


def _same_words(a: str, b: str) -> bool:
    return fold(a) == fold(b)


def _same_name(a: str, b: str) -> bool | None:
    is_open = same_firm(a, b) == "maybe" or is_echo(a, b)
    return None if is_open else same_firm(a, b) == "same"


_WORDS: dict[str, dict[str, _Related]] = {
    "market_entry": {"market": related},
    "launch": {"product": related},
    "partnership": {"topic": related},
    "joint_venture": {"topic": related},
    "investment": {"round": same_round},
    "acquisition": {"business": related},
    "executive_change": {"position": same_post, "change": _same_words},
    "capital_change": {"direction": _same_words},
    "shareholding_change": {"direction": _same_words, "business": related},
    "name_change": {"to": _same_name, "from": _same_name},
    "status_change": {"to": _same_words},
}


def event_key(event: Event) -> str:
    """Kind and companies by role: what two reports must share to be compared at all."""
    return "|".join((event.type, *sorted({p.company or keys(p.name).core for p in event.parties})))


def kinds_like(kind: str) -> tuple[str, ...]:
    """Kinds of event that may mean the same: one sells what another buys, or pays for."""
    alike = [kinds for kinds in (STAKES, INVESTED, JOINED) if kind in kinds]
    return tuple(sorted(frozenset({kind}).union(*alike)))


def match(new: Event, stored: Iterable[Event]) -> Event | None:
    """The stored event that `new` repeats, if any. Of several, one whose parties are surely the
    same, then the one sharing most parties, then the one most texts tell."""
    found = [old for old in stored if is_same(new, old)]
    return max(
        found,
        key=lambda old: (surely_agree(new, old), shared(new, old), len(old.evidence), old.updated),
        default=None,
    )


def also(merged: Event, stored: Iterable[Event]) -> Event | None:
    """Another stored event that turns out to be the same, now that more is known."""
    others = (old for old in stored if old.id != merged.id and is_same(merged, old))
    return min(others, key=lambda old: (old.first_seen, old.id), default=None)


def is_same(new: Event, old: Event) -> bool:
    """Whether both tell one fact. Different numbers mean two facts, except for corrections and
    terms said to have changed."""
    if old.type not in kinds_like(new.type) or is_opinion(new) != is_opinion(old):
        return False
    is_moved = revises(new, old) or tells_earlier_terms(new, old)
    return (
        parties_agree(new, old)
        and _words_agree(new, old)
        and (
            _numbers_agree(new, old, but=FIGURES if is_moved else ())
            or corrects(new, old)
            or _is_settled(new, old)
        )
        and (_time_agrees(new, old) or (is_moved and near(new, old, slack=_LIFE_SLACK)))
    )


def is_opinion(event: Event) -> bool:
    """Whether only outsiders say so: it is their view, not the firm's word. What a paper says
    without naming anybody is no outsider's view."""
    kinds = {one.attribution.kind if one.attribution else "" for one in event.evidence}
    return event.modality == "denied" and bool(kinds) and kinds <= {"third_party", "anonymous"}


def corrects(new: Event, old: Event) -> bool:
    """Whether `new` corrects a number of `old`: it says so, or a register knows better."""
    if _numbers_agree(new, old):
        return False
    if new.type in ONCE and new.state == "confirmed" and old.state != "confirmed":
        return True
    return any(map(_CORRECTION.search, texts(new)))


# --- the four tests ------------------------------------------------------------------------------


def _words_agree(new: Event, old: Event) -> bool:
    for fact, test in _WORDS.get(new.type, {}).items():
        mine, theirs = new.facts.get(fact), old.facts.get(fact)
        if not (isinstance(mine, str) and isinstance(theirs, str)):
            continue
        if test(mine, theirs) is False and not _is_one_signing(new, old):
            return False
    return new.type != "market_entry" or _one_stance(new, old)


def _is_one_signing(new: Event, old: Event) -> bool:
    """What the same two firms agree on within days is one agreement, whatever each paper calls its
    subject; one text that tells two means two."""
    partners = [len(in_role(event, ("partner",))) for event in (new, old)]
    return (
        new.type == "partnership"
        and min(partners) == max(partners) > 1
        and documents(new).isdisjoint(documents(old))
        and abs(first_told(new) - first_told(old)) <= _ONE_SIGNING
        and shared(new, old) == min(partners)
    )


def _one_stance(new: Event, old: Event) -> bool:
    """A denial and a plan are one story only if they are about the very same business."""
    return (new.modality == "denied") == (old.modality == "denied") or one_market(new, old)


def _numbers_agree(new: Event, old: Event, *, but: Iterable[str] = ()) -> bool:
    soon = abs(first_told(new) - first_told(old)) <= _ONE_SIGNING
    if soon and is_part(new, old):
        return True
    mine, theirs = amounts(new.facts), amounts(old.facts)
    return all(
        any(
            compatible(mine[fact], one) and (soon or not are_two_shares(mine[fact], one))
            for one in (theirs[fact], *superseded(old.facts, fact))
        )
        for fact in (mine.keys() & theirs.keys()) - DETAILS - {*but}
    )


def _is_settled(new: Event, old: Event) -> bool:
    """A late paper with another number does not reopen what a register has settled."""
    return new.type in ONCE and old.state in ("confirmed", "corrected")


def _time_agrees(new: Event, old: Event) -> bool:
    if new.type in ONCE:
        return True
    if _is_one_takeover(new, old) or _is_one_venture(new, old):
        return near(new, old, slack=_TAKEOVER_SLACK)
    if new.type == "insolvency" or _is_one_office(new, old):
        return near(new, old, slack=_LIFE_SLACK)
    if new.modality == old.modality:
        return near(new, old)
    if "denied" in (new.modality, old.modality):
        return near(new, old, slack=_DENIAL_SLACK)
    lives_on = old.modality in _WEAKER or new.modality == "ended"
    return near(new, old, slack=_LIFE_SLACK if lives_on else 0)


def _is_one_office(new: Event, old: Event) -> bool:
    """Papers announce on one day what is done on another; a register gives the actual day."""
    told = new.type == "executive_change" and "confirmed" not in (new.state, old.state)
    return told and surely_agree(new, old)


def _is_one_venture(new: Event, old: Event) -> bool:
    """Papers date a venture by its signing, its start or the study before it."""
    is_off = "withdrawn" in (new.state, old.state) or "denied" in (new.state, old.state)
    partners = [len(in_role(event, ("partner",))) for event in (new, old)]
    told = new.type == "joint_venture" and not is_off and min(partners) > 1
    return told and surely_agree(new, old)


def _is_one_takeover(new: Event, old: Event) -> bool:
    """A firm buys another whole one once: not just a part of it, and not after the deal failed."""
    if new.type != "acquisition" or old.state in ("withdrawn", "denied"):
        return False
    parts = (amounts(event.facts).get("percent") for event in (new, old))
    has_buyers = all(in_role(event, ("acquirer",)) for event in (new, old))
    is_whole = all(part is None or part.low >= _WHOLE for part in parts)
    return has_buyers and is_whole and surely_agree(new, old)
