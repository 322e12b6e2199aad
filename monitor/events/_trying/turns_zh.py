"""Keeps apart what a Chinese text says of a firm's earlier financing rounds and of its new one."""

import re
from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.ages import is_over
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
    is_old = _BEFORE.search(words) is not None or _is_long_ago(match, place)
    if _NOW.search(words) or not (turns or is_old):
        return earlier
    return [
        c
        for c in earlier
        if c.index == place.index
        or c.type != "investment"
        or not (is_old or _is_another(turns[-1], str(c.facts.get("round", ""))))
    ]


def _is_another(turn: str, known: str) -> bool:
    """Whether a round is named that is not the known one; A+轮 goes with A轮."""
    return bool(known) and not known.startswith(turn)


def _is_long_ago(match: re.Match[str], place: Place) -> bool:
    dates = (
        i.value for at, i in place.masked.items.items() if i.kind == "date" and at < match.end()
    )
    return any(is_over(one, place.document) for one in dates)
