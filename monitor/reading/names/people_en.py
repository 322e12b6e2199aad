"""Which people the short names of an English text stand for: surnames, and given names alone."""

from collections.abc import Iterable

from monitor.reading.names.mentions import Mention
from monitor.reading.words.given import GIVEN, surnames

_PEOPLE = frozenset({"person", "maybe_person"})


def by_short_name(named: Iterable[Mention]) -> dict[str, Mention]:
    """The full names of a text's people by their surnames and given names; the first has it."""
    mentions = list(named)
    alone = {m.surface for m in mentions if m.kind == "person"}
    people: dict[str, Mention] = {}
    for mention in mentions:
        rest, _, last = mention.surface.rpartition(" ")
        if not rest:
            continue
        if mention.kind == "person" and rest in GIVEN:
            people.setdefault(rest, mention)
        # "Wei Tan" is one where "Tan" is spoken of as a person
        if mention.kind == "person" or (mention.kind == "maybe_person" and last in alone):
            for surname in surnames(mention.surface):
                people.setdefault(surname, mention)
        if " " in rest and mention.kind in _PEOPLE:  # a headline leaves out the names between
            people.setdefault(f"{rest.partition(' ')[0]} {last}", mention)
    return people
