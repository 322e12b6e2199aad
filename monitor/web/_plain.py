"""JSON as it leaves the program: no secret in it."""

from collections.abc import Mapping

from monitor.context import Context
from monitor.model import Json
from monitor.observe import redactor


def plain(value: Json, ctx: Context) -> Json:
    """The same JSON with *** for every secret of the config."""
    redact = redactor(ctx.plan.settings.secrets())

    def clean(part: Json) -> Json:
        if isinstance(part, str):
            return redact(part)
        if isinstance(part, Mapping):
            return {key: clean(item) for key, item in part.items()}
        return [clean(item) for item in part] if isinstance(part, list | tuple) else part

    return clean(value)
