"""The life of an event: how a later report changes its state and certainty."""

import re
from datetime import timedelta

from monitor.model import Event, Modality, State
from monitor.resolve.evidence import documents, last_told, texts

_STATES: dict[Modality, State] = {
    "rumoured": "rumoured",
    "asserted": "reported",
    "planned": "reported",
    "possible": "reported",
    "denied": "denied",
    "ended": "withdrawn",
}
_OWN_WORD = frozenset({"company", "filing", "registry"})
STRENGTH: tuple[Modality, ...] = ("rumoured", "possible", "planned", "asserted")
# A plan carried out is news only when told later: on one day, papers just word it differently.
_LATER = timedelta(days=2)
# A court may act on the day after a filing, and nobody words a filing as the court's act.
_AT_ONCE = {"insolvency": timedelta(hours=12)}
_COMPLETED = re.compile(
    r"完成(?!日)|交割(?!日)|\b(?:complet(?:ed|es|ion)|closed|closes|closing|finali[sz]ed)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"拟|将|签|簽|協議|协议|意向|计划|計劃|\b(?:agree|plan|intend|will|propos|sign)\w*",
    re.IGNORECASE,
)


def state_of(modality: Modality, *, register: bool = False) -> State:
    """The state of a new event; a register's own record is confirmed."""
    return "confirmed" if register else _STATES[modality]


def next_state(old: Event, new: Event) -> State:
    if new.state == "confirmed" and old.state != "corrected":
        return "confirmed"
    if new.state in ("denied", "withdrawn"):
        return new.state if old.state != "withdrawn" else old.state
    if new.state == "reported" and old.state == "rumoured" and not _is_hearsay(new):
        return "reported"
    if new.state == "reported" and old.state == "denied" and _takes_back(old, new):
        return "reported"
    return old.state


def _takes_back(old: Event, new: Event) -> bool:
    """After a denial, only the firm's own later word or a filing says that it happened."""
    kinds = {one.attribution.kind for one in new.evidence if one.attribution}
    return bool(kinds & _OWN_WORD) and last_told(new) > last_told(old)


def _is_hearsay(new: Event) -> bool:
    """Whether others than the firm say what may come: a rumour in other words."""
    kinds = {one.attribution.kind for one in new.evidence if one.attribution}
    return new.modality == "possible" and not kinds & _OWN_WORD


def is_carried_out(old: Event, new: Event) -> bool:
    if new.modality != "asserted" or old.state != "reported":
        return False
    if last_told(new) - last_told(old) < _AT_ONCE.get(new.type, _LATER):
        return False
    return old.modality in ("planned", "possible") or _is_completed(old, new)


def _is_completed(old: Event, new: Event) -> bool:
    """Whether an agreed deal is now said to be completed: papers word both alike."""
    if not any(map(_COMPLETED.search, texts(new))):
        return False
    told = list(texts(old))
    return any(map(_AGREED.search, told)) and not any(map(_COMPLETED.search, told))


def next_modality(old: Event, new: Event, state: State) -> Modality:
    if state != old.state:
        return new.modality
    if _is_a_headline(new, old):  # which has no future tense in Chinese
        return old.modality
    if old.modality in STRENGTH and new.modality in STRENGTH:
        return max(old.modality, new.modality, key=STRENGTH.index)
    return old.modality


def _is_a_headline(new: Event, old: Event) -> bool:
    is_in_titles = all(quote.in_title for one in new.evidence for quote in one.quotes)
    return is_in_titles and documents(new) <= documents(old)
