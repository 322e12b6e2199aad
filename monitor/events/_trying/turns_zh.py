"""Keeps apart what a Chinese text says of a firm's earlier financing rounds and of its new one."""

import re
from collections.abc import Sequence

from monitor.events._joined.same import dates_agree
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.ages import is_over
from monitor.reading.dates import Dated
from monitor.reading.regexes.late import late

_TURN = late(r"(?P<turn>[Pp]re-?[A-H]|[A-H]|天使|种子|首|上一?|前[一两三几]?)[0-9]{0,2}\+{0,8}轮")
_NOW = late("[本此该][轮次]|继续|持续|追加|追投|加注|再[次度]")  # 上一轮投资方甲继续跟投
_BEFORE = late("此前|早前|先前|此之前|当时|彼时|曾(?!用名)|最早|历史上")


def of_the_same(
    match: re.Match[str], place: Place, earlier: Sequence[Candidate]
) -> Sequence[Candidate]:
    """The candidates that a clause about backers or sums may add to: not those of sentences before
    if it tells of another round than theirs, or of a time before."""
    words = match.string[: match.end()]
    turns = [m["turn"] for m in _TURN.finditer(words)]
    dates = [i.value for p, i in place.masked.items.items() if i.kind == "date" and p < match.end()]
    is_old = _BEFORE.search(words) or any(is_over(one, place.document) for one in dates)
    if _NOW.search(words) or not (turns or dates or is_old):
        return earlier
    return [
        c
        for c in earlier
        if c.index == place.index
        or c.type != "investment"
        or not (is_old or _is_another(turns, c) or _is_another_day(dates, c))
    ]


def _is_another(turns: Sequence[str], known: Candidate) -> bool:
    """Whether the last of these rounds is not the known one; A+轮 goes with A轮."""
    told = str(known.facts.get("round", ""))
    return bool(turns and told) and not told.startswith(turns[-1])


def _is_another_day(dates: Sequence[Dated], known: Candidate) -> bool:
    return bool(dates) and not dates_agree(known.like(date=dates[-1]), known)
