"""Options and headings that commands share."""

from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

PANEL_RUN = "Run"
PANEL_LOOK = "Look"
PANEL_TOOLS = "Tools"

Config = Annotated[
    Path,
    typer.Option("--config", envvar="MONITOR_CONFIG", help="The configuration file."),
]
# For commands whose group takes the option too: it may come before or after the command.
Again = Annotated[Path | None, typer.Option("--config", help="The configuration file.")]
# For commands that read no configuration: all commands accept it.
Unread = Annotated[Path | None, typer.Option("--config", help="Accepted but not used.")]
_FORMAT = typer.Option("--format", help="How it is printed.")
TextOrJson = Annotated[Literal["text", "json"], _FORMAT]
TableOrJson = Annotated[Literal["table", "json"], _FORMAT]
TableJsonOrCsv = Annotated[Literal["table", "json", "csv"], _FORMAT]
OwnershipForm = Annotated[Literal["tree", "json", "svg", "bods", "ftm"], _FORMAT]

DEFAULT_CONFIG = Path("config.yaml")


class Panels(TyperGroup):
    """Command headings in plain text: rich formatting takes longer than everything else."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        panels: dict[str, list[tuple[str, str]]] = {}
        for name in self.list_commands(ctx):
            command: Any = self.get_command(ctx, name)
            line = (name, command.get_short_help_str(limit=200))
            panels.setdefault(command.rich_help_panel or "Commands", []).append(line)
        for panel, lines in panels.items():
            with formatter.section(panel):
                formatter.write_dl(lines)
