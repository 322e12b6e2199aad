"""`monitor ownership` and `monitor company`: who controls a company, and what is known of it."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli._options import DEFAULT_CONFIG, Config, OwnershipForm, TextOrJson


def ownership(  # noqa: PLR0913, PLR0917 - its options
    name: Annotated[
        str,
        typer.Argument(metavar="NAME-OR-ID|import", help="A company's name, id or number."),
    ],
    file: Annotated[
        Path | None,
        typer.Argument(help="After import: a file in CSV, YAML, BODS or GLEIF level 2."),
    ] = None,
    config: Config = DEFAULT_CONFIG,
    holdings: Annotated[
        Path | None,
        typer.Option(help="Answer from this file alone, CSV or another kind; needs no config."),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(help="What was true on a day, 2022-11-30; or the day of a --complete file."),
    ] = None,
    known_at: Annotated[
        str | None, typer.Option(help="As it was known at the end of a day, or at a moment.")
    ] = None,
    form: OwnershipForm = "tree",
    threshold: Annotated[
        str | None,
        typer.Option(help="Beneficial owners have more than this; default: as configured, 25%."),
    ] = None,
    complete: Annotated[
        bool,
        typer.Option(
            "--complete",
            help="Import: holdings its sources stated before and not in the file have ended.",
        ),
    ] = False,
    silent: Annotated[
        bool, typer.Option("--silent", help="Import: tell nobody what it changes.")
    ] = False,
) -> None:
    """Who controls a company, what it controls, the shares and the paths.

    `monitor ownership import FILE` puts holdings into the store. The first file of a source is a
    baseline; what later ones change in followed groups is told.
    """
    if file is not None:
        if name != "import":
            raise typer.BadParameter(f"one company at a time: quote its name, as '{name} {file}'")
        from monitor.cli._import import Import, take_in

        raise typer.Exit(take_in(config, Import(file, complete, silent, _day(as_of))))
    if name == "import" or complete or silent:
        raise typer.BadParameter("name the file: monitor ownership import FILE")
    from monitor.cli._shown import When

    when = When(_day(as_of), known_at, _part(threshold))
    if holdings is not None:
        # Without the store, whose import takes a second.
        from monitor.cli._ownership_file import show_file

        show_file(holdings, name, when, form)
        return
    from monitor.cli._ownership_store import show_stored

    show_stored(config, name, when, form)


def company(
    name: Annotated[
        str, typer.Argument(metavar="NAME-OR-ID", help="A company's name, id or number.")
    ],
    config: Config = DEFAULT_CONFIG,
    form: TextOrJson = "text",
) -> None:
    """What is known about a company: facts, holdings both ways, events, names."""
    from monitor.cli._company import show_company

    show_company(config, name, form)


def _part(text: str | None) -> Fraction | None:
    if text is None:
        return None
    try:
        part = Fraction(text.strip().removesuffix("%")) / 100
    except (ValueError, ZeroDivisionError):
        part = Fraction(-1)
    if not 0 <= part < 1:
        raise typer.BadParameter(f"--threshold is a percentage such as 25%, not {text!r}")
    return part


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"--as-of is a day such as 2022-11-30, not {text!r}") from None
