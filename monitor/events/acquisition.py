"""How texts say that one firm buys another, from whom, for how much, and how large a part."""

import re
from collections.abc import Iterator

from monitor.events._candidate import Candidate
from monitor.events._english import acquisition as _english
from monitor.events._pattern import Pattern
from monitor.events._slots import Place, apart

ROLES = ("acquirer", "target", "seller")
NEEDS = ("target", "acquirer")
WORDS = {
    "zh": "收购|并购|买下|购买|购入|受让|入主|拿下|吞并|控股|合并|竞得|纳入麾下|收入囊中",
    "en": r"[Aa]cqui|[Bb]uy|[Bb]ought|[Tt]ake ?over|[Tt]akeover|[Mm]erge|[Pp]urchas|took over|[Tt]aken over|stake|[Ss]old|[Ss]ell|[Oo]ffer|[Bb]id\b|[Ss]ale of|absor|amalgam|part of|combin|swallow|snap|passed to|control of|gobbl|scoop|divest|offload|dispos|folded into|take private|taken private|approach|secur|invest",
}
_PRICE = (
    "(?:以|用|斥资|出资|耗资|作价|豪掷|花费|拟以|不超过|<g>){0,8}?(?P<amount><m>)(?:<g>){0,12}?"
)
_BUY = "(?:收购|并购|买下|拿下|购买|购入|买入|受让|竞得|购得|吞并|竞购|收购了)"
_TAIL = "(?:(?:<g>){0,8}?(?P<percent><r>))?(?:的)?(?:股权|股份|控股权|资产|权益)?"

PATTERNS = (
    Pattern(
        "acquisition-zh-seller",
        "zh",
        "(?:(?P<acquirer><pas>)(?:<g>|<d>){0,20}?)?(?:"
        + _PRICE
        + ")?(?P<t>"
        + _BUY
        + ")(?P<seller><pas>)(?:<g>){0,4}?持有的(?P<target><co>)"
        + _TAIL,
        example="卧山地产与卧山电驱签署协议，以6800万元现金收购后者持有的上海卧山矿业有限公司100%股权。",
        counterexample="卧山地产持有的上海卧山矿业有限公司盈利。",
        subject="acquirer",
        base=0.95,
    ),
    Pattern(
        "acquisition-zh-from",
        "zh",
        "(?:(?P<acquirer><pas>)(?:<g>|<d>){0,20}?)?(?:向|从|自)(?P<seller><pas>)(?:<g>|<m>){0,8}?(?P<t>"
        + _BUY
        + ")(?:<g>){0,6}?(?P<target><co>)"
        + _TAIL,
        example="云桥科技拟从海山集团收购平川机械60%股权。",
        counterexample="云桥科技拟从海山集团采购设备。",
        subject="acquirer",
    ),
    Pattern(
        "acquisition-zh-of",
        "zh",
        "(?:(?P<acquirer><pas>)(?:<g>|<d>|<m>){0,16}?)?(?:对|针对)(?P<target><co>)(?P<percent><r>)?(?:<g>){0,8}?的?(?P<t>收购|并购|要约收购)",
        example="苹川公司已完成对Fleetkit的收购，交易金额未披露。",
        counterexample="苹川公司已完成对Fleetkit的访问。",
        subject="acquirer",
    ),
    Pattern(
        "acquisition-zh-by",
        "zh",
        "(?P<target><co>)(?:<g>|<d>){0,8}?被(?P<acquirer><pas>)(?:<g>|<d>|<m>){0,8}?(?P<t>收购|并购|买下|收入囊中|吞并|入主|合并|控股|纳入麾下)(?:<g>{0,4}?(?P<percent><r>))?",
        example="平川机械去年被云桥科技收购。",
        counterexample="平川机械去年被云桥科技起诉。",
    ),
    Pattern(
        "acquisition-zh-direct",
        "zh",
        "(?P<acquirer><pas>)(?:<g>|<d>|，<d>?(?:以|拟|斥资|出资)){0,24}?(?:"
        + _PRICE
        + ")?(?P<t>"
        + _BUY
        + "|全资收购|要约收购)(?:了)?(?:<r>|<g>){0,10}?(?P<target><co>)"
        + _TAIL
        + "(?:(?:<g>|，){0,8}?(?:价格|对价|作价|金额|交易价格|总价|交易对价|耗资)(?:<g>){0,3}?(?P<amount9><m>))?",
        example="环山国际拟以6902.14万元收购七山珠光约2.57%股权。",
        counterexample="环山国际拟采购七山珠光的产品。",
    ),
    Pattern(
        "acquisition-zh-subject",
        "zh",
        "(?P<t>" + _BUY + ")(?:了)?(?:<r>|<g>){0,6}?(?P<target><co>)" + _TAIL,
        example="澄江药业公告称，终止收购恒山医疗器械有限公司60%股权。",
        counterexample="澄江药业公告称，恒山医疗器械有限公司已停产。",
        subject="acquirer",
        base=0.85,
    ),
    Pattern(
        "acquisition-zh-control",
        "zh",
        "(?P<acquirer><pas>)(?:<g>|<d>){0,10}?(?P<t>入主|吸收合并|控股|借壳|私有化)(?:了)?(?P<target><cn>)(?!持有|的|<and>)",
        example="云桥科技正式入主平川机械。",
        counterexample="云桥科技正式起诉平川机械。",
        base=0.85,
    ),
    *_english.PATTERNS,
)
_GUARD = re.compile(r"回购|增持计划")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """The parties differ, and shares that a firm buys back from itself are no acquisition."""
    start, end = place.span()
    if _GUARD.search(place.document.text[start:end]) and not candidate.keys("acquirer"):
        return
    candidate.fillers = apart(candidate.fillers, "target")
    if not candidate.fillers or _private(candidate):
        return
    if not candidate.keys("target") or not candidate.keys("acquirer"):
        candidate.score *= 0.6  # the other side is told elsewhere, or not at all
    yield candidate


def _private(candidate: Candidate) -> bool:
    """People who buy some shares: that is no acquisition, but of a stated part of a firm."""
    buyers = candidate.of("acquirer")
    stated = {"percent", "amount"} & candidate.facts.keys()
    return bool(buyers) and all(f.mention.kind == "person" for f in buyers) and not stated
