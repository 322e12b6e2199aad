"""`monitor alerts`: what was sent, what waits, what failed."""

import os
from typing import Annotated

import typer

from monitor.cli import _complete
from monitor.cli._options import DEFAULT_CONFIG, Again, Config, Panels

app = typer.Typer(cls=Panels, help="Alerts: sent, waiting, failed.", invoke_without_command=True)


@app.callback()
def listed(
    context: typer.Context,
    config: Config = DEFAULT_CONFIG,
    pending: Annotated[bool, typer.Option("--pending", help="Only those not sent yet.")] = False,
    failed: Annotated[bool, typer.Option("--failed", help="Only those given up.")] = False,
) -> None:
    """List alerts, newest first."""
    context.obj = config
    if context.invoked_subcommand is not None:
        return
    from monitor.cli import _tables

    states = (["pending", "held"] if pending else []) + (["dead"] if failed else [])
    _tables.alerts(config, states or None)


@app.command()
def retry(
    context: typer.Context,
    alert: Annotated[str, typer.Argument(help="The id, dlv_….")],
    config: Again = None,
) -> None:
    """Send a failed alert again, under the same id."""
    from monitor.cli import _tables

    _tables.retry(config or context.obj, alert)


@app.command()
def subscribe(
    context: typer.Context,
    receiver: Annotated[str, typer.Argument(help="As monitor alerts lists it: desk/a@b.org.")],
    config: Again = None,
) -> None:
    """Send alerts again to a receiver that had unsubscribed."""
    from monitor.cli import _tables

    if not _tables.subscribe(config or context.obj, receiver):
        raise typer.BadParameter(f"{receiver} has not unsubscribed")
    typer.echo(f"{receiver}: gets alerts again", err=True)


@app.command("test")
def trial(
    context: typer.Context,
    channel: Annotated[
        str, typer.Argument(help="A name in config.yaml.", autocompletion=_complete.channels)
    ],
    config: Again = None,
) -> None:
    """Send a test alert through a channel now."""
    import asyncio

    from monitor import app as program
    from monitor.config import load
    from monitor.observe import log_as_told
    from monitor.run.check import try_channel

    settings = load(config or context.obj, os.environ)
    log_as_told(settings)

    async def send() -> str | None:
        async with program.build(settings, governs=False) as ctx:
            if channel not in ctx.plan.channels:
                raise typer.BadParameter(
                    f"no channel {channel!r}; there are {', '.join(ctx.plan.channels)}"
                )
            return await try_channel(ctx, channel)

    error = asyncio.run(send())
    typer.echo(f"{channel}: {error or 'sent'}", err=error is not None)
    raise typer.Exit(1 if error else 0)
