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
DEFAULT_CONFIG = Path("config.yaml")
