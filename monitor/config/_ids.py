"""The formats of company identifiers, with check digits where they have them."""

import re
from collections.abc import Callable
from typing import Annotated

from stdnum import isin, lei
from stdnum.br import cnpj
from stdnum.ch import uid
from stdnum.cn import uscc
from stdnum.fi import ytunnus
from stdnum.fr import siren
from stdnum.no import orgnr

from monitor.config._section import Section, optional
from monitor.config._values import Written, shown, text, wrong

Check = Callable[[str], bool]

_CNPJ = r"[0-9A-Z]{2}\.?[0-9A-Z]{3}\.?[0-9A-Z]{3}/?[0-9A-Z]{4}-?\d{2}"
_COURT = r"[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß()/ .-]{1,60}"  # each register numbers firms for itself

# kind: pattern, example in words, check of the digits if there is one
_SHAPES: dict[str, tuple[str, str, Check | None]] = {
    "lei": (r"[A-Z0-9]{18}\d{2}", "20 letters and digits", lei.is_valid),
    "uscc": (r"[0-9A-HJ-NPQRTUWXY]{18}", "18 letters and digits", uscc.is_valid),
    "companies_house": (r"[A-Z0-9]{2}\d{6}", "8 characters such as 00445790", None),
    "cik": (r"\d{1,10}", "up to 10 digits", None),
    "orgnr": (r"\d{9}", "9 digits", orgnr.is_valid),
    "uid": (r"CHE[-. ]?\d{3}[-. ]?\d{3}[-. ]?\d{3}", "CHE-123.456.789", uid.is_valid),
    "siren": (r"\d{9}", "9 digits", siren.is_valid),
    "ico": (r"\d{8}", "8 digits", None),
    "krs": (r"\d{10}", "10 digits", None),
    "gcis": (r"\d{8}", "8 digits", None),
    "business_id": (r"\d{7}-\d", "7 digits, a hyphen and a digit", ytunnus.is_valid),
    "cnpj": (_CNPJ, "14 digits", cnpj.is_valid),
    "isin": (r"[A-Z]{2}[A-Z0-9]{9}\d", "12 letters and digits", isin.is_valid),
    "stock": (r"[A-Z0-9]{1,10}([.:][A-Z0-9]{1,10})?", "a code such as 600690.SH", None),
    "handelsregister": (rf"{_COURT} (HR[AB]|GnR|PR|VR|GsR) ?\d+ ?[A-Z]{{0,3}}",
                        "the court and number, such as München HRB 12345", None),
    "qcc": (r"[A-Z0-9]{6,12}", "6 to 12 letters and digits", None),
}  # fmt: skip

KINDS = tuple(_SHAPES)
_COMPILED = {kind: re.compile(pattern) for kind, (pattern, _, _) in _SHAPES.items()}


def identifier(kind: str) -> Written:
    """The type of identifiers of a kind: as written, if format and check digits are right."""
    _, example, is_valid = _SHAPES[kind]
    pattern = _COMPILED[kind]

    def read(value: object) -> str:
        number = text(value)
        if not pattern.fullmatch(number):
            raise wrong(f"{shown(value)} does not look like {kind}: {example}")
        if is_valid is not None and not is_valid(number):
            raise wrong(f"{shown(value)} is not a valid {kind}: wrong check digits; a typo?")
        return number

    return Written(read, {"type": ["string", "integer"], "description": example})


class Ids(Section):
    """Identifiers of a company; they settle what names leave open."""

    lei: Annotated[str | None, identifier("lei")] = optional(None, "Legal Entity Identifier.")
    uscc: Annotated[str | None, identifier("uscc")] = optional(None, "China: 统一社会信用代码.")
    companies_house: Annotated[str | None, identifier("companies_house")] = optional(
        None, "United Kingdom: company number, with its leading zeros."
    )
    cik: Annotated[str | None, identifier("cik")] = optional(None, "United States: SEC's number.")
    orgnr: Annotated[str | None, identifier("orgnr")] = optional(
        None, "Norway: organisasjonsnummer."
    )
    uid: Annotated[str | None, identifier("uid")] = optional(None, "Switzerland: CHE-123.456.789.")
    siren: Annotated[str | None, identifier("siren")] = optional(None, "France: SIREN.")
    ico: Annotated[str | None, identifier("ico")] = optional(None, "Czechia: IČO.")
    krs: Annotated[str | None, identifier("krs")] = optional(None, "Poland: KRS.")
    gcis: Annotated[str | None, identifier("gcis")] = optional(None, "Taiwan: 統一編號.")
    business_id: Annotated[str | None, identifier("business_id")] = optional(
        None, "Finland: Y-tunnus, 0112038-9."
    )
    cnpj: Annotated[str | None, identifier("cnpj")] = optional(None, "Brazil: CNPJ.")
    handelsregister: Annotated[str | None, identifier("handelsregister")] = optional(
        None, "Germany: court and number, München HRB 12345."
    )
    isin: Annotated[str | None, identifier("isin")] = optional(None, "A share's ISIN.")
    stock: Annotated[str | None, identifier("stock")] = optional(
        None, "A stock code with its exchange: 600690.SH, 6690.HK."
    )
    qcc: Annotated[str | None, identifier("qcc")] = optional(None, "Qichacha's code, as in GLEIF.")

    def given(self) -> dict[str, str]:
        return {kind: number for kind in KINDS if (number := getattr(self, kind))}
