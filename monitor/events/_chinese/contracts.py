"""How Chinese texts say that one firm works for another: suppliers, orders, who is picked for what."""

from monitor.events._patterns.pattern import Pattern

# 与智能驾驶公司海山智行: what kind of firm it is stands before its name.
DESCRIBED = "(?:(?:(?![与和同跟及])<g>){1,14}?(?:公司|企业|大厂|厂商|超市|电商|药企|房企|机构|网站|开发商|服务商|供应商|运营商|制造商|零售商|巨头|龙头|平台|品牌|车企|独角兽|新势力)“?|(?:美国|日本|韩国|德国|法国|英国|意大利|瑞士|荷兰|印度|俄罗斯|新加坡|香港|台湾|澳洲|加拿大|以色列))?"

PATTERNS = (
    Pattern(
        "partnership-zh-supplies",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>){0,6}?(?:为|向|给)(?P<partner2><pas>)<g>{0,8}?(?P<t>代工|供货|供应|配套)",
        example="海山集团为奇川控股代工手机。",
        counterexample="海山集团为奇川控股担保。",
        base=0.7,
    ),
    Pattern(
        "partnership-zh-picks",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>){0,6}?(?P<t>选择|选定|指定|聘请|选用|委托)了?"
        + DESCRIBED
        + "(?P<partner2><cn>)<g>{0,3}?(?:作为|为|担任)(?:<one>|<g>){0,12}?(?:供应商|供货商|服务商|合作伙伴|合作方|承运商|承建商|代工厂|经销商|代理商)",
        example="海山集团选择奇川控股作为独家供应商。",
        counterexample="海山集团选择奇川控股作为头号对手。",
        base=0.82,
    ),
    Pattern(
        "partnership-zh-wins-order",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>){0,6}?(?P<t>获得?|拿下|斩获|收获|赢得|签下|中标)了?(?P<partner2><cn>)的?(?:<g>|<m>|<d>){0,14}?(?:订单|定点|合同(?!纠纷|诈骗|负债|资产))",
        example="海山集团获奇川控股大额订单。",
        counterexample="海山集团获奇川控股大额补偿。",
        base=0.78,
    ),
    Pattern(
        "partnership-zh-by-working-with",
        "zh",
        "(?:^|(?<=[，：。“]))(?:通过|借助|依托|凭借|随着)?(?:与|和|同)(?P<partner><pas>)的?(?:(?!不|未)<g>){0,8}?(?P<t>合作|签约|携手|联手|结盟)(?:后|之后)?，<g>{0,2}(?P<partner2><pas>)(?:(?!均|都|股价|跌|涨)<g>){0,3}?(?:将|已|可|开始|得以|正|有望|希望|进一步|加快|实现|能够|借)",
        example="通过与奇川控股的合作，海山集团将加快转型。",
        counterexample="通过与奇川控股的诉讼，海山集团将加快转型。",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-as-partner",
        "zh",
        "作为(?P<partner><pas>)的?<g>{0,10}?(?P<t>合作伙伴|合作方|战略伙伴|供应商|供货商|代工厂|经销商|代理商|服务商)(?:之一)?，(?P<partner2><co>)",
        example="作为奇川控股的战略合作伙伴，海山集团优先供货。",
        counterexample="作为奇川控股的头号对手，海山集团优先供货。",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-under-agreement",
        "zh",
        "(?:根据|按照|依据)(?:<g>|<d>|<many>){0,14}?(?P<t>合作(?:框架)?协议|框架协议|战略协议|备忘录|意向书)(?:》)?(?:约定|内容)?，(?P<partner><pa>(?:<and><pa>){1,4})<g>{0,4}?(?:将|就|在|共同|拟)",
        example="根据战略合作协议，海山集团与奇川控股将共享渠道。",
        counterexample="根据行业发展规划，海山集团与奇川控股将共享渠道。",
        base=0.88,
    ),
    Pattern(
        "partnership-zh-contract",
        "zh",
        "(?P<partner><pas>)(?:<g>|<d>){0,14}?(?:与|和|同|跟)(?P<partner2><pas>)(?:<g>|<d>|<m>|<j>){0,20}?(?P<t>签署|签订|签下|订立|签)了?(?:<g>|<m>|<d>){0,12}?《(?!股|增资|借款|贷款|担保|认购)[^》]{1,40}(?:协议|合同|备忘录|意向书)",
        example="海山集团有限公司与奇川控股有限公司签署《三期工程施工合同》。",
        counterexample="海山集团有限公司与奇川控股有限公司签署《股权认购合同》。",
        base=0.82,
    ),
    Pattern(
        "partnership-zh-its-partner",
        "zh",
        "(?P<partner><co>)的?<g>{0,6}?(?P<t>合作伙伴|合作方|供应商|供货商|代工厂商?|代工商|经销商|代理商|合作厂商)(?:之一)?(?:如|——?|、|：|“)?(?P<partner2><cn>)",
        example="海山集团主要供应商奇川控股停产。",
        counterexample="海山集团主要股东奇川控股停产。",
        base=0.7,
    ),
)
