"""`monitor source`: what a source gives, from a saved answer or fetched now; nothing is stored."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="Try sources; nothing is stored.", no_args_is_help=True)


@app.command()
def parse(
    kind: Annotated[
        str,
        typer.Argument(metavar="TYPE", help="The type of a source, or, with --config, its id."),
    ],
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Saved answers.")],
    before: Annotated[
        Path | None, typer.Option(help="An earlier answer: print what changed since, too.")
    ] = None,
    url: Annotated[
        str, typer.Option(help="Where the files are from, for links in them that are relative.")
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
