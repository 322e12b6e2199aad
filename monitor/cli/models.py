"""`monitor models`: what the reader uses beyond rules."""

import os
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli._options import Panels, Unread

app = typer.Typer(cls=Panels, help="Models used by the reader.", no_args_is_help=True)


@app.callback()
def models() -> None:
    """Models used by the reader."""


@app.command()
def fetch(
    archive: Annotated[
        Path | None,
        typer.Option("--from", help="The source distribution of lac 2.1.2, already downloaded."),
    ] = None,
    _config: Unread = None,
) -> None:
    """Download the Chinese tagger's weights with pip, check their hash, convert them.

    They are kept in $MONITOR_MODELS, by default in the user's cache folder.
    """
    from monitor import weights
    from monitor.folders import models_folder

    typer.echo(weights.fetch(models_folder(os.environ), archive))
