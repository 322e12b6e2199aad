"""How texts say in passing when a company was founded."""

from monitor.events._chinese.registers import profile as _chinese
from monitor.events._english.registers import profile as _english

ROLES = ("company",)
BACKGROUND = True
WORDS = {
    "zh": "成立于|始建于|创立于|创办于|注册资本",
    "en": "[Ff]ounded in|[Ee]stablished in|[Ii]ncorporated in|[Ff]ormed in|[Ff]ounded by",
}

PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)
