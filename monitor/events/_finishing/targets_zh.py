"""Which firm a Chinese deal is in: not a public body, but the one whose owners sell."""

import re

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

_OWNERS = late(
    "(?:（[^（）]{1,30}）)?的?(?:全体|现有|其他|其它|原|各|部分|主要|创始|[\\d一二三四五六七八九十两数多]{1,3}[名位家个])?"
    "(?:自然人|法人|机构)?(?:股东|卖方|出售方|转让方|出让方)"
)
_THE_SOLD = late("(?:标的|目标)(?:公司|股[权份]|资产)")

_BODY = led(
    "(?:政府|(?<!董事会)委员会|[国省市县区]资委|管委会|法院|检察院|证监会|国资局|"
    "(?:财政|商务|工信|发改|科技|交通|民政|卫生)[部厅局委]|(?:监督|管理|监管)局|人民银行)$|"
    "(?:大厦|大楼|写字楼|办公楼|地块|宗地)$"
)


def is_public_body(candidate: Candidate) -> bool:
    """已获得浙江省政府批准, 买下云桥大厦: whether a public body or a building is read as the firm
    that is dealt in."""
    if "-zh-" not in candidate.rule:
        return False
    judges = any(_JUDGES.search(f.mention.surface) for f in candidate.of("acquirer"))
    return judges or any(_BODY.search(f.mention.surface) for f in candidate.of("target"))


_JUDGES = led("(?:竞争|监管|监督|仲裁|贸易|证券)[^，。]{0,6}(?:委员会|总?局)$|法院$|检察院$")


def settle(candidate: Candidate, place: Place) -> None:
    """甲购买乙股东合计持有的标的公司股权, 甲与乙的卖方订立协议，收购目标公司: 乙 is the target."""
    sellers = candidate.of("seller")
    if len(sellers) != 1 or "-zh-" not in candidate.rule:
        return
    text, named = place.document.text, candidate.keys("target")
    starts = {f.mention.start for f in candidate.of("target")}
    sold = [m.end() for m in _THE_SOLD.finditer(text, *place.span())]
    called = sold and starts.isdisjoint(sold)  # not 标的公司丙
    if (named and not called) or not _stands_for_owners(sellers[0], place):
        return
    others = [f for f in candidate.fillers if f.role not in {"seller", "target"}]
    candidate.fillers = [*others, sellers[0]._replace(role="target")]


def _stands_for_owners(seller: Filler, place: Place) -> bool:
    """Whether the sentence names the firm only in order to name its owners."""
    document, firms = place.document, place.document.discourse.firms
    items = [i for i in place.masked.items.values() if i.kind in FIRM_KINDS]
    here = [i for i in items if firms.key(i.value) == seller.key]
    return bool(here) and all(_OWNERS.match(document.text, i.end) for i in here)


_GOODS = re.compile(
    "[^，。；]{0,30}?(?:产量|产能|库存|订单|矿石|原料)|(?:(?!股|业务|公司)[^，。；]){0,30}?(?:债权(?!人)|不良(?:资产|贷款))"
)
# What is bought is neither left open (收购事宜) nor a firm or a part of one, but goods.
_THINGS = re.compile(
    "了?(?!事|一事|案|要约|计划|意向|传闻|消息|建议|活动|行为|交易|谈判|战|狂潮)"
    "(?=[^，。；]{0,10}(?:产品|设备|材料|原料|[二旧]手|废旧|农产|粮|果|车辆|手机|机床|茶叶))"
    "(?:(?!股|公司|企业|资产|业务|集团|[厂店矿方券]|品牌|项目|权|标的|[银医]|平台|机构|工作室|"
    "团队|对手|同行|巨头|部门|板块|[该其]|后者|对象|目标)[一-鿿]){2,14}[，。；]"
)


def buys_goods(candidate: Candidate, place: Place) -> bool:
    """收购平川矿业约三分之一的钴产量, 收购旧水表: goods are bought, not a firm."""
    if candidate.rule != "acquisition-zh-buy":
        return False
    _, end = place.span()
    text = place.document.text
    if not candidate.keys("target") and not candidate.facts:
        return _THINGS.match(text, candidate.trigger[1], end) is not None
    named = candidate.of("target")
    at = text.find(named[0].mention.surface, candidate.trigger[1], end) if named else -1
    return at >= 0 and _GOODS.match(text, at) is not None
