"""How texts say that one firm buys another or a part of it: buyer, seller, price, percentage."""

import re
from collections.abc import Iterator

from monitor.events._chinese import told_next
from monitor.events._chinese.deals import acquisition as _chinese
from monitor.events._chinese.deals import mergers, offers, parts_sold, sides, spoken
from monitor.events._chinese.deals import words as zh
from monitor.events._english.deals import acquisition as _english
from monitor.events._english.deals import (
    assets,
    bid,
    bid_answers,
    buying_out,
    changed_hands,
    denial,
    for_sale,
    headlines,
    insiders,
    merger,
    owners_sell,
    sides_and_sums,
    suitors,
    unit,
)
from monitor.events._english.deals import parts_sold as _parts_en
from monitor.events._english.deals import words as en
from monitor.events._finishing import (
    deals_en,
    merger_subs,
    owners_en,
    prices_en,
    rumours_zh,
    stakes_en,
    targets_zh,
)
from monitor.events._joined import business
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.events._trying.slots import apart
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

ROLES = ("acquirer", "target", "seller")
NEEDS = ("target", "acquirer", "seller")
WORDS = {"zh": zh.WORDS, "en": en.WORDS}
AFTER = {"zh": zh.AFTER, "en": en.AFTER}

PATTERNS = (
    *mergers.PATTERNS,
    *_chinese.PATTERNS,
    *sides.patterns("acquisition"),
    *told_next.ACQUISITION,
    *parts_sold.PATTERNS,
    *owners_sell.WHOLE,
    *insiders.PATTERNS,
    *unit.PATTERNS,
    *buying_out.PATTERNS,
    *sides_and_sums.patterns("acquisition"),
    *changed_hands.PATTERNS,
    *_english.PATTERNS,
    *assets.PATTERNS,
    *merger.PATTERNS,
    *suitors.PATTERNS,
    *bid.PATTERNS,
    *_parts_en.PATTERNS,
    *for_sale.PATTERNS,
    *bid_answers.PATTERNS,
    *headlines.PATTERNS,
    *denial.PATTERNS,
)
_REFERENCE = late(  # 本次收购完成后, 收购溢价: refers to a deal without reporting it
    "(?:次|该|的|过|被|权|产|项|桩|起|笔|场|关于|宣布|发起|展开|触及|触发|涉及|构成)"
    r"(?=<>)|<>(?:[\]】]|完成|[后前案的时中，。、）]|事|信息|溢价|价格|方案|计划|协议|资金|"
    "交易|行为|过程|谈判|之|(?:违规|纠纷|失败|诉讼|传闻|疑云|内幕)[^，。；]{0,6}案)"
)
_BUYBACK = re.compile(r"回购|增持计划")


def _only_refers(candidate: Candidate, place: Place) -> bool:
    start, end = candidate.trigger
    text = place.document.text
    return (
        _REFERENCE.search(f"{text[max(0, start - 2) : start]}<>{text[end : end + 3]}") is not None
    )


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Drop buybacks, passing references and other false hits; settle price, modality and score."""
    start, end = place.span()
    if _BUYBACK.search(place.document.text[start:end]) and not candidate.keys("acquirer"):
        return
    candidate.fillers = _without_people(apart(_without_sellers(candidate)), place)
    targets_zh.settle(candidate, place)
    rumours_zh.settle(candidate, place)
    if candidate.rule.startswith("acquisition-en-"):
        _settle_in_english(candidate, place)
    if not candidate.fillers or _reports_none(candidate, place):
        return
    named = candidate.keys("target") or candidate.rule.endswith(_NAME_NO_TARGET)
    if not named and _only_refers(candidate, place):
        return
    offers.settle(candidate, place)
    candidate.score *= spoken.weight(candidate, place)
    if (
        targets_zh.buys_goods(candidate, place)
        or deals_en.buys_works(candidate, place)
        or deals_en.buys_itself_back(candidate, place)
    ):
        return
    business.note(candidate, place)
    if _says_only_who_sells(candidate, place):
        return
    known = [*(bool(candidate.keys(role)) for role in ROLES), "business" in candidate.facts]
    for_sale = candidate.rule in _FOR_SALE and candidate.keys("seller")
    known.append(candidate.rule in _BY_INSIDERS)
    lacks_side = sum(known) < 2 or not (candidate.keys("acquirer") or for_sale or known[-1])
    if lacks_side and not (
        candidate.rule in _ALONE or rumours_zh.denies_being_bought(candidate, place)
    ):
        candidate.score *= 0.6  # the other side is named elsewhere, or nowhere
    yield from (stakes_en.typed(one, place) for one in _rivals(candidate, place))


def _settle_in_english(candidate: Candidate, place: Place) -> None:
    if candidate.rule in _MERGES and _MERGING.search(place.document.text, *candidate.trigger):
        candidate.fillers = merger_subs.settle(candidate, place)
    candidate.fillers = owners_en.sold_by_owners(candidate, place)
    candidate.fillers = deals_en.without_employers(candidate, place)
    candidate.fillers = deals_en.bought_out(candidate, place)
    deals_en.settle_questioned(candidate, place)
    prices_en.settle(candidate, place)


def _reports_none(candidate: Candidate, place: Place) -> bool:
    """Whether there is no purchase to report: a bill, a right to buy, sport, one told before."""
    return bool(
        _involves_people(candidate)
        or targets_zh.is_public_body(candidate)
        or _is_not_his(candidate, place)
        or prices_en.is_a_bill(candidate)
        or deals_en.is_a_raid(candidate)
        or _is_a_holder(candidate, place)
        or _PARTICIPATES.search(place.document.text, *_before(candidate))
        or _LONG_AGO.search(place.document.text, *_before(candidate))
        or place.document.tells_sport(place.index)
        or spoken.told_before(candidate, place)
        or offers.is_open(candidate, place)
        or deals_en.is_an_old_holding(candidate, place)
        or spoken.comes_of_it(candidate, place)
    )


def _says_only_who_sells(candidate: Candidate, place: Place) -> bool:
    """Whether neither object nor buyer is known, or "its" goods are bought from a supplier."""
    if candidate.keys("target") or "business" in candidate.facts or candidate.rule in _ADDS:
        return False
    traded = deals_en.is_of_goods(candidate, place) or deals_en.is_a_home(candidate, place)
    return traded or not candidate.keys("acquirer")


_PARTICIPATES = led(  # a participant need not be the buyer
    r"\b(?:as (?:a )?part of|(?:participat(?:ed|es|ing)|t(?:ook|akes?|aking) part|"
    "(?:was|were|been) (?:also )?involved|advis(?:ed|es)(?: [a-z]+)? on|plays? an? "
    "(?:[a-z-]+ )?(?:part|role)|played an? (?:[a-z-]+ )?(?:part|role)) in) "
    r"(?:the |its |a )?(?:[\w$£€.,-]{1,16} ){0,3}$"
)
# "Is up for sale, eight years after it bought the business": background, not news.
_LONG_AGO = led(r"\b(?:years|decades) after (?:it|they|the [a-z]+)(?: had| first)? $")
_RIVAL = re.compile(
    r"\b(?:were|are|was|is|have been|had been|all|each|both)"
    "(?: (?:also|all|each|both|separately|among|among those|reportedly)){0,3} "
    "(?:seeking|vying|competing|interested|looking|considering|bidding|in the running|"
    r"weighing|exploring|preparing|keen|eyeing|(?:the )?(?:[a-z]+ )?(?:bidders|suitors|"
    r"contenders))\b"
    r"(?![^.;]*\b(?:jointly|together|joint|consortium)\b)"
)


def _before(candidate: Candidate) -> tuple[int, int]:
    start = candidate.trigger[0]
    return max(0, start - 80), start


def _rivals(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One event per bidder in "A, B and C were also seeking to buy Y".

    None if they have no target or the purchase is asserted.
    """
    buyers = candidate.of("acquirer")
    if len(buyers) < 2 or not _RIVAL.search(place.document.text, place.span()[0], place.span()[1]):
        yield candidate
    elif candidate.keys("target") and candidate.modality != "asserted":
        others = [f for f in candidate.fillers if f.role != "acquirer"]
        yield from (candidate.like(fillers=[one, *others]) for one in buyers)


def _without_sellers(candidate: Candidate) -> list[Filler]:
    """A firm that is both acquirer and seller stays seller, if another acquirer is left."""
    sellers = candidate.keys("seller")
    if not candidate.keys("acquirer") - sellers:
        return candidate.fillers
    return [f for f in candidate.fillers if f.role != "acquirer" or f.key not in sellers]


_NAME_NO_TARGET = ("blocked", "seeks-buyer", *(p.id for p in parts_sold.PATTERNS))
_FOR_SALE = (
    mergers.SEEKS_BUYER,
    *(p.id for p in for_sale.PATTERNS),
    "acquisition-en-hires-to-sell",
    "acquisition-en-sells-firm",
    *(p.id for p in (*parts_sold.PATTERNS, *_parts_en.PATTERNS)),
)  # there is no buyer yet, or none is named
# Denials, and who seeks a buyer, may leave the other side unnamed.
_ADDS = {p.id for p in (*buying_out.PATTERNS, *changed_hands.PATTERNS) if p.joins}
_BY_INSIDERS = {p.id for p in insiders.PATTERNS}
_MERGES = {"acquisition-en-by", *(p.id for p in merger.PATTERNS)}
_MERGING = re.compile("[Mm]erge")
_ALONE = {
    mergers.DENIES,
    mergers.FOR_SALE,
    *(p.id for p in (*denial.PATTERNS, *for_sale.PATTERNS)),
}
_HOLDER = re.compile(
    "(?:, )?(?:which|who) (?:currently |now |already )?(?:holds|owns|has|controls|"
    r"speaks for) [^,;]{0,20}?\d ?(?:%|per ?cent)"
)
_ACCEPTS = frozenset(
    {"acquisition-en-bid-from", "acquisition-en-somebodys-bid", "acquisition-en-rejects-bid"}
)


def _is_a_holder(candidate: Candidate, place: Place) -> bool:
    """In "Y, which holds 19% of X, will not accept the offer from Z", Y is not Z's target."""
    if candidate.rule not in _ACCEPTS:
        return False
    start, end = place.span()
    ends = [f.mention.end for f in candidate.of("target") if start <= f.mention.start < end]
    return any(_HOLDER.match(place.document.text, e) for e in ends)


def _without_people(fillers: list[Filler], place: Place) -> list[Filler]:
    """收购甲、董事长乙来访: 乙, in a list of targets with a firm, is none of them; what an English
    list of purchases names is likely a firm, if it only looks like a person."""
    kinds = {"person"} if place.document.lang == "en" else {"person", "maybe_person"}
    targets = [f for f in fillers if f.role == "target"]
    people = [f for f in targets if f.mention.kind in kinds]
    return fillers if len(people) == len(targets) else [f for f in fillers if f not in people]


_OF_A_WHOLE = frozenset({"acquisition-zh-offers", "acquisition-zh-control"})
# "In a battle with Hale over its $3bn acquisition of Y": not Hale's
_ITS = re.compile(r"\bits (?:[\w$€£.,-]+ ){0,3}$")


def _is_not_his(candidate: Candidate, place: Place) -> bool:
    """Whether a person is read as the buyer of what a firm bought."""
    before = place.document.text[slice(*_before(candidate))]
    return candidate.people("acquirer") and _ITS.search(before) is not None


def _involves_people(candidate: Candidate) -> bool:
    """Whether the target is a person, or a person buys without a stated share or price."""
    stated = {"percent", "amount"} & candidate.facts.keys() or candidate.rule in _OF_A_WHOLE
    return candidate.people("target") or (candidate.people("acquirer") and not stated)
