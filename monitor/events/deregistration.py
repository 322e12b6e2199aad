"""How texts say that a company was struck off or dissolved."""

from monitor.events._english import deregistration as _english
from monitor.events._patterns.pattern import Pattern

ROLES = ("company",)
WORDS = {
    "zh": "注销|吊销|解散",
    "en": "[Dd]eregister|de-register|[Ss]truck off|off the register|from the register|[Dd]issol",
}

PATTERNS = (
    Pattern(
        "deregistration-zh",
        "(?:<co>(?:<g>|<d>){0,14}?)?(?P<t>注销)了?<g>{0,16}?(?P<company><cn>)|"
        "(?P<company><co>)(?:<g>|<d>){0,14}?"
        "(?P<t>注销(?:登记)?|被?吊销(?:营业执照)?|解散)"
        "(?!合资|[与和]|了?<g>{0,4}?(?:账户|股份|商标)|了?<g>{0,10}?(?:子公司|孙公司|分公司|许可|资质))|"
        "(?P<t>吊销)了?(?P<company><cn>)的?(?=营业执照)",
        example="企查查显示，云桥科技有限公司近日注销。",
        counterexample="云桥科技有限公司注销账户。",
    ),
    *_english.PATTERNS,
)
