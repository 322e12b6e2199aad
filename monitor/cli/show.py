"""Commands that show what is stored."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import _complete
from monitor.cli._options import DEFAULT_CONFIG, Config, TableJsonOrCsv, TableOrJson, TextOrJson


def events(  # noqa: PLR0913, PLR0917 - its options
    config: Config = DEFAULT_CONFIG,
    since: Annotated[
        str | None, typer.Option(help="2022-11-30, or an age such as 7d or 12h.")
    ] = None,
    until: Annotated[str | None, typer.Option(help="The same; up to then.")] = None,
    company: Annotated[
        str | None, typer.Option(help="A company's name, identifier or id (cmp_…).")
    ] = None,
    types: Annotated[
        list[str] | None,
        typer.Option(
            "--type",
            help="A type of event. May be repeated.",
            autocompletion=_complete.event_types,
        ),
    ] = None,
    watch: Annotated[
        str | None,
        typer.Option(help="Only what concerns this watch.", autocompletion=_complete.watches),
    ] = None,
    words: Annotated[
        str, typer.Option("--text", help="Only with this text, 简体 or 繁體, in names or quotes.")
    ] = "",
    limit: Annotated[int | None, typer.Option(min=1, help="Maximum number of events.")] = None,
    form: TableJsonOrCsv = "table",
) -> None:
    """List the events that were found, newest first.

    monitor events --since 7d --type registration --format csv > week.csv
    """
    from monitor.cli import _events

    asked = _events.Asked(since, until, company, tuple(types or ()), watch, words, limit)
    _events.show(config, asked, form)


def sources(
    config: Config = DEFAULT_CONFIG,
    failing: Annotated[bool, typer.Option("--failing", help="Only failing ones.")] = False,
) -> None:
    """Health of every source."""
    from monitor.cli import _tables

    _tables.sources(config, failing=failing)


def plan(
    config: Config = DEFAULT_CONFIG,
    since: Annotated[str, typer.Option(help="2022-11-30, or an age such as 90d.")] = "90d",
    form: TableOrJson = "table",
    against: Annotated[
        Path | None,
        typer.Option(help="The file to compare with. [default: that of the running daemon]"),
    ] = None,
) -> None:
    """Dry run: which alerts a configuration would have sent for what is stored.

    Nothing is sent or stored. A changed file (--config new.yaml) is compared with the running
    configuration, event by event and in alerts per channel and day; the running one with what
    was actually sent.
    """
    from monitor.cli import _plan, _tables

    _plan.plan(config, _tables.moment(since), form, against=against)


def reread(
    config: Config = DEFAULT_CONFIG,
    since: Annotated[
        str, typer.Option(help="Texts fetched since: 2022-11-30, or an age such as 90d.")
    ] = "90d",
    apply: Annotated[bool, typer.Option("--apply", help="Store the difference.")] = False,
    tell: Annotated[
        bool, typer.Option("--tell", help="With --apply: also send the alerts for it.")
    ] = False,
    form: TableOrJson = "table",
) -> None:
    """Reread stored texts after a change of rules or watchlist, and print the difference.

    Nothing is stored without --apply, and nobody is told without --apply --tell.
    """
    from monitor.cli import _reread, _tables

    if tell and not apply:
        raise typer.BadParameter("--tell needs --apply: only what is stored can be told")
    _reread.run(config, _tables.moment(since), apply=apply, tell=tell, form=form)


def why(
    event: Annotated[str, typer.Argument(help="The id, evt_….")],
    config: Config = DEFAULT_CONFIG,
    form: TextOrJson = "text",
) -> None:
    """How an event was found, matched, merged, weighed and routed: quotes, rules, scores."""
    from monitor.cli import _why

    _why.why(config, event, form)


def report(
    config: Config = DEFAULT_CONFIG,
    since: Annotated[str, typer.Option(help="2022-11-30, or an age such as 7d.")] = "7d",
    form: TextOrJson = "text",
) -> None:
    """Events, alerts, latency, failed sources; and the precision of each rule, source and name."""
    from monitor.cli import _report, _tables

    _report.report(config, _tables.moment(since), form)
