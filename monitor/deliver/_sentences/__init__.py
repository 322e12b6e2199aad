"""The one-sentence summary of an event, in either language."""

from collections.abc import Mapping

from monitor.deliver._clean import one_line
from monitor.deliver._sentences.chinese import chinese
from monitor.deliver._sentences.english import english
from monitor.deliver._sentences.told import Told
from monitor.model import Json, Language

_LONGEST = 500


def sentence(event: Mapping[str, Json], language: Language) -> str:
    """The `data` of an event's body in one sentence that names the exact entities."""
    if language == "zh":
        return one_line(chinese(Told(event, language)), _LONGEST) + "。"
    words = one_line(english(Told(event, language)), _LONGEST)
    return words if words.endswith(".") else f"{words}."
