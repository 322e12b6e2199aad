"""Chinese holdings that are told beside a deal or another firm: whose they are, and of what."""

import re

from monitor.events._joined.named_here import named_here
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.late import late

# 甲将股权转让给乙，后者持股升至79%: 乙 holds shares of the firm that was sold, not of 甲.
_SELLS = late(
    "(?:近日|昨日|今日|已|拟|宣布|公告称?|计划|同意|，){0,3}[将把向][^。；]{0,60}?"
    "(?:转让|出售|划转|过户|转予|转给|卖给|售予|让予)"
)
_GUESSING = frozenset(
    {"ownership-zh-controls-share", "ownership-zh-share-of-shares", "ownership-zh-share-of"}
)
_HELD = late("由[^，。；]{2,24}(?:控股|持股|控制)，其?$")  # 乙由丙控股，控股比例达51.2%
_HOLDS = "ownership-zh-holds-shares"
# 甲向乙购买其持有的丙: 甲 holds no 丙 yet.
_BUYS = late(
    "[^。；]{0,40}?[向从][^。；]{1,40}?(?:购买|收购|受让|购入|购得|买入)"
    "(?:其|他们|对方)(?:所|合计|共同|各自|分别|直接|间接){0,3}$"
)


# 甲向乙转让所持丙股权: nor does 乙.
_SOLD_TO = late("向(?P<buyer>[^，。；]{2,30}?)(?:转让|出售|划转|出让|卖出)(?:其|旗下|自身)?$")


# 甲举牌乙，持股升至15%: 乙 is held.
_DEALT_IN = re.compile("(?:举牌|[增减]持|入股|收购|受让|买入)了?$")


def is_seller(candidate: Candidate, place: Place) -> bool:
    """Whether the firm that is said to be held only sells shares to the holder, the holder is
    dealt in, or the share is what somebody else holds of it."""
    if candidate.rule not in _GUESSING:
        return False
    text, begin = place.document.text, candidate.trigger[0]
    starts = (span[0] for span, _ in named_here(candidate.of("holder"), place))
    dealt = any(_DEALT_IN.search(text, max(0, s - 4), s) for s in starts)
    held = _HELD.search(text, max(place.span()[0], begin - 40), begin)
    return dealt or held is not None or _leads_up(candidate, "target", _SELLS, place)


def is_buyer(candidate: Candidate, place: Place) -> bool:
    """Whether the firm that is said to hold shares only buys them."""
    if candidate.rule != _HOLDS:
        return False
    text, begin = place.document.text, candidate.trigger[0]
    sold = _SOLD_TO.search(text, max(0, begin - 40), begin)
    return _leads_up(candidate, "holder", _BUYS, place) or any(
        sold and f.mention.surface in sold["buyer"] for f in candidate.of("holder")
    )


def _leads_up(candidate: Candidate, role: str, words: re.Pattern[str], place: Place) -> bool:
    """Whether `words` stand between the role's firm and the trigger."""
    text, begin = place.document.text, candidate.trigger[0]
    ends = [f.mention.end for f in candidate.of(role)]
    ends += [span[1] for span, _ in named_here(candidate.of(role), place)]
    return any(end < begin and words.match(text, end, begin) for end in ends)


# 网约车平台甲的关联公司乙持股34%: of another firm than 甲
_WHOSE_FIRM = late("的?(?:关联|关系|旗下|下属|全资|控股|参股)(?:公司|企业|方|子公司|孙公司)?")


def owns_the_holder(candidate: Candidate, place: Place) -> bool:
    """Whether the firm said to be held only is whose affiliate the holder is called."""
    text = place.document.text
    if not candidate.rule.startswith("ownership-zh-list"):
        return False
    holders = {span[0] for span, _ in named_here(candidate.of("holder"), place)}
    targets = (span[1] for span, _ in named_here(candidate.of("target"), place))
    return any(
        found is not None and found.end() in holders
        for end in targets
        for found in (_WHOSE_FIRM.match(text, end),)
    )


# 甲将成为公司控股股东，实际控制人由丙变更为丁: of the firm, not of 甲
_BECOMES = late(
    "(?:将|已|拟)?成为[^，。；]{0,24}?(?:控股股东|第一大股东)，|"
    # 甲的持股则由33%降至13%，实际控制人从丙变为丁
    "的?持股(?:比例)?(?:则|将|也)?[由从][^，。；]{1,12}[降升增减][至到为][^。；]{0,40}，"
)


def is_new_owner(candidate: Candidate, place: Place) -> bool:
    """Whether the firm whose holder is said to change only holds shares of another."""
    return candidate.rule.endswith("zh-holder-from-to") and _leads_up(
        candidate, "target", _BECOMES, place
    )


def without_new_owner(candidate: Candidate, place: Place) -> None:
    """甲将成为第一大股东，乙的持股降至13%: leave out 甲 as the firm that 乙 holds shares of."""
    if candidate.rule.endswith("zh-level") and _leads_up(candidate, "target", _BECOMES, place):
        candidate.fillers = [f for f in candidate.fillers if f.role != "target"]


def is_one_of_several(candidate: Candidate, place: Place) -> bool:
    """甲与乙签约，控股股东为丙: whether it is open of which firm."""
    begin, document = candidate.trigger[0], place.document
    if candidate.rule != "ownership-zh-big-is" or document.text[begin - 1 : begin] != "，":
        return False
    firms, items = document.discourse.firms, document.masked(place.index).items.values()
    named = (i.value for i in items if i.kind in FIRM_KINDS)
    return len({firms.key(n) for n in named if n.start < begin}) > 1
