"""How texts say that a company launches a product or opens a platform or plant."""

from monitor.events._english import launch as _english
from monitor.events._patterns.pattern import Pattern

ROLES = ("company",)
WORDS = {
    "zh": "推出|发布|上线|投产|上市|首发|开售|预售|亮相",
    "en": (
        "[Ll]aunch|[Uu]nveil|debut|the wraps off|brings out|brought out|[Rr]oll(?:ed|s|ing)? out|"
        "[Ii]ntroduc|[Rr]eleas"
    ),
}

PATTERNS = (
    Pattern(
        "launch-zh",
        "(?P<company><co>)(?:<g>|<d>|，){0,10}?"
        "(?P<t>推出|正式发布|上线|宣布推出)了?(?!公告|业绩|报告|财报)"
        "(?P<product>[^，。；“”]{2,24}?(?:平台|系统|手机|汽车|车型|产品|服务|品牌|芯片|"
        "机器人|APP|软件|模型|新车|电池|方案))",
        example="海山集团近日推出新一代工业互联网平台。",
        counterexample="海山集团近日推出董事长。",
        base=0.8,
    ),
    Pattern(
        "launch-zh-new",
        "(?P<company><co>)(?:<g>|<d>|，){0,10}?(?:旗下|全新|新款|首款|新一代)"
        "(?P<product>[^，。；“”]{2,24}?)"
        "(?P<t>正式上市|正式发布|正式亮相|开启预售|上市(?!公司)|首发|开售)",
        example="凌山汽车今日宣布，旗下全新纯电轿车L5正式上市。",
        counterexample="凌山汽车今日宣布，旗下全新子公司将申请融资。",
        base=0.82,
    ),
    *_english.PATTERNS,
)
