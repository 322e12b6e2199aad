"""python -m benchmarks.names [CORPUS.jsonl]: are two names recognised as one firm's?

A line is {"text", "pairs": [{"full", "short"}], "not_same": [[name, name]]}: `pairs` name one
firm, `not_same` two. Prints precision and recall for "same" and for "same or maybe", and how many
of the short names are found as declared in the text (以下简称“…”).
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from monitor.reading.names import mentions
from monitor.reading.prose.normal import normalise
from monitor.resolve.names import same_firm


def _two(pair: Any) -> tuple[str, str]:
    names = list(pair.values()) if isinstance(pair, dict) else pair
    return str(names[0]), str(names[1])


def _declared(text: str) -> set[tuple[str, str]]:
    normal = normalise(text)
    return {
        (m.alias_of, m.surface) for m in mentions.find(normal.text, "zh", ()) if m.how == "alias"
    }


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def main(path: Path) -> None:
    """Count the verdicts on every pair of the corpus and print the rates."""
    one: Counter[str] = Counter()
    two: Counter[str] = Counter()
    found = asked = 0
    for line in _lines(path):
        declared = {normalise(short).text for _, short in _declared(line["text"])}
        for pair in map(_two, line.get("pairs") or ()):
            one[same_firm(*pair)] += 1
            asked += 1
            found += normalise(pair[1]).text in declared
        for pair in map(_two, line.get("not_same") or ()):
            two[same_firm(*pair)] += 1
    print(f"one firm: {dict(one)}; two firms: {dict(two)}")
    for title, verdicts in (("same", ("same",)), ("same or maybe", ("same", "maybe"))):
        right, wrong = (sum(count[v] for v in verdicts) for count in (one, two))
        precision = right / (right + wrong) if right + wrong else 0.0
        recall = right / one.total() if one else 0.0
        print(f"{title:14} precision {precision:6.1%}  recall {recall:6.1%}  two firms: {wrong}")
    if asked:
        print(f"short names that the text declares and that are heard: {found / asked:.1%}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path("../shared/corpus/alias_zh.jsonl")
    parser.add_argument("corpus", nargs="?", type=Path, default=default)
    main(parser.parse_args().corpus)
