"""Labels and values on lines of text."""

import re
from collections.abc import Iterator

from monitor.adapters.registry_page._labels import group, label

LINE = re.compile(r"[·•▪*]?\s*([^:：]{1,60}?)\s*[:：]\s*(.*)")


def lines_of(text: str) -> Iterator[tuple[str, str]]:
    """ "label: value" on a line, or a label alone on a line with its value on the next."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        said = LINE.fullmatch(line)
        if said and said[2] and (label(said[1]) or group(said[1])):
            yield said[1], said[2]
        elif label(line.strip(" :：")) and number + 1 < len(lines):
            following = lines[number + 1]
            if not is_heading(following.strip(" :：")) and not _labels_itself(following):
                yield line, following


def is_heading(words: str) -> bool:
    """Whether these words are the next label or a list's heading, and so not a value."""
    return bool(label(words) or group(words))


def _labels_itself(line: str) -> bool:
    said = LINE.fullmatch(line)
    return bool(said and label(said[1]))
