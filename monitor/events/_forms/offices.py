"""Who takes or leaves an office by a form."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.events._forms.fields import Line
from monitor.events._forms.record import Draft, Record
from monitor.model import Json, Modality


def drafts(record: Record) -> Iterator[Draft]:
    """One change for each person whom the form names with it."""
    if record.firm is None or record.says.FAILS.search(record.signs()):
        return
    yield from _represented(record)
    of_office = bool(record.saying(record.says.OF_OFFICE)) or any(record.meaning("position"))
    proposed = record.says.PROPOSES.search(record.title())
    lines = range(len(record.lines))
    people = [i for i in lines if _names_person(record, i, of_office=of_office)]
    blocks = list(pairwise([*(_opening(record, i) for i in people), len(record.lines)]))
    above = record.lines[: people[0]] if people else []
    for i, (start, stop) in enumerate(blocks):
        block = [one for one in record.lines[start:stop] if one.what]
        heads = _headings(record.lines, blocks[i - 1][0] if i else 0, start)
        change = next(filter(None, (_change(record, w) for w in (block, heads, above))), None)
        who = record.party("person", record.lines[people[i]])
        post = _post([*block, *above], change)
        named = record.says.office(block[0].what) or "director"
        office = record.words(post).lower() if post else named
        known = record.says.OFFICE.search(office) is not None and not record.is_past(block)
        if who and change and known:
            facts = _position(record, block, post) | {"change": change}
            when = record.when([*block, *above])
            modality: Modality = "planned" if proposed else "asserted"
            yield Draft("executive_change", [who, record.firm], facts, block, when, modality)


def _represented(record: Record) -> Iterator[Draft]:
    """Who represented the firm before a change and who does after it."""
    for change in record.changes(record.says.REPRESENTATIVE):
        for lines, how in ((change.old, "resigned"), (change.new, "appointed")):
            who = record.party("person", lines[0] if lines else None)
            others = change.new if how == "resigned" else change.old
            stays = who and others and who.mention.surface in record.words(others[0])
            if who and others and not stays:
                office = record.says.REPRESENTATIVE.match(lines[0].what)
                facts: dict[str, Json] = {"position": office[0] if office else "", "change": how}
                made = record.draft("executive_change", facts, change.lines)
                yield made._replace(fillers=[who, *made.fillers])


def _opening(record: Record, i: int) -> int:
    """Where the lines about a person begin: at the office, if that stands before the name."""
    before = record.lines[i - 1] if i else None
    if before is None or before.means != "position" or before.group != record.lines[i].group:
        return i
    earlier = record.lines[i - 2] if i > 1 else None
    return i if earlier and earlier.means in {"person", "name"} else i - 1


def _names_person(record: Record, i: int, *, of_office: bool) -> bool:
    """Whether a line names an officer: as such, or as Name below a heading about officers."""
    line, says = record.lines[i], record.says
    if line.means != "name":
        return line.means in {"person", "officer"}
    heads = [one for one in record.lines[:i] if not one.what]
    about = record.words(heads[-1]).lower() if heads else ""
    if says.HOLDERS.search(about) or says.FIRMS.search(about):
        return False
    return of_office or says.OFFICERS.search(about) is not None


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
    says = record.says
    said = record.signs(lines).split("\n")
    signs = "\n".join(one for one in said if says.OF_OFFICE.search(one))
    if says.ACTS.search(signs):
        return "acting"
    if says.LEAVES.search(signs):
        return "resigned"
    return "appointed" if says.JOINS.search(signs) else ""


def _post(lines: Sequence[Line], change: str | None) -> Line | None:
    """The office; a former one only of whoever leaves it."""
    kinds = ("position", "former") if change == "resigned" else ("position",)
    return next((one for kind in kinds for one in lines if one.means == kind), None)


def _position(record: Record, block: Sequence[Line], post: Line | None) -> dict[str, Json]:
    if post:
        return {"position": record.stated(post)}
    named = record.says.office(block[0].what)
    return {"position": named} if named else {}
