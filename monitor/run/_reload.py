"""Applies a changed config.yaml while running; a broken one leaves the last good one in force."""

import asyncio
import os

import structlog

from monitor import app
from monitor.config import Watched
from monitor.context import Context
from monitor.errors import ConfigError

log = structlog.get_logger()


class Reloader:
    """Checks the content of the files: a bind-mounted file never fires inotify."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._watched = Watched.of(ctx.plan.settings)

    async def look(self) -> None:
        """Apply the configuration if its files changed."""
        if not self._watched.changed():
            return
        # A long watchlist takes seconds to read, which must not delay what is being sent.
        watched, found = await asyncio.to_thread(self._watched.again, os.environ)
        error = found if isinstance(found, ConfigError) else None
        if not isinstance(found, ConfigError):
            try:
                await app.replan(self._ctx, found)
            except ConfigError as late:
                error = late
        self._watched = watched  # not if the store failed: then it is tried again
        self._note(error)

    def _note(self, error: ConfigError | None) -> None:
        self._ctx.health.config_error = str(error) if error else None
        for problem in error.problems if error else ():
            log.warning("config is wrong, the last good one stays", problem=str(problem))
        if error is None:
            log.info("config taken up", file=str(self._watched.path))
