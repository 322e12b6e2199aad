"""What filings at Companies House state: capital, officers, control, names, status."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from monitor.adapters import _facts, _json, _stated
from monitor.adapters._facts import compact, money
from monitor.model import Finding, Json, Record

REGISTER = "Companies House"
SITE = "https://find-and-update.company-information.service.gov.uk/company/"

_CORRECTION = re.compile(r"(?:second|replacement)-filing-(?:of-)?(?:form-)?(?:a-)?")
_OLD_STATEMENT = re.compile(
    r"statement of capital\s+((?:[a-z]{3}\s*[\d,]+(?:\.\d+)?[;,\s]*)+)", re.IGNORECASE
)
_SUM = re.compile(r"([a-z]{3})\s*([\d,]+(?:\.\d+)?)", re.IGNORECASE)
_RENAMED = re.compile(r"company name changed\s+(.+?)\s*\\*\s*certificate", re.IGNORECASE)
_DAYS = (
    "date", "appointment_date", "termination_date", "change_date", "notification_date",
    "cessation_date", "psc_notification_date", "case_start_date", "resolution_date",
)  # fmt: skip
_TITLE = re.compile(
    r"^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s+", re.IGNORECASE
)
_FEWER = ("cancellation", "purchase", "redemption", "reduction", "decrease")
_MORE = ("allotment", "increase", "capitalisation")
_INSOLVENT = re.compile(
    r"appointment-of-(?:an?-|provisional-)?(?:liquidator|administrator|receiver)"
    r"|winding-up-order|order-of-court-to-wind|resolution-to-wind-up|commencement"
)


@dataclass(frozen=True, slots=True)
class Filing:
    """One filing, with the sums in its statements of capital."""

    key: str
    on: str | None  # the day it took effect, else the day it was registered
    registered: str | None
    type: str
    category: str
    description: str
    corrects: bool
    values: Mapping[str, Json]
    said: tuple[dict[str, Json], ...] = ()  # by the filing itself
    stated: tuple[dict[str, Json], ...] = ()  # by the statement of capital that came with it
    resolutions: tuple[dict[str, Json], ...] = field(default=())

    @property
    def capital(self) -> tuple[dict[str, Json], ...]:
        return self.stated or self.said


def read_filing(item: Mapping[str, Json]) -> Filing:
    """One item of a filing history. Raises ParseError if it has no identity."""
    description = _json.word(item, "description")
    values = _json.part(item, "description_values")
    bare = _CORRECTION.sub("", description, count=1) if _CORRECTION.match(description) else ""
    registered = _facts.day(_json.required(item, "date", "a filing"))
    return Filing(
        key=_json.required(item, "transaction_id", "a filing"),
        on=_effective(item, values) or registered,
        registered=registered,
        type=_json.word(item, "type"),
        category=_json.word(item, "category"),
        description=bare or description,
        corrects=bool(bare) or _json.word(item, "type").startswith("RP"),
        values=values,
        said=_sums(values),
        stated=tuple(s for one in _json.some(item, "associated_filings") for s in _statement(one)),
        resolutions=tuple(_json.some(item, "resolutions")),
    )


def _effective(item: Mapping[str, Json], values: Mapping[str, Json]) -> str | None:
    stated = next(filter(None, (_facts.day(values.get(name)) for name in _DAYS)), None)
    return stated or _facts.epoch_day(item.get("action_date"), "Europe/London")


def _statement(filing: Mapping[str, Json]) -> tuple[dict[str, Json], ...]:
    if "statement-of-capital" not in _json.word(filing, "description"):
        return ()
    return _sums(_json.part(filing, "description_values"))


def _sums(values: Mapping[str, Json]) -> tuple[dict[str, Json], ...]:
    found = [
        money(one.get("figure"), _json.word(one, "currency").upper(), "issued")
        for one in _json.some(values, "capital")
    ]
    if not found:
        old = _OLD_STATEMENT.search(_json.word(values, "original_description"))
        pairs = _SUM.findall(old[1]) if old else []
        found = [money(figure, currency.upper(), "issued") for currency, figure in pairs]
    return tuple(one for one in found if one)


def records(items: Sequence[Mapping[str, Json]], number: str) -> Iterator[Record]:
    """The filings as notices, in the register's order (newest first), each with its events."""
    filings = [read_filing(item) for item in items]
    totals, corrected = _totals(filings), _corrected(filings)
    for filing in filings:
        before, after = totals[filing.key]
        yield Record(
            key=filing.key,
            url=f"{SITE}{number}/filing-history/{filing.key}/document?format=html",
            name="",
            ids={"companies_house": number},
            facts=_facts_of(filing),
            published=_facts.moment(filing.registered),
            events=tuple(_events(filing, before, after, corrected.get(filing.key))),
        )


def _facts_of(filing: Filing) -> dict[str, Json]:
    sums = filing.capital
    return compact(
        registered_capital=sums[0] if sums else None,
        further_capital=list(sums[1:]),
        filing=filing.description,
        established=filing.on if _is_birth(filing) else None,
        date=filing.on,
    )


_Sum = dict[str, Json] | None


def _totals(filings: Sequence[Filing]) -> dict[str, tuple[_Sum, _Sum]]:
    """By filing: the total capital before and after it, as far as this list says.

    An allotment may give only the shares allotted, so a full statement registered the same day
    supplies the total.
    """
    totals: dict[str, tuple[_Sum, _Sum]] = {}
    at: dict[tuple[str, str | None], _Sum] = {}
    known: _Sum = None
    whole = {f.registered: f.stated[0] for f in filings if f.stated}
    for filing in sorted(filings, key=lambda f: (f.registered or "", bool(f.stated))):
        own = filing.capital[0] if filing.capital else None
        after = whole.get(filing.registered, own) if own and not filing.stated else own
        # A corrected filing starts from where the first one did.
        before = at.setdefault((filing.description, filing.on), known)
        totals[filing.key] = (before, after)
        known = after or known
    return totals


def _corrected(filings: Sequence[Filing]) -> dict[str, str]:
    """By second filing: the first one, of the same kind and day, if it is in the list."""
    firsts = {(f.description, f.on): f.key for f in filings if not f.corrects}
    found = {f.key: firsts.get((f.description, f.on)) for f in filings if f.corrects}
    return {key: first for key, first in found.items() if first}


def _is_birth(filing: Filing) -> bool:
    return filing.category == "incorporation" or filing.type == "NEWINC"


def _events(filing: Filing, before: _Sum, after: _Sum, corrected: str | None) -> Iterator[Finding]:
    for kind, facts, others in _said(filing, before, after):
        yield _stated.event(
            kind,
            "",
            facts | ({"corrects": corrected or True} if filing.corrects else {}),
            rule=f"companies-house:{filing.description}",
            register=REGISTER,
            on=filing.on,
            quote=_quote(filing),
            others=others,
            modality="planned" if filing.category == "resolution" else "asserted",
        )


_Told = tuple[str, dict[str, Json], tuple[tuple[str, str], ...]]


def _said(filing: Filing, before: _Sum, after: _Sum) -> Iterator[_Told]:
    if _is_birth(filing):
        yield "registration", compact({"registered_capital": _facts.said(after)}), ()
    elif filing.category == "capital" or filing.stated or filing.said:
        yield from _capital(filing, before, after)
    elif filing.category == "resolution":
        yield from _resolved(filing)
    elif filing.category == "officers":
        yield from _officer(filing)
    elif "person-with-significant-control" in filing.description:
        yield from _control(filing)
    else:
        yield from _about_the_firm(filing)


def _capital(filing: Filing, before: _Sum, after: _Sum) -> Iterator[_Told]:
    if "redomination" in filing.description or "redenomination" in filing.description:
        facts = {"capital_from": _facts.said(before), "capital_to": _facts.said(after)}
        yield "capital_change", compact({**facts, "redenomination": True}), ()
        return
    if before and after:
        changed = _stated.change(before, after)
        if changed:
            yield "capital_change", changed, ()
        return
    direction = _direction(filing.description)
    if filing.category == "capital" and direction and after:
        yield "capital_change", {"capital_to": _facts.said(after), "direction": direction}, ()


def _direction(description: str) -> str | None:
    if any(word in description for word in _FEWER):
        return "decrease"
    return "increase" if any(word in description for word in _MORE) else None


def _resolved(filing: Filing) -> Iterator[_Told]:
    said = [_json.word(one, "description") for one in filing.resolutions]
    for description in dict.fromkeys((filing.description, *said)):
        if re.search(r"(?:increase|decrease|reduction|reduce)-capital", description):
            yield "capital_change", compact({"direction": _direction(description)}), ()


def _officer(filing: Filing) -> Iterator[_Told]:
    name = _TITLE.sub("", _json.word(filing.values, "officer_name"))
    if not name:
        return
    position = re.search(r"director|secretary|member|partner|manager", filing.description)
    for word, change in (("appoint", "appointed"), ("terminat", "resigned")):
        if word in filing.description:
            facts = compact({"position": position[0] if position else None, "change": change})
            yield "executive_change", facts, (("person", name),)


def _control(filing: Filing) -> Iterator[_Told]:
    name = _json.word(filing.values, "psc_name")
    if not name:
        return
    if filing.description.startswith("notification"):
        yield "shareholding_change", {"direction": "increase"}, (("holder", name),)
    if filing.description.startswith("cessation"):
        yield "shareholding_change", {"direction": "decrease"}, (("holder", name),)


def _about_the_firm(filing: Filing) -> Iterator[_Told]:
    description, values = filing.description, filing.values
    if description.startswith("change-registered-office-address"):
        old, new = (_json.word(values, f"{w}_address") for w in ("old", "new"))
        if new:
            yield "address_change", compact({"from": old, "to": new}), ()
    elif description.startswith("certificate-change-of-name"):
        old_name = _RENAMED.search(_json.word(values, "description"))
        yield "name_change", {"from": old_name[1].upper()} if old_name else {}, ()
    elif description.startswith("gazette-dissolved"):
        yield "deregistration", {"to": "dissolved"}, ()
    elif description.startswith("gazette-notice"):
        yield "status_change", {"to": "notice of strike-off"}, ()
    elif description == "gazette-filings-brought-up-to-date":
        yield "status_change", {"from": "notice of strike-off", "to": "active"}, ()
    elif filing.category == "insolvency" and _INSOLVENT.search(description):
        yield "insolvency", {"to": description}, ()


def _quote(filing: Filing) -> str:
    words = [filing.type, filing.description, f"date {filing.registered}"]
    words += [f"{one['currency']} {one['value']}" for one in filing.capital]
    words += [str(v) for v in filing.values.values() if isinstance(v, str)]
    return "; ".join(filter(None, words))
