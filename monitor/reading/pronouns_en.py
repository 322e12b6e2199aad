"""Which "he" and "she" of an English text are worth knowing, and who they can stand for."""

import re

from monitor.reading.mask import Item
from monitor.reading.mentions import Mention

REACH = 3  # sentences, its own among them
PRONOUN = re.compile(
    r"\b(?:He|She|he|she)\b(?= (?:will|would|is|was|has|had|joins?|joined|succeed(?:s|ed)|takes|"
    r"took|replace[sd]|becomes|became|resign(?:s|ed)|step(?:s|ped)|left|leaves|retire[sd]|serve[sd]|previously|also|"
    r"starts|started|begins|holds|held|owns|owned|remains|quit|plans|intends|sold|bought)\b)"
)


def is_person(item: Item) -> bool:
    """Whether a name in the text is surely or probably somebody's, who may be a he or a she."""
    mention = item.value
    if item.kind == "maybe_person":
        return isinstance(mention, Mention) and mention.how == "shape"
    return item.kind == "person"
