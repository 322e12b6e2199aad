"""Finds the object of a share deal in a Chinese clause that names it before the verb as what
something is done to."""

import re

from monitor.events._chinese.word_order import orders
from monitor.events._chinese.word_order.actors import NOBODY, Found, free, put
from monitor.events._chinese.word_order.clauses import clause_start
from monitor.events._chinese.word_order.orders import order

_ASKED_FOR = order(
    "(?P<target><cn>)(?:<g>|<d>|，){0,24}?(?:否认|澄清|拒绝|婉拒|回绝|收到|接获|接到|接受|同意|欢迎|"
    "证实)了?<g>{0,6}?(?P<actor><list>)(?:<g>|<r>|<m>){0,12}$"
)
# 甲收到收购要约，由乙提出
_OFFERED_TO = order(
    "(?P<target><cn>)(?:<g>|<d>|，){0,12}?(?:收到|接获|接到|拒绝|婉拒|回绝)了?<g>{0,12}$"
)
_OFFERED_BY = order("的?要约<g>{0,4}(?:，?<g>{0,4}由(?P<actor><list>)(?:提出|发起|发出))?")
# 甲就“被乙收购”的传闻作出回应
_ASKED_ABOUT = order(
    "(?P<target><cn>)(?:<g>|<d>|，){0,12}?(?:对于?|就|针对|关于|回应|否认|澄清|传出?|辟谣)<g>{0,6}“?$"
)
_TALK = re.compile("的?(?:传闻|消息|报道|传言|要约|提议|邀约|建议|出价|意向|请求)")
# 甲、乙和丙表现抢眼，分别被增持1亿股
_NO_SUBJECT = order("(?:分别|均|都|也|又|还|先后|同时){0,2}[被遭获]<g>{0,4}")
_PASSIVELY = re.compile("[被遭获由受为]|得到|同意|股东")


def passive(other: str, text: str, left: int, trigger: tuple[int, int], found: Found) -> bool:
    """Whether X is the target: X 被 Y 收购, or X 遭减持 without an actor.

    由 Y 收购 and X 由 Y 受让甲所持的乙 only give the actor.
    """
    before = text[: trigger[0]]
    headed = clause_start(before, left - 1) if before[left - 1 : left] == "：" else left
    if not _PASSIVELY.search(before, headed):
        return False
    held = orders.HELD_THING.match(text, trigger[1])
    if not held and put(found, orders.PASSIVE.search(before, headed)):
        put(found, orders.TO.match(text, trigger[1]) if other == "acquirer" else None)
        return True
    if by := orders.BY.search(before, left):
        put(found, by)
        if by.group().startswith("被") and not put(
            found, _ASKED_ABOUT.search(before[: by.start()])
        ):
            _done_to_subject(before, left, found)
        return False
    if not put(found, orders.DONE_TO.search(before, left)):
        if _NO_SUBJECT.fullmatch(before, left):
            _done_to_subject(before, left, found)
        if "target" not in found:
            return False
    put(found, orders.TO.match(text, trigger[1]) if other == "acquirer" else None)
    found["unnamed"] = NOBODY
    return True


def done_by(text: str, left: int, trigger: tuple[int, int], found: Found) -> bool:
    """甲的两次增持均由乙完成: 乙 deals in shares of 甲."""
    start, end = trigger
    if not put(found, by := _DONE_BY.match(text, end)):
        return False
    if by and not by["actor"]:
        found["unnamed"] = NOBODY
    for span in free(text, left, start, ()):
        found["target"] = span
        return True
    return False


_DONE_BY = order(
    "(?:行为|交易)?(?:全部|全都|均|都|皆|主要|也|又)?由(?:(?P<actor><list>)|<g>{1,12}?)(?:一家)?(?:所为|完成|实施|进行)"
)


def _done_to_subject(text: str, left: int, found: Found) -> None:
    """X 成立于…，后被 Y 收购: the target is the subject of the clause before."""
    while left > 0 and "target" not in found and text[left - 1] in "，,":
        right, left = left, clause_start(text, left - 1)
        for span in free(text, left, right, ()):
            found["target"] = span
            return


def done_with(text: str, left: int, trigger: tuple[int, int], found: Found) -> bool:
    """完成对甲收购的乙: 乙 bought 甲."""
    start, end = trigger
    if not text.startswith("的", end) or not put(found, orders.NOUN_OF.search(text[:start], left)):
        return False
    return put(found, orders.WHO_DID.match(text, end))


def asked_for(other: str, text: str, trigger: tuple[int, int], found: Found) -> bool:
    """甲否认了乙意欲收购的传闻: the speaker is the target."""
    start, end = trigger
    if other != "seller" or not _TALK.match(text, end):
        return False
    if orders.NOUN_OF.search(text, clause_start(text, start), start):
        return False  # 收到针对甲的收购要约
    if put(found, _ASKED_FOR.search(text, 0, start)):
        return True
    if not put(found, _OFFERED_TO.search(text[:start], clause_start(text, start))):
        return False
    if not put(found, _OFFERED_BY.match(text, end)):
        found["unnamed"] = NOBODY
    return True
