"""`monitor watch`: who is watched, edited in the YAML files where it is written."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from monitor.cli import _complete
from monitor.cli._options import DEFAULT_CONFIG, Again, Config, Panels, TableJsonOrCsv

app = typer.Typer(
    cls=Panels,
    help="The watchlist: list, add, remove. Edits the YAML and keeps its comments.",
    no_args_is_help=True,
)

Names = Annotated[
    list[str], typer.Argument(help="Names of watches.", autocompletion=_complete.watches)
]


@app.callback()
def of_config(context: typer.Context, config: Config = DEFAULT_CONFIG) -> None:
    context.obj = config


@app.command("list")
def listed(
    context: typer.Context,
    config: Again = None,
    form: TableJsonOrCsv = "table",
) -> None:
    """List the watched firms with their names and identifiers."""
    from monitor.cli import _watchlist

    _watchlist.show(config or context.obj, form)


Alias = Annotated[list[str] | None, typer.Option("--alias", help="Another name. May be repeated.")]
Ids = Annotated[
    list[str] | None,
    typer.Option(
        "--id", help="KIND=NUMBER, such as lei=…, uscc=….", autocompletion=_complete.id_kinds
    ),
]
Follow = Annotated[
    Literal["self", "subsidiaries", "group"] | None,
    typer.Option(help="Whom to report beside the firm itself."),
]
MinShare = Annotated[
    str | None, typer.Option(help="The share that makes a subsidiary, such as 50%.")
]
Sector = Annotated[
    list[str] | None, typer.Option("--sector", help="A field of its business. May be repeated.")
]
Other = Annotated[
    list[str] | None,
    typer.Option("--not", help="Another firm's name that contains an alias."),
]
EventType = Annotated[
    list[str] | None,
    typer.Option(
        "--event",
        help="Only report this type of event. May be repeated.",
        autocompletion=_complete.event_types,
    ),
]


@app.command()
def add(  # noqa: PLR0913, PLR0917 - its options
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The firm's name in alerts.")],
    alias: Alias = None,
    ids: Ids = None,
    follow: Follow = None,
    min_share: MinShare = None,
    sector: Sector = None,
    other: Other = None,
    event: EventType = None,
    config: Again = None,
) -> None:
    """Watch a firm. If it is watched already, add the names and numbers it lacks.

    \b
    monitor watch add "Haier Group" --alias 海尔集团 --follow group
    """
    from monitor.cli import _watchlist

    wish = _watchlist.wish(
        name=name,
        aliases=alias,
        ids=ids,
        follow=follow,
        min_share=min_share,
        sectors=sector,
        excluded=other,
        events=event,
    )
    _watchlist.add(config or context.obj, wish)


@app.command()
def matches(context: typer.Context, config: Again = None) -> None:
    """Firms in your registers that watched names without a number may mean, to be confirmed."""
    from monitor.cli import _matches

    _matches.show(config or context.obj)


@app.command()
def confirm(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The watch.", autocompletion=_complete.watches)],
    number: Annotated[
        str, typer.Argument(help="The right firm's number in `watch matches`, or: none.")
    ],
    config: Again = None,
) -> None:
    """Confirm which firm of a register a name means; its number goes into the YAML.

    monitor watch confirm "Haier Group" 529900ABCDEFGHIJKL12
    """
    from monitor.cli import _matches

    _matches.confirm(config or context.obj, name, number)


@app.command()
def remove(
    context: typer.Context,
    names: Names,
    config: Again = None,
) -> None:
    """Stop watching firms. What was found about them stays stored."""
    from monitor.cli import _watchlist

    raise typer.Exit(_watchlist.remove(config or context.obj, names))


@app.command("import")
def imported(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="CSV with a header row; - is standard input.")],
    config: Again = None,
) -> None:
    """Watch every firm of a CSV file.

    Columns: name; optionally aliases, follow, min_share, sectors, not, events, and any kind of
    number (lei, uscc, companies_house, cik, orgnr, stock, …). Several values in a cell are
    separated by ; or |. Wrong lines are reported by number and left out, the others are taken;
    importing the corrected file again changes only what is new.
    """
    from monitor.cli import _watchlist

    raise typer.Exit(_watchlist.take(config or context.obj, file))
