"""Makes foreign text safe for a terminal: no control or invisible characters."""


def visible(text: str) -> str:
    """The line as it can be shown."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " if char.isspace() else "" for char in text)
