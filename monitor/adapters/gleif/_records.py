"""An LEI record: the company, its numbers in other registers, its names and statuses."""

from collections.abc import Iterator, Mapping

from monitor.adapters import _facts, _json
from monitor.adapters._facts import compact
from monitor.adapters.gleif._ids import bridge
from monitor.model import Json, Record

SITE = "https://search.gleif.org/#/record/"
STATUS = {"ACTIVE": "active", "INACTIVE": "dissolved"}
_PREVIOUS = frozenset({"PREVIOUS_LEGAL_NAME"})
# A day in a record is local midnight in UTC; these zones restore the offset it lost.
_ZONES = {
    "DE": "Europe/Berlin", "FR": "Europe/Paris", "CH": "Europe/Zurich", "NO": "Europe/Oslo",
    "CZ": "Europe/Prague", "PL": "Europe/Warsaw", "FI": "Europe/Helsinki", "IT": "Europe/Rome",
    "AT": "Europe/Vienna", "NL": "Europe/Amsterdam", "BE": "Europe/Brussels",
    "ES": "Europe/Madrid", "SE": "Europe/Stockholm", "DK": "Europe/Copenhagen",
    "GB": "Europe/London", "IE": "Europe/Dublin", "CN": "Asia/Shanghai", "HK": "Asia/Hong_Kong",
    "TW": "Asia/Taipei", "JP": "Asia/Tokyo", "SG": "Asia/Singapore", "KR": "Asia/Seoul",
    "BR": "America/Sao_Paulo", "IN": "Asia/Kolkata", "LU": "Europe/Luxembourg",
    "PT": "Europe/Lisbon", "HU": "Europe/Budapest", "GR": "Europe/Athens",
}  # fmt: skip


def lei_record(attributes: Mapping[str, Json], identity: str = "") -> Record:
    lei = _json.word(attributes, "lei") or identity
    entity = _json.need(attributes, "entity", f"LEI {lei}")
    name = _json.required(entity, "legalName.name", f"LEI {lei}")
    others = _json.some(entity, "otherNames")
    former = [_json.word(o, "name") for o in others if _json.word(o, "type") in _PREVIOUS]
    registration = _json.part(attributes, "registration")
    return Record(
        key=lei,
        url=SITE + lei,
        name=name,
        ids=_ids(lei, entity, attributes),
        facts=_entity_facts(entity, registration),
        former_names=_facts.former(former, name),
        published=_facts.moment(registration.get("lastUpdateDate")),
    )


def _ids(lei: str, entity: Mapping[str, Json], attributes: Mapping[str, Json]) -> dict[str, str]:
    authority = _json.word(entity, "registeredAt.id")
    number = _json.word(entity, "registeredAs")
    country = _json.word(entity, "jurisdiction") or _json.word(entity, "legalAddress.country")
    crosswalks = {k: _first(attributes.get(k)) for k in ("qcc", "ocid", "isin", "mic", "spglobal")}
    return compact({"lei": lei, **bridge(authority, number, country), **crosswalks})


def _first(value: Json) -> str:
    if isinstance(value, list):
        value = value[0] if len(value) == 1 else ""
    return str(value or "")


def _entity_facts(entity: Mapping[str, Json], registration: Mapping[str, Json]) -> dict[str, Json]:
    country = _json.word(entity, "jurisdiction")[:2] or _json.word(entity, "legalAddress.country")
    names = [_json.word(o, "name") for o in _json.some(entity, "otherNames")
             if _json.word(o, "type") not in _PREVIOUS]  # fmt: skip
    names += [_json.word(o, "name") for o in _json.some(entity, "transliteratedOtherNames")]
    successors = [_json.word(o, "name") for o in _json.some(entity, "successorEntities")]
    status = _json.word(entity, "status")
    known = STATUS.get(status, status.lower())
    if _json.word(entity, "expiration.reason") == "CORPORATE_ACTION" and known == "dissolved":
        known = "merged"
    return compact(
        established=_facts.local_day(entity.get("creationDate"), _ZONES.get(country, "UTC")),
        ended=_facts.day(_json.find(entity, "expiration.date")),
        status=known,
        status_text=status if known != status.lower() else None,
        address=_address(_json.part(entity, "legalAddress")),
        legal_form=_json.word(entity, "legalForm.id"),
        jurisdiction=_json.word(entity, "jurisdiction"),
        other_names=list(filter(None, names)),
        successors=list(filter(None, successors)),
        registered_as=_json.word(entity, "registeredAs"),
        registered_at=_json.word(entity, "registeredAt.id"),
        lei_status=_json.word(registration, "status"),
        lei_renewal=_facts.day(registration.get("nextRenewalDate")),
        corporate_events=list(_corporate(entity)),
    )


def _corporate(entity: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
    for group in _json.some(entity, "eventGroups"):
        for one in _json.some(group, "events"):
            yield compact(
                type=_json.word(one, "type"),
                status=_json.word(one, "status"),
                effective=_facts.day(one.get("effectiveDate")),
                recorded=_facts.day(one.get("recordedDate")),
            )


def _address(place: Mapping[str, Json]) -> str | None:
    town = f"{_json.word(place, 'postalCode')} {_json.word(place, 'city')}".strip()
    return _facts.address([*_json.words(place, "addressLines"), town, _json.word(place, "country")])
