"""How texts say that a company cannot pay: bankruptcy, liquidation, restructuring by a court."""

from monitor.events._english import insolvency as _english
from monitor.events._patterns.pattern import Pattern

ROLES = ("company",)
WORDS = {
    "zh": "破产|清算|重整",
    "en": (
        "bankrupt|insolven|liquidat|administrat|chapter|receiver|protection|bust|wound up|"
        "winding|wind up|examin|voluntary arrangement|cva|"
        "resolution professional|rehabilitation|business rescue|moratorium|collapse"
    ),
}

PATTERNS = (
    Pattern(
        "insolvency-zh",
        "(?P<company><co>)(?!的破产)(?:<g>|<d>|，|<x>){0,20}?"
        "(?P<t>破产(?:清算|重整|保护)?(?!财产|资产|管理人|案|的|边缘|风险|危机|法|之|债权|"
        "重组|后|传闻)|宣告破产|申请破产|进入清算|强制清算|被申请重整|司法重整)",
        example="法院裁定云桥科技有限公司破产清算。",
        counterexample="法院裁定云桥科技有限公司胜诉。",
        base=0.9,
    ),
    *_english.PATTERNS,
)
