"""Corrects the edges and kinds of guessed Chinese names by the rest of the text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from monitor.reading.names import dealt_in_zh
from monitor.reading.names.firms import Firms, core
from monitor.reading.names.mention import PEOPLE_KINDS, Mention
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import times
from monitor.reading.spans import overlaps
from monitor.reading.words.abroad_zh import COUNTRIES
from monitor.reading.words.prose_zh import ALWAYS_BREAKS, all_generic, word_at
from monitor.reading.words.zh import BREAKS, ENDS, PLACES


def corrected(
    text: str,
    end: int,
    guessed: Iterable[Mention],
    whole: str,
    firms: Firms,
    taken: Sequence[tuple[int, int]],
    body: int,
) -> list[Mention]:
    """The names guessed in a sentence that ends at `end`, with their edges and kinds corrected.

    A name is extended to match one of the firms `whole` (one a line), a country or a share after
    it, and cut where words before it or a final 股份 are not part of it. The title begins at
    `body`.
    """
    found = []
    for guess in guessed:
        one = _no_person(guess, firms)
        if one.start >= body:
            one = _in_title(one, firms)
        name = _always_with(text, _without_country(text, _unglued(text, one)), taken)
        if name.kind == "guess":
            longer = dealt_in_zh.closed(
                text, _with_country(text, _longer(text, end, name, whole, taken), taken), taken
            )
            found.append(dealt_in_zh.without_shares(text, longer, firms.best))
        else:
            found.append(dealt_in_zh.of_firm(text, name, taken))
    return found


_OPENS = late(  # a clause's subject that announces or plans
    r"(?<![^，。；：\n])[一-鿿]{2}(?=(?:[今昨]日|近日|日前|此前|随后)?(?:晚间?)?(?:发布)?"
    r"(?:公告|宣布|表示|披露)|拟|方面|将(?=以|收购|出资|投资))"
)
_TRADE = late(any_of(e for e in ENDS if len(e) > 1))


def stems(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """海洁公告 in a text about 海洁传媒: two characters that open a clause of text[start:end],
    announce or plan, and elsewhere precede a trade."""
    for match in _OPENS.finditer(text, start, end):
        stem, place = match.group(), match.span()
        if stem in BREAKS or stem in PLACES or all_generic(stem):
            continue
        if overlaps(*place, taken):
            continue
        full = _with_trade(text, stem)
        if full and full not in BREAKS:
            yield Mention(*place, "guess", stem, "slot", _SURE, full)


def _with_trade(text: str, stem: str) -> str:
    """The stem with the trade that first follows it somewhere; empty if none does."""
    at = text.find(stem)
    while at >= 0:
        if trade := _TRADE.match(text, at + len(stem)):
            return stem + trade.group()
        at = text.find(stem, at + 1)
    return ""


_SURE = 0.8


def _no_person(name: Mention, firms: Firms) -> Mention:
    """凌钢 in a text about 凌钢集团: the beginning of a firm's name is not a person."""
    if name.kind not in PEOPLE_KINDS or len(name.surface) > _SHORT or name.surface.isascii():
        return name
    for full in firms.pieces.get(name.surface, ()):
        rest = full.partition(name.surface)[2]
        if full in firms.best and (rest in ENDS or (len(rest) > _SHORT and all_generic(rest))):
            return name._replace(kind="guess")
    return name


def _in_title(name: Mention, firms: Firms) -> Mention:
    """云鹊 in the title is an alias of 平川云鹊汽车有限公司, the only firm with 云鹊 in its
    name."""
    if name.kind not in _MAYBE_FIRMS or core(name.surface) in firms.best:
        return name
    kind = _KIND_THERE.fullmatch(name.surface)
    parts = (kind["place"], kind["trade"]) if kind else (name.surface,)
    held = [full for key, full in firms.best.items() if all(part in key for part in parts)]
    firsts = [full for full in held if full.surface.startswith(name.surface)]
    held = firsts or held
    if len({firms.key(full) for full in held}) != 1:
        return name
    return name._replace(kind="guess", alias_of=firms.full(held[0]).surface)


# 平川餐饮公司 in the title: 海山餐饮管理（平川）有限公司
_KIND_THERE = late(f"(?P<place>{any_of(PLACES)})(?P<trade>[一-鿿]{{2,4}})公司")
_MAYBE_FIRMS = frozenset({"guess", "maybe_person"})
_SHORT = 3  # characters


def _longer(
    text: str, end: int, name: Mention, whole: str, taken: Sequence[tuple[int, int]]
) -> Mention:
    """云网 before 安桥, in a text about 北京云网安桥信息技术有限公司, becomes 云网安桥."""
    if name.surface not in whole:
        return name
    limit = min((left for left, _ in taken if left >= name.end), default=end)
    for firm, place in _holding(name.surface, whole):
        if firm == name.surface:
            continue
        size = _shared(firm, place + len(name.surface), text, name.end, limit)
        if size and _ends_at(text, name.end + size, limit):
            stop = name.end + size
            return name._replace(end=stop, surface=text[name.start : stop])
    return name


def _holding(part: str, lines: str) -> Iterator[tuple[str, int]]:
    """The lines that contain `part`, and its first position in each."""
    found = lines.find(part)
    while found >= 0:
        start = lines.rfind("\n", 0, found) + 1
        stop = lines.find("\n", found)
        stop = len(lines) if stop < 0 else stop
        yield lines[start:stop], found - start
        found = lines.find(part, stop)


def _always_with(text: str, name: Mention, taken: Sequence[tuple[int, int]]) -> Mention:
    """Extend a name by what is always beside it: 海洁时, 58海洁, 数位联合, if the text never has
    海洁 or 数位 alone. A mere 时 (when), number or plain word would not be there each time."""
    for start, end, enough in _further(text, name):
        if overlaps(start, end, taken):
            continue
        whole = text[start:end]
        often = times(whole, text, start)
        if often >= enough and times(name.surface, text, name.start) <= often:
            kind, how = name.kind, name.how
            if kind != "guess":
                kind, how = "guess", "tagger"
            return name._replace(start=start, end=end, surface=whole, kind=kind, how=how)
    return name


def _further(text: str, name: Mention) -> Iterator[tuple[int, int, int]]:
    """Wider spans to try, and how often the text must have each."""
    if text.startswith("的", name.end):
        yield from _with_of(text, name)
    if text.startswith("时", name.end):
        yield name.start, name.end + 1, _OFTEN
    if text[name.start - 1 : name.start].isdigit():
        number = _NUMBER.search(text, max(0, name.start - 4), name.start)
        if number:
            yield number.start(), name.end, _OFTEN
    size = word_at(text, name.end, min(len(text), name.end + _LONGEST_WORD))
    if size and name.kind == "guess" and text[name.end : name.end + size] not in ALWAYS_BREAKS:
        yield name.start, name.end + size, _ALWAYS


_OF = late(r"的[一-鿿]{1,2}?(?=\.HK|[(（]\d|[”》]|宣布|公告|表示|方面)")


def _with_of(text: str, name: Mention) -> Iterator[tuple[int, int, int]]:
    """云桥的鸟, if 云桥的鸟 gives notice somewhere and the text never has 云桥 alone."""
    for of in _said_of(text, name.surface):
        if text.startswith(of, name.end):
            yield name.start, name.end + len(of), _OFTEN
            return


@lru_cache(maxsize=64)  # a long text may repeat a name thousands of times
def _said_of(text: str, surface: str) -> tuple[str, ...]:
    """What follows the name where it gives notice with 的: 的鸟."""
    said: list[str] = []
    found = text.find(f"{surface}的")
    while found >= 0:
        if of := _OF.match(text, found + len(surface)):
            said.append(of.group())
        found = text.find(f"{surface}的", found + 1)
    return tuple(dict.fromkeys(said))


_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}$")


def _unglued(text: str, name: Mention) -> Mention:
    """期待海山汽车 becomes 海山汽车, if the text repeats only that and a clause begins with it."""
    size = len(name.surface)
    if name.kind != "guess" or size <= _SHORTEST_GLUED or times(name.surface, text, name.start) > 1:
        return name
    for cut in range(1, size - _SHORTEST_GLUED + 1):
        rest = name.surface[cut:]
        if (
            not _may_be_cut(name.surface[:cut])
            or _is_country_and_trade(rest)
            or times(rest, text, name.start) < _OFTEN
        ):
            continue
        if _heads(text, rest):
            return name._replace(start=name.start + cut, surface=rest)
    return name


_FROM = late(f"(?:中国|{any_of(COUNTRIES)})(?:的)?(?=[一-鿿A-Za-z&]{{2}})")


def _without_country(text: str, name: Mention) -> Mention:
    """德国海山 becomes 海山, if the text also says 海山 alone."""
    country = _FROM.match(name.surface) if name.kind == "guess" else None
    if country is None:
        return name
    rest = name.surface[country.end() :]
    home = country.group() == "中国" and (len(rest) < _SHORTEST_GLUED or all_generic(rest))
    if (
        home
        or rest in ENDS
        or times(rest, text, name.start) <= times(name.surface, text, name.start)
    ):
        return name
    return name._replace(start=name.start + country.end(), surface=rest)


def _is_country_and_trade(rest: str) -> bool:
    """美国航空 in 维珍美国航空: a country and a trade are no shorter name."""
    return rest[:2] in PLACES and all_generic(rest[2:])


def _may_be_cut(before: str) -> bool:
    """Whether a prefix may be cut off: it is not a place, which could be part of the name."""
    return before not in PLACES and before[-1:] not in "省市县区" and not before.isascii()


def _heads(text: str, name: str) -> bool:
    """Whether some clause begins with the name."""
    found = text.find(name)
    while found >= 0:
        if found == 0 or text[found - 1] in "，。；：、“（\n ":
            return True
        found = text.find(name, found + 1)
    return False


_SHORTEST_GLUED = 4  # characters
_ALWAYS = 3  # occurrences
_LONGEST_WORD = 2
_OFTEN = 2
_COUNTRY = late(
    r"(?:中国|亚洲|亚太|大中华)(?=[\d，。、与和及（等]|宣布|投资|领投|跟投|总裁|CEO|董事|"
    "获|将|拟|认购|控股|持有|分别|收购|出资|的?股[权份]|现有|方面)"
)


def _with_country(text: str, name: Mention, taken: Sequence[tuple[int, int]]) -> Mention:
    """海山中国: the local arm of a foreign firm."""
    arm = _COUNTRY.match(text, name.end)
    if arm is None or overlaps(name.end, arm.end(), taken):
        return name
    return name._replace(end=arm.end(), surface=text[name.start : arm.end()])


def _shared(firm: str, place: int, text: str, position: int, limit: int) -> int:
    """How many characters of the firm's name from `place` on match the text at `position`."""
    size = 0
    while (
        place + size < len(firm)
        and position + size < limit
        and firm[place + size] == text[position + size]
    ):
        size += 1
    return size


def _ends_at(text: str, position: int, limit: int) -> bool:
    if position >= limit or not "一" <= text[position] <= "鿿":
        return True
    return word_at(text, position, limit) > 0
