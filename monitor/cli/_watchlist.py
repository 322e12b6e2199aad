"""`monitor watch`: shows the watchlist, and turns options and CSV into edits."""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import typer

from monitor import config
from monitor.cli import _csv
from monitor.cli._nearest import nobody
from monitor.cli._tables import show_table
from monitor.config import ID_KINDS, edit
from monitor.config.edit import Done, Wish
from monitor.errors import ConfigError
from monitor.model import Watch
from monitor.plural import counted

# Headers found in people's own lists.
_COLUMNS = {
    "名称": "name", "公司名称": "name", "企业名称": "name", "别名": "aliases", "简称": "aliases",
    "统一社会信用代码": "uscc", "alias": "aliases", "sector": "sectors", "excluded": "not",
    "event": "events",
}  # fmt: skip
_LISTS = ("aliases", "sectors", "not", "events")
_KNOWN = ("name", "follow", "min_share", *_LISTS, *ID_KINDS)
_SEVERAL = re.compile(r"\s*[;|；]\s*")


def show(path: Path, form: str) -> None:
    watches = config.load(path, os.environ).watches()
    if form == "json":
        sys.stdout.writelines(json.dumps(_plain(one), ensure_ascii=False) + "\n" for one in watches)
    elif form == "csv":
        _csv.write(sys.stdout, _rows(watches))
    else:
        heads = ("name", "follows", "aliases", "ids", "not")
        rows = [
            (one.name, one.follow, *map(", ".join, (one.aliases, _ids(one), one.excluded)))
            for one in watches
        ]
        show_table("watches", heads, rows)


def _plain(watch: Watch) -> dict[str, object]:
    return {
        "name": watch.name,
        "aliases": list(watch.aliases),
        "ids": dict(watch.ids),
        "follow": watch.follow,
        "min_share": _percent(watch),
        "sectors": list(watch.sectors),
        "not": list(watch.excluded),
        "events": sorted(watch.events) if watch.events is not None else None,
    }


def _rows(watches: Sequence[Watch]) -> Iterator[Sequence[str]]:
    """The columns that `watch import` takes."""
    kinds = [kind for kind in ID_KINDS if any(kind in one.ids for one in watches)]
    yield ("name", "aliases", "follow", "min_share", "sectors", "not", "events", *kinds)
    for one in watches:
        lists = (one.sectors, one.excluded, sorted(one.events or ()))
        numbers = (one.ids.get(kind, "") for kind in kinds)
        share = _percent(one) or ""
        yield (one.name, ";".join(one.aliases), one.follow, share, *map(";".join, lists), *numbers)


def _percent(watch: Watch) -> str | None:
    return None if watch.min_share is None else f"{float(watch.min_share * 100):g}%"


def _ids(watch: Watch) -> list[str]:
    return [f"{kind}={number}" for kind, number in watch.ids.items()]


def numbers(written: Iterable[str]) -> dict[str, str]:
    """`kind=number` arguments. Raises typer.BadParameter."""
    found: dict[str, str] = {}
    for one in written:
        kind, _, number = one.partition("=")
        if kind not in ID_KINDS or not number:
            kinds = ", ".join(ID_KINDS)
            raise typer.BadParameter(f"--id is KIND=NUMBER, not {one!r}; kinds are {kinds}")
        found[kind] = number.strip()
    return found


def wish(*, name: str, ids: Sequence[str] | None, **said: str | Sequence[str] | None) -> Wish:
    """The watch that the options of `monitor watch add` ask for. Raises typer.BadParameter."""
    texts = {key: value for key, value in said.items() if isinstance(value, str)}
    lists = {key: tuple(v) for key, v in said.items() if v is not None and not isinstance(v, str)}
    return Wish(name=name, ids=numbers(ids or ()), **texts, **lists)  # type: ignore[arg-type]


def add(path: Path, wish: Wish) -> None:
    if problems := edit.problems(wish):
        raise typer.BadParameter("; ".join(problems))
    _tell(edit.add(path, os.environ, [wish]))


def remove(path: Path, names: Sequence[str]) -> int:
    """Remove firms from the list; returns the exit status, 2 if none was on it."""
    before = [watch.name for watch in config.load(path, os.environ).watches()]
    gone = edit.remove(path, os.environ, names).changed
    for name in gone:
        typer.echo(f"no longer watched: {name}", err=True)
    known = {edit.folded(name) for name in gone}
    for name in names:
        if edit.folded(name) not in known:
            typer.echo(nobody(name, before, "on the watchlist"), err=True)
    return 0 if gone else 2


@dataclass(slots=True)
class _Taken:
    """The rows of a CSV file that can be watched, and the lines that cannot."""

    wishes: list[tuple[int, Wish]] = field(default_factory=list)
    wrong: dict[int, str] = field(default_factory=dict)


def take(path: Path, file: Path) -> int:
    """Import a CSV file; returns the exit status, 1 if lines were left out."""
    body = sys.stdin.buffer.read() if str(file) == "-" else _bytes(file)
    columns, rows = _csv.read(body)
    if "name" not in {_COLUMNS.get(key, key) for key in columns}:
        raise typer.BadParameter(f"{file}: expected a header row with a column `name`")
    taken = _Taken()
    for line, row in rows:
        _take_row(taken, line, {_COLUMNS.get(key, key): cell for key, cell in row.items()})
    done = _add_all(path, taken)
    for line, words in sorted(taken.wrong.items()):
        typer.echo(f"{file}:{line}: {words}", err=True)
    counts = f"{len(done.added)} added, {len(done.changed)} changed, {len(done.same)} as they were"
    typer.echo(f"{counts}, {counted(len(taken.wrong), 'line')} left out", err=True)
    return 1 if taken.wrong else 0


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise typer.BadParameter(f"{file}: {error.strerror}") from None


def _take_row(taken: _Taken, line: int, row: Mapping[str, str]) -> None:
    unknown = [key for key in row if key not in _KNOWN]
    if unknown:
        words = row["…"] if "…" in row else f"unknown column {unknown[0]!r}"
        taken.wrong[line] = f"{words}; known are {', '.join(_KNOWN)}"
        return
    if "name" not in row:
        taken.wrong[line] = "no name"
        return
    wish = _wish(row)
    if problems := edit.problems(wish):
        taken.wrong[line] = "; ".join(problems)
        return
    taken.wishes.append((line, wish))


def _wish(row: Mapping[str, str]) -> Wish:
    several = {key: tuple(filter(None, _SEVERAL.split(row.get(key, "")))) for key in _LISTS}
    return Wish(
        name=row["name"],
        aliases=several["aliases"],
        ids={kind: row[kind] for kind in ID_KINDS if kind in row},
        follow=row.get("follow"),
        min_share=row.get("min_share"),
        sectors=several["sectors"],
        excluded=several["not"],
        events=several["events"],
    )


def _add_all(path: Path, taken: _Taken) -> Done:
    """Add them all at once; if any contradict each other or a known watch, add them one by one so
    that each wrong line can be named."""
    try:
        return edit.add(path, os.environ, [wish for _, wish in taken.wishes])
    except ConfigError:
        config.load(path, os.environ)  # an error already in the file is not any line's fault
    done: list[Done] = []
    for line, wish in taken.wishes:
        try:
            done.append(edit.add(path, os.environ, [wish]))
        except ConfigError as error:
            taken.wrong[line] = error.problems[0].message
    return Done(
        added=tuple(name for one in done for name in one.added),
        changed=tuple(name for one in done for name in one.changed),
        same=tuple(name for one in done for name in one.same),
    )


def _tell(done: Done) -> None:
    for words, names in (
        ("watched now", done.added),
        ("changed", done.changed),
        ("watched already, nothing to change", done.same),
    ):
        for name in names:
            typer.echo(f"{words}: {name}", err=True)
