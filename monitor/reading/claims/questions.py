"""Which Chinese sentences only ask: readers who want to know, headlines that wonder."""

from monitor.reading.regexes.leading import led

_ASKED = led(r"请问|(?:吗|呢|么|是否[^，。；]{1,40}|为何[^，。；]{0,40}|谁[^，。；]{0,30})[？?]”?$")


def asks(sentence: str) -> bool:
    """Whether the sentence tells nothing, as it asks."""
    return _ASKED.search(sentence) is not None
