"""Which holdings a text's finding states, and the lower and upper bound of each."""

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from monitor.model import Company, Finding, Holding, Json, Share, of_per_cent
from monitor.ownership.graph import NO_SHARE

# Kinds that say who holds, with the fact for how much. For deals only a stated share counts.
_SHARES = {
    "ownership": "percent",
    "registration": "percent",
    "shareholding_change": "percent_to",
    "acquisition": "percent",
}
_DEALS = frozenset({"shareholding_change", "acquisition"})
_ROUND = "ownership-of-round"  # the rule for holdings told by a funding round
_HALF = Fraction(1, 2)
# Beside what the buyer had, or with a say in the firm.
_MORE = re.compile(
    r"\b(?:remain\w*|rest of|other|outstanding|further|another|additional\w*|more(?! than)|rais\w+|"
    r"increas\w+|lift\w+|control\w*|majority|largest)\b|其余|剩余|余下|再|增持|进一步|控股|控制|最大|至",
    re.IGNORECASE,
)


def is_over(finding: Finding) -> bool:
    """Whether a text says that somebody once held a firm and no longer does."""
    return finding.type == "ownership" and finding.modality == "ended"


def in_turn(findings: Iterable[Finding]) -> list[Finding]:
    """Purchases come before the resulting total holdings."""
    return sorted(findings, key=lambda one: not _is_on_top(one))


def stated(finding: Finding, named: Mapping[str, Company]) -> Iterator[Holding]:
    """The holdings that a finding states: from ownership facts, foundings, completed deals."""
    share = NO_SHARE if is_over(finding) else _share(finding)
    if share is None:
        return
    roles = ("acquirer",) if _is_on_top(finding) else ("holder", "acquirer", "investor")
    if sum(party.role in roles for party in finding.parties) > 1:
        share = Share(Fraction(0), share.high)  # held jointly: nobody says whose part is what
    targets = [p for p in finding.parties if p.role in ("target", "company")]
    control = None if is_over(finding) else finding.facts.get("control")
    kind = str(finding.facts.get("kind", "equity"))
    for target in targets if finding.type == "ownership" else targets[:1]:
        for party in finding.parties:
            holder, held = named.get(party.name), named.get(target.name)
            if party.role in roles and holder and held and holder.id != held.id:
                yield Holding(holder.id, held.id, share, kind=kind, control=control)


def _is_on_top(finding: Finding) -> bool:
    """Whether the stated share was bought in addition to what the buyer may have had."""
    bought = finding.type == "shareholding_change" and "percent_to" not in finding.facts
    return finding.type == "acquisition" or bought


def _share(finding: Finding) -> Share | None:
    """The share held; None if the kind says nothing about it."""
    if finding.type not in _SHARES:
        return None
    bought = _is_on_top(finding)
    told = finding.facts.get("percent" if bought else _SHARES[finding.type])
    if finding.type in _DEALS and not told:
        return None
    share = _read(told, finding.facts.get("control"))
    if finding.type == "acquisition" and (share.low >= _HALF or _may_be_more(finding)):
        return Share(share.low, Fraction(1))
    # Somebody who takes control is not described as buying shares or joining a round.
    is_part = bought or finding.rule == _ROUND
    return Share(share.low, max(share.low, _HALF)) if is_part else share


def _may_be_more(finding: Finding) -> bool:
    """Whether a minority bought may complete the buyer's whole or control: "the remaining 30%"."""
    said = bool(finding.facts.get("control"))
    return said or any(map(_MORE.search, (one.quote for one in finding.evidence)))


def _read(percent: Json, control: Json) -> Share:
    """{"value": "51.2"} in per cent -> 64/125; unknown is the interval from 0 to 1."""
    if isinstance(percent, dict) and "value" in percent:
        return of_per_cent(percent["value"], percent["value"])
    if isinstance(percent, dict) and "low" in percent:
        return of_per_cent(percent["low"], percent["high"])
    return Share(Fraction(1 if control == "wholly" else 0), Fraction(1))
