"""Every piece of YAML in docs/registries.md is taken as it stands."""

import re
from pathlib import Path

from monitor import adapters, app, config
from tests.cases import each

PAGE = (Path(__file__).parents[2] / "docs" / "registries.md").read_text(encoding="utf-8")
PIECES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
KEYS = dict.fromkeys(re.findall(r"\$([A-Z_]+)", PAGE), "key:secret")
REST = {
    "watchlist": "watchlist: [{name: Example Group}]\n",
    "database": "database: sqlite:///data/monitor.db\n",
    "channels": "channels: {console: {type: console}}\n",
}


def pieced(piece: str) -> str:
    """A whole configuration round a piece; of sources that share an id it has the last."""
    entries = [line for line in piece.splitlines() if re.match(r"  - \{id", line)]
    sources = {re.findall(r"id: (\w+)", line)[0]: line for line in entries}
    others = "".join(f"{line}\n" for line in piece.splitlines() if line not in entries)
    rest = "".join(text for key, text in REST.items() if f"{key}:" not in piece)
    return rest + others + "\n".join(["sources:", *sources.values()] if sources else []) + "\n"


@each("piece", PIECES)
def test_a_piece_of_the_page_loads(piece: str, tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(pieced(piece), encoding="utf-8")
    plan = app.plan_of(config.load(path, KEYS))
    assert len(plan.sources) == len(set(re.findall(r"\{id: (\w+)", piece)))


def test_every_register_has_its_line_and_its_piece() -> None:
    registers = {kind for kind in adapters.names() if adapters.address(kind)}
    assert registers == set(re.findall(r"type: (\w+)", "\n".join(PIECES)))
    lines = re.findall(r"^\| `(\w+)` (?:\|[^|\n]*){5}\|$", PAGE, re.MULTILINE)
    assert sorted(registers) == sorted(lines)
