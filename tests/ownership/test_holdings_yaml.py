"""Holdings that a person wrote down in YAML."""

from collections.abc import Callable
from pathlib import Path

from monitor.ownership.holdings import collected, named
from monitor.ownership.holdings_yaml import each_entry
from tests.cases import each

Call = Callable[..., tuple[int, str, str]]

WRITTEN = """# who holds whom
holdings:
  - {holder: Beichen Group, target: Beichen Kaos, percent: 51.2%, valid_from: 2016-01-01}
  - holder: 北辰物联
    target: Starlan Auto
    low: 25
    high: 50
    kind: votes
    source: annual report
  - {holder: Beichen Kaos, target: Tarn Pumps, percent: lots}
  - {holder: Beichen Kaos, target: Tarn Pumps, stake: 5}
  - {holder: Beichen Kaos, holder: Other, target: Tarn Pumps, percent: 5}
  - {holder: Beichen Kaos, percent: 5}
  - holder: Beichen Kaos
    target: Tarn Pumps
    percent: 5
    holder: Other
"""


def test_entries_are_read_and_wrong_ones_told_with_their_line() -> None:
    read, problems = collected(each_entry(WRITTEN, "own.yaml", {"source": "own.yaml"}), "own.yaml")
    assert [
        (one.holder, one.target, float(one.share.low), one.source) for one in map(named, read)
    ] == [
        ("Beichen Group", "Beichen Kaos", 0.512, "own.yaml"),
        ("北辰物联", "Starlan Auto", 0.25, "annual report"),
    ]
    assert sorted(problem.line for problem in problems) == [10, 11, 12, 13, 17]


@each("text", ["a: b\n", "- [\n", "", "just words\n"])
def test_a_file_that_is_no_list_of_entries_is_refused(text: str) -> None:
    read, problems = collected(each_entry(text, "own.yaml", {}), "own.yaml")
    assert (read, len(problems)) == ([], 1)


def test_a_yaml_file_answers_as_a_csv_file_does(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    status, out, err = call("ownership", "Beichen Kaos", "--holdings", str(path))
    assert (status, "controlled by: Beichen Group" in out) == (0, True)
    assert "own.yaml:10:1: 'lots' is not a percentage" in err
