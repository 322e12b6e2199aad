"""Resolves characters of a masked sentence to parties."""

import re
from collections.abc import Sequence

from monitor.events._chinese.word_order.deal import Frame
from monitor.events._english import things
from monitor.events._patterns.candidate import Filler
from monitor.events._patterns.place import Place
from monitor.events._trying import discourse
from monitor.reading.marks import CHARS, PARTIES
from monitor.reading.marks import NAMED as NAMES
from monitor.reading.masks.mask import Item, compiled
from monitor.reading.names.firms import core
from monitor.reading.names.mention import FIRM_KINDS, Mention

_PARTIES = PARTIES + CHARS["many"]
# 公司控股股东甲与丙签署股份转让协议: 公司 is the issuer and signs nothing.
BIG = f"(?:的)?(?:控股股东|实际控制人|实控人|第[一二]大股东|大股东|股东)(?:之一)?[{PARTIES}]"
_SIGNING = frozenset({"seller", "acquirer", "partner", "investor"})
_ACTING = _SIGNING | {"holder", "company"}
_DEALING = frozenset({"seller", "acquirer", "investor"})
_OWNED = re.compile(f"{CHARS['one']}{BIG}")


def fill(
    role: str, start: int, end: int, at: Place, apart: tuple[Mention, ...] = ()
) -> list[Filler]:
    """The parties in masked [start, end); the antecedent of "its" is none of `apart`."""
    found: list[Filler] = []
    for position in range(start, end):
        owned = role in _SIGNING and _OWNED.match(at.masked.text, position)
        if at.masked.text[position] in _PARTIES and not owned:
            found += party(role, at.masked.items[position], position, at, apart)
    return found


def party(
    role: str, item: Item, position: int, at: Place, apart: tuple[Mention, ...] = ()
) -> list[Filler]:
    """The parties of one item: usually one, several for "both firms"."""
    talk = at.document.discourse
    if item.kind == "one":
        if at.document.lang == "en":
            discourse.lately(at.document, at.span()[0], at.masked.starts[position])
        firm = talk.one(at.masked, position, item.value, at.index, apart) or _who_says(
            position, at, apart
        )
        return [Filler(role, firm, talk.firms.key(firm), _referred(firm, item, at))] if firm else []
    if item.kind == "many":
        firms = talk.many(at.masked, position, at.index)
        here = len(at.masked.inside(0, position, NAMES)) > 1
        sure = _NAMED_HERE if here else _TOGETHER_BEFORE
        return [Filler(role, firm, talk.firms.key(firm), sure) for firm in firms]
    mention: Mention = item.value
    if at.document.lang == "en" and _is_another(role, mention, position, at):
        return []
    whole = talk.people.get(mention.surface, mention)
    named = item.kind == "person" and mention.kind != "maybe_person"
    if named or (role == "person" and " " in mention.surface and whole is not mention):
        return (
            [Filler(role, whole, core(whole.surface), mention.score)] if role != "company" else []
        )
    if item.kind == "org":
        key = mention.surface.replace("人民政府", "政府")
        return [Filler(role, mention, key, mention.score)]
    full = talk.firms.full(mention)
    return [Filler(role, full, core(full.surface), max(full.score, mention.score))]


def _who_says(position: int, at: Place, apart: tuple[Mention, ...]) -> Mention | None:
    """The firm that says so of itself: "The group will sell Kestrel, Halden said"."""
    firm = at.speaker.firm
    if firm is None or at.document.lang != "en":
        return None
    behind = firm.start > at.masked.starts[position]
    full = at.document.discourse.firms.full(firm)
    return full if behind and full not in apart else None


# "With funding from Kestrel co-founder Jane Doe": she invests, not Kestrel
_WHOSE = compiled(r"(?:from|by|with|to|including|and|,) (?:the )?(?P<firm><cn>) <j> <pe>", "en")


def _is_another(role: str, mention: Mention, position: int, at: Place) -> bool:
    """Whether an English name is that of a thing, or only says whose officer a person is."""
    if mention.how == "shape" and things.is_class(at.document.text, mention.end):
        return True
    if role not in _ACTING:
        return False
    whose = _WHOSE.search(at.masked.text, max(0, position - 16)) if role in _DEALING else None
    if whose and whose.start("firm") == position:
        return True
    if role in _DEALING and things.is_somebody(at.document.text, mention.end):
        return True
    proved = mention.how in {"form", "known"}
    return not proved and things.is_thing(mention.surface, at.document.text, mention.end)


# "X and Y both make pumps. It has …"
_TOGETHER = compiled(
    r"^[“(\s]*(?:[Tt]he |[Bb]oth )?<cn>(?:, <cn>){0,3},? (?:and|or) (?:the )?<cn>(?=[ ,])", "en"
)
_NAMED_HERE, _TOGETHER_BEFORE = 0.92, 0.85  # how sure it is whom "the pair" means
_IT = frozenset({"it", "its", "the company", "the firm", "the group"})


def _is_one_of_two(firm: Mention, item: Item, at: Place) -> bool:
    """Whether "it" refers back to one of several firms that together are the subject."""
    if at.document.lang != "en" or at.index == 0 or str(item.value).casefold() not in _IT:
        return False
    before = at.document.masked(at.index - 1)
    pair = _TOGETHER.match(before.text)
    firms = at.document.discourse.firms
    told = before.inside(0, pair.end(), NAMES) if pair else ()
    return firms.key(firm) in {firms.key(i.value) for i in told}


def _referred(firm: Mention, item: Item, at: Place) -> float:
    """The score of "the company": high if its antecedent is the only firm in the sentence, in
    Chinese the only one before it."""
    if _is_one_of_two(firm, item, at):
        return _UNCLEAR
    talk, firms = at.document.discourse, at.document.discourse.firms
    if talk.letterhead and firm == talk.author:
        return _SURE
    end = item.start if at.document.lang == "zh" else at.span()[1]
    near = (i for i in at.masked.items.values() if i.kind in FIRM_KINDS and i.start < end)
    named = {firms.key(one.value) for one in near}
    return _SURE if named == {firms.key(firm)} else _DOUBTED


_SURE, _UNCLEAR = 0.95, 0.5
_DOUBTED = 0.84  # less than the score of a name known by its capitals alone


def named_again(
    fillers: list[Filler], groups: Sequence[tuple[str, int, int]], frame: Frame | None
) -> list[Filler]:
    """甲与乙签约，乙收购丙: the parties without 乙, named again as who acts, as the other side."""
    if frame is None:
        return fillers
    acts, other = ([g[1:] for g in groups if g[0] == r] for r in (frame.actor, frame.other))
    if any(begin < stop for begin, _ in acts for _, stop in other):
        return fillers
    acting = {f.key for f in fillers if f.role == frame.actor}
    return [f for f in fillers if f.role != frame.other or f.key not in acting]
