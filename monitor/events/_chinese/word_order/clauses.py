"""Clauses of masked Chinese sentences: where they begin, and which firm they are about."""

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.events._chinese.holders.holding import HOLDS, MAY_HOLD, bracketed, has
from monitor.reading.marks import CHARS
from monitor.reading.masks.mask import compiled

_D = CHARS["date"]
_WHO = f"{CHARS['company']}-{CHARS['many']}"
_STOP = "，,；;。：:！!？?"
_MARK = re.compile(rf"[{_STOP}](?<!\d,(?=\d))")  # 79,879 is one number
# A notice may follow its headline with no mark between.
_NOTICE = compiled(
    f"<cn>(?:{_D}|晚间?|今日|日前|(?:(?![自本拟在])<g>){{0,2}}){{0,3}}(?:公告|披露|发布)", "zh"
)
_GIVES = re.compile("公告|披露|发布")
_LONGEST = 9  # characters of a notice's opening, at most


def clause_start(text: str, before: int) -> int:
    """The start of the clause that contains text[before]."""
    for start, told in _starts(text):
        if told <= before:
            return start
    return 0


@lru_cache(maxsize=8)
def _starts(text: str) -> Sequence[tuple[int, int]]:
    """The starts of clauses, last first, each with the position that shows it is one."""
    found = [(m.end(), m.end()) for m in _MARK.finditer(text)]
    for gives in _GIVES.finditer(text):
        opened = range(max(0, gives.start() - _LONGEST), gives.start())
        found += ((at, gives.end()) for at in opened if _NOTICE.fullmatch(text, at, gives.end()))
    return sorted(found, reverse=True)


_AFTERWARDS = compiled("(?<=[，；])<g>{2,6}(?:完成)?之?后，?<pa>", "zh")


def is_afterwards(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] only recalls the deal before it: 受让后甲持有乙20%股份."""
    found = _AFTERWARDS.match(text, start) if text.startswith(_THEN, end) else None
    return found is not None and found.end() > end


_THEN = ("后", "之后", "完成后")


def two_back(text: str, left: int) -> int:
    """The start of the clause before the one that starts at `left`."""
    return clause_start(text, left - 1) if left else 0


_ANNOUNCES = re.compile(f"{_D}?(?:今日|昨日|晚间|日前|近日)?(?:发布)?(?:公告|披露|公布)")
_OWNS = re.compile(
    "”?的?(?:旗下|关联|下属|所属|控股|全资|参股){1,2}的?(?:[子孙]?公司|企业|品牌|平台)?|的?[子孙]公司"
)


def announcing(text: str, places: Sequence[int]) -> int:
    """The place of the firm that gives notice (甲集团旗下乙公司公告), else the first that acts."""
    gives = next((p for p in places if _ANNOUNCES.match(text, p + 1)), None)
    return first(text, places) if gives is None else gives


def first(text: str, places: Sequence[int]) -> int:
    """The place of the first firm that is not only the owner of the next: 甲旗下乙."""
    owns = len(places) > 1 and _OWNS.fullmatch(text, places[0] + 1, places[1])
    return places[1] if owns else places[0]


_OPENER = re.compile(
    f"(?:^|[{_STOP}])(?:(?![在与和同跟随继对向由从被据按])[^{_STOP}{_WHO}]){{0,6}}$"
)


def opener(text: str, places: Sequence[int]) -> int | None:
    """The last of the firms at `places` that opens a clause as its subject."""
    opening = (p for p in reversed(places) if _OPENER.search(text, max(0, p - 8), p))
    return next(opening, None)


_OWN = re.compile(
    f"(?:而|同时|此外|另外|随后|但|不过|与此同时|{_D})*(?P<firm>[{CHARS['company']}{CHARS['guess']}])"
    "(?![的、与和及旗下方（“]|董事会|股东|[子孙]公司|控股|全资)"
)


def own(text: str, before: int, places: Sequence[int]) -> int | None:
    """The firm of `places` that opens the clause of text[before]: 甲任命陈秋，而乙任命王立."""
    opens = _OWN.match(text, clause_start(text, before), before)
    return opens.start("firm") if opens and opens.start("firm") in places else None


_FIRM = CHARS["company"]
_OPENS = re.compile(f"(?:^|[{_STOP}])[^{_STOP}{_WHO}]{{0,6}}$")

# 由甲持股51%，乙持股49%; 股东包括：甲（51%）; 甲持有丙51%股权: a holder is not the firm held.
_HELD = compiled(
    f"(?:先生|女士)?(?:{has(f'(?:{HOLDS}|{MAY_HOLD})')}|"
    f"{bracketed()}|<g>{{0,4}}?(?:持有|持股|控股)<cn>|"
    "(?:则为|则|为|占)?<r>(?=[，。；]|、(?!<r>))|<g>{0,2}?(?:持有|持股|拥有)"
    "(?=[，。；、和与及]|$))",
    "zh",
)


# 原股东甲退出，新增股东为乙、丙: they hold shares in the firm of the notice.
_HOLDER = compiled(
    "(?:股东|投资人|出资人|投资方)(?:（股权）)?<g>{0,4}?(?:<pa>(?:变更为|<and>)){0,9}$", "zh"
)


def holds(text: str, place: int) -> bool:
    """Whether the party at `place` is said to hold a stake, or called a shareholder."""
    if _HELD.match(text, place + 1):
        return True
    return "股东" in text and _HOLDER.search(text, max(0, place - _NAMED), place) is not None


_NAMED = 40  # characters before a name: a list of shareholders


# 甲与乙将设立合资公司，甲持股60%: the stake is in the venture, not in a founder.
_FOUNDS = compiled(
    "(?:<and><pa>)*(?:(?![由是为系被])<g>|<d>|<m>){0,12}?(?:设立|成立|组建|新设|"
    "合资)<g>{0,10}?(?:公司|企业|合资|合营|平台|<cn>)",
    "zh",
)


def founds(text: str, place: int) -> bool:
    """Whether the party at `place` founds a firm, alone or with those named behind it."""
    return _FOUNDS.match(text, place + 1) is not None


# 甲收购乙60%股权，完成后丙持股40%: the buyer is not the firm held.
_DEALS = compiled("(?:<g>|<m>|<d>){0,10}?(?:收购|受让|入股|增持|减持|购买|出售|转让)", "zh")
# 甲收购了乙持有的60%股权: nor is it if it buys of the holder.
_BUYS_OF = compiled("(?:<g>|<m>|<d>){0,12}?(?:收购|受让|购买)了?<pa>", "zh")


def _buys_of_holder(text: str, place: int) -> bool:
    bought = _BUYS_OF.match(text, place + 1)
    return bought is not None and holds(text, bought.end() - 1)


def topic(text: str, places: Sequence[int]) -> int | None:
    """The place of the firm that a stake is in: not a holder and, if possible, not a trader.

    An announcer comes first, then the last firm that opens a clause, then the first one.
    """
    held = [p for p in places if not (holds(text, p) or _buys_of_holder(text, p))]
    held = [p for p in held if not _DEALS.match(text, p + 1)] or held
    if not held:
        return None
    named = announcing(text, held)
    opening = [p for p in held if text[p] == _FIRM and _OPENS.search(text, max(0, p - 8), p)]
    return named if named != held[0] or not opening else opening[-1]
