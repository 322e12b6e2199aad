"""A clause before it is said how certain it is: English verbs inflect, Chinese ones do not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clause:
    """Who did what in English: `did` (acquired), `do` (acquire), `doing` (acquiring)."""

    subject: list[str]
    did: str
    do: str
    doing: str
    rest: str = ""
    undid: str = ""  # the verb for ending it, if it has its own


@dataclass(frozen=True, slots=True)
class ChineseClause:
    """Who did what in Chinese. What is done may read otherwise than what is not: 注册资本增至1亿元,
    but 拟将注册资本增至1亿元."""

    subject: list[str]
    did: str
    do: str = ""  # like `did` if empty
    undid: str = ""  # the whole for ending it, if 终止 does not suit `do`
