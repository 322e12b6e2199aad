"""BODACC (France): the DILA's bulk files of notices, as archives, XML, or the portal's JSON."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from monitor.adapters import Found, _archives, _facts, _html, _json, _xml
from monitor.adapters.bodacc._notices import REGISTER, digits, record
from monitor.errors import ParseError
from monitor.model import Cursor, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"discover"})

ADDRESS = "https://echanges.dila.gouv.fr/OPENDATA/BODACC/FluxAnneeCourante/"
KINDS = ("RCS-A", "RCS-B", "PCL")
MOST_FILES = 300  # files that one look catches up with; an issue has three
_FILE = re.compile(
    r"(?P<name>(?P<kind>RCS-A|RCS-B|PCL|BILAN|DIVERS)_BX[ABC](?P<issue>\d{8}))\.taz$"
)
_FAMILIES = ("creation", "immatriculation", "vente", "radiation", "modification")


def start(source: Source, look: Look) -> Iterable[Request]:
    """The list of this year's files; how far they were read last time travels in the key."""
    seen = (look.cursor or {}).get("issues") or {}
    yield Request(source.url, key=json.dumps(seen) if seen else "")


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read the list of files, an issue (archive or XML), or an answer of the portal."""
    if page.content:
        yield from _archive(page)
        return
    text = page.text.lstrip("\ufeff \r\n")
    if re.match(r"<\?xml|<(?:RCS-[AB]_|RCS|PCL|BILAN|Bodacc|DIV)", text):
        yield from _issue(text)
    elif text.startswith("<"):
        yield from _list(page, source)
    else:
        yield from _portal(page)


# --- the list of files ----------------------------------------------------------------------------


def _list(page: Page, source: Source) -> Iterator[Found]:
    found = [match for match in _files(page) if match["kind"] in KINDS]
    if not found:
        raise ParseError(f"no files of {REGISTER} in this list", kind="layout")
    # The files of one issue do not appear at once, so progress differs by kind.
    seen: dict[str, str] = json.loads(page.request.key or "{}")
    first = max(match["issue"] for match in found)
    new = [m for m in found if m["issue"] > seen.get(m["kind"], first if seen else "")]
    if not seen:  # the first look needs only the last issue
        new = [m for m in found if m["issue"] == first]
    taken = sorted(new, key=lambda m: m["issue"])[:MOST_FILES]
    base = page.url.rsplit("/", 1)[0] + "/" if page.url.startswith("http") else ADDRESS
    for match in taken:
        yield Request(f"{base}{match[0]}", key=match["name"])
    if taken:
        yield Cursor({"issues": {**seen, **{m["kind"]: m["issue"] for m in taken}}})


def _files(page: Page) -> list[re.Match[str]]:
    links = (_html.attribute(node, "href") for node in _html.tree(page.text).css("a"))
    return [match for match in map(_FILE.search, links) if match]


def _archive(page: Page) -> Iterator[Found]:
    """An issue as the DILA packs it: a tar with Unix compress, or a ZIP of that."""
    members = [
        data for name, data in _archives.members(page.content) if name.lower().endswith(".xml")
    ]
    if not members:
        raise ParseError("an archive without XML", kind="layout")
    for data in members:
        yield from _issue(_archives.text(data))


# --- an issue -------------------------------------------------------------------------------------


def _issue(text: str) -> Iterator[Record]:
    root = _xml.root(text)
    issue = _xml.text(root, "parution")
    published = _facts.day(_xml.text(root, "dateParution"))
    letter = _letter(root.tag)
    notices = root.findall(".//avis") or root.findall(".//annonce")
    if not issue or not published:
        raise ParseError(f"<{root.tag}> is no issue of {REGISTER}: no parution", kind="layout")
    for notice in notices:
        value = _xml.as_json(notice)
        if isinstance(value, dict) and "nojo" in value:
            yield from record(_from_xml(value, issue, published, letter))


def _letter(tag: str) -> str:
    return {"RCS-B": "B", "BILAN": "C", "DIVERS": "C"}.get(tag.partition("_")[0].upper(), "A")


def _from_xml(
    value: Mapping[str, Json], issue: str, published: str, letter: str
) -> dict[str, Json]:
    number = _json.required(value, "numeroAnnonce", "a notice")
    acte = _json.part(value, "acte")
    judgement = _json.part(value, "jugement")
    changes = _json.some(value, "modificationsGenerales")
    family = next((name for name in _FAMILIES if name in acte), "")
    if judgement:
        family = "collective"
    elif changes or "modificationsGenerales" in value:
        family = "modification"
    elif any(key.startswith("radiation") for key in value):
        family = "radiation"
    people = [_person(one) for one in _json.some(value, "personnes.personne")]
    people = people or [_person(value)]
    sellers = [value.get(k) for k in ("precedentProprietairePM", "precedentProprietairePP")]
    described = next((_json.word(one, "descriptif") for one in changes if one), "")
    places = _json.some(value, "etablissement")
    return {
        "key": f"{letter}{issue}{number}",
        "published": published,
        "kind": _kind(value.get("typeAnnonce")),
        "family": family,
        "people": people,
        "sellers": [one for given in sellers for one in _json.some(given)] if any(sellers) else [],
        "tribunal": _json.word(value, "tribunal"),
        "acte": acte,
        "jugement": judgement,
        "descriptif": described or _json.word(value, "modificationsGenerales"),
        "activity": next(filter(None, (_json.word(p, "activite") for p in places)), ""),
        "previous": _previous(_json.part(value, "parutionAvisPrecedent")),
        "siren": digits(_json.find(value, "numeroImmatriculation.numeroIdentification")),
    }


def _kind(written: Json) -> str:
    """annonce, rectificatif or annulation: as an empty element of that name, or as the word."""
    if isinstance(written, dict):
        return next(iter(written), "annonce")
    return written.strip() if isinstance(written, str) and written.strip() else "annonce"


def _previous(value: Mapping[str, Json]) -> dict[str, str]:
    letter = _json.word(value, "nomPublication").rpartition(" ")[2]
    issue, number = _json.word(value, "numeroParution"), _json.word(value, "numeroAnnonce")
    return {"key": f"{letter}{issue}{number}"} if issue and number else {}


def _person(value: Mapping[str, Json]) -> dict[str, Json]:
    """The legal or natural person of a notice, with the capital and seat given beside it."""
    inside = value.get("personneMorale") or _json.part(value, "personnePhysique")
    if isinstance(inside, list):
        inside = inside[0]
    if not isinstance(inside, dict) or not inside:
        return {}
    return {**inside, **{k: value[k] for k in ("capital", "adresse") if k in value}}


# --- the portal -----------------------------------------------------------------------------------


def _portal(page: Page) -> Iterator[Found]:
    value = _json.document(page)
    if isinstance(value, dict) and ("error" in value or "error_code" in value):
        said = value.get("message") or value.get("error")
        raise ParseError(f"{REGISTER} answered: {said}", kind="invalid")
    items = _json.some(value) if isinstance(value, list) else _hits(value)
    for item in items:
        fields = _json.part(item, "fields") or _json.part(item, "record.fields") or item
        yield from record(_from_portal(fields))


def _hits(value: Mapping[str, Json]) -> list[dict[str, Json]]:
    for name in ("results", "records"):
        if name in value:
            return _json.some(value, name)
    if "id" in value and "dateparution" in value:
        return [dict(value)]
    raise ParseError(f"no notices in {', '.join(sorted(value)[:8])}", kind="layout")


def _from_portal(fields: Mapping[str, Json]) -> dict[str, Json]:
    people = _json.some(_json.nested(fields.get("listepersonnes")) or {}, "personne")
    places = _json.nested(fields.get("listeetablissements")) or {}
    changes = _json.nested(fields.get("modificationsgenerales")) or {}
    acte = _json.nested(fields.get("acte")) or {}
    previous = _json.nested(fields.get("parutionavisprecedent")) or {}
    named = [one for one in people if one.get("denomination") or one.get("nom")]
    owner = _json.some(_json.nested(fields.get("listeprecedentproprietaire")) or {}, "personne")
    activity = next(
        filter(None, (_json.word(p, "activite") for p in _json.some(places, "etablissement"))), ""
    )
    family = _json.word(fields, "familleavis")
    return {
        "key": _json.required(fields, "id", "a notice"),
        "published": _day(fields),
        "kind": _json.word(fields, "typeavis") or "annonce",
        "family": family,
        "people": named or [{"denomination": _json.word(fields, "commercant")}],
        "sellers": owner,
        "tribunal": _json.word(fields, "tribunal"),
        "acte": acte if isinstance(acte, dict) else {},
        "jugement": _json.nested(fields.get("jugement")) or {},
        "descriptif": _json.word(changes, "descriptif"),
        "activity": activity,
        "previous": _previous(previous) if isinstance(previous, dict) else {},
        "siren": _siren(fields.get("registre")),
    }


def _day(fields: Mapping[str, Json]) -> str:
    day = _facts.day(_json.required(fields, "dateparution", "a notice"))
    if day is None:
        raise ParseError("a notice whose day is none: the layout changed?", kind="layout")
    return day


def _siren(register: Json) -> str:
    """ "880878145,880 878 145" in either order, or a list of the two."""
    parts = register if isinstance(register, list) else str(register or "").split(",")
    return next(filter(None, map(digits, parts)), "")
