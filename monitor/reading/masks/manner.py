"""English adverbs of manner: they say how or when at last something was done, never whether."""

from collections.abc import Iterator

# Not among them: what is planned, doubted, done in part, in the past or with others.
_MANNER = frozenset(
    "abruptly accordingly amicably belatedly boldly briefly calmly consequently discreetly duly "
    "eagerly easily eventually finally formally gladly gradually hastily hurriedly "
    "immediately instantly legally literally officially openly outwardly "
    "proudly promptly quickly quietly rapidly readily reluctantly secretly separately "
    "silently simultaneously smoothly speedily steadily stealthily strategically subsequently "
    "successfully suddenly surprisingly swiftly unanimously understandably unexpectedly "
    "unsurprisingly voluntarily wisely".split()
)


def adverbs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of such adverbs before a word of their clause, each with the space behind it."""
    at = text.find("ly ", start, end)
    while at >= 0:
        begin = text.rfind(" ", start, at) + 1
        stop = at + len("ly ")
        if begin and text[begin : stop - 1] in _MANNER and text[stop : stop + 1].islower():
            yield begin, stop
        at = text.find("ly ", stop, end)
