"""Reads Swiss register entries in German, French and Italian, and Swiss UIDs."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from monitor.adapters import _facts
from monitor.adapters._facts import money
from monitor.model import Json

_DIGITS = re.compile(r"\D")
_SUM = r"(?P<{0}c>[A-Z]{{3}})\s?(?P<{0}v>\d(?:[\d'’\u2019]|[.,](?=\d))*)(?:\.[-–]{{1,2}})?"
_ANY_SUM = re.compile(_SUM.format("a"))
_WHAT = (
    r"(?:aktien|stamm|grund|genossenschafts|gesellschafts|partizipations|dotations)?kapital"
    r"|capital(?:-actions|\s+social|-participation)?|capitale\s+(?:azionario|sociale)"
)
_NEW_OLD = re.compile(
    rf"(?P<paid>liberierung\s+)?(?:{_WHAT})\s*(?:neu|nouveau|nuovo)?\s*:\s*{_SUM.format('n')}"
    rf"(?:[^.\[]{{0,60}}?)?(?:\s*\[(?:bisher|précédemment|jusqu'ici|finora)\s*:?\s*{_SUM.format('o')})?",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"(?:{_WHAT})[^.:;\d]{{0,80}}?\b(?:de|da|von)\s+{_SUM.format('o')}"
    rf"\s+(?:à|a|auf)\s+{_SUM.format('n')}",
    re.IGNORECASE,
)
_TO_FROM = re.compile(
    rf"(?:nouveau\s+capital(?:-actions|\s+social)?|nuovo\s+capitale(?:\s+\w+)?)\s*:\s*{_SUM.format('n')}"
    rf"(?:[^.\[]{{0,60}}?)?(?:\s*\[(?:précédemment|jusqu'ici|finora)\s*:?\s*{_SUM.format('o')})?",
    re.IGNORECASE,
)
_WINDING_UP = re.compile(
    r",?\s*\(?\b(?:in\s+liquidation|en\s+liquidation|in\s+liquidazione)\b\)?", re.IGNORECASE
)
_PEOPLE = re.compile(
    r"(?:Eingetragene\s+Personen(?:\s+neu(?:\s+oder\s+mutierend)?)?"
    r"|Persone\s+iscritte|Nuove\s+persone\s+iscritte(?:\s+o\s+modifiche)?"
    r"|Personne(?:s)?\s+inscrite(?:s)?)\s*:\s*",
)
_GONE = re.compile(
    r"(?:Ausgeschiedene\s+Personen(?:\s+und\s+erloschene\s+Unterschriften)?"
    r"|Persone\s+dimissionarie(?:\s+e\s+firme\s+cancellate)?)\s*:\s*"
)
_FRENCH = re.compile(
    r"(?P<role>(?:Associé(?:e)?-gérant(?:e)?|Gérant(?:e)?|Administrat(?:eur|rice)|Président(?:e)?|Associé(?:e)?)s?)\s*:\s*"
    r"(?P<name>[^,.]+)"
)
_ORIGIN = re.compile(
    r"^(?:von|aus|in|de|d'|du|des|à|da|di|a|bei|chez)\b|staatsangehörige|heimat", re.IGNORECASE
)
_SIGNS = re.compile(
    r"^(?:mit|ohne|avec|sans|con|senza|pour)\b|unterschrift|signature|firma ", re.IGNORECASE
)
_SHARES = re.compile(
    r"(?:mit|pour|con)\s+(?P<n>\d[\d'’]*)\s+(?:Stammanteile?n?|Aktien|parts?|quote?)(?:\s+sociales?)?"
    r"\s+(?:zu(?:\s+je)?|de|da)\s+(?:[A-Z]{3})\s?(?P<each>\d[\d'’.]*\d|\d)"
)


def uid(written: Json) -> str:
    """ "CHE115870855" and "115.870.855" as CHE-115.870.855; "" for anything else."""
    digits = _DIGITS.sub("", str(written or ""))
    return f"CHE-{digits[:3]}.{digits[3:6]}.{digits[6:]}" if len(digits) == 9 else ""


def is_winding_up(name: str) -> bool:
    """Whether the name says that the company is in liquidation."""
    return bool(_WINDING_UP.search(name))


def bare_name(name: str) -> str:
    """The name without the words for liquidation."""
    return _WINDING_UP.sub("", name).strip()


def currency(text: str, value: Decimal | None) -> str:
    """The currency of a capital given without one: that of the same amount in the text, else that
    of the only sum after the word for capital, else Swiss francs."""
    sums = [(m["ac"], _facts.amount(_strip(m["av"]))) for m in _ANY_SUM.finditer(text)]
    same = [code for code, amount in sums if amount is not None and amount == value]
    if same:
        return same[0]
    named = {m["nc"] for m in _NEW_OLD.finditer(text)}
    return named.pop() if len(named) == 1 else "CHF"


def _strip(written: str) -> str:
    return written.replace(",", "").strip()


def capitals(text: str) -> tuple[dict[str, dict[str, Json] | None], bool]:
    """The sums of an entry: {"new", "old", "new_paid", "old_paid"}, and whether it was changed."""
    found: dict[str, dict[str, Json] | None] = {}
    changed = False
    for pattern in (_FROM_TO, _TO_FROM, _NEW_OLD):
        for match in pattern.finditer(text):
            part = match.groupdict()
            kind, tail = ("paid_in", "_paid") if part.get("paid") else ("issued", "")
            if f"new{tail}" in found:
                continue
            found[f"new{tail}"] = money(_strip(match["nv"]), match["nc"], kind)
            if match["ov"]:
                found[f"old{tail}"] = money(_strip(match["ov"]), match["oc"], kind)
                changed = True
    return found, changed


def officers(text: str) -> list[dict[str, Json]]:
    """The people and firms that an entry adds, with their functions."""
    found = [person for entry in _entries(text, _PEOPLE) for person in [_person(entry)] if person]
    if found:
        return found
    return [_facts.person(_turned(m["name"]), m["role"]) for m in _FRENCH.finditer(text)]


def holders(text: str, total: Decimal | None) -> list[dict[str, Json]]:
    """The partners of a limited company with their shares of its capital."""
    found = []
    for name, rest in _holding_parts(text):
        shares = _SHARES.search(rest)
        if shares is None:
            continue
        each = _facts.amount(_strip(shares["each"]))
        count = int(_DIGITS.sub("", shares["n"]))
        part = Fraction(each) * count / Fraction(total) if each and total else None
        share = part if part is not None and part <= 1 else None
        found.append(_facts.holder(name, share, shares=str(count)))
    return found


def _holding_parts(text: str) -> Iterator[tuple[str, str]]:
    for entry in _entries(text, _PEOPLE):
        person = _person(entry)
        if person:
            yield str(person["name"]), entry
    for match in _FRENCH.finditer(text):
        yield _turned(match["name"]), text[match.end() : match.end() + 160]


def _entries(text: str, heading: re.Pattern[str]) -> Iterator[str]:
    for start in heading.finditer(text):
        body = text[start.end() :]
        ends = [m.start() for m in (*_PEOPLE.finditer(body), *_GONE.finditer(body))]
        body = body[: min(ends)] if ends else body
        for entry in body.split(";"):
            yield re.sub(r"\[[^\]]*\]?", "", entry).strip().rstrip(".")


def _person(entry: str) -> dict[str, Json] | None:
    parts = [part.strip() for part in entry.split(",")]
    if not parts or not parts[0]:
        return None
    firm = re.search(r"\(CHE-[\d.]+\)", parts[0])
    name = re.sub(r"\s*\(CHE-[\d.]+\)", "", parts[0])
    rest = parts[1:]
    if not firm and rest and not _ORIGIN.search(rest[0]) and not _SIGNS.search(rest[0]):
        name = f"{rest[0]} {name}"
        rest = rest[1:]
    roles = [p for p in rest if p and not _ORIGIN.search(p) and not _SIGNS.search(p)]
    ids = {"uid": uid(firm[0])} if firm else None
    return _facts.person(name, roles[0] if roles else "", ids=ids)


def _turned(name: str) -> str:
    return " ".join(name.split())
