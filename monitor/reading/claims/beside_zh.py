"""Chinese cues beside an event: which of them concern it, and whether it is still to close."""

import re

from monitor.model import Modality
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

TURNED = late(
    "[^。；]{0,60}?[，,]?但(?:是)?[^，。；]{0,24}(?:，[^，。；]{0,12})?"
    "(?:未成功|未果|失败|告吹|流产|被否|遭否决|未获(?:批准|通过)|拒绝批准|不予批准|遭拒|"
    "被拒|未能(?:成功|成行|如愿|达成|完成)|作罢|落空|"
    "(?:放弃|取消|终止)(?=[，。；]|$|了?(?:该|这|此|收购|交易|计划)))"
)
# 经过数月谈判，甲收购乙: the talks are over
TALKED = re.compile(r"(?:经过?|历经|经历|历时)[^，。；]{0,12}$")
_WILL_CLOSE = compiled(  # 收购将于5月完成
    r"(?:将|拟|(?<![增减]持)计划)(?:于|在|会|最终|尽快|争取|<d>|[底前内]){0,5}完成|预计(?:<g>|<d>){0,6}?完成|"
    "(?:将|拟|计划)(?:通过|以|借助|采[取用]|按|分)[^，。；]{0,16}?完成",
    "zh",
)
_ON_CLOSING = compiled(  # not 去年转让完成后
    "(?<!<d>)(?<!<d>..)(?:交易|转让|收购|过户|交割|变动|受让|划转|表决权委托)(?:实施|全部|正式)?完成[之以]?后，"
    "[^，。；]{0,30}(?:，[^，。；]{0,30})?(?<!已)(?:变[更动]?为|仍持|不再持)",
    "zh",
)
# 甲收购乙，交易仍需监管机构批准, 甲收购乙，交易预计一季度交割
_PENDING = led(
    "，(?:(?:该|此)[项次笔]?|[本此]次)?(?:交易|收购|并购)[^，。；]{0,4}?(?:预计|有望|计划|将)"
    "[^，。；]{0,12}?(?:完成|交割|过户)|"
    "，(?![^，。；]{0,2}任)[^，。；]{0,8}?(?:仍|还|尚)(?:需|须|待)[^，。；]{0,24}"
    "(?:批准|审批|核准|审议|通过|同意|许可)|"
    "，[^，。；]{0,6}?将会?(?:成为|是)[^，。；]{0,30}?(?:收购|并购|交易)"  # the largest takeover
)
# 甲收购乙获批, 商务部批准甲收购乙: allowed, not yet done
_DEAL = (
    "(?:收购|并购|购买|受让|转让|出售|入股|增持|控股|入主|合并|重组|私有化|增资|认购|换股|"
    "划转|竞购|取得)"
)
_DEALS = late(f".{{0,6}}{_DEAL}")
CLEARED = (
    "(?:不实施进一步|不予进一步|无需进一步|不再进一步)审查|不予禁止"  # by an antitrust authority
)
_ALLOWED = (
    "(?:获批(?!上市|生产)|过会|(?:获|经|得到|取得)得?(?:<g>|<x>|<pa>|<d>){0,16}?"
    "(?:批准|批复|核准|审议通过|通过|同意|放行|许可)|(?:<g>|<x>){0,16}?" + CLEARED + "|"
    "(?:[已均经]|正式|顺利|最终){0,2}(?:<d>)?通过了?(?:<g>|<x>|<pa>|<d>){0,14}?(?:审[查核批]|审议)|"
    # 对甲收购乙一案展开深入调查
    "<g>{0,6}?(?:启动|展开|开展|发起)<g>{0,4}?(?:反垄断|深入|第二阶段|深度|竞争|国家安全)<g>{0,4}?"
    "(?:调查|审查))"
)
_ALLOWED_BEHIND = compiled(
    f"(?:(?!并|且|后|成功)(?:<g>|<pa>|<r>|<m>|<one>)){{0,24}}?(?:[事案易]项?，)?"
    f"(?:<g>|<d>|<one>){{0,6}}?{_ALLOWED}(?!后)",
    "zh",
)
_ALLOWED_BEFORE = compiled(
    "(?:(?:批准|核准|放行|准许|同意)了?(?=<who>)|"
    "(?:股东(?:大?会|们|投票|表决)?|董事会)<g>{0,4}?(?:通过|批准|支持|赞成|同意)了?)"
    "[^，。；]{0,30}$",
    "zh",
)
# 董事会通过设立甲的议案: as yet a plan
_FOUNDS = late("(?!.{0,6}(?:收购|并购|入股)).{0,8}(?:设立|成立|组建|新设|共建|投资建)")
_BOARD_BEFORE = compiled(
    "(?:(?:股东(?:大?会)|董事会)<g>{0,8}?(?:通过|批准|同意)了?|审议通过了?)(?:[^，。；已]{0,30}|[《“][^，。；]{0,30})$",
    "zh",
)
_THEN_CLOSED = late(
    "(?:(?!预计|[将拟待未需]|有望|尚|争取|预期)[^，。；]){0,24}(?:完成|交割|过户)(?!后|之后|日)"
)
_CLAUSE = re.compile("[，。；]|$")


def is_allowed(text: str, start: int, end: int, right: int) -> bool:
    """Whether a deal at text[start:end] of a masked sentence is approved but not told as closed."""
    if _FOUNDS.match(text, start):
        return _BOARD_BEFORE.search(text, max(0, start - 40), start) is not None
    if _DEALS.match(text, start) is None:
        return False
    if any(_THEN_CLOSED.match(text, at.end(), right) for at in _CLAUSE.finditer(text, end, right)):
        return False
    behind = _ALLOWED_BEHIND.match(text, end, right)
    return bool(behind or _ALLOWED_BEFORE.search(text, max(0, start - 40), start))


_ANY_DEAL = (
    "收购|并购|入股|[合投融增减注]资|合作|合并|[增减]持|转让|出售|[辞离任免]职|辞任|卸任|出任|进军|进入|造车|破产|重整|更名|"
    "成立|设立|交易|计划|一事|此事|上述"
)
_REPORTS = "传闻|传言|消息|报道|说法|爆料|谣言|内容|公告|声明"
# 传闻成真：甲收购乙; 甲收购乙，结束了数月的猜测: it is no rumour any more
_BORNE_OUT = led(
    "(?:传闻|传言|猜测|揣测|流言|爆料)(?![^，。；]{0,8}(?:未|没有|有待|不))[^，。；]{0,6}?"
    "(?:成真|坐实|证实|属实|应验|尘埃落定)|"
    "(?:结束|终结|打破|平息|(?<![绝未])(?<!没有)证实|坐实|印证|应验)了?[^，。；]{0,14}(?:传闻|传言|猜测|揣测|悬念)"
)
# Here something else ended, or was denied, or was rumoured earlier.
_OTHERS: dict[Modality, re.Pattern[str]] = {
    "ended": led(
        "，[^，。；]{0,8}(?:终止|中止|撤销|取消|放弃|撤回|叫停)了?(?![，。；、！？”）]|$|"
        "与|对|[^，。；]{0,10}(?:该|此|上述|这|本次|交易|收购|并购|合作|协议|合同|计划|"
        "重组|方案|谈判|增持|减持|要约|合并|发行|投资|转让|股))"
    ),
    # 甲收购乙，公司否认会裁员
    "denied": led(
        f"，[^，。；]{{0,12}}?(?:否认|澄清|辟谣)"
        f"(?!了?(?:[，。；！：”]|$|[^，。；]{{0,16}}?(?:{_ANY_DEAL})|(?!一|资)[^，。；的]{{0,6}}(?:{_REPORTS})))"
    ),
    # 甲收购乙，而据传丙将收购丁; but not 甲收购乙，而这一消息尚未证实
    "rumoured": led(
        "，(?:此前|早前|之前|早先)[^，。；]{0,8}(?:传|消息|报道)|，而(?![且这此该是]|上述|有关)"
    ),
}


def stop(modality: Modality, text: str, end: int, right: int) -> int:
    """Up to where cues of a modality concern the event that ends at `end` of a masked sentence:
    in 收购乙，公司终止了旧项目 something else is terminated."""
    if modality == "rumoured" and _BORNE_OUT.search(text):
        return 0
    other = _OTHERS[modality].search(text, end, right) if modality in _OTHERS else None
    return other.start() if other else right


# 终止定增，改以现金收购乙; 终止减持计划，拟收购乙
_INSTEAD = led(
    "(?:终止|中止|取消|放弃|撤回|解除)[^，。；]{0,24}?"
    "(?:(?:，|后，?)(?:转而|转为|改[以为用由])|(?:减持|增持|定增|IPO|上市)[^，。；]{0,6}?(?:，|后，?)[拟将])"
)


def begin(modality: Modality, text: str, left: int, end: int) -> int:
    """From where cues of a modality concern the event that ends at `end`."""
    other = _INSTEAD.search(text, left, end) if modality == "ended" else None
    return other.end() if other else left


# 被甲收购的乙将更名, 收购了乙的甲计划裁员: the main verb tells something else
_RELATIVE = compiled("(?:了<who>)?的<who>(?![，。；、]|的|$)", "zh")


def within_relative(text: str, end: int) -> str:
    """The text up to the main verb, if the event that ends at `end` only says which firm is
    meant."""
    relative = _RELATIVE.match(text, end)
    return text[: relative.end()] if relative else text


def is_open(near: str, behind: str, *, done: bool) -> bool:
    """Whether an event has yet to close (收购将于5月完成), follows from one that has (交易完成后，
    控股股东变更为乙) or, unless `done`, is to be approved (收购乙，交易仍需监管机构批准)."""
    later = _WILL_CLOSE.search(near) or _ON_CLOSING.search(near)
    return bool(later or (not done and _PENDING.search(behind)))
