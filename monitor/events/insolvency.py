"""How texts say that a company cannot pay: bankruptcy, liquidation, restructuring by a court."""

from collections.abc import Iterator

from monitor.events._english import insolvency as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place

ROLES = ("company",)
WORDS = {
    "zh": "破产|清算|重整",
    "en": (
        "bankrupt|insolven|liquidat|administrat|chapter|receiver|protection|bust|wound up|"
        "winding|examinership|rehabilitation|business rescue|moratorium|collapse"
    ),
}

PATTERNS = (
    Pattern(
        "insolvency-zh",
        "(?<!债权人)(?<!(?<!被)申请人)(?P<company><cos>)(?!的破产)(?:等(?:<many>|<g>{0,6}公司))?"
        "(?:<g>|<d>|，|<x>|(?<=[向被由])<pa>){0,20}?"
        "(?P<t>破产(?:清算|重整|保护)?(?!财产|资产|管理人|案|的|边缘|风险|危机|法|之|债权|"
        "重组|后|传闻)|宣告破产|申请破产|进入清算|强制清算|被申请重整|司法重整)",
        example="法院裁定云桥科技有限公司破产清算。",
        counterexample="法院裁定云桥科技有限公司胜诉。",
        base=0.9,
    ),
    *_english.PATTERNS,
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One event per firm: 甲和乙已申请破产."""
    del place
    for firm in candidate.of("company"):
        yield candidate.like(fillers=[firm])
