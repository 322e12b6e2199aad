"""Finds mentions: by known names, legal forms, declared aliases, context and capitals."""

import re
from collections.abc import Callable, Iterable, Sequence

from monitor.model import NameHit
from monitor.reading.names import declared
from monitor.reading.names.en import longer, runs
from monitor.reading.names.mention import Mention, seen
from monitor.reading.names.zh import (
    agreed,
    entries,
    goods,
    leftover,
    lists,
    marked,
    sifted,
)
from monitor.reading.names.zh.slots import in_slots
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import everywhere
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words

Known = Callable[[str], Sequence[NameHit]]


def find(text: str, lang: str, hits: Sequence[NameHit] = ()) -> tuple[Mention, ...]:
    """The mentions that need no sentence around them, in text order, without overlaps."""
    grammar = marked if lang == "zh" else runs
    found = [seen(text, *span) for span in grammar.find(text)]
    whole = [m for m in found if m.kind == "company"]
    found, hits = _met(found, hits)
    hits = [hit for hit in hits if not _inside(hit, whole)]
    if lang == "en" and hits:
        found, hits = longer.read(found, hits)
    found += [_known(text, hit, lang) for hit in hits]
    coded = [m for m in found if m.how == "code"]
    found = [*(m for m in found if m.how != "code"), *(_with_form(text, m) for m in coded)]
    found += _coded_elsewhere(text, coded)
    sure = settle(found)
    return settle([*(m for m in sure if m.known), *declared.aliases(text, sure), *sure])


_FORM_BEHIND = late(r"[(（][^()（）]{2,16}[)）](?:集团)?(?:股份)?有限(?:责任)?公司")


def _met(found: Sequence[Mention], hits: Sequence[NameHit]) -> tuple[list[Mention], list[NameHit]]:
    """The mentions, those with a legal form marked that are known, or in Chinese begin with a
    known name; and the hits that are not whole mentions."""
    known = {hit.start: hit.end for hit in hits}
    named = [m._replace(known=True) if _is_met(m, known.get(m.start, 0)) else m for m in found]
    met = {(m.start, m.end) for m in named if m.known}
    return named, [hit for hit in hits if (hit.start, hit.end) not in met]


def _is_met(whole: Mention, end: int) -> bool:
    if whole.how != "form":
        return False
    return end == whole.end or (end > 0 and "一" <= whole.surface[0] <= "鿿")


def _with_form(text: str, coded: Mention) -> Mention:
    """云桥科技(600001)股份有限公司: the legal form continues after a code that a site inserted."""
    form = _FORM_BEHIND.match(text, coded.end)
    return coded._replace(end=form.end()) if form else coded


def _coded_elsewhere(text: str, coded: Sequence[Mention]) -> Iterable[Mention]:
    """All occurrences of the short names that a code marks somewhere."""
    for surface, starts in everywhere((m.surface for m in coded), text).items():
        for start in starts:
            yield Mention(start, start + len(surface), "company", surface, "code", 1.0)


def _known(text: str, hit: NameHit, lang: str) -> Mention:
    """A known name with the kind of firm behind it: 云桥 in 云桥咖啡公司, Helios in Helios集团; in
    Chinese also Helios Motors, which is another firm."""
    longer = _LONGER.match(text, hit.end) if lang == "zh" else None
    found = seen(text, hit.start, longer.end() if longer else hit.end, "company", "known")
    more = _ADDED.match(text, found.end)
    return found._replace(end=more.end()) if more else found


_LONGER = late(
    "(?<=[A-Za-z])(?: (?!(?:Group|Inc|Corp|Co|Ltd|Limited|Holdings?|Company|App|Series)(?![a-z]))"
    "[A-Z][a-z]{2,}(?![A-Za-z])){1,3}"
)
_TRADES = any_of(words.ENDS - {"公司"})
_ADDED = late(rf"(?<=[A-Za-z]) ?(?:集团|公司)|(?<=[一-鿿])(?:{_TRADES}){{0,2}}公司")


def _inside(hit: NameHit, whole: Sequence[Mention]) -> bool:
    """Whether a known name is only a part of another firm's full name."""
    size = hit.end - hit.start
    return any(
        m.start <= hit.start and hit.end <= m.end and size < m.end - m.start
        for m in whole
        if not (m.start == hit.start and _LATIN_ADDED.fullmatch(m.surface, size))
    )


_LATIN_ADDED = re.compile("(?<=[A-Za-z]) ?(?:集团|公司)")


def guesses(
    text: str,
    start: int,
    end: int,
    taken: Sequence[tuple[int, int]],
    tagged: Sequence[Tagged] | None = None,
) -> list[Mention]:
    """The names in a Chinese sentence that only context shows, and the tagger, if it read the
    sentence."""
    if tagged is None:
        left = leftover.chunks(text, start, end, taken)
        spans = [agreed.without_shares(text, span) for span in left]
    else:
        spans = agreed.find(text, start, end, tagged, taken)
    busy = [*taken, *((s[0], s[1]) for s in spans)]
    slots = in_slots(text, start, end, busy)
    spans += slots if tagged is None else sifted.worded(slots, start, tagged)
    spans = lists.by_lists(text, start, end, spans, taken)
    named = [
        one for one in entries.outside(text, start, end, spans) if not goods.is_no_firm(text, one)
    ]
    cut = (_with_place(text, span) for span in named)
    return [seen(text, *span) for span in cut if span[0] < span[1]]


_FIGURES = late(r"(?:\d[\d.,]*|(?<=\d))[万亿](?=[一-鿿]{2})")
_PLACE_BEHIND = late("[(（][一-鿿]{2,3}[)）]")


def _with_place(text: str, span: leftover.Span) -> leftover.Span:
    """岭创（中国）: a place in brackets is part of the name, 6300万 before it is not."""
    if figures := _FIGURES.match(text, span[0], span[1]):
        span = (figures.end(), *span[1:])
    place = _PLACE_BEHIND.match(text, span[1]) if span[2] == "guess" else None
    if place is None or text[span[1] + 1 : place.end() - 1] not in words.PLACES:
        return span
    return span[0], place.end(), span[2], span[3]


def settle(found: Iterable[Mention]) -> tuple[Mention, ...]:
    """Without overlaps: known names win, then all but those by shape alone, then longer ones."""
    order = sorted(found, key=lambda m: (not m.known, m.how == "shape", m.start - m.end))
    used: list[Mention] = []
    taken = bytearray(max((m.end for m in order), default=0))
    for mention in order:
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            used.append(mention)
    return tuple(sorted(used, key=lambda m: m.start))
