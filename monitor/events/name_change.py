"""How texts say that a company goes by another name from now on."""

from monitor.events._pattern import Pattern

ROLES = ("company",)
WORDS = {"zh": "更名|改名|名称", "en": "[Rr]enam|[Cc]hang|[Rr]ebrand"}

PATTERNS = (
    Pattern(
        "name_change-zh",
        "zh",
        "(?:(?P<company><co>)(?:<g>|<d>|，){0,14}?)(?P<t>更名为|改名为|更名|名称变更为|企业名称(?:由<cn>)?变更为|名称(?:由<cn>)?变更为|名称(?:由<cn>)?改为)“?(?P<to><cn>)",
        example="云桥科技有限公司近日更名为云山智能有限公司。",
        counterexample="云桥科技有限公司近日更换总裁。",
    ),
    Pattern(
        "name_change-en",
        "en",
        "(?P<company><co>)(?:[^.;\ue000-\ue003]|<d>){0,40}? (?P<t>(?:(?:was |is |been )?renamed(?: itself)?(?: as| to)?|chang(?:ed|es|ing) (?:<one> |its )?(?:\\w+ )?name to|rebranded (?:itself )?(?:as|to))) (?P<to><cn>)",
        example="North Systems Ltd. changed its name to Kestrel Power Ltd. in May.",
        counterexample="North Systems Ltd. changed its plans in May.",
    ),
)
