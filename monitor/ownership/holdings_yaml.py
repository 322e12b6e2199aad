"""Reads holdings written by hand in YAML: a list of entries with the columns of the CSV."""

from collections.abc import Mapping

from monitor.config import Node, read_yaml
from monitor.errors import ConfigError
from monitor.ownership.holdings import COLUMNS, holding
from monitor.ownership.stated import Party, Read, Stated

_WANTED = "write a list of entries with holder, target and percent, or `holdings:` with such a list"


def each_entry(text: str, name: str, usual: Mapping[str, str]) -> Read:
    """Each entry's statement, or what is wrong with it, with its line. `usual`: by key, what an
    omitted key means. Raises ValueError if it is not such a list."""
    try:
        root, doubled = read_yaml(text.encode("utf-8", "replace"), name)
    except ConfigError as error:
        raise ValueError("; ".join(f"line {p.line}: {p.message}" for p in error.problems)) from None
    if isinstance(root.value, dict) and root.value.keys() == {"holdings"}:
        root = root.value["holdings"]
    if not isinstance(root.value, list):
        raise ValueError(f"line {root.line}: {_WANTED}")
    wrong = {problem.line: problem.message for problem in doubled}
    yield from wrong.items()
    starts = [entry.line for entry in root.value]
    doubtful = {max((start for start in starts if start <= line), default=0) for line in wrong}
    for entry in root.value:
        if entry.line not in doubtful:
            yield entry.line, _entry(entry, usual)


def _entry(entry: Node, usual: Mapping[str, str]) -> Stated | str:
    if not isinstance(entry.value, dict):
        return f"{entry.value!r} is not an entry; {_WANTED}"
    strange = [key for key in entry.value if key not in COLUMNS]
    if strange:
        return f"unknown key {strange[0]}; the keys are {', '.join(sorted(COLUMNS))}"
    said = {}
    for key, node in entry.value.items():
        if isinstance(node.value, list | dict):
            return f"{key} must be one word or number"
        said[key] = (node.value or "").strip()
    holder, target = said.get("holder"), said.get("target")
    if not (holder and target):
        return "holder and target must both be filled in"
    try:
        found = holding({**usual, **{key: word for key, word in said.items() if word}})
    except ValueError as error:
        return str(error)
    return Stated(Party(holder), Party(target), found)
