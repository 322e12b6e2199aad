"""How texts say that a company changes its name."""

from monitor.events._chinese.registers import name_change as _chinese
from monitor.events._english.registers import name_change as _english

ROLES = ("company",)
WORDS = {
    "zh": "更名|改名|变更而来|名称|全称|简称|改称|整体变更|改制",
    "en": (
        "[Rr]enam|[Cc]hang|[Rr]ebrand|re-brand|known as|called|trading as|trade as|"
        "the name|new name|its name|group name|old name|brand name|current name|adopt|rechristen|"
        "re-christen|trades as|operates as|operate as|relaunched|restyled|"
        "call itself|calls itself|"
        "operate under|goes by|go by|trade under|trading under|do business as"
    ),
}

PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)
