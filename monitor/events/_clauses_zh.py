"""Where the clauses of a masked Chinese sentence begin."""

from monitor.reading.mask import CHARS, compiled

_D = CHARS["date"]
_STOP = "，,；;。：:！!？?"
# A notice begins anew behind its own headline, with no mark between.
_CLAUSE = compiled(
    f"[{_STOP}]|(?=<cn>(?:{_D}|晚间?|今日|日前|<g>{{0,2}}){{0,3}}(?:公告|披露|发布))",
    "zh",
)


def clause_start(text: str, before: int) -> int:
    """The beginning of the clause that text[before] stands in."""
    return max((m.end() for m in _CLAUSE.finditer(text, 0, before)), default=0)


def two_back(text: str, left: int) -> int:
    """The beginning of the clause before the clause that begins at `left`."""
    return clause_start(text, left - 1) if left else 0
