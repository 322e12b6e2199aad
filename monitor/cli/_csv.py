"""CSV as spreadsheets write and read it: encodings, separators, and unsafe cells."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TextIO

import typer

from monitor.deliver._clean import harmless


def write(out: TextIO, rows: Iterator[Sequence[object]]) -> None:
    """Rows as CSV in which no cell is a formula."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([harmless(cell) for cell in row] for row in rows)


Row = tuple[int, dict[str, str]]


def read(body: bytes) -> tuple[list[str], Iterator[Row]]:
    """The columns, and the rows with the line number where each ends, without empty cells and rows.

    Raises typer.BadParameter, even while the rows are being read.
    """
    text = _text(body)
    first = text.lstrip().partition("\n")[0]
    separator = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, restkey="")
    columns = [name.strip() for name in reader.fieldnames or ()]
    reader.fieldnames = columns
    return columns, _rows(reader)


def _rows(reader: "csv.DictReader[str]") -> Iterator[Row]:
    try:
        for row in reader:
            extra = row.pop("", None)
            if extra and any(str(one).strip() for one in extra):
                row["…"] = "more cells than the header has"
            kept = {key: value.strip() for key, value in row.items() if value and value.strip()}
            if kept:
                yield reader.line_num, kept
    except csv.Error as error:
        raise typer.BadParameter(f"line {reader.line_num}: this is not CSV: {error}") from None


def _text(body: bytes) -> str:
    wide = body[:2] in {b"\xff\xfe", b"\xfe\xff"}
    for encoding in ("utf-8-sig", "utf-16" if wide else "gb18030"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise typer.BadParameter("the file is neither UTF-8 nor GB 18030; save it as UTF-8")
