"""The fixed words shared by alerts and the dashboard, by kind of word."""

from collections.abc import Mapping, Sequence

from monitor.deliver import _labels as labels
from monitor.deliver._amounts import days, in_words, kind_of_money, share
from monitor.deliver._card import SAID_ELSEWHERE, Card, card, path
from monitor.deliver._clean import http_url, one_line
from monitor.deliver._labels import word
from monitor.deliver._sentences import sentence
from monitor.model import Json, Language, Weight

__all__ = [
    "SAID_ELSEWHERE",
    "Card",
    "card",
    "days",
    "headline",
    "http_url",
    "one_line",
    "path",
    "reasons",
    "sentence",
    "share",
    "value",
    "word",
]


def reasons(weighed: Sequence[Weight], language: Language) -> list[tuple[str, int]]:
    """What a severity is made of, in words, with the points of each."""
    return [(labels.reason(one.reason, one.of, language), one.points) for one in weighed]


def headline(payload: Mapping[str, Json], language: Language) -> str:
    """What a delivery is about, on one line."""
    kind, told = payload["type"], payload["data"]
    if kind.startswith("event."):
        return sentence(told, language)
    if kind == "digest":
        count = len(told["events"])
        return labels.heading("event" if count == 1 else "events", language).format(count)
    about = one_line(str(told.get("source") or told.get("channel") or ""))
    return labels.headed(kind, about, language)


def value(name: str, given: Json, language: Language) -> str:
    """A fact, date, state or modality in words."""
    if name in {"state", "modality"} and given:
        return word(name, str(given), language)
    if name == "date" and isinstance(given, Mapping):
        ends = {"from": given.get("start"), "to": given.get("end")}
        return days({**given, **{k: v for k, v in ends.items() if v}}, language)
    kind = kind_of_money(given, language)
    return in_words(name, given, language) + (labels.aside(kind, language) if kind else "")
