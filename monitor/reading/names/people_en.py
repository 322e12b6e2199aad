"""Maps the short names of people in an English text to full ones: surnames, given names alone."""

from collections.abc import Iterable

from monitor.reading.names.mention import PEOPLE_KINDS, Mention
from monitor.reading.words.given import GIVEN, surnames


def by_short_name(named: Iterable[Mention]) -> dict[str, Mention]:
    """The full names of a text's people by surname and given name; the first wins."""
    mentions = list(named)
    alone = {m.surface for m in mentions if m.kind == "person"}
    people: dict[str, Mention] = {}
    for mention in mentions:
        rest, _, last = mention.surface.rpartition(" ")
        if not rest:
            continue
        if mention.kind == "person" and rest in GIVEN:
            people.setdefault(rest, mention)
        # "Wei Tan" is a person if the text speaks of "Tan" as one
        if mention.kind == "person" or (mention.kind == "maybe_person" and last in alone):
            for surname in surnames(mention.surface):
                people.setdefault(surname, mention)
        if " " in rest and mention.kind in PEOPLE_KINDS:  # headlines drop middle names
            people.setdefault(f"{rest.partition(' ')[0]} {last}", mention)
    return people
