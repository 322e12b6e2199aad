"""Holdings and deals of the same sentence: what is passed on ("bought Kestrel's 30% of Tern") is
held no longer, and what a seller controls is what it sells shares of."""

from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.reading.regexes.late import late

_DEALS = frozenset({"acquisition", "shareholding_change"})
# "Sold half of Tern", "sold the Polish business of its subsidiary Tern"
_PART_OF = late(r"\s*[\w’']+(?: [\w’'-]+){0,6}? of (?:(?:its|the) )?(?:[a-z-]+ ){0,3}(?=[A-Z])")


def settle(found: Sequence[Candidate], text: str) -> None:
    """Mark as ended what a seller is said to hold of what it has sold, unless it sold a part."""
    sales = [c for c in found if c.type in _DEALS and c.modality == "asserted" and c.of("seller")]
    for sale in found:
        _add_what_is_held(sale, found)
    for holding in found:
        held = holding.type == "ownership" and holding.modality == "asserted"
        if held and any(_passes_on(sale, holding, text) for sale in sales):
            holding.modality = "ended"


def _add_what_is_held(sale: Candidate, found: Sequence[Candidate]) -> None:
    """甲收到控股股东乙的通知，乙将15%股份转让给丙: the shares are those of 甲, the only firm that
    the sentence says the seller controls."""
    unnamed = sale.type == "shareholding_change" and sale.of("seller") and not sale.of("target")
    if not unnamed or "-zh-" not in sale.rule or "business" in sale.facts:
        return
    held = [
        filler
        for one in found
        if one.type == "ownership" and one.index == sale.index and _controls(one, sale)
        for filler in one.of("target")
    ]
    if len({filler.key for filler in held}) == 1:
        sale.fillers.append(held[0]._replace(score=_INFERRED))


_INFERRED = 0.85


def _controls(holding: Candidate, sale: Candidate) -> bool:
    same = holding.keys("holder") == sale.keys("seller")
    others = {filler.key for filler in sale.fillers}
    return same and "control" in holding.facts and others.isdisjoint(holding.keys("target"))


def _passes_on(sale: Candidate, holding: Candidate, text: str) -> bool:
    if sale.index != holding.index or not holding.keys("holder") <= sale.keys("seller"):
        return False
    if not holding.keys("target") <= sale.keys("target"):
        return False
    sold, held = sale.facts.get("percent"), holding.facts.get("percent")
    if held:
        return bool(sold == held)
    whole = sale.type == "acquisition" and "shares" not in sale.facts and sold is None
    part = _PART_OF.match(text, sale.trigger[1])
    names = tuple(f.mention.surface for f in sale.of("target"))
    return whole and not (part and text.startswith(names, part.end()))
