"""`monitor source`: what a source gives, from a saved answer or fetched now; nothing is stored."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import _complete
from monitor.cli._options import DEFAULT_CONFIG, Config, Panels, TextOrJson

app = typer.Typer(cls=Panels, help="Try sources; nothing is stored.", no_args_is_help=True)


@app.command()
def parse(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="TYPE",
            help="A source type or, with --config, a source's id.",
            autocompletion=_complete.source_types,
        ),
    ],
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Saved answers.")],
    before: Annotated[
        Path | None, typer.Option(help="An earlier answer: also print what changed since.")
    ] = None,
    url: Annotated[
        str, typer.Option(help="Where the files are from, for resolving relative links.")
    ] = "",
    config: Annotated[
        Path | None, typer.Option("--config", help="Use the source and the watchlist of this file.")
    ] = None,
) -> None:
    """Read saved answers as the daemon would. One JSON line a file; its problems are listed in it.

    {"file", "records", "articles", "events", "more", "problems"}
    """
    from monitor.cli import _source

    _source.parse(kind, files, before=before, url=url, config=config)


@app.command("try")
def try_(
    what: Annotated[
        str,
        typer.Argument(
            metavar="URL-OR-ID", help="A URL, or a source's id.", autocompletion=_complete.sources
        ),
    ],
    config: Config = DEFAULT_CONFIG,
    kind: Annotated[
        str | None,
        typer.Option(
            "--type",
            help="Read the URL as this type; default: detected.",
            autocompletion=_complete.source_types,
        ),
    ] = None,
    form: TextOrJson = "text",
) -> None:
    """Fetch a source once now and show what would be found. Nothing is stored or told."""
    from monitor.cli import _trying

    raise typer.Exit(_trying.main(what, kind=kind, path=config, form=form))
