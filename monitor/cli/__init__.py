"""The commands of the program; each calls one function.

Functions are imported when a command runs: `monitor --help` must not wait for parsers.
"""

from typing import Annotated

import typer

from monitor import __version__
from monitor.cli import alerts, daemon, database, extract, models, ownership, show, source, watch
from monitor.cli._options import PANEL_LOOK, PANEL_RUN, PANEL_TOOLS, Panels


def _show_version(asked: bool) -> None:  # noqa: FBT001 - as typer calls it
    if asked:
        typer.echo(f"monitor {__version__}")
        raise typer.Exit


app = typer.Typer(
    name="monitor",
    cls=Panels,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def about(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Watches companies in news and registries, and tells each event once, with its evidence."""


app.command(rich_help_panel=PANEL_RUN)(daemon.run)
app.command(rich_help_panel=PANEL_RUN)(daemon.worker)
app.command(rich_help_panel=PANEL_RUN)(daemon.demo)
app.command(rich_help_panel=PANEL_RUN)(daemon.check)
app.command(rich_help_panel=PANEL_RUN)(daemon.health)
app.command(rich_help_panel=PANEL_LOOK)(show.events)
app.command(rich_help_panel=PANEL_LOOK)(show.sources)
app.command(rich_help_panel=PANEL_LOOK)(show.plan)
app.command(rich_help_panel=PANEL_LOOK)(show.why)
app.command(rich_help_panel=PANEL_LOOK)(show.report)
app.command(rich_help_panel=PANEL_TOOLS)(show.reread)
app.command(rich_help_panel=PANEL_LOOK)(ownership.ownership)
app.command(rich_help_panel=PANEL_LOOK)(ownership.company)
app.add_typer(alerts.app, name="alerts", rich_help_panel=PANEL_LOOK)
app.add_typer(watch.app, name="watch", rich_help_panel=PANEL_TOOLS)
app.command(rich_help_panel=PANEL_TOOLS)(extract.extract)
app.add_typer(source.app, name="source", rich_help_panel=PANEL_TOOLS)
app.command(rich_help_panel=PANEL_TOOLS)(daemon.schema)
app.add_typer(models.app, name="models", rich_help_panel=PANEL_TOOLS)
app.add_typer(database.app, name="db", rich_help_panel=PANEL_TOOLS)
