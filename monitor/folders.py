"""Where this machine keeps what the program downloads for itself."""

from collections.abc import Mapping
from pathlib import Path


def models_folder(environ: Mapping[str, str]) -> Path:
    """$MONITOR_MODELS, else the program's part of the user's cache folder."""
    named = environ.get("MONITOR_MODELS")
    if named:
        return Path(named)
    cache = (
        environ.get("XDG_CACHE_HOME") or Path(environ.get("HOME") or "~").expanduser() / ".cache"
    )
    return Path(cache) / "company-monitor"
