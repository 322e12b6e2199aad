"""Which "he", "she" and "they" of an English text are resolved, and to which candidates."""

import re
from collections.abc import Sequence

from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import FIRM_KINDS, NAMED_KINDS, Mention
from monitor.reading.regexes.leading import led

REACH = 3  # sentences, including its own
PRONOUN = led(
    r"\b(?:He|She|he|she)\b(?= (?!said|says|told|added|noted|explained|revealed)[a-z]{2,16}\b)"
)


def is_person(item: Item) -> bool:
    """Whether a mention is surely or probably a person."""
    mention = item.value
    if item.kind == "maybe_person":
        return isinstance(mention, Mention) and mention.how == "shape"
    return item.kind == "person"


_THEY = frozenset({"they", "their"})
# Several who act: customers, directors, engineers, two rivals.
_SEVERAL = re.compile(
    r"\b(?:[A-Za-z-]+(?:[eo]rs|ists|ees|ants|ents|ians|wners|rivals|men|women)|people|firms|"
    r"companies|banks|partners|unions|brothers|sisters|couple|family|families|staff|board|"
    r"governments?|authorities|officials|both|two|three|many|several|[Ss]ome)\b"
)
_WITH_A_PERSON = re.compile(r"\b(?:and|with|[’']s?) (?:its )?(?:[a-z]+ ){0,2}[A-Z]")
_SINGULAR = re.compile(r"\b(?:headquarters|orders|numbers|papers|others)\b")


def is_they(item: Item) -> bool:
    """Whether a reference to several is "they" or "their"."""
    return item.kind == "many" and item.value.casefold() in _THEY


def firms(items: Sequence[Item]) -> list[Item]:
    """Those of the items that are firms by name."""
    return [i for i in items if i.kind in FIRM_KINDS]


def is_alone(text: str, start: int, end: int, items: Sequence[Item]) -> bool:
    """Whether text[start:end], with these items, names one firm and speaks of no group; a person
    behind the firm is not meant either."""
    named = [i for i in items if i.kind in NAMED_KINDS]
    if not named or named[0].kind not in FIRM_KINDS:
        return False
    others = [i for i in named if i.value.surface != named[0].value.surface]
    if any(i.kind != "person" for i in others) or len(others) > 1:
        return False
    prose = f"{text[start : named[0].start]} {text[named[0].end : end]}"
    return not _SEVERAL.search(_SINGULAR.sub("", prose)) and not _WITH_A_PERSON.search(prose)
