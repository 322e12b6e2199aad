"""Matches descriptions such as "the Finnish retailer" to what an English text says of its firms."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import takewhile

from monitor.reading.names.firms import Firms, core
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.late import late
from monitor.reading.words.en import UPPER
from monitor.reading.words.heads_en import DESCRIBES
from monitor.reading.words.places_en import PEOPLE_OF, PLACES

# Words for any firm, which distinguish none.
_ANY_FIRM = frozenset(
    "company corporation firm group business giant major conglomerate organisation organization "
    "brand platform network subsidiary unit buyer seller target acquirer "
    "investor".split()
)
# Words in a firm's name that say what it is.
_CALLED = {
    "bank": r"\bbanc|\bbank",
    "lender": r"\bbanc|\bbank|credit|finance",
    "fund": r"\bfund|capital|partners|equity|ventures|investments?\b|investors",
    "airline": r"\bair|airlines?\b|airways|jet\b|aviation",
    "carrier": r"\bair|airlines?\b|airways|jet\b|aviation|lines?\b|shipping",
    "insurer": r"insur|assur|\blife\b|mutual|\bre\b",
    "brewer": "brew|beer",
    "brewery": "brew|beer",
    "miner": r"\bmin(?:ing|es|erals)\b",
    "railway": "rail",
    "broadcaster": r"broadcast|television|\btv\b|radio",
    "publisher": r"publish|press\b|books|media",
}
_CALLED_SO = {word: late(names) for word, names in _CALLED.items()}
_WORD = re.compile(r"[A-Za-z][\w’'.-]*")
# The words right before and after a name that may describe it.
_BEFORE = re.compile(r"[\w’'.-]+")
_MARK = re.compile(r"[^\w’'.-]")
_BEHIND = re.compile(r"(?:,|, which is) (?:an?|the|one of) ((?:[\w’'.-]+ ){0,6}[\w’'-]+)")
# Where a firm sits, behind its name: ", based in Halbury", ", of Leeds", " (Leeds)"
_SEATED = late(
    "(?:(?:,|,? which is| is)? (?P<sits>based|headquartered) (?:in|at|near|outside) |,? of |"
    rf", from | \()(?P<town>[{UPPER}][\w’'-]+)(?: [{UPPER}][\w’'-]+)?"
)
_PARTS = frozenset(
    "a an the of in to and or by with from for that which who is was were are has had have will "
    "would its said says on at as than into against between like including buy buys bought sell "
    "sells sold".split()
)
_REACH = 80  # characters before a name,
_MOST = 6  # and words
_ANOTHER = -9


@lru_cache(1024)
def traits(words: str) -> frozenset[str]:
    """The distinctive traits in a description: trades, towns, and nationalities folded with
    countries."""
    found = (_trait(word) for word in _WORD.findall(words))
    return frozenset(word for word in found if word and word not in _ANY_FIRM)


@lru_cache(1024)
def of_reference(surface: str) -> frozenset[str]:
    """The traits in "the Halbury brewer", which may name an unknown town."""
    words = surface[4:]
    town = _TOWN.match(words)
    return traits(words) | {town[1] + _SEAT} if town and town[1] not in PEOPLE_OF else traits(words)


def seats(description: frozenset[str]) -> frozenset[str]:
    """The towns among the traits."""
    return frozenset(one for one in description if one.endswith(_SEAT))


YOUNG = frozenset({"startup"})  # what funds invest in
_SEAT = "-based"
_TOWN = late(rf"([{UPPER}][a-z][\w’]+) [a-z]")


def _trait(word: str) -> str:
    people = PEOPLE_OF.get(re.sub(r"[’']s?$", "", word).removesuffix("-based").rstrip("."))
    if people:
        return people
    if word.endswith(_SEAT):
        return word
    if word in PLACES:
        return word + _SEAT
    lowered = word.casefold().rstrip(".")
    lowered = lowered.replace("start-up", "startup")
    return lowered if DESCRIBES.fullmatch(lowered) else ""


def told(text: str, mentions: Iterable[Mention], firms: Firms) -> Mapping[str, frozenset[str]]:
    """The traits that the text gives its firms beside their names, by firm key."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for mention in mentions:
        said = _said(text, mention)
        if said:
            found[firms.key(mention)] |= said
    return found


def of_title(title: str) -> frozenset[str]:
    """The traits of the firm that a title begins with: "Leeds brewer moves its cellars"."""
    words = title.split()[:_MOST]
    heads = (n for n, word in enumerate(words) if _trait(word.lower()) == word.lower())
    end = next(heads, -1) + 1
    if not end or any(word.lower() in _PARTS for word in words[:end]):
        return frozenset()
    return traits(" ".join([words[0].lower(), *words[:end]]))


def _said(text: str, mention: Mention) -> frozenset[str]:
    behind = _BEHIND.match(text, mention.end)
    said = traits(_until_a_part(_words_before(text, mention.start)))
    seated = _SEATED.match(text, mention.end)
    if seated and (seated["sits"] or seated["town"] in PLACES):
        said |= {seated["town"] + _SEAT}
    return said | traits(_until_a_part(behind[1].split())) if behind else said


def _words_before(text: str, start: int) -> Iterator[str]:
    """Up to six words right before a place, the last first."""
    left = max(0, start - _REACH)
    end = start - text.endswith("\n", left, start) - 1
    for _ in range(_MOST):
        if end < left or text[end] != " ":
            return
        begin = max(left, text.rfind(" ", left, end) + 1)
        word = _BEFORE.fullmatch(text, begin, end)
        if word is None:  # what a mark precedes is the first
            first = max((m.end() for m in _MARK.finditer(text, begin, end)), default=begin)
            if first < end:
                yield text[first:end]
            return
        if begin == left and left and _BEFORE.match(text, left - 1):
            return
        yield word[0]
        end = begin - 1


def _until_a_part(words: Iterable[str]) -> str:
    return " ".join(takewhile(lambda word: word not in _PARTS and word[4:][-1:] != ".", words))


def fits(description: frozenset[str], firm: Mention, said: frozenset[str]) -> int:
    """How many traits of a description a firm has: those that the text gives it count twice, those
    in its name once. Below zero for another nationality, and for a fund called a start-up."""
    peoples = description & _PEOPLES
    if peoples and said & _PEOPLES and not peoples & said:
        return _ANOTHER
    name = core(firm.surface)
    if description & YOUNG and _CALLED_SO["fund"].search(name):
        return _ANOTHER
    called = (word for word in description if word in _CALLED_SO and _CALLED_SO[word].search(name))
    return 2 * len(description & said) + len(set(called) - said)


_PEOPLES = frozenset(PEOPLE_OF.values())
