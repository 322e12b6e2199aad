"""Officers and persons with significant control at Companies House, with their share bands."""

import re
from collections.abc import Mapping

from monitor.adapters import _facts, _json
from monitor.adapters._facts import compact
from monitor.model import Json

_BAND = re.compile(
    r"(?P<what>ownership-of-shares|voting-rights|(?:part-)?right-to-share-surplus-assets)"
    r"-(?:(?P<low>25|50|75)-to-(?P<high>50|75|100)|more-than-(?P<least>\d+))-percent"
)
_APPOINTS = "right-to-appoint-and-remove"
_UK = re.compile(
    r"companies house|england|wales|scotland|united kingdom|northern ireland|\buk\b|great britain",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:SC|NI|OC|SO|NC|FC|BR|LP|SL|NL|OE|GE|R|IP|SP|NP|RS|ZC|CE|CS|IC|SI|AC|SA|NA|SF|NF)?\d{1,8}"
)
_PREFIX = re.compile(r"([A-Z]*)(\d+)")


def officers(items: list[dict[str, Json]]) -> list[dict[str, Json]]:
    """The officers in a list; those who resigned have the day of that."""
    return [
        _facts.person(
            _json.required(item, "name", "an officer"),
            _json.word(item, "officer_role"),
            _facts.day(item.get("appointed_on") or item.get("appointed_before")),
            _facts.day(item.get("resigned_on")),
        )
        for item in items
    ]


def holders(items: list[dict[str, Json]]) -> list[dict[str, Json]]:
    """Who controls the company: one holding for each band of shares, votes or assets."""
    return [holding for item in items for holding in holdings(item)]


def holdings(item: Mapping[str, Json]) -> list[dict[str, Json]]:
    """What one person with significant control holds; without a band, by what right they control.

    A protected person has no name, only a word saying so.
    """
    about = compact(
        {
            "name": _json.word(item, "name") or _json.required(item, "kind", "a holder"),
            "from": _facts.day(item.get("notified_on")),
            "to": _facts.day(item.get("ceased_on")),
            "ids": registered(_json.part(item, "identification")),
            "person": "individual" in _json.word(item, "kind") or None,
        }
    )
    natures = _json.words(item, "natures_of_control")
    bands = [band for band in map(_band, natures) if band]
    if not bands:
        return [about | compact({"kind": "control", "control": natures})]
    found: dict[str, dict[str, Json]] = {}
    for band in bands:
        found.setdefault(str(band["kind"]), about | band)
    first, *others = found.values()
    appoints = [nature for nature in natures if _APPOINTS in nature]
    return [first | compact({"control": appoints}), *others]


def _band(nature: str) -> dict[str, Json] | None:
    found = _BAND.match(nature)
    if not found:
        return None
    kind = {"ownership-of-shares": "equity", "voting-rights": "votes"}.get(found["what"], "assets")
    through = "trust" if "-as-trust" in nature else "firm" if "-as-firm" in nature else None
    low, high = found["low"] or found["least"], found["high"] or "100"
    # The bands mean "more than 25 % but not more than 50 %".
    return compact({"low": low, "high": high, "exclusive": True, "kind": kind, "through": through})


def registered(identification: Mapping[str, Json]) -> dict[str, str]:
    """The company number of a corporate holder that is British.

    The field is free text: "Sc095000" and "445790" are SC095000 and 00445790.
    """
    where = " ".join(
        _json.word(identification, name)
        for name in ("country_registered", "place_registered", "legal_authority")
    )
    written = re.sub(r"[\s.\-/]", "", _json.word(identification, "registration_number")).upper()
    if not _UK.search(where) or not _NUMBER.fullmatch(written):
        return {}
    parts = _PREFIX.fullmatch(written)
    if parts is None:
        return {}
    return {"companies_house": parts[1] + parts[2].zfill(8 - len(parts[1]))}
