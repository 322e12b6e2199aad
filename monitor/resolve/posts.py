"""Which words for a post or a financing round mean the same, in zh and en."""

import re

from monitor.model.chiefs import CHIEFS
from monitor.resolve.folding import fold

# One line per post: spellings that papers use interchangeably, beside those of CHIEFS.
_POSTS = """
ceo: chief executive officer, chief executive, 行政总裁, 总裁兼首席执行官
cfo: chief financial officer, finance director, finance chief, finance boss, finance head
cfo: head of finance, 财务总监, 财务负责人
coo: chief operating officer, operating chief, operations chief
cto: chief technology officer, technology chief
chair: chairman of the board, chairperson, chairwoman, chairman, chair
chair: 董事局主席, 董事会主席, 董事长
general manager: general manager, 总经理
president: president, 总裁
secretary: secretary of the board, board secretary, company secretary, 董事会秘书, 董秘
legal representative: legal representative, 法定代表人, 法人代表, 法人
director: director, 董事
supervisor: supervisor, 监事
"""
_CALLED = {
    "ceo": ("chief executive", "首席执行官"),
    "cfo": ("chief financial officer", "首席财务官"),
    "coo": ("chief operating officer", "首席运营官"),
    "cto": ("chief technology officer", "首席技术官"),
    "chair": ("chairman", "董事长"),
    "general manager": ("general manager", "总经理"),
    "president": ("president", "总裁"),
    "secretary": ("board secretary", "董事会秘书"),
    "legal representative": ("legal representative", "法定代表人"),
    "director": ("director", "董事"),
    "supervisor": ("supervisor", "监事"),
}
_DEPUTY = re.compile(
    r"副|\bvice|\bdeputy|执行董事|非执行|独立|independent|non-executive|acting|代理"
)
_ANY_CHIEF = frozenset({"boss", "chief", "掌门人", "一把手"})  # a headline's word for any of them
_SHARED = frozenset({"director", "supervisor", "deputy"})  # posts held by several people
_ROUND = re.compile(
    r"(pre)?-?(?:series|round)?([a-z]|angel|seed|天使|种子|战略|strategic)(\+*)\d?(?:轮|round)?"
)
_STAGES = {"天使": "angel", "种子": "seed", "战略": "strategic"}


def _table() -> tuple[tuple[str, str], ...]:
    rows = (line.partition(":") for line in _POSTS.strip().splitlines())
    pairs = [(word.strip(), post) for post, _, words in rows for word in words.split(",")]
    pairs += [
        (word, fold(chief)) for chief, words in CHIEFS.items() for word in (fold(chief), *words)
    ]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


_TABLE = _table()


def same_post(a: str, b: str) -> bool | None:
    """Whether two titles can be one post; None if the languages leave it open."""
    first, second = fold(a), fold(b)
    if first in second or second in first:
        return True
    mine, theirs = _post(first), _post(second)
    if {first, second} & _ANY_CHIEF:
        return None
    if mine and theirs:
        return mine == theirs
    return None if first.isascii() != second.isascii() else False


def called(title: str, language: str) -> str:
    """The title in the given language if it is exactly one known post; else as written."""
    folded = fold(title)
    post = next((post for word, post in _TABLE if word == folded), "")
    if post not in _CALLED or folded.isascii() == (language == "en"):
        return title
    return _CALLED[post][language == "zh"]


_SERIES = re.compile(r"(pre)?([a-h]\+*)")
_STAGES_ZH = {"angel": "天使轮", "seed": "种子轮", "strategic": "战略融资"}


def round_called(words: str, language: str) -> str:
    """C轮 as "Series C" and the reverse, if it is exactly one known round; else as written."""
    stage = _round(words)
    if not stage or re.search(r"\d", words) or fold(words).isascii() == (language == "en"):
        return words
    if series := _SERIES.fullmatch(stage):
        before, letter = ("Pre-" if series[1] else ""), series[2].upper()
        return f"{before}{letter}轮" if language == "zh" else f"{before}Series {letter}"
    if stage not in _STAGES_ZH:
        return words
    return _STAGES_ZH[stage] if language == "zh" else stage


def one_holder(a: str, b: str) -> bool:
    """Whether both titles are one post that only one person holds at a time."""
    mine, theirs = _post(fold(a)), _post(fold(b))
    return bool(mine) and mine == theirs and not mine & _SHARED


def same_round(a: str, b: str) -> bool | None:
    """Whether A轮 and "Series A" are one round; None if either is not a known round."""
    if fold(a) == fold(b):
        return True
    mine, theirs = _round(a), _round(b)
    return mine == theirs if mine and theirs else None


def _post(folded: str) -> frozenset[str]:
    """The posts in a title, with "deputy" where it is not the post itself."""
    found: set[str] = set()
    rest = folded
    for word, post in _TABLE:
        if word in rest:
            found.add(post)
            rest = rest.replace(word, " ")
    if not found:
        return frozenset()
    return frozenset(found | ({"deputy"} if _DEPUTY.search(folded) else set()))


def _round(words: str) -> str:
    plain = re.sub(r"融资|financing|funding|investment|\s", "", fold(words))
    met = _ROUND.fullmatch(plain)
    if met is None:
        return ""
    return f"{met[1] or ''}{_STAGES.get(met[2], met[2])}{met[3]}"
