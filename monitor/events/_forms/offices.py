"""Who takes or leaves an office by a form."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.events._forms import labels
from monitor.events._forms.fields import Line
from monitor.events._forms.record import Draft, Record
from monitor.model import Json


def drafts(record: Record) -> Iterator[Draft]:
    """One change for each person whom the form names with it."""
    if record.firm is None or labels.FAILS.search(record.signs()):
        return
    of_office = bool(record.saying(labels.OF_OFFICE)) or any(record.meaning("position"))
    lines = range(len(record.lines))
    people = [i for i in lines if _names_person(record, i, of_office=of_office)]
    blocks = list(pairwise([*people, len(record.lines)]))
    above = record.lines[: people[0]] if people else []
    for i, (start, stop) in enumerate(blocks):
        block = [one for one in record.lines[start:stop] if one.what]
        heads = _headings(record.lines, blocks[i - 1][0] if i else 0, start)
        change = next(filter(None, (_change(record, w) for w in (block, heads, above))), None)
        who = record.party("person", record.lines[start])
        facts = _position(record, block) | {"change": change}
        if who and change and labels.OFFICE.search(str(facts.get("position", "director")).lower()):
            fillers = [who, record.firm]
            yield Draft("executive_change", fillers, facts, block, record.when([*block, *above]))


def _names_person(record: Record, i: int, *, of_office: bool) -> bool:
    """Whether a line names an officer: as such, or as Name below a heading about officers."""
    line = record.lines[i]
    if line.means != "name":
        return line.means == "person"
    heads = [one for one in record.lines[:i] if not one.what]
    about = record.words(heads[-1]).lower() if heads else ""
    if labels.HOLDERS.search(about) or labels.FIRMS.search(about):
        return False
    return of_office or labels.OFFICERS.search(about) is not None


def _headings(lines: Sequence[Line], start: int, stop: int) -> list[Line]:
    """The headings just before lines[stop]."""
    found: list[Line] = []
    for one in reversed(lines[start:stop]):
        if one.what and found:
            break
        found += [] if one.what else [one]
    return found


def _change(record: Record, lines: Sequence[Line]) -> str:
    """What these lines say of an office: who is said to join and to leave, leaves."""
    said = record.signs(lines).split("\n")
    signs = "\n".join(one for one in said if labels.OF_OFFICE.search(one))
    if labels.LEAVES.search(signs):
        return "resigned"
    return "appointed" if labels.JOINS.search(signs) else ""


def _position(record: Record, block: Sequence[Line]) -> dict[str, Json]:
    stated = next((one for one in block if one.means == "position"), None)
    if stated:
        return {"position": record.words(stated)}
    return {"position": "director"} if "director" in block[0].what else {}
