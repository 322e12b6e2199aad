"""Finds who acts in a masked Chinese sentence, alone or with others."""

import re
from collections.abc import Iterator, Sequence

from monitor.events._chinese.word_order import actor_orders, orders
from monitor.events._chinese.word_order.clauses import clause_start, two_back
from monitor.reading.marks import CHARS, PEOPLE

_BEFORE = 16  # characters before a list that may govern it

Found = dict[str, tuple[int, int]]  # spans in the masked sentence by role
NOBODY = (0, 0)  # an actor without a name


def put(found: Found, match: re.Match[str] | None) -> bool:
    """Add the groups of a match whose roles are still open; return whether there is a match."""
    if match is None:
        return False
    for key in match.groupdict():
        if match[key] and key not in found:
            found[key] = match.span(key)
    return True


def subject(text: str, left: int, start: int, found: Found) -> None:
    """Find the actor: the last party before the verb in its clause, or the first in one before."""
    taken = list(found.values())
    if left and put(found, actor_orders.SIGNED.search(text[:start])):
        return
    if "用" in text[left:start] and put(found, actor_orders.FUNDED.search(text[:start])):
        return
    if own := list(_next_subject(text, left, start)) or list(free(text, left, start, taken)):
        found["actor"] = own[-1]
        return
    if "target" in found and put(found, _later(text, left, start, found["target"][1])):
        return
    _of_clauses_before(text, left, start, found)


def _of_clauses_before(text: str, left: int, start: int, found: Found) -> None:
    """Find the actor in the nearest clause before that has one; 他 and 她 are no firm."""
    taken = list(found.values())
    by_person = _HE.search(text, left, start) is not None
    right = left
    for _ in range(4):
        if right <= 0:
            return
        left = clause_start(text, right - 1)
        earlier = _subjects(text, left, right, taken)
        if _WHY.match(text, left):
            earlier = [span for span in earlier if text[slice(*span)] != CHARS["many"]]
        if by_person:
            earlier = [span for span in earlier if text[span[0]] in PEOPLE]
        if earlier:
            _of_earlier(text, left, right, earlier, found)
            return
        right = left


_WHY = re.compile("因|由于|鉴于")  # 甲表示，因各方未能谈妥，终止收购乙: 甲 ends it
_HE = re.compile("[他她](?![们的国乡者])")  # 西川药业不在其列，而他选择减持甲: no firm acts


def _later(text: str, left: int, start: int, target: int) -> re.Match[str] | None:
    """Who acts, if named only behind the target, which ends at `target`: 拟收购丙，甲公告."""
    if orders.PARTY_LIST.search(text, 0, start - 1):
        return None
    following = actor_orders.NEXT_ACTS.match(text, target)
    if following and (following["after"] or actor_orders.IN_ORDER.search(text, left, start)):
        return following
    of_another = actor_orders.UNNAMED.search(text, left, start) is not None
    gains = () if of_another else (o.match(text, target) for o in actor_orders.GAINS)
    return next(filter(None, gains), None) or actor_orders.ANNOUNCES.search(text, start)


def _of_earlier(
    text: str, left: int, right: int, earlier: Sequence[tuple[int, int]], found: Found
) -> None:
    """Find the actor among the parties `earlier` of the clause text[left:right].

    甲被乙减仓近半，减持了300万股: 乙, who acts on 甲 in both clauses.
    """
    done = orders.DONE_BY.search(text, left, right)
    if done and put(found, actor_orders.DONE_BEFORE.search(text, left, right)):
        return
    owns = (
        o.match(text, earlier[0][1]) for o in (actor_orders.OWNS_INSIDER, actor_orders.OWNS_UNIT)
    )
    actor = earlier[1 if len(earlier) > 1 and any(owns) else 0]
    if not put(found, actor_orders.PARTIES_TO.match(text, actor[0])):
        found["actor"] = _with_coactors(text, left, actor)


def _with_coactors(text: str, left: int, actor: tuple[int, int]) -> tuple[int, int]:
    """甲出资1亿元，乙出资2亿元，收购丙: both act."""
    start = actor[0]
    beside = actor_orders.PUTS_IN.match(text, left)
    while beside and left:
        right, left = left, clause_start(text, left - 1)
        beside = actor_orders.PUTS_IN.match(text, left)
        if beside and beside.end() == right:
            start = beside.start("actor")
    return start, actor[1]


def with_those_named_with(text: str, left: int, start: int, found: Found) -> None:
    """甲公告，与乙共同收购丙, 甲公告，将联合乙收购丙: both act."""
    together = actor_orders.TOGETHER.search(text, left, start)
    if together is None or "actor" not in found:
        return
    more, stop = together.span("more")
    begin, end = found["actor"]
    if begin == more:
        own = [*free(text, left, together.start(), ())]
        before = _subjects(text, two_back(text, left), left, ()) if together["joined"] else []
        begin, end = next(iter([*own[-1:], *before[:1]]), (begin, end))
    if end <= more and orders.PARTY_LIST.search(text, end, more) is None:
        found["actor"] = (begin, stop)
    elif end <= more:
        found["ally"] = (more, stop)


def with_concert(text: str, found: Found) -> None:
    """甲、乙，及一致行动人丙减持: all three act."""
    begin, end = found.get("actor", NOBODY)
    back = two_back(text, clause_start(text, begin))
    if not orders.CONCERT.search(text, back, begin):
        return
    for one in orders.PARTY_LIST.finditer(text, max(back, found.get("target", NOBODY)[1]), end):
        if one.start() < begin and one.end() == end:
            found["actor"] = one.span()


def _next_subject(text: str, left: int, start: int) -> Iterator[tuple[int, int]]:
    """收购甲、乙收购丙: 乙, last in the list of objects, is the next subject."""
    lists = [m.span() for m in orders.PARTY_LIST.finditer(text, left, start)]
    for begin, end in lists[-1:]:
        mark = text.rfind("、", begin, end)
        if mark < 0 or orders.HOW.fullmatch(text, end, start) is None:
            continue
        earlier = max(left, begin - _BEFORE)
        if any(
            o.search(text, earlier, begin) for o in (actor_orders.GOVERNED, actor_orders.DEALT_IN)
        ):
            yield mark + 1, end


def free(
    text: str, left: int, right: int, taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Lists of parties that may be the subject: not taken, and governed by no word before them."""
    for match in orders.PARTY_LIST.finditer(text, left, right):
        begin, end = match.start(), _own_end(text, match, taken)
        beside = (actor_orders.OF_AMOUNT, actor_orders.ITS_SITE, actor_orders.REPORTS)
        if any(o.match(text, end) for o in beside):
            continue
        if (
            end > begin
            and not _is_inside(text, begin, end, right)
            and (
                not actor_orders.GOVERNED.search(text, max(left, begin - _BEFORE), begin)
                or _in_clause(text, (begin, end), right, taken)
            )
        ):
            yield begin, end


def _own_end(text: str, listed: re.Match[str], taken: Sequence[tuple[int, int]]) -> int:
    """Where a list ends before what is taken."""
    begin, end = listed.span()
    for other, stop in taken:
        if begin < stop and other < end:
            end = max(text.rfind(joint, begin, other) for joint in "、与和及向")
    return end


def _subjects(
    text: str, left: int, right: int, taken: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The lists that may be the subject of a clause before the verb's own."""
    spans = free(text, left, right, taken)
    return [one for one in spans if not actor_orders.NO_TOPIC.search(text, left, one[0])]


def _is_inside(text: str, begin: int, end: int, right: int) -> bool:
    """通过《关于与甲合作的议案》《关于收购乙的议案》: whether 甲 is in the title of a paper ending
    before `right`."""
    return text.rfind("《", 0, begin) > text.rfind("》", 0, begin) and "》" in text[end:right]


def signed_with(text: str, left: int, start: int) -> re.Match[str] | None:
    """Who signs with the actor before the verb at `start`, but not in another paper's title."""
    signed = orders.SIGNED_WITH.search(text, left, start)
    return None if signed and _is_inside(text, *signed.span("other"), start) else signed


def _in_clause(
    text: str, actor: tuple[int, int], right: int, taken: Sequence[tuple[int, int]]
) -> bool:
    """Whether the word before the actor governs the clause in which it acts: 与甲收购乙相比."""
    begin, end = actor
    before = text[begin - 1 : begin]
    # 对甲收购乙展开调查, 对于甲拟收购乙的传闻
    if before == "对" or text.startswith(("对于", "关于", "至于"), begin - 2):
        how = text[end:right]  # 对甲通过收购股权方式取得乙控制权
        direct = orders.HOW.fullmatch(how) or (how.startswith("通过") and how.endswith("方式"))
        return bool(direct) and right < max(taken, default=NOBODY)[0]
    if before == "和" and text.startswith("对", end):  # 融资和甲对乙的收购
        return any(end < start < right for start, _ in taken)
    clause = actor_orders.CLAUSE_GOVERNED.get(before)
    closed = clause.match(text, end) if clause else None
    return closed is not None and closed.end() >= right
