"""CNPJ (Brazil): the API mirrors, and the Receita Federal's monthly CSV in ZIP files."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from stdnum.br import cnpj as digits

from monitor.adapters import Found, _archives, _facts, _html, _json
from monitor.adapters._endpoints import check_company
from monitor.adapters._facts import compact, money
from monitor.adapters._follow import followed
from monitor.errors import ParseError
from monitor.model import Cursor, Json, Look, Page, Record, Request, Source

OPTIONS = frozenset({"ids"})
FOLLOWS = "cnpj"

REGISTER = "CNPJ"
ADDRESS = "https://api.opencnpj.org"
SITE = "https://solucoes.receita.fazenda.gov.br/Servicos/cnpjreva/"
DUMP = "https://arquivos.receitafederal.gov.br/dados/cnpj/dados_abertos_cnpj/"
_STATUS = {"1": "removed", "2": "active", "3": "suspended", "4": "suspended", "8": "dissolved",
           "NULA": "removed", "ATIVA": "active", "SUSPENSA": "suspended", "INAPTA": "suspended",
           "BAIXADA": "dissolved"}  # fmt: skip
_FOLDER = re.compile(r"(\d{4}-\d{2})/?$")
_FILE = re.compile(r"(?:Empresas|Estabelecimentos|Socios)\d*\.zip$", re.IGNORECASE)
_COLUMNS = {7: "company", 30: "place", 11: "partner"}


def start(source: Source, look: Look) -> Iterable[Request]:
    """Each followed company from a mirror; or, if `url` is the dump's, its list of files."""
    if source.url.endswith("/"):  # a folder of the dump rather than a mirror
        yield Request(source.url, key=str((look.cursor or {}).get("month") or ""))
        return
    for number in followed(source, look, FOLLOWS):
        bare = re.sub(r"[./-]", "", number)
        yield Request(f"{source.url}/{bare}", key=bare)


def parse(page: Page, source: Source) -> Iterable[Found]:
    """Read an answer of a mirror, a list of files, or a file of the dump. Raises ParseError."""
    if page.content:
        for name, data in _archives.members(page.content):
            yield from _rows(name, data.decode("latin-1"))
        return
    text = page.text.lstrip("\ufeff \r\n")
    if re.match(r"<!DOCTYPE HTML|<html", text, re.IGNORECASE) and "Index of" in text[:2000]:
        yield from _index(page)
    elif text.startswith('"'):
        yield from _rows(page.url, text)
    else:
        yield _answer(_json.document(page), page)


# --- mirrors ------------------------------------------------------------------------------------


def _answer(value: Json, page: Page) -> Record:
    if not isinstance(value, dict) or "cnpj" not in value:
        said = value.get("message") or value.get("error") if isinstance(value, dict) else value
        raise ParseError(f"{REGISTER} answered: {said or 'no company'}", kind="invalid")
    number = re.sub(r"\D", "", _json.required(value, "cnpj", "a company"))
    asked = page.request.key
    check_company(asked, number)
    name = _json.required(value, "razao_social", "a company")
    return Record(number, SITE, name, {"cnpj": number}, _mirror_facts(value))


def _mirror_facts(value: Mapping[str, Json]) -> dict[str, Json]:
    people = _json.some(value, "qsa") or _json.some(value, "QSA")
    state = _json.word(value, "situacao_cadastral")
    word = _json.word(value, "descricao_situacao_cadastral") or state
    known = _STATUS.get(state.upper()) or _STATUS.get(word.upper())
    trade = _json.word(value, "nome_fantasia")
    scope = _json.word(value, "cnae_fiscal_descricao")
    return compact(
        registered_capital=_capital(value.get("capital_social")),
        established=_facts.day(value.get("data_inicio_atividade")),
        status=known,
        status_text=word if not word.isdigit() else None,
        status_since=_facts.day(value.get("data_situacao_cadastral")),
        business_scope=scope,
        activity_codes=_industries(value),
        address=_mirror_address(value),
        legal_form=_json.word(value, "natureza_juridica"),
        officers=[_partner(one) for one in people],
        other_names=[trade] if trade else None,
    )


def _capital(written: Json) -> dict[str, Json] | None:
    """A number, or a text with a decimal comma: "1061004829,23"."""
    mark = "," if isinstance(written, str) and "," in written else "."
    return money(written, "BRL", "subscribed", mark=mark)


def _industries(value: Mapping[str, Json]) -> list[str]:
    main = _json.word(value, "cnae_fiscal") or _json.word(value, "cnae_principal")
    name = "cnaes_secundarios"
    rest = _json.words(value, name)
    if not rest:
        rest = [_json.word(one, "codigo") for one in _json.some(value, name)]
    return [code for code in (main, *rest) if code and code != "0"]


def _mirror_address(value: Mapping[str, Json]) -> str | None:
    kind = _json.word(value, "descricao_tipo_de_logradouro") or _json.word(value, "tipo_logradouro")
    street = " ".join(
        filter(None, (kind, _json.word(value, "logradouro"), _json.word(value, "numero")))
    )
    town = f"{_json.word(value, 'municipio')} {_json.word(value, 'uf')}".strip()
    return _facts.address(
        [
            street,
            _json.word(value, "complemento"),
            _json.word(value, "bairro"),
            town,
            _json.word(value, "cep"),
        ]
    )


def _partner(one: Mapping[str, Json]) -> dict[str, Json]:
    name = _json.word(one, "nome_socio") or _json.word(one, "nome")
    if not name:
        _json.need(one, "nome_socio", "a partner")
    role = _json.word(one, "qualificacao_socio")
    return _facts.person(name, role, _facts.day(one.get("data_entrada_sociedade")))


# --- the dump -----------------------------------------------------------------------------------


def _index(page: Page) -> Iterator[Found]:
    """An Apache index: of months, whose last is followed if new, or of one month's files."""
    links = [_html.attribute(node, "href") for node in _html.tree(page.text).css("a")]
    base = page.url.rstrip("/") + "/" if page.url.startswith("http") else DUMP
    months = sorted(found[1] for link in links if (found := _FOLDER.search(link.rstrip("/"))))
    if months and months[-1] > page.request.key:
        yield Request(f"{base}{months[-1]}/")
        yield Cursor({"month": months[-1]})
    files = [link for link in links if _FILE.search(link)]
    for link in files:
        yield Request(base + link)
    if not months and not files:
        raise ParseError("no months and no files in this index", kind="layout")


def _rows(name: str, text: str) -> Iterator[Record]:
    kinds = {"EMPRE": "company", "ESTABELE": "place", "SOCIO": "partner"}
    named = next((kind for word, kind in kinds.items() if word in name.upper()), None)
    partners: dict[str, list[dict[str, Json]]] = {}
    for row in csv.reader(text.splitlines(), delimiter=";", quotechar='"'):
        if not any(row):
            continue
        kind = _COLUMNS.get(len(row)) or named
        if kind == "company" and len(row) >= 5:
            yield _company_row(row)
        elif kind == "place" and len(row) >= 12:
            yield _place_row(row)
        elif kind == "partner" and len(row) >= 6:
            partners.setdefault(row[0], []).append(_partner_row(row))
        else:
            raise ParseError(
                f"a row of {len(row)} columns in {name}: the layout changed?", kind="layout"
            )
    for base, people in partners.items():
        number = headquarters(base)
        ids = {"cnpj": number}
        yield Record(f"{number}/socios", SITE, "", ids, {"officers": people})


def headquarters(base: str) -> str:
    """The number of a company's head office: eight digits, 0001 and the check digits."""
    number = f"{base.strip().zfill(8)}0001"
    return number + digits.calc_check_digits(number)


def _company_row(row: Sequence[str]) -> Record:
    number = headquarters(row[0])
    if not row[1].strip():
        raise ParseError(f"company {row[0]} without a name: the layout changed?", kind="layout")
    facts = compact({"registered_capital": _capital(row[4]), "legal_form": row[2].strip()})
    return Record(number, SITE, row[1].strip(), {"cnpj": number}, facts)


def _place_row(row: Sequence[str]) -> Record:
    number = row[0].zfill(8) + row[1].zfill(4) + row[2].zfill(2)
    street = " ".join(filter(None, (part.strip() for part in row[13:16]))) if len(row) > 15 else ""
    place = [street, *(part.strip() for part in row[16:18]), " ".join(row[18:20])]
    facts = compact(
        established=_facts.day(row[10]),
        status=_STATUS.get(row[5].lstrip("0")),
        status_since=_facts.day(row[6]),
        activity_codes=[code for code in (row[11], *row[12].split(",")) if code],
        address=_facts.address(place) if len(row) > 19 else None,
        head_office=row[3] == "1" or None,
    )
    return Record(number, SITE, row[4].strip(), {"cnpj": number}, facts)


def _partner_row(row: Sequence[str]) -> dict[str, Json]:
    """A partner from the quadro de sócios; people's numbers are masked and dropped."""
    firm = re.sub(r"\D", "", row[3])
    ids = {"cnpj": firm} if row[1] == "1" and len(firm) == 14 else None
    return _facts.person(row[2].strip(), row[4], _facts.day(row[5]), ids=ids)
