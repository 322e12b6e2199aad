"""The options of the tests, and what a process must know before it loads any of them."""

import gc
import sys

import pytest

gc.disable()  # what is imported stays; tests/everywhere.py begins to sweep behind it
# To rewrite the assertions of all tests takes seconds, where the bytecode of the last run is gone:
# containers often set PYTHONDONTWRITEBYTECODE, which is meant for images.
sys.dont_write_bytecode = False


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every-crash-point", action="store_true", help="tests/test_crash.py at every statement"
    )


def pytest_configure(config: pytest.Config) -> None:
    """The process that only hands tests out to others need not wait for what tests get."""
    if config.getoption("dist", "no") == "no":
        config.pluginmanager.import_plugin("tests.everywhere")
