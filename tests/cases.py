"""One test for many cases, where a case takes less time than setting up a test."""

import inspect
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

Test = Callable[..., None]


def each(names: str | tuple[str, ...], cases: Iterable[Any]) -> Callable[[Test], Test]:
    """Like `parametrize`, but all cases run in one test, which reports every failure.

    Fixtures are shared by all cases, so it is for pure functions.
    """
    keys = (names,) if isinstance(names, str) else names
    told = list(cases)

    def made(test: Test) -> Test:
        def every_case(**given: Any) -> None:
            failed = [
                fault for case in told if (fault := _fault(test, keys, case, given)) is not None
            ]
            if failed:
                raise BaseExceptionGroup(f"{len(failed)} of {len(told)} cases", failed)

        signature = inspect.signature(test)
        rest = [one for name, one in signature.parameters.items() if name not in keys]
        every_case.__signature__ = signature.replace(parameters=rest)  # type: ignore[attr-defined]
        every_case.__name__, every_case.__doc__ = test.__name__, test.__doc__
        every_case.__module__, every_case.__qualname__ = test.__module__, test.__qualname__
        return every_case

    assert told, "no case"
    return made


def blocks(file: Path) -> list[tuple[str, list[str]]]:
    """The texts of a file, a line each, with the lines indented below each: what it tells."""
    found = re.split(r"\n+(?! )", file.read_text(encoding="utf-8").strip())
    return [(text, told) for text, *told in (block.split("\n    ") for block in found)]


def _fault(
    test: Test, keys: Sequence[str], case: Any, given: dict[str, Any]
) -> BaseException | None:
    values = dict(zip(keys, case if len(keys) > 1 else (case,), strict=True))
    try:
        test(**values, **given)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - it is told with the others
        error.add_note(f"with {str(values)[:500]}")
        return error
    return None
