"""Events from a register's own list of changes, one for each row with before and after."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from monitor.adapters import _stated
from monitor.adapters.registry_page import _cells
from monitor.adapters.registry_page._labels import Label, column, label
from monitor.adapters.registry_page._sheet import Grid
from monitor.model import Attribution, Finding, Json, Party, Quote

_KINDS = {"registered_capital": "capital_change", "paid_in_capital": "capital_change",
          "name": "name_change", "address": "address_change", "business_scope": "scope_change",
          "legal_representative": "executive_change", "status": "status_change"}  # fmt: skip
# What the item of a change says beyond the fact that changed.
_CHANGE = re.compile(
    r"变更登记|变更备案|变更|變更|備案|备案|登记"
    r"|\b(?:change|changed|new|modification|amendment) (?:of |in |to )?|\bchanged?\b"
    r"|änderung (?:der |des )?|changement (?:de |du )?|modification (?:de |du )?",
    re.IGNORECASE,
)
_TEN_THOUSAND = Decimal(10_000)
_UNIT = re.compile("[元万萬亿億]|yuan", re.IGNORECASE)
_BARE = re.compile(r"[\d.,\s]+")


def change_findings(grids: Sequence[Grid], company: str, money: str) -> Iterator[Finding]:
    """The events of all lists of changes on a page."""
    for grid in grids:
        at = {found[0]: n for n, head in enumerate(grid.heads) if (found := column(head))}
        if not {"item", "before", "after"} <= at.keys():
            continue
        for row in grid.rows:
            cells = {name: row[n] for name, n in at.items() if n < len(row)}
            yield from _finding(cells, company, money)


def _finding(cells: dict[str, str], company: str, money: str) -> Iterator[Finding]:
    item = cells.get("item", "")
    known = label(item) or label(_CHANGE.sub(" ", item).strip())
    kind = _KINDS.get(known.field) if known else None
    before, after = (_cells.clean(cells.get(name)) for name in ("before", "after"))
    if known is None or kind is None or not after or before == after:
        return
    facts = _facts(known, before, after, money)
    if facts is None:
        return
    line = f"{_cells.clean(item)}: {before or '–'} → {after}"
    parties = [Party("company", company)] if company else []
    if kind == "executive_change":
        parties.append(Party("person", after))
    yield Finding(
        type=kind,
        modality="asserted",
        confidence=0.97,
        parties=tuple(parties),
        facts=facts,
        evidence=(Quote(line, 0, len(line)),),
        rule=f"change-row-{kind}",
        date=_stated.on_day(_cells.day(cells.get("date"))),
        attribution=Attribution("registry"),
    )


def _facts(known: Label, before: str, after: str, money: str) -> dict[str, Json] | None:
    if known.field.endswith("_capital"):
        return _capital(known, before, after, money)
    if known.field == "legal_representative":
        return {"position": known.words, "change": "appointed", "from": before, "to": after}
    return {name: text for name, text in (("from", before), ("to", after)) if text}


def _capital(known: Label, before: str, after: str, money: str) -> dict[str, Json] | None:
    """The sums, if they differ; bare figures in Chinese registers are in ten thousands."""
    old, new = (_sum(known, text, money) for text in (before, after))
    if new is None or (old and old["value"] == new["value"]):
        return None
    kind = {"kind": "paid_in"} if known.field == "paid_in_capital" else {}
    facts: dict[str, Json] = {"capital_to": new | kind}
    if old:
        facts["capital_from"] = old | kind
        grew = Decimal(str(new["value"])) > Decimal(str(old["value"]))
        facts["direction"] = "increase" if grew else "decrease"
    return facts


def _sum(known: Label, text: str, money: str) -> dict[str, Json] | None:
    sum_ = _cells.money(text, known.unit, money)
    if sum_ and money == "CNY" and _BARE.fullmatch(text) and not _UNIT.search(known.unit):
        value = Decimal(str(sum_["value"]))
        if value < 1_000_000:
            whole = f"{(value * _TEN_THOUSAND).normalize():f}"
            sum_ = {**sum_, "text": f"{text}万元", "value": whole}
    return sum_
