"""Finds the price of a purchase in front of its verb, or behind all that the pattern told."""

import re
from decimal import Decimal

from monitor.events._finishing import deals_en
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.masks.mask import Item
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.leading import led

_OFFER = re.compile(r"\b(?:bid|offer|approach|proposal)$")
# "Its US$85 billion deal to purchase", "spends $35 billion to buy"
_BEFORE_PRICE = re.compile(r"(?:In an? |For |The )(?:[a-z-]{2,16} ){0,6}")
_AFTER_PRICE = re.compile(
    "(?: (?:in cash|in shares|in stock|cash|stock|all-[a-z]+|takeover|buyout))?"
    "(?: (?:deal|transaction|takeover|buyout|acquisition|purchase|sale))?(?:, | of )"
)
_TO_BUY = re.compile(
    r"(?: \([^()]{1,24}\))?(?: in cash)?"
    "(?: (?:[a-z-]{2,14} ){0,2}?(?:deal|offer|bid|agreement|plan|pact|proposal|"
    "transaction|move))? (?:to|for the|for) $"
)


# "Plans to spend up to $2bn buying Y"
_SPENDS = re.compile(r"\b(?:spen[dt]s?|spending|pay(?:s|ing)?|paid) (?:[a-z]+ ){0,4}$")


def settle(candidate: Candidate, place: Place) -> None:
    """Take the price from before the trigger ("rejects a $13bn bid"); offers are only planned."""
    start, end = candidate.trigger
    told = place.document.within(place.span()[0], end)
    within = [i for i in told if i.kind == "money" and _prices(i, start, place)]
    if not within:
        fronted = [i for i in told if i.kind == "money" and _fronts(i, place)]
        within = fronted[:1]
    if len(within) == 1 and "amount" not in candidate.facts:
        candidate.facts["amount"] = place.document.amount(within[0])
    add_behind(candidate, place)
    agreed = candidate.rule == "acquisition-en-agreement-to"
    offered = (
        agreed
        or _OFFER.search(place.document.text, start, end)
        or deals_en.is_to_come(candidate, place)
    )
    if candidate.modality == "asserted" and offered:
        candidate.modality = "planned"


# "Bought 20% of Y from Z in a deal worth about $3m": right before the sum, and what may not stand
# between it and the parties
_PRICED = closing(
    r"(?:\b(?:for|worth|paying|totalling|totaling)|\bvalued at|"
    r"\bat a (?:price|value|valuation|cost) of|\bin an?(?: [a-z-]{2,12}){0,2})"
    "(?: [a-z]{2,12}){0,3} $"
)
_ELSEWHERE = led(
    r"[;:]|\b(?:which|who|whose|that|after|before|since|while|when|as|but|and|loan|loans|debt|profit|"
    r"loss|sales|revenue|revenues|turnover|fine|fined|contract|order|charity|each|per|a share|if|"
    r"in an? [a-z]+ to|for (?:its|their))\b"
)


def add_behind(candidate: Candidate, place: Place) -> None:
    """Add the only sum that a deal is said to cost behind its parties, if none is known."""
    if "amount" in candidate.facts:
        return
    begin, (_, stop) = candidate.trigger[1], place.span()
    told = place.document.within(begin, stop)
    sums = [i for i in told if i.kind == "money"]
    if len(sums) != 1 or _fronts(sums[0], place):
        return
    ours = {f.mention.start for f in candidate.fillers}
    text, at = place.document.text, sums[0].start
    named = [i for i in told if i.kind in FIRM_KINDS and i.start < at]
    if named and named[-1].start not in ours:
        return
    left = max((i.end for i in named), default=begin)
    if _PRICED.search(text, left, at) and not _ELSEWHERE.search(text, left, at):
        candidate.facts["amount"] = place.document.amount(sums[0])


def _fronts(item: Item, place: Place) -> bool:
    """Whether an amount fronts the sentence: "In a $2m deal, X bought Y"."""
    text, (begin, end) = place.document.text, place.span()
    opened = _BEFORE_PRICE.fullmatch(text, begin, item.start)
    return opened is not None and _AFTER_PRICE.match(text, item.end, end) is not None


def _prices(item: Item, start: int, place: Place) -> bool:
    text = place.document.text
    if item.start >= start or _TO_BUY.fullmatch(text, item.end, start):
        return True
    spent = _SPENDS.search(text, max(0, item.start - 48), item.start)
    return spent is not None and text[item.end : start].strip() in {"", "on"}


def is_a_bill(candidate: Candidate) -> bool:
    """Whether the price suits a drink, not a firm; firms cost one pound or thousands."""
    amount = candidate.facts.get("amount")
    if candidate.rule != "acquisition-en-pays-for" or not isinstance(amount, dict):
        return False
    return 1 < Decimal(str(amount.get("value") or 0)) < _LEAST_PRICE


_LEAST_PRICE = 10_000
