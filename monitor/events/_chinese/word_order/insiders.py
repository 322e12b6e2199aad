"""Finds who deals in the shares of their own firm in a Chinese clause: shareholders, officers."""

import re

from monitor.events._chinese.word_order import orders
from monitor.events._chinese.word_order.actors import NOBODY, Found, free, put, subject
from monitor.events._chinese.word_order.clauses import clause_start, two_back
from monitor.events._chinese.word_order.orders import order

_STATED = order(  # 甲的控股股东乙增持丙股份: the target, if it is named behind the verb
    "了?(?:(?:所持|持有)的?)?(?P<target><cn>)的?(?:[ABH]股)?(?:流通股)?(?=股|<g>{0,3}\\d|<r>|约|合计|共)"
)


def find(text: str, start: int, end: int, found: Found) -> bool:
    """Find shareholders or officers before the verb as actors, and their firm as the target."""
    left = max(text.rfind(mark, 0, start) for mark in "；;。") + 1
    left = max(left, start - 160)
    if not orders.INSIDER.search(text, left, start):
        return False
    named = [*orders.INSIDER_OF.finditer(text, left, start)]
    last = named[-1] if named else None
    if last and not any(True for _ in free(text, last.end(), start, ())):
        put(found, _STATED.match(text, end))
        put(found, last)
        _with_those_who_hold_too(text, left, found)
        return True
    if put(found, orders.INSIDER_NAMELESS.search(text[:start], left)):
        if put(found, orders.WHO_ARE.match(text, end)):
            return True
        found["unnamed"] = NOBODY
        if stated := _STATED.match(text, end):
            found["target"] = stated.span("target")
        return True
    return _bare_insider(text, start, found)


def _with_those_who_hold_too(text: str, left: int, found: Found) -> None:
    """Widen the actor to the shareholders who are told before it with shares of their own."""
    begin, end = found["actor"]
    while more := orders.HELD_TOO.search(text[:begin], left):
        begin = more.start("actor")
    found["actor"] = (begin, end)


def _bare_insider(text: str, start: int, found: Found) -> bool:
    """甲：乙受让6%股份 控股股东增持1%: an unnamed shareholder of the firm the line is about."""
    if not orders.BARE_INSIDER.search(text[:start], clause_start(text, start)):
        return False
    headed: Found = {}
    subject(text, clause_start(text, start), start, headed)
    if "actor" in headed:
        found["target"] = headed["actor"]
    found["unnamed"] = NOBODY
    return "target" in found


_THINGS = re.compile("了?[^，。；股]{0,6}(?:资产|业务|房产|物业|工厂|设备)")


def find_target(text: str, end: int, found: Found) -> None:
    """甲的控股股东乙所持股份转让给丙, 持有甲5%股份的乙减持: shares of 甲.

    甲的总裁乙宣布出售资产: 甲 sells.
    """
    begin, stop = found.get("actor", NOBODY)
    named = next((m for m in orders.INSIDER_OF.finditer(text, 0, stop)), None)
    if named and named["target"] and named.start("actor") == begin:
        things = _THINGS.match(text, end)
        found["actor" if things else "target"] = named.span("target")
    elif "持有" in text[:begin]:
        put(found, orders.HOLDER_WITH.search(text[:begin], clause_start(text, begin)))


def find_in_report(text: str, left: int, start: int, found: Found) -> None:
    """甲半年报显示，乙减持100万股: shares of 甲, even if 乙 is no known name.

    甲半年报显示，二季度减持100万股: 甲 acts.
    乙增持2%，成为甲第二大股东: shares of 甲.
    """
    of = orders.REPORT_OF.search(text[:start], two_back(text, left))
    actor = found.get("actor", NOBODY)
    if of is None:
        put(found, orders.PUBLISHES.search(text[:start], left))
        if "target" not in found and actor != NOBODY:
            put(found, orders.HEADED.match(text[: actor[0]]))
        put(found, orders.BECOMES.search(text, start) if "actor" in found else None)
        return
    if actor == of.span("target"):
        del found["actor"]
    put(found, of)
