"""The one sentence about an event, for each language."""

from collections.abc import Mapping

from monitor.deliver._chinese import chinese
from monitor.deliver._clean import one_line
from monitor.deliver._english import english
from monitor.deliver._told import Told
from monitor.model import Json, Language

_LONGEST = 500


def sentence(event: Mapping[str, Json], language: Language) -> str:
    """What the `data` of an event's body says, in one sentence that names the exact entities."""
    words = chinese if language == "zh" else english
    return one_line(words(Told(event, language)), _LONGEST) + ("。" if language == "zh" else ".")
