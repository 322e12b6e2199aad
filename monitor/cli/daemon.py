"""Commands that run, check and describe the daemon."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli._options import DEFAULT_CONFIG, Config, Unread
from monitor.cli._printing import print_json
from monitor.processes import start_server


def run(
    config: Config = DEFAULT_CONFIG,
    once: Annotated[
        bool, typer.Option("--once", help="Look at every due source, deliver, exit.")
    ] = False,
    every_source: Annotated[
        bool, typer.Option("--all", help="With --once: every source, due or not.")
    ] = False,
) -> None:
    """Watch: poll, read, store, alert, until SIGTERM or Ctrl-C."""
    if every_source and not once:
        raise typer.BadParameter("--all needs --once: the daemon looks at a source when it is due")
    start_server()
    from monitor.run import local

    raise typer.Exit(local.main(config, once=once, every_source=every_source))


def worker(config: Config = DEFAULT_CONFIG) -> None:
    """One more worker for a daemon that runs on PostgreSQL, on this machine or another.

    It needs the same configuration. Any number of workers and of `monitor run` may share a
    database; if one dies, another takes over its work within seconds.
    """
    start_server()
    from monitor.run import local

    raise typer.Exit(local.worker(config))


def demo(
    once: Annotated[bool, typer.Option("--once", help="Exit when the story is told.")] = False,
    folder: Annotated[
        Path | None,
        typer.Option(help="Keep the database and the story here, and continue from it next time."),
    ] = None,
    _config: Unread = None,
) -> None:
    """The whole program on a local replay site: alerts appear as the story unfolds."""
    start_server()
    from monitor import demo as story
    from monitor.run.local import serve

    raise typer.Exit(story.run_demo(once=once, serve=serve, folder=folder))


def check(
    config: Config = DEFAULT_CONFIG,
    online: Annotated[
        bool, typer.Option("--online", help="Also try each source and each channel once.")
    ] = False,
) -> None:
    """Validate the configuration. Exit status 2, with a line for each problem, if it is wrong."""
    from monitor.run import check as checking

    raise typer.Exit(checking.main(config, online=online))


def health(config: Config = DEFAULT_CONFIG) -> None:
    """Exit status 0 if a daemon with this configuration is running and healthy."""
    from monitor.run import check as checking

    raise typer.Exit(checking.health(config))


def schema(_config: Unread = None) -> None:
    """Print the JSON Schema of config.yaml, for editors: monitor schema > config.schema.json."""
    from monitor import config

    print_json(config.schema(), indent=2)
