"""Finds the parties of a share deal in a Chinese clause: actor, target and other side."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from monitor.events._chinese.word_order import done_to, insiders, orders, other_side
from monitor.events._chinese.word_order.actors import (
    NOBODY,
    Found,
    put,
    subject,
    with_concert,
    with_those_named_with,
)
from monitor.events._chinese.word_order.clauses import clause_start, two_back
from monitor.events._chinese.word_order.figures import Slot, figures
from monitor.reading.marks import CHARS, COMPANIES


@dataclass(frozen=True, slots=True)
class Frame:
    """The roles of the actor and of the other side: the seller in a purchase, the buyer in a sale.

    `insiders`: shareholders and officers of the target act, too.
    """

    actor: str
    other: str
    insiders: bool = False


FRAMES: Mapping[str, Frame] = {
    "buy": Frame("acquirer", "seller"),
    "raise": Frame("holder", "seller", insiders=True),
    "enter": Frame("acquirer", "seller", insiders=True),
    "sell": Frame("seller", "acquirer"),
    "cut": Frame("holder", "acquirer", insiders=True),
    "level": Frame("holder", "", insiders=True),
    "fund": Frame("investor", ""),
}


def slots(name: str, text: str, start: int, end: int) -> list[Slot]:
    """The parties and facts around the trigger text[start:end] of a masked sentence."""
    frame = FRAMES[name]
    text = _by_unit(text, start)
    sellers, target, text = _from_hands(frame, text, start)
    left = clause_start(text, start)
    found: Found = {}
    _object(frame, text, left, (start, end), found)
    if frame.actor == "acquirer" and "other" not in found and _are_people(text, found):
        found["other"] = found.pop("target")
    if found.keys().isdisjoint({"unnamed", "actor"}):
        subject(text, left, start, found)
        with_those_named_with(text, left, start, found)
    with_concert(text, found)
    if "target" in found and found.keys().isdisjoint({"unnamed", "actor"}):
        put(found, orders.WHO_DID.match(text, found["target"][1]))
    elif "target" not in found and not _finds_target(text, start, end, found):
        return []
    if frame.other == "acquirer":
        _seller(text, left, (start, end), found)
    put(found, target)
    _elsewhere(frame, text, left, start, found)
    if not found and name != "sell":
        put(found, orders.THEN_HOLDS.match(text, end))
    names = {"actor": frame.actor, "ally": frame.actor, "other": frame.other, "target": "target"}
    kept = [(names[key], *span) for key, span in found.items() if names.get(key)]
    kept += [("seller", *span) for span in sellers]
    held = orders.OWN_UNIT.match(text, end)  # 收购公司持股60%的甲40%股权
    return [*kept, *figures(text, start, held.end() if held else end, levels=frame.insiders)]


def _elsewhere(frame: Frame, text: str, left: int, start: int, found: Found) -> None:
    """Find the target in a report's name, or as who speaks of the deal."""
    if frame.insiders and "target" not in found:
        insiders.find_in_report(text, left, start, found)
    elif frame.actor == "acquirer":
        other_side.who_speaks(text, left, found)


def _seller(text: str, left: int, trigger: tuple[int, int], found: Found) -> None:
    other_side.holder_sells(text, left, trigger[0], found)
    if "target" not in found:
        insiders.find_target(text, trigger[1], found)


def _are_people(text: str, found: Found) -> bool:
    """Whether shares of people are bought: they sell."""
    start, end = found.get("target", NOBODY)
    target = text[start:end]
    if CHARS["person"] not in target or any(firm in target for firm in COMPANIES):
        return False
    return orders.SHARES_BEHIND.match(text, end) is not None


_Spans = list[tuple[int, int]]


def _from_hands(frame: Frame, text: str, start: int) -> tuple[_Spans, re.Match[str] | None, str]:
    """从甲的控股股东乙，以及甲的股东丙手中受让: the sellers 乙 and 丙, the target 甲, and the text
    without them."""
    hands = orders.HANDS.search(text[:start]) if frame.other == "seller" else None
    if hands is None:
        return [], None, text
    inside = hands.span("hands")
    sellers = [m.span() for m in orders.HOLDERS.finditer(text, *inside)]
    return sellers, orders.SHARES_OF.search(text, *inside), _without(text, hands, " ")


def _by_unit(text: str, start: int) -> str:
    """甲通过子公司乙收购丙: the text with a clause for 乙, who acts in it, at the same places."""
    return _without(text, orders.THROUGH.search(text[:start]), "，")


def _without(text: str, part: re.Match[str] | None, blank: str) -> str:
    """The text with blanks for a part of it."""
    if part is None:
        return text
    begin, end = part.span()
    return f"{text[:begin]}{blank * (end - begin)}{text[end:]}"


def _finds_target(text: str, start: int, end: int, found: Found) -> bool:
    """Make 乙 the target in 甲与乙就收购进行谈判, 乙以5亿元卖给甲 and 乙拟转让给甲.

    False if the subject of 卖 sells something other than itself.
    """
    if orders.REPORT_ON.match(text, end):
        return _reported(text, start, found)
    if "other" in found and orders.TALKS.match(text, end):
        found["target"] = found.pop("other")
    elif "actor" in found and orders.SOLD.match(text, start):
        itself = orders.HOW.fullmatch(text, found["actor"][1], start)
        if itself is None or orders.SOLD_ITSELF.match(text, start) is None:
            return False
        found["target"] = found.pop("actor")
    elif _is_passed_on(text, start, found):
        found["target"] = found.pop("actor")
    return True


def _is_passed_on(text: str, start: int, found: Found) -> bool:
    if "actor" not in found or orders.PASSED_ON.match(text, start) is None:
        return False
    if text.endswith("由", 0, found["actor"][0]):
        return False  # 地块由甲转让给乙
    return orders.HOW.fullmatch(text, found["actor"][1], start) is not None


def _reported(text: str, start: int, found: Found) -> bool:
    """甲向公司发出《乙要约收购报告书》: 乙 is the target. A report without a name is no deal."""
    if found.get("actor", NOBODY)[1] != start:
        return False
    found["target"] = found.pop("actor")
    subject(text, clause_start(text, start), start, found)
    # 甲：甲股份有限公司收购报告书: 甲 gives notice and buys nothing
    return not text.startswith("：", found.get("actor", NOBODY)[1])


def _object(
    frame: Frame,
    text: str,
    left: int,
    trigger: tuple[int, int],
    found: Found,
) -> None:
    """Find the target and the other side, behind the verb first and then before it."""
    start, end = trigger
    if frame.insiders and (
        done_to.done_by(text, left, trigger, found)
        or _enumerated(text, left, trigger, found)
        or insiders.find(text, start, end, found)
    ):
        return
    if (
        done_to.done_with(text, left, trigger, found)
        or done_to.asked_for(frame.other, text, trigger, found)
        or done_to.passive(frame.other, text, left, trigger, found)
    ):
        return
    if frame.other == "acquirer":
        _sold(frame, text, left, trigger, found)
    other_side.source(text, left, start, found)
    if frame.other == "seller" or not ("target" in found or orders.SOLD.match(text, start)):
        _behind(frame, text, end, found)
        other_side.resolve_holder(text, left, start, found, buys=frame.other == "seller")
    if found.get("target") == found.get("other"):
        found.pop("target", None)  # 划转至甲: 甲 is the other side alone
    if "target" not in found:
        _before(frame, text, left, trigger, found)
    else:
        other_side.without_business(text, found, sells=frame.other == "acquirer")
    if "other" not in found and frame.other:
        other_side.signs(text, left, start, found, buys=frame.actor == "acquirer")


def _enumerated(text: str, left: int, trigger: tuple[int, int], found: Found) -> bool:
    """有42家公司遭股东减持，分别是甲、乙: whether the firms counted before are listed behind."""
    start, end = trigger
    listed = orders.ENUMERATED.match(text, end)
    if listed is None or not orders.SEVERAL.search(text, left, listed.start("target")):
        return False
    done_by = orders.DONE_BY.search(text, left, start)
    if done_by and not put(found, orders.BY.search(text[:start], left)):
        found["unnamed"] = NOBODY
    return put(found, listed)


def _before(frame: Frame, text: str, left: int, trigger: tuple[int, int], found: Found) -> None:
    """Find the target before the verb, if there is none behind it."""
    before = text[: trigger[0]]
    if frame.insiders and put(found, orders.MOST_ARE.match(text, trigger[1])):
        return
    of_noun = orders.NOUN_OF.search(before, left)
    if of_noun and frame.actor == "seller" and not _OF.search(before, of_noun.end("target")):
        of_noun = None
    others = (orders.TAKEN, orders.OWN_THING, orders.LOT_BEFORE, orders.PACT_ON)
    put(found, of_noun or next(filter(None, (one.search(before, left) for one in others)), None))


_OF = re.compile("的|进行")  # 对甲的出售, but 甲 is the actor in 对于甲出售乙的传闻


def _sold(
    frame: Frame,
    text: str,
    left: int,
    trigger: tuple[int, int],
    found: Found,
) -> None:
    """Find the target before the verb and the buyer behind it.

    公司控股股东拟转让股份: the firm is the target, and its seller has no name.
    """
    before = text[: trigger[0]]
    headed = clause_start(before, left - 1) if before[left - 1 : left] == "：" else left
    if not frame.insiders and put(found, orders.INSIDER_NAMELESS.search(before, headed)):
        found["unnamed"] = NOBODY
    start = two_back(text, left)
    if text.startswith(("连同", "以及"), start):  # 将甲的股权，连同产品，一并出售
        start = two_back(text, start)
    put(found, orders.HOLDING_BEFORE.search(before, start))
    put(found, orders.TO.match(text, trigger[1]))


def _behind(frame: Frame, text: str, end: int, found: Found) -> None:
    """Find the target behind the verb, with its holder, who in a sale is the seller."""
    held = orders.HELD_THING.match(text, end) if frame.other == "acquirer" else None
    if held:
        if held["other"] != CHARS["one"]:  # 其 is the actor
            found.setdefault("actor", held.span("other"))
        found.setdefault("target", held.span("target"))
        return
    if frame.actor == "acquirer" and _of_sellers(text, end, found):
        return
    for pattern in (
        orders.OWN_UNIT,
        orders.HOLDING_FIRM,
        orders.NOT_YET_HELD,
        orders.HELD_THING,
        orders.PART_IN,
        orders.PART_OF,
        orders.PARENT,
        orders.OTHERS_THING,
        orders.THING,
    ):
        match = pattern.match(text, end)
        if put(found, match):
            if match:
                _cut_next_subject(text, match, found)
                _extend_list(text, found)
            return


def _of_sellers(text: str, end: int, found: Found) -> bool:
    """Find 甲 and 乙 in 收购甲所持股权、乙所持股权, with no target behind them."""
    held = orders.HELD_SHARES.match(text, end)
    if not put(found, held):
        return False
    while held and (more := orders.MORE_HELD.match(text, held.end())):
        held = more
        found["other"] = (found["other"][0], held.end("more"))
    put(found, orders.ALSO_HELD.match(text, held.end()) if held else None)
    return True


def _extend_list(text: str, found: Found) -> None:
    """甲90%股权、乙84.8%股权: all of them are targets."""
    while more := orders.MORE.match(text, found["target"][1]):
        found["target"] = (found["target"][0], more.end(more.lastgroup or 0))


def _cut_next_subject(text: str, match: re.Match[str], found: Found) -> None:
    """收购甲、乙收购丙: 乙, last in the list, is the next subject, not a target."""
    start, end = match.span("target")
    last = text.rfind("、", start, end)
    if last > start and found.get("target") == (start, end) and orders.ACTS_NEXT.match(text, end):
        found["target"] = (start, last)
