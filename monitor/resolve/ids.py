"""Canonical spelling of companies' identifiers, however a register or file writes them."""

import re
import unicodedata
from collections.abc import Mapping

_PUNCTUATION = re.compile(r"[\s.\-/]")
_NO_COURT = re.compile(r"(?:HR[AB]|GnR|PR|VR|GsR)\b|(?:HR[AB]|GnR|PR|VR|GsR)\d", re.IGNORECASE)
_SPACED = frozenset({"handelsregister", "stock"})  # made of words
_LENGTHS = {"companies_house": 8, "krs": 10, "ico": 8, "gcis": 8}  # with leading zeros
_SHORT = frozenset({"cik"})  # without leading zeros


def canonical_ids(ids: Mapping[str, str]) -> dict[str, str]:
    """The identifiers as compared and stored, without empty ones."""
    return {kind: number for kind, text in ids.items() if (number := canonical_id(kind, text))}


def canonical_id(kind: str, text: str) -> str:
    """CHE-116.281.710 for che116281710, 00445790 for 445790, 320193 for 0000320193."""
    given = unicodedata.normalize("NFKC", str(text)).strip()
    if kind == "handelsregister" and _NO_COURT.match(given):
        return ""  # each court counts from 1: HRB 30000 alone is many companies
    if kind in _SPACED:
        return " ".join(given.split())
    bare = _PUNCTUATION.sub("", given).upper()
    if kind in _SHORT:
        return bare.lstrip("0")
    if kind == "uid" and re.fullmatch(r"CHE\d{9}", bare):
        return f"CHE-{bare[3:6]}.{bare[6:9]}.{bare[9:]}"
    if kind == "business_id" and re.fullmatch(r"\d{8}", bare):
        return f"{bare[:7]}-{bare[7]}"
    return bare.zfill(_LENGTHS[kind]) if bare and bare.isdigit() and kind in _LENGTHS else bare
