"""`monitor ownership --holdings`: the answer from a file alone, nothing stored."""

import io
import sys
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import typer
from lxml import etree  # type: ignore[import-untyped]

from monitor.cli._holdings_files import is_yaml, opened, statements
from monitor.cli._shown import Shown, When, show
from monitor.errors import Problem
from monitor.model import Holding
from monitor.ownership.beneficial import THRESHOLD
from monitor.ownership.graph import Graph
from monitor.ownership.holdings import collected, each_row, named
from monitor.ownership.nearby import nearby
from monitor.ownership.scale import Scale
from monitor.ownership.stated import Stated, spelt


def show_file(path: Path, name: str, when: When, form: str) -> None:
    """The answer from a file alone. Unreadable rows are reported and left out."""
    scale = Scale()
    read, problems = _stated(path, scale)
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    if scale.doubt:
        sys.stderr.write(f"{path}: {scale.doubt}\n")
    known = dict.fromkeys(map(spelt, chain.from_iterable(one[:2] for one in read)))
    company = _named(name, known, path)
    holdings = list(map(named, nearby(read, company)))
    show(
        Shown(
            graph=Graph(holdings),
            company=company,
            as_of=when.day(datetime.now(UTC)),
            known_at=when.moment(UTC),
            names={},
            ids={},
            people=frozenset(spelt(one.holder) for one in read if one.holder.is_person),
            since=_first_known(holdings, company),
            threshold=THRESHOLD if when.threshold is None else when.threshold,
        ),
        form,
    )


def _stated(path: Path, scale: Scale) -> tuple[list[Stated], tuple[Problem, ...]]:
    """What a CSV file says; other kinds are read as an import reads them."""
    text = io.StringIO(_text(path), newline="")
    start = text.read(1000).lstrip()
    text.seek(0)
    if not is_yaml(path.name) and not start.startswith(("[", "{", "<")):
        return collected(scale.seen(each_row(text)), str(path))
    try:
        return collected(scale.seen(statements(text, path.name)), str(path))
    except (ValueError, etree.XMLSyntaxError) as error:
        raise typer.BadParameter(f"{path}: {error}") from None


def _first_known(read: Sequence[Holding], company: str) -> datetime | None:
    told = [one.known_from for one in read if company in (one.holder, one.target)]
    known = [one for one in told if one is not None]
    return min(known) if len(known) == len(told) else None


def _text(path: Path) -> str:
    try:
        with opened(path) as text:
            return text.read()
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{path}: this is not text; save it as UTF-8") from None
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        reason = getattr(error, "strerror", None) or error
        raise typer.BadParameter(f"{path}: {reason}") from None


def _named(name: str, known: Mapping[str, None], path: Path) -> str:
    if name in known:
        return name
    from monitor.cli._nearest import among

    return among(name, known, f"in {path}")
