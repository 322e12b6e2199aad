"""How Chinese texts say that a company changes its name."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "name_change-zh",
        "(?:(?P<company><co>)(?:<g>|<d>|，){0,14}?|"
        "(?:公司|企业|工商|<one>)(?:中文)?(?=[名全]称))"
        "(?P<t>[更改]名为?|[名全简]称(?:[由从]“?<cn>”?)?(?:拟|将|已|正式)?"
        "(?:变更|更改|改|变更成)为?|(?:变更|更改)<g>{0,4}[名全简]称为|"
        "[名全简]称的?(?:变更|更改)，(?:变更|更改)后<g>{0,5}?为|"
        "(?:正式|即日起|拟|将)?启用新?(?:公司)?[名全]称[为：]?|改称为?|整体变更(?:设立)?为|改制(?:设立)?为|"
        "[更改]名(?:换姓)?，(?:新|更名后的?|现)(?:公司|企业)?[名全]称?[为叫]?作?)“?(?P<to><cn>)",
        example="云桥科技有限公司发生工商变更，公司名称变更为云山智能有限公司。",
        counterexample="云桥科技有限公司名称由股东会决定。",
        subject="company",
        base=0.93,
    ),
    Pattern(
        "name_change-zh-from-to",
        "(?:名称|全称|简称)(?:<g>|<d>){0,8}?[由从]“?(?P<from>(?P<company><cn>))”?"
        "(?P<t>变更为|改为|更改为|变更成)“?(?P<to><cn>)",
        example="公司名称拟由“云桥传播股份有限公司”变更为“云桥数智股份有限公司”。",
        counterexample="公司名称拟由“云桥传播股份有限公司”提出。",
        base=0.95,
    ),
    Pattern(
        "name_change-zh-was",
        "(?P<to><cn>)(?:<g>|，){0,6}?[由系]“?(?P<from>(?P<company><cn>))”?(?:于<d>)?"
        "(?P<t>(?:变更|更|改)名?(?:而来|为现名))",
        example="云桥数智股份有限公司由“云桥传播股份有限公司”更名而来。",
        counterexample="云桥数智股份有限公司由“云桥传播股份有限公司”控股。",
    ),
    Pattern(
        "name_change-zh-to-come",
        "(?P<company><co>)(?:<g>|<d>|：){0,8}?"
        "(?P<t>(?:公司|企业)?(?:中文)?[名全简]称(?:发生)?变更|(?:宣布|拟|将|正式|完成)[更改]名)"
        "(?:的公告|完成)?(?=[，。；！ ]|$)",
        example="云桥科技：公司名称变更",
        counterexample="云桥科技：公司名称变更登记材料清单",
        base=0.8,
    ),
)
