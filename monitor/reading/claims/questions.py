"""Which Chinese sentences only ask: readers who want to know, headlines that wonder."""

from monitor.reading.regexes.leading import led

_ASKED = led(
    "请问|(?:吗|呢|么|(?:[是能会可]否|会不会|要不要|能不能|是不是|有没有|该不该|为何|"
    "为什么|何时|什么时候|怎么|如何|谁)[^，。；]{0,40})[？?]”?$"
)


def asks(sentence: str) -> bool:
    """Whether the sentence tells nothing, as it asks."""
    return _ASKED.search(sentence) is not None
