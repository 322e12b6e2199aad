"""Firms that a watched name may mean in a register: listed, and confirmed into the YAML."""

import os
from pathlib import Path

import typer

from monitor import config
from monitor.cli import _watchlist
from monitor.cli._looking import looking
from monitor.cli._nearest import among
from monitor.cli._tables import opened_store, show_table
from monitor.config.edit import Wish
from monitor.searching import in_words, unconfirmed
from monitor.store import searches

NONE = "none"


def show(path: Path) -> None:
    settings = config.load(path, os.environ)
    with looking(settings) as session:
        found = unconfirmed(searches.every(session), settings.watches(), settings.source_values())
    rows = [
        (one.watch, one.source, in_words(match), "the same name" if match.same else "")
        for one in found
        for match in one.matches
    ]
    show_table("names to confirm", ("watch", "source", "may be", ""), rows)


def confirm(path: Path, name: str, number: str) -> None:
    """Raises typer.BadParameter if no register showed that number for the name."""
    with opened_store(path) as (settings, opened):
        watch = among(name, [one.name for one in settings.watches()], "on the watchlist")
        if number == NONE:
            with opened.write() as session:
                searches.dismiss(session, watch)
            typer.echo(f"none of those is {watch}", err=True)
            return
        with opened.read() as session:
            found = [one for one in searches.every(session) if one.watch == watch]
    ids = {
        kind: value
        for one in found
        for match in one.matches
        for kind, value in match.ids.items()
        if number in (value, f"{kind}={value}")
    }
    if not ids:
        raise typer.BadParameter(
            f"no register showed {number!r} for {watch}; to write a number of your own: "
            f'monitor watch add "{watch}" --id KIND=NUMBER'
        )
    _watchlist.add(path, Wish(name=watch, ids=ids))
