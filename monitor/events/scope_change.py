"""How registers say that a company may do other business from now on."""

from monitor.events._pattern import Pattern

ROLES = ("company",)
WORDS = {"zh": "经营范围|业务范围", "en": "[Ss]cope"}

PATTERNS = (
    Pattern(
        "scope_change-zh",
        "zh",
        "(?:(?P<company><co>)(?:的)?(?:<g>|<d>|，){0,14}?)?(?:经营范围|业务范围)(?:<g>){0,8}?(?P<t>新增|增加|变更(?:为)?|减少|调整(?:为)?)(?:了)?(?P<to>[^。；]{2,200})",
        example="云桥科技有限公司经营范围新增汽车销售、电池制造。",
        counterexample="云桥科技有限公司经营范围包括汽车销售。",
        subject="company",
    ),
    Pattern(
        "scope_change-en",
        "en",
        "(?P<company><co>)(?:[^.;\ue000-\ue003]|<d>){0,30}? (?P<t>(?:add(?:ed|s)|expand(?:ed|s)|chang(?:ed|es)))(?P<to>[^.;]{0,100}?) (?:to )?(?:<one>|its|the) business scope",
        example="North Systems Ltd. added car sales to its business scope.",
        counterexample="North Systems Ltd. added car sales to its range.",
    ),
)
