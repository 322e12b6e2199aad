"""A Chinese sentence from words with their tags, as a tagger would give them."""

from monitor.reading.names import mentions
from monitor.reading.tagger.tagged import Tagged


def tagged(words: str) -> tuple[str, list[Tagged]]:
    """The text and its words from "海山集团/ORG 与/p* 我们/r*"; a star marks lexicon words."""
    text, found = "", []
    for word in words.split(" "):
        surface, _, tag = word.rpartition("/")
        surface = surface.replace("_", " ")
        found.append(Tagged(len(text), len(text) + len(surface), tag.rstrip("*"), tag[-1] == "*"))
        text += surface
    return text, found


def named(words: str) -> dict[str, str]:
    """The names guessed in such a sentence, with their kinds."""
    text, found = tagged(words)
    return {m.surface: m.kind for m in mentions.guesses(text, 0, len(text), (), found)}
