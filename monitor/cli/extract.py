"""`monitor extract`: documents in, what they say out, as JSON lines."""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer

from monitor.cli._documents import Document, Unread
from monitor.cli._printing import visible

_HALF = re.compile("[\ud800-\udfff]")
_STDIN = Path("-")


def extract(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            help="JSON lines, .html or .txt files; standard input without any, or for -."
        ),
    ] = None,
    published: Annotated[
        str | None, typer.Option(help="Publication date of .html and .txt files, 2022-11-30.")
    ] = None,
    merged: Annotated[
        bool, typer.Option("--merged", help="One line for each event the documents tell together.")
    ] = False,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Text for people: rules, origins, what came to nothing."),
    ] = False,
    config: Annotated[
        Path | None, typer.Option("--config", help="Use this file's watchlist for names.")
    ] = None,
) -> None:
    """Read documents and print what they say.

    In: {"id", "text", "title"?, "published"?, "lang"?, "url"?}, one per line.
    Out: {"id", "lang", "events", "facts"}, one per line, in the same order.
    """
    from monitor.cli import _extract

    day = None if published is None else parse_published(published)
    by = _extract.reader(config)
    documents = read_documents(files or [], day)
    if explain and merged:
        raise typer.BadParameter("--explain and --merged exclude each other")
    if explain:
        for text in _extract.explained(documents, by):
            sys.stdout.write(f"{visible(text)}\n")
        return
    lines = _extract.merged(documents, by) if merged else _extract.each(documents, by)
    for line in lines:
        sys.stdout.write(_dumped(line) + "\n")


def _dumped(line: Any) -> str:
    """One line of JSON. Half of a surrogate pair is written escaped, as it was given."""
    text = json.dumps(line, ensure_ascii=False)
    return json.dumps(line) if _HALF.search(text) else text


def parse_published(text: str) -> date | datetime:
    """A date or an RFC 3339 time. Raises typer.BadParameter."""
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a date such as 2022-11-30") from None


def read_documents(
    files: list[Path], published: date | datetime | None
) -> Iterator[Document | Unread]:
    """Every document of the files, or of standard input, one by one."""
    for path in files or [_STDIN]:
        if path == _STDIN:
            if isinstance(sys.stdin, TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
            yield from _json_lines(sys.stdin)
            continue
        if path.suffix.lower() in {".html", ".htm", ".txt"}:
            yield _whole_file(path, published)
            continue
        with _opened(path) as lines:
            yield from _json_lines(lines)


def _opened(path: Path) -> Any:
    try:
        return path.open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}") from None


def _whole_file(path: Path, published: date | datetime | None) -> Document | Unread:
    from monitor.cli import _extract

    try:
        body = path.read_bytes()
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}") from None
    if path.suffix.lower() == ".txt":
        text = _extract.decoded(body)
        if not text.strip():
            return Unread(path.name, "no text")
        return Document(path.name, text, published=published, shown=True)
    from monitor.cli import _saved_page

    return _saved_page.document(path.name, body, published)


def _json_lines(lines: Iterable[str]) -> Iterator[Document | Unread]:
    for line in lines:
        if line.strip():
            yield _document(line)


def _document(line: str) -> Document | Unread:
    try:
        found = json.loads(line, parse_constant=_no_json)
    except (ValueError, RecursionError) as error:
        return Unread(None, f"not JSON: {error}")
    if not isinstance(found, dict):
        return Unread(None, "not a JSON object")
    text, title = found.get("text"), _word(found, "title") or ""
    if not isinstance(text, str) or not f"{text}{title}".strip():
        return Unread(found.get("id"), "no text")
    published = found.get("published")
    try:
        day = parse_published(published) if published not in {None, ""} else None
    except (typer.BadParameter, TypeError):
        return Unread(found.get("id"), f"published {published!r} is not a date such as 2022-11-30")
    return Document(
        found.get("id"),
        text,
        title=title,
        published=day,
        lang=_word(found, "lang"),
        url=_word(found, "url") or "",
    )


def _no_json(constant: str) -> None:
    """NaN and the like, which Python reads but other readers of our answers would not."""
    raise ValueError(f"{constant} is not a JSON value")


def _word(found: dict[str, Any], key: str) -> str | None:
    value = found.get(key)
    return value if isinstance(value, str) else None
