"""How texts say that a company's registered office moved."""

from monitor.events._chinese.registers import address_change as _chinese
from monitor.events._english.registers import address_change as _english

ROLES = ("company",)
WORDS = {
    "zh": "地址|住所|迁址|迁至|迁往|搬至|搬到|搬离|迁出|撤离|注册地|总部",
    "en": (
        "[Aa]ddress|[Hh]eadquarters|hq|head office|domicile|base from|base to|base out|"
        "offices from|offices to|office from|office to|seat to|seat from|registered office|"
        "[Rr]elocat|redomicil|re-domicil"
    ),
}

PATTERNS = (
    *_chinese.PATTERNS,
    *_english.PATTERNS,
)
