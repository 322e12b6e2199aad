"""What each version of an event changed, with before and after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.deliver import words
from monitor.model import Facts, Json, Language

# What may change between versions besides facts.
_OWN = ("state", "date", "modality")


@dataclass(frozen=True, slots=True)
class Step:
    """One version: `before` and `after` hold only what it changed."""

    version: int
    at: datetime
    state: str
    before: Facts
    after: Facts


@dataclass(frozen=True, slots=True)
class Told:
    """A step in words; `changes` are (what, before, after)."""

    version: int
    at: datetime
    state: str
    changes: tuple[tuple[str, str, str], ...]


def steps(versions: Sequence[Mapping[str, Json]]) -> tuple[Step, ...]:
    """The versions of an event, oldest first, each with its difference from the previous one."""
    found: list[Step] = []
    earlier: Mapping[str, Json] | None = None
    for one in versions:
        before, after = _difference(earlier, one) if earlier else ({}, {})
        at = datetime.fromisoformat(one["updated"])
        found.append(Step(one["version"], at, one["state"], before, after))
        earlier = one
    return tuple(found)


def _difference(old: Mapping[str, Json], new: Mapping[str, Json]) -> tuple[Facts, Facts]:
    was = {**old["facts"], **{name: old[name] for name in _OWN}}
    now = {**new["facts"], **{name: new[name] for name in _OWN}}
    names = [name for name in now if was.get(name) != now[name]]
    names += [name for name in was if name not in now]
    return {n: was[n] for n in names if n in was}, {n: now[n] for n in names if n in now}


def in_words(found: Sequence[Step], language: Language) -> list[Told]:
    return [
        Told(
            one.version,
            one.at,
            one.state,
            tuple(
                (
                    words.word("fact", name, language),
                    words.value(name, one.before.get(name), language),
                    words.value(name, one.after.get(name), language),
                )
                for name in {**one.after, **one.before}
                if name not in words.SAID_ELSEWHERE and not _is_said_beside(name, one)
            ),
        )
        for one in found
    ]


def _is_said_beside(name: str, step: Step) -> bool:
    """Whether a changed figure already says what it was."""
    return name.endswith("_from") and name.removesuffix("_from") in step.after
