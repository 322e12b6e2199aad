"""The schema explains every key, the shipped file obeys it, and the documentation knows it all."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from monitor.config import load, schema
from tests.cases import each

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs/config.md").read_text()
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", DOCS, re.MULTILINE | re.DOTALL)
SECRETS = {
    "NEWS_TOKEN": "n",
    "COMPANIES_HOUSE_KEY": "c",
    "SMTP_PASSWORD": "s",
    "WEBHOOK_SECRET": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "APPRISE_URL": "slack://a/b",
    "MONITOR_TOKEN": "m",
    "LLM_KEY": "l",
}
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}
SAYS_NOTHING = {"description", "default", "$schema", "$defs", "title"}


def faults(rule: dict[str, Any], value: Any, whole: dict[str, Any]) -> list[str]:
    """What a JSON Schema says against a value; a keyword that is not known here is an error."""
    found = []
    for keyword, says in rule.items():
        found += KEYWORDS[keyword](says, value, rule, whole) if keyword not in SAYS_NOTHING else []
    return found


def _type(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    names = [says] if isinstance(says, str) else says
    numeric = isinstance(value, bool) and "boolean" not in names
    good = not numeric and isinstance(value, tuple(flat(TYPES[name] for name in names)))
    return [] if good else [f"{value!r} is no {says}"]


def flat(types: Iterator[type | tuple[type, ...]]) -> Iterator[type]:
    for one in types:
        yield from one if isinstance(one, tuple) else (one,)


def _properties(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    keys = says.keys() & value.keys() if isinstance(value, dict) else ()
    return [fault for key in keys for fault in faults(says[key], value[key], whole)]


def _additional(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    rest = value.keys() - rule.get("properties", {}).keys() if isinstance(value, dict) else ()
    if says is False:
        return [f"unknown key {key}" for key in rest]
    return [fault for key in rest for fault in faults(says, value[key], whole)]


def _pattern_properties(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    pairs = [(key, p) for key in value for p in says if re.search(p, key)]
    return [fault for key, p in pairs for fault in faults(says[p], value[key], whole)]


def _ref(says: str, value: Any, rule: Any, whole: Any) -> list[str]:
    return faults(whole["$defs"][says.rpartition("/")[2]], value, whole)


def _items(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    items = value if isinstance(value, list) else []
    return [fault for item in items for fault in faults(says, item, whole)]


def _any(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    all_faults = [faults(one, value, whole) for one in says]
    return [] if [] in all_faults else [fault for some in all_faults for fault in some]


def _one(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    good = [one for one in says if not faults(one, value, whole)]
    return [] if len(good) == 1 else [f"{value!r} fits {len(good)} variants"]


def _when(test: Any) -> Any:
    def check(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
        return [] if test(says, value) else [f"{value!r}: {says!r}"]

    return check


def _names(says: Any, value: Any, rule: Any, whole: Any) -> list[str]:
    return [fault for key in value for fault in faults(says, key, whole)]


KEYWORDS: dict[str, Any] = {
    "type": _type,
    "properties": _properties,
    "additionalProperties": _additional,
    "patternProperties": _pattern_properties,
    "propertyNames": _names,
    "$ref": _ref,
    "items": _items,
    "anyOf": _any,
    "oneOf": _one,
    "enum": _when(lambda says, value: value in says),
    "const": _when(lambda says, value: value == says),
    "required": _when(lambda says, value: set(says) <= set(value)),
    "pattern": _when(lambda says, value: not isinstance(value, str) or re.search(says, value)),
    "minimum": _when(lambda says, value: value >= says),
    "maximum": _when(lambda says, value: value <= says),
    "minItems": _when(lambda says, value: not isinstance(value, list) or len(value) >= says),
}


def keys(part: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key of the schema with what the schema says of it, by section."""
    for name, one in part.get("properties", {}).items():
        yield f"{path}.{name}", one
    for name, one in part.get("$defs", {}).items():
        yield from keys(one, name)


def parsed(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


WHOLE = schema()
ALL_KEYS = list(keys(WHOLE))


def test_the_schema_finds_mistakes() -> None:
    assert faults(WHOLE, {"watchlist": [{"name": "Haier"}]}, WHOLE) == []
    for wrong in (
        {},
        {"watchlist": [{"nam": "Haier"}]},
        {"watchlist": "a.yaml", "sorces": []},
        {"watchlist": "a.yaml", "channels": {"c": {"type": "console", "to": []}}},
        {"watchlist": "a.yaml", "history": {"max_age": 30}},
        {"watchlist": "a.yaml", "network": {"ports": [0]}},
        {"watchlist": "a.yaml", "routes": [{"to": "some"}]},
    ):
        assert faults(WHOLE, wrong, WHOLE), wrong


@each("name", ["config.yaml", *range(len(EXAMPLES))])
def test_the_shipped_file_and_the_examples_are_right(name: str | int, tmp_path: Path) -> None:
    text = (ROOT / name).read_text() if isinstance(name, str) else EXAMPLES[name]
    tree = parsed(text)
    tree.setdefault("watchlist", [{"name": "Haier Group"}])
    for file in ("watchlist.yaml", "more.yaml"):
        (tmp_path / file).write_text(f"- {{name: Firm of {file}}}\n")
    assert faults(WHOLE, tree, WHOLE) == []
    (tmp_path / "config.yaml").write_text(json.dumps(tree, ensure_ascii=False))
    assert load(tmp_path / "config.yaml", SECRETS).watches()


def test_the_shipped_file_needs_no_secret_and_tells_on_the_console() -> None:
    made = load(ROOT / "config.yaml", {})
    assert made.watches()[0].names == ("Haier Group", "海尔集团", "海尔", "Haier")
    assert [channel.type for channel in made.channel_values()] == ["console"]
    assert len(made.source_values()) == 5
    assert {source.type for source in made.source_values()} == {"feed", "page"}


def test_every_key_is_explained() -> None:
    silent = [path for path, says in ALL_KEYS if not (says.get("description") or "$ref" in says)]
    assert silent == [], "no description in the schema"
    untold = [path for path, _ in ALL_KEYS if f"`{path.rpartition('.')[2]}`" not in section(path)]
    assert untold == [], "docs/config.md does not tell of these"


def section(path: str) -> str:
    """The part of the documentation that a section's keys must stand in."""
    owner = path.rpartition(".")[0]
    title = HEADINGS[owner]
    return re.split(r"^## ", DOCS.split(f"\n## {title}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


HEADINGS = {
    "": "The whole file",
    "WatchEntry": "watchlist",
    "Ids": "watchlist",
    "SourceEntry": "sources",
    "ArticleFields": "sources",
    "Discover": "sources",
    "Auth": "sources",
    "EmailChannel": "channels",
    "WebhookChannel": "channels",
    "ConsoleChannel": "channels",
    **dict.fromkeys(
        (f"{name}Channel" for name in ("Slack", "Teams", "Discord", "Feishu", "Dingtalk")),
        "channels",
    ),
    "WecomChannel": "channels",
    "FileChannel": "channels",
    "PostgresChannel": "channels",
    "SeveritySettings": "severity, silences, budget",
    "LargeSettings": "severity, silences, budget",
    "SmallSettings": "severity, silences, budget",
    "SilenceSettings": "severity, silences, budget",
    "SecondReaderSettings": "second_reader",
    "ReportSettings": "report",
    "AppriseChannel": "channels",
    "RouteSettings": "routes and quiet",
    "Quiet": "routes and quiet",
    "WebSettings": "web",
    "NetworkSettings": "network",
    "HistorySettings": "history, reading, ownership, logging",
    "ReadingSettings": "history, reading, ownership, logging",
    "LoggingSettings": "history, reading, ownership, logging",
    "OwnershipSettings": "history, reading, ownership, logging",
}
