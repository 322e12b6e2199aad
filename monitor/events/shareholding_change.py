"""How texts say that somebody's share in a firm grew, shrank or changed hands."""

import re
from collections.abc import Iterator

from monitor.events._chinese import told_next
from monitor.events._chinese.deals import given, sides, spoken, whole
from monitor.events._chinese.deals import shareholding_change as _chinese
from monitor.events._chinese.holders import registered
from monitor.events._english.deals import owners_sell, sides_and_sums
from monitor.events._english.stakes import shareholding_change as _english
from monitor.events._finishing import (
    holdings_zh,
    owners_en,
    participles_en,
    prices_en,
    stakes_en,
    targets_zh,
    which_way,
)
from monitor.events._joined import business as _business
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place

ROLES = ("holder", "acquirer", "seller", "target")
NEEDS = ("holder", "seller", "acquirer", "target")
WORDS = {
    "zh": (
        "控制权|控股权|卖给|转给|售予|售给|卖身|股[份权]由|股[份权]从|持股|比例由|比例从|比例升|比例降|比例增|比例减|"
        "比例下|比例上|比例变|比例将|变动|所持|撤资|增持|减持|转让|出售|受让|抛售|卖出|套现|"
        "股权变更|退出|易主|接盘|承接|举牌|出让|卖掉|划转|剥离|清仓|甩卖|新进|买入|扫货|加仓|"
        "售出|抛出|抛空|转手|出清|让出|变卖|变现|甩掉|清空|减仓|增购|脱手|转卖|让渡|吸纳|新增|引入|成交|拍卖|拍出|购买|购入|购得|买进|大股东|控股股东|唯一股东|最大股东|股东由|"
        "控制人由|控制人变更|控制人变为|实控人变为|控制人发生变更|实控人由|实控人变更|"
        "投资人由|出资人由|（股权）由|新股东|新晋股东|继承|获赠|受赠|赠|捐|分得|离婚|析产|控股地位|控制地位"
    ),
    "en": (
        "slice |chunk |parcel |stake|shareholder|threshold|position in|exit|shareholding|holding|"
        "interest|shares|share of|share in |ownership|voting rights|sold|bought|sells|selling|"
        "to sell|divest|offload|transparency notif|notification of|notice of|"
        "dispos|up from|down from|unload|dump|subscrib|substantial holder|allot|voting power|"
        "parted with|parting with|block in|its portfolio|takes |took |taking |accumulat|amass|up "
        "for sale|buyer "
        "of|grip on|emerged as|sale by|"
        "crept up|"
        "of a joint|of the joint|of a venture|of the venture|"
        "instead of|points more|points less|points higher|points lower|left with|"
        "holds in|hold in| has in|held in|owns in|"
        "inherit|bequeath|donat|as a gift|divorce|convert|swap|control of|majority in|placed |"
        "to place |"
        "went above|went below|gone above|gone below|fell below|rose above|will get |"
        "end up with|ends up with|ended up with"
    ),
}

AFTER = {
    "zh": "持有|买[方家]|竞得人|买受人|收购方|卖[方家]|对价|作价|价款|易价|成交|易金额|易对",
    "en": (
        "price|consideration|seller|vendor|will pay|would pay|is paying|agreed to pay|"
        "current owner|%|percent|per cent"
    ),
}


PATTERNS = (
    *registered.PATTERNS,
    *_chinese.PATTERNS,
    *given.PATTERNS,
    *sides.patterns("shareholding"),
    *told_next.SALE,
    *owners_sell.SHARES,
    *sides_and_sums.patterns("shareholding"),
    *_english.PATTERNS,
)
_A_STAKE = re.compile(
    r" (?:an? |up to |about |around |as much as )?(?:[\d.]+ ?(?:%|per ?cent) )?"
    "(?:minority |majority |small |significant |strategic |controlling )?"
    r"(?:stake|interest|shareholding)\b|"
    r" (?:[\d.,]+ (?:million )?)?(?:new|newly issued|treasury) (?:ordinary |preferred )?shares\b"
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Drop sales of goods, trades told in passing or too vague, and a party that is also target."""
    if candidate.rule == "shareholding-en-sell" and not candidate.keys("target"):
        _sells_itself(candidate, place)
    candidate.fillers = owners_en.sold_by_owners(candidate, place)
    participles_en.of_the_subject(candidate, place)
    participles_en.of_others(candidate, place)
    participles_en.of_a_holder(candidate, place)
    if place.document.lang == "en":
        prices_en.add_behind(candidate, place)
    holdings_zh.without_new_owner(candidate, place)
    if spoken.in_passing(candidate, place) or _tells_none(candidate, place):
        return
    _drop_both_sides(candidate)
    actors = {f.key for f in candidate.fillers if f.role != "target"}
    candidate.fillers = [f for f in candidate.fillers if f.role != "target" or f.key not in actors]
    if _names_nothing(candidate) or spoken.comes_of_it(candidate, place):
        return
    if _of_people(candidate) or targets_zh.is_public_body(candidate):
        return
    if candidate.rule.endswith(_MAY_BE_VAGUE) and _is_too_vague(candidate):
        return
    if candidate.rule.endswith(_MUST_BE_DEAL) and not _is_deal(candidate):
        return
    _business.note(candidate, place)
    whole.as_purchase(candidate, place)
    stakes_en.as_purchase(candidate)
    which_way.note(candidate, place)
    candidate.score *= _weight(candidate)
    yield candidate


def _tells_none(candidate: Candidate, place: Place) -> bool:
    if "-en-" in candidate.rule and stakes_en.is_no_trade(candidate, place):
        return True
    return _sells_goods(candidate, place) or holdings_zh.is_new_owner(candidate, place)


def _drop_both_sides(candidate: Candidate) -> None:
    """股东由甲变更为甲、乙: 甲 stays, and only 乙 is new; otherwise no one sells to themselves."""
    sellers, buyers = candidate.keys("seller"), candidate.keys("acquirer")
    stays = sellers if candidate.rule.endswith("holder-from-to") else frozenset()
    candidate.fillers = [
        f
        for f in candidate.fillers
        if not (f.role == "acquirer" and f.key in sellers)
        and not (f.role == "seller" and f.key in buyers & stays)
    ]


def _weight(candidate: Candidate) -> float:
    """Less without the firm whose shares change hands: the text means one that was not found. In
    Chinese, where it is left out more often, less only if no holder or share is told either."""
    whose = candidate.keys("target") or "business" in candidate.facts
    told = "-zh-" in candidate.rule and (candidate.keys("holder") or "percent" in candidate.facts)
    return 1.0 if whose or told else 0.85


_GOODS_BEFORE = re.compile(
    "[将把](?![^，。；]{0,30}股)[^，。；]{2,30}(?:项目|地块|土地|使用权|房产|物业|厂房|"
    "专利|商标|债权)(?:以[^，。；]{0,20})?$"
)
_PIECES = re.compile(
    r"了?(?:[一两几数每]|[\d.,万亿余多]{1,10})+[杯件台部辆瓶盒支吨](?!股)"
)  # 卖出一杯
_DEBT = re.compile("债权|债务(?!缠|压|累|沉重|高企|危机|问题|重压|负担|困境|违约|人)|欠款")


def _owed(text: str, start: int, end: int) -> bool:
    """将其对甲的债权转让给乙: whether the clause sells a debt and no shares."""
    left = max(text.rfind(mark, 0, start) for mark in "，。；\n") + 1
    clause = f"{text[left:start]}<>{text[end : end + _BEHIND]}"
    return _DEBT.search(clause) is not None and "股" not in clause


_BEHIND = 24  # characters


_GOODS_CONTRACT = re.compile(
    "(?:资产|项目|债权|土地|技术|专利|商标|使用权)转让(?:框架)?(?:协议|合同)"
)


def _sells_goods(candidate: Candidate, place: Place) -> bool:
    """转让了发动机技术, 将别墅项目转让给: whether goods or rights are sold, not shares."""
    if not candidate.rule.endswith("zh-sell"):
        return False
    text = place.document.text
    start, end = candidate.trigger
    if _PIECES.match(text, end) or _owed(text, start, end):
        return True
    before = _GOODS_BEFORE.search(text, place.span()[0], start)
    before = before or _GOODS_CONTRACT.search(text, max(0, start - 4), end + 6)
    return before is not None and not candidate.keys("target")


def _is_too_vague(candidate: Candidate) -> bool:
    """Whether a headline trade, or a possible one, has neither target nor figures."""
    figures = {"percent", "percent_to", "percent_from", "shares", "amount"}
    told = candidate.keys("target") or figures & candidate.facts.keys()
    return (candidate.headline or candidate.modality == "possible") and not told


_MAY_BE_VAGUE = ("zh-cut", "zh-raise", "zh-enter")
_MUST_BE_DEAL = ("zh-sell", "zh-enter", "zh-receive", "zh-bet")


_MAY_NAME_NOTHING = tuple(f"shareholding-en-{one}" for one in ("raise", "sell", "stake-rose"))


def _names_nothing(candidate: Candidate) -> bool:
    """Whether an English trade names no firm and no figure: "plans to expand its holdings"."""
    if not candidate.rule.startswith(_MAY_NAME_NOTHING):
        return False
    alone = len({f.role for f in candidate.fillers}) < 2 and not candidate.facts
    return alone and not candidate.keys("target") and candidate.modality != "denied"


def _of_people(candidate: Candidate) -> bool:
    """Whether a person sells with no target or buyer known, or buys shares of unknown number."""
    if (
        candidate.people("seller")
        and not candidate.keys("target")
        and not candidate.keys("acquirer")
    ):
        return True
    some = candidate.rule == "shareholding-en-buys-shares" and "shares" not in candidate.facts
    return some and candidate.people("acquirer")


_SEAT = re.compile("营业部|席位|专用账户|沪股通|深股通")


def _is_deal(candidate: Candidate) -> bool:
    """Whether a target or two sides are named, or a sale is denied; never for brokers' seats."""
    if any(_SEAT.search(f.mention.surface) for f in candidate.fillers):
        return False
    if candidate.modality == "denied" and candidate.keys("seller"):
        return True
    return bool(candidate.keys("target") or len({f.role for f in candidate.fillers}) > 1)


# "A stake in a gold mine", "in its unit": not in the seller
_IN_ANOTHER = re.compile(
    r"[^.;]{0,40}?\b(?:stakes?|interests?|holdings?|shares) in (?!itself\b|the (?:company|firm|"
    r"group|business|bank|airline|start-?up|lender|insurer|retailer|carmaker)\b)"
)


def _sells_itself(candidate: Candidate, place: Place) -> None:
    """Whoever sells "a stake" or "new shares", not "its stake", sells a part of itself, unless it
    is a person."""
    _, end = candidate.trigger
    text = place.document.text
    if _A_STAKE.match(text, end) and not _IN_ANOTHER.match(text, end):
        candidate.fillers = [
            f._replace(role="target") if f.role == "seller" and f.mention.kind != "person" else f
            for f in candidate.fillers
        ]
