"""What a form says of the firm itself: its founding, end, name, address, capital and holders."""

from collections.abc import Iterator

from monitor.events._forms import labels
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
        yield from _held(record)


def _failed(record: Record) -> Iterator[Draft]:
    told = record.saying(labels.FAILS)
    if told and not labels.FAILED_BEFORE.search(record.signs()):
        yield record.draft("insolvency", {}, told)


def _ended(record: Record) -> Iterator[Draft]:
    gone, going = record.saying(labels.STRUCK_OFF), record.saying(labels.STRIKES_OFF)
    if (gone or going) and not labels.GOES_ON.search(record.signs()):
        planned = not gone or any(labels.WILL.search(record.words(one)) for one in gone)
        modality: Modality = "planned" if planned else "asserted"
        yield record.draft("deregistration", {}, gone or going, modality=modality)


def _founded(record: Record) -> Iterator[Draft]:
    known = any(labels.REGISTERED.search(one.what) for one in record.lines)
    since = next((one for one in record.meaning("founded") if known and record.dated(one)), None)
    if since is None and not labels.IS_NEW.search(record.headings()):
        return
    holders = [*record.meaning("holder")]
    capital, scope = record.labelled(labels.CAPITAL), next(record.meaning("scope"), None)
    facts: dict[str, Json] = {}
    if sum_ := record.amount(capital, "money"):
        facts["registered_capital"] = sum_
    if scope:
        facts["business_scope"] = [record.words(scope)]
    told = [one for one in (since, *holders, capital, scope) if one]
    if told:
        yield record.draft(
            "registration", facts, told, [record.party("holder", one) for one in holders]
        )


def _renamed(record: Record) -> Iterator[Draft]:
    old = record.labelled(labels.NAME, labels.WAS)
    new = record.labelled(labels.NAME, labels.IS)
    if new is None or (old is None and record.firm is None):
        return
    made = record.draft(
        "name_change", {"to": record.words(new)}, [one for one in (old, new) if one]
    )
    before = record.party("company", old)
    yield made._replace(fillers=[before]) if before else made


def _moved(record: Record) -> Iterator[Draft]:
    old = record.labelled(labels.ADDRESS, labels.WAS)
    new = record.labelled(labels.ADDRESS, labels.IS)
    if old and new:
        facts: dict[str, Json] = {"from": record.words(old), "to": record.words(new)}
        yield record.draft("address_change", facts, [old, new])


def _capital(record: Record) -> Iterator[Draft]:
    old = record.labelled(labels.CAPITAL, labels.WAS)
    new = record.labelled(labels.CAPITAL, labels.IS)
    was, now_is = record.amount(old, "money"), record.amount(new, "money")
    if old and new and was and now_is:
        facts: dict[str, Json] = {"capital_from": was, "capital_to": now_is}
        yield record.draft("capital_change", facts, [old, new])


def _held(record: Record) -> Iterator[Draft]:
    """A holder's share before and after, or the act that the form names."""
    holder = next((one for one in record.lines if _names_holder(record, one)), None)
    party = record.party("holder", holder)
    if holder is None or party is None or record.firm is None or party.key == record.firm.key:
        return
    old, new = (record.labelled(labels.STAKE, one) for one in (labels.WAS, labels.IS))
    signs = record.signs()
    facts: dict[str, Json] = {}
    for name, line in (("percent_from", old), ("percent_to", new)):
        if share := record.amount(line, "percent"):
            facts[name] = share
    act = " ".join(record.words(one).lower() for one in record.meaning("event"))
    changed = labels.CEASES_TO_HOLD.search(signs) or labels.BEGINS_TO_HOLD.search(signs)
    role = "seller" if labels.SELLS.search(act) else "holder"
    if "percent_to" in facts or changed or role == "seller" or labels.BUYS.search(act):
        made = record.draft("shareholding_change", facts, [holder, *(x for x in (old, new) if x)])
        target = record.firm._replace(role="target")
        yield made._replace(fillers=[party._replace(role=role), target])


def _names_holder(record: Record, line: Line) -> bool:
    if line.means != "name":
        return line.means == "holder"
    heads = [one for one in record.lines if not one.what and one.start < line.start]
    return bool(heads) and labels.HOLDERS.search(record.words(heads[-1]).lower()) is not None
