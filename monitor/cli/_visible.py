"""Foreign text for a terminal: without the characters that would steer it or hide themselves."""


def visible(text: str) -> str:
    """The line as it can be shown."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " if char.isspace() else "" for char in text)
