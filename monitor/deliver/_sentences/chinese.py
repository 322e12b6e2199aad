"""One Chinese sentence about an event: who did what, how certain it is, and when."""

from collections.abc import Callable, Mapping

from monitor.deliver._amounts import when
from monitor.deliver._clean import one_line
from monitor.deliver._sentences import chinese_deals as deals
from monitor.deliver._sentences import chinese_firms as firms
from monitor.deliver._sentences.clause import ChineseClause
from monitor.deliver._sentences.groups import CHINESE
from monitor.deliver._sentences.told import Told


def chinese(told: Told) -> str:
    """The sentence without its full stop."""
    return f"{_with_modality(told, _clause_of(told))}{_when(told)}{_new_field(told)}"


def _clause_of(told: Told) -> ChineseClause:
    kind = told.event["type"]
    if kind in CHINESE:
        return ChineseClause(*CHINESE[kind](told))
    return _CLAUSES.get(kind, _other)(told)


def _with_modality(told: Told, clause: ChineseClause) -> str:
    who, do = told.listed(clause.subject), clause.do or clause.did
    match told.event["modality"]:
        case "planned":
            return f"{who}{'将' if told.event['type'] == 'executive_change' else '拟'}{do}"
        case "possible":
            return f"{who}可能{do}"
        case "rumoured":
            return f"据传，{who}{do}"
        case "denied":
            return _denial(told, clause, do)
        case "ended":
            return f"{who}{clause.undid or f'终止{do}'}"
        case _:
            return f"{who}{clause.did}"


def _denial(told: Told, clause: ChineseClause, do: str) -> str:
    for_now, who = bool(told.event.get("for_now")), told.listed(clause.subject)
    if told.is_opinion():
        opinion = one_line(told.speaker().get("name") or "第三方")
        return f"据{opinion}观点，{who}{'暂' if for_now else ''}不会{do}"
    if not told.is_own_denial():
        return f"{who}{do}一事{'暂' if for_now else ''}被否认或拒绝"
    denier, others = told.denier(clause.subject)
    beside = f"与{told.listed(others)}" if others else ""
    return f"{told.listed(denier)}{'表示暂不' if for_now else '否认'}{beside}{do}"


def _when(told: Told) -> str:
    said = when(told.event.get("date"), "zh")
    return f"（{said}）" if said else ""


def _new_field(told: Told) -> str:
    fields = (told.event.get("watch") or {}).get("new_field", ())
    return f"——新领域：{'、'.join(one_line(field) for field in fields)}" if fields else ""


def _other(told: Told) -> ChineseClause:
    return ChineseClause(told.subject("company"), f"有新动态：{one_line(told.event['type'])}")


_CLAUSES: Mapping[str, Callable[[Told], ChineseClause]] = deals.CLAUSES | firms.CLAUSES
