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


def plan(
    config: Config = DEFAULT_CONFIG,
    since: Annotated[str, typer.Option(help="2022-11-30, or an age such as 90d.")] = "90d",
    form: Annotated[str, typer.Option("--format", help="table or json.")] = "table",
) -> None:
    """Dry run: which alerts this configuration would have sent for what is stored.

    Nothing is sent or stored. Beside it stands what was told in fact, and the number of alerts for
    each channel and day.
    """
    from monitor.cli import _plan, _tables

    _one_of(form, "table", "json")
    _plan.plan(config, _tables.moment(since), form)


def why(
    event: Annotated[str, typer.Argument(help="The id, evt_….")],
    config: Config = DEFAULT_CONFIG,
    form: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """How an event was found, matched, merged, weighed and routed: quotes, rules, scores."""
    from monitor.cli import _why

    _one_of(form, "text", "json")
    _why.why(config, event, form)


def _one_of(form: str, *known: str) -> None:
    if form not in known:
        raise typer.BadParameter(f"--format is {' or '.join(known)}, not {form!r}")
