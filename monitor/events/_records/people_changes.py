"""Changes of holders, officers and representatives between two records of a company."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from monitor.events._records.change import Change, day_of, number, plain
from monitor.model import Facts, Json
from monitor.resolve.folding import fold
from monitor.resolve.names import keys

_NONE: Mapping[str, Json] = {"value": "0"}
Entry = Mapping[str, Json]


# --- holders ----------------------------------------------------------------------------


def holder_changes(before: Facts, after: Facts) -> Iterator[Change]:
    """One change for each holder that is new, gone, or holds a different share."""
    if "holders" not in before or "holders" not in after:
        return
    old, new = _holders(before["holders"]), _holders(after["holders"])
    for key in [*new, *(key for key in old if key not in new)]:
        change = _holder_change(old.get(key), new.get(key))
        if change is not None:
            yield change


def stated_holders(entries: Sequence[Entry]) -> list[dict[str, Json]]:
    """The current holders; percentages are computed if all have amounts and none a percentage."""
    whole = _whole(entries)
    return [
        one | _share(one, whole)
        for one in map(dict, entries)
        if one.get("name") and not one.get("to")
    ]


def _holders(entries: Sequence[Entry]) -> dict[tuple[str, str], Entry]:
    """Current holders by name and by kind of holding: equity and votes are separate."""
    return {
        (_name_key(one["name"]), str(one.get("kind") or "equity")): one
        for one in stated_holders(entries)
    }


def _whole(entries: Sequence[Entry]) -> Decimal | None:
    """The sum of all amounts, if the register gives amounts and no percentages."""
    amounts = [number(one.get("amount")) for one in entries]
    if any(_has_share(one) for one in entries) or not all(amounts):
        return None
    return sum((amount for amount in amounts if amount), Decimal(0))


def _share(entry: Entry, whole: Decimal | None) -> dict[str, Json]:
    amount = number(entry.get("amount"))
    if whole is None or amount is None:
        return {}
    return {"percent": plain((amount / whole * 100).quantize(Decimal("0.000001")))}


def _has_share(entry: Entry) -> bool:
    return "percent" in entry or "low" in entry


def _holder_change(old: Entry | None, new: Entry | None) -> Change | None:
    entry = new or old or {}
    was, now_is = _percent(old), _percent(new)
    if old is not None and new is not None and (was is None or now_is is None or was == now_is):
        return _count_change(old, new) if was is None and now_is is None else None
    facts: dict[str, Json] = {
        name: value for name, value in (("percent_from", was), ("percent_to", now_is)) if value
    }
    direction = _direction(was, now_is)
    if direction:
        facts["direction"] = direction
    for name in ("amount", "shares"):
        if new and name in new:
            facts[name] = new[name]
    return Change(
        "shareholding_change",
        f"holder {entry['name']}",
        _percent_words(was),
        _percent_words(now_is),
        facts,
        (("holder", str(entry["name"])),),
        subject="target",
        since=day_of(entry.get("to") if new is None else entry.get("from")),
    )


def _count_change(old: Entry, new: Entry) -> Change | None:
    """The change if the number of shares differs and the register gives no percentages."""
    was, now_is = number(old.get("shares")), number(new.get("shares"))
    if was is None or now_is is None or was == now_is:
        return None
    return Change(
        "shareholding_change",
        f"holder {new['name']}",
        f"{plain(was)} shares",
        f"{plain(now_is)} shares",
        {
            "direction": "increase" if now_is > was else "decrease",
            "shares": plain(abs(now_is - was)),
        },
        (("holder", str(new["name"])),),
        subject="target",
        since=day_of(new.get("from")),
    )


def _percent(entry: Entry | None) -> Mapping[str, Json] | None:
    """The share as a value or a range; 0 without an entry, None if the share is not stated."""
    if entry is None:
        return _NONE
    value = number(entry.get("percent"))
    if value is not None:
        return {"value": plain(value)}
    low, high = number(entry.get("low")), number(entry.get("high"))
    return None if low is None or high is None else {"low": plain(low), "high": plain(high)}


def _direction(was: Mapping[str, Json] | None, now_is: Mapping[str, Json] | None) -> str | None:
    if _NONE in (was, now_is):
        return "increase" if was == _NONE else "decrease"
    if was is None or now_is is None:
        return None
    old, new = (Decimal(str(one.get("value", one.get("low")))) for one in (was, now_is))
    return None if old == new else ("increase" if new > old else "decrease")


def _percent_words(share: Mapping[str, Json] | None) -> str:
    if share is None:
        return "share not stated"
    return f"{share['value']}%" if "value" in share else f"{share['low']}–{share['high']}%"


# --- officers ----------------------------------------------------------------------------


def officer_changes(before: Facts, after: Facts) -> Iterator[Change]:
    """People who took or left an office; one who did both has moved."""
    if "officers" not in before or "officers" not in after:
        return
    old, new = _officers(before["officers"]), _officers(after["officers"])
    came = [entry for key, entry in new.items() if key not in old]
    left = [_with_end(old[key], after["officers"]) for key in old if key not in new]
    for entry in came:
        others = [one for one in left if _name_key(one["name"]) == _name_key(entry["name"])]
        if others:
            left.remove(others[0])
        yield _officer_change(entry, "moved" if others else "appointed", others)
    for entry in left:
        yield _officer_change(entry, "resigned", [])


def _officers(entries: Sequence[Entry]) -> dict[tuple[str, str], Entry]:
    """Current officers by name and office."""
    return {
        (_name_key(one["name"]), fold(str(one.get("role") or ""))): one
        for one in entries
        if one.get("name") and not one.get("to")
    }


def _with_end(entry: Entry, listed: Iterable[Entry]) -> Entry:
    """The entry with the end date from the later record."""
    same = (one for one in listed if one.get("name") == entry["name"] and one.get("to"))
    return {**entry, "to": next((one["to"] for one in same), None)}


def _officer_change(entry: Entry, change: str, others: Sequence[Entry]) -> Change:
    office = str(entry.get("role") or "")
    ended = change == "resigned"
    was = office if ended else " ".join(str(one.get("role") or "") for one in others)
    facts = {"position": office, "change": change}
    return Change(
        "executive_change",
        f"officer {entry['name']}",
        was,
        "" if ended else office or "in office",
        {name: value for name, value in facts.items() if value},
        (("person", str(entry["name"])),),
        since=day_of(entry.get("to" if ended else "from")),
    )


def representative_changes(before: Facts, after: Facts) -> Iterator[Change]:
    """A change of legal representative, if both records name one."""
    name = "legal_representative"
    was, now_is = str(before.get(name) or ""), str(after.get(name) or "")
    if not was or not now_is or _name_key(was) == _name_key(now_is):
        return
    facts = {"position": "legal representative", "change": "appointed", "from": was, "to": now_is}
    yield Change("executive_change", name, was, now_is, facts, (("person", now_is),))


def _name_key(name: Json) -> str:
    """A key shared by all spellings of a firm's or person's name."""
    return keys(str(name)).exact
