"""Options and headings that commands share."""

from pathlib import Path
from typing import Annotated

import typer

PANEL_RUN = "Run"
PANEL_LOOK = "Look"
PANEL_TOOLS = "Tools"

Config = Annotated[
    Path,
    typer.Option("--config", envvar="MONITOR_CONFIG", help="The configuration file."),
]
# Of a command whose group takes the option, too: it may stand before or after the command.
Again = Annotated[Path | None, typer.Option("--config", help="The configuration file.")]
# Of a command that reads no configuration: all may be called alike.
Unread = Annotated[Path | None, typer.Option("--config", help="Taken as everywhere, and not read.")]
DEFAULT_CONFIG = Path("config.yaml")
