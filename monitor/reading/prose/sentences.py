"""Splits Chinese and English prose into sentences, paragraphs and clauses."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from monitor.reading.prose import parted_en
from monitor.reading.prose.normal import HAN
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.words.en import MARK_WITHIN
from monitor.reading.words.zh import COMPANY_ENDS


class Sentence(NamedTuple):
    """text[start:end] of the normalised text; `paragraph` counts from 0."""

    start: int
    end: int
    paragraph: int


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_CLOSING = "”’」』\"'）)\\]】》"
_ZH_END = late(  # begins with a set, so that the engine can skip to its characters
    r"[。！？；…!?;.\n】-](?:"
    rf"(?<=[。！？；…])[。！？；…]{{0,8}}[{_CLOSING}]{{0,4}}"
    rf"|(?<=[!?;])[!?;]{{0,8}}[{_CLOSING}]{{0,4}}(?=\s|[{HAN}])"
    rf"|(?<=[{HAN}]\.)\.{{0,2}}[{_CLOSING}]{{0,4}}(?=\s|[{HAN}]|$)|(?<=\n)(?<![，,、]\n)"
    r"|(?<=[^【】\n]{10}】)(?=[^\s，。])"
    rf"|(?<=[{HAN}%）] -) (?=[{HAN}\d]))"  # points of a summary run together
)
_EN_END = late(rf"[.!?。！？\n](?:(?<=\n)|[.!?。！？]{{0,8}}[{_CLOSING}]{{0,4}}(?=\s|$))")
_WORTH = re.compile(r"\w")

# abbreviations that never end a sentence
_OPEN = _words(
    "mr mrs ms dr prof messrs hon rev gen col lt capt sgt gov sen rep st mt ft no nos nr vol pp v "
    "fig vs approx appr art sec ca cf e.g i.e viz jan feb mar apr jun jul aug sep sept oct nov dec "
    "pte pty pvt sp z.o sdn bld ave chr wm jos geo jas ste"
)
# abbreviations that may end one, depending on what follows
_EITHER = _words(
    "co ltd inc corp plc llc llp lp l.p l.l.c s.a s.p.a s.r.l n.v b.v a.g a.s k.k bhd cie gmbh ag "
    "jr sr etc al u.s u.k u.n e.u u.a.e u.s.a p.r.c a.m p.m ph.d m.b.a bros dept univ intl hldgs "
    "mfg assn est tech ind int'l d.c yr bn mn m mln tn rs n.c n.y n.j n.h n.m n.d s.c s.d l.a w.va"
)
_INITIALS = re.compile(r"(?!R\.I)[A-Z](?:\.[A-Z]){1,2}")  # A.B. Halden
_PLACED = closing(r"\w \([A-Z][a-zA-Z.]{0,5}$")  # Halden (Ky.) Health
_LAST_TOKEN = re.compile(r"[^\s(\[“”\"，,;:/]{1,24}$")
_NEXT_TOKEN = re.compile(rf"[{_CLOSING}\s“(\[]{{0,8}}([^\s,.;:]{{1,30}})")
_RUNS_ON = re.compile(r"\s{0,2}[,;:]")
_STARTERS = _words(
    "The It He She They We You In On At According Its This That These Those After Before As But "
    "However A An By For From Meanwhile Last Both Under Since When While With Earlier Early Late "
    "During Following Currently Recently Now Today Yesterday Previously His Her Their Our If There "
    "Behind Founded Established Headquartered Based Shares Through Also Although Despite Among All "
    "Some Another Separately Additionally Moreover Furthermore Of To Data Analysts Sources "
    "One Two Three Four Five Several Each Neither Companies Records Filings Registered"
)
_NOW = (
    "(?:announc|launch|creat|open|form|buy|acquir|sell|sign|rais|cut|nam|appoint|agre|confirm|"
    "complet|establish|found|register|tak|mak|enter|expand|join|invest|win|reject|seek)e?s"
)
# "Haier Co., Ltd. Zhou Yunjie is": a new subject, unlike "Apple Inc. Chief Executive Cook" and
# "Apple Inc. Finance Director Cook"
_NEW_SUBJECT = late(
    r"\s+(?!Group\b|Holding|(?:[A-Z][\w-]{0,24}\s+){0,3}(?:Chair|Chief|CEO|CFO|COO|President|Vice|"
    r"Director|Executive|Founder|Co-|Managing|Manager|Deputy|General|Spokes|Senior|Head\b))"
    r"(?:(?:(?:(?:and|of|&)\s+)?[A-Z][\w&'-]{0,24},?\s+){1,6}"
    r"(?:is|was|are|were|has|had|have|will|would|holds?|owns?|said|says|became|began|plans?|"
    rf"serves?|sold|bought|took|won|leads?|led|{_NOW}|[a-z]{{3,16}}ed)\b|"
    r"(?:[A-Z][\w&-]{0,24}\s+){0,3}[A-Z][\w&-]{0,24}'s?\s+[a-z])"
)
# 甲收购乙，而丙集团任命陈秋为总裁: two statements, unless of shares in one firm
_NO_NAME = "的由为是在被将于对与和及有传称方他她它该此其这那减增购售选未没不也又"
_WHILE = late(
    rf"，(?=而(?:(?![{_NO_NAME}])[{HAN}A-Za-z0-9]){{1,8}}?(?:{'|'.join(COMPANY_ENDS)})"
    r"(?![^。；]{0,40}(?:其余|剩余|持股|持有|占|%|\d成)))"
)
_HEARSAY = late("传|消息|知情|爆料|报道|疑似")
# White space and the mark of an item of a list: "• Kestrel buys Y", 2、甲收购乙; and 而甲
_ITEM = re.compile(
    r"\s*(?:(?:[-–—•·●▪◆■□★☆*➤►][-–—•·●▪◆■□★☆*]{0,2}|\d{1,2}[.)]|[(（]\d{1,2}[)）]|[①-⑳])"
    r"(?=\s|[一-鿿])|\d{1,2}[、.．](?=[一-鿿A-Z])|(?<=，)而)?\s*"
)
_GOES_ON = closing(r", (?:while|whereas|and)$")  # before a statement that is parted from it
_CALLED = closing(r"(?:^|\b[a-z\d]{1,14}[,:]? |[“\"(])[A-Z][a-z]{2,8}$")  # of one word
_LONGEST = 2000  # code points
_REACH = 300  # code points: bounds the cost of each full stop in endless sentences
_VERB = re.compile(
    r"\b(?:is|was|are|were|has|had|have|will|would|hold|holds|held|own|owns|said|says|\w{2,20}ed|"
    rf"became|set|took|made|sold|bought|show|shows|plans|led|by|{_NOW})\b"
)
_SPEECH_ZH = re.compile(
    r"[^。！？；…\n“”]{1,40}(?:说|说道|表示|称|指出|透露|介绍|告诉记者|认为|强调|坦言|回应道?)"
    r"[。！]"
)
_SPEECH_EN = re.compile(
    r"\s{0,2}[^.!?\n“”]{1,120}\b(?:said|says|told|added|noted|explained|revealed)\b"
    r"(?!\s+(?:that|it|he|she|they|the)\b)[^.!?\n“”]{0,60}\.(?=\s|$)"
)
_CLAUSE_ZH = re.compile(r"[；。;]|[，,](?=(?:但是?|不过|然而|而是|同时|此外|却|其中)[^，。；]{2})")
_CLAUSE_EN = re.compile(r";\s|,?\s(?=(?:but|while|whereas|although|though|however)\s)")


def sentences(text: str, lang: str) -> tuple[Sentence, ...]:
    """The sentences of a normalised text in order, without blank ones and outer spaces."""
    found: list[Sentence] = []
    start = paragraph = 0
    for end, is_break in _boundaries(text, lang):
        found += (s for s in _cut(text, start, end, paragraph) if s)
        if is_break and found and found[-1].paragraph == paragraph:
            paragraph += 1
        start = end
    return tuple(found)


def _cut(text: str, start: int, end: int, paragraph: int) -> Iterator[Sentence | None]:
    """One sentence, in parts if it is too long: the cost of reading grows with length squared."""
    while end - start > _LONGEST:
        near = start + _LONGEST
        at = max(text.rfind(mark, near - 400, near) for mark in " ，、")
        at = at + 1 if at > start else near
        yield _trimmed(text, start, at, paragraph)
        start = at
    yield _trimmed(text, start, end, paragraph)


def clauses(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Spans of the clauses of text[start:end], cut at semicolons and before "but" and the like."""
    piece = text[start:end]
    pattern = _CLAUSE_ZH if re.search(f"[{HAN}]", piece) else _CLAUSE_EN
    cuts = [start + found.end() for found in pattern.finditer(piece)]
    edges = [start, *cuts, end]
    spans = pairwise(edges)
    return tuple((left, right) for left, right in spans if _WORTH.search(text, left, right))


def _trimmed(text: str, start: int, end: int, paragraph: int) -> Sentence | None:
    piece = text[start:end]
    if not _WORTH.search(piece):
        return None
    said = piece.rstrip().removesuffix(" -")
    goes_on = _GOES_ON.search(said)
    end = start + (goes_on.start() if goes_on else len(said))
    opening = _ITEM.match(text, start, end)
    return Sentence(opening.end() if opening else start, end, paragraph)


def _boundaries(text: str, lang: str) -> list[tuple[int, bool]]:
    """The ends of sentences, each with whether a paragraph ends there too."""
    pattern, speech = (_ZH_END, _SPEECH_ZH) if lang == "zh" else (_EN_END, _SPEECH_EN)
    ends: list[tuple[int, bool]] = []
    start = skip_to = 0
    for found in pattern.finditer(text):
        is_break = found[0] == "\n"
        if found.end() < skip_to or not (is_break or _ends_here(text, start, found, lang)):
            continue
        start = found.end()
        tag = speech.match(text, start) if found[0].endswith("”") else None
        if tag:
            skip_to = tag.end()
            continue
        ends.append((start, is_break))
    if lang == "zh" and "，而" in text:
        ends = sorted([*ends, *((end, False) for end in _parted(text))])
    if lang == "en":
        parted = parted_en.ends(text, [end for end, _ in ends])
        ends = sorted([*ends, *((end, False) for end in parted)])
    return [*ends, (len(text), True)]


def _parted(text: str) -> Iterator[int]:
    """Where 而 parts two statements, of which the second is not hearsay as the first is."""
    for found in _WHILE.finditer(text):
        begin = max(text.rfind("。", 0, found.start()) + 1, found.start() - _REACH)
        if not _HEARSAY.search(text, begin, found.start()):
            yield found.end()


def _ends_here(text: str, start: int, found: re.Match[str], lang: str) -> bool:
    if lang == "zh":
        return True
    following = _NEXT_TOKEN.match(text, found.end())
    if not following:
        return not _RUNS_ON.match(text, found.end())
    if following[1][0].islower() or (found[0] == "!" and _is_in_name(text, found)):
        return False
    return "." not in found[0] or _full_stop(text, start, found, following[1])


def _is_in_name(text: str, mark: re.Match[str]) -> bool:
    """Yam! Brands: an exclamation mark within a firm's name."""
    called = _CALLED.search(text, max(0, mark.start() - 40), mark.start())
    return called is not None and MARK_WITHIN.match(text, mark.start()) is not None


def _full_stop(text: str, start: int, found: re.Match[str], following: str) -> bool:
    token = _LAST_TOKEN.search(text, max(start, found.start() - 24), found.start())
    word = token[0].lower().lstrip("'") if token else ""
    is_initial = token is not None and len(token[0]) == 1 and token[0].isupper()
    # "Series A." and "wrote on X." end a sentence.
    is_initial = is_initial and not text.endswith(("eries ", " on "), start, found.start() - 1)
    if word in _OPEN or (is_initial and word != "i"):
        return False
    if found[0] == ".)" and _PLACED.search(text, max(start, found.start() - 8), found.start()):
        return False
    if word.isdigit() and found.start() - start < 8 and text[start : found.start()].strip() == word:
        return False  # "1. First item"
    initials = token is not None and _INITIALS.fullmatch(token[0]) is not None
    if not (initials or word in _EITHER) or len(found[0]) > 1 or following in _STARTERS:
        return True
    return word in _EITHER and _opens_new_subject(text, start, found)  # "J.R. Mehta will leave"


def _opens_new_subject(text: str, start: int, found: re.Match[str]) -> bool:
    told = _VERB.search(text, max(start, found.start() - _REACH), found.start()) is not None
    return told and _NEW_SUBJECT.match(text, found.end()) is not None
