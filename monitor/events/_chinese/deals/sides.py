"""How Chinese texts name seller and buyer in a separate sentence: 卖方为甲, 受让方为乙."""

from monitor.events._patterns.pattern import Pattern

_OF_GOODS = "(?<!设备)(?<!专利)(?<!技术)(?<!商标)(?<!土地)(?<!货物)"


def patterns(prefix: str) -> tuple[Pattern, Pattern]:
    """The two patterns for one kind of deal; `prefix` begins the ids of its rules."""
    return (
        Pattern(
            f"{prefix}-zh-seller-is",
            f"{_OF_GOODS}(?:卖方|出让方|转让方|交易对方|出售方)(?:一方)?(?:为|是|系|即|：|“|包括)?"
            "(?:<co>的?(?:<j>|创始人|实际控制人|实控人|(?:控股|原)?股东){1,3})?(?P<seller><pas>)"
            "(?!提供|的?<g>{0,4}(?:股东|投资[者人方]|创始人|实际控制人|实控人|[子孙母]公司|管理层|员工|高管|团队))",
            example="股权转让的卖方远山发展有限公司为独立第三方。",
            counterexample="股权转让的卖方尚未披露。",
            joins=True,
        ),
        Pattern(
            f"{prefix}-zh-buyer-is",
            f"{_OF_GOODS}(?:买[方家]|受让方|收购方|接[盘手]方|竞得人|买受人)(?:为|是|系|即|：|(?=<cn>))"
            "(?:<co>的?(?:旗下|下属|全资|控股)<g>{0,8}|"
            "(?:<one>|本|之|的|间接|直接|非?全资|控股|附属公司|子公司|，){0,6})"
            "(?P<acquirer><pas>)(?!的?(?:旗下|下属|全资|控股))",
            example="受让方为公司间接全资附属公司卓山国际有限公司。",
            counterexample="受让方尚未披露。",
            joins=True,
        ),
    )
