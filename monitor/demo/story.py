"""Which alerts the story must give, each exactly once, and the check whether it did."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from monitor.model import Event

Body = Mapping[str, Any]  # a webhook body


@dataclass(frozen=True, slots=True)
class Alert:
    """An expected alert: in words for people, and as a test of a webhook body."""

    words: str
    is_it: Callable[[Body], bool]


def _event(type_: str, modality: str, *names: str, **more: Any) -> Callable[[Body], bool]:
    """A new event of that type whose parties have these names, and whose keys have these values."""

    def is_it(body: Body) -> bool:
        data = body["data"]
        parties = " | ".join(party["name"] for party in data.get("parties", ()))
        return (
            body["type"] == "event.created"
            and (data["type"], data["modality"]) == (type_, modality)
            and all(name in parties for name in names)
            and all(data.get(key) == value for key, value in more.items())
        )

    return is_it


def _is_registration(body: Body) -> bool:
    if not _event("registration", "asserted", "Kataichi", state="reported")(body):
        return False
    data = body["data"]
    capital = data["facts"].get("registered_capital", {})
    watch = data["watch"]
    shares = [step["share"]["low"] for step in watch["path"]]
    return (
        (capital.get("value"), capital.get("currency")) == ("150000000", "CNY")
        and watch["name"] == "Haier Group"
        and watch["relation"] == "possibly_controls"
        and len(shares) == 2
        and shares[0] == "0.512"
        and bool(watch.get("new_field"))
    )


def _is_confirmation(body: Body) -> bool:
    data = body["data"]
    return body["type"] == "event.confirmed" and (data["type"], data["state"]) == (
        "registration",
        "confirmed",
    )


def _is_increase(body: Body) -> bool:
    if not _event("capital_change", "asserted", "海行云", state="confirmed")(body):
        return False
    facts = body["data"]["facts"]
    values = [facts.get(key, {}).get("value") for key in ("capital_from", "capital_to")]
    return values == ["100000000", "150000000"] and body["data"]["watch"]["name"] == "Haier Group"


def _share(holder: str, before: str, after: str) -> Callable[[Body], bool]:
    """What the register shows for one holder of the joint venture, in per cent."""
    is_change = _event("shareholding_change", "asserted", holder, "海行云", state="confirmed")

    def is_it(body: Body) -> bool:
        if not is_change(body):
            return False
        facts = body["data"]["facts"]
        shares = [facts.get(key, {}).get("value") for key in ("percent_from", "percent_to")]
        return shares == [before, after]

    return is_it


def _market(modality: str, word: str, **more: Any) -> Callable[[Body], bool]:
    is_entry = _event("market_entry", modality, "Haier Group", **more)
    return lambda body: is_entry(body) and word in str(body["data"]["facts"].get("market"))


def _notice(kind: str) -> Callable[[Body], bool]:
    return lambda body: body["type"] == kind and body["data"]["source"] == "lamplighter"


ALERTS = (
    Alert("a new firm in a new field, with its path to Haier Group", _is_registration),
    Alert(
        "no whole cars for now: a denial",
        _market("denied", "vehicle", state="denied", for_now=True),
    ),
    Alert("car parts: possible", _market("possible", "parts", state="reported")),
    Alert(
        "the partnership with Chery Holdings",
        _event("partnership", "asserted", "Haier Group", "Chery Holdings"),
    ),
    Alert(
        "the joint venture of the two",
        _event("joint_venture", "asserted", "Haier Group", "Chery Holdings", "Haixingyun"),
    ),
    Alert("the register's word for the new firm", _is_confirmation),
    Alert("the joint venture's capital, before and after", _is_increase),
    Alert("Haier's smaller share in it", _share("海尔集团", "60", "55")),
    Alert("Chery's smaller share in it", _share("奇瑞控股", "40", "35")),
    Alert("its new shareholder", _share("庐州智联", "0", "10")),
    Alert("a source that fails", _notice("source.failing")),
    Alert("its recovery", _notice("source.recovered")),
)
COPIES = frozenset({"courier", "beimen", "haidao"})  # the papers that print the same story


def missing(bodies: Iterable[Body]) -> list[str]:
    """The story's alerts that have not come yet."""
    came = list(bodies)
    return [alert.words for alert in ALERTS if not any(map(alert.is_it, came))]


def faults(bodies: Iterable[Body]) -> list[str]:
    """All that is wrong with what came, in words; empty if the story was told exactly once."""
    came = list(bodies)
    found = [f"missing: {words}" for words in missing(came)]
    for alert in ALERTS:
        times = sum(map(alert.is_it, came))
        found += [f"told {times} times: {alert.words}"] if times > 1 else []
    strange = (body for body in came if not any(alert.is_it(body) for alert in ALERTS))
    return found + [f"not part of the story: {_brief(body)}" for body in strange]


def unmerged(events: Iterable[Event]) -> list[str]:
    """The papers' events that do not have every paper's word, in words."""
    sources = ((event, {evidence.source for evidence in event.evidence}) for event in events)
    return [
        f"{event.type} ({event.modality}) has no word from {', '.join(sorted(COPIES - said))}"
        for event, said in sources
        if said & COPIES and not said >= COPIES
    ]


def _brief(body: Body) -> str:
    data = body["data"]
    parties = ", ".join(party["name"] for party in data.get("parties", ()))
    words = (body["type"], data.get("type"), data.get("modality"), data.get("source"), parties)
    changed = ", ".join(data.get("changed") or ())
    return " ".join(str(word) for word in words if word) + (f" ({changed})" if changed else "")
