"""Recognises Chinese sentences that only ask: readers' questions, speculating headlines."""

from monitor.reading.regexes.leading import led

_ASKED = led(
    "请问|(?:吗|呢|么|(?:[是能会可]否|会不会|要不要|能不能|是不是|有没有|该不该|为何|"
    "为什么|何时|什么时候|怎么|如何|谁)[^，。；]{0,40})[？?]”?$"
)


def asks(sentence: str) -> bool:
    """Whether the sentence is a question, and so states nothing."""
    return _ASKED.search(sentence) is not None
