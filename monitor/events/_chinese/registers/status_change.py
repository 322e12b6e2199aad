"""How Chinese registers say that a company's status changed."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "status_change-zh",
        "(?P<company><co>)的?(?:<g>|<d>|，){0,14}?(?:经营|企业|登记)状态<g>{0,4}?(?:由"
        "(?P<from>[^，。；]{1,12}?))?(?P<t>变更为|变为|转为)(?P<to>[^，。；]{1,12})",
        example="云桥科技有限公司经营状态由存续变更为注销。",
        counterexample="云桥科技有限公司经营状态良好。",
    ),
    Pattern(
        "status_change-zh-form",
        "(?P<company><co>)的?(?:企业|公司|主体)?类型(?:由"
        "(?P<from>[^，。；]{2,30}?))?(?P<t>变更为|变为|转为)(?P<to>[^，。；]{2,30})",
        example="云桥科技有限公司企业类型由有限责任公司变更为股份有限公司。",
        counterexample="云桥科技有限公司产品类型丰富。",
    ),
)
