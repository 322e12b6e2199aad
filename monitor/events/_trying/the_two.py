"""Which two firms "the two parties" and "the 50-50 venture" of a text refer to."""

from monitor.events._documents.document import Document
from monitor.reading.marks import CHARS, NAMED
from monitor.reading.masks.mask import Item, Masked, compiled

_PAIR = {
    "zh": compiled("(?<!、)(?P<one><cn>)(?:和|与|及)(?P<two><cn>)(?!<and><cn>)", "zh"),
    "en": compiled(
        "(?<!, )(?P<one><cn>) and (?:the |[A-Z][a-z]+['’]s |[A-Z][a-z]+(?:ese|an|ish|ch) )?"
        "(?P<two><cn>)",
        "en",
    ),
}
_NOT_TWO = frozenset("they their 三方 各方 三家公司".split())
_MEANS_A_PAIR = (CHARS["many"], "合资公司", "venture", "JV")


def note(document: Document, index: int, masked: Masked) -> None:
    """If a sentence refers to a pair, note two names of the sentence before as it: coordinated
    ones, or for "the companies" its only ones."""
    talk = document.discourse
    if not index or not any(words in masked.text for words in _MEANS_A_PAIR):
        return
    if talk.pair and talk.pair_at == index - 1:
        return
    before = document.reduced(index - 1)[0]
    told = (masked, before) if document.lang == "en" else (masked,)
    match = _PAIR[document.lang].search(before.text)
    if match:
        both = [before.items[match.start("one")], before.items[match.start("two")]]
    elif any(_is_the_two(item) for one in told for item in one.items.values()):
        both = [item for at, item in before.items.items() if before.text[at] in NAMED]
    else:
        return
    firms = tuple(dict.fromkeys(talk.firms.full(item.value) for item in both))
    if len(firms) == 2:
        talk.pair, talk.pair_at = firms, index - 1


def _is_the_two(item: Item) -> bool:
    """Whether it is "the companies", "both firms" or 两家公司, not "they", 三方 or 各方."""
    return item.kind == "many" and item.value.casefold() not in _NOT_TWO
