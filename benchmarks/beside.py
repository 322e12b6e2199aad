"""python -m benchmarks.beside [en|zh] [--pairs N] [--show]: does one statement disturb the next?

Puts two plain statements of `composed_en.txt` or `composed_zh.txt` about different firms into one
text: one behind the other, as paragraphs, as items of a list, joined by 而, a semicolon, "while".
Each is told in full when it stands alone. Counts the statements that are no longer told, and the
alerts that name firms of both. `--show` prints them. Needs no corpus.
"""

import argparse
import os
import random
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from benchmarks.composed import ALERT, HEADLINE, LANGUAGES, Core, ended, missing, parsed
from monitor.events import read
from monitor.folders import models_folder
from monitor.model import Finding, Language
from monitor.reading.tagger import lac

# The firms and people of the data, and what they are called in the second statement.
_OTHERS = {
    "zh": (
        "海岩=江澜 云桥=晨岭 青禾=丰穗 陆川=沧屿 远山=高阜 北辰=紫垣 松湖=竹溪 白鹭=苍隼 "
        "东岭=西陵 浦禾=瑞芒 辰湖=曜海 海禾=川麦 王海涛=刘建平 李明=赵刚 何林=孙毅 "
        "陈秋=周岚 方远=郑凯"
    ),
    "en": (
        "Kestrel=Marlow Orrin=Tallis Severn=Calder Ostra=Vestra VLK=QRN Brevik=Sandvar "
        "Kettle=Copley Norvik=Lindal Dorne=Farrow Halden=Ridgen Nexo7=Avix9 Tarn=Crag Hale=Moss "
        "Roth=Kern Berg=Lund Anna=Clara Peter=Simon Tom=Neil"
    ),
}
_FORMS = {
    "behind": "{0} {1}",
    "paragraphs": "{0}\n\n{1}",
    "list": "- {0}\n- {1}",
}
_JOINED = {
    "zh": {"semicolon": "{0}；{1}", "joined": "{0}，而{1}"},
    "en": {"semicolon": "{0}; {1}", "while": "{0}, while {1}", "and": "{0}, and {1}"},
}


def main() -> None:
    """Print, per form, how many statements are lost and how many alerts mix the two."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("--pairs", type=int, default=1000, metavar="N", help="per form")
    parser.add_argument("--show", action="store_true", help="print what is lost or mixed")
    arguments = parser.parse_args()
    for lang in [arguments.language] if arguments.language else LANGUAGES:
        for form in (*_FORMS, *_JOINED[lang]):
            _report(lang, form, arguments.pairs, show=arguments.show)


def _report(lang: Language, form: str, number: int, *, show: bool) -> None:
    lost: list[str] = []
    mixed: list[str] = []
    for one, other in _pairs(lang, number):
        text = _text(lang, form, one, other)
        found = found_in(text, lang)
        gone = (missing(core, core.told, found) for core in (one, other))
        lost += (f"{lacks}: {text!r}" for lacks in gone if lacks)
        mixed += (f"{event}: {text!r}" for event in _mixed(found, lang))
    print(f"{lang} {form:10}: {len(lost):4} of {2 * number:,} lost, {len(mixed):4} alerts mixed")
    if show:
        print(*(f"    {line}" for line in [*sorted(lost), *sorted(mixed)]), sep="\n")


def _text(lang: Language, form: str, one: Core, other: Core) -> str:
    first, second = ended(one.words.rstrip("。.")), ended(other.words.rstrip("。."))
    if joined := _JOINED[lang].get(form):
        article = re.match("(?:The|An?|Shares) ", second)
        second = second[0].lower() + second[1:] if article else second
        return joined.format(first.rstrip("。."), second)
    return _FORMS[form].format(first, second).replace("。 ", "。" if lang == "zh" else "。 ")


def _pairs(lang: Language, number: int) -> Iterator[tuple[Core, Core]]:
    chance = random.Random(1)  # noqa: S311 - the same pairs each time
    cores = told_alone(lang)
    for _ in range(number):
        yield chance.choice(cores), _renamed(chance.choice(cores), lang)


@cache
def told_alone(lang: Language) -> Sequence[Core]:
    """The statements that name their firms and are told in full by either names."""
    _, cores = parsed(Path(__file__).with_name(f"composed_{lang}.txt"))
    plain = (
        core
        for core in cores
        if "none" not in core.kinds
        and _names(lang).search(core.words)
        and not core.words[0].islower()
        and not HEADLINE.search(core.words)
    )
    return [core for core in plain if _is_told(core, lang) and _is_told(_renamed(core, lang), lang)]


def _is_told(core: Core, lang: Language) -> bool:
    return not missing(core, core.told, found_in(ended(core.words.rstrip("。.")), lang))


def found_in(text: str, lang: Language) -> Sequence[Finding]:
    return read(text, lang=lang, tagger=tagger() if lang == "zh" else None).findings


@cache
def tagger() -> lac.Tagger | None:
    return lac.at(models_folder(os.environ) / lac.FILE)


@cache
def _others(lang: Language) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in _OTHERS[lang].split())
    return {name: other for name, _, other in pairs}


@cache
def _names(lang: Language) -> re.Pattern[str]:
    return re.compile("|".join(_others(lang)))


def _renamed(core: Core, lang: Language) -> Core:
    def named(words: str) -> str:
        return _names(lang).sub(lambda found: _others(lang)[found[0]], words)

    told = tuple((name, named(value)) for name, value in core.told)
    return core._replace(words=named(core.words), told=told)


def _mixed(found: Sequence[Finding], lang: Language) -> Iterator[str]:
    for one in found:
        names = " ".join(party.name for party in one.parties)
        sides = [
            any(name in names for name in side) for side in zip(*_others(lang).items(), strict=True)
        ]
        if one.confidence >= ALERT and all(sides):
            yield f"{one.type} of {names}"


if __name__ == "__main__":
    main()
