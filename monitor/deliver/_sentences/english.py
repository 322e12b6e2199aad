"""One English sentence about an event: who did what, how certain it is, and when."""

from collections.abc import Callable, Mapping

from monitor.deliver._amounts import when
from monitor.deliver._clean import one_line
from monitor.deliver._sentences import english_deals as deals
from monitor.deliver._sentences import english_firms as firms
from monitor.deliver._sentences.clause import Clause
from monitor.deliver._sentences.groups import ENGLISH
from monitor.deliver._sentences.told import UNNAMED, Told

# Words that stand for a name at the beginning of a sentence; names keep their first letter.
_NO_NAMES = (UNNAMED["en"], "the ", "it ", "in the words of ")


def english(told: Told) -> str:
    """The sentence without its full stop."""
    clause = _clause_of(told)
    said = f"{_with_modality(told, clause)}{clause.rest}{_when(told)}{_new_field(told)}"
    return said[0].upper() + said[1:] if said.startswith(_NO_NAMES) else said


def _clause_of(told: Told) -> Clause:
    kind = told.event["type"]
    return Clause(*ENGLISH[kind](told)) if kind in ENGLISH else _CLAUSES.get(kind, _other)(told)


def _with_modality(told: Told, clause: Clause) -> str:
    who, are = told.listed(clause.subject), "are" if len(clause.subject) > 1 else "is"
    match told.event["modality"]:
        case "planned":
            return f"{who} {are} to {clause.do}"
        case "possible":
            return f"{who} may {clause.do}"
        case "rumoured":
            return f"{who} {are} rumoured to {clause.do}"
        case "denied":
            return _denial(told, clause, who, are)
        case "ended":
            return f"{who} {clause.undid or f'{are} no longer {clause.doing}'}"
        case _:
            return f"{who} {clause.did}"


def _denial(told: Told, clause: Clause, who: str, are: str) -> str:
    for_now = ", for now," if told.event.get("for_now") else ""
    if told.is_opinion():
        opinion = one_line(told.speaker().get("name") or "a third party")
        return f"in the words of {opinion}, {who} {are} not{for_now} {clause.doing}"
    if not told.is_own_denial():
        return f"it was denied or refused that {who} will{for_now} {clause.do}"
    denier, others = told.denier(clause.subject)
    beside = f" with {told.listed(others)}" if others else ""
    return f"{told.listed(denier)} denied{for_now} {clause.doing}{beside}"


def _when(told: Told) -> str:
    said = when(told.event.get("date"), "en")
    return f" ({said})" if said else ""


def _new_field(told: Told) -> str:
    fields = (told.event.get("watch") or {}).get("new_field", ())
    return f" – new field: {', '.join(one_line(field) for field in fields)}" if fields else ""


def _other(told: Told) -> Clause:
    kind = one_line(told.event["type"]).replace("_", " ")
    return Clause(told.subject("company"), "reported", "report", "reporting", f": {kind}")


_CLAUSES: Mapping[str, Callable[[Told], Clause]] = deals.CLAUSES | firms.CLAUSES
