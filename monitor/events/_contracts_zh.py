"""How Chinese texts say that one firm works for another: suppliers, orders, who is picked for what."""

from monitor.events._pattern import Pattern

# 与智能驾驶公司海山智行: what kind of firm it is stands before its name.
DESCRIBED = "(?:(?:(?![与和同跟及])<g>){1,14}?(?:公司|企业|大厂|厂商|开发商|服务商|供应商|运营商|制造商|零售商|巨头|龙头|平台|品牌|车企|独角兽|新势力)“?)?"

PATTERNS = (
    Pattern(
        "partnership-zh-supplies",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>){0,6}?(?:为|向|给)(?P<partner2><pas>)(?:<g>){0,8}?(?P<t>代工|供货|供应|配套)",
        example="海山集团为奇川控股代工手机。",
        counterexample="海山集团为奇川控股担保。",
        base=0.7,
    ),
    Pattern(
        "partnership-zh-picks",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>){0,6}?(?P<t>选择|选定|指定|聘请|选用|委托)(?:了)?"
        + DESCRIBED
        + "(?P<partner2><cn>)(?:<g>){0,3}?(?:作为|为|担任)(?:<one>|<g>){0,12}?(?:供应商|供货商|服务商|合作伙伴|合作方|承运商|承建商|代工厂|经销商|代理商)",
        example="海山集团选择奇川控股作为独家供应商。",
        counterexample="海山集团选择奇川控股作为头号对手。",
        base=0.82,
    ),
    Pattern(
        "partnership-zh-wins-order",
        "zh",
        "(?P<partner><co>)(?:<g>|<d>){0,6}?(?P<t>获得?|拿下|斩获|收获|赢得|签下|中标)(?:了)?(?P<partner2><cn>)(?:的)?(?:<g>|<m>|<d>){0,14}?(?:订单|定点|采购合同|供货合同)",
        example="海山集团获奇川控股大额订单。",
        counterexample="海山集团获奇川控股大额补偿。",
        base=0.78,
    ),
    Pattern(
        "partnership-zh-its-partner",
        "zh",
        "(?P<partner><co>)(?:的)?(?:<g>){0,6}?(?P<t>合作伙伴|合作方|供应商|供货商|代工厂商?|代工商|经销商|代理商|合作厂商)(?:之一)?(?:如|——?|、|：|“)?(?P<partner2><cn>)",
        example="海山集团主要供应商奇川控股停产。",
        counterexample="海山集团主要股东奇川控股停产。",
        base=0.7,
    ),
)
