"""Reads BODS 0.4 (and the older 0.2 and 0.3) as holdings."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from monitor.model import Holding, Share
from monitor.ownership.stated import Party, Read, Stated, day
from monitor.ownership.statements import CONTROLS, UNKNOWN

# The kinds of interest that mean ownership or command; others (nominee, beneficiary, …) are
# skipped.
_KINDS = {
    "shareholding": "equity",
    "votingrights": "votes",
    "appointmentofboard": "board",
    "controlbylegalframework": "contract",
    "controlviacompanyrulesorarticles": "contract",
    "rightsgrantedbycontract": "contract",
    "otherinfluenceorcontrol": "contract",
    "influenceorcontrol": "contract",
    "unknowninterest": "equity",
    "unpublishedinterest": "equity",
}
_SCHEMES = {
    "XI-LEI": "lei",
    "GB-COH": "companies_house",
    "NO-BRC": "orgnr",
    "CN-SAIC": "uscc",
    "CZ-ICO": "ico",
    "PL-KRS": "krs",
    "US-SEC": "cik",
    "FR-RCS": "siren",
    "FI-PRO": "business_id",
}
_OURS = {name: scheme for scheme, name in _SCHEMES.items()}
_ORIGINS = {"officialregister": "registry", "selfdeclaration": "company", "thirdparty": "media"}
_HALF = Fraction(1, 2)

# Terms of our own packages for what BODS has no type for, so that it survives a round trip.
PUBLISHER = "Company event monitor"
DETAILS = {"gp": "general partner", "consolidation": "consolidates its accounts"}
_DETAILED = {words: kind for kind, words in DETAILS.items()}


def scheme_of(name: str) -> str | None:
    """The code of the register behind one of our kinds of identifier."""
    return _OURS.get(name)


def from_objects(objects: Iterable[Any]) -> Read:
    """The direct relationships, each once its parties are known; those that precede their parties,
    which the standard forbids but files do, come last."""
    parties: dict[str, Party] = {}
    early: list[tuple[int, Mapping[str, Any]]] = []
    for number, found in enumerate(objects, 1):
        try:
            yield from ((number, one) for one in _statement(found, parties))
        except _NotYet:
            early.append((number, found))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            yield number, _wrong(error)
    for number, found in early:
        try:
            yield from ((number, one) for one in _statement(found, parties))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            yield number, _wrong(error)


class _NotYet(ValueError):  # noqa: N818 - it says what happened
    """A relationship refers to a party that has not been described yet."""


def _wrong(error: Exception) -> str:
    reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
    return f"no statement that can be read: {reason}"


def _statement(found: Any, parties: dict[str, Party]) -> list[Stated]:
    if not isinstance(found, Mapping):
        raise TypeError("not a JSON object")
    details, kind = _opened(found)
    if kind == "relationship":
        return _relationship(found, details, parties)
    party = _party(details, kind)
    parties[_text(found, "recordId")] = parties[_text(found, "statementId")] = party
    return []


def _opened(found: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
    kind = _text(found, "recordType") or _text(found, "statementType")
    kind = {"ownershipOrControl": "relationship"}.get(kind.removesuffix("Statement"), kind)
    kind = kind.removesuffix("Statement")
    if kind not in ("entity", "person", "relationship"):
        raise ValueError(f"its type is {kind!r}, not entity, person or relationship")
    return found.get("recordDetails", found), kind


def _text(found: Mapping[str, Any], key: str) -> str:
    return str(found.get(key) or found.get(key.replace("Id", "ID")) or "")


def _party(details: Mapping[str, Any], kind: str) -> Party:
    if kind == "person":
        names = [one.get("fullName") for one in details.get("names") or () if one.get("fullName")]
        return Party(names[0] if names else "", is_person=True)
    ids = {
        (_SCHEMES[one["scheme"]], str(one["id"]))
        for one in details.get("identifiers") or ()
        if one.get("scheme") in _SCHEMES and one.get("id")
    }
    return Party(str(details.get("name") or ""), tuple(sorted(ids)))


def _relationship(
    found: Mapping[str, Any], details: Mapping[str, Any], parties: Mapping[str, Party]
) -> list[Stated]:
    if found.get("recordStatus") == "closed" and not details.get("interests"):
        return []
    holder = _named(details.get("interestedParty"), parties)
    target = _named(details.get("subject"), parties)
    if holder is None or target is None:  # the reason why nobody is named
        return []
    if not (holder.name or holder.ids) or not (target.name or target.ids):
        raise ValueError("a party has neither a name nor a number")
    interests: Iterable[Mapping[str, Any]] = details.get("interests") or ({},)
    read = (_holding(found, interest, holder, target) for interest in interests)
    return [Stated(holder, target, holding) for holding in read if holding is not None]


def _named(reference: Any, parties: Mapping[str, Party]) -> Party | None:
    if isinstance(reference, Mapping):
        keys = [reference[key] for key in reference if key.startswith("describedBy")]
        if not keys:
            return None
        reference = keys[0]
    if reference not in parties:
        raise _NotYet(f"there is no record {reference!r}")
    return parties[reference]


def _holding(
    found: Mapping[str, Any], interest: Mapping[str, Any], holder: Party, target: Party
) -> Holding | None:
    """None for interests that are not ownership, and for indirect ones: each link has its own
    statement."""
    word = str(interest.get("type") or "unknownInterest").replace("-", "").casefold()
    kind = _KINDS.get(word)
    indirect = (
        interest.get("directOrIndirect") == "indirect"
        or interest.get("interestLevel") == "indirect"
    )
    if kind is None or indirect:
        return None
    share, control = _share(interest.get("share") or {})
    details = str(interest.get("details") or "")
    source = found.get("source") or {}
    ends = day(interest.get("endDate"))
    if found.get("recordStatus") == "closed" and ends is None:
        ends = day(found.get("statementDate"))
    return Holding(
        holder=holder.name or holder.ids[0][1],
        target=target.name or target.ids[0][1],
        share=share,
        kind=_DETAILED.get(details, kind),
        control=details if details in CONTROLS else control,
        valid_from=day(interest.get("startDate")),
        valid_to=ends,
        source=_publisher(found),
        url=str(source.get("url") or ""),
        quote="" if details in _DETAILED or details in CONTROLS else details,
        origin=_origin(source.get("type")),
    )


def _share(stated: Mapping[str, Any]) -> tuple[Share, str | None]:
    """ "Over 50 to 75" means control, though the lowest share is exactly a half."""
    if stated.get("exact") is not None:
        exact = _fraction(stated["exact"])
        return Share(exact, exact), None
    low, high = _end(stated, "Minimum"), _end(stated, "Maximum")
    share = Share(
        UNKNOWN.low if low is None else _fraction(low),
        UNKNOWN.high if high is None else _fraction(high),
    )
    if share.low > share.high:
        raise ValueError(f"its share runs from {low} to {high}")
    is_open = stated.get("exclusiveMinimum") not in (None, False)
    return share, "controls" if is_open and share.low == _HALF else None


def _end(stated: Mapping[str, Any], which: str) -> Any:
    """One end of a band: in 0.2 and 0.3 `exclusive…` qualifies the other number."""
    exclusive = stated.get(f"exclusive{which}")
    return stated.get(which.lower()) if exclusive in (None, True, False) else exclusive


def _fraction(percent: Any) -> Fraction:
    share = Fraction(str(percent)) / 100
    if not 0 <= share <= 1:
        raise ValueError(f"its share is {percent} per cent")
    return share


def _publisher(found: Mapping[str, Any]) -> str:
    publisher = (found.get("publicationDetails") or {}).get("publisher") or {}
    name = str(publisher.get("name") or publisher.get("url") or "bods")
    said = (found.get("source") or {}).get("description")
    return str(said) if name == PUBLISHER and said else name


def _origin(types: Any) -> str:
    words = [types] if isinstance(types, str) else types or ()
    return next((_ORIGINS[word.casefold()] for word in words if word.casefold() in _ORIGINS), "")
