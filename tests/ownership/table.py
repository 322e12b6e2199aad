"""A table of holdings, read as the command reads a file."""

import io

from monitor.errors import Problem
from monitor.model import Holding
from monitor.ownership.holdings import collected, each_row, named


def read(text: str, file: str = "holdings.csv") -> tuple[list[Holding], tuple[Problem, ...]]:
    """The holdings of the rows that can be read, and what is wrong with the others."""
    stated, problems = collected(each_row(io.StringIO(text, newline="")), file)
    return [named(one) for one in stated], problems
