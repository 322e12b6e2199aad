"""Recherche d'entreprises (France): the search over Sirene and the RNE, and records of both."""

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlencode

from monitor.adapters import Found, _facts, _json
from monitor.adapters._endpoints import unknown
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import discoveries, followed
from monitor.errors import ParseError
from monitor.model import Cursor, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "siren"
LIMITS = ((7, 1.0),)

REGISTER = "Recherche d'entreprises"
ADDRESS = "https://recherche-entreprises.api.gouv.fr"
SITE = "https://annuaire-entreprises.data.gouv.fr/entreprise/"
_STATUS = {"A": "active", "C": "dissolved", "F": "dissolved", "en activité": "active",
           "cessée": "dissolved", "fermé": "dissolved", "fermée": "dissolved",
           "radiée": "dissolved"}  # fmt: skip
_CAPITAL = re.compile(r"([\d\s\u202f\u00a0.,]+)\s*([A-Z]{3}|€|euros?)", re.IGNORECASE)
_FILTERS = {"name": "q", "field": "activite_principale", "place": "code_commune",
            "officer": "nom_personne", "department": "departement"}  # fmt: skip


def start(source: Source, look: Look) -> Iterable[Request]:
    """A search by SIREN for each followed company; one for each name, field, place or officer."""
    base = source.url
    for number in followed(source, look, FOLLOWS):
        yield Request(f"{base}/search?q={number}&page=1&per_page=10", key=number)
    for what, value in discoveries(source):
        if what in _FILTERS:
            asked = {_FILTERS[what]: value, "page": "1", "per_page": "25"}
            yield Request(f"{base}/search?{urlencode(asked)}")


def search(source: Source, name: str) -> Iterable[Request]:
    """Search companies by name."""
    asked = {"q": name, "page": "1", "per_page": "10"}
    yield Request(f"{source.url}/search?{urlencode(asked)}")


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of any endpoint. Raises ParseError."""
    value = _json.an_object(page)
    if "erreur" in value or "detail" in value:
        said = value.get("erreur") or value.get("detail")
        raise ParseError(f"{REGISTER} answered: {said}", kind="invalid")
    if "results" in value:
        yield from _search(value, page)
    elif "identite" in value:
        yield _trade_record(value)
    elif "formality" in value:
        yield _formality(value)
    elif "nomComplet" in value:
        yield _unit(value)
    elif "sirene" in value and "rne" in value:
        yield Cursor({name: value[name] for name in ("sirene", "rne")})  # how fresh its data is
    else:
        raise unknown(value, REGISTER)


def _search(value: Mapping[str, Json], page: Page) -> Iterator[Found]:
    found = _json.some(value, "results")
    asked = page.request.key
    for one in found:
        record = _company(one)
        if not asked or record.ids["siren"] == asked:
            yield record
    if asked and all(_json.word(one, "siren") != asked for one in found):
        kind = "wrong_company" if found else "empty"
        raise ParseError(f"asked for {asked}, the answer has others or none", kind=kind)
    at, last = value.get("page") or 1, value.get("total_pages") or 1
    if not asked and "page=" in page.url and int(at) < int(last):
        yield Request(re.sub(r"([?&]page=)\d+", rf"\g<1>{int(at) + 1}", page.url))


def _company(one: Mapping[str, Json]) -> Record:
    number = _json.required(one, "siren", "a result")
    head = _json.part(one, "siege")
    state = _json.word(one, "etat_administratif") or _json.word(head, "etat_administratif")
    closed = _facts.day(one.get("date_fermeture"))
    name = _json.word(one, "nom_raison_sociale") or _json.required(one, "nom_complet", "a result")
    facts = {
        **_registered(_json.part(one, "immatriculation")),
        "established": _facts.day(one.get("date_creation")),
        "ended": closed,
        "status": _STATUS.get(state, "dissolved" if closed else None),
        "address": _json.word(head, "adresse"),
        "legal_form": _json.word(one, "nature_juridique"),
        "activity_codes": [_json.word(one, "activite_principale")],
        "officers": [_officer(person) for person in _json.some(one, "dirigeants")],
    }
    updated = one.get("date_mise_a_jour") or one.get("date_mise_a_jour_insee")
    ids = compact({"siren": number, "vat": next(iter(_json.words(one, "tva")), "")})
    moment = _facts.moment(updated, "Europe/Paris")
    url = SITE + number
    return Record(number, url, name, ids, compact(facts), published=moment)


def _registered(entry: Mapping[str, Json]) -> dict[str, Json]:
    """What the trade register says of the company, if it is listed there."""
    code = _facts.currency_code(_json.word(entry, "devise_capital"), "EUR")
    return {
        "registered_capital": money(entry.get("capital_social"), code, "issued"),
        "capital_variable": True if entry.get("capital_variable") is True else None,
        "registered": _facts.day(entry.get("date_immatriculation")),
    }


def _officer(person: Mapping[str, Json]) -> dict[str, Json]:
    firm = _json.word(person, "denomination")
    given = _json.word(person, "prenoms") or _json.word(person, "prenom")
    human = f"{given} {_json.word(person, 'nom')}".strip()
    role = _json.word(person, "qualite") or _json.word(person, "role")
    number = _json.word(person, "siren")
    return _facts.person(firm or human, role, ids={"siren": number})


# --- records of the annuaire ----------------------------------------------------------------------


def _trade_record(value: Mapping[str, Json]) -> Record:
    """An RNE registration, with the capital as text: "5 857 785 892 EUR (fixe)"."""
    number = _json.required(value, "siren", "a registration").replace(" ", "")
    about = _json.part(value, "identite")
    written = _CAPITAL.search(_json.word(about, "capital"))
    capital = None
    if written:
        code = _facts.currency_code(written[2].strip(), "EUR")
        capital = money(written[1], code if len(code) == 3 else "EUR", "issued", mark=",")
    struck = _facts.day(about.get("dateRadiation"))
    ended = struck or _facts.day(about.get("dateCessationActivite"))
    holders = [
        compact({"name": _officer(one).get("name"), "kind": "control"})
        for one in _json.some(value, "beneficiaires")
    ]
    facts = {
        "registered_capital": capital,
        "capital_variable": "variable" in _json.word(about, "capital") or None,
        "established": _facts.day(about.get("dateImmatriculation"))
        or _facts.day(about.get("dateDebutActiv")),
        "ended": ended,
        "status": "dissolved" if ended else "active",
        "legal_form": _json.word(about, "libelleNatureJuridique"),
        "officers": [_officer(person) for person in _json.some(value, "dirigeants")],
        "holders": holders,
    }
    name = _json.required(about, "denomination", "a registration")
    return Record(f"{number}/rne", SITE + number, name, {"siren": number}, compact(facts))


def _formality(value: Mapping[str, Json]) -> Record:
    """A registration from the RNE's own interface."""
    number = _json.word(value, "siren") or _json.required(value, "formality.siren", "a formality")
    firm = _json.part(value, "formality.content.personneMorale")
    about = _json.need(firm, "identite", "a formality")
    said = _json.part(about, "description")
    code = _facts.currency_code(_json.word(said, "deviseCapital"), "EUR")
    ended = _facts.day(_json.find(firm, "detailCessationEntreprise.dateRadiation"))
    facts = {
        "registered_capital": money(said.get("montantCapital"), code, "issued"),
        "capital_variable": True if said.get("capitalVariable") is True else None,
        "established": _facts.day(_json.find(about, "entreprise.dateImmat")),
        "ended": ended,
        "status": "dissolved" if ended else "active",
        "business_scope": _json.word(said, "objet"),
        "legal_form": _json.word(about, "entreprise.formeJuridique"),
    }
    name = _json.required(about, "entreprise.denomination", "a formality")
    return Record(f"{number}/rne", SITE + number, name, {"siren": number}, compact(facts))


def _unit(value: Mapping[str, Json]) -> Record:
    """A Sirene legal unit in the annuaire's terms."""
    number = _json.required(value, "siren", "a unit")
    state = _json.word(value, "etatAdministratif")
    facts = {
        "established": _facts.day(value.get("dateCreation")),
        "ended": _facts.day(value.get("dateFermeture")),
        "status": _STATUS.get(state),
        "status_text": state if state not in _STATUS else None,
        "address": _json.word(value, "siege.adresse"),
        "legal_form": _json.word(value, "natureJuridique"),
        "activity_codes": [_json.word(value, "activitePrincipale")],
    }
    name = _json.required(value, "nomComplet", "a unit")
    moment = _facts.moment(value.get("dateMiseAJourInsee"), "Europe/Paris")
    ids = {"siren": number}
    return Record(number, SITE + number, name, ids, compact(facts), published=moment)
