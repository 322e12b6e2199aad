"""What a form says of the firm itself: its founding, end, name, address, scope and capital."""

import re
from collections.abc import Iterator, Sequence

from monitor.events._forms.fields import Line
from monitor.events._forms.record import Draft, Record
from monitor.model import Json, Modality


def drafts(record: Record) -> Iterator[Draft]:
    """The changes that the form tells of its firm."""
    yield from _renamed(record)
    if record.firm:
        yield from _failed(record)
        yield from _ended(record)
        yield from _founded(record)
        yield from _moved(record)
        yield from _capital(record)


def _failed(record: Record) -> Iterator[Draft]:
    says, signs = record.says, record.signs()
    told = record.saying(says.FAILS)
    if told and not says.FAILED_BEFORE.search(signs) and not record.is_old(told):
        text = "\n".join(record.words(one) for one in record.lines)
        applied = says.MAY_FAIL.search(text) and not says.HAS_FAILED.search(signs)
        modality: Modality = "possible" if applied else "asserted"
        yield record.draft("insolvency", {}, told, modality=modality)


def _ended(record: Record) -> Iterator[Draft]:
    says = record.says
    gone, going = record.saying(says.STRUCK_OFF), record.saying(says.STRIKES_OFF)
    if not (gone or going) or says.GOES_ON.search(record.signs()) or record.is_old(gone or going):
        return
    planned = not gone or any(says.WILL.search(record.words(one)) for one in gone)
    modality: Modality = "planned" if planned else "asserted"
    yield record.draft("deregistration", {}, gone or going, modality=modality)


def _founded(record: Record) -> Iterator[Draft]:
    says = record.says
    known = any(says.REGISTERED.search(one.what) for one in record.lines)
    since = next(record.meaning("founded"), None)
    fresh = since if since and known and record.dated(since) else None
    plan = None if since else says.IS_NEW.search(record.title())
    if not fresh and not plan and not (since and known):
        return
    holders = next(filter(None, ([*record.meaning(x)] for x in _HOLDERS)), [])
    leader = next(record.meaning("representative"), None)
    capital, scope = next(record.meaning("capital"), None), next(record.meaning("scope"), None)
    capital = capital or record.labelled(says.CAPITAL)
    facts: dict[str, Json] = {}
    if sum_ := record.amount(capital, "money"):
        facts["registered_capital"] = sum_
    if scope:
        listed = _ITEMS.split(record.stated(scope).rstrip("。"))
        facts["business_scope"] = [*map(str.strip, listed)]
    told = [one for one in (since, *holders, leader, capital, scope) if one]
    if since and not fresh:
        facts["established"] = record.stated(since)
        told = [one for one in (since, capital, scope) if one]
        yield record.draft("profile", facts, told)._replace(background=True)
    elif told:
        others = [record.party("legal_representative", leader), *record.parties("holder", *holders)]
        modality: Modality = "planned" if plan and says.WILL.search(plan[0]) else "asserted"
        yield record.draft("registration", facts, told, others, modality)


_HOLDERS = ("holder", "investor", "percent")  # 出资比例：甲60%、乙40%
# 一般项目：甲；乙（依法须经批准的项目除外）
_ITEMS = re.compile("[；;、](?![^（）]{0,60}）)")


def _renamed(record: Record) -> Iterator[Draft]:
    for old, new in record.changes(record.says.NAME):
        if not new or (not old and record.firm is None) or _is_same(record, old, new):
            continue
        made = record.draft("name_change", {"to": record.stated(new[0])}, [*old, *new])
        before = record.party("company", old[0]) if old else None
        yield made._replace(fillers=[before]) if before else made


def _moved(record: Record) -> Iterator[Draft]:
    for kind, subject in (
        ("address_change", record.says.ADDRESS),
        ("scope_change", record.says.SCOPE),
    ):
        for old, new in record.changes(subject):
            if old and new and not _is_same(record, old, new):
                facts: dict[str, Json] = {
                    "from": record.stated(old[0]),
                    "to": record.stated(new[0]),
                }
                yield record.draft(kind, facts, [*old, *new])


def _is_same(record: Record, old: Sequence[Line], new: Sequence[Line]) -> bool:
    return bool(old and new) and record.stated(old[0]) == record.stated(new[0])


def _capital(record: Record) -> Iterator[Draft]:
    for old, new in record.changes(record.says.CAPITAL):
        was, now_is = (record.amount(one[0] if one else None, "money") for one in (old, new))
        size = None if was else next(record.meaning("difference"), None)
        facts: dict[str, Json] = {"capital_from": was} if was else {}
        facts |= {"capital_to": now_is} if now_is else {}
        change = record.amount(size, "money")
        if size and change:
            facts |= {"change": change, "direction": _direction(record, size)}
        if now_is and (was or change) and _size(was) != _size(now_is):
            planned = _is_plan(record)
            modality: Modality = "planned" if planned else "asserted"
            lines = [*old, *new, *([size] if size else ())]
            yield record.draft("capital_change", facts, lines, modality=modality)


def _size(sum_: Json) -> tuple[Json, Json] | None:
    """A sum without its wording: 1000万元 and 1000万人民币 are the same."""
    return (sum_.get("value"), sum_.get("currency")) if isinstance(sum_, dict) else None


def _direction(record: Record, size: Line) -> str:
    return "increase" if record.says.GROWS.search(size.what) else "decrease"


def _is_plan(record: Record) -> bool:
    """Whether the form tells what a firm has decided, and not that it was registered."""
    says, title = record.says, record.title()
    return says.WILL.search(title) is not None and not says.IS_DONE.search(title)
