"""Tells Chinese offers to buy (发起要约, 出价竞购, 收到收购要约) from purchases."""

import re

from monitor.events._chinese.deals.mergers import FOR_SALE
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

_OFFERS = re.compile("要约|出价|竞购|提案|报价|建议|私有化|竞拍|竞买")
_MADE = late(
    "(?:提出|(?<!已)(?:发起|发出|启动|收到|接获|接到|递交|提交|出价)|同意接受)[^，。；]{0,16}$"
)
_TO_BE_TAKEN_UP = re.compile("的?(?:要约|建议|提案|提议|报价|请求|意向|邀约|方案)(?!收购(?:方|人))")
_DONE = late(
    "完成|成功|胜出|赢[得下]|打赢|完毕|过户|届满|生效|结束|退市|得手|[购拍]得|竞拍[取获]得|成交|交割|通过要约|"
    "已经?(?:收购|取得|持有|私有化)|私有化了|被[^，。；]{2,24}?私有化"
)
_REACH = 24  # characters around the trigger


def settle(candidate: Candidate, place: Place) -> None:
    """Make a purchase that is only offered a plan."""
    if candidate.rule == FOR_SALE and candidate.modality == "asserted":
        candidate.modality = "planned"
    told = "-zh-" in candidate.rule and candidate.modality == "asserted"
    if told and _only_offered(candidate, place):
        candidate.modality = "planned"


def _only_offered(candidate: Candidate, place: Place) -> bool:
    """Whether somebody offers to buy and the text does not say that it was done."""
    (start, end), (first, last) = candidate.trigger, place.span()
    text = place.document.text
    if _DONE.search(text, max(first, start - _REACH), min(last, end + _REACH)):
        return False
    if _OFFERS.search(text, start, end) or _TO_BE_TAKEN_UP.match(text, end):
        return True
    return _MADE.search(text, max(first, start - _REACH), start) is not None


_RIGHT = re.compile("[^，。；]{0,24}的(?:权利|选择权|期权|优先权|认购权)")
_SELLS_PART = re.compile("，[^，。；]{0,4}出[售让](?:其|旗下)")


def is_open(candidate: Candidate, place: Place) -> bool:
    """拥有收购剩余股份的权利: nobody has bought them yet; 寻找买家，出售其业务: nor is the firm for
    sale."""
    told = _SELLS_PART if candidate.rule == FOR_SALE else _RIGHT
    end = candidate.trigger[1]
    return "-zh-" in candidate.rule and bool(told.match(place.document.text, end))
