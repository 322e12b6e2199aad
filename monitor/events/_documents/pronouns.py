"""Settles whom "he", "she", 他 and "they" mean."""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from monitor.reading.masks.mask import Item, Masked
from monitor.reading.names import pronouns_en
from monitor.reading.names.mention import Mention
from monitor.reading.prose.sentences import Sentence
from monitor.reading.regexes.leading import led


class Read(Protocol):
    """What is needed of a document."""

    sentences: tuple[Sentence, ...]
    prose: str

    def within(self, start: int, end: int) -> Sequence[Item]:
        """The items that begin in text[start:end], in text order."""

    def masked(self, index: int) -> Masked:
        """Sentence `index`, masked."""


def people(text: Read, index: int) -> list[Item]:
    """ "He" and "she" with a clear antecedent, each as the person it stands for."""
    start, end = text.sentences[index].start, text.sentences[index].end
    found = pronouns_en.PRONOUN.finditer(text.prose, start, end)
    stands_for = ((m, _person_before(text, index, m)) for m in found)
    return [Item(m.start(), m.end(), "person", who) for m, who in stands_for if who]


# 他将于年底离任; not 他们, 他国
_OPENS_ZH = led("(?:[^，。；]{0,10}，)?[他她](?=[将已曾于在辞出担接当加任被因还也并此今昨]|\\d)")


def people_zh(text: Read, index: int) -> list[Item]:
    """他 and 她 that open a sentence, as the only person whom the one before it names."""
    start, end = text.sentences[index].start, text.sentences[index].end
    opens = _OPENS_ZH.match(text.prose, start, end)
    if opens is None or not index:
        return []
    named = [i for i in text.masked(index - 1).items.values() if pronouns_en.is_person(i)]
    if len({i.value.surface for i in named}) != 1 or _KIN.match(text.prose, named[-1].end):
        return []
    return [Item(opens.end() - 1, opens.end(), "person", named[-1].value)]


_KIN = led(
    "之[子女妻夫]|的?(?:[长次]?[子女]|[儿女]|妻|丈夫|太太|夫人|父|母|[兄弟姐妹]|配偶|遗孀|侄|外甥)"
)
_OTHERS = {"he": ("Ms ", "Mrs ", "Ms. ", "Mrs. "), "she": ("Mr ", "Mr. ")}


def _person_before(text: Read, index: int, pronoun: re.Match[str]) -> Mention | None:
    """The first person in the nearest sentence that names any, this one included; "he" is not Ms
    Lee."""
    position, others = pronoun.start(), _OTHERS[pronoun.group().casefold()]
    for earlier in range(index, max(-1, index - pronouns_en.REACH), -1):
        sentence = text.sentences[earlier]
        named = text.within(sentence.start, min(sentence.end, position))
        found: list[Mention] = [
            i.value
            for i in named
            if pronouns_en.is_person(i) and not text.prose.endswith(others, 0, i.start)
        ]
        sure = [p for p in found if p.kind == "person"]
        if found:
            return (sure or found)[0]._replace(kind="person")
    return None


def settled(found: Sequence[Item], text: Read, index: int) -> Iterator[Item]:
    """The references of a sentence, with "they" for a single firm as one to a firm, and "the
    above-named company" as the firm it means."""
    for item in found:
        if item.kind == "one" and (firm := _pointed_at(item, text)):
            yield firm
            continue
        alone = pronouns_en.is_they(item) and _speaks_of_one_firm(text, index, item.start)
        yield item._replace(kind="one") if alone else item


_POINTS = re.compile(r"(?P<above>above|afore)|\bunder-?(?:mentioned|named|noted)")
_NEAR = 600  # characters between a notice's heading and its sentence


def _pointed_at(item: Item, text: Read) -> Item | None:
    """The last firm above, or the first one below, that "the above-named company" or "the
    undermentioned company" of a notice means."""
    points = _POINTS.search(item.value)
    if points is None:
        return None
    firms = pronouns_en.firms(text.within(max(0, item.start - _NEAR), item.start))
    if not points["above"]:
        firms = pronouns_en.firms(text.within(item.end, item.end + _NEAR))[:1]
    firms = [i for i in firms if i.value.how == "form"] or firms
    return item._replace(kind="company", value=firms[-1].value) if firms else None


def _speaks_of_one_firm(text: Read, index: int, position: int) -> bool:
    """Whether what precedes a "they" in its sentence, or else in the one before, names one firm
    and speaks of nobody else."""
    start, _, paragraph = text.sentences[index]
    before = text.within(start, position)
    if index and not pronouns_en.firms(before) and text.sentences[index - 1].paragraph == paragraph:
        start = text.sentences[index - 1].start
        before = text.within(start, position)
    return pronouns_en.is_alone(text.prose, start, position, before)
