"""English clauses about firms themselves: founded, partners, officers, names, markets."""

from collections.abc import Callable

from monitor.deliver._sentences.clause import Clause
from monitor.deliver._sentences.english_deals import UNNAMED_FIRM, after
from monitor.deliver._sentences.told import UNNAMED, Told

_SOMEBODY = "Somebody not named"


def _registration(told: Told) -> Clause:
    """What is there is told of the new firm, what is not yet of those who found it."""
    kind = told.kind_of_money("registered_capital")
    capital = told.fact("registered_capital")
    rest = after("with a capital of", capital + (f" ({kind})" if kind and capital else ""))
    officer = _clause("legal representative ", told.who("legal_representative"))
    founders, firm = told.names("holder"), told.subject("company")
    if founders and (told.event["modality"] != "asserted" or firm == [UNNAMED["en"]]):
        name = "a new company" if firm == [UNNAMED["en"]] else told.listed(firm)
        percent = after("holding", told.fact("percent"))
        return _set_up(founders, name, f"{rest}{percent and ','}{percent}{officer}")
    rest += _clause("", _held(told)) + officer
    return Clause(firm, "was registered", "be registered", "being registered", rest)


def _set_up(who: list[str], what: str, rest: str, undid: str = "") -> Clause:
    done = f" {what}"
    return Clause(who, "set up" + done, "set up" + done, "setting up" + done, rest, undid)


def _held(told: Told) -> str:
    by, percent = told.who("holder"), told.fact("percent")
    role = "shareholders" if len(told.names("holder")) > 1 else "shareholder"
    said = f"held {percent} by {by}" if percent else f"with {by} as {role}"
    return said if by else ""


def _clause(word: str, what: str) -> str:
    return f", {word}{what}" if what else ""


def _its(partners: list[str]) -> str:
    return "their" if len(partners) > 1 else "its"


def _partnership(told: Told) -> Clause:
    """What ended may have been talks or a partnership: the texts' own words are beside it."""
    partners = told.subject("partner")
    word = "a partnership" if len(partners) > 1 else "a partnership (partner not named)"
    rest = after("on", told.fact("topic"), "“") + after("under", told.fact("agreement"), "“")
    ended = f"ended or called off {_its(partners)} partnership"
    return Clause(partners, f"formed {word}", f"form {word}", f"forming {word}", rest, ended)


def _joint_venture(told: Told) -> Clause:
    partners, name = told.subject("partner"), told.who("company")
    named = f"joint venture {name}" if name and told.names("partner") else "joint venture"
    article = "the" if named.endswith(name) and name else "a"
    shares = told.fact("percent")
    rest = after("with a capital of", told.fact("registered_capital"))
    rest += after("for", told.fact("topic"), "“") + _clause("shares: ", shares)
    ended = f"ended or called off {_its(partners)} {named}"
    return _set_up(partners, f"{article} {named}", rest, ended)


def _executive_change(told: Told) -> Clause:
    change, position = str(told.event["facts"].get("change")), told.fact("position")
    people, firm = told.names("person"), told.who("company")
    if not position:
        return _no_office(told)
    if not people and firm and change in ("appointed", "resigned"):
        return _nobody(firm, position, change)
    verbs = {
        "appointed": ("was appointed", "be appointed", "being appointed"),
        "resigned": ("left as", "leave as", "leaving as"),  # or was dismissed, or died
        "moved": ("moved to", "move to", "moving to"),
        "acting": ("became acting", "become acting", "becoming acting"),
        "holds": ("holds the office of", "hold the office of", "holding the office of"),
    }
    did, do, doing = verbs.get(change, ("changed office:", "change office:", "changing office:"))
    return Clause(people or [_SOMEBODY], did, do, doing, f" {position}{after('of', firm)}")


def _nobody(firm: str, position: str, change: str) -> Clause:
    """For headlines that name the office and not who takes or leaves it."""
    if change == "appointed":
        return Clause([firm], "appointed", "appoint", "appointing", f" a new {position}")
    return Clause([f"the {position} of {firm}"], "left", "leave", "leaving")


def _no_office(told: Told) -> Clause:
    """For articles that say who came or went but not in which office."""
    firm = told.who("company") or UNNAMED_FIRM
    verbs = {
        "appointed": ("was appointed at", "be appointed at", "being appointed at"),
        "resigned": ("left", "leave", "leaving"),
        "moved": ("moved to another office of", "move within", "moving within"),
        "": ("changed office at", "change office at", "changing office at"),
    }
    forms = verbs.get(told.event["facts"].get("change") or "", verbs[""])
    return Clause(told.names("person") or [_SOMEBODY], *forms, f" {firm}")


def _changed(what: str) -> Callable[[Told], Clause]:
    def clause(told: Told) -> Clause:
        rest = after("from", told.fact("from"), "“") + after("to", told.fact("to"), "“")
        its = f" its {what}"
        verbs = ("changed" + its, "change" + its, "changing" + its)
        return Clause(told.subject("company"), *verbs, rest)

    return clause


def _entry(told: Told) -> Clause:
    market = told.fact("market")
    where = f" the “{market}” market" if market else " a new market"
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


CLAUSES: dict[str, Callable[[Told], Clause]] = {
    "registration": _registration,
    "deregistration": _deregistration,
    "insolvency": _insolvency,
    "status_change": _changed("status"),
    "partnership": _partnership,
    "joint_venture": _joint_venture,
    "executive_change": _executive_change,
    "name_change": _changed("name"),
    "address_change": _changed("address"),
    "scope_change": _changed("business scope"),
    "market_entry": _entry,
    "launch": _launch,
}
