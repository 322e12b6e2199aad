"""How texts say that a firm enters a business, may do so, will not, or leaves it."""

import re
from collections.abc import Iterator

from monitor.events._english import market_entry as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying.subject import SCORE as SUBJECT_SCORE
from monitor.reading.regexes.late import late

ROLES = ("company",)
WORDS = {
    "zh": (
        "退出|撤出|计划|打算|规划|意向|从事|开展|造手机|造芯|造电动车|造整车|加码|杀入|挺进|"
        "闯入|跨入|进入|进军|涉足|切入|跨界|造车|入局|布局|涉及|介入|进驻|染指|开拓|整车|"
        "产汽车|造汽车"
    ),
    "en": (
        "[Ee]nter|[Ee]ntry into|[Ii]nvolve|[Mm]ov(?:e|ing) into|breaking into|pushes into|"
        "pushing into|set foot|setting foot|[Vv]enture|[Ff]oray|[Ee]xpand|[Ee]xpansion|[Bb]ranch|"
        "[Bb]reak into|[Gg]o into|first |debut|launch|start|goes live|arriv|lands|[Mm]ake |"
        "[Mm]aking |[Bb]uild|[Nn]o intention|not plan to|not intend to|no plans to|[Nn]o plan|"
        "[Nn]o current plan|[Mm]anufactur|push into|[Gg]et into|getting into|[Pp]roduc|"
        "[Dd]iversif|[Dd]abbl|[Pp]articipat|exit|[Qq]uit|leav|left |out of |withdr|retreat|"
        "ceas|shut|clos|suspend|halt|fold|wind|wound|discontinu|departure|stops|stopp"
    ),
}

PATTERNS = (
    Pattern(
        "market-zh-denied",
        "(?:(?P<company><co>)[^，。；]{0,16}?)?"
        "(?:(?<!会)不会|不(?!会|排除|断|仅|但|止|只|少|久|日|同|得不)|无意|否认|没有|暂不|"
        "未|尚未|并未|暂无|不再|不打算|不考虑|无)<g>{0,10}?"
        "(?P<t>进入|进军|涉足|切入|跨界|入局|介入|布局|进驻)<g>{0,2}?"
        "(?P<market>[^，。；“”]{2,24}?)(?=领域|业务|行业|市场|产业|赛道|"
        "的(?:计划|打算|可能)|，|。|；|”|$)",
        example="澄山集团无意进军房地产业务，董事长对记者说。",
        counterexample="澄山集团已进军房地产业务，董事长对记者说。",
        subject="company",
        modality="denied",
        base=0.93,
    ),
    Pattern(
        "market-zh-not-ruled-out",
        "(?:(?P<company><co>)[^，。；]{0,16}?)?(?:不|未|没有)排除<g>{0,10}?"
        "(?P<t>进入|进军|涉足|切入|跨界|入局|介入|布局|进驻|参与|从事|开展)<g>{0,2}?"
        "(?P<market>[^，。；“”]{2,24}?)(?=领域|业务|行业|市场|产业|赛道|"
        "的(?:计划|打算|可能)|，|。|；|”|$)",
        example="澄山集团不排除未来涉足房地产业务，董事长对记者说。",
        counterexample="澄山集团排除涉足房地产业务，董事长对记者说。",
        subject="company",
        modality="possible",
        base=0.93,
    ),
    Pattern(
        "market-zh-rumour-is-false",
        "(?:(?P<company><co>)<g>{0,8}?)?(?P<market>造车|造整车|造电动车|造手机|造芯)的?"
        "(?:传闻|传言|消息|报道|说法)(?:(?!<co>)[^。；]){0,20}?"
        "(?:(?P<company><co>)(?:(?!<co>)[^。；]){0,16}?)?"
        "(?P<t>不属?实|不真实|非事实|与事实不符|谣言|子虚乌有|(?:无|没有?)此事|假消息)",
        example="针对造车传闻，海山集团回应称，消息不实。",
        counterexample="针对造车传闻，海山集团回应称，将适时公布。",
        subject="company",
        modality="denied",
    ),
    Pattern(
        "market-zh-make-denied",
        "(?:(?P<company><co>)[^，。；]{0,10}?)?"
        "(?:(?<!会)不会|不(?!会|少|排除|仅|止|但|断)|无意|否认|没有|暂不|暂无|并无|从未|"
        "(?<![并从])未(?!来))<g>{0,8}?"
        "(?P<t>(?:生产|制造)(?P<market>整车|汽车)(?=的|计划|[，。；”]|$)|(?<!合作)"
        "(?P<market>造车|造整车|整车制造|造电动车|造手机|造芯)(?!新势力|企业))",
        subject="company",
        example="海山集团表示，公司目前没有造车计划。",
        counterexample="海山集团表示，公司已开始造车。",
        modality="denied",
    ),
    Pattern(
        "market-zh-enter",
        "(?<!有助于)(?<!助力)(?<!帮助)(?<!推动)"
        "(?P<company><co>)(?:(?!有助|帮助|助力|旨在|为了|以便)(?:<g>|<d>|，)){0,14}?"
        "(?P<t>进军|跨界进入|正式进入|首次进入|宣布进入|切入|入局|涉足|将进入|拟进入|"
        "计划进入)<g>{0,2}?(?P<market>(?:<g>|<cn>){2,16}?)(?:领域|业务|行业|市场|产业|"
        "赛道)",
        example="海山集团宣布进军新能源汽车领域。",
        counterexample="海山集团进入新的一年。",
        base=0.85,
    ),
    Pattern(
        "market-zh-leaves",
        "(?P<company><co>)(?:(?!不|未|没|股东|基金)(?:<g>|<d>)){0,10}?(?P<t>退出|撤出)了?"
        "(?P<market>(?:(?!股东|股权|持股|董事|合作|资本|名单|行列|机制|项目)"
        "(?:<g>|<cn>)){2,20}?)(?:业务|市场|领域|行业|赛道)",
        example="海山集团将退出海外的空调生产业务。",
        counterexample="海山集团退出云桥科技股东行列。",
        modality="ended",
        base=0.85,
    ),
    Pattern(
        "market-zh-no-plan",
        "(?:(?P<company><co>)[^，。；]{0,10}?)?(?:没有|暂无|尚无|并无|(?<![有并])无|未有)"
        "(?:<g>|<d>){0,16}?(?P<t>延伸至|延伸到|拓展至|拓展到|量产|生产|开展|从事|研发|"
        "投资|参与)(?P<market>(?:<g>|<cn>){2,16}?)(?:业务|领域|项目)?(?:的|相关)(?:具体)?"
        "(?:计划|打算|安排|规划|考虑|意向)",
        example="海山集团表示，公司目前没有将产业链延伸至电池制造的计划。",
        counterexample="海山集团表示，公司没有错过电池制造的计划。",
        subject="company",
        modality="denied",
    ),
    Pattern(
        "market-zh-not-in",
        "(?:(?P<company><co>)[^，。；]{0,10}?)?(?:不|未|尚未|暂未|并未|没有|从未|未有)"
        "(?P<t>涉及|涉足|从事|开展|布局)"
        "(?P<market>(?!关联|重大|募集|诉讼|担保|任何|上述|该|敏感|国有|安全|金额|资产|"
        "股份|股权|公司|变更|违|侵|新增|其他)(?:<g>|<cn>){2,16}?)的?(?:相关)?"
        "(?:业务|领域|产品|生产|研发|经营)",
        example="海山集团在互动平台表示，公司目前尚未涉及铅碳电池铅板的生产、经营业务。",
        counterexample="海山集团在互动平台表示，本次交易未涉及重大资产重组业务。",
        subject="company",
        modality="denied",
        base=0.85,
    ),
    Pattern(
        "market-zh-makes",
        "(?P<company><co>)(?:(?!不|没|未|无|回应|是否|会否|传)(?:<g>|<d>)){0,8}?"
        "(?:宣布|筹划|计划|准备|打算|决定|开始|启动|下场|入局|亲自|跨界|正式|将|拟|确定|"
        "官宣)(?:要|下场|亲自)?(?P<t>(?P<market>造车|造手机|造芯片?))"
        "(?!新势力|企业|的?传闻|一事|？)",
        example="知情人士表示，海山集团正在筹划造车。",
        counterexample="海山集团宣布造车新势力获奖名单。",
        base=0.85,
    ),
    Pattern(
        "market-zh-wants-to-make",
        "(?P<company><co>)(?:也|真的?|果真|终于|又){0,2}"
        "(?P<t>(?:要|欲|想)(?:亲自|下场)?(?P<market>造车|造手机|造芯片?))"
        "(?!新势力|企业|的?传闻|一事|？|吗)",
        example="海山集团也要造车了。",
        counterexample="海山集团要不要造车还没有定论。",
        modality="planned",
        base=0.8,
    ),
    Pattern(
        "market-zh-lays-out",
        "(?:(?P<company><co>)(?:<g>|<d>){0,8}?|(?<=[，、：；“])|(?<=加快)|(?<=加速)|"
        "(?<=积极)|(?<=持续)|(?<=深度)|(?<=提前)|(?<=重点)|(?<=前瞻)|(?<=全面)|(?<=开始)|"
        "(?<=大力)|(?<=不断)|(?<=陆续)|(?<=拟))(?<![业略局国球外场术品态能道产资的])"
        "(?P<t>布局|加码)了?(?!备受|引|成|完善|合理|全球|全国|海外|方面|以来|的)"
        "(?P<market>(?:<g>|<cn>){2,14}?)等?(?:领域|业务|行业|产业|赛道|市场)"
        "(?!的?(?:企业|公司|竞争|格局))",
        example="海山集团公告称，拟设立奇川储能有限公司，布局储能业务。",
        counterexample="海山集团美国布局备受关注。",
        subject="company",
        base=0.75,
    ),
    Pattern(
        "market-zh-into",
        "(?:(?<!收购)(?<!并购)(?<!入股)(?<!控股)(?<!投资)(?<!参股)(?<!携手)(?<!联手)"
        "(?<!联合)(?<!拿下)(?P<company><co>)(?:正式|宣布|全面|积极|开始|已经|现已|也|已|"
        "将|拟|欲|再|又|成功|高调|大举|加速|加快|率先|或|计划|打算|有意|准备|首次|强势|"
        "低调|目前|还|均|都|不断|逐步|曾|近日|日前|公开|持续|深度|独家|自主|重金|斥资|<d>|"
        "<m>){0,4})?(?<!助力)(?<!帮助)(?<!推动)(?<!企业)(?<!资本)(?<!公司)(?<!的)(?<!关于)"
        "(?<!有关)(?P<t>进军|涉足|杀入|挺进|闯入|跨入|切入|"
        "跨界(?:进入|进军|布局|到|做|造|卖)?|入局|"
        "进入(?=(?:<g>|<cn>){2,14}(?:领域|行业|产业|赛道)))(?:了|到|于|至)?"
        "(?P<market>(?:(?![0-9一二三四五六七八九十]+(?:家|个|大|强)|新的|资本|国际|公司|"
        "企业)<g>|<cn>){2,14}?)等?(?=领域|业务|行业|市场|"
        "(?<!房地)产业|赛道|的(?:可能|计划|打算|意向|想法|安排)|[，。；！ ]|$)",
        subject="company",
        example="海山集团通过收购奇川科技，进军储能。",
        counterexample="海山集团全面进军2023年。",
        base=0.75,
    ),
    Pattern(
        "market-zh-layout",
        "(?:(?P<company><co>)(?:(?!有助|帮助|等)(?:<g>|<d>)){0,24}?)?(?:开展|进行|推进|"
        "加快|完善|谋划|筹划|展开|启动|拓展)(?:在|对|了)?"
        "(?P<market>(?:(?!开展|在|积极)<g>){2,16}?)等?(?:领域|业务|行业|市场|产业|赛道|"
        "板块)的?(?:业务|产业|战略)?(?P<t>布局)",
        subject="company",
        example="海山集团将积极筹划开展在新能源领域的业务布局。",
        counterexample="海山集团将积极完善全国布局。",
        base=0.75,
    ),
    *_english.PATTERNS,
)
_NEEDS_SUBJECT = (
    "market-zh-into",
    "market-zh-layout",
    "market-zh-lays-out",
)  # these need a subject in the same sentence
_TRIED = re.compile(
    r"\b(?:(?:tried|attempted|failed|struggled|hoped|wanted|had planned) to|"
    "(?:since|when|after)(?: first)?|"
    "(?:was|were|had been) (?:long |widely |once |originally |initially |previously ){0,2}"
    "(?:expected|tipped|predicted|believed|thought|due|poised|slated|rumou?red|supposed) "
    "to) $"
)
_ITS_PRODUCT = re.compile(
    r"[’']s? (?:(?:new|latest|all-new|first|flagship|upcoming|revamped|popular|own) )+$"
)
_NOT_YET = re.compile(r"\byet to (?:formally |officially |fully )?$")
_PLAIN = ("market-en-enter",)
_DEAL = re.compile(
    "agreement|partnership|venture|contract|alliance|collaboration|cooperation|memorandum|"
    r"merger|transaction|\b(?:deals?|pacts?|talks|discussions|negotiations|facility|tie-up|"
    "arrangement|relationship|meetings?|auctions?|tenders?|conference|summit|survey|study|"
    "trials?|ceremony|programmes?|programs?|scheme|round|contest|race|process|seasons?|"
    "records?|finals?|tournament|championship|history|phase|stage|era|decade|chapter|"
    r"buildings?|offices|premises|proceedings|insolvency|bankruptcy|administration|receivership|"
    r"liquidation|territory|disrepair|disuse|index|ranking|rankings|oblivion|recession|retirement|effect|hiding|law)\b"
)


# What is entered besides markets: boards and lists, stages and years, court procedures.
_NO_FIELD = late(
    "已|成[为常]|是|新(?:赛道|市场|领域|业务|阶段|征程|时代|台阶|篇章)$|董事会|监事会|"
    "名单|榜单|前[一二三四五六七八九十百0-9]|决赛|[一二三四五六七八九十0-9]+强|"
    ".{0,4}(?:阶段|状态|时期|时代|期|年|程序|周期|轨道|通道|倒计时|视野|视线)$|破产|清算|"
    "重整|司法|新的|资本市场|公司|企业|交易|停牌|发展|全面|中国$|国内$|国际$|全国|全球$|"
    "[我你他其该这那]"
)


_NO_MARKET = frozenset(
    "into agreement a an with by talks its this administration liquidation receivership bankruptcy "
    "insolvency force service production office preview beta testing first second third".split()
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Drop entries without a market, into what is no market ("agreement", a year), or long ago."""
    if _tells_nothing(candidate, place) or not _keep_exit(candidate, place):
        return
    market = str(candidate.facts.get("market", ""))
    first = market.lower().split(" ")[0]
    if _NO_FIELD.match(market):
        return
    if candidate.rule in _NEEDS_SUBJECT and all(
        f.score <= SUBJECT_SCORE for f in candidate.fillers
    ):
        return
    if not market or first in _NO_MARKET:
        return
    if _DEAL.search(market.lower()):
        return
    if candidate.rule in _PLAIN and market.isdigit():
        return
    yield candidate


_EXITS = frozenset({"market-en-leaves", "market-en-leaves-business", "market-en-gives-up"})


def _keep_exit(candidate: Candidate, place: Place) -> bool:
    """Mark an exit as ended; False if it is denied, only possible or past. True if no exit."""
    if candidate.rule not in _EXITS:
        return True
    will = candidate.modality in {"asserted", "planned", "ended"}
    candidate.modality = "ended"
    return will and not place.is_past(candidate.date)


def _tells_nothing(candidate: Candidate, place: Place) -> bool:
    """Whether it is old, was only tried, or a product does it.

    "Yet to enter" becomes a denial for now.
    """
    before = place.document.text[max(0, candidate.trigger[0] - 48) : candidate.trigger[0]]
    if _NOT_YET.search(before):
        candidate.modality, candidate.for_now = "denied", True
    if any(
        _ITS_PRODUCT.search(place.document.text, max(0, f.mention.start - 32), f.mention.start)
        for f in candidate.of("company")
    ):
        return True
    past = candidate.modality == "asserted" and place.is_past(candidate.date)
    return past or _TRIED.search(before) is not None
