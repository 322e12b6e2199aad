"""Registers' answers of our own making: tests/adapters/<type>/<case>/{page.*, expected.json}.

`asked` says what the answer was to; `answer` is the line of `monitor source parse` for it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from copy import copy
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor import adapters
from monitor.cli._found import answer_json
from monitor.errors import ParseError
from monitor.model import Json, Page, Record, Request, Source
from tests.cases import each

HERE = Path(__file__).parent
CASES = sorted(
    path.parent
    for path in HERE.glob("*/*/expected.json")
    if path.read_text(encoding="utf-8").startswith('{"asked"')
)


def read(folder: Path, asked: Json) -> Json:
    """What the adapter reads in a page, as `monitor source parse` prints it."""
    (path,) = folder.glob("page.*")
    request = Request(
        asked.get("url", ""),
        asked.get("purpose", "list"),
        key=asked.get("key", ""),
        method="POST" if "body" in asked else "GET",
        body=asked.get("body", ""),
    )
    text = path.read_text(encoding="utf-8")
    fetched = datetime(2026, 11, 3, 12, tzinfo=UTC)
    page = Page(request, request.url, 200, {}, text, "", fetched)
    kind = folder.parent.name
    adapter = adapters.find(kind)
    assert adapter is not None
    source = Source("s", kind, adapters.address(kind), timedelta(hours=1))
    found, problems = [], []
    try:
        found.extend(adapter.parse(page, source))
    except ParseError as problem:
        problems.append(f"{problem.kind}: {problem}")
    told = [event for one in found if isinstance(one, Record) for event in one.events]
    answer = answer_json("", found, told, problems)
    return {key: value for key, value in answer.items() if value}


@each("folder", CASES)
def test_a_registers_answer_is_read_as_expected(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    assert read(folder, expected["asked"]) == expected["answer"]


# --- what a careless or hostile register may send instead -----------------------------------------

WRONG = (None, "x", 3, [], {}, [3], True, {"a": "b"}, 10**30, "2026-13-45", -5)


def paths(value: Json, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if not isinstance(value, dict | list):
        return
    for key, one in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*at, key)
        yield from paths(one, (*at, key))


@each("kind", sorted({case.parent.name for case in CASES}))
def test_a_value_of_a_wrong_kind_is_refused_or_left_out(kind: str) -> None:
    """Nothing but ParseError leaves an adapter, whatever stands in place of a value."""
    adapter = adapters.find(kind)
    assert adapter is not None
    source = Source("s", kind, adapters.address(kind), timedelta(hours=1))
    for folder in (case for case in CASES if case.parent.name == kind):
        (path,) = folder.glob("page.*")
        if path.suffix != ".json":
            continue
        whole = json.loads(path.read_text(encoding="utf-8"))
        for number, at in enumerate(paths(whole)):
            spoilt = without(whole, at, WRONG[number % len(WRONG)])
            with suppress(ParseError):
                list(adapter.parse(page_of(spoilt), source))


def page_of(value: Json) -> Page:
    return Page(Request(""), "", 200, {}, json.dumps(value), "", datetime.now(UTC))


MISSING = object()


def without(whole: Json, at: tuple[str | int, ...], instead: object) -> Json:
    """The answer with something else at a place, or nothing; what stands beside it is shared."""
    changed, (key, *inner) = copy(whole), at
    if inner:
        changed[key] = without(whole[key], tuple(inner), instead)
    elif instead is MISSING:
        del changed[key]
    else:
        changed[key] = instead
    return changed


# What an adapter may say in its own words where a field of the register is not there: the home
# currency, and which day or name stands in for one that is missing.
OWN_WORDS = frozenset({"CHF", "NOK", "EUR", "dissolved", "direct", "active"})


@each("kind", sorted({case.parent.name for case in CASES}))
def test_what_is_missing_is_refused_or_left_out_and_never_made_up(kind: str) -> None:
    adapter = adapters.find(kind)
    assert adapter is not None
    source = Source("s", kind, adapters.address(kind), timedelta(hours=1))

    def said(value: Json) -> set[str]:
        found: list[object] = []
        with suppress(ParseError):
            found.extend(adapter.parse(page_of(value), source))
        records = [one for one in found if isinstance(one, Record)]
        events = [event for one in records for event in one.events]
        stated = [[event.facts, [party.name for party in event.parties]] for event in events]
        return words_of([stated, [[one.name, one.facts] for one in records]])

    for folder in (case for case in CASES if case.parent.name == kind):
        (path,) = folder.glob("page.*")
        if path.suffix != ".json":
            continue
        whole = json.loads(path.read_text(encoding="utf-8"))
        known = said(whole) | words_of(whole) | OWN_WORDS
        for number, at in enumerate(paths(whole)):
            instead = (MISSING, None, [])[number % 3]
            new = said(without(whole, at, instead)) - known
            assert not new, f"{folder.name}: {at} {instead}"


def words_of(value: Json) -> set[str]:
    """All words of all texts inside."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return set().union(*map(words_of, value))
    return set(re.findall(r"\w+", str(value)))
