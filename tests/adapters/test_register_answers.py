"""Registers' answers of our own making: tests/adapters/<type>/<case>/{page.*, expected.json}.

`asked` says what the answer was to; `answer` is the line of `monitor source parse` for it.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor import adapters
from monitor.cli._found import answer_json
from monitor.errors import ParseError
from monitor.model import Json, Page, Record, Request, Source

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


@pytest.mark.parametrize("folder", CASES, ids=[str(case.relative_to(HERE)) for case in CASES])
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


@pytest.mark.parametrize("kind", sorted({case.parent.name for case in CASES}))
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
            spoilt = json.loads(path.read_text(encoding="utf-8"))
            inner = spoilt
            for key in at[:-1]:
                inner = inner[key]
            inner[at[-1]] = WRONG[number % len(WRONG)]
            page = Page(Request(""), "", 200, {}, json.dumps(spoilt), "", datetime.now(UTC))
            with suppress(ParseError):
                list(adapter.parse(page, source))
