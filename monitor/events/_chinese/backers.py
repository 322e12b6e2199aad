"""How Chinese texts tell who pays into a round, and on which terms it signed."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "investment-zh-backers-pay",
        "(?:^|(?<=[，；：]))由?<BACKERS>(?:等<g>{0,8}?)?(?:共同|联合|独家|合计|分别|一同|单独|全部|悉数|全额){0,2}"
        "(?P<t>注资|出资|投资|入局|加持|认购|入股|增资|参股|押注|下注)了?(?P<amount><m>)?(?=[，。；！]|$)",
        example="溪州机器人B轮融资落定，远山资本、栖山创投共同注资1.3亿元。",
        counterexample="溪州机器人B轮融资落定，远山资本、栖山创投共同注资的基金退出。",
        joins=True,
    ),
    Pattern(
        "investment-zh-helped-by",
        "在<BACKERS>(?:等<g>{0,8}?)?的?(?P<t>加持|领投|助推|押注|注资|投资)之?下，",
        example="在远山资本的加持下，溪州机器人完成B轮融资。",
        counterexample="在远山资本的会议室里，溪州机器人完成B轮融资。",
        joins=True,
    ),
    Pattern(
        "investment-zh-draws",
        "(?P<target><co>)的?(?:本轮|此轮|这轮|新一轮|<g>){0,4}?<ROUND>(?:(?<=轮)|融资)<g>{0,4}?"
        "(?P<t>吸引|引来|迎来|赢得)了?<BACKERS>(?:等<g>{0,8}?)?"
        "(?:入局|参与|加入|加盟|[跟参领独]投|注资|投资|认购|入股|加持|青睐|支持|下注|押注)",
        example="溪州机器人的B轮吸引了远山资本入局。",
        counterexample="溪州机器人的B轮吸引了远山资本关注。",
        base=0.9,
    ),
    Pattern(
        "investment-zh-signs-and-pays",
        "(?P<investor><pas>)(?:<g>|<d>){0,8}?(?:与|和|同)(?P<target><cn>)(?:<g>|<d>){0,8}?"
        "(?:签署|签订|达成|订立)了?《?<g>{0,6}?(?P<t>增资|投资|认购|入股)(?:扩股)?<g>{0,4}?(?:协议|合同)》?，"
        "(?:<g>|<d>){0,4}?(?:拟|将|计划|承诺)(?:(?!收购|购买|采购|建)<g>|<d>){0,10}?(?:出资|投资|投入|认购|增资|注资)<g>{0,4}?(?P<amount><m>)|"
        "(?P<target><co>)(?:<g>|<d>){0,8}?(?:与|和|同)<KIND><pas>(?:<g>|<d>){0,8}?"
        "(?:签署|签订|达成|订立)了?《?<g>{0,6}?(?P<t>增资|投资|认购|入股)(?:扩股)?<g>{0,4}?(?:协议|合同)》?，"
        "由?(?P<investor><one>)(?:<g>|<d>){0,4}?(?:拟|将|计划|承诺)(?:(?!收购|购买|采购|建)<g>|<d>){0,10}?(?:出资|投资|投入|认购|增资|注资)<g>{0,4}?(?P<amount><m>)",
        example="澜山智驾与远山控股签署增资协议，后者将分两期投入4000万元。",
        counterexample="澜山智驾与远山控股签署增资协议，后者将分两期采购4000万元设备。",
        modality="planned",
        base=0.85,
    ),
)
