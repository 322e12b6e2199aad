"""Joins candidates of different kinds or modality that tell one deal: a purchase and a rise in
shareholding, a rumour and its denial, a joint venture and a partnership."""

import re
from collections.abc import Iterable, Mapping, Sequence

from monitor.events._joined.facts_agree import facts_agree
from monitor.events._joined.merge import absorb
from monitor.events._joined.same import dates_agree, parties_agree
from monitor.events._patterns.candidate import Candidate
from monitor.model import Json

_TAKERS = {  # prefixes of Chinese rules, and the role of the firm that takes the shares
    "shareholding-zh-sell": "acquirer",
    "shareholding-zh-receive": "acquirer",
    "shareholding-zh-raise": "holder",
    "investment-zh-": "investor",
}
_MERGES = frozenset(
    {"acquisition-zh-merge", *(f"acquisition-en-merge{one}" for one in ("", "-of", "-both"))}
)
_FIGURES = ("percent", "amount", "shares")
_CONTRACTS = frozenset({"partnership", "shareholding_change"})  # which may be those of a purchase
_KEPT = frozenset({"acquirer", "target", "seller"})


def joined(told: Iterable[Candidate], text: str) -> list[Candidate]:
    """The candidates, with retellings of a purchase merged into it and rumours into denials."""
    kept = _without_ended(_without_denied(list(told)))
    purchases = [one for one in kept if one.type == "acquisition"]
    for one in list(purchases):
        if one.rule in _MERGES and any(_are_sides_of(one, deal) for deal in purchases):
            purchases.remove(one)
            kept.remove(one)
    ventures = [one for one in kept if one.type == "joint_venture"]
    if ventures:
        kept = [
            one
            for one in kept
            if not any(_is_venture(one, v, text) or _is_its_founding(one, v) for v in ventures)
        ]
    kept = [
        one
        for one in kept
        if one.type not in _CONTRACTS
        or not any(_is_agreement_on(one, d, text) or _is_contract_for(one, d) for d in purchases)
    ]
    gone = {key for one in kept if one.type == "deregistration" for key in one.keys("company")}
    kept = [one for one in kept if not _is_its_end(one, gone)]
    parts = _by_target(one for one in kept if one.type == "shareholding_change")
    for whole in list(purchases):
        if any(_sells_a_part(one, whole) for one in _of_its_target(whole, parts)):
            purchases.remove(whole)
            kept.remove(whole)
    deals = _by_target(purchases)
    for one in list(kept):
        if one.type != "acquisition" and (deal := _its_purchase(one, _of_its_target(one, deals))):
            fillers = [f for f in one.fillers if f.role in _KEPT]
            absorb(deal, one.like(fillers=fillers, modality=deal.modality))
            kept.remove(one)
    return kept


_ByTarget = Mapping[str, Sequence[Candidate]]


def _by_target(told: Iterable[Candidate]) -> _ByTarget:
    """Candidates by target key; comparing all pairs of a digest of 1000 deals would be slow."""
    found: dict[str, list[Candidate]] = {}
    for one in told:
        for key in one.keys("target"):
            found.setdefault(key, []).append(one)
    return found


def _of_its_target(one: Candidate, others: _ByTarget) -> list[Candidate]:
    return [other for key in sorted(one.keys("target")) for other in others.get(key, ())]


_HEARD = frozenset({"rumoured", "possible", "planned"})
_OWN_WORDS = frozenset({"company", "filing"})


def _without_denied(told: list[Candidate]) -> list[Candidate]:
    """The candidates, with reports that the text later denies merged into their denials."""
    denied = [one for one in told if one.modality == "denied"]
    kept = []
    for one in told:
        answer = next((d for d in denied if _answers(d, one)), None)
        if answer is None:
            kept.append(one)
        else:
            absorb(answer, one)
    return kept


_STANDING = frozenset({"joint_venture", "partnership"})


def _without_ended(told: list[Candidate]) -> list[Candidate]:
    """解除了与甲的合资企业: without a venture told as standing by the sentence that ends it."""
    ended = [one for one in told if one.type in _STANDING and one.modality == "ended"]
    return [
        one
        for one in told
        if one.modality != "asserted"
        or not any(
            end.type == one.type
            and end.index == one.index
            and one.keys("partner") <= end.keys("partner")
            for end in ended
        )
    ]


def _answers(denial: Candidate, one: Candidate) -> bool:
    heard = _HEARD if "-en-" in one.rule else _HEARD | {"ended"}  # 收购传闻一直未果
    if one.modality not in heard or one.type != denial.type or one.background:
        return False
    if one.type == "market_entry" and one.modality == "possible" and _comes_later(one, denial):
        return False  # "no ships", but "may make ship parts"
    own = one.attribution is not None and one.attribution.kind in _OWN_WORDS
    if own and one.modality != "rumoured":
        return False
    if any(denial.keys(role) and one.keys(role) - denial.keys(role) for role in _ACTORS):
        return False  # who else acts may go on
    return parties_agree(denial, one) and facts_agree(denial, one)


def _comes_later(one: Candidate, denial: Candidate) -> bool:
    return one.trigger > denial.trigger and one.headline == denial.headline


_ACTORS = ("holder", "acquirer", "investor", "seller")


def _are_sides_of(merger: Candidate, deal: Candidate) -> bool:
    """如交易完成，甲将与乙合并: whether both are the sides of a purchase told elsewhere.

    In English, where a rumour and its denial are kept apart, the purchase must also be as sure.
    """
    both = merger.keys("acquirer") | merger.keys("target")
    if deal.rule in _MERGES or both != deal.keys("acquirer") | deal.keys("target"):
        return False
    return "-zh-" in merger.rule or {merger.modality, deal.modality} <= _COMING


_ENDS = re.compile("注销|吊销|解散|(?i:dissol|struck off|deregister)")


def _is_its_end(one: Candidate, gone: set[str]) -> bool:
    """Whether a status is only that of a firm whose end is told: 经营状态变更为注销."""
    if one.type != "status_change" or not one.keys("company") & gone:
        return False
    return _ENDS.search(str(one.facts.get("to"))) is not None


_NEAR = 3  # sentences between a venture and its partnership
_COMING = frozenset({"asserted", "planned"})
_OTHER_CONTRACT = re.compile(r"(?i)suppl|licen[cs]|distribut|franchis|purchas|service|offtake")


def _is_venture(one: Candidate, venture: Candidate, text: str) -> bool:
    """ "Announced a partnership: the two will form a joint venture": they are one event."""
    if one.type != "partnership" or len(one.keys("partner")) < 2:
        return False
    apart = one.index != venture.index and not (one.headline or venture.headline)
    if "-zh-" in one.rule and ("topic" in one.facts or apart):
        return False  # Chinese texts list what else the two agreed on
    if one.date and not venture.date and ";" in text[one.trigger[1] : venture.trigger[0]]:
        return False
    if not {one.modality, venture.modality} <= _COMING or not one.keys("partner") <= venture.keys(
        "partner"
    ):
        return False
    if _OTHER_CONTRACT.search(text[slice(*one.trigger)]) or not dates_agree(one, venture):
        return False
    return one.headline or venture.headline or abs(one.index - venture.index) <= _NEAR


def _is_its_founding(one: Candidate, venture: Candidate) -> bool:
    """ "X and Y will jointly establish a new company": no registration by Y beside the venture."""
    here = one.type == "registration" and one.index == venture.index and not one.keys("company")
    return here and one.keys("holder") <= venture.keys("partner")


_AGREED = re.compile(r"(?i)\b(?:agreement|deal|pact|accord|contract)\b")
_MORE = re.compile(r"(?i)partner|collaborat|alliance|cooperat|joint|co-")


def _is_agreement_on(one: Candidate, deal: Candidate, text: str) -> bool:
    """ "Under the agreement with X, Y would go on": the agreement is the purchase of Y by X."""
    if one.type != "partnership" or "-en-" not in one.rule or "topic" in one.facts:
        return False
    sides = deal.keys("acquirer") | deal.keys("target") | deal.keys("seller")
    words = text[slice(*one.trigger)]
    if len(one.keys("partner")) < 2 or not one.keys("partner") <= sides:
        return False
    kind = _OTHER_CONTRACT.search(words) or _MORE.search(words)
    return kind is None and _AGREED.search(words) is not None


def _is_contract_for(one: Candidate, deal: Candidate) -> bool:
    """甲与乙签署股权转让协议，拟取得丙55%股权: the contract, without a target, is the purchase."""
    if one.rule != "shareholding-zh-sell" or one.type == deal.type or one.index != deal.index:
        return False
    if one.keys("target"):
        return False
    sides = one.keys("seller") | one.keys("acquirer")
    return len(sides) > 1 and sides == deal.keys("seller") | deal.keys("acquirer")


def _sells_a_part(one: Candidate, deal: Candidate) -> bool:
    """Whether `deal` reads "Sold 30% of Y to Z", or a headline without the figure, as a sale of
    all of Y."""
    if one.type != "shareholding_change" or "-en-" not in one.rule:
        return False
    part = "percent" in one.facts and _figure(one, "percent") != _ALL
    of_it = one.keys("target") & deal.keys("target") and one.keys("seller") & deal.keys("seller")
    return part and bool(of_it) and "percent" not in deal.facts


def _retells(one: Candidate, deal: Candidate) -> bool:
    """Whether an English shareholding change retells a deal: the same firm took the shares, or all
    of them were sold."""
    if one.type != "shareholding_change" or "-en-" not in one.rule:
        return False
    if one.modality != deal.modality or not one.keys("target") & deal.keys("target"):
        return False
    if one.facts.keys() & {"percent_to", "percent_from"} or not _figures_agree(one, deal):
        return False
    takers = one.keys("acquirer") | one.keys("holder")
    return bool(takers & deal.keys("acquirer")) or (not takers and _figure(one, "percent") == _ALL)


_ALL = {"value": "100"}


def _figure(one: Candidate, name: str) -> Json:
    """A figure without its words in the text, to compare it with others."""
    told = one.facts.get(name)
    return {k: v for k, v in told.items() if k != "text"} if isinstance(told, dict) else told


def _figures_agree(one: Candidate, deal: Candidate) -> bool:
    figures = ((_figure(one, name), _figure(deal, name)) for name in _FIGURES)
    return all(mine is None or his is None or mine == his for mine, his in figures)


def _its_purchase(one: Candidate, purchases: Sequence[Candidate]) -> Candidate | None:
    if again := next((deal for deal in purchases if _retells(one, deal)), None):
        return again
    taker = next((role for rule, role in _TAKERS.items() if one.rule.startswith(rule)), None)
    if taker is None or one.facts.keys() & {"round", "percent_to", "percent_from"}:
        return None
    return next((deal for deal in purchases if _is_same_deal(one, taker, deal)), None)


def _is_same_deal(one: Candidate, taker: str, deal: Candidate) -> bool:
    """Whether acquirer, target and figures agree; the modality may be planned or asserted."""
    if one.modality != deal.modality and {one.modality, deal.modality} != {"planned", "asserted"}:
        return False
    sides = one.keys(taker) & deal.keys("acquirer"), one.keys("target") & deal.keys("target")
    return all(sides) and _figures_agree(one, deal)
