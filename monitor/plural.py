"""Numbers of things in an English sentence: "1 name", "2 names"."""


def counted(number: int, one: str, many: str = "") -> str:
    """`many` where adding an s does not do."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
