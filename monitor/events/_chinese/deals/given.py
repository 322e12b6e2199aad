"""How Chinese texts say that shares pass on without a purchase: inherited, given, divided, lost."""

from monitor.events._patterns.pattern import Pattern

_OF = (
    "(?:所持|持有|名下|<one>)?的?(?P<target><cn>)的?<g>{0,4}?"
    "(?:(?P<percent><r>)|(?P<shares>\\d[\\d.,]{0,10}[万亿]?股))?的?(?:全部)?股[份权票]"
)

PATTERNS = (
    Pattern(
        "shareholding-zh-inherits",
        "(?P<holder><ps>)(?:(?!不|未|没|放弃|<co>)(?:<g>|<d>)){0,10}?"
        f"(?P<t>继承|获赠|受赠|(?:离婚|析产)(?:<g>{{0,3}}(?:分得|分割|取得|获得))?|分得)了?{_OF}",
        example="王海涛继承云桥科技20%股份。",
        counterexample="王海涛继承云桥科技20年的传统。",
        facts={"direction": "increase"},
        base=0.88,
    ),
    Pattern(
        "shareholding-zh-gives-away",
        f"(?P<seller><pas>)(?:(?!不|未|没|<co>)(?:<g>|<d>)){{0,6}}?[将把]{_OF}(?:无偿|全部)?"
        "(?P<t>赠与|赠予|赠给|捐赠|捐给|捐出)(?:给?(?P<acquirer><pas>))?",
        example="海山集团将所持云桥科技5%股份赠与平川集团。",
        counterexample="海山集团将所持云桥科技5%股份质押给平川集团。",
        base=0.88,
    ),
    Pattern(
        "shareholding-zh-loses-control",
        "(?P<holder><pas>)(?:(?!不|未|没|避免|以免|<co>)(?:<g>|<d>)){0,8}?"
        "(?P<t>失去|丧失|丢掉|丢失)了?(?:对|在)?(?P<target><cn>)的?(?:实际)?(?:控制权|控股权|控股地位|控制地位)",
        example="海山集团失去对云桥科技的控制权。",
        counterexample="海山集团失去对云桥科技的兴趣。",
        facts={"direction": "decrease"},
        base=0.88,
    ),
)
