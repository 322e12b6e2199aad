"""Replaces $NAME in a text by the environment variable, or the content of the file at NAME_FILE."""

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote

from monitor.config._tree import Hidden, Node, Step, scalars
from monitor.errors import Problem

_NAME = re.compile(r"\$(?:(\$)|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_PASSWORD = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#@\s]*?:([^/?#\s]+)@")
_MAX_FILE = 65_536
_SECRET_KEYS = frozenset({"token", "secret", "old_secret", "key", "stream_key", "password"})
_SECRET_HEADER = re.compile("auth|cookie|token|key|secret|password", re.IGNORECASE)
_SHORTEST = 4  # hiding shorter values in logs would garble ordinary words


class _MissingError(Exception):
    """A name set neither in the environment nor by a file."""


@dataclass(slots=True)
class Vault:
    """Fills secrets into a tree, and remembers all that must never be shown."""

    environ: Mapping[str, str]
    known: set[str] = field(default_factory=set)
    files: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def fill(self, root: Node) -> None:
        """Replace every $NAME below `root`; unset names become problems."""
        for path, node in scalars(root):
            if not isinstance(node.value, str):
                continue
            if "$" in node.value:
                self._replace(node, node.value)
            self.known.update(filter(_long_enough, _written_secrets(path, str(node.value))))

    def _replace(self, node: Node, written: str) -> None:
        try:
            node.value = self._filled(node, written)
        except _MissingError as missing:
            self.problems.append(node.problem(str(missing)))

    def _filled(self, node: Node, written: str) -> str:
        parts, end = [], 0
        for match in _NAME.finditer(written):
            parts.append(written[end : match.start()])
            end = match.end()
            parts.append(self._part(node, written, match))
        parts.append(written[end:])
        text = "".join(parts)
        return Hidden(text, written) if _names(written) else text

    def _part(self, node: Node, written: str, match: re.Match[str]) -> str:
        if match[1]:
            return "$"
        value = self._value(node, match[2] or match[3])
        encoded = quote(value, safe="") if _must_encode(written, match.start()) else value
        self.known.update(filter(_long_enough, (value, encoded)))
        return encoded

    def _value(self, node: Node, name: str) -> str:
        if value := self.environ.get(name):
            return value
        if path := self.environ.get(f"{name}_FILE"):
            return self._from_file(node, name, Path(path))
        raise _MissingError(
            f"${name} is not set: put {name} into the environment, or name a file in {name}_FILE"
            " (a dollar sign itself is written $$)"
        )

    def _from_file(self, node: Node, name: str, path: Path) -> str:
        self.files.append(path)
        try:
            with path.open("rb") as file:
                mode = path.stat().st_mode
                value = file.read(_MAX_FILE).decode().rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            raise _MissingError(f"{name}_FILE names {path}: {reason}") from None
        if not value:
            raise _MissingError(f"{name}_FILE names {path}, which is empty")
        if mode & stat.S_IROTH:
            words = f"everybody on this machine can read {path} (chmod o-r {path})"
            self.warnings.append(node.problem(words))
        return value


def _names(written: str) -> bool:
    return any(match[2] or match[3] for match in _NAME.finditer(written))


def _must_encode(written: str, at: int) -> bool:
    """Whether a value here in a URL would be broken by its own @, / or &."""
    scheme = _URL.match(written)
    if not scheme or at < scheme.end():
        return False
    rest = written[scheme.end() :]
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    return at < scheme.end() + authority.rfind("@") or "?" in written[:at]


def _written_secrets(path: tuple[Step, ...], value: str) -> Iterator[str]:
    """Secrets by position, even though they are written in the file itself."""
    for match in _PASSWORD.finditer(value):
        yield from (match[1], unquote(match[1]))
    if not path or "fields" in path:
        return
    if path[-1] in _SECRET_KEYS or "cookies" in path:
        yield value
    if "headers" in path and _SECRET_HEADER.search(str(path[-1])):
        yield from (value, value.rpartition(" ")[2])
    if path[0] == "channels" and path[-1] == "url" and not value.startswith("http"):
        yield value


def _long_enough(value: str) -> bool:
    return len(value) >= _SHORTEST
