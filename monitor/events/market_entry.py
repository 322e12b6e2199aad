"""How texts say that a firm goes into a business, may do so, or will not."""

import re
from collections.abc import Iterator

from monitor.events._candidate import Candidate
from monitor.events._english import market_entry as _english
from monitor.events._pattern import Pattern
from monitor.events._place import Place

ROLES = ("company",)
WORDS = {
    "zh": "进入|进军|涉足|切入|跨界|造车|入局|布局|涉及|介入|进驻|染指|开拓|整车|产汽车|造汽车",
    "en": r"[Ee]nter|[Ii]nvolved|[Mm]ov(?:e|ing) into|[Vv]enture|[Ff]oray|[Ee]xpand|[Bb]ranch|[Bb]reak into|[Gg]o into|[Mm]ake |[Mm]aking |[Bb]uild|[Nn]o intention|[Mm]anufactur|push into|[Gg]et into|getting into|[Pp]roduc|[Dd]iversif|[Dd]abbl|[Pp]articipat",
}

PATTERNS = (
    Pattern(
        "market-zh-denied",
        "zh",
        "(?:(?P<company><co>)[^，。；]{0,16}?)?(?:不会|不(?!排除)|无意|没有|暂不|未|尚未|并未|暂无|不再|不打算|不考虑|无)(?:<g>){0,10}?(?P<t>进入|进军|涉足|切入|跨界|入局|介入|布局|进驻)(?:<g>){0,2}?(?P<market>[^，。；“”]{2,24}?)(?=领域|业务|行业|市场|产业|赛道|的计划|的打算|，|。|；|”|$)",
        example="海山集团相关人士表示，集团暂不会进入整车制造领域，但不排除涉足汽车零部件业务。",
        counterexample="海山集团相关人士表示，集团已进入整车制造领域。",
        subject="company",
        modality="denied",
        base=0.93,
    ),
    Pattern(
        "market-zh-make-denied",
        "zh",
        "(?P<company><co>)[^，。；]{0,10}?(?:不会|不|无意|没有|暂不|暂无|未)(?:<g>){0,8}?(?P<t>(?:生产|制造)(?P<market>整车|汽车)(?=的|计划|[，。；”]|$)|(?P<market>造车|整车制造))",
        example="海山集团表示，公司目前没有造车计划。",
        counterexample="海山集团表示，公司已开始造车。",
        modality="denied",
    ),
    Pattern(
        "market-zh-possible",
        "zh",
        "(?:(?P<company><co>)[^，。；]{0,16}?)?不排除(?:<g>){0,10}?(?P<t>进入|进军|涉足|切入|跨界|入局|介入|布局|进驻|参与|从事|开展)(?:<g>){0,2}?(?P<market>[^，。；“”]{2,24}?)(?=等?领域|等?业务|行业|市场|产业|赛道|的可能|，|。|；|”|$)",
        example="集团暂不会进入整车制造领域，但不排除涉足汽车零部件业务。",
        counterexample="集团暂不会进入整车制造领域。",
        subject="company",
        modality="possible",
        base=0.93,
    ),
    Pattern(
        "market-zh-enter",
        "zh",
        "(?<!有助于)(?<!助力)(?<!帮助)(?<!推动)(?P<company><co>)(?:(?!有助|帮助|助力|旨在|为了|以便)(?:<g>|<d>|，)){0,14}?(?P<t>进军|跨界进入|正式进入|宣布进入|切入|入局|涉足|将进入|拟进入|计划进入)(?:<g>){0,2}?(?P<market>(?:<g>|<cn>){2,16}?)(?:领域|业务|行业|市场|产业|赛道)",
        example="海山集团宣布进军新能源汽车领域。",
        counterexample="海山集团进入新的一年。",
        base=0.85,
    ),
    *_english.PATTERNS,
)
_PLAIN = ("market-en-enter",)
_DEAL = re.compile(
    r"agreement|partnership|venture|contract|alliance|collaboration|cooperation|memorandum|merger|"
    r"transaction|\b(?:deals?|pacts?|talks|negotiations|facility|tie-up|arrangement|relationship)\b"
)


def finish(candidate: Candidate, _place: Place) -> Iterator[Candidate]:
    """In English an entry must be said with its business; agreements and years are entered too."""
    market = str(candidate.facts.get("market", ""))
    first = market.lower().split(" ")[0]
    if not market or first in {
        "into",
        "agreement",
        "a",
        "an",
        "with",
        "by",
        "talks",
        "its",
        "this",
        "administration",
        "liquidation",
        "receivership",
        "bankruptcy",
        "insolvency",
        "force",
        "service",
        "production",
        "office",
        "preview",
        "beta",
        "testing",
    }:
        return
    if _DEAL.search(market.lower()):
        return
    if candidate.rule in _PLAIN and market.isdigit():
        return
    yield candidate
