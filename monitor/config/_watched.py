"""Detects changes to configuration files by content, not by time."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from monitor.config._load import load
from monitor.config._settings import Settings
from monitor.config._yaml import MAX_BYTES
from monitor.errors import ConfigError


def fingerprint(paths: Iterable[Path]) -> str:
    """A hash of files' contents, in hex. Unreadable files count too."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(_digest(path))
    return whole.hexdigest()


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            body = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        return b"unreadable"
    return hashlib.sha256(body).digest()


@dataclass(frozen=True, slots=True)
class Watched:
    """The files of a configuration and their content when last read."""

    path: Path
    files: tuple[Path, ...]
    content: str

    @classmethod
    def of(cls, settings: Settings) -> "Watched":
        """Call this right after `load`; `changed` sees later changes."""
        files = settings.files()
        return cls(files[0], files, fingerprint(files))

    def changed(self) -> bool:
        return fingerprint(self.files) != self.content

    def again(self, environ: Mapping[str, str]) -> "tuple[Watched, Settings | ConfigError]":
        """Read the files again: new settings, or what is wrong with them.

        The fingerprint is taken first, so that an edit in between is seen next time. A broken
        configuration is watched too, including the files its problems name.
        """
        before = fingerprint(self.files)
        try:
            settings = load(self.path, environ)
        except ConfigError as error:
            named = {Path(problem.file) for problem in error.problems} - set(self.files)
            files = (*self.files, *sorted(named))
            content = fingerprint(files) if named else before
            return Watched(self.path, files, content), error
        files = settings.files()
        content = before if files == self.files else fingerprint(files)
        return Watched(self.path, files, content), settings
