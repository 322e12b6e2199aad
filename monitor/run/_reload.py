"""Taking up a changed config.yaml while running; a broken one leaves the last good one in force."""

import os
from pathlib import Path

import structlog

from monitor import app, config
from monitor.context import Context
from monitor.errors import ConfigError

log = structlog.get_logger()


class Reloader:
    """Compares the files' contents: a bind-mounted file never fires inotify."""

    def __init__(self, path: Path, ctx: Context) -> None:
        self._path = path
        self._ctx = ctx
        self._seen = config.fingerprint(ctx.plan.settings.files())

    async def look(self) -> None:
        """Take up the configuration where its files changed."""
        now = config.fingerprint(self._ctx.plan.settings.files())
        if now == self._seen:
            return
        self._seen = now
        try:
            settings = config.load(self._path, os.environ)
            await app.replan(self._ctx, settings)
        except ConfigError as error:
            self._ctx.health.config_error = str(error)
            for problem in error.problems:
                log.warning("config is wrong, the last good one stays", problem=str(problem))
            return
        self._ctx.health.config_error = None
        log.info("config taken up", file=str(self._path))
