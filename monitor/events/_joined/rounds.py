"""Derives holdings from financing rounds: an investor in a round holds shares of the firm."""

import re
from collections.abc import Iterable, Iterator

from monitor.events._patterns.candidate import Candidate, Filler

RULE = "ownership-of-round"
_LOAN = re.compile(r"\b(?:debt|loan|credit|grant|venture lending)\b|贷款|债|授信")


def holdings(found: Iterable[Candidate], text: str) -> Iterator[Candidate]:
    """The holdings of investors in named rounds (Series B, A轮, seed) that `found` lacks."""
    told = list(found)
    known = {(h.key, t.key) for one in told if one.type == "ownership" for h, t in _pairs(one)}
    for one in told:
        holders = [f for f in _holders(one, text) if not _is_known(f, one, known)]
        if holders:
            fillers = [*holders, *one.of("target")]
            yield one.like(type="ownership", rule=RULE, fillers=fillers, facts={}, background=True)


def _holders(one: Candidate, text: str) -> list[Filler]:
    if one.type != "investment" or one.modality != "asserted" or "round" not in one.facts:
        return []
    if any(_LOAN.search(text, *span) for span in one.evidence):
        return []
    return [f._replace(role="holder") for f in one.of("investor")] if one.of("target") else []


def _pairs(one: Candidate) -> Iterator[tuple[Filler, Filler]]:
    return ((holder, target) for holder in one.of("holder") for target in one.of("target"))


def _is_known(holder: Filler, one: Candidate, known: set[tuple[str, str]]) -> bool:
    return any((holder.key, target.key) in known for target in one.of("target"))
