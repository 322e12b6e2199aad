"""Whether a register's record is of a new company that the user asked to hear about."""

from collections.abc import Iterator, Mapping, Sequence

from monitor.model import Json, Record
from monitor.resolve.folding import fold

# A company is found by any of these ...
_BY = ("name", "owner", "officer", "address")
# ... if it is in one of these trades and places, when given.
_WITHIN = ("sic", "place")


def discovered(record: Record, wanted: Mapping[str, Json] | None) -> str | None:
    """Which of `discover: {name: […], owner: […], …}` the record fulfils, in words; else None."""
    if not wanted:
        return None
    within = {key: _found(key, record, wanted) for key in _WITHIN if wanted.get(key)}
    if not all(within.values()):
        return None
    ways = [key for key in _BY if wanted.get(key)]
    by = next((found for key in ways if (found := _found(key, record, wanted))), None)
    if ways:
        return by
    return next(iter(within.values()), None)


def _found(key: str, record: Record, wanted: Mapping[str, Json]) -> str | None:
    texts = [fold(text) for text in _texts(key, record)]
    for pattern in wanted[key]:
        sought = fold(str(pattern))
        if key == "sic":
            hit = any(text.replace(".", "").startswith(sought.replace(".", "")) for text in texts)
        else:
            hit = any(sought in text for text in texts)
        if sought and hit:
            return f"{key} {pattern}"
    return None


def _texts(key: str, record: Record) -> Iterator[str]:
    facts = record.facts
    match key:
        case "name":
            yield from (record.name, *record.former_names)
        case "owner":
            yield from _names(facts.get("holders"))
        case "officer":
            yield from _names(facts.get("officers"))
            yield str(facts.get("legal_representative") or "")
        case "sic":
            yield from _words(facts.get("sic_codes"))
            yield from _words(facts.get("activity_codes"))
        case _:
            yield from _words(facts.get("address"))
            yield from _words(facts.get("seat"))
            yield from _words(facts.get("jurisdiction"))


def _names(entries: Json) -> Iterator[str]:
    return (str(entry.get("name") or "") for entry in entries or ())


def _words(value: Json) -> Iterator[str]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        for part in value:
            yield from _words(part)
    elif value:
        yield str(value)
