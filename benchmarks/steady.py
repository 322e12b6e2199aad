"""python -m benchmarks.steady [zh|en]: do added words change how an event is read?

Reads the example of every pattern unchanged and with words added: in front, after the subject, at
the end, as a headline, or under another name. These do not change what happened, so an event that
is no longer found, or has another modality or other parties, counts as lost. Prints the losses of
each variation, and with `--show` the sentences. Other words retract the assertion; there an event
still asserted counts as lost. Chinese also tries all forms of one statement (`statements_zh.py`)
and other styles of writing; English its forms with all kinds of names. Needs no corpus, and covers
what corpora lack: sentences shorter than those of newspapers.
"""

import argparse
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from benchmarks import statements_zh
from monitor.events import read
from monitor.events._patterns.pattern import kinds
from monitor.folders import models_folder
from monitor.model import Finding, Language
from monitor.reading.prose.normal import normalise
from monitor.reading.tagger import lac

TAGGER = lac.at(models_folder(os.environ) / lac.FILE)
# {} is the sentence, {who} its subject, {rest} what follows it, {bare} the sentence without its
# full stop, {Title} {bare} in Title Case.
WORDS: dict[Language, tuple[str, ...]] = {
    "zh": (
        *("据悉，{}", "公告显示，{}", "5月8日，{}", "天眼查App显示，近日，{}"),
        *("{who}近日{rest}", "{who}于5月8日{rest}", "{who}昨日晚间{rest}"),
        *("{who}（600123.SH）{rest}", "上市公司{who}{rest}", "“{who}”{rest}"),
        *("{bare}，以拓展海外市场。", "{bare}，未来可能继续扩张。", "{bare}，此举有望提升份额。"),
        *(
            "{who}生产水泵。该公司{rest}",
            "{who}5月8日公告称，公司{rest}",
            "{who}董事长李明表示，公司{rest}",
        ),
        *("{who}公布了业绩。此外，公司{rest}", "对于{who}来说，这是大事。{who}{rest}"),
        *("{bare}，但未披露金额。", "{bare}，不会影响经营。", "{bare}，分析人士认为价格可能偏高。"),
        *("{bare}，此前有传闻称公司缺钱。", "{bare}，公司终止了旧项目。", "“{}”周大海说。"),
    ),
    "en": (
        *("According to a filing, {}", "In May 2021, {}", "LONDON (Wire) - {}"),
        *("{who} (NYSE: HEL){rest}", "{who}, which makes pumps,{rest}", "Leeds-based {who}{rest}"),
        *(
            "{who}, the Leeds-based group,{rest}",
            "{who} on Tuesday{rest}",
            "Pump maker {who}{rest}",
        ),
        *("{bare}, as it seeks to grow.", "{bare}, which could help it grow.", "{bare}, it said."),
        *("{bare}, despite fears that prices could fall.", "{bare} in a bid to boost sales."),
        *("{who} makes pumps. The company{rest}", "{who} reported results on Monday. It{rest}"),
        *(
            "{who} said on Monday it{rest}",
            "{who}, a pump maker, said in a statement that it{rest}",
        ),
        *(
            "{who} makes pumps. In May, the Leeds-based company{rest}",
            "{who} has grown. The firm{rest}",
        ),
        *("{bare}, even though it has not made a profit.", "{bare}, hoping to win customers."),
        *("{who}, together with its subsidiaries,{rest}", "{who}, led by Jane Doe,{rest}"),
        *("By Jane Doe, Reporter, 5 May 2021 10:00 GMT {}", "{Title}"),
        "{bare}, the Herald reported, citing a statement.",
        *("{who}, advised by Tern Bank,{rest}", "{who}, unlike Tern Bank,{rest}"),
        *("Because it wants to grow, {}", "{bare} when demand fell."),
        *(
            "{bare} and could grow.",
            "{bare} and has not made a profit.",
            "{bare} and will hire staff.",
        ),
        *("{bare} before it was denied credit.", "{bare} amid speculation about its future."),
    ),
}
# With these, nothing is asserted.
TAKING_BACK: dict[Language, tuple[str, ...]] = {
    "zh": (
        *("网传{}", "如果{}", "市场猜测{}", "{bare}的消息系谣言。", "{bare}？"),
        *("{who}否认{rest}", "{who}或{rest}", "{who}未能{rest}", "{who}不排除{rest}"),
    ),
    "en": ("{bare}?", "Reportedly, {}", "It is unclear whether {}", "{who} denied that it{rest}"),
}
NAMES: dict[Language, tuple[str, ...]] = {
    "zh": (
        "岭创",
        "和岭生物",
        "同岭科技",
        "63集团",
        "岭谊兄弟",
        "岭山电影",
        "北方岭创",
        "岭创（中国）",
        "Tarn",
    ),
    "en": ("Tarn", "TRN", "eTarn", "Tarn & Weir", "Bank of Tarn", "Tarn.com", "Tarn’s", "3T"),
}
# One statement in its grammatical forms: {a} buys, {b} is bought.
FORMS: dict[str, tuple[str, ...]] = {
    "asserted": (
        *("{a} acquired {b}.", "{a} has bought {b}.", "{a} buys {b}", "{a} took control of {b}."),
        *("{b} was bought by {a}.", "{b} has been acquired by {a}.", "{b} was sold to {a}."),
        *("{a} completed its acquisition of {b}.", "The takeover of {b} by {a} has closed."),
        *("{a}'s purchase of {b} was completed.", "It was {a} that bought {b}."),
        *("{a} raised its forecast after buying {b}.", "By acquiring {b}, {a} has grown."),
        *("{b}, bought by {a} in May, makes valves.", "{b}, which {a} bought, makes valves."),
        *("For $5 million, {a} bought {b}.", "With the purchase of {b}, {a} enters a new market."),
    ),
    "planned": (
        *("{a} will buy {b}.", "{a} is to acquire {b}.", "{a} to buy {b}", "{a} plans to buy {b}."),
        *("{a} has agreed to buy {b}.", "{b} has agreed to be bought by {a}."),
        *("{b} will be sold to {a}.", "{a} has signed an agreement to acquire {b}."),
        *(
            "{a}'s proposed takeover of {b} was cleared.",
            "{a} won approval for its purchase of {b}.",
        ),
        "The acquisition of {b} by {a} is expected to close in May.",
    ),
    "possible": (
        *("{a} may buy {b}.", "{a} is considering buying {b}.", "{b} could be bought by {a}."),
        *("{a} is in talks to acquire {b}.", "{a} is in talks to take over {b}."),
        "Should {a} buy {b}?",
    ),
    "denied": (
        *("{a} won't buy {b}.", "{a} hasn't bought {b}.", "{a} isn't buying {b}."),
        *("{a} did not buy {b}.", "{a} decided against buying {b}.", "{a} decided not to buy {b}."),
        *("{a} has no plans to buy {b}.", "{b} was not acquired by {a}."),
    ),
    "ended": (
        *("{a} dropped its bid for {b}.", "{a} called off the acquisition of {b}."),
        *("{a}'s bid for {b} collapsed.", "The takeover of {b} by {a} has fallen through."),
        "Talks between {a} and {b} about a takeover have ended.",
    ),
}
Told = Counter[tuple[str, str, tuple[tuple[str, str], ...]]]


class Example(NamedTuple):
    """A sentence, its events of its pattern's kind, and the name it begins with."""

    text: str
    lang: Language
    type: str
    told: Told
    who: str


def main() -> None:
    """Print the losses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", nargs="?", choices=("zh", "en"))
    parser.add_argument("--show", action="store_true", help="the sentences that lose something")
    arguments = parser.parse_args()
    for lang in [arguments.lang] if arguments.lang else WORDS:
        examples = list(_examples(lang))
        for words in WORDS[lang]:
            _print(words, examples, lambda one, words=words: _with(one, words), arguments.show)
        news = [one for one in examples if one.type not in _STANDING]
        sure = [one for one in news if {how for _, how, _ in one.told} == {"asserted"}]
        for words in TAKING_BACK[lang]:
            _print(words, sure, lambda one, words=words: _taken_back(one, words), arguments.show)
        for modality in FORMS if lang == "en" else ():
            _print_forms(modality, arguments.show)
        for name in NAMES[lang]:
            _print(name, examples, lambda one, name=name: _renamed(one, name), arguments.show)
        if lang == "zh":
            _ask_chinese(examples, show=arguments.show)


def _ask_chinese(examples: list[Example], *, show: bool) -> None:
    for title, written in statements_zh.MANNERS.items():
        _print(title, examples, lambda one, written=written: (written(one.text), one.told), show)
    for kind, modality, parties, forms in statements_zh.STATEMENTS:
        asked = [
            Example(form.replace("甲", one).replace("乙", other) + "。", "zh", kind, told, one)
            for one, other in statements_zh.FIRMS
            for told in (_asked(kind, modality, parties, (one, other)),)
            for form in re.split(" (?=[^A-Za-z])", forms)
        ]
        _print(f"{kind}, {modality}", asked, lambda one: (one.text, one.told), show)


def _asked(kind: str, modality: str, parties: tuple[str, ...], firms: tuple[str, str]) -> Told:
    named = dict(zip("甲乙", firms, strict=True))
    pairs = (party.split("=") for party in parties)
    return Counter([(kind, modality, tuple(sorted((role, named[sign]) for role, sign in pairs)))])


_STANDING = frozenset({"ownership", "executive"})  # lasting states: denying the news keeps them
Changed = Callable[[Example], tuple[str, Told] | None]


def _print(title: str, examples: list[Example], changed: Changed, show: bool) -> None:  # noqa: FBT001
    made = [(one, both) for one in examples if (both := changed(one))]
    lost = [text for one, (text, told) in made if _differs(told, _told(text, one.lang, one.type))]
    print(f"{len(lost):4} of {len(made):4}  {title}")
    for text in lost if show else ():
        print(f"             {text}")


def _print_forms(modality: str, show: bool) -> None:  # noqa: FBT001
    names = ("Halden Group", *NAMES["en"][:-2])  # names in 's are tried above
    pairs = [(name, "Tern Pumps") for name in names] + [("Orlex", name) for name in names]
    asked = [(form.format(a=a, b=b), a, b) for form in FORMS[modality] for a, b in pairs]
    lost = [
        text for text, a, b in asked if not _told(text, "en", "acquisition")[_deal(a, b, modality)]
    ]
    print(f"{len(lost):4} of {len(asked):4}  forms of what is {modality}")
    for text in lost if show else ():
        print(f"             {text}")


def _deal(buyer: str, target: str, modality: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    return "acquisition", modality, (("acquirer", buyer), ("target", target))


def _differs(told: Told, found: Told) -> bool:
    """Whether `found` lacks any of `told`; if `told` is empty, whether anything is asserted."""
    return bool(told - found) if told else any(how == "asserted" for _, how, _ in found)


def _examples(lang: Language) -> Iterator[Example]:
    for kind in kinds():
        for pattern in kind.patterns[lang]:
            text = pattern.example
            told = _told(text, lang, kind.type)
            firms = {name for _, _, parties in told for role, name in parties if role != "person"}
            who = max((name for name in firms if text.startswith(name)), key=len, default="")
            if who:
                yield Example(text, lang, kind.type, told, who)


def _told(text: str, lang: Language, type_: str) -> Told:
    found = read(text, lang=lang, tagger=TAGGER if lang == "zh" else None).findings
    return Counter(_of(one) for one in found if one.type == type_)


def _of(finding: Finding) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    parties = sorted((party.role, _simple(party.name)) for party in finding.parties)
    return finding.type, str(finding.modality), tuple(parties)


def _simple(name: str) -> str:
    return normalise(name).text.replace(" ", "" if not name.isascii() else " ").strip("“”.")


def _with(one: Example, words: str) -> tuple[str, Told] | None:
    """The sentence with words added; None if they do not fit it."""
    stop = {"zh": "。", "en": "."}[one.lang]
    rest = one.text[len(one.who) :]
    if "{rest}" in words and not _ACTS[one.lang].match(rest):
        return None
    if ("{bare}" in words or "{Title}" in words) and (
        one.text.count(stop) != 1 or not one.text.endswith(stop)
    ):
        return None
    bare = one.text.removesuffix(stop)
    title = _SMALL.sub(lambda word: word.group().capitalize(), bare)
    return words.format(one.text, who=one.who, rest=rest, bare=bare, Title=title), one.told


_SMALL = re.compile(
    r"(?<![\w'])(?!(?:an?|the|of|in|on|at|by|for|to|from|and|with|as|or|plc)\b)[a-z]+"
)


def _taken_back(one: Example, words: str) -> tuple[str, Told] | None:
    made = _with(one, words)
    return (made[0], Counter()) if made else None


# Verbs before which a date or an apposition may follow the subject.
_ACTS = {
    "zh": re.compile(
        "(?:收购|与|和.{2,8}签|宣布|完成|获|入股|增持|减持|设立|成立|出售|签署|拟|将|已)"
    ),
    "en": re.compile(
        " (?:bought|acquired|has|will|agreed|sold|signed|raised|is|was|owns|holds|completed)\\b"
    ),
}


def _renamed(one: Example, name: str) -> tuple[str, Told] | None:
    names = {told for _, _, parties in one.told for _, told in parties}
    if any(other != one.who and one.who in other for other in names):
        return None
    text = re.sub(rf"{re.escape(one.who)}(?:\.(?=['’,]| [a-z]))?", name, one.text)
    told: Told = Counter()
    for (type_, modality, parties), count in one.told.items():
        new = _simple(name)
        renamed = sorted((role, new if who == one.who else who) for role, who in parties)
        told[type_, modality, tuple(renamed)] += count
    return text, told


if __name__ == "__main__":
    main()
