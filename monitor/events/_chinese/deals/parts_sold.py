"""How Chinese texts say that a firm sells a part of itself, to nobody they name: 出售水泵业务."""

from monitor.events._patterns.pattern import Pattern

_ITS = "(?:<one>|旗下|所持|名下|所属|下属|持有|亏损|部分|全部|剩余|核心|非核心|的){0,4}"
_PART = (
    "(?P<business>(?!固定|无形|闲置|不[动良]|金融|实物|房|数据|股|债|投资|相关资产|资产)"
    "[一-鿿A-Za-z\\d]{0,12}?(?:业务(?:线|板块|部门)?|板块|事业部|部门|生产线|工厂|门店|矿山|"
    "(?:子|分)公司|资产包?))(?:的?(?:全部|<r>)?的?股[权份])?"
)
_SELLS = "(?:公开|挂牌|协议|打包|整体|分拆){0,2}(?:出售|转让|出让|剥离|卖掉|卖出|变卖|甩卖|处置)"
_FOR = "(?:(?:作价|以)(?:人民币|约|不低于|不超过){0,2}(?P<amount><m>)(?:的?(?:价格|对价|总价))?)?"
_END = "(?=(?:的?(?:计划|交易|事宜|消息|传闻|传言|可能性?|打算|安排|意向|方案))?(?:[，。；]|$))"

PATTERNS = (
    Pattern(
        "acquisition-zh-sells-part",
        f"(?<!禁止)(?<!收购)(?<!买家，)(?<!买方，){_FOR}(?P<t>{_SELLS})了?{_ITS}{_PART}{_END}",
        example="海山集团拟以5亿元出售旗下水泵业务。",
        counterexample="海山集团拟以5亿元扩建旗下水泵业务。",
        subject="seller",
        base=0.86,
    ),
    Pattern(
        "acquisition-zh-part-is-sold",
        f"[将把]{_ITS}{_PART}{_FOR}(?:全部|整体|对外|正式)?(?P<t>{_SELLS})"
        "(?=了?(?:[给予](?:<g>|<m>){2,16})?(?:[，。；]|$))",
        example="海山集团已将水泵业务以5亿元出售。",
        counterexample="海山集团已将水泵业务以5亿元抵押。",
        subject="seller",
        base=0.86,
    ),
    Pattern(
        "acquisition-zh-sale-of-part",
        "(?:完成|终止|推进|启动|叫停|放弃|取消|搁置|考虑|寻求|筹划|计划|宣布|否认)了?对?"
        f"{_ITS}{_PART}的?(?P<t>出售|剥离|转让|处置){_END}",
        example="海山集团完成水泵业务的出售。",
        counterexample="海山集团完成水泵业务的升级。",
        subject="seller",
        base=0.86,
    ),
)
