"""English sentences for each type of event."""

from collections.abc import Callable
from dataclasses import dataclass

from monitor.deliver._amounts import when
from monitor.deliver._clean import one_line
from monitor.deliver._group_words import ENGLISH, changed_share
from monitor.deliver._told import UNNAMED, Told


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence before its modality: `did` (acquired), `do` (acquire), `doing` (acquiring)."""

    subject: list[str]
    did: str
    do: str
    doing: str
    rest: str = ""
    undid: str = ""  # the verb for ending it, if it has its own


def english(told: Told) -> str:
    """One sentence without its full stop: who did what, how certain it is, and when."""
    clause = _clause_of(told)
    said = _with_modality(told, clause)
    return _begun(f"{said}{clause.rest}{_when(told)}{_new_field(told)}")


def _begun(sentence: str) -> str:
    """Capitalise words that stand for a name; names keep their first letter."""
    return sentence[0].upper() + sentence[1:] if sentence.startswith(UNNAMED["en"]) else sentence


def _clause_of(told: Told) -> Clause:
    kind = told.event["type"]
    return Clause(*ENGLISH[kind](told)) if kind in ENGLISH else _CLAUSES.get(kind, _other)(told)


def _with_modality(told: Told, clause: Clause) -> str:
    who, are = told.listed(clause.subject), "are" if len(clause.subject) > 1 else "is"
    for_now = ", for now," if told.event.get("for_now") else ""
    match told.event["modality"]:
        case "planned":
            return f"{who} {are} to {clause.do}"
        case "possible":
            return f"{who} may {clause.do}"
        case "rumoured":
            return f"{who} {are} rumoured to {clause.do}"
        case "denied":
            return _denial(told, who, are, clause, for_now)
        case "ended":
            return f"{who} {clause.undid or f'{are} no longer {clause.doing}'}"
        case _:
            return f"{who} {clause.did}"


def _denial(told: Told, who: str, are: str, clause: Clause, for_now: str) -> str:
    if told.is_opinion():
        opinion = one_line(told.speaker().get("name") or "a third party")
        return f"In the words of {opinion}, {who} {are} not{for_now} {clause.doing}"
    if not told.is_own_denial():
        return f"It was denied or refused that {who} will{for_now} {clause.do}"
    return f"{who} denied{for_now} {clause.doing}"


def _when(told: Told) -> str:
    said = when(told.event.get("date"), "en")
    return f" ({said})" if said else ""


def _new_field(told: Told) -> str:
    fields = (told.event.get("watch") or {}).get("new_field", ())
    return f" – new field: {', '.join(one_line(field) for field in fields)}" if fields else ""


def _after(word: str, what: str, mark: str = "") -> str:
    return f" {word} {mark and '“'}{what}{mark and '”'}" if what else ""


def _registration(told: Told) -> Clause:
    kind = _before(told.kind_of_money("registered_capital"))
    capital = told.fact("registered_capital")
    rest = _after("with", f"{capital}{kind}" if capital else "")
    rest += _clause("", _held(told))
    rest += _clause("legal representative ", told.who("legal_representative"))
    return Clause(
        told.subject("company"), "was registered", "be registered", "being registered", rest
    )


def _before(kind: str) -> str:
    return f" ({kind})" if kind else ""


def _held(told: Told) -> str:
    by, percent = told.who("holder"), told.fact("percent")
    role = "shareholders" if len(told.names("holder")) > 1 else "shareholder"
    said = f"held {percent} by {by}" if percent else f"with {by} as {role}"
    return said if by else ""


def _clause(word: str, what: str) -> str:
    return f", {word}{what}" if what else ""


def _capital_change(told: Told) -> Clause:
    verbs = {
        "increase": ("increased", "increase", "increasing"),
        "decrease": ("reduced", "reduce", "reducing"),
    }
    direction = told.direction("capital")
    did, do, doing = verbs.get(direction, ("changed", "change", "changing"))
    kind = told.kind_of_money("capital_to") or "registered"
    its = f" its {kind.replace(' ', '-')} capital"
    span = _after("from", told.fact("capital_from")) + _after("to", told.fact("capital_to"))
    by = _after("by", _aside(told.fact("change"), told.fact("percent")))
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
    verbs = {
        "increase": ("raised", "raise", "raising"),
        "decrease": ("reduced", "reduce", "reducing"),
    }
    direction = told.direction("percent")
    if told.is_mere_share():
        return Clause(*changed_share(told, target))
    did, do, doing = verbs.get(direction, ("changed", "change", "changing"))
    its = f" its shareholding in {target}"
    rest = _after("from", told.fact("percent_from")) + _after("to", told.fact("percent_to"))
    rest += _after("by", told.moved()) + _after("for", told.fact("amount"))
    subject = told.subject("holder", "seller")
    return Clause(subject, did + its, do + its, doing + its, rest)


def _sale(told: Told, what: str) -> Clause:
    rest = f" {what}" + _after("for", _price(told))
    return Clause(told.subject("seller"), "sold", "sell", "selling", rest)


def _target(told: Told) -> str:
    """The firm being dealt in, or the unnamed business of one."""
    business = told.fact("business")
    return told.who("target") or (f"the {business}" if business else "an unnamed company")


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
    rest = f" {what}" + _after("from", told.who("seller")) + _after("for", _price(told))
    return Clause(told.subject("acquirer"), "acquired", "acquire", "acquiring", rest)


def _partnership(told: Told) -> Clause:
    partners = told.subject("partner")
    word = "a partnership" if len(partners) > 1 else "a partnership (partner not named)"
    rest = _after("on", told.fact("topic"), "“") + _after("under", told.fact("agreement"), "“")
    return Clause(partners, f"formed {word}", f"form {word}", f"forming {word}", rest)


def _joint_venture(told: Told) -> Clause:
    name = told.who("company")
    venture = f" the joint venture {name}" if name and told.names("partner") else " a joint venture"
    rest = _after("with", told.fact("registered_capital")) + _after("for", told.fact("topic"), "“")
    rest += _after("with shares of", told.fact("percent"))
    did, do, doing = (verb + venture for verb in ("set up", "set up", "setting up"))
    return Clause(told.subject("partner"), did, do, doing, rest)


def _investment(told: Told) -> Clause:
    amount, target = _price(told), told.who("target") or "an unnamed company"
    rest = _after("", amount).replace("  ", " ") + ("," if ", " in amount else "") + f" in {target}"
    rest += _after("for", told.fact("percent")) + _after("in the round", told.fact("round"), "“")
    return Clause(told.subject("investor"), "invested", "invest", "investing", rest)


def _executive_change(told: Told) -> Clause:
    position = told.fact("position")
    if not position:
        return _office_unnamed(told)
    at = _after("of", told.who("company"))
    verbs = {
        "appointed": ("was appointed", "be appointed", "being appointed"),
        "resigned": ("left as", "leave as", "leaving as"),  # or was dismissed, or died
        "moved": ("moved to", "move to", "moving to"),
        "acting": ("became acting", "become acting", "becoming acting"),
        "holds": ("holds the office of", "hold the office of", "holding the office of"),
    }
    change = str(told.event["facts"].get("change"))
    did, do, doing = verbs.get(change, ("changed office:", "change office:", "changing office:"))
    people = told.names("person") or ["Somebody not named"]
    return Clause(people, did, do, doing, f" {position}{at}")


def _office_unnamed(told: Told) -> Clause:
    """For articles that say who came or went but not in which office."""
    firm = told.who("company") or "an unnamed company"
    verbs = {
        "appointed": ("was appointed at", "be appointed at", "being appointed at"),
        "resigned": ("left", "leave", "leaving"),
        "moved": ("moved to another office of", "move within", "moving within"),
        "": ("changed office at", "change office at", "changing office at"),
    }
    forms = verbs.get(told.event["facts"].get("change") or "", verbs[""])
    return Clause(told.names("person") or ["Somebody not named"], *forms, f" {firm}")


def _ownership(told: Told) -> Clause:
    target = told.who("target") or "an unnamed company"
    percent = told.fact("percent")
    if percent:
        return Clause(told.subject("holder"), "holds", "hold", "holding", f" {percent} of {target}")
    rest = f" {target}" + _before(told.fact("control"))
    return Clause(told.subject("holder"), "controls", "control", "controlling", rest)


def _changed(what: str) -> Callable[[Told], Clause]:
    def clause(told: Told) -> Clause:
        rest = _after("from", told.fact("from"), "“") + _after("to", told.fact("to"), "“")
        its = f" its {what}"
        verbs = ("changed" + its, "change" + its, "changing" + its)
        return Clause(told.subject("company"), *verbs, rest)

    return clause


def _entry(told: Told) -> Clause:
    market = told.fact("market")
    where = f" the market “{market}”" if market else " a new market"
    return Clause(told.subject("company"), "entered", "enter", "entering", where, "withdrew from")


def _launch(told: Told) -> Clause:
    product = f" “{told.fact('product')}”" if told.has("product") else " a product"
    return Clause(told.subject("company"), "launched", "launch", "launching", product)


def _deregistration(told: Told) -> Clause:
    verbs = ("was deregistered", "be deregistered", "being deregistered")
    return Clause(told.subject("company"), *verbs)


def _insolvency(told: Told) -> Clause:
    what = " insolvency proceedings"
    return Clause(told.subject("company"), "entered" + what, "enter" + what, "entering" + what)


def _other(told: Told) -> Clause:
    kind = one_line(told.event["type"]).replace("_", " ")
    return Clause(told.subject("company"), "reported", "report", "reporting", f": {kind}")


_CLAUSES: dict[str, Callable[[Told], Clause]] = {
    "registration": _registration,
    "deregistration": _deregistration,
    "insolvency": _insolvency,
    "status_change": _changed("status"),
    "capital_change": _capital_change,
    "shareholding_change": _shareholding_change,
    "ownership": _ownership,
    "partnership": _partnership,
    "joint_venture": _joint_venture,
    "acquisition": _acquisition,
    "investment": _investment,
    "executive_change": _executive_change,
    "name_change": _changed("name"),
    "address_change": _changed("address"),
    "scope_change": _changed("business scope"),
    "market_entry": _entry,
    "launch": _launch,
}
