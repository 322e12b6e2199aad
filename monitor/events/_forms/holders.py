"""Who holds how much of a firm by a form: shares before and after, and lists of holders."""

from collections.abc import Iterator, Sequence

from monitor.events._forms.fields import Line
from monitor.events._forms.record import Change, Draft, Record
from monitor.events._patterns.candidate import Filler
from monitor.model import Json
from monitor.reading.regexes.late import late


def drafts(record: Record) -> Iterator[Draft]:
    """The changes of the holders of the form's firm, and those who hold it."""
    if record.firm is None:
        return
    groups = sorted({one.group for one in record.lines if one.means in {"holder", "name"}})
    for group in groups:
        lines = [one for one in record.lines if one.group in {0, group}] if group else record.lines
        yield from _held(Record(record.document, lines, record.firm), group)
    for change in record.changes(record.says.OWNERS):
        yield from _exchanged(record, change)
    yield from _joined(record)
    yield from _holds(record)


def _held(record: Record, group: int) -> Iterator[Draft]:
    """A holder's share before and after, or the act that the form names."""
    says, firm = record.says, record.firm
    named = (one for one in record.lines if one.group == group and _names_holder(record, one))
    holder = next(named, None)
    party = record.party("holder", holder)
    if holder is None or party is None or firm is None or party.key == firm.key:
        return
    facts, told = _shares(record)
    act = " ".join(record.words(one).lower() for one in record.meaning("event"))
    signs = record.signs()
    changed = says.CEASES_TO_HOLD.search(signs) or says.BEGINS_TO_HOLD.search(signs)
    role = "seller" if says.SELLS.search(act) and record.document.lang == "en" else "holder"
    if facts.get("percent_from") == facts.get("percent_to", ""):
        return
    if "percent_to" in facts or changed or role == "seller" or says.BUYS.search(act):
        made = record.draft("shareholding_change", record.moved() | facts, [holder, *told])
        yield made._replace(fillers=[party._replace(role=role), firm._replace(role="target")])


def _shares(record: Record) -> tuple[dict[str, Json], list[Line]]:
    facts: dict[str, Json] = {}
    told: list[Line] = []
    for old, new in record.changes(record.says.STAKE):
        for name, lines in (("percent_from", old), ("percent_to", new)):
            share = record.amount(lines[0], "percent") if lines else None
            if share and name not in facts:
                facts[name] = share
        told += [*old[:1], *new[:1]]
    return facts, told


def _names_holder(record: Record, line: Line) -> bool:
    if line.means != "name":
        return line.means == "holder"
    heads = [one for one in record.lines if not one.what and one.start < line.start]
    return bool(heads) and record.says.HOLDERS.search(record.words(heads[-1]).lower()) is not None


def _exchanged(record: Record, change: Change) -> Iterator[Draft]:
    """Who is among the holders only before, and who only after a change."""
    was, now_are = record.parties("seller", *change.old), record.parties("acquirer", *change.new)
    before, after = {one.key for one in was}, {one.key for one in now_are}
    left = [one for one in was if one.key not in after]
    came = [one for one in now_are if one.key not in before]
    if (left or came) and was and now_are and record.firm:
        target = record.firm._replace(role="target")
        made = record.draft("shareholding_change", _percent(record, came, change.new), change.lines)
        yield made._replace(fillers=[*left, *came, target])


def _joined(record: Record) -> Iterator[Draft]:
    """新增股东：甲（持股30%）, 退出股东：乙."""
    came, left = ([*record.meaning(one)] for one in ("joins_holders", "leaves_holders"))
    new, gone = record.parties("acquirer", *came), record.parties("seller", *left)
    if (new or gone) and record.firm and not record.is_old([*came, *left]):
        target = record.firm._replace(role="target")
        made = record.draft("shareholding_change", _percent(record, new, came), [*left, *came])
        yield made._replace(fillers=[*gone, *new, target])


def _percent(record: Record, came: Sequence[Filler], lines: Sequence[Line]) -> dict[str, Json]:
    """The share of the only newcomer."""
    if len(came) != 1:
        return {}
    share = _share_of(
        record, came[0], next((x for x in lines if x.start <= came[0].mention.start < x.end), None)
    )
    return {"percent": share} if share else {}


_NEXT = late("[；;、，,\n]")


def _share_of(record: Record, holder: Filler, line: Line | None) -> Json:
    """The share that stands behind a holder's name, before the next one's."""
    if line is None:
        return None
    start = holder.mention.end
    stop = _NEXT.search(record.document.text, start, line.end)
    here = record.document.within(start, stop.start() if stop else line.end)
    item = next((one for one in here if one.kind == "percent"), None)
    return record.document.amount(item) if item else None


def _holds(record: Record) -> Iterator[Draft]:
    """Background: the shares of the holders that a register lists."""
    listed = () if record.says.IS_NEW.search(record.title()) else record.meaning("holder")
    for line in listed:
        holders = record.parties("holder", line)
        for one in holders:
            share = _share_of(record, one, line)
            if share is None and len(holders) == 1:
                share = _beside(record, line)
            if share and record.firm and one.key != record.firm.key:
                made = record.draft("ownership", {"percent": share}, [line])
                fillers = [one, record.firm._replace(role="target")]
                yield made._replace(fillers=fillers, date=None, background=True)


def _beside(record: Record, line: Line) -> Json:
    """The share on the holder's line or row, as a cell of its own."""
    at = record.lines.index(line)
    near = [x for x in record.lines[at + 1 : at + 4] if x.means == "percent"]
    near = [x for x in near if x.group == line.group]
    return record.amount(near[0], "percent") if near else None
