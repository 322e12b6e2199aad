"""Watches are added, changed and taken out by people's hands and by commands in the same files."""

import re
import stat
from pathlib import Path

import pytest

from monitor.config import edit, load
from monitor.config.edit import Wish
from monitor.errors import ConfigError, MonitorError
from tests.cases import each

WRITTEN = """\
# what we watch
watchlist:   # the firms
  - name: Haier Group   # the group
    aliases: [海尔集团, "Haier",
              海尔]   # three
    # which firms are others:
    not:
      - 海尔森    # a bank
      # more to come
    follow: group
  # a firm in one line
  - {name: Chery, ids: {stock: "600000.SH"}}   # cars
  # - name: commented out

# where we look
sources: []
language: zh      # for now
"""
CHERY = '  - {name: Chery, ids: {stock: "600000.SH"}}   # cars'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    return path


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def difference(path: Path) -> tuple[list[str], list[str]]:
    """The lines that are gone and those that are new."""
    old, new = WRITTEN.splitlines(), lines_of(path)
    return [one for one in old if one not in new], [one for one in new if one not in old]


def test_a_new_watch_stands_after_the_last_and_nothing_else_changes(path: Path) -> None:
    wish = Wish(
        "Café & Söhne: Ltd",
        aliases=("no", "A$AP", "咖啡"),
        ids={"companies_house": "00445790"},
        follow="group",
        min_share="50%",
        sectors=("coffee",),
        excluded=("Café du Monde",),
        events=("registration",),
    )
    done = edit.add(path, {}, [wish])
    assert done.added == ("Café & Söhne: Ltd",)
    assert difference(path) == (
        [],
        [
            '  - name: "Café & Söhne: Ltd"',
            '    aliases: ["no", "A$$AP", 咖啡]',
            '    ids: {companies_house: "00445790"}',
            '    min_share: "50%"',
            "    sectors: [coffee]",
            "    not: [Café du Monde]",
            "    events: [registration]",
        ],
    )
    watch = load(path, {}).watches()[2]
    assert watch.aliases == ("no", "A$AP", "咖啡")
    assert watch.ids == {"companies_house": "00445790"}
    before = path.read_bytes()
    assert edit.add(path, {}, [wish]).same == ("Café & Söhne: Ltd",)
    assert path.read_bytes() == before


def test_comments_that_belong_to_the_last_watch_stay_with_it(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    written = "watchlist:\n  - name: Apple\n    # ids: {}\n  # - name: Pear\nlanguage: en\n"
    path.write_text(written, encoding="utf-8")
    edit.add(path, {}, [Wish("Beichen")])
    said = written.replace("  # - name: Pear", "  - name: Beichen\n  # - name: Pear")
    assert path.read_text(encoding="utf-8") == said


def test_a_watch_gets_only_what_it_lacks(path: Path) -> None:
    more = Wish("haier group", aliases=("HAIER", "Casarte"), excluded=("海尔曼",), follow="self")
    numbers = Wish("Chery", ids={"stock": "600001.SH", "lei": "5493001KJTIIGC8Y1R12"})
    assert edit.add(path, {}, [more, numbers]).changed == ("Haier Group", "Chery")
    gone, new = difference(path)
    assert gone == ["              海尔]   # three", "    follow: group", CHERY]
    assert new == [
        "              海尔, Casarte]   # three",
        "      - 海尔曼",
        "    follow: self",
        '  - {name: Chery, ids: {stock: "600001.SH", lei: "5493001KJTIIGC8Y1R12"}}   # cars',
    ]


def test_the_comments_about_a_watch_go_with_it_and_a_heading_stays(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    lines = [
        "watchlist:",
        "  # fruit",
        "  - name: Apple Inc",
        "    # its orchard",
        "    not:",
        "      # not ours: said on the dashboard",
        "      - Apple Orchard",
        "    # still of the apple",
        "  - name: Pear Corp",
        "",
        "  # a car, for a while",
        "  # until May",
        "  - name: Chery Motor",
        "language: en",
        "",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    edit.remove(path, {}, ["Apple Inc"])
    assert path.read_text(encoding="utf-8") == "\n".join([*lines[:2], *lines[8:]])
    edit.remove(path, {}, ["Chery Motor"])
    assert path.read_text(encoding="utf-8") == "\n".join([*lines[:2], *lines[8:10], *lines[13:]])


def test_a_watch_is_taken_out_with_its_own_lines_only(path: Path) -> None:
    assert edit.remove(path, {}, ["CHERY", "nobody"]).changed == ("Chery",)
    assert difference(path) == (["  # a firm in one line", CHERY], [])
    assert edit.remove(path, {}, ["Chery"]).changed == ()
    edit.remove(path, {}, ["Haier Group"])
    assert load(path, {}).watches() == ()
    kept = path.read_text(encoding="utf-8")
    for comment in ("# what we watch", "# the firms", "# where we look",
                    "# - name: commented out", "# for now"):  # fmt: skip
        assert comment in kept
    edit.add(path, {}, [Wish("Beichen"), Wish("Yuanhang", aliases=("远航",))])
    assert [one.name for one in load(path, {}).watches()] == ["Beichen", "Yuanhang"]


@each(
    ("text", "said"),
    [
        ("watchlist: [{name: Apple}]\n", "# why\nwatchlist: [{name: Apple, not: [Apple Bank]}]\n"),
        ("watchlist: [{name: Apple, not: [Pie]}]",
         "# why\nwatchlist: [{name: Apple, not: [Pie, Apple Bank]}]"),
        ("watchlist:\n- name: Apple\n  not: [Pie]  # x\n",
         "watchlist:\n- name: Apple\n  # why\n  not: [Pie, Apple Bank]  # x\n"),
        ("watchlist:\n- name: Apple\n  not:\n  - Pie\n",
         "watchlist:\n- name: Apple\n  not:\n  - Pie\n  # why\n  - Apple Bank\n"),
        ("watchlist:\n- name: Apple", "watchlist:\n- name: Apple\n  # why\n  not: [Apple Bank]"),
        ("watchlist:\r\n  - name: Apple\r\nlanguage: en\r\n",
         "watchlist:\r\n  - name: Apple\r\n    # why\r\n    not: [Apple Bank]\r\nlanguage: en\r\n"),
        ("watchlist:\n  - {name: Apple,\n     follow: self}\n",
         "watchlist:\n  - {name: Apple,\n     # why\n     follow: self, not: [Apple Bank]}\n"),
        ("\ufeffwatchlist:\n  -\n    name: Apple\n",
         "\ufeffwatchlist:\n  -\n    name: Apple\n    # why\n    not: [Apple Bank]\n"),
    ],
)  # fmt: skip
def test_what_is_not_ours_is_noted_with_a_comment(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes(text.encode())
    assert edit.exclude(path, {}, "Apple", "Apple Bank", "why")
    assert path.read_bytes().decode() == said
    assert "Apple Bank" in load(path, {}).watches()[0].excluded
    assert not edit.exclude(path, {}, "Apple", "apple bank", "again")
    assert path.read_bytes().decode() == said


@pytest.mark.parametrize(
    ("config", "file", "changed"),
    [
        ("watchlist: firms.yaml\n", "- name: Apple\n", "firms.yaml"),
        ("watchlist: [firms.yaml]\n", "watchlist:\n  - name: Apple\n", "firms.yaml"),
        ("watchlist:\n  - firms.yaml\n  - name: Pear\n", "- {name: Apple}\n", "config.yaml"),
        ("watchlist: [firms.yaml]\n", "[]\n", "firms.yaml"),
    ],
)
def test_watches_in_files_of_their_own_are_edited_there(
    tmp_path: Path, config: str, file: str, changed: str
) -> None:
    (tmp_path / "config.yaml").write_text(config, encoding="utf-8")
    (tmp_path / "firms.yaml").write_text(file, encoding="utf-8")
    path = tmp_path / "config.yaml"
    edit.add(path, {}, [Wish("Beichen", aliases=("北辰",))])
    assert "Beichen" in (tmp_path / changed).read_text(encoding="utf-8")
    other = {"config.yaml", "firms.yaml"} - {changed}
    assert "Beichen" not in (tmp_path / other.pop()).read_text(encoding="utf-8")
    assert "Beichen" in [one.name for one in load(path, {}).watches()]
    if "Apple" in file:
        edit.exclude(path, {}, "Apple", "Apple Bank", "why")
        assert "Apple Bank" in (tmp_path / "firms.yaml").read_text(encoding="utf-8")
        edit.remove(path, {}, ["Apple"])
        assert "Apple" not in [one.name for one in load(path, {}).watches()]


def test_what_would_be_wrong_is_not_written(path: Path) -> None:
    before = path.read_bytes()
    wrong = [Wish("Beichen", ids={"lei": "nonsense"}), Wish("Ltd"), Wish("Tea", aliases=("海尔",))]
    for wish in wrong:
        with pytest.raises(ConfigError, match="not written: "):
            edit.add(path, {}, [wish])
    with path.open("a", encoding="utf-8") as file:
        file.write("channels: {a: {type: console}}\nroutes: [{to: [a], watch: [Chery]}]\n")
    with pytest.raises(ConfigError, match="Chery"):
        edit.remove(path, {}, ["Chery"])
    assert path.read_bytes().startswith(before)
    with pytest.raises(MonitorError, match="no watch"):
        edit.exclude(path, {}, "Nobody", "x", "why")
    assert [one.name for one in path.parent.iterdir()] == ["config.yaml"]


def test_the_file_keeps_its_mode_and_its_link(tmp_path: Path, path: Path) -> None:
    path.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    edit.add(link, {}, [Wish("Beichen")])
    assert link.is_symlink()
    assert "Beichen" in path.read_text(encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_secrets_stay_names(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("web: {token: $TOKEN}\n")
    edit.add(path, {"TOKEN": "canary-123"}, [Wish("Beichen")])
    assert "token: $TOKEN" in path.read_text(encoding="utf-8")


def test_many_watches_are_added_in_one_go(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("watchlist: []\nlanguage: en\n", encoding="utf-8")
    wishes = [Wish(f"Firm number {n}", aliases=(f"firm-{n}",)) for n in range(200)]
    assert len(edit.add(path, {}, wishes).added) == 200
    assert len(load(path, {}).watches()) == 200
    assert re.search(r"^language: en$", path.read_text(encoding="utf-8"), re.MULTILINE)
