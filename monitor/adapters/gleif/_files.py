"""GLEIF's golden copy: records, relations and exceptions in XML, or the same as JSON."""

from collections.abc import Iterator, Mapping

from monitor.adapters import _json
from monitor.adapters.gleif import _relations
from monitor.adapters.gleif._records import lei_record
from monitor.errors import ParseError
from monitor.model import Json, Record

REGISTER = "GLEIF"


def whole_file(value: Mapping[str, Json]) -> Iterator[Record]:
    inside = (
        [(k, v) for k, v in value.items() if k in _CONTAINERS] if isinstance(value, dict) else []
    )
    if not inside:
        raise ParseError(f"no file of {REGISTER}: {', '.join(sorted(value)[:6])}", kind="layout")
    for name, container in inside:
        yield from items(_json.some(container, _CONTAINERS[name]))


_CONTAINERS = {
    "LEIRecords": "LEIRecord",
    "RelationshipRecords": "RelationshipRecord",
    "ReportingExceptions": "Exception",
}


def items(items: list[Json]) -> Iterator[Record]:
    for item in _json.some(items):
        if "Entity" in item:
            yield lei_record(_as_api(item))
        elif "Relationship" in item:
            yield _relations.from_file(item)
        elif "ExceptionCategory" in item:
            yield _relations.exception(item)
        else:
            keys = ", ".join(sorted(item)[:6])
            raise ParseError(f"no record of {REGISTER}: {keys}", kind="layout")


def _as_api(item: Mapping[str, Json]) -> dict[str, Json]:
    """A common-data-format record in the interface's terms."""
    entity, registration = _json.part(item, "Entity"), _json.part(item, "Registration")
    lines = ("FirstAddressLine", "AddressNumber", "AdditionalAddressLine")
    place = _json.part(entity, "LegalAddress")
    authority = _json.part(entity, "RegistrationAuthority")
    return {
        "lei": _json.required(item, "LEI", "a record"),
        "entity": {
            "legalName": {"name": _text(entity.get("LegalName"))},
            "otherNames": [_other_name(o) for o in _others(entity)],
            "transliteratedOtherNames": [],
            "legalAddress": {
                "addressLines": [line for n in lines for line in _lines(place.get(n))],
                "city": _json.word(place, "City"),
                "postalCode": _json.word(place, "PostalCode"),
                "country": _json.word(place, "Country"),
            },
            "registeredAt": {"id": _json.word(authority, "RegistrationAuthorityID")},
            "registeredAs": _json.word(authority, "RegistrationAuthorityEntityID"),
            "jurisdiction": _json.word(entity, "LegalJurisdiction"),
            "legalForm": {"id": _json.word(entity, "LegalForm.EntityLegalFormCode")},
            "status": _json.word(entity, "EntityStatus"),
            "creationDate": _json.word(entity, "EntityCreationDate"),
            "expiration": {
                "date": _json.word(entity, "EntityExpirationDate"),
                "reason": _json.word(entity, "EntityExpirationReason"),
            },
        },
        "registration": {
            "lastUpdateDate": _json.word(registration, "LastUpdateDate"),
            "status": _json.word(registration, "RegistrationStatus"),
            "nextRenewalDate": _json.word(registration, "NextRenewalDate"),
        },
    }


def _lines(value: Json) -> list[str]:
    return [_text(one) for one in (value if isinstance(value, list) else [value]) if one]


def _text(value: Json) -> str:
    return (
        str(value.get("#") or value.get("$") or "") if isinstance(value, dict) else str(value or "")
    )


def _others(entity: Mapping[str, Json]) -> list[dict[str, Json]]:
    names = entity.get("OtherEntityNames") or []
    inside = names.get("OtherEntityName") if isinstance(names, dict) else names
    return _json.some(inside)


def _other_name(other: Mapping[str, Json]) -> dict[str, Json]:
    kind = other.get("type") or other.get("@type")
    return {"name": _text(other.get("OtherEntityName") or other), "type": kind}
