"""Maps a `registeredAs` to a register, by GLEIF's code of the registration authority."""

import re
from collections.abc import Mapping

from stdnum.cn import uscc

from monitor.adapters import _swiss

# Codes from GLEIF's list of registration authorities.
_AUTHORITIES = {
    "RA000585": "companies_house", "RA000586": "companies_house", "RA000587": "companies_house",
    "RA000472": "orgnr", "RA000473": "orgnr", "RA000189": "siren", "RA000192": "siren",
    "RA000548": "uid", "RA000549": "uid", "RA000163": "ico", "RA000484": "krs",
    "RA000188": "business_id", "RA000681": "cnpj",
}  # fmt: skip
_COUNTRIES = {
    "GB": "companies_house", "NO": "orgnr", "FR": "siren", "CH": "uid", "CZ": "ico", "PL": "krs",
    "FI": "business_id", "BR": "cnpj", "TW": "gcis", "CN": "uscc", "DE": "handelsregister",
}  # fmt: skip
_NO_AUTHORITY = frozenset({"RA999999", "RA888888"})
_SHAPES = {
    "companies_house": r"[A-Z]{0,2}\d{1,8}", "orgnr": r"\d{9}", "siren": r"\d{9}", "uid": r".+",
    "ico": r"\d{1,8}", "krs": r"\d{1,10}", "business_id": r"\d{7}-?\d", "cnpj": r"\d{14}",
    "gcis": r"\d{8}", "uscc": r"[0-9A-Z]{18}",
    "handelsregister": r"(?:HR[AB]|GNR|PR|VR|GSR)\d+[A-Z]{0,3}",
}  # fmt: skip
_SIGNS = re.compile(r"[\s./]")


def bridge(authority: str, number: str, jurisdiction: str) -> Mapping[str, str]:
    """{kind: number} in that register's notation; {} if the register is not one we know."""
    if not number or authority in _NO_AUTHORITY:
        return {}
    kind = _AUTHORITIES.get(authority) or _COUNTRIES.get(jurisdiction[:2])
    bare = _SIGNS.sub("", number).upper()
    if kind is None or not re.fullmatch(_SHAPES[kind], bare):
        return {}
    written = _written(kind, bare, number)
    return {kind: written} if written else {}


def _written(kind: str, bare: str, number: str) -> str:
    if kind == "companies_house":
        letters = re.match(r"[A-Z]*", bare)
        prefix = letters[0] if letters else ""
        return prefix + bare[len(prefix) :].zfill(8 - len(prefix))
    if kind == "uid":
        return _swiss.uid(bare)
    if kind == "uscc":
        return bare if uscc.is_valid(bare) else ""
    if kind == "business_id":
        return f"{bare[:7]}-{bare[-1]}"
    if kind == "handelsregister":
        return " ".join(number.split())  # without the court, which the authority's code implies
    return bare.zfill({"ico": 8, "krs": 10}.get(kind, 0))
