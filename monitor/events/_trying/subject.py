"""Infers the party of a clause that does not name it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from monitor.events._chinese.word_order import clauses
from monitor.events._patterns.candidate import Filler
from monitor.events._patterns.place import Place
from monitor.events._trying import lists_zh, notices_zh
from monitor.events._trying.parties import fill, party
from monitor.reading.marks import COMPANIES, FIRMS, NAMED
from monitor.reading.masks.mask import Item, compiled
from monitor.reading.names.mention import FIRM_KINDS, Mention

SCORE = 0.7  # score of a party that is not in the match
_SPEAKS = 0.95  # … but speaks in the sentence: “公司暂时不会造车。”甲发言人表示


def subject(
    role: str, before: int, at: Place, acting: frozenset[str] = frozenset()
) -> list[Filler]:
    """The subject of the clause before masked position `before`; else the text's subject.

    A target is none of those `acting` on it.
    """
    text = at.masked.text
    given = _announcer(role, before, at) or notices_zh.firm(role, before, at)
    if told_so := [f for f in given if f.key not in acting]:
        return told_so
    firms = FIRMS if role == "company" else COMPANIES
    places = [p for p in sorted(at.masked.items) if p < before and text[p] in firms]
    if role == "company" and not places and at.document.lang == "zh":
        # Pembroke Foods任命Martha Quinlan为总裁: a firm, though it might be called so too
        places = [p for p in sorted(at.masked.items) if p < before and text[p] in NAMED]
    if role == "company" and at.document.lang == "zh":
        places = [p for p in places if not clauses.holds(text, p)] or places
    if role == "target" and at.document.lang == "zh":
        acting |= _holding(at)
        left = [p for p in places if not _acts(at.masked.items[p], acting, at)]
        own = clauses.own(text, before, left)
        first = clauses.topic(text, left) if own is None else own
    else:
        own = clauses.own(text, before, places) if at.document.lang == "zh" else None
        first = own if own is not None or not places else clauses.announcing(text, places)
    if first is None:
        whole = at.document.masked(at.index)
        if role == "company" and at.document.lang == "zh" and whole.text != text:
            start = at.masked.starts[before] if before < len(text) else at.masked.ends[-1]
            return subject(role, bisect_left(whole.starts, start), at.masked_as(whole), acting)
        return _subject_of_text(role, at, acting)
    return _named(role, [p for p in places if p >= first], before, at, acting)


def _named(
    role: str, places: Sequence[int], before: int, at: Place, acting: frozenset[str]
) -> list[Filler]:
    """The firm at the first of `places`, in Chinese with those that act with it.

    "As it may grow, X": "it" has no antecedent before it.
    """
    if at.document.lang != "zh" or role == "partner":
        near = places[: 1 if at.document.lang == "zh" else 2]
        told = (party(role, at.masked.items[place], place, at) for place in near)
        return next(filter(None, told), [])
    listed = lists_zh.whole(role, (places[0], places[0] + 1), (), at.masked.text, before)
    return [f for f in fill(role, *listed, at) if f.key not in acting]


# "Her appointment was announced by X on Monday"
_ANNOUNCED = compiled(
    r" (?:was|were|is|has been|have been|will be) (?:<d> |[a-z]+ly )?"
    r"(?:announced|confirmed|disclosed|unveiled|revealed|reported) (?:<d> )?by (?:the )?"
    r"(?:[a-z-]{3,14} ){0,2}(?P<by><cn>)(?!['’])",
    "en",
)


def _announcer(role: str, before: int, at: Place) -> list[Filler]:
    by = _ANNOUNCED.search(at.masked.text, before) if at.document.lang == "en" else None
    return party(role, at.masked.items[by.start("by")], by.start("by"), at) if by else []


def _subject_of_text(role: str, at: Place, acting: frozenset[str]) -> list[Filler]:
    """The firm that the text is about; for a target, first one whose holders were just listed."""
    talk = at.document.discourse
    held = talk.traded if role == "target" and at.index - talk.traded_at <= 1 else None
    elder, gives = talk.elder(), talk.announcer
    if role == "company" and _is_headed(gives, elder, at):
        elder = gives
    told = (held, at.speaker.firm, talk.author, elder, gives, talk.firms.focus())
    firm = next((one for one in told if one is not None), None)
    if firm is None or (role == "target" and talk.firms.key(firm) in acting):
        return []
    full = talk.firms.full(firm)
    return [Filler(role, full, talk.firms.key(full), score_of(firm, at))]


def _is_headed(gives: Mention | None, other: Mention | None, at: Place) -> bool:
    """Whether the Chinese title names the firm that gives notice, and not the other: the notice is
    on its own offices, also where its shareholder was the last subject."""
    title = at.document.text[at.document.body :] if at.document.lang == "zh" else ""
    if gives is None or other is None or gives.surface not in title:
        return False
    return other.surface not in title


def score_of(firm: Mention, at: Place) -> float:
    """The score of a firm for a clause that names none: sure if it speaks in the sentence, or if
    the sentence goes on behind a semicolon: 甲新增股东乙；注册资本增至2亿元."""
    start, end = at.span()
    text, sentences = at.document.text, at.document.sentences
    if at.index and text[start - 1] in "；;" and firm.start >= sentences[at.index - 1].start:
        return _SPEAKS
    if at.document.discourse.letterhead and firm is at.document.discourse.author:
        return _SPEAKS
    if _is_by_its_officer(firm, at) or (firm.how == "form" and _is_the_topic(firm, at)):
        return _OFFICER
    speaks = firm is at.speaker.firm and start <= firm.start < end
    if not speaks or "“" not in text[start : firm.start]:
        return SCORE
    official = at.document.lang != "zh" or _OFFICIAL.match(text, firm.end)
    return _SPEAKS if official else SCORE


_OFFICER = 0.9


def _is_by_its_officer(firm: Mention, at: Place) -> bool:
    """ "“We will not make trucks,” chief executive Lim said": whether the firm that an English
    title or text is about speaks by an officer whose firm is not named."""
    said = at.speaker.attribution
    if said is None or said.kind != "company" or at.speaker.firm:
        return False
    return _is_the_topic(firm, at)


def _is_the_topic(firm: Mention, at: Place) -> bool:
    """Whether an English title or text is about the firm: "Share capital new: CHF 3m" is of it."""
    if at.document.lang != "en":
        return False
    talk = at.document.discourse
    about = (one for one in (talk.hero, talk.titled) if one)
    return talk.firms.key(firm) in {talk.firms.key(one) for one in about}


_OFFICIAL = re.compile(
    "[^，。；“]{0,8}?(?:发言人|负责人|方面|董事|总裁|总经理|首席|CEO|创始人|董秘|公关|表示|回应|称|"
    "相关人士|有关人士|高管)"
)


def _holding(at: Place) -> frozenset[str]:
    """Keys of firms that hold shares or found firms anywhere in a Chinese sentence."""
    firms = at.document.discourse.firms
    named = (p for p, item in at.masked.items.items() if item.kind in FIRM_KINDS)
    text = at.masked.text
    held = (p for p in named if clauses.holds(text, p) or clauses.founds(text, p))
    return frozenset(firms.key(at.masked.items[p].value) for p in held)


def _acts(item: Item, acting: frozenset[str], at: Place) -> bool:
    return item.kind != "one" and at.document.discourse.firms.key(item.value) in acting
