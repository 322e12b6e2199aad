"""How texts say that a company was struck off or dissolved."""

from monitor.events._english import deregistration as _english
from monitor.events._patterns.pattern import Pattern

ROLES = ("company",)
WORDS = {"zh": "注销|吊销|解散", "en": "[Dd]eregister|de-register|[Ss]truck off|[Dd]issol"}

PATTERNS = (
    Pattern(
        "deregistration-zh",
        "zh",
        "(?P<company><co>)(?:<g>|<d>){0,14}?(?P<t>注销(?:登记)?|被吊销(?:营业执照)?|吊销营业执照|解散)(?!合资|了?<g>{0,4}?(?:账户|股份|商标))",
        example="企查查显示，云桥科技有限公司近日注销。",
        counterexample="云桥科技有限公司注销账户。",
        base=0.9,
    ),
    Pattern(
        "deregistration-zh-of",
        "zh",
        "(?P<t>注销)(?:了)?(?:<g>){0,10}?(?P<company><cn>)",
        example="海山集团拟注销全资子公司云桥科技有限公司。",
        counterexample="海山集团拟注销部分股份。",
        base=0.88,
    ),
    *_english.PATTERNS,
)
