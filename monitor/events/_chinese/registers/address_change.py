"""How Chinese texts say that a company's registered office moved."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "address_change-zh",
        "(?:(?P<company><co>)的?(?:<g>|<d>|，){0,14}?|(?:^|(?<=[，；]))(?:同时|并且?|此外，?|另外，?|其)*)"
        "(?:(?:注册地址?|住所|办公地址|地址|总部)(?:<g>|<d>|，){0,7}?(?:[由从自]"
        "(?P<from>[^，。；]{1,40}?))?(?:正式|整体|全部|已|将){0,2}(?P<t>变更为|变更[至到]|迁[至到往]|搬迁?[至到])|"
        "(?P<t2>迁址至|迁址(?!补偿|后|前|费|计划|工作|公告|通知|事)))(?P<to>[^，。；]{1,40})|"
        "(?P<company><co>)的?(?:<g>|<d>){0,8}?总部(?P<t>搬离|迁出|撤离)"
        "(?P<from>[^，。；]{2,12})",
        example="云桥科技有限公司注册地址由北京市变更为上海市浦东新区。",
        counterexample="云桥科技有限公司注册地址位于北京市。",
        subject="company",
    ),
    Pattern(
        "address_change-zh-bare",
        "(?P<company><co>)(?:(?!<co>)(?:<g>|<d>|：)){0,8}?(?:<one>)?"
        "(?P<t>(?:办公|注册|联系|公司|通讯)+(?:地址|地|住所)(?:发生)?变更(?=的?公告|[，。；！ ]|$)|"
        "变更(?:公司)?(?:注册|办公|通讯)(?:地址|地)(?![为至到]))",
        example="云桥科技：公司办公地址变更",
        counterexample="云桥科技：公司办公地址位于平川",
        base=0.8,
    ),
)
