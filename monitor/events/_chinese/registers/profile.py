"""How Chinese texts say in passing when a company was founded."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "profile-zh",
        "(?P<company><co>)(?:<g>|，){0,6}?(?P<t>成立于|创立于|始建于|创办于|创建于|设立于)"
        "(?P<established><d>)",
        example="云桥科技有限公司成立于2016年，主营软件。",
        counterexample="云桥科技有限公司成立以来主营软件。",
    ),
)
