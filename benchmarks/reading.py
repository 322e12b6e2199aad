"""python -m benchmarks.reading [--shared ../shared]: how reliable is confidence, and how fast is
reading?

Prints the tables of `reliability.py`, or with `--speed` leaves them out. Then the articles of 2,000
characters read per CPU-second compared with plain tokenising, and the time for texts of 1 to 200
kB, which must grow linearly, whether firms recur or each is named once. Speed is measured in
Chinese and English on sentences that nearly all tell deals, on a mix of examples of all rules with
counterexamples (short sentences that nearly all have a word of an event), on pages as papers write
them, on texts without any word of an event, and in Chinese also on general business news; with the
tagger if `monitor models fetch` has installed it.
"""

import argparse
import os
import random
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import zip_longest
from pathlib import Path

from benchmarks.pages import PAGES
from benchmarks.reliability import kept, lines, tables
from monitor.events import read
from monitor.events._patterns.pattern import kinds, kinds_in
from monitor.folders import models_folder
from monitor.model import Language
from monitor.processes import collect_less
from monitor.reading.tagger import lac
from monitor.reading.tagger.tagged import Tagger

LENGTHS = (1, 2, 5, 10, 20, 50, 100, 200)  # kB
LANGUAGES: tuple[Language, ...] = ("en", "zh")
ARTICLES = 12  # per mix
_TOKEN = re.compile(r"\w+|[^\w\s]")


def main() -> None:
    """Print all tables."""
    collect_less()  # like the program
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--speed", action="store_true", help="only how fast")
    arguments = parser.parse_args()
    corpus = arguments.shared / "corpus"
    if not arguments.speed:
        tables(corpus)
    pairs = [one for one in lines(corpus / "core.jsonl") if not kept(one["id"])]
    deals = [one for one in lines(corpus / "fewfc.jsonl") if not kept(one["id"])]
    texts: dict[Language, list[str]] = {
        "en": [one["text"] for one in pairs],
        "zh": [one["text"] for one in deals],
    }
    news = {"zh": [one["text"] for one in lines(corpus / "finre.jsonl") if not kept(one["id"])]}
    print("\n                     articles a second of CPU, times the work of one tokenising regex")
    tagger = lac.at(models_folder(os.environ) / lac.FILE)
    for lang in LANGUAGES:
        speed(lang, texts[lang], news.get(lang, ()), tagger)
    growth(texts)


def speed(lang: Language, deals: Sequence[str], news: Sequence[str], tagger: Tagger | None) -> None:
    """Print articles per CPU-second, and the time compared with plain tokenising."""
    plain = [text for text in (*deals, *news) if not kinds_in(text.lower(), lang)]
    mixed = list(_mixed(lang))
    mixes = {"deals": deals, "mixed": mixed, "pages": PAGES[lang] * 5, "news": news, "plain": plain}
    for mix, chosen in mixes.items():
        if not chosen:
            continue
        # Twice: few texts have no word of any event.
        articles = list(_cut([*chosen, *chosen], 2000))[:ARTICLES]
        for used in (None, tagger) if tagger and lang == "zh" else (None,):
            ours = _total(articles, partial(read, lang=lang, tagger=used))
            tokens = _total(articles, _TOKEN.findall)
            how = f"{lang} {mix}{', tagged' if used else ''}"
            print(f"{how:18}  {len(articles) / ours:23.0f}  {ours / tokens:30.0f}")


def _mixed(lang: Language) -> Iterator[str]:
    """An example of each rule, with counterexamples of the next two, alternating over kinds."""
    rules = [rule for ones in zip_longest(*(k.patterns[lang] for k in kinds())) for rule in ones]
    told = [rule for rule in rules if rule is not None]
    for at, rule in enumerate(told):
        yield rule.example
        yield from (told[(at + step) % len(told)].counterexample for step in (1, 2))


def growth(texts: Mapping[Language, Sequence[str]]) -> None:
    """Print CPU milliseconds per kB by length of text: news, digests of ever new firms, and lists
    of one firm's deals."""
    columns = [
        *((lang, lang, _repeated("\n".join(texts[lang]))) for lang in LANGUAGES),
        *((f"{lang} digest", lang, _digest(lang, _DIGEST[lang])) for lang in LANGUAGES),
        *((f"{lang} list", lang, _digest(lang, _ONE_BUYERS[lang])) for lang in LANGUAGES),
    ]
    print("\n   kB  ms a kB: " + "  ".join(f"{name:>9}" for name, _, _ in columns))
    for size in LENGTHS:
        row = (_total([text[: size * 1000]], partial(read, lang=x), 2) for _, x, text in columns)
        print(f"{size:5}           " + "  ".join(f"{1000 * s / size:9.2f}" for s in row))


_SYLLABLES = {
    "en": "kar tel mon dri vas lo pen gar ul tis bre nok fal min rud".split(),
    "zh": list("岭创海山云桥平川溪州澄岚松柏远达启明拓鑫博瑞"),
}
_DIGEST = {
    "en": '{} Holdings Limited ("{}") acquired {} Inc for $5 million. It appointed Ann {}.',
    "zh": "{}科技股份有限公司（以下简称“{}”）收购{}有限公司30%股权。该公司任命{}为总经理。",
}
_ONE_BUYERS = {
    "en": "Halden Group acquired {1}{2} Inc for $5 million.",
    "zh": "海山集团拟收购{1}{2}科技有限公司30%股权。",
}


def _digest(lang: Language, entry: str) -> str:
    """A digest of deals in which each firm that fills the entry is named only once."""
    chance = random.Random(1)  # noqa: S311 - the same names in every run
    entries, length = [], 0
    while length < 1000 * LENGTHS[-1]:
        new, target, who = ("".join(chance.choices(_SYLLABLES[lang], k=3)) for _ in range(3))
        names = [one.capitalize() for one in (new, new, target, who)]
        entries.append(entry.format(*names))
        length += len(entries[-1]) + 1
    return "\n".join(entries)


def _repeated(text: str) -> str:
    return text * (1 + 1000 * LENGTHS[-1] // len(text))


def _total(articles: Iterable[str], work: Callable[[str], object], tries: int = 4) -> float:
    """CPU seconds for all; the minimum of several tries, as other load only adds."""
    return sum(min(_seconds(work, one) for _ in range(tries)) for one in articles)


def _seconds(work: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


def _cut(texts: Iterable[str], length: int) -> Iterator[str]:
    piece = ""
    for text in texts:
        piece += text + "\n"
        if len(piece) >= length:
            yield piece[:length]
            piece = ""


if __name__ == "__main__":
    main()
