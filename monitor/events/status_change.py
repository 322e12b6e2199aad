"""How registers say that a company's status changed."""

from monitor.events._chinese.registers import status_change as _chinese
from monitor.events._english.registers import status_change as _english

ROLES = ("company",)
WORDS = {
    "zh": "经营状态|企业状态|登记状态|类型变|类型由|类型转",
    "en": (
        "[Ss]tatus|legal form|public limited|private limited|stock company|limited liability|"
        "european company|public company|private company|dormant|restored to|reinstated"
    ),
}

PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)
