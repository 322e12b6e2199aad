"""Scores Chinese parties by whether the tagger and the rest of the text confirm their names."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Filler
from monitor.events._trying import in_passing
from monitor.reading.names.mention import Mention
from monitor.reading.names.zh import descriptions, doubted, people
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words.zh import ENDINGS

DOUBTED = 0.55  # unconfirmed names are mostly common words or wrongly cut
_BY_THE_WORDS = frozenset({"tagger", "shape", "slot", "word", "label"})  # less sure evidence
_A_WORD = 5  # letters: TikTok is a name, VC is not
_NAMING = frozenset({"ORG", "PER", "nt", "nr"})
_HOUSE = re.compile("(?:资本|创投|基金|投资)$")
_ADDRESSED = ("先生", "女士")
# of a name in the place of a backer that ends like one or stands among others: 由长澜资本领投
_A_BACKER = 0.9


def score(filler: Filler, document: Document, *, listed: bool = False) -> float:
    """A filler's score, lowered if only its context makes it a name, the tagger sees no name or
    other edges there, and the text does not confirm it elsewhere; `listed` among others in its
    role."""
    name = filler.mention
    if document.lang != "zh" or name.how not in _BY_THE_WORDS or name.kind in {"company", "org"}:
        return filler.score
    if filler.role == "legal_representative" and name.how == "label":
        return filler.score
    if filler.role == "person" and _is_addressed(document.text, name.end):
        return filler.score
    if _is_a_backer(filler, listed=listed):
        return max(filler.score, _A_BACKER)
    if name.surface.isascii() and len(name.surface) >= _A_WORD:
        return filler.score
    agrees = _agrees(name, document)
    if agrees or (agrees is None and not _is_a_shape(filler)):
        return filler.score
    if _is_confirmed(name, document):
        return filler.score
    return min(filler.score, DOUBTED)


def _is_addressed(text: str, end: int) -> bool:
    """陈秋先生, 陈秋因退休: a person, wherever the tagger ends the name."""
    return text.startswith(_ADDRESSED, end) or people.REASON.match(text, end) is not None


def _is_confirmed(name: Mention, document: Document) -> bool:
    """Whether the text proves the name a firm elsewhere, or also has it in full."""
    if doubted.is_told_somewhere(document.text, name.surface, name.start):
        return True
    if name.surface.endswith(ENDINGS) and _IN_ITS_SLOT.search(
        document.text, max(0, name.start - 8), name.start
    ):
        return True
    called = doubted.is_called(document.text, name.start, name.end)
    if called or _stands_in_both(name, document) or _is_quoted(name, document):
        return True
    if document.text.endswith("自然人", 0, name.start):
        return True
    full = document.discourse.firms.full(name)
    return full.how in _SURE and full.surface != name.surface


# 双方组建海平氢能, 出售给大连的深海渔业, 自动化公司海图科技: words that end like a firm where only
# one can stand
_IN_ITS_SLOT = re.compile(
    "(?:(?:组建|设立|成立|新设|创办|筹建)了?|(?:携|联|牵)手|联合|(?:出售|转让|卖|售|划转)[给予](?:[一-鿿]{2,3}的)?|"
    "[一-鿿]{2}(?:公司|企业|厂商|品牌|巨头|独角兽|(?:制造|供应|运营|服务|开发|零售)商))“?$"
)


def _is_quoted(name: Mention, document: Document) -> bool:
    """Whether the text repeats the name and has it in quotation marks: 火锅连锁“川味坊”."""
    quoted = f"“{name.surface}”" in document.text
    return quoted and in_passing.times(name, document) >= in_passing.OFTEN


def _stands_in_both(name: Mention, document: Document) -> bool:
    """Whether title and text have the name, with a verb of deals before it and its end marked in
    one: 终止收购云桥微，."""
    text, body, surface = document.text, document.body, name.surface
    if not 0 < body < len(text) or surface not in text[body:] or surface not in text[:body]:
        return False
    found = (m.span() for m in re.finditer(re.escape(surface), text))
    return any(_DEALT.search(text, max(0, a - 4), a) and _CLOSED.match(text, b) for a, b in found)


_DEALT = re.compile("(?:(?:收购|并购|入股|控股|买下|投资|增资)了?|[与和同]|[携联牵]手)$")
_CLOSED = re.compile("[，。；！？）”\\n]|合作|联合|共同|签[署订约]|达成|成立|$")
_SURE = frozenset({"form", "code", "known"})


def _is_a_backer(filler: Filler, *, listed: bool) -> bool:
    """Whether it stands where only backers do, among others or with the ending of one."""
    name = filler.mention
    in_place = filler.role == "investor" and name.how == "slot"
    return in_place and (listed or _HOUSE.search(name.surface) is not None)


def _is_a_shape(filler: Filler) -> bool:
    """Whether only its shape makes it a firm; for people, shape is enough."""
    name = filler.mention
    firm = name.kind == "guess" or filler.role in _OF_FIRMS
    return name.how == "shape" and firm


_OF_FIRMS = frozenset({"company", "target", "partner", "investor"})
_SHARES = "股份"


def _agrees(name: Mention, document: Document) -> bool | None:
    """Whether the tagger sees a name with the same edges; None if it did not tag the place."""
    words, begun = _words_round(name, document)
    inside = [w for w in words if begun + w.start < name.end and name.start < begun + w.end]
    if not inside:
        return None
    left = begun + inside[0].start
    left += descriptions.after_country(document.text[left : name.end])
    right = begun + inside[-1].end
    if document.text.endswith(_SHARES, name.end, right):  # 增持云桥科技股份: shares of it
        right -= len(_SHARES)
    whole = left == name.start and right == name.end
    of_words = name.how == "word" and len(inside) > 1  # 云桥控股: two words, one name
    of_words = of_words and not name.surface.endswith("公司")  # 酒店管理公司: a description
    return whole and (of_words or any(_names(w) for w in inside))


def _names(word: Tagged) -> bool:
    return word.tag in _NAMING or (word.tag == "nz" and not word.common)


def _words_round(name: Mention, document: Document) -> tuple[Sequence[Tagged], int]:
    index = bisect_right(document.sentences, name.start, key=lambda s: s.start) - 1
    return document.tagged.get(index, ()), document.sentences[index].start
