"""A config file written for a test, and the settings that the program loads from it."""

from pathlib import Path

from monitor.config import Settings, load

WATCH = "watchlist: [{name: Haier Group}]\n"


def settings(folder: Path, text: str, **environ: str) -> Settings:
    path = folder / "config.yaml"
    path.write_text(text)
    return load(path, environ)
