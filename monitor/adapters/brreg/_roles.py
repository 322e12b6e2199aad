"""The roles in a Norwegian entity, and the shares of its partners."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from monitor.adapters import _facts, _json
from monitor.errors import ParseError
from monitor.model import Json, Page, Record

REGISTER = "Brønnøysundregistrene"
SITE = "https://virksomhet.brreg.no/nb/oppslag/enheter/"
NUMBER = re.compile(r"/(?:under)?enheter/(\d{9})(?=[/?]|$)")
_PARTNERS = frozenset({"DTPR", "DTSO", "KOMP", "EIKM", "INNH"})


def roles_record(value: Mapping[str, Json], page: Page) -> Record:
    asked = NUMBER.search(urlsplit(page.url).path)
    said = NUMBER.search(str(_json.find(value, "_links.enhet.href") or "")) or asked
    number = said[1] if said else ""
    if asked and asked[1] != number:
        words = f"asked for the roles of {asked[1]}, they are of {number}"
        raise ParseError(words, kind="wrong_company")
    roles = [
        role
        for group in _json.some(value, "rollegrupper")
        for role in _json.some(group, "roller")
        if not (role.get("fratraadt") or role.get("avregistrert"))
    ]
    facts = {
        "officers": [_officer(role) for role in roles],
        "holders": [_partner(role) for role in roles if _is_partner(role)],
    }
    ids = {"orgnr": number} if number else {}
    return Record(number or "roller", f"{SITE}{number}", "", ids, facts)


def _officer(role: Mapping[str, Json]) -> dict[str, Json]:
    kind = _json.word(role, "type.beskrivelse") or _json.required(role, "type.kode", "a role")
    firm = _json.word(role, "enhet.organisasjonsnummer")
    return _facts.person(_who(role), kind, ids={"orgnr": firm})


def _who(role: Mapping[str, Json]) -> str:
    names = (_json.word(role, f"person.navn.{n}") for n in ("fornavn", "mellomnavn", "etternavn"))
    person = " ".join(filter(None, names))
    firm = " ".join(_json.words(role, "enhet.navn")) or _json.word(role, "enhet.navn")
    return person or firm or _json.required(role, "enhet.organisasjonsnummer", "a role")


def _is_partner(role: Mapping[str, Json]) -> bool:
    return _json.word(role, "type.kode") in _PARTNERS


def _partner(role: Mapping[str, Json]) -> dict[str, Json]:
    part = _json.word(role, "ansvarsandel")
    share = _facts.ratio(part) if part else None
    firm = _json.word(role, "enhet.organisasjonsnummer")
    return _facts.holder(_who(role), share, ids={"orgnr": firm} if firm else None)
