"""Brønnøysund (Norway): entities, roles, searches, and the list of updates."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from urllib.parse import urlencode, urlsplit

from monitor.adapters import Found, _facts, _json
from monitor.adapters._endpoints import check_company, unknown
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import discoveries, followed, since
from monitor.adapters.brreg._roles import NUMBER, REGISTER, SITE, roles_record
from monitor.adapters.brreg._updates import NEWEST, entity_requests, role_updates, updates
from monitor.errors import ParseError
from monitor.model import Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover", "ids"})
FOLLOWS = "orgnr"

ADDRESS = "https://data.brreg.no/enhetsregisteret/api"
MANY = 100  # numbers in one request
PAGE = 10000  # updates on a page, the maximum
OVERLAP = timedelta(days=2)
_FILTERS = {"name": "navn", "field": "naeringskode", "place": "kommunenummer",
            "address": "forretningsadresse.adresse", "owner": "overordnetEnhet"}  # fmt: skip


def start(source: Source, look: Look) -> Iterable[Request]:
    """Newly followed entities, those updated since the last look, and new ones. The newest id is
    asked for before the updates: what arrives in between comes again next time."""
    base = source.url
    numbers = followed(source, look, FOLLOWS)
    cursor = look.cursor or {}
    last = int(cursor.get("oppdateringsid") or 0)
    newest = f"{base}/oppdateringer/enheter?size=1&sort=id,DESC"
    yield Request(newest, key=f"{NEWEST}|{','.join(numbers)}")
    known = frozenset(cursor.get("numbers") or ())
    for number in (one for one in numbers if one not in known):
        yield from entity_requests(base, number)
    for at in range(0, len(numbers) if last else 0, MANY):
        some = ",".join(numbers[at : at + MANY])
        asked = f"oppdateringsid={last + 1}&includeChanges=true&organisasjonsnummer={some}"
        yield Request(f"{base}/oppdateringer/enheter?{asked}&size={PAGE}")
    begin = since(look, OVERLAP).isoformat()
    for what, value in discoveries(source):
        if what in _FILTERS:
            yield Request(f"{base}/enheter?{_new(_FILTERS[what], value, begin)}")


def _new(name: str, value: str, begin: str) -> str:
    asked = {name: value, "fraRegistreringsdatoEnhetsregisteret": begin, "size": "100"}
    return urlencode({**asked, "sort": "registreringsdatoEnhetsregisteret,ASC"})


def search(source: Source, name: str) -> Iterable[Request]:
    """Search entities by name."""
    yield Request(f"{source.url}/enheter?{urlencode({'navn': name, 'size': '20'})}")


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of any endpoint. Raises ParseError."""
    if page.status in (404, 410):
        yield from _gone(page)
        return
    value = _json.document(page)
    if isinstance(value, list):
        yield from role_updates(value, page, source)
        return
    yield from _object(value, page, source)


def _object(value: Json, page: Page, source: Source) -> Iterator[Found]:
    _refuse(value)
    inside = _json.part(value, "_embedded")
    for name in ("oppdaterteEnheter", "oppdaterteUnderenheter"):
        if name in inside:
            yield from updates(value, _json.some(inside, name), page, source)
            return
    if "rollegrupper" in value:
        yield roles_record(value, page)
    elif "enheter" in inside or "underenheter" in inside:
        yield from _search(value)
    elif "organisasjonsnummer" in value:
        asked = NUMBER.search(urlsplit(page.url).path)
        yield _entity(value, asked[1] if asked else "")
    elif "page" not in value:
        raise unknown(value, REGISTER)


def _refuse(value: Json) -> None:
    if not isinstance(value, dict):
        raise ParseError("an object was expected", kind="layout")
    words = value.get("feilmelding") or value.get("melding") or value.get("error")
    if words and "organisasjonsnummer" not in value:
        raise ParseError(f"{REGISTER} answered: {value.get('message') or words}", kind="invalid")


def _gone(page: Page) -> Iterator[Record]:
    """410: withdrawn from the register, which is not the same as closed. 404: never existed."""
    asked = NUMBER.search(urlsplit(page.url).path)
    if page.status == 404 and not page.url.endswith("/roller"):
        raise ParseError(f"{REGISTER} has no entity {asked[1] if asked else ''}", kind="empty")
    if asked and page.status == 410:
        number = asked[1]
        facts = {"withdrawn": _facts.day(page.fetched.isoformat())}
        yield Record(number, SITE + number, "", {"orgnr": number}, facts)


# --- entities -----------------------------------------------------------------------------------


def _entity(value: Mapping[str, Json], asked: str = "") -> Record:
    number = _json.required(value, "organisasjonsnummer", "an entity")
    check_company(asked, number)
    former = (_json.word(one, "navn") for one in _json.some(value, "historiskeNavn"))
    name = _json.word(value, "navn")
    if not name and not value.get("slettedato"):
        _json.need(value, "navn", "an entity")
    return Record(
        key=number,
        url=SITE + number,
        name=name,
        ids={"orgnr": number},
        facts=_entity_facts(value),
        former_names=_facts.former(former, name),
    )


def _entity_facts(value: Mapping[str, Json]) -> dict[str, Json]:
    capital = _json.part(value, "kapital")
    currency = _json.word(capital, "valuta") or "NOK"
    scope = _json.words(value, "vedtektsfestetFormaal") or _json.words(value, "aktivitet")
    sum_ = money(capital.get("belop"), currency, "issued")
    entered = _facts.day(capital.get("innfortDato"))
    if sum_ and entered:
        sum_["date"] = entered
    paid = capital.get("innbetaltBelop")
    if paid is None and capital.get("fulltInnbetalt") is True:
        paid = capital.get("belop")
    place = value.get("forretningsadresse") or _json.part(value, "beliggenhetsadresse")
    founded = _facts.day(value.get("stiftelsesdato"))
    registered = _facts.day(value.get("registreringsdatoEnhetsregisteret"))
    return compact(
        registered_capital=sum_,
        paid_in_capital=money(paid, currency, "paid_in"),
        shares=_json.word(capital, "antallAksjer"),
        established=founded or registered,
        registered=registered,
        ended=_facts.day(value.get("slettedato")),
        **_status(value),
        business_scope=" ".join(scope),
        address=_address(place),
        legal_form=_json.word(value, "organisasjonsform.kode"),
        activity_codes=_industries(value),
        parent=_json.word(value, "overordnetEnhet"),
    )


def _industries(value: Mapping[str, Json]) -> list[str]:
    codes = (_json.word(value, f"naeringskode{n}.kode") for n in (1, 2, 3))
    return [code for code in codes if code]


def _status(value: Mapping[str, Json]) -> dict[str, Json]:
    if value.get("slettedato"):
        return {"status": "dissolved"}
    if value.get("konkurs") is True:
        return {"status": "insolvency", "status_text": "konkurs"}
    if value.get("underTvangsavviklingEllerTvangsopplosning") is True:
        return {"status": "liquidation", "status_text": "under tvangsavvikling"}
    if value.get("underAvvikling") is True:
        return {"status": "liquidation", "status_text": "under avvikling"}
    return {"status": "active"} if value.get("konkurs") is False else {}


def _address(place: Mapping[str, Json]) -> str | None:
    town = f"{_json.word(place, 'postnummer')} {_json.word(place, 'poststed')}".strip()
    return _facts.address([*_json.words(place, "adresse"), town, _json.word(place, "land")])


def _search(value: Mapping[str, Json]) -> Iterator[Found]:
    inside = value["_embedded"]
    entities = _json.some(inside, "enheter") or _json.some(inside, "underenheter")
    for entity in entities:
        yield _entity(entity)
    following = _json.find(value, "_links.next.href")
    if following:
        yield Request(str(following))
