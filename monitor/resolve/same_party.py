"""Whether a party of one report is a party of another: surely, or by a name that may be its own."""

from collections.abc import Callable, Iterable, Sequence

from monitor.model import Event, EventParty
from monitor.resolve.amounts import amounts, compatible, is_one_unit
from monitor.resolve.echo import is_echo
from monitor.resolve.names import are_of_two_scripts, is_edge_slip, person_key, same_firm

Sameness = Callable[[EventParty, EventParty], bool]


def same_party(a: EventParty, b: EventParty) -> bool:
    """Surely one: by company id if both have one, else by name, people across scripts."""
    if a.company and b.company:
        return a.company == b.company
    return same_person(a.name, b.name) or same_firm(a.name, b.name) == "same"


def may_be_party(a: EventParty, b: EventParty) -> bool:
    """Possibly one: the names sound alike across scripts, or one is short for the other."""
    if same_party(a, b) or same_firm(a.name, b.name) != "different" or is_echo(a.name, b.name):
        return True
    return is_edge_slip(a.name, b.name) or _is_surname(a, b) or _is_surname(b, a)


def _is_surname(short: EventParty, whole: EventParty) -> bool:
    """Bezos for Jeff Bezos: English texts use the surname after the first mention."""
    if short.role != "person" or whole.role != "person" or " " in short.name:
        return False
    given, _, family = whole.name.rpartition(" ")
    return bool(given) and short.name.isalpha() and family.casefold() == short.name.casefold()


def may_be_rendered(a: EventParty, b: EventParty) -> bool:
    """Possibly one, or named in two scripts without a known rendering."""
    return may_be_party(a, b) or are_of_two_scripts(a.name, b.name)


def same_person(a: str, b: str) -> bool:
    """In characters and pinyin, with the family name first or last."""
    first, second = person_key(a), person_key(b)
    turned = person_key(" ".join(reversed(b.split()))) if len(b.split()) == 2 else second
    return first != "" and first in (second, turned)


def in_role(event: Event, roles: Sequence[str]) -> list[EventParty]:
    return [party for party in event.parties if party.role in roles]


def meet(mine: Iterable[EventParty], theirs: Sequence[EventParty], same: Sameness) -> bool:
    """Whether any of these is one of those."""
    return any(same(one, other) for one in mine for other in theirs)


def is_part(a: Event, b: Event) -> bool:
    """Whether one is about only some of the other's targets."""
    counts = [len(in_role(event, ("target",))) for event in (a, b)]
    return 0 < min(counts) < max(counts)


def one_target(a: Event, b: Event) -> bool:
    """Whether both surely name the same target."""
    return meet(in_role(a, ("target",)), in_role(b, ("target",)), same_party)


def shared(new: Event, old: Event) -> int:
    """How many parties of the new report the old one has."""
    return sum(any(may_be_party(one, other) for other in old.parties) for one in new.parties)


def equal_number(new: Event, old: Event) -> bool:
    mine, theirs = amounts(new.facts), amounts(old.facts)
    both = mine.keys() & theirs.keys()
    exact = (mine[one].width == theirs[one].width == 0 for one in both)
    return any(exact) and any(
        mine[one].low == theirs[one].low
        and is_one_unit(mine[one], theirs[one])
        and compatible(mine[one], theirs[one])
        for one in both
    )
