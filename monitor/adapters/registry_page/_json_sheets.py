"""Lays out a register's JSON answer: the company's own object, and the lists in it."""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from html import unescape

from monitor.adapters import _html
from monitor.adapters.registry_page._labels import column, group, json_words, label
from monitor.adapters.registry_page._sheet import Grid, Sheet
from monitor.errors import ParseError
from monitor.model import Json

DEEPEST = 12
_BARE = re.compile(r"\d[\d.,]*")
_SUMS = ("value", "amount", "belop", "wartosc", "nominal", "hodnota", "figure", "montant", "betrag")
_CURRENCIES = ("currency", "valuta", "waluta", "mena", "devise", "waehrung", "currency code")
_NAMES = frozenset({"label", "name", "key", "title", "field", "caption", "name code", "item"})
_VALUES = frozenset({"value", "text", "content", "html data", "data", "description"})
_TEXTS = (
    "name",
    "value",
    "text",
    "description",
    "beskrivelse",
    "descricao",
    "desc",
    "label",
    "navn",
)


def json_value(text: str) -> Json:
    """The value of an answer, with numbers as written. Raises ParseError."""
    try:
        return json.loads(text.strip().lstrip("\ufeff"), parse_float=str)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"this is no JSON: {error}", kind="invalid") from None


def companies(value: Json) -> list[Json]:
    """The companies of an answer: those of a list, else the answer itself."""
    rows = value if isinstance(value, list) else _only_list(value)
    firms = all(isinstance(row, dict) and _own_labels(row) >= 2 for row in rows)
    return list(rows) if rows and firms and not _is_list_of_others(rows) else [value]


def _only_list(value: Json) -> list[Json]:
    """The list of {"results": […]}, if the object around it says nothing about a company."""
    if not isinstance(value, dict) or _own_labels(value) > 1:
        return []
    lists = [(key, one) for key, one in value.items() if isinstance(one, list) and one]
    if len(lists) != 1 or any(isinstance(one, dict) and _own_labels(one) for one in value.values()):
        return []
    return lists[0][1] if not group(json_words(lists[0][0])) else []


def _is_list_of_others(rows: list[Json]) -> bool:
    fields = {found[0] for key in rows[0] if (found := column(json_words(key)))}
    return "role" in fields or {"before", "after"} <= fields


def _own_labels(row: Mapping[str, Json]) -> int:
    found = {
        known.field
        for key, value in row.items()
        if value not in (None, "", [], {}) and (known := label(json_words(key)))
    }
    return len(found)


def json_sheet(value: Json) -> Sheet:
    """The labels, values and lists of one company's answer, main object first."""
    sheet = Sheet(text=json.dumps(value, ensure_ascii=False)[:200_000])
    objects = list(_objects(value))
    # stable: the nearer of two equals
    objects.sort(key=lambda found: -min(_own_labels(found[1]), 3))
    for under, one in objects:
        sheet.pairs += _pairs(one, under)
    for context, rows in _lists(value, "", 0):
        _read_list(context, rows, sheet)
    return sheet


def _objects(value: Json) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Every object outside lists, with the words of its key, outer ones first."""
    waiting = deque([("", value, 0)])
    while waiting:
        under, one, depth = waiting.popleft()
        if isinstance(one, list) and len(one) == 1:
            one = one[0]
        if isinstance(one, dict) and depth < DEEPEST:
            yield under, one
            waiting.extend(
                (json_words(key), inside, depth + 1)
                for key, inside in one.items()
                if not _is_branch(key)
            )


def _is_branch(key: str) -> bool:
    return group(json_words(key)) is not None


def _pairs(one: Mapping[str, Json], under: str) -> Iterator[tuple[str, str]]:
    for key, value in one.items():
        words = json_words(key)
        within = f"{words} {under}"  # {"shareCapital": {"issued": …}}
        words = within if under and not label(words) and label(within) else words
        if label(words) or not _has_objects(value):
            text = _with_unit(one, key)
            if text:
                yield words, text


def _with_unit(row: Mapping[str, Json], key: str) -> str:
    """A value; a bare sum gets the unit or currency that stands beside it."""
    text = _text(row.get(key))
    if not _BARE.fullmatch(text):
        return text
    own = (row.get(f"{key}{end}") for end in ("Unit", "_unit", "Currency", "_currency"))
    is_sum = (column(json_words(key)) or ("",))[0] in ("amount", "paid")
    known = label(json_words(key))
    is_sum = is_sum or bool(known and known.field.endswith("_capital"))
    others = (inside for name, inside in row.items()
              if is_sum and json_words(name).casefold() in _CURRENCIES)  # fmt: skip
    unit = next((one for one in (*own, *others) if isinstance(one, str) and one), "")
    return f"{text} {unit}".strip()


def _has_objects(value: Json) -> bool:
    rows = value if isinstance(value, list) else [value]
    return any(isinstance(row, dict) for row in rows)


def _text(value: Json) -> str:
    """A value as one would write it in a cell; lists of objects have none."""
    if isinstance(value, dict):
        return _sum(value) or _parts(value)
    if isinstance(value, list):
        return "\n".join(filter(None, map(_text, value))) if _is_plain(value) else ""
    if value is None or isinstance(value, bool):
        return ""
    text = str(value)
    return _html.plain(text) if "<" in text or "&" in text else unescape(text)


def _is_plain(values: list[Json]) -> bool:
    return not any(isinstance(value, dict) and len(value) > 3 for value in values)


def _sum(value: Mapping[str, Json]) -> str:
    simple = {json_words(key).casefold(): inside for key, inside in value.items()}
    number = next((simple[key] for key in _SUMS if simple.get(key) not in (None, "")), None)
    money = next((simple[key] for key in _CURRENCIES if simple.get(key)), None)
    return f"{number} {money}" if number is not None and money else ""


def _parts(value: Mapping[str, Json]) -> str:
    """An address or a coded word: its text form, else all its parts."""
    simple = {json_words(key).casefold(): inside for key, inside in value.items()}
    texts = {key.rpartition(" ")[2]: inside for key, inside in simple.items()}
    told = next((texts[key] for key in _TEXTS if texts.get(key) and _is_text(texts[key])), None)
    if told and len(simple) <= 4:
        return str(told)
    parts = (_text(inside) for inside in value.values() if not isinstance(inside, dict))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _is_text(value: Json) -> bool:
    return isinstance(value, str) and not value.isdigit()


# --- lists --------------------------------------------------------------------------------------


def _lists(value: Json, context: str, depth: int) -> Iterator[tuple[str, list[Mapping[str, Json]]]]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        rows: list[Mapping[str, Json]] = [row for row in value if isinstance(row, dict)]
        if rows:
            yield context, rows
        for row in rows:
            yield from _lists(row, context, depth + 1)
    elif isinstance(value, dict):
        for key, inside in value.items():
            yield from _lists(inside, json_words(key), depth + 1)


def _read_list(context: str, rows: list[Mapping[str, Json]], sheet: Sheet) -> None:
    """A list of {"label", "value"} is a form; any other is a table."""
    words = {key: json_words(key) for row in rows for key in row}
    names = [key for key, said in words.items() if said.casefold() in _NAMES]
    values = [key for key, said in words.items() if said.casefold() in _VALUES]
    if names and values and names != values:
        for row in rows:
            sheet.pairs.append((_text(row.get(names[0])), _text(row.get(values[0]))))
    heads = tuple(words)
    cells = tuple(tuple(_with_unit(row, key) for key in heads) for row in rows)
    sheet.grids.append(Grid(context, tuple(words.values()), cells))
