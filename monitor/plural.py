"""Numbers in sentences: "1 name", "2 names"; a third of a firm as 33⅓ per cent."""

import re

_THIRD = re.compile(r"33\.3{4,}|66\.6{3,}7")


def counted(number: int, one: str, many: str = "") -> str:
    """`many` is the plural where adding an s does not do."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def per_cent(number: str) -> str:
    """Per cent as people write it; thirds are written as fractions."""
    if not _THIRD.fullmatch(number):
        return number
    return "33⅓" if number.startswith("33") else "66⅔"
