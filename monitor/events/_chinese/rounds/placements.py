"""How Chinese texts say that new shares go to somebody: placements, allotments, subscriptions."""

from monitor.events._patterns.pattern import Pattern

_PLACING = "(?:定增|定向增发|定向发行|非公开发行)(?!债|公司债)"

PATTERNS = (
    Pattern(
        "investment-zh-takes-part",
        "(?:(?P<investor><pas>)(?:<g>|<d>){0,10}?)?(?:[以出]<g>{0,4}?(?P<amount><m>)<g>{0,2}?)?(?P<t>参与)了?(?P<target><co>)的?<g>{0,4}?"
        f"(?:现金增资|增资|混改|混合所有制改革|{_PLACING})(?=股|[，。；]|$)(?:，<g>{{0,6}}?认购<g>{{0,6}}?(?P<amount><m>))?",
        example="海山电子董事会决议参与云桥科技现金增资。",
        counterexample="海山电子董事会决议参与云桥科技的招标。",
        subject="investor",
        base=0.88,
    ),
    Pattern(
        "investment-zh-placed-with",
        "(?P<target><co>)(?:(?!<co>)(?:<g>|<d>|：)){0,10}?(?:"
        f"[向对](?P<investor><pas>)<g>{{0,4}}?(?P<t>{_PLACING})(?:<g>|<r>){{0,16}}?"
        f"募(?:集资金|集|资)<g>{{0,6}}?(?P<amount><m>)|(?P<t>{_PLACING})(?:<g>|<m>){{0,16}}?，"
        "(?P<investor><pas>)<g>{0,6}?认购<g>{0,6}?(?P<amount><m>))",
        example="澜山智驾拟向远山控股定向增发募资10亿元。",
        counterexample="澜山智驾拟向远山控股定向增发债券募资10亿元。",
        base=0.88,
    ),
    Pattern(
        "investment-zh-issues-to",
        "向(?:特定对象|<KIND>)(?P<investor><pas>)(?:(?![购支提采募])<g>){0,4}?"
        "(?P<t>(?:配发|增发|发行|定增|定向发行)(?:及发行)?)(?:不超过|不多于|合共|[约共]){0,2}"
        "(?=<g>{0,2}(?:\\d[\\d.,]*[万亿]?股|新股|股份|股票))(?![^。；]{0,40}(?:购买|收购))",
        example="云桥科技拟向特定对象海山集团发行不超过6.2亿股。",
        counterexample="云桥科技拟向特定对象海山集团发行股份购买平川机械。",
        subject="target",
        base=0.88,
    ),
    Pattern(
        "investment-zh-subscribed-by",
        "(?:发行|定增|增发|募资|募集|新股|配股|增资)(?!<g>{0,8}债)(?:(?!债)[^。；]){0,40}?"
        "(?:<m>|股|份)[^。；债]{0,16}?，?(?:全部|全额|均|将|拟)?由<KIND>(?P<investor><pas>)"
        "(?:(?!承销)<g>|<m>|<r>){0,8}?(?P<t>认购|包揽)",
        example="云桥科技本次发行1500万股，募资6000万元，全部由远山资本认购。",
        counterexample="云桥科技本次发行债券1500万元，全部由远山资本认购。",
        subject="target",
        base=0.88,
    ),
    Pattern(
        "investment-zh-subscribes",
        "(?P<t>认购)(?:人|方)(?:为|是|：|，即)?"
        "(?P<investor><pas>)(?:<g>|<d>){0,12}?(?:订立|签订|签署|有条件|同意|认购|将|拟)",
        example="公司与认购人盛山资本有限公司订立认购协议。",
        counterexample="认购人尚未披露。",
        subject="target",
        base=0.85,
    ),
)
