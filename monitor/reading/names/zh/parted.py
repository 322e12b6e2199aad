"""The tagger's names less what they took of the word behind them: 李文辞 of 李文辞任董事长."""

import re
from collections.abc import Sequence
from itertools import pairwise

from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words

_NAMING = frozenset("PER ORG nz nw".split())
_SHORTEST = 2  # characters of a person, and two more of a firm: 光大 of 光大股东 stays
_LONGEST = max(map(len, words.BREAKS))
_HOUSES = tuple(words.ENDS)
_SHARES = re.compile("[A-Z]股?$")  # 某银行H股份: elsewhere cut before its letter
# 海登集团与特恩医疗合资成立: how they do it, told before what they do
_TOGETHER = re.compile("(?:合资|合作|联合|共同)$")
_DO = re.compile("(?:出资)?(?:成立|设立|组建|建立|创建|打造|开发|建设|推出|签)")


def parted(text: str, tagged: Sequence[Tagged]) -> tuple[Tagged, ...]:
    """The words of a text, the end of a name given back to the word that it belongs to."""
    found = list(tagged)
    for at, (word, behind) in enumerate(pairwise(tagged)):
        if word.tag in _NAMING and not word.common:
            end = word.end - _taken(text, word)
            found[at] = word._replace(end=end)
            found[at + 1] = behind._replace(start=end) if end < word.end else found[at + 1]
    return tuple(found)


def _taken(text: str, word: Tagged) -> int:
    """How many of a name's last characters are no part of it."""
    shortest = word.start + _SHORTEST * (1 if word.tag == "PER" else 2)
    if word.end - 2 >= shortest and _TOGETHER.search(text, word.start, word.end):
        return 2 if _DO.match(text, word.end) else 0
    if text.endswith(_HOUSES, word.start, word.end) or _SHARES.search(text, word.start, word.end):
        return 0
    for start in range(max(shortest, word.end - 2), word.end):
        if any(text[start:end] in words.BREAKS for end in range(word.end + 1, start + _LONGEST)):
            return word.end - start
    return 0
