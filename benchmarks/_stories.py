"""Stories told by several papers over weeks: who is meant, and what each paper prints when."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from monitor.rates import USUAL

AXES = ("names", "sums", "papers", "together")
# Hours after the news at which papers print it: none at the same time as another.
_HOURS = (1, 3, 9, 26, 50)
PAPERS = len(_HOURS)


def _pairs(words: str) -> dict[str, str]:
    """What is written in the one language, by what is written in the other."""
    return dict(pair.split(":") for pair in words.split())


_SYLLABLES = _pairs(
    "kar:卡 tel:特尔 mon:蒙 dri:德里 vas:瓦斯 lo:洛 pen:彭 gar:加尔 tis:蒂斯 bre:布雷 nok:诺克 "
    "fal:法尔 min:明 rud:鲁德 sel:塞尔 tor:托尔 ham:汉姆 bel:贝尔"
)
_CHARACTERS = _pairs(
    "岭:ling 澄:cheng 岚:lan 松:song 柏:bai 启:qi 拓:tuo 鑫:xin 瑞:rui 川:chuan 溪:xi 浦:pu 禾:he "
    "恒:heng 诚:cheng 卓:zhuo 陆:lu 远:yuan 泽:ze 朗:lang"
)
_TRADES = _pairs(
    "Foods:食品 Robotics:机器人 Energy:能源 Logistics:物流 Pharma:医药 Motors:汽车 "
    "Materials:材料 Semiconductor:半导体 Chemicals:化工 Software:软件"
)
_FAMILIES = _pairs("陈:Chen 李:Li 赵:Zhao 孙:Sun 周:Zhou 吴:Wu 郑:Zheng 林:Lin")
_GIVEN = _pairs("思远:Siyuan 文博:Wenbo 海涛:Haitao 明哲:Mingzhe 雅琴:Yaqin 晓峰:Xiaofeng")
_FIRST = _pairs("Anna:安娜 Peter:彼得 Clara:克拉拉 Mark:马克 Nina:尼娜 Owen:欧文 Greta:格蕾塔")
_LAST = _pairs("Hale:黑尔 Devane:德瓦内 Voss:沃斯 Lund:伦德 Pratt:普拉特 Frost:弗罗斯特")


class Fact(NamedTuple):
    """What one alert must say: its kind, its modality, whom it names."""

    kinds: frozenset[str]
    modalities: frozenset[str]
    slots: tuple[str, ...]


@dataclass(slots=True)
class Step:
    """One piece of news and its wordings: titles and bodies, whole and with less in them."""

    day: int
    way: str
    facts: tuple[Fact, ...]
    titles: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    short_titles: list[str] = field(default_factory=list)
    short_bodies: list[str] = field(default_factory=list)


class Printed(NamedTuple):
    """An article as one paper prints it. `way`: whole, teaser or title."""

    story: int
    step: int
    paper: int
    at: datetime
    lang: str
    title: str
    body: str
    way: str
    is_short: bool


def parsed(path: Path) -> dict[str, list[Step]]:
    """The steps of each story."""
    stories: dict[str, list[Step]] = {}
    steps: list[Step] = []
    for line in filter(None, path.read_text("utf-8").splitlines()):
        if line.startswith("["):
            steps = stories.setdefault(line.strip("[]"), [])
        elif line.startswith("@"):
            _, day, way, rest = line.split(" ", 3)
            steps.append(Step(int(day), way, tuple(map(_fact, rest.split(" & ")))))
        else:
            of_step = steps[-1]
            lists = {"t": of_step.titles, "b": of_step.bodies}
            lists |= {"q": of_step.short_titles, "p": of_step.short_bodies}
            lists[line[0]].append(line[2:])
    return stories


def _fact(words: str) -> Fact:
    kinds, modalities, *slots = words.split()
    named = tuple(slot for slot in slots if slot not in "ABK")
    return Fact(frozenset(kinds.split("|")), frozenset(modalities.split(",")), named)


class Named(NamedTuple):
    """A firm or a person: what it is called, most formal first, in each language."""

    en: tuple[str, ...]
    zh: tuple[str, ...]

    def all(self) -> tuple[str, ...]:
        """Every name, each once."""
        return tuple(dict.fromkeys((*self.en, *self.zh)))


class Cast:
    """Who and how much one story is about."""

    def __init__(
        self, dice: random.Random, langs: Sequence[str], axes: frozenset[str], taken: set[str]
    ) -> None:
        """`taken`: names that other stories have, which this one adds to."""
        self._dice = dice
        self._taken = taken
        self._axes = axes
        both = len(langs) > 1
        self.is_chinese = dice.random() < 0.6 if both else langs[0] == "zh"
        watched = self._firm(chinese=self.is_chinese or both, watched=True)
        others = [self._other(both=both) for _ in range(2)]
        people = self._people(chinese=self.is_chinese)
        self.named = dict(zip("WPQNM", [watched, *others, *people], strict=True))
        first = dice.randrange(111, 960)
        self._sums = {"A": first, "B": first * dice.randrange(115, 160) // 100}
        self._percent = dice.choice(("51.2", "30", "18.5", "60", "8.3"))

    def _firm(self, *, chinese: bool, watched: bool = False) -> Named:
        found = self._called_at_random(chinese=chinese, watched=watched)
        while found.en[-1] in self._taken:
            found = self._called_at_random(chinese=chinese, watched=watched)
        self._taken.add(found.en[-1])
        return found

    def _called_at_random(self, *, chinese: bool, watched: bool) -> Named:
        dice = self._dice
        trade = dice.choice(list(_TRADES))
        if chinese:
            han = "".join(dice.sample(list(_CHARACTERS), 2))
            latin = "".join(_CHARACTERS[one] for one in han).capitalize()
            forms = ("Co., Ltd.", "股份有限公司" if watched else "有限公司")
        else:
            parts = dice.sample(list(_SYLLABLES), 2)
            latin, han = "".join(parts).capitalize(), "".join(_SYLLABLES[one] for one in parts)
            forms = (dice.choice(("Inc.", "Ltd", "plc", "Corp.")), "公司")
        en, zh = f"{latin} {trade}", f"{han}{_TRADES[trade]}"
        return Named((f"{en} {forms[0]}", en), (f"{zh}{forms[1]}", zh))

    def _other(self, *, both: bool) -> Named:
        found = self._firm(chinese=self.is_chinese)
        if both and not self.is_chinese and self._dice.random() < 0.5:
            return Named(found.en, found.en[1:])  # Chinese papers keep the Latin name
        return found

    def _people(self, *, chinese: bool) -> list[Named]:
        first, last = (_GIVEN, _FAMILIES) if chinese else (_FIRST, _LAST)
        given, family = (self._dice.sample(list(names.items()), 2) for names in (first, last))
        pairs = zip(given, family, strict=True)
        if chinese:
            return [Named((f"{b[1]} {a[1]}",), (f"{b[0]}{a[0]}",)) for a, b in pairs]
        return [Named((f"{a[0]} {b[0]}",), (f"{a[1]}·{b[1]}",)) for a, b in pairs]

    def words(self, lang: str, day: datetime, *, in_title: bool) -> dict[str, str]:
        """What a paper writes for each slot."""
        self._converts = "sums" in self._axes and self._dice.random() < 0.3
        names = {slot: self._called(slot, lang, in_title=in_title) for slot in self.named}
        sums = {slot: self._sum(slot, lang) for slot in self._sums}
        return {**names, **sums, "K": self._share(lang), "day": self._day(lang, day)}

    def _called(self, slot: str, lang: str, *, in_title: bool) -> str:
        forms = self.named[slot].en if lang == "en" else self.named[slot].zh
        if "names" not in self._axes:
            return forms[0] if slot in "WPQ" and not in_title else forms[-1]
        if slot == "W" and not in_title and self._dice.random() < 0.3:
            return f"{forms[-1]}{' (NYSE: KRD)' if lang == 'en' else '（600123）'}"
        return self._dice.choice(forms[-1:] if in_title else forms)

    def _sum(self, slot: str, lang: str) -> str:
        millions, dice = self._sums[slot], self._dice
        currency = "CNY" if self.is_chinese else "USD"
        ways = ("as it is", "rounded", "as it is") if "sums" in self._axes else ("as it is",)
        way = dice.choice(ways)
        if way == "rounded":
            millions = millions // 10 * 10
        if lang == "zh":
            unit = "元" if currency == "CNY" else "美元"
            about = dice.choice(("约", "逾", "超")) if way == "rounded" else ""
            return f"{about}{millions / 100:g}亿{unit}"
        about = dice.choice(("about ", "more than ", "around ")) if way == "rounded" else ""
        dollars = round(millions / USUAL["CNY"])
        if currency == "USD":
            return f"{about}${millions} million"
        if self._converts:
            return f"${dollars} million"
        more = f" (${dollars} million)" if dice.random() < 0.4 else ""
        return f"{about}{millions} million yuan{more}"

    def _share(self, lang: str) -> str:
        if "sums" in self._axes and "." in self._percent and self._dice.random() < 0.3:
            return f"{'约' if lang == 'zh' else 'about '}{round(float(self._percent))}%"
        return f"{self._percent}%"

    def _day(self, lang: str, day: datetime) -> str:
        if lang == "zh":
            return self._dice.choice((f"{day.month}月{day.day}日，", "近日，", ""))
        return self._dice.choice((f" on {day:%A}", f" on {day.day} {day:%B}", ""))


def printed(
    number: int,
    steps: Mapping[str, Sequence[Step]],
    cast: Cast,
    began: datetime,
    axes: frozenset[str],
    dice: random.Random,
) -> Iterator[Printed]:
    """A story's articles; of the languages, each paper has its own."""
    langs = sorted(steps)
    for place in range(len(steps[langs[0]])):
        day = began + timedelta(days=steps[langs[0]][place].day)
        papers = dice.sample(range(PAPERS), dice.choice((3, 4, 5)))
        at_once = "together" in axes and dice.random() < 0.5
        for paper, hours in zip(papers, _HOURS, strict=False):
            lang = langs[paper % len(langs)]
            step = steps[lang][place]
            way, short = "whole", False
            if "papers" in axes:
                way = dice.choice(("whole", "teaser", "teaser", "title"))
                short = dice.random() < 0.25 and bool(step.short_bodies)
            titles = step.short_titles if short and step.short_titles else step.titles
            title = dice.choice(titles).format(**cast.words(lang, day, in_title=True))
            words = cast.words(lang, day, in_title=False)
            body = dice.choice(step.short_bodies if short else step.bodies).format(**words)
            at = day + timedelta(hours=_HOURS[0] if at_once else hours)
            yield Printed(number, place, paper, at, lang, title, body, way, short)
