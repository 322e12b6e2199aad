"""Which "he" and "she" of an English text are worth knowing, and who they can stand for."""

from monitor.reading.masks.mask import Item
from monitor.reading.names.mentions import Mention
from monitor.reading.regexes.leading import led

REACH = 3  # sentences, its own among them
PRONOUN = led(
    r"\b(?:He|She|he|she)\b(?= (?!said|says|told|added|noted|explained|revealed)[a-z]{2,16}\b)"
)


def is_person(item: Item) -> bool:
    """Whether a name in the text is surely or probably somebody's, who may be a he or a she."""
    mention = item.value
    if item.kind == "maybe_person":
        return isinstance(mention, Mention) and mention.how == "shape"
    return item.kind == "person"
