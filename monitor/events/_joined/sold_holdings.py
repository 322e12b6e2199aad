"""Ends holdings that a deal of the same sentence passes on: "bought Kestrel's 30% of Tern"."""

from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate

_DEALS = frozenset({"acquisition", "shareholding_change"})


def settle(found: Sequence[Candidate]) -> None:
    """Mark as ended what a seller is said to hold of what it has sold, unless it sold a part."""
    sales = [c for c in found if c.type in _DEALS and c.modality == "asserted" and c.of("seller")]
    for holding in found:
        held = holding.type == "ownership" and holding.modality == "asserted"
        if held and any(_passes_on(sale, holding) for sale in sales):
            holding.modality = "ended"


def _passes_on(sale: Candidate, holding: Candidate) -> bool:
    if sale.index != holding.index or not holding.keys("holder") <= sale.keys("seller"):
        return False
    if not holding.keys("target") <= sale.keys("target"):
        return False
    sold, held = sale.facts.get("percent"), holding.facts.get("percent")
    whole = sale.type == "acquisition" and "shares" not in sale.facts
    return sold == held if held else whole and sold is None
