"""The options of the tests, and what a process must know before it loads any of them."""

import gc
import sys
from contextlib import ExitStack

import pytest

gc.disable()  # what is imported stays; tests/everywhere.py enables it again afterwards
# Rewriting the assertions of all tests takes seconds if the last run's bytecode is missing, and
# containers often set PYTHONDONTWRITEBYTECODE, which is meant for images.
sys.dont_write_bytecode = False


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every-crash-point", action="store_true", help="tests/test_crash.py at every statement"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.import_plugin("tests.everywhere")
    workers = [] if config.getoption("dist", "no") == "no" else config.option.tx
    if sys.platform == "linux" and set(workers) == {"popen"}:  # elsewhere xdist starts its own
        from tests._servers.forked import forked_workers  # noqa: PLC0415 - imports all tests

        stack = ExitStack()
        config.add_cleanup(stack.close)
        stack.enter_context(forked_workers(len(workers)))
