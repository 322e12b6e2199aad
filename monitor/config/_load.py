"""Loads Settings from files and environment, reporting all problems together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from monitor.config._duplicates import contradictions, duplicate_ids
from monitor.config._problems import explained
from monitor.config._secrets import Vault
from monitor.config._section import Surroundings
from monitor.config._sections import NetworkSettings
from monitor.config._settings import Settings
from monitor.config._tree import Node, Place, Plain, locate, plain, scalars
from monitor.config._yaml import MAX_BYTES, read
from monitor.errors import ConfigError, Problem
from monitor.folders import models_folder

# Inside a container loopback reaches nobody; the image decides on the address.
LISTEN = "MONITOR_LISTEN"
_CONSOLE: Plain = {"console": {"type": "console"}}
_EVERYTHING: Plain = [{"to": "all"}]


@dataclass(slots=True)
class _Draft:
    """What is known so far about the files being read."""

    vault: Vault
    option: str  # what names the configuration on the command line
    instead: Mapping[Path, bytes] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def tree(self, path: Path, named: Node | None = None) -> Node | None:
        """The file's tree with its secrets filled in, or None, with problems noted. `named`: the
        place in another file that names it."""
        self.files.append(path)
        try:
            root, doubled = read(self._body(path, named), str(path))
        except ConfigError as error:
            self.problems += error.problems
            return None
        self.problems += doubled
        self.vault.fill(root)
        return root

    def _body(self, path: Path, named: Node | None) -> bytes:
        if path in self.instead:
            return self.instead[path]
        place = (
            f"{named.file}:{named.line}:{named.column} names it"
            if named
            else f"{self.option} names another one"
        )
        return _bytes(path, place)


def load(
    path: Path,
    environ: Mapping[str, str],
    *,
    instead: Mapping[Path, bytes] | None = None,
    option: str = "--config PATH or $MONITOR_CONFIG",
) -> Settings:
    """Read config.yaml and the watchlists it names, with secrets from `environ`.

    `instead`: new contents of files, to be tried before writing; `option`: the command-line option
    that names a file. Raises ConfigError with every problem found.
    """
    draft = _Draft(Vault(environ), option, instead or {})
    root = draft.tree(path)
    if root is None:
        raise ConfigError(draft.problems)
    if not isinstance(root.value, dict):
        raise ConfigError([root.problem("expected keys with values here (key: value)")])
    whole = _gather_watches(root, path, draft)
    problems = [*draft.problems, *draft.vault.problems, *_empty(root)]
    problems += duplicate_ids(root.value.get("sources"))
    listen = environ.get(LISTEN)
    settings, wrong = _validated(root, path, whole=whole, listen=listen)
    unset = _unset(root, draft.vault.problems)
    problems += [one for one in wrong if not _known_there(one, problems) and _at(one) not in unset]
    if problems or settings is None:
        raise ConfigError(_in_order(problems, draft.files))
    settings._root = root
    settings._secrets = tuple(sorted(draft.vault.known, key=len, reverse=True))
    settings._files = (*draft.files, *draft.vault.files)
    settings._warnings = tuple(draft.vault.warnings)
    settings._models = models_folder(environ)
    return settings


def _bytes(path: Path, named: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        words = f"the file cannot be read: {reason}"
        if isinstance(error, FileNotFoundError):
            words += f"; {named}"
        raise ConfigError([Problem(str(path), 1, 1, words)]) from None


def _gather_watches(root: Node, path: Path, draft: _Draft) -> bool:
    """Replace the files named in `watchlist` by their watches.

    False if a file is broken, so that not all names of watches are known.
    """
    if not isinstance(root.value, dict) or "watchlist" not in root.value:
        return True
    watchlist = root.value["watchlist"]
    if isinstance(watchlist.value, str):
        watchlist.value = [_copy(watchlist)]
    if not isinstance(watchlist.value, list):
        return True
    entries: list[Node] = []
    parts = [_part(node, path, draft) for node in watchlist.value]
    for part in parts:
        entries += part or []
    watchlist.value = list(entries)
    draft.problems += contradictions(watchlist)
    return None not in parts


def _copy(node: Node) -> Node:
    return Node(node.value, node.file, node.line, node.column)


def _part(node: Node, path: Path, draft: _Draft) -> list[Node] | None:
    """One item of `watchlist`: a watch, or the watches of the file it names."""
    if not isinstance(node.value, str):
        return [node]
    file = Path(path.parent, node.value)
    if file in draft.files:
        draft.problems.append(node.problem(f"the file {file} is read already"))
        return None
    if file.suffix not in {".yaml", ".yml"} and not file.exists():
        words = f"there is no file {file}; a firm is written as `- name: {node.value}`"
        draft.problems.append(node.problem(words))
        return None
    root = draft.tree(file, node)
    if root is None:
        return None
    if isinstance(root.value, dict) and list(root.value) == ["watchlist"]:
        root = root.value["watchlist"]
    if not isinstance(root.value, list):
        draft.problems.append(root.problem("expected a list of watches (- name: …)"))
        return None
    return root.value


def _empty(root: Node) -> Iterator[Problem]:
    """Keys without a value. A whole section may be empty when all of it is commented out."""
    for path, node in scalars(root):
        if node.bare and len(path) > 1:
            what = f"`{path[-1]}`" if isinstance(path[-1], str) else "this item"
            yield node.problem(f"{what} has no value: give it one, or take the line out")


def _validated(
    root: Node, path: Path, *, whole: bool, listen: str | None
) -> tuple[Settings | None, list[Problem]]:
    written = plain(root)
    if not isinstance(written, dict):
        return None, []
    given: dict[str, Plain] = {**written}
    given["channels"] = given.get("channels") or _CONSOLE
    given["routes"] = given.get("routes") or _EVERYTHING
    web = given.get("web") or {}
    if listen and isinstance(web, dict):
        given["web"] = {**web, "listen": listen}
    around = _surroundings(given, path, whole=whole)
    try:
        return Settings.model_validate(given, context=around), []
    except ValidationError as error:
        return None, list(explained(error, root))


def _surroundings(given: Mapping[str, Plain], path: Path, *, whole: bool) -> Surroundings:
    folder = str(path.parent)
    try:
        written = given.get("network") or {}
        network = NetworkSettings.model_validate(written, context=Surroundings(folder=folder))
    except ValidationError:
        network = NetworkSettings()
    return Surroundings(
        ports=frozenset(network.ports),
        allow_http=network.allow_http,
        channels=_keys(given.get("channels")),
        sources=_texts(given.get("sources"), "id"),
        watches=_texts(given.get("watchlist"), "name") if whole else None,
        folder=folder,
    )


def _keys(value: Plain) -> frozenset[str]:
    return frozenset(value) if isinstance(value, dict) else frozenset()


def _texts(value: Plain, key: str) -> frozenset[str]:
    entries = value if isinstance(value, list) else []
    found = (entry.get(key) for entry in entries if isinstance(entry, dict))
    return frozenset(str(text).strip() for text in found if isinstance(text, str))


def _known_there(problem: Problem, known: list[Problem]) -> bool:
    return _at(problem) in map(_at, known)


def _at(problem: Problem) -> Place:
    return (problem.file, problem.line, problem.column)


def _unset(root: Node, problems: list[Problem]) -> set[Place]:
    """The keys with an unset secret: what else is wrong with them is not known yet."""
    places = set(map(_at, problems))
    return {locate(root, path) for path, node in scalars(root) if node.place in places}


def _in_order(problems: list[Problem], files: list[Path]) -> list[Problem]:
    order = {str(path): index for index, path in enumerate(files)}
    return sorted(problems, key=lambda one: (order[one.file], one.line, one.column))
