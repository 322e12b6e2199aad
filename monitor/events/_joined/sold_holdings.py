"""Ends holdings that a deal of the same sentence passes on: "bought Kestrel's 30% of Tern"."""

from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.reading.regexes.late import late

_DEALS = frozenset({"acquisition", "shareholding_change"})
# "Sold half of Tern", "sold the Polish business of its subsidiary Tern"
_PART_OF = late(r"\s*[\w’']+(?: [\w’'-]+){0,6}? of (?:(?:its|the) )?(?:[a-z-]+ ){0,3}(?=[A-Z])")


def settle(found: Sequence[Candidate], text: str) -> None:
    """Mark as ended what a seller is said to hold of what it has sold, unless it sold a part."""
    sales = [c for c in found if c.type in _DEALS and c.modality == "asserted" and c.of("seller")]
    for holding in found:
        held = holding.type == "ownership" and holding.modality == "asserted"
        if held and any(_passes_on(sale, holding, text) for sale in sales):
            holding.modality = "ended"


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
