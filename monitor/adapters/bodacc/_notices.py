"""One BODACC notice, whatever its format: who, what the register says, what happened."""

import re
from collections.abc import Iterable, Iterator, Mapping

from monitor.adapters import _facts, _json, _stated
from monitor.adapters._facts import compact, money
from monitor.model import Finding, Json, Record

REGISTER = "BODACC"
SITE = "https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:"

_VARIABLE = re.compile(r"([\d\s.,\u00a0\u202f]+?)\s*(EUR\b|euros?\b|€|[A-Z]{3}\b)", re.IGNORECASE)
_ROLE = re.compile(
    r"([^:;]{3,80}?)\s*:\s*([^;:]+?)(?=;|$|\.\s|,?\s+(?:[A-ZÉ][a-zéè'’ -]{3,60}?)\s*:)"
)
_LEFT = re.compile(r"\s*(?:en fonction le|depuis le|partant)[^;,]*", re.IGNORECASE)
_BORN = re.compile(r",?\s*nom d['’]usage\s*:\s*[^;,:]+?(?=\s*(?:;|,|$))", re.IGNORECASE)
_CAPITAL = re.compile(r"\bcapital\b", re.IGNORECASE)
_UP, _DOWN = re.compile(r"augment", re.IGNORECASE), re.compile(r"diminu|réduc|reduc", re.IGNORECASE)
_DISSOLVED = re.compile(r"dissolution|liquidation amiable|mise en liquidation", re.IGNORECASE)
_INSOLVENT = re.compile(r"(?:redressement|liquidation)\s+judiciaire|sauvegarde", re.IGNORECASE)
_ENDED = re.compile(
    r"clôture|extinction du passif|plan de (?:redressement|sauvegarde|cession)|infirm",
    re.IGNORECASE,
)


def digits(written: Json) -> str:
    """A SIREN without its spaces; "" for anything else."""
    found = re.sub(r"\D", "", str(written or ""))
    return found if len(found) == 9 else ""


def record(notice: Mapping[str, Json]) -> Iterator[Record]:
    """A record for each person that a notice is about.

    `notice` has: key, published, kind (typeAnnonce), family, people, tribunal, acte, jugement,
    descriptif, activity, previous ({"key"} of the notice it corrects).
    """
    people = notice["people"] or [{}]
    for number, person in enumerate(people):
        key = str(notice["key"]) if number == 0 else f"{notice['key']}/{number + 1}"
        name = _name(person)
        siren = digits(_json.find(person, "numeroImmatriculation.numeroIdentification"))
        siren = siren or str(notice.get("siren") or "")
        capital, _ = capital_of(person)
        yield Record(
            key=key,
            url=SITE + str(notice["key"]),
            name=name,
            ids={"siren": siren} if siren else {},
            facts=_facts_of(notice, person, capital),
            published=_facts.moment(notice["published"]),
            events=tuple(_events(notice, person, name, capital)),
        )


def _name(person: Mapping[str, Json]) -> str:
    """A company's name, or a sole trader's."""
    firm = _json.word(person, "denomination")
    human = f"{_json.word(person, 'prenom')} {_json.word(person, 'nom')}".strip()
    return firm or human or _json.word(person, "nomCommercial")


def capital_of(person: Mapping[str, Json]) -> tuple[dict[str, Json] | None, bool]:
    """The capital and whether it is variable: an amount, or an amount in words."""
    capital: Json = person.get("capital") or {}
    if isinstance(capital, str):
        capital = {"capitalVariable": capital}
    amount = _json.word(capital, "montantCapital")
    if amount:
        code = _facts.currency_code(_json.word(capital, "devise"), "EUR")
        mark = "," if "," in amount and "." not in amount else "."
        return money(amount, code, "issued", mark=mark), False
    words = _json.word(capital, "capitalVariable")
    found = _VARIABLE.search(words)
    if not found:
        return None, bool(words)
    code = "EUR" if found[2].lower().startswith(("eur", "€")) else found[2].upper()
    mark = "," if re.search(r",\d{1,2}$", found[1].strip()) else "."
    return money(found[1], code, "issued", mark=mark), True


def _facts_of(
    notice: Mapping[str, Json], person: Mapping[str, Json], capital: Json
) -> dict[str, Json]:
    acte = _json.part(notice, "acte")
    _, variable = capital_of(person)
    officers = _officers(person.get("administration"))
    entered = _first(acte, "dateImmatriculation")
    begun = _first(acte, "dateCommencementActivite")
    return compact(
        registered_capital=capital,
        capital_variable=variable or None,
        established=_facts.day(entered) or _facts.day(begun),
        **_status(notice),
        business_scope=notice.get("activity"),
        address=_address(person),
        legal_form=_json.word(person, "formeJuridique"),
        officers=officers,
        notice=notice.get("family"),
        tribunal=notice.get("tribunal"),
    )


def _first(acte: Mapping[str, Json], name: str) -> str:
    found = (_json.word(one, name) for one in acte.values() if isinstance(one, dict))
    return next(filter(None, (*found, _json.word(acte, name))), "")


def _status(notice: Mapping[str, Json]) -> dict[str, Json]:
    family = str(notice.get("family") or "")
    if family == "radiation":
        return {"status": "dissolved"}
    if family in ("collective", "jugement") and not _is_over(notice):
        return {"status": "insolvency", "status_text": _judgement(notice)}
    if family == "modification" and _DISSOLVED.search(str(notice.get("descriptif") or "")):
        return {"status": "liquidation"}
    return {}


def _judgement(notice: Mapping[str, Json]) -> str:
    judgement = _json.part(notice, "jugement")
    return _json.word(judgement, "nature") or _json.word(judgement, "famille")


def _is_over(notice: Mapping[str, Json]) -> bool:
    return bool(_ENDED.search(_judgement(notice)))


def _officers(written: Json) -> list[dict[str, Json]]:
    """ "Gérant : X ; Président : Y", the same with commas, or (in JSON) a list of either."""
    if isinstance(written, list):
        return [one for part in written for one in _officers(part)]
    if isinstance(written, dict):
        return [
            _facts.person(" ".join(str(v).split()), k)
            for k, v in written.items()
            if isinstance(v, str)
        ]
    text = _BORN.sub("", " ".join(str(written or "").split()))
    found = []
    for role, name in _ROLE.findall(text):
        bare = _LEFT.sub("", name).strip(" ,.")
        if bare:
            found.append(_facts.person(bare, role.strip(" ,.;")))
    return found


def _address(person: Mapping[str, Json]) -> str | None:
    place = _json.part(person, "adresseSiegeSocial") or _json.part(person, "adresse")
    inside = _json.part(place, "france") or _json.part(place, "etranger") or place
    street = " ".join(
        filter(None, (_json.word(inside, k) for k in ("numeroVoie", "typeVoie", "nomVoie")))
    )
    town = f"{_json.word(inside, 'codePostal')} {_json.word(inside, 'ville')}".strip()
    extra = [_json.word(inside, k) for k in ("complGeographique", "BP", "localite")]
    return _facts.address([extra[0], street, *extra[1:], town, _json.word(inside, "pays")])


# --- events -------------------------------------------------------------------------------------


def _events(
    notice: Mapping[str, Json], person: Mapping[str, Json], name: str, capital: Json
) -> Iterator[Finding]:
    on = _effective(notice)
    correction = _corrects(notice)
    cancelled = notice.get("kind") == "annulation"
    for kind, facts, others in _said(notice, person, capital):
        yield _stated.event(
            kind,
            "" if kind == "acquisition" else name,  # the buyer of a business
            facts | correction,
            rule=f"bodacc:{notice.get('family')}",
            register=REGISTER,
            on=on,
            quote=_quote(notice, name, capital),
            others=others,
            modality="ended" if cancelled else "asserted",
        )


def _effective(notice: Mapping[str, Json]) -> str:
    """The day of the entry, the deal or the judgement; else that of the notice."""
    acte = _json.part(notice, "acte")
    said = [_first(acte, name) for name in ("dateEffet", "dateImmatriculation")]
    said.append(_json.word(_json.part(notice, "jugement"), "date"))
    return next(filter(None, map(_facts.day, said)), None) or str(notice["published"])


def _corrects(notice: Mapping[str, Json]) -> dict[str, Json]:
    if notice.get("kind") not in ("rectificatif", "annulation"):
        return {}
    previous = _json.part(notice, "previous")
    return {"corrects": _json.word(previous, "key") or True}


def _quote(notice: Mapping[str, Json], name: str, capital: Json) -> str:
    words: list[str] = [str(notice.get("family") or ""), name, str(notice.get("descriptif") or "")]
    words += [f"{capital['currency']} {capital['value']}"] if capital else []
    words.append(_judgement(notice))
    return "; ".join(filter(None, words))


_Told = tuple[str, dict[str, Json], tuple[tuple[str, str], ...]]


def _said(notice: Mapping[str, Json], person: Mapping[str, Json], capital: Json) -> Iterable[_Told]:
    family = notice.get("family")
    if family in ("creation", "immatriculation"):
        return [_founding(notice, capital)]
    if family == "vente":
        return _sale(notice, person)
    if family == "radiation":
        return [("deregistration", {"to": "dissolved"}, ())]
    if family in ("collective", "jugement") and _INSOLVENT.search(_judgement(notice)):
        over = _is_over(notice)
        return [("status_change" if over else "insolvency", {"to": _judgement(notice)}, ())]
    if family == "modification":
        return list(_modified(notice, person, capital))
    return []


def _founding(notice: Mapping[str, Json], capital: Json) -> _Told:
    """A new company; one that moves its seat to another court's register is not new."""
    acte = _json.part(notice, "acte")
    category = " ".join(_first(acte, k) for k in ("categorieCreation", "categorieImmatriculation"))
    if "transfert" in category:
        return "address_change", compact({"to": notice.get("tribunal")}), ()
    activity = notice.get("activity")
    scope = [activity] if activity else None
    facts = {"registered_capital": _facts.said(capital), "business_scope": scope}
    return "registration", compact(facts), ()


def _sale(notice: Mapping[str, Json], person: Mapping[str, Json]) -> list[_Told]:
    sellers = tuple(("seller", _name(one)) for one in notice.get("sellers") or [] if _name(one))
    buyer = _name(person)
    facts = compact({"topic": notice.get("activity")})
    return [("acquisition", facts, (("acquirer", buyer), *sellers))]


def _modified(
    notice: Mapping[str, Json], person: Mapping[str, Json], capital: Json
) -> Iterator[_Told]:
    """What a modification is about. It never gives the old capital and repeats the present one
    whatever changed; only its words say that the capital did."""
    words = str(notice.get("descriptif") or "")
    if _CAPITAL.search(words):
        direction = "increase" if _UP.search(words) else "decrease" if _DOWN.search(words) else None
        facts = {"capital_to": _facts.said(capital), "direction": direction}
        yield "capital_change", compact(facts), ()
    if re.search(r"dénomination|raison sociale", words, re.IGNORECASE):
        yield "name_change", {"to": _name(person)}, ()
    place = _address(person)
    if place and re.search(r"adresse|transfert du siège|siège social", words, re.IGNORECASE):
        yield "address_change", {"to": place}, ()
    if _DISSOLVED.search(words) and not _INSOLVENT.search(words):
        yield "status_change", {"to": "liquidation"}, ()
