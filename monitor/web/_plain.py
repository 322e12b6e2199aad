"""Removes secrets from whatever leaves the program, as JSON or on pages."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from monitor.context import Context
from monitor.model import Json
from monitor.observe import redactor


def plain(value: Json, ctx: Context) -> Json:
    """The same JSON with *** for every secret of the config."""
    redact = hiding(ctx)

    def clean(part: Json) -> Json:
        if isinstance(part, str):
            return redact(part)
        if isinstance(part, Mapping):
            return {key: clean(item) for key, item in part.items()}
        return [clean(item) for item in part] if isinstance(part, list | tuple) else part

    return clean(value)


def hiding(ctx: Context) -> Callable[[str], str]:
    """Puts *** for every secret of the config now in force."""
    return _hiding(ctx.plan.settings.secrets())


@lru_cache(maxsize=4)
def _hiding(secrets: tuple[str, ...]) -> Callable[[str], str]:
    return redactor(secrets)
