"""The body of a report, and its numbers as small bars."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.deliver import _labels as labels
from monitor.deliver._clean import one_line, storable
from monitor.model import Json, Language

_WORST_FIRST = 8


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: `part` is its length in per cent of the longest; None has no bar."""

    label: str
    words: str
    part: int | None


@dataclass(frozen=True, slots=True)
class Chart:
    title: str
    bars: tuple[Bar, ...]
    empty: str


def report_body(told: Mapping[str, Json], *, now: datetime) -> dict[str, Json]:
    """The body of a report."""
    stamp = now.isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"type": "report", "timestamp": stamp, "data": storable(dict(told))}


def charts(told: Mapping[str, Json], language: Language) -> tuple[Chart, ...]:
    """All that a report shows, in order."""
    return (
        _counts(
            "report_events",
            [(labels.word("type", kind, language), n) for kind, n in told["events"].items()],
            language,
        ),
        _counts("report_alerts", list(_sent(told, language)), language),
        _chart("report_latency", list(_latency(told, language)), language),
        _chart("report_sources", list(_trouble(told, language)), language),
        _chart("report_feedback", list(_precision(told, language)), language),
    )


def _counts(title: str, counts: list[tuple[str, int]], language: Language) -> Chart:
    most = max((n for _, n in counts), default=0)
    bars = [Bar(name, str(n), round(100 * n / most)) for name, n in counts if n]
    return _chart(title, bars, language)


def _chart(title: str, bars: list[Bar], language: Language) -> Chart:
    empty = labels.heading("report_none", language)
    return Chart(labels.heading(title, language), tuple(bars), "" if bars else empty)


def _sent(told: Mapping[str, Json], language: Language) -> Iterator[tuple[str, int]]:
    for name, states in told["channels"].items():
        yield one_line(name), states.get("done", 0) + states.get("merged", 0)
        if dead := states.get("dead", 0):
            yield labels.heading("report_dead", language).format(one_line(name)), dead


def _latency(told: Mapping[str, Json], language: Language) -> Iterator[Bar]:
    longest = max((one["p95"] for one in told["latency"]), default=0) or 1
    for one in told["latency"]:
        words = labels.heading("report_waits", language).format(
            _time(one["median"], language), _time(one["p95"], language)
        )
        yield Bar(one_line(one["source"]), words, round(100 * one["median"] / longest))


def _trouble(told: Mapping[str, Json], language: Language) -> Iterator[Bar]:
    for one in told["sources"]["failing"]:
        yield Bar(one_line(one["source"]), one_line(one["error"], 120), None)
    for name in told["sources"]["silent"]:
        yield Bar(one_line(name), labels.heading("report_silent", language), None)


def _precision(told: Mapping[str, Json], language: Language) -> Iterator[Bar]:
    ranked = sorted(told["feedback"], key=lambda one: (one["precision"], -one["wrong_firm"]))
    for one in ranked[:_WORST_FIRST]:
        words = labels.heading("report_verdicts", language).format(
            one["useful"], one["not_useful"], one["wrong_firm"]
        )
        label = f"{labels.heading('report_' + one['by'], language)} {one_line(one['name'], 60)}"
        yield Bar(label, words, round(100 * one["precision"]))


def _time(seconds: float, language: Language) -> str:
    """The largest sufficient unit: `3 min`, `2.5 h`."""
    units = (("d", "天", 86_400), ("h", "小时", 3600), ("min", "分钟", 60))
    for english, chinese, size in units:
        if seconds >= size:
            return f"{seconds / size:.3g} {chinese if language == 'zh' else english}"
    return f"{seconds:.0f} {'秒' if language == 'zh' else 's'}"
