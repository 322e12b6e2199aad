"""Shell completion: words of the contract, and names from the current config."""

import os
from collections.abc import Iterable
from pathlib import Path

import typer

from monitor.cli._options import DEFAULT_CONFIG


def event_types(incomplete: str) -> list[str]:
    from monitor.config import EVENT_TYPES

    return _starting(EVENT_TYPES, incomplete)


def id_kinds(incomplete: str) -> list[str]:
    from monitor.config import ID_KINDS

    return _starting((f"{kind}=" for kind in ID_KINDS), incomplete)


def follows(incomplete: str) -> list[str]:
    return _starting(("self", "subsidiaries", "group"), incomplete)


def formats(incomplete: str) -> list[str]:
    return _starting(("table", "json", "csv"), incomplete)


def watches(context: typer.Context, incomplete: str) -> list[str]:
    """Names of watches; none if the config cannot be read: a shell shows no errors."""
    from monitor import config
    from monitor.errors import ConfigError

    try:
        found = config.load(_path(context), os.environ)
    except ConfigError:
        return []
    return _starting((watch.name for watch in found.watches()), incomplete)


def _path(context: typer.Context) -> Path:
    chosen = context.params.get("config") or context.obj or os.environ.get("MONITOR_CONFIG")
    return Path(chosen or DEFAULT_CONFIG)


def _starting(words: Iterable[str], incomplete: str) -> list[str]:
    return [word for word in words if word.casefold().startswith(incomplete.casefold())]
