"""Shell completion: words of the contract, and names from the current config."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from monitor.cli._options import DEFAULT_CONFIG

if TYPE_CHECKING:
    from monitor.config import Settings


def event_types(incomplete: str) -> list[str]:
    from monitor.config import EVENT_TYPES

    return _starting(EVENT_TYPES, incomplete)


def id_kinds(incomplete: str) -> list[str]:
    from monitor.config import ID_KINDS

    return _starting((f"{kind}=" for kind in ID_KINDS), incomplete)


def source_types(incomplete: str) -> list[str]:
    from monitor import adapters

    return _starting(adapters.names(), incomplete)


def watches(context: typer.Context, incomplete: str) -> list[str]:
    found = _settings(context)
    return _starting((watch.name for watch in found.watches()), incomplete) if found else []


def sources(context: typer.Context, incomplete: str) -> list[str]:
    found = _settings(context)
    return _starting((source.id for source in found.sources), incomplete) if found else []


def channels(context: typer.Context, incomplete: str) -> list[str]:
    found = _settings(context)
    return _starting(found.channels, incomplete) if found else []


def _settings(context: typer.Context) -> "Settings | None":
    """None if the config cannot be read: a shell shows no errors."""
    from monitor import config
    from monitor.errors import ConfigError

    try:
        return config.load(_path(context), os.environ)
    except ConfigError:
        return None


def _path(context: typer.Context) -> Path:
    chosen = context.params.get("config") or context.obj or os.environ.get("MONITOR_CONFIG")
    return Path(chosen or DEFAULT_CONFIG)


def _starting(words: Iterable[str], incomplete: str) -> list[str]:
    return [word for word in words if word.casefold().startswith(incomplete.casefold())]
