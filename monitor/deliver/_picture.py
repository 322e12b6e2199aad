"""Draws the path of an alert as a small picture for mail."""

from collections.abc import Mapping
from fractions import Fraction

from monitor.deliver._clean import one_line
from monitor.model import Holding, Json, Share
from monitor.ownership.diagram import svg
from monitor.ownership.graph import Graph

_BOXES = 12


def picture(told: Mapping[str, Json]) -> str:
    """An SVG of the holdings between the watched firm and the event's; "" if there are none."""
    steps = (told.get("watch") or {}).get("path") or ()
    if not steps:
        return ""
    held = [_holding(step) for step in steps]
    company = one_line(told["company"]["name"])
    ends = {end for one in held for end in (one.holder, one.target)}
    shown = company if company in ends else held[-1].target
    return svg(Graph(held).at(), shown, {}, most=_BOXES)


def _holding(step: Mapping[str, Json]) -> Holding:
    low, high = (Fraction(str(step["share"][end])) for end in ("low", "high"))
    return Holding(
        one_line(step["holder"]),
        one_line(step["target"]),
        Share(low, low if low == high else high),
        control=step.get("control"),
    )
