"""GLEIF's log of changes: each field's value before and after, with the date."""

from collections.abc import Iterator, Mapping

from monitor.adapters import _facts, _json, _stated
from monitor.adapters._facts import compact
from monitor.adapters.gleif._records import SITE, STATUS
from monitor.errors import ParseError
from monitor.model import Finding, Json, Record

REGISTER = "GLEIF"

_FIELDS = {
    "lei:Entity/lei:LegalName": ("name_change", True),
    "lei:Entity/lei:EntityStatus": ("status_change", True),
    "lei:Entity/lei:LegalAddress/lei:FirstAddressLine": ("address_change", True),
    "lei:Entity/lei:LegalAddress/lei:City": ("address_change", True),
}


def modifications(items: list[Mapping[str, Json]], asked: str) -> Iterator[Record]:
    """The log of one record; `asked` is its LEI if known. Raises ParseError."""
    for item in items:
        about = _json.part(item, "attributes")
        lei = _json.required(about, "lei", "a modification")
        if asked and lei != asked:
            words = f"asked for changes of {asked}, they are of {lei}"
            raise ParseError(words, kind="wrong_company")
        on = _facts.day(_json.required(about, "date", "a modification"))
        field = _json.required(about, "field", "a modification").strip("/")
        key = _json.word(item, "id") or f"{lei}/{on}/{field}"
        facts = compact(
            {
                "field": field.rpartition("LEIRecord/")[2].rpartition("RelationshipRecord/")[2],
                "from": _json.word(about, "valueOld"),
                "to": _json.word(about, "valueNew"),
                "record_type": _json.word(about, "recordType"),
            }
        )
        events = tuple(_modified(about, field, on))
        moment = _facts.moment(about.get("date"))
        yield Record(key, SITE + lei, "", {"lei": lei}, facts, published=moment, events=events)


def _modified(about: Mapping[str, Json], field: str, on: str | None) -> Iterator[Finding]:
    old, new = _json.word(about, "valueOld"), _json.word(about, "valueNew")
    if _json.word(about, "modificationType") == "INITIAL" or old == new:
        return
    kind = next((k for path, (k, _) in _FIELDS.items() if field.endswith(path)), None)
    if not new and kind != "address_change":  # a line of an address may disappear
        return
    facts: dict[str, Json] = compact({"from": old, "to": new})
    if kind == "status_change":
        facts = {k: STATUS.get(v, v.lower()) for k, v in facts.items()}
        kind = "deregistration" if facts.get("to") == "dissolved" else kind
    if kind:
        yield _stated.event(
            kind, "", facts, rule="gleif:field-modification", register=REGISTER, on=on,
            quote=f"{field}: {old} -> {new}",
        )  # fmt: skip
