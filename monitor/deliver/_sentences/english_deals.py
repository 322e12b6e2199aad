"""English clauses about deals in firms: purchases, stakes, money put in, capital, owners."""

from collections.abc import Callable

from monitor.deliver._sentences.clause import Clause
from monitor.deliver._sentences.groups import changed_share
from monitor.deliver._sentences.told import Told

UNNAMED_FIRM = "an unnamed company"


def after(word: str, what: str, mark: str = "") -> str:
    """` for “cheese”`, or nothing if nothing is known."""
    return f" {word} {mark and '“'}{what}{mark and '”'}" if what else ""


def _capital_change(told: Told) -> Clause:
    verbs = {
        "increase": ("increased", "increase", "increasing"),
        "decrease": ("reduced", "reduce", "reducing"),
    }
    direction = told.direction("capital")
    did, do, doing = verbs.get(direction, ("changed", "change", "changing"))
    kind = told.kind_of_money("capital_to") or "registered"
    its = f" its {kind.replace(' ', '-')} capital"
    span = after("from", told.fact("capital_from")) + after("to", told.fact("capital_to"))
    by = after("by", _aside(told.fact("change"), told.fact("percent")))
    rest = by + ("," if by and span else "") + span
    return Clause(told.subject("company"), did + its, do + its, doing + its, rest)


def _aside(amount: str, percent: str) -> str:
    """`CNY 50 million (50 %)`, or whichever of the two is known."""
    return f"{amount} ({percent})" if amount and percent else amount or percent


def _shareholding_change(told: Told) -> Clause:
    target = _target(told)
    if told.names("acquirer"):
        return _acquisition(told, a_stake="shares")
    if told.is_sale():
        return _sale(told, f"{told.moved() or 'shares'} of {target}")
    if told.is_mere_share():
        return Clause(*changed_share(told, target))
    verbs = {
        "increase": ("raised", "raise", "raising"),
        "decrease": ("reduced", "reduce", "reducing"),
    }
    direction = told.direction("percent")
    did, do, doing = verbs.get(direction, ("changed", "change", "changing"))
    its = f" its shareholding in {target}"
    rest = after("by", told.moved())
    rest += after("from", told.fact("percent_from")) + after("to", told.fact("percent_to"))
    rest += after("for", _price(told))
    subject = told.subject("holder", "seller")
    return Clause(subject, did + its, do + its, doing + its, rest)


def _sale(told: Told, what: str) -> Clause:
    rest = f" {what}" + after("for", _price(told))
    return Clause(told.subject("seller"), "sold", "sell", "selling", rest)


def _target(told: Told) -> str:
    """The firm being dealt in, or the unnamed business of one."""
    business = told.fact("business")
    return told.who("target") or (f"the {business}" if business else UNNAMED_FIRM)


def _price(told: Told) -> str:
    """`GBP 46 million, raised from GBP 40 million`, or the same per share."""
    fact, each = ("amount", "") if told.has("amount") else ("price", " a share")
    now, before = told.fact(fact), told.fact(f"{fact}_from")
    if not now or not before or before == now:
        return f"{now}{each}" if now else ""
    moved = {"increase": "raised", "decrease": "lowered"}
    verb = moved.get(str(told.event["facts"].get("amount_change")), "changed")
    return f"{now}{each}, {verb} from {before}"


def _acquisition(told: Told, a_stake: str = "") -> Clause:
    """`a_stake` is used where no share is stated."""
    moved, target = told.moved() or a_stake, _target(told)
    what = f"{moved} of {target}" if moved else target
    if told.is_sale():
        return _sale(told, what)
    rest = f" {what}" + after("from", told.who("seller")) + after("for", _price(told))
    return Clause(told.subject("acquirer"), "acquired", "acquire", "acquiring", rest)


def _investment(told: Told) -> Clause:
    """`X invested 5 in Y in its Series A round`; `Y raised 5 in its Series A round`."""
    target, amount, stage = told.names("target"), _price(told), _round(told)
    share = after("for a share of", told.fact("percent"))
    if target and not told.names("investor"):
        return _raised(told, amount, stage, share)
    aside = "," if ", " in amount else ""
    sum_ = f" {amount}{aside}" if amount else ""
    rest = f"{sum_} in {told.listed(target) or UNNAMED_FIRM}{share}{after('in', stage)}"
    return Clause(told.subject("investor"), "invested", "invest", "investing", rest)


def _raised(told: Told, amount: str, stage: str, share: str) -> Clause:
    """Money that came from nobody named is told of the firm that it went to."""
    who = told.names("target")
    if stage and not amount:
        return Clause(who, "completed", "hold", "holding", f" {stage}{share}", "called off")
    rest = f" {amount or 'funds'}{share}{after('in', stage)}"
    return Clause(who, "raised", "raise", "raising", rest)


def _round(told: Told) -> str:
    """`its Series A round`, or nothing if no round is named."""
    stage = told.fact("round")
    word = "" if stage.endswith(("round", "funding", "financing", "轮")) else " round"
    return f"its {stage}{word}" if stage else ""


def _ownership(told: Told) -> Clause:
    target = told.who("target") or UNNAMED_FIRM
    holders, percent = told.subject("holder"), told.fact("percent")
    many = len(holders) > 1
    if percent:
        holds = "hold" if many else "holds"
        return Clause(holders, holds, "hold", "holding", f" {percent} of {target}")
    rest = f" {target}" + (f" ({told.fact('control')})" if told.has("control") else "")
    return Clause(holders, "control" if many else "controls", "control", "controlling", rest)


CLAUSES: dict[str, Callable[[Told], Clause]] = {
    "capital_change": _capital_change,
    "shareholding_change": _shareholding_change,
    "ownership": _ownership,
    "acquisition": _acquisition,
    "investment": _investment,
}
