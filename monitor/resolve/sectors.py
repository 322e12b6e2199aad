"""Which sectors a phrase or an industry code belongs to, to detect a firm's new field."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from monitor.model import Json, Language
from monitor.resolve.folding import fold
from monitor.resolve.sector_table import TABLE

# The kinds of statement that reveal a firm's sectors.
SCOPE = "business_scope"
CODES = ("activity_codes", "sic_codes")
_US_SIC = 4  # digits; its own classification, whose register gives the words too


@dataclass(frozen=True, slots=True)
class _Sector:
    chinese: re.Pattern[str]
    english: re.Pattern[str]
    label: str  # in Chinese


def _read() -> tuple[dict[str, _Sector], dict[str, set[str]], dict[str, set[str]]]:
    lines = TABLE.strip().splitlines()
    sectors: dict[str, _Sector] = {}
    codes: tuple[dict[str, set[str]], dict[str, set[str]]] = ({}, {})
    for at in range(0, len(lines), 5):
        name = lines[at]
        chinese, english, *prefixes = (line.split() for line in lines[at + 1 : at + 5])
        stems = "|".join(f"{stem}s?\\b" if len(stem) < 5 else stem for stem in english)
        words = re.compile("|".join(chinese)), re.compile(rf"\b(?:{stems})")
        sectors[name] = _Sector(*words, chinese[0])
        for scheme, known in zip(codes, prefixes, strict=True):
            for prefix in known:
                scheme.setdefault(prefix, set()).add(name)
    return sectors, *codes


_SECTORS, _NACE, _GBT = _read()
_SPLIT = re.compile(r"[;；,，、。\n]|\band\b")
# What a firm says it does not do.
_WITHOUT = re.compile(
    r"[（(](?:不含|不得|不从事|除|未经|excluding|except|other than)[^（()）]*[）)]"
)
_GBT_CODE = re.compile(r"[A-T]\d{2,4}")
_NACE_CODE = re.compile(r"(?:[A-U] ?(?=\d\d\.))?\d\d[\d.\-/]*[A-Z]?")


@lru_cache(maxsize=10_000)
def fields_of(phrase: str) -> frozenset[str]:
    """The sectors that a phrase names; empty if none is known."""
    folded = fold(phrase)
    return frozenset(
        name
        for name, sector in _SECTORS.items()
        if sector.chinese.search(folded) or sector.english.search(folded)
    )


def fields_of_code(code: str) -> frozenset[str]:
    """The sectors of a code of NACE (29.10, UK SIC 29100, NAF 29.10Z) or GB/T 4754 (C3610)."""
    written = code.strip().upper()
    if _GBT_CODE.fullmatch(written):
        return _longest(written, _GBT)
    if not _NACE_CODE.fullmatch(written):
        return frozenset()
    return _longest(re.sub(r"\D", "", written), _NACE)


def _longest(code: str, prefixes: dict[str, set[str]]) -> frozenset[str]:
    known = (code[:end] for end in range(len(code), 1, -1) if code[:end] in prefixes)
    found = next(known, None)
    return frozenset(prefixes[found]) if found else frozenset()


# --- what is said of a firm ---------------------------------------------------------------------


def learnt(kind: str, value: Json) -> frozenset[str]:
    """The sectors in a statement about a firm: its scope, or its activity codes."""
    if kind == SCOPE:
        return frozenset().union(*map(fields_of, _parts(value)))
    return frozenset().union(*map(fields_of_code, _codes(kind, value)))


def new_fields(
    scope: Json, sectors: Iterable[str], known: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The parts of a business scope (a list or one text) in a sector that is neither in `sectors`
    (words or codes) nor `known`.

    Parts without a sector (consulting, import and export) do not count; if nothing is known,
    nothing is new.
    """
    wanted = tuple(sectors)
    if not (wanted or known):
        return ()
    known = _all_known(wanted, known)
    return tuple(part for part in _parts(scope) if _is_new(part, known, wanted))


def new_codes(
    kind: str,
    codes: Json,
    sectors: Iterable[str],
    known: frozenset[str],
    language: Language = "en",
) -> tuple[str, ...]:
    """The codes in an unknown sector, each with the sector's name."""
    wanted = tuple(sectors)
    if not (wanted or known):
        return ()
    known = _all_known(wanted, known)
    found = ((code, fields_of_code(code)) for code in _codes(kind, codes))
    return tuple(
        f"{code} {_called(fields, language)}"
        for code, fields in found
        if fields and not fields & known
    )


def _all_known(sectors: Iterable[str], known: frozenset[str]) -> frozenset[str]:
    return known.union(*(fields_of(one) | fields_of_code(one) for one in sectors))


def _called(fields: Iterable[str], language: Language) -> str:
    named = sorted(fields)
    return "、".join(_SECTORS[one].label for one in named) if language == "zh" else ", ".join(named)


def _is_new(part: str, known: frozenset[str], sectors: tuple[str, ...]) -> bool:
    fields = fields_of(part)
    named = any(fold(sector) in fold(part) for sector in sectors)
    return bool(fields) and not fields & known and not named


def _parts(scope: Json) -> list[str]:
    if isinstance(scope, str):
        texts = _SPLIT.split(_WITHOUT.sub("", scope))
    else:
        texts = [_WITHOUT.sub("", part) for part in scope or () if isinstance(part, str)]
    return [text.strip() for text in texts if text.strip()]


def _codes(kind: str, value: Json) -> Iterator[str]:
    for code in [value] if isinstance(value, str) else value or ():
        is_american = kind == "sic_codes" and len(str(code).strip()) <= _US_SIC
        if not is_american:
            yield str(code)
