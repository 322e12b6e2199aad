"""How texts say that a firm enters a business, may do so, will not, or leaves it."""

import re
from collections.abc import Iterator

from monitor.events._chinese import not_ruled_out
from monitor.events._chinese.markets import abroad, trades
from monitor.events._chinese.markets import exits as _exits_zh
from monitor.events._chinese.markets import market_entry as _chinese
from monitor.events._chinese.word_order import clauses
from monitor.events._english.markets import arrivals, denials, exits
from monitor.events._english.markets import market_entry as _english
from monitor.events._english.markets import not_ruled_out as _open_en
from monitor.events._finishing import no_markets
from monitor.events._finishing.no_markets import ABROAD
from monitor.events._joined.named_here import position
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party
from monitor.events._trying.subject import SCORE as SUBJECT_SCORE
from monitor.reading.marks import COMPANIES
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.words.abroad_zh import COUNTRIES

ROLES = ("company",)
WORDS = {
    "zh": (
        "首店|首[家座个间处]|登陆|抢进|插旗|出海|开进|开到|落子|落地|转战|下场|不排除|未排除|没有排除|退出|撤出|计划|打算|规划|意向|从事|开展|造手机|造芯|造电动车|造整车|造机器人|造火箭|造飞机|造卫星|造家电|造电池|加码|杀入|挺进|"
        "闯入|跨[入足]|踏[入足]|切进|涉[水猎]|试水|抢滩|跻身|投身|进入|重返|回归|进军|涉足|切入|跨界|造车|入局|布局|涉及|介入|进驻|染指|开拓|整车|打入|辟谣|搁置|"
        "产汽车|造汽车|不会|不做|不造|不卖|不碰|不开|不生产|否认|暂不|无意|不打算|不考虑|可能做|可能造|"
        "可能卖|可能生产|余地|在考虑|停止|关停|关闭|砍掉|放弃|停掉|裁撤|停运|拓展|延伸|扩展|扩张|扩大至|扩大到|伸向|伸到|伸进|伸至|告别|作别|押注|押宝|叫停|中止造|终止造|取消造|"
        "开始卖|开始做|转型做|转型造|转行|改行|做起|卖起|造起|干起|撤离|暂停|中止|终止|结束|恢复|重启"
    ),
    "en": (
        "for the first time|"
        "[Ee]nter|[Ee]ntry into|[Ii]nvolve|[Mm]ov(?:e|ing) into|breaking into|pushes into|"
        "pushing into|set foot|setting foot|[Vv]enture|[Ff]oray|[Ee]xpand|[Ee]xpansion|[Bb]ranch|"
        "[Bb]reak into|[Gg]o into|first |debut|launch|start|goes live|arriv|lands|[Mm]ake |"
        "[Mm]aking |[Bb]uild|[Nn]o intention|not plan to|not intend to|no plans to|[Nn]o plan|"
        "[Nn]o current plan|[Mm]anufactur|push into|[Gg]et into|getting into|[Pp]roduc|"
        "[Dd]iversif|[Dd]abbl|[Pp]articipat|exit|[Qq]uit|leav|left |out of |withdr|retreat|"
        "ceas|shut|clos|suspend|rule out|rules out|ruled out|"
        "ruling out|exclud|open to|open for|open the (?:possib|option|idea)|not sell|"
        "not going to|not planning to|"
        "no such plan|no interest|not interested|denied|denies|dismiss|short of|door open|"
        "room (?:to|for)|options open|an option|"
        "scrap|shelv|axe|cancel|give up|drops? |dropp|freez|"
        "a possibility|on the table|under consideration|clear of|"
        "becom|never be|"
        "won't sell|not open |not run |denied plans|halt|fold|wind|wound|discontinu|departure|"
        "stops|stopp|stop [mspbor]|time on|give up|gives up|giving up|given up|gave up|plug on|"
        "phas|"
        "no longer|steps in|hand at|hand to|join the|joins the|joined the|joining the|return to|"
        "returns to|returned to|returning to|resume|resuming|"
        "back in|re-enter|back on|not for us|not for it|not something|"
        "not part|agenda|on the cards|says no to|said no to| into |up shop|foothold|presence|"
        "ntry of |xpansion of |: market entry|now active|now also |now present|also now |"
        "now available|now represented|begin|began|begun|"
        "rolls out|rolled out|coming to|comes to|come to|heads to|heading to|"
        "takes its|taking its|take its|brings its|bring its|bringing its|eyes |mulls |"
        "introduc|extend|commenc|land|flag|roots|toe|abandon|"
        "desert|ditch|"
        "open"
    ),
}

PATTERNS = (
    *_chinese.PATTERNS,
    *not_ruled_out.PATTERNS,
    *trades.PATTERNS,
    *abroad.PATTERNS,
    *_exits_zh.PATTERNS,
    *_open_en.PATTERNS,
    *denials.ANSWERS,
    *exits.PATTERNS,
    *_english.PATTERNS,
    *arrivals.PATTERNS,
    *denials.PATTERNS,
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
_PUT_OFF = re.compile(
    r"\b(?:postpon|delay|put(?:s|ting)? (?:back|off)|defer|push(?:es|ed|ing)? back)[a-z]* "
    r"(?:the |its |their )?(?:planned |[A-Z][a-z]+ )?$"
)
# "Money has gone into discounts": the firm did not
_MONEY_GOES = re.compile(
    r"\b(?:money|cash|funds|funding|profits?|proceeds|revenues?|savings|capital|spending|sums?|"
    r"investments?|efforts?|work|thought|much|most|half|(?:million|billion)s?|\d+(?:m|bn|%))"
    r"(?: (?:of it|has|have|had|also|all|mostly|mainly|largely|now|already|is|are|being)){0,3} $"
)
_GOES = re.compile("(?:go|went|pour|flow|move|plough|pump)")
# "Closes its shops in Leeds on Sundays", "until further notice", "for two days"
_NOT_FOR_LONG = re.compile(
    r"(?:(?!\b(?:after|which|where|following|amid|since|as)\b)[^.;,]){0,80}"
    r"\b(?:temporarily|until|(?:on|at) (?:[A-Z][a-z]+day|weekend)s\b|"
    r"every [A-Z][a-z]+day\b|for (?:the|an?|one|two|three|a few|several|\d+) "
    r"(?:days?|nights?|weeks?|weekends?|months?|hours?)\b|for the holidays?)"
)
_NOT_YET = re.compile(r"\byet to (?:formally |officially |fully )?$")
# "Is principally engaged in", "has been expanding into": what a firm does all the time
_ALL_THE_TIME = re.compile(
    r"\b(?:(?:is|are|was|were)(?: (?:[a-z]+ly|also|now))? engaged|"
    r"(?:has|have|had) been (?:[a-z]+ly )?[a-z]+ing)\b"
)
# "He also led Halden's push into": what a manager once did
_LED = re.compile(
    r"\b(?:led|leading|oversaw|oversee(?:s|ing|n)?|spearhead(?:ed|ing)|drove|steered|guided) "
    r"(?:the |its |(?:[A-Z][\w&.-]*(?:['’]s?)? ){1,4})$"
)
# 回应“进军保险业”: a headline that quotes what others say
_ANSWERED = re.compile("(?:回应|谈|否认|辟谣)[“「]$")
# 涉足咖啡领域多年
_FOR_YEARS = re.compile(
    "[^，。；]{2,20}?(?:多年|已久|[一二三四五六七八九十\\d]余?年)(?:了|之久)?(?=[，。；]|$)"
)
# 在进军互联网的进程中: on the way
_ON_THE_WAY = late("(?<=在..)[^，。；]{2,16}?(?:[进征]程|过程|路上|途)中?")
# 首次涉足, 宣布进军: news, where a bare 进军 may only tell what a firm does.
_DECLARED = re.compile("(?:首次|宣布|官宣|正式)$")
# 拟收购云桥科技，进军储能: what is planned leads into it
_BY_PLAN = late("拟(?![定合订议])[^。；已]{2,60}，[^，。；已]{0,6}$")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Drop entries without a market, into what is no market ("agreement", a year), or long ago."""
    if _tells_nothing(candidate, place) or not _keep_exit(candidate, place):
        return
    if "-zh-" in candidate.rule:
        candidate.fillers = _opener(candidate, place) or candidate.fillers
    if candidate.rule == "market-zh-wants-to-make" and candidate.modality == "asserted":
        candidate.modality = "planned"
    market = str(candidate.facts.get("market", ""))
    if market in ABROAD and not (candidate.rule in _EXITS or _comes_here(candidate, place)):
        return
    if no_markets.is_no_market(market, candidate, place):
        return
    if candidate.rule in _NEEDS_SUBJECT and all(
        f.score <= SUBJECT_SCORE for f in candidate.fillers
    ):
        return
    _as_declared(candidate, place)
    for firm in candidate.of("company"):
        yield candidate.like(fillers=[firm])


def _as_declared(candidate: Candidate, place: Place) -> None:
    """Trust an entry more that is declared; what follows from a plan is planned."""
    text, start = place.document.text, candidate.trigger[0]
    if candidate.rule not in {"market-zh-into", "market-zh-enter"}:
        return
    if candidate.modality == "asserted" and _BY_PLAN.search(text, place.span()[0], start):
        candidate.modality = "planned"
    if any(_DECLARED.search(text, at, at + 2) for at in (max(0, start - 2), start)):
        candidate.score = min(1.0, candidate.score * 1.2)


def _opener(candidate: Candidate, place: Place) -> list[Filler]:
    """甲与乙签约，进军储能: the last firm that opens a clause, if the trigger's names none."""
    text = place.masked.text
    trigger = position(place, candidate.trigger[0])
    named = [p for p in sorted(place.masked.items) if p < trigger and text[p] in COMPANIES]
    clause = max(text.rfind(mark, 0, trigger) for mark in "，；")
    if any(clause < p for p in named):
        return []
    first = clauses.opener(text, named)
    return [] if first is None else party("company", place.masked.items[first], first, place)


_EXITS = (
    exits.RULES
    | _exits_zh.RULES
    | {"market-zh-leaves", "market-zh-stops", "market-zh-deal-stopped"}
)
# 法国车企甲宣布进入中国市场; not 甲进入中国市场以来
_FROM_ABROAD = late(f"(?<![上珠北威])(?:{any_of(COUNTRIES)})[^，。；：的]{{0,14}}?“?$")
_SINCE = late(
    r"(?:市场)?(?:以来|已|后|之后|以后|前|之前|的|时|之际|[一二三四五六七八九十几数\d]+余?[年载周个]|多年)"
)


def _comes_here(candidate: Candidate, place: Place) -> bool:
    """Whether firms from abroad enter China, as is told now."""
    text, end = place.document.text, candidate.trigger[1]
    entered = text.find("国", end)
    if entered < 0 or _SINCE.match(text, entered + 1 + text.startswith("内", entered + 1)):
        return False
    names = [f.mention for f in candidate.of("company")]
    return bool(names) and all(
        n.surface.isascii() or _FROM_ABROAD.search(text, max(0, n.start - 20), n.start)
        for n in names
    )


# "Dropped plans to leave", "played down talk that it would leave", "unions fear that X will leave"
_STAYS = re.compile(
    r"\b(?:drop(?:s|ped|ping)?|scrap\w*|shelv\w+|abandon\w*|revers\w+|cancel\w*|ditch\w*|axed?|"
    r"halt\w*|suspend\w*|delay\w*|postpon\w*|play\w* down|fear\w*|worr\w+|threat\w*|warn\w*|"
    r"reconsider\w*|rethink\w*) "
    r"(?:(?:that|of|to|about|its|the|their|an?|plans?|planned|proposed|decision|idea|intention|"
    r"talk|reports?|rumou?rs?|speculation|would|will|could|might|it|from|on|[A-Z][\w.&’'-]*) )"
    "{0,8}$"
)


def _keep_exit(candidate: Candidate, place: Place) -> bool:
    """Mark an exit as ended; False if it is denied, given up, only possible, for days or past."""
    if candidate.rule not in _EXITS:
        return True
    text, start = place.document.text, candidate.trigger[0]
    stays = _STAYS.search(text, max(place.span()[0], start - 90), start)
    will = candidate.modality in {"asserted", "planned", "ended"} and stays is None
    will = will and _NOT_FOR_LONG.match(text, candidate.trigger[1], place.span()[1]) is None
    candidate.modality = "ended"
    return will and not place.is_past(candidate.date)


def _tells_nothing(candidate: Candidate, place: Place) -> bool:
    """Whether it is old, sport, was only tried, or a product or money does it.

    "Yet to enter" becomes a denial for now.
    """
    if "-en-" in candidate.rule and place.document.tells_sport(place.index):
        return True
    before = place.document.text[max(0, candidate.trigger[0] - 48) : candidate.trigger[0]]
    if _MONEY_GOES.search(before) and _GOES.match(place.document.text, candidate.trigger[0]):
        return True
    if _NOT_YET.search(before):
        candidate.modality, candidate.for_now = "denied", True
    if _PUT_OFF.search(before):
        candidate.modality = "planned"
    if any(
        _ITS_PRODUCT.search(place.document.text, max(0, f.mention.start - 32), f.mention.start)
        for f in candidate.of("company")
    ):
        return True
    text, end = place.document.text, place.span()[1]
    told = f"{before[-24:]}{text[slice(*candidate.trigger)]}"
    if candidate.modality == "asserted" and _ALL_THE_TIME.search(told):
        return True
    past = candidate.modality == "asserted" and (
        place.is_past(candidate.date)
        or ("-zh-" in candidate.rule and _FOR_YEARS.match(text, candidate.trigger[1], end))
    )
    past = past or bool(_ON_THE_WAY.match(text, candidate.trigger[1], end))
    return bool(past) or any(told.search(before) for told in (_TRIED, _LED, _ANSWERED))
