"""Whether two reports name the same parties: surely, or by sound with other news as proof."""

from datetime import timedelta
from typing import NamedTuple

from monitor.model import Event, EventParty
from monitor.resolve.amounts import amounts
from monitor.resolve.evidence import documents, first_told
from monitor.resolve.names import is_edge_slip, is_firm, is_rendering
from monitor.resolve.one_deal import (
    are_mutual_talks,
    is_one_round,
    is_one_sale,
    is_one_stake,
    turns_round,
)
from monitor.resolve.posts import one_holder
from monitor.resolve.same_party import (
    Sameness,
    equal_number,
    in_role,
    may_be_party,
    may_be_rendered,
    meet,
    same_party,
)
from monitor.resolve.topics import related, same_stem

_SAME_DAY = timedelta(days=1)  # papers in two time zones date one signing a day apart


class Roles(NamedTuple):
    """`main`: the party an event is about; `others`: if both reports name one, it must match."""

    main: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()


_ROLES = {
    "shareholding_change": Roles(("target",), (("holder", "acquirer"), ("seller",))),
    "partnership": Roles(("partner",)),
    "joint_venture": Roles(("partner",), (("company",),)),
    "acquisition": Roles(("target",), (("acquirer",), ("seller",))),
    "investment": Roles(("target",), (("investor",),)),
    "executive_change": Roles(("person",), (("company",),)),
    "ownership": Roles(("target",), (("holder",),)),
}
_COMPANY = Roles(("company",))
_ONE_FOUNDING = timedelta(days=4)
_RARE = frozenset({"insolvency", "deregistration", "registration", "name_change"})


def may_agree(new: Event, old: Event) -> bool:
    """Whether `parties_agree` is possible; `old` may lack its evidence."""
    if turns_round(new, old):
        return are_mutual_talks(new, old)
    if new.type != old.type:
        return is_one_sale(new, old)
    return (
        _agree(new, old, may_be_rendered)
        or _founds_unnamed(new, old)
        or is_one_stake(new, old)
        or is_one_round(new, old)
        or _may_be_headline_of(new, old)
        or _may_be_headline_of(old, new)
    )


def parties_agree(new: Event, old: Event) -> bool:
    """Whether the parties are the same: surely, or possibly and something else proves it."""
    if not may_agree(new, old) or _is_patchwork(new, old) or _is_patchwork(old, new):
        return False
    if new.type != old.type or turns_round(new, old):
        return True
    if surely_agree(new, old) or is_one_stake(new, old) or is_one_round(new, old):
        return True
    if _founds_unnamed(new, old):
        return abs(first_told(new) - first_told(old)) <= _ONE_FOUNDING
    if _agree(new, old, may_be_party):
        return proven(new, old)
    if _is_headline_of(new, old) or _is_headline_of(old, new) or _one_post(new, old):
        return True
    # A foreign firm's Chinese name does not show its spelling: then everything else must match.
    return _agree(new, old, may_be_rendered) and _matched(new, old) >= 1 and _one_deal(new, old)


def surely_agree(new: Event, old: Event) -> bool:
    """Whether the parties are the same without any guess."""
    return _agree(new, old, same_party)


def proven(new: Event, old: Event) -> bool:
    """A second attribute: two matching parties, one number exactly equal, one day, one market, one
    document (headline and text), or something that rarely happens twice to firms whose full names
    sound alike."""
    return (
        _matched(new, old) >= 2
        or equal_number(new, old)
        or _one_day(new, old)
        or (new.type in _RARE and _one_sound(new, old))
        or one_market(new, old)
        or _one_document(new, old)
    )


def _is_patchwork(vague: Event, named: Event) -> bool:
    """Whether one gives a figure and no main party, the other the party and no figure: merged, they
    would claim what nobody said."""
    main = _ROLES.get(vague.type, _COMPANY).main
    if in_role(vague, main) or not in_role(named, main):
        return False
    if vague.facts.get("business"):  # what is dealt in, without a name of its own
        return _matched(vague, named) < 2 and not equal_number(vague, named)
    figures = amounts(vague.facts).keys()
    apart = bool(figures) and not figures & amounts(named.facts).keys()
    return apart and not _one_document(vague, named)


def _founds_unnamed(new: Event, old: Event) -> bool:
    """Whether one tells that a firm founds another without the name that the other tells."""
    named = [bool(in_role(event, _COMPANY.main)) for event in (new, old)]
    if new.type != "registration" or new.type != old.type or sum(named) != 1:
        return False
    return meet(in_role(new, ("holder",)), in_role(old, ("holder",)), same_party)


def _one_post(new: Event, old: Event) -> bool:
    """A person's name in another script, if the firm matches and the post has a single holder."""
    if new.type != "executive_change" or not _agree(new, old, may_be_rendered):
        return False
    mine, theirs = in_role(new, _COMPANY.main), in_role(old, _COMPANY.main)
    titles = [str(event.facts.get("position") or "") for event in (new, old)]
    is_one_change = new.facts.get("change") == old.facts.get("change")
    return is_one_change and one_holder(*titles) and meet(mine, theirs, same_party)


def _is_headline_of(new: Event, old: Event) -> bool:
    """Whether `new` is the headline of a text of `old` and describes a firm instead of naming it
    (收购同业, 丹麦渡轮公司): the other party and the number are those of the text."""
    if not _one_document(new, old) or not all(q.in_title for e in new.evidence for q in e.quotes):
        return False
    return _may_be_headline_of(new, old)


def _may_be_headline_of(new: Event, old: Event) -> bool:
    main = in_role(new, _ROLES.get(new.type, _COMPANY).main)
    is_vague = not any(one.name for one in main if is_firm(one.name))
    return is_vague and _matched(new, old) >= 1 and equal_number(new, old)


# --- agreement by roles --------------------------------------------------------------------------


def _agree(new: Event, old: Event, same: Sameness) -> bool:
    roles = _ROLES.get(new.type, _COMPANY)
    mine, theirs = in_role(new, roles.main), in_role(old, roles.main)
    if mine and theirs and not _covers(mine, theirs, same):
        return False
    pairs = [(in_role(new, names), in_role(old, names)) for names in roles.others]
    if not all(meet(a, b, same) for a, b in pairs if a and b):
        return False
    others = any(a and b for a, b in pairs)
    if not (mine and theirs):
        return others
    return others or roles.main != ("partner",) or _partners_suffice(mine, theirs, new, old)


def _partners_suffice(
    mine: list[EventParty], theirs: list[EventParty], new: Event, old: Event
) -> bool:
    """One common partner is not enough if only one text names the other."""
    if len(mine) == len(theirs) or min(len(mine), len(theirs)) > 1:
        return True
    return _one_topic(new, old)


def _covers(mine: list[EventParty], theirs: list[EventParty], same: Sameness) -> bool:
    few, many = sorted((mine, theirs), key=len)
    return all(any(same(one, other) for other in many) for one in few)


# --- proof ---------------------------------------------------------------------------------------


def _matched(new: Event, old: Event) -> int:
    """How many parties match, each counted once, those in equal roles first: a firm in two roles
    counts once."""
    left = list(old.parties)
    found: list[EventParty] = []
    for one in new.parties:
        others = [party for party in left if may_be_party(one, party)]
        other = max(others, key=lambda party: party.role == one.role, default=None)
        if other is None or any(may_be_party(one, before) for before in found):
            continue
        left.remove(other)
        found.append(one)
    return len(found)


def _one_day(new: Event, old: Event) -> bool:
    a, b = new.date, old.date
    if a is None or b is None or a.start is None or b.start is None:
        return False
    days = a.precision == b.precision == "day"
    return days and abs(a.start - b.start) <= _SAME_DAY


def _one_sound(new: Event, old: Event) -> bool:
    """Full names with their place or trade, in two scripts."""
    mine, theirs = in_role(new, _COMPANY.main), in_role(old, _COMPANY.main)
    return any(
        is_rendering(one.name, other.name) or is_edge_slip(one.name, other.name)
        for one in mine
        for other in theirs
    )


def one_market(new: Event, old: Event) -> bool:
    """Whether both surely name the same market."""
    mine, theirs = new.facts.get("market"), old.facts.get("market")
    return bool(mine and theirs) and same_stem(str(mine), str(theirs))


def _one_deal(new: Event, old: Event) -> bool:
    return equal_number(new, old) or (_one_day(new, old) and _one_topic(new, old))


def _one_topic(new: Event, old: Event) -> bool:
    topics = [str(event.facts.get("topic") or "") for event in (new, old)]
    return all(topics) and related(*topics) is True


def _one_document(new: Event, old: Event) -> bool:
    return not documents(new).isdisjoint(documents(old))
