"""Finds the other side of a share deal in a Chinese clause: who signs, is paid or holds."""

from monitor.events._chinese.word_order import orders
from monitor.events._chinese.word_order.actors import NOBODY, Found, put, signed_with
from monitor.events._chinese.word_order.clauses import two_back
from monitor.reading.marks import CHARS, COMPANIES

_NEAR = 8  # characters


def source(text: str, left: int, start: int, found: Found) -> None:
    """Find the other side before the verb: 从甲受让; 向甲转让; 与甲签约，向其转让."""
    given = orders.FROM.search(text[:start], left)
    if given and given["other"] == CHARS["one"]:
        put(found, signed_with(text, two_back(text, left), start))
    put(found, given or orders.TO_BEFORE.search(text, two_back(text, left), start))


def resolve_holder(text: str, left: int, start: int, found: Found, *, buys: bool) -> None:
    """甲与乙签约，受让其持有的丙: 其 is 乙, who signs with the actor.

    甲向乙发行股份，购买丙: 乙, who is paid, sells.
    """
    holder = found.get("other", NOBODY)
    if text[slice(*holder)] not in {"", CHARS["one"]}:
        return
    back = two_back(text, left)
    paid = orders.PAID_WITH.search(text[:start], back) if buys else None
    if holder[1] and (person := orders.PERSON_SIGNS.search(text, back, left)):
        found["other"] = person.span("other")  # 张三与甲签约，甲受让其持有的乙
    elif seller := paid or (holder[1] and signed_with(text, back, start)):
        found["other"] = seller.span("other")
        if "target" not in found:  # 与丙股东乙签约，受让其所持股份
            put(found, orders.ITS_HOLDER.search(text, back, seller.start("other")))


def signs(text: str, left: int, start: int, found: Found, *, buys: bool) -> None:
    """甲与乙签约，收购其60%股权: 乙 is bought, unlike 丙 in 收购丙60%股权 and if 后者 buys."""
    signed = signed_with(text, two_back(text, left), start)
    if signed is None:
        return
    buys = buys and orders.PARTY_LIST.search(text, left, start) is None
    target = found.get("target", NOBODY)
    itself = buys and text[slice(*target)] == CHARS["one"] and signed["other"] in COMPANIES
    if itself and text.find("股", target[1], target[1] + _NEAR) > 0:
        found["target"] = signed.span("other")
    else:
        put(found, signed)


def holder_sells(text: str, left: int, start: int, found: Found) -> None:
    """法院裁定将甲持有的乙股份过户给丙: 甲, not the court, sells."""
    if text[slice(*found.get("actor", NOBODY))] != CHARS["org"]:
        return
    if holder := orders.HELD_BEFORE.search(text, left, start):
        found["actor"] = holder.span("holder")


def who_speaks(text: str, left: int, found: Found) -> None:
    """对于甲收购该公司的传闻，乙予以否认: 乙 is the firm meant; so it is in 乙：甲拟受让股份."""
    if "target" not in found and "actor" in found:
        put(found, orders.HEADED.search(text[:left]))
    start, end = found.get("target", NOBODY)
    fronted = text[start:end] == CHARS["one"] and orders.FRONTED.match(text, left)
    if fronted and (speaker := orders.SPEAKER.match(text, end)):
        found["target"] = speaker.span("target")


def without_business(text: str, found: Found, *, sells: bool) -> None:
    """甲出售其在海外的业务: what is sold is no firm."""
    start, end = found["target"]
    if sells and text[start:end] == CHARS["one"] and orders.BUSINESS.match(text, end):
        del found["target"]
