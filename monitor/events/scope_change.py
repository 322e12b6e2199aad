"""How registers say that a company's business scope changed."""

from monitor.events._chinese.registers import scope_change as _chinese
from monitor.events._english.registers import scope_change as _english

ROLES = ("company",)
WORDS = {"zh": "经营范围|业务范围|工商变更", "en": "[Ss]cope|objects|purpose|object clause"}

PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)
