"""Commands that show what is stored."""

from typing import Annotated

import typer

from monitor.cli._options import DEFAULT_CONFIG, Config


def events(
    config: Config = DEFAULT_CONFIG,
    since: Annotated[
        str | None, typer.Option(help="2022-11-30, or an age such as 7d or 12h.")
    ] = None,
    company: Annotated[str | None, typer.Option(help="A company's name.")] = None,
    kind: Annotated[str | None, typer.Option("--type", help="A type of event.")] = None,
    form: Annotated[str, typer.Option("--format", help="table, json or csv.")] = "table",
) -> None:
    """List the events that were found, newest first."""
    from monitor.cli import _tables

    _tables.events(config, since=since, company=company, kind=kind, form=form)


def sources(
    config: Config = DEFAULT_CONFIG,
    failing: Annotated[bool, typer.Option("--failing", help="Only those that fail.")] = False,
) -> None:
    """Health of every source."""
    from monitor.cli import _tables

    _tables.sources(config, failing=failing)
