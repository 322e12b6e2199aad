"""python -m benchmarks.named [en|zh] [--watched]: are firms seen whatever they are called?

Puts well-known names (X, 3i, U.S. Steel, 任天堂) into plain statements, on either side of them, and
prints the names for which the firms told are not the two of the statement, with what was told.
With `--watched` the name is known, as from a watchlist. Needs no corpus.
"""

import argparse
import os
from collections import defaultdict
from pathlib import Path

from monitor.events import read
from monitor.folders import models_folder
from monitor.model import Finding, Language, Watch
from monitor.reading.tagger import lac
from monitor.resolve.index import Index

LANGUAGES: tuple[Language, ...] = ("en", "zh")
OTHER = {"en": "Kestrel Foods", "zh": "海岩集团"}
STATEMENTS = {
    "en": (
        "{} has acquired {}.",
        "{} has agreed to buy {} for $5 million.",
        "{} buys {}",
        "{} has invested $5 million in {}.",
        "{} has signed a partnership agreement with {}.",
        "{} and {} have formed a joint venture.",
        "{} has bought a 10% stake in {}.",
    ),
    "zh": (
        "{}收购了{}。",
        "{}拟以5亿元收购{}60%股权。",
        "{}收购{}",
        "{}向{}投资5亿元。",
        "{}与{}签署战略合作协议。",
        "{}与{}成立合资公司。",
        "{}持有{}10%股份。",
    ),
}


def main() -> None:
    """Print how many statements lack one of their firms, and which."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--watched", action="store_true", help="the name is on the watchlist")
    arguments = parser.parse_args()
    for lang in [arguments.language] if arguments.language else LANGUAGES:
        path = Path(__file__).with_name(f"named_{lang}.txt")
        names = path.read_text(encoding="utf-8").split("\n")
        wrong = {name: lost(name, lang, watched=arguments.watched) for name in filter(None, names)}
        tried = 2 * len(STATEMENTS[lang]) * len(wrong)
        print(f"\n{lang}: {sum(map(len, wrong.values())):,} of {tried:,} without both firms")
        for name, told in sorted(wrong.items(), key=lambda one: -len(one[1])):
            if told:
                print(f"{len(told):5}  {name}: {' | '.join(dict.fromkeys(told))}")


def lost(name: str, lang: Language, *, watched: bool) -> list[str]:
    """What is told of the statements whose two firms are not told."""
    tagger = lac.at(models_folder(os.environ) / lac.FILE) if lang == "zh" else None
    known = Index([Watch(name)]).find if watched else None
    found: list[str] = []
    for statement in STATEMENTS[lang]:
        for pair in ((name, OTHER[lang]), (OTHER[lang], name)):
            findings = read(statement.format(*pair), lang=lang, tagger=tagger, known=known).findings
            if not any(_firms(one) >= set(map(_bare, pair)) for one in findings):
                found.append(_shown(findings, OTHER[lang]))
    return found


def _firms(finding: Finding) -> set[str]:
    return {_bare(one.name) for one in finding.parties}


def _bare(name: str) -> str:
    return name.removeprefix("The ")


def _shown(findings: tuple[Finding, ...], other: str) -> str:
    told: defaultdict[str, list[str]] = defaultdict(list)
    for one in findings:
        told[one.type] += [party.name for party in one.parties if party.name != other]
    return ", ".join(" ".join([kind, *names]) for kind, names in told.items()) or "-"


if __name__ == "__main__":
    main()
