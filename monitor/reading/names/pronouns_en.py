"""Which "he" and "she" of an English text are resolved, and to which candidates."""

from monitor.reading.masks.mask import Item
from monitor.reading.names.mentions import Mention
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
