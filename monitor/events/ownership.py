"""How texts say who owns whom: stakes, subsidiaries, controlling shareholders."""

import re
from collections.abc import Iterator

from monitor.events._chinese.holders import belonging, control, lists, registered
from monitor.events._chinese.holders import holders as _holders_zh
from monitor.events._chinese.holders import shares as _shares_zh
from monitor.events._english.holders import lists as _lists
from monitor.events._english.holders import owners as _owners
from monitor.events._english.holders import ownership as _english
from monitor.events._english.holders import spun_off
from monitor.events._english.holders import subsidiary as _subsidiary
from monitor.events._finishing import holdings_en, holdings_zh, votes
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.subject import SCORE as SUBJECT_SCORE
from monitor.model import Json
from monitor.reading.marks import COMPANIES
from monitor.reading.regexes.leading import led
from monitor.reading.words.zh import PLACES

ROLES = ("holder", "target")
BACKGROUND = True
WORDS = {
    "zh": (
        "合资|合营|股|子公司|孙公司|控制人|实控人|旗下|下属|下辖|下设|属下|附属|隶属|从属于|"
        "直属|归属于|属于|所有|背后|对外投资|母公司|持有|全资|控制|拥有|所属|擁有|出资比例|占注册资本"
    ),
    "en": (
        r"venture (?:between|of|by|with)|[Oo]wn|held\b|[Hh]old|[Ss]take|[Ss]hareholder|"
        r"[Ss]ubsidiar|\b[Uu]nit\b|[Pp]arent|[Cc]ontrol|[Ii]nterest|[Dd]ivision|[Aa]rm\b|"
        "[Bb]acked|[Ff]unded|[Ff]inanced|[Bb]elong|[Bb]rand|[Ll]abel|part of|[Oo]ffshoot|"
        r"[Ii]nvestor|[Bb]acker|[Ss]takeholder|[Pp]ortfolio|[Ss]pin-?(?:off|out)|spun|demerge|"
        r"hived|split off|carved|separat|[Bb]usiness\b|"
        r"[Cc]ompany\b|[Ii]nvestments|in the hands|speaks for|invested in|member of|sold all|"
        "disposed of all|[Cc]onstituent|[Ff]lagship|umbrella|banner|aegis|affiliate|within|"
        "falls under|fell under|comes under|came under|comprise|consists of|made up of|"
        "ownership|of the (?:shares|voting|votes|capital|equity)"
    ),
}

PATTERNS = (
    *control.DENIED,
    *registered.HELD,
    *lists.PATTERNS,
    *_shares_zh.PATTERNS,
    *belonging.PATTERNS,
    *control.PATTERNS,
    *_holders_zh.PATTERNS,
    *_lists.PATTERNS,
    *_owners.PATTERNS,
    *_english.PATTERNS,
    *_subsidiary.PATTERNS,
    *spun_off.PATTERNS,
)

_WHOLLY = ("全资", "唯一股东", "独资", "100%", "wholly", "fully", "sole")
_CONTROLS = (
    "控股股东",
    "控股方",
    "实际控制人",
    "实控人",
    "控股子公司",
    "controlling",
    "majority",
    "subsidiar",
    "母公司",
    "parent",
    "owner",
    "holding company",
    "controlled",
)
_LARGEST = (
    "第一大股东",
    "单一大股东",
    "最大股东",
    "最多",
    "首",
    "第一",
    "大股东",
    "largest",
    "biggest",
    "major ",
    "main ",
    "principal s",
)
_DEAL = re.compile(
    "收购|受让|转让|出售|购买|增持|减持|拍卖|竞得|出让|卖|退出|抛售|购入|置换|划转|注入|重组"
)
# What is on offer or to be sold later is still held.
_TO_COME = re.compile(
    "挂牌(?!上市|成立)|意向受让方|公开征集|"
    "(?:将|拟|计划|有意|打算)(?!其|所|持|手)[^，。；]{0,16}(?:收购|受让|转让|出售|购买|"
    "注入|置换|划转|卖)"
)
_STAYS = re.compile(
    "仍|尚|还|目前|现时|合计|共|后$|拟|计划|将(?!其|所|持|手)|欲|有意|意向|筹划|洽|预案|待"
)


# 转让其持有的云桥科技500万股，占总股本的22%
_SOLD = re.compile("(?:转让|出售|出让|卖出|划转|减持)了?其(?:所|直接|合计)?$")


def _changes_hands(candidate: Candidate, place: Place) -> bool:
    """Whether the sentence trades the shares, so that the holding may be over.

    Not if the deal is only planned or the words say what is kept.
    """
    start, end = place.span()
    if _SOLD.search(place.document.text, start, candidate.trigger[0]):
        return True
    if candidate.rule != "ownership-zh-holds-shares":
        return False
    text = place.document.text[start:end]
    if _DEAL.search(text) is None or _TO_COME.search(text):
        return False
    return _STAYS.search(place.document.text, start, candidate.trigger[0]) is None


# A percentage beside a name is a stake in the firm if the sentence speaks of holders, …
_BESIDE = frozenset({"ownership-zh-in-brackets", "ownership-zh-share-of-shares"})
_IN_LIST = re.compile("股东|股权|持股|股比|出资|合资|持有")
# … not of shares of something else (a holder may be a supplier, though: 股东为供应商甲51%), …
_OTHERS = re.compile(
    "(?<!股东[为是中有])(?<!股东包括)(?<!股东中，)(?:客户|供应商)|"
    "市场|销[量售]|营收|收入|采购|净值|产量|装机|票房|份额|贡献|持仓"
)
# … and, alone in brackets, if the firm is the one that the sentence names first.
_ALONE = "ownership-zh-in-brackets"


def _may_be_no_stake(candidate: Candidate, place: Place) -> bool:
    """Whether a percentage beside a name may be no stake."""
    if candidate.rule not in _BESIDE:
        return False
    before = place.document.text[place.span()[0] : candidate.trigger[0]]
    told = max((m.end() for m in _IN_LIST.finditer(before)), default=0)
    if not told or _OTHERS.search(before, told):
        return True
    return candidate.rule == _ALONE and _of_another(candidate, place)


def _of_another(candidate: Candidate, place: Place) -> bool:
    whole = place.document.masked(place.index)
    first = whole.inside(0, len(whole.text), COMPANIES)[0]
    firms = place.document.discourse.firms
    return first.kind != "one" and firms.key(first.value) not in candidate.keys("target")


_NOT_FIRST = re.compile(
    r"second|third|fourth|前[二三四五六七八九十]|第[二三四五六七八九十]|二股东|三股东"
)
_FROM_OWNER = led(r"\b(?:from|by) (?:its|their) (?:[a-z-]+ ){0,3}(?:owner|parent)\b")


def _of_what_is_bought(candidate: Candidate, place: Place) -> bool:
    """In "X bought back the carmaker from its bankrupt owner Y", Y does not own X."""
    start, end = candidate.trigger
    return _FROM_OWNER.search(place.document.text, max(0, start - 40), end) is not None


def _all_of_it(percent: Json) -> bool:
    return isinstance(percent, dict) and percent.get("value") == "100"


def _meant_later(candidate: Candidate, place: Place) -> bool:
    """Whether a guessed subject is mentioned only behind the trigger, leaving out the title."""
    end, body = candidate.trigger[1], place.document.body
    return any(f.score == SUBJECT_SCORE and end < f.mention.start < body for f in candidate.fillers)


# 控股权之争 is not control of 权之争; 平川家园原大股东 is a former shareholder.
_TORN = re.compile(
    "^权|原$|^(?:数目|数量|比例|情况|权益|涵义)$|"
    "^(?:Part|Half|Major|Main|Key|Other|Existing|Notable|Current|Early|Top|Leading|"
    "Principal|Its|Founded)$"
)


def _torn(candidate: Candidate, _: Place) -> bool:
    """Whether a name is a fragment of the words around it, or a place."""
    return any(
        _TORN.search(f.mention.surface) or f.mention.surface in PLACES
        for f in candidate.fillers
        if f.mention.how != "form"
    )


_FORMER = re.compile("[由从](?:原来?|此前|之前|目前|约|近){0,2}的?$")


def _was_so(candidate: Candidate, place: Place) -> bool:
    """持股比例由82%降至78.7%: whether the percentage is the former one."""
    percent, text = candidate.facts.get("percent"), place.document.text
    if not candidate.rule.startswith("ownership-zh") or not isinstance(percent, dict):
        return False
    start = text.find(str(percent["text"]), *place.span())
    return start >= 0 and _FORMER.search(text, max(0, start - 9), start) is not None


# Fund products, not firms: 海山沪深300指数基金.
_PRODUCT = re.compile(
    "(?:指数|混合|债券|货币|联接|ETF|LOF|QDII|理财|优选|精选|策略)型?(?:证券投资)?(?:基金)?[A-C]?$"
)


def _is_product(candidate: Candidate, _: Place) -> bool:
    return any(_PRODUCT.search(f.mention.surface) for f in candidate.of("target"))


_REFUSED_BY = (
    holdings_en.holds_too,
    holdings_en.is_in_aside,
    holdings_zh.is_seller,
    holdings_zh.is_buyer,
    holdings_zh.is_one_of_several,
    holdings_zh.owns_the_holder,
    _is_product,
    _changes_hands,
    _of_what_is_bought,
    _may_be_no_stake,
    _meant_later,
    _torn,
    _was_so,
)
# "Was once a subsidiary of X".
_ONCE = re.compile(r"\b(?:once|formerly|previously|originally)(?: an?| the)? $")
# "Was owned by X until 2019", "was under the ownership of X between 2006 and 2015".
_WAS = re.compile(r"\b(?:was|were|became|remained|had been|owned|held|controlled)\b[^.;,]{0,60}$")
_UNTIL = re.compile(
    r"[^.;]{0,60}?(?:,? (?:until|till|up to|before (?:being|its|it was))\b|"
    r"between \d{4} and \d{4}|from \d{4} (?:to|until) \d{4})"
)


def _is_over(candidate: Candidate, place: Place) -> bool:
    """Whether an English text says that the holding ended: "once", "until 2019"."""
    start, end = candidate.trigger
    text = place.document.text
    if _ONCE.search(text, max(0, start - 16), start):
        return True
    if not _WAS.search(text, max(0, start - 60), end):
        return False
    return _UNTIL.match(text, end, place.span()[1]) is not None


_OWNERS = re.compile(r"owners\b|owner of$")  # one of several, or of a share, need not control


def _say_control(candidate: Candidate, place: Place) -> None:
    """Set the kind of control from the words of the trigger."""
    start, end = candidate.trigger
    words, facts = place.document.text[start:end], candidate.facts
    percent = facts.get("percent")
    whole = percent is None or _all_of_it(percent)
    if whole and any(w in words for w in _WHOLLY) and "非全资" not in words:
        facts["control"] = "wholly"
        facts.setdefault("percent", {"text": place.document.original(start, end), "value": "100"})
    elif any(w in _OWNERS.sub("", words) for w in _CONTROLS):
        facts.setdefault("control", "controls")
    elif any(w in words for w in _LARGEST) and not _NOT_FIRST.search(words):
        facts.setdefault("control", "largest")


# "A bought out a founder of B, becoming its largest shareholder": A becomes B's.
_OBJECT_BECOMING = re.compile(
    r"\b(?:of|in|from|at|to|bought|buys|acquired|acquires|purchased)(?: [a-z-]{2,14}){0,3} "
    "[^,;.]{2,60}, becoming (?:its|the [a-z]+)(?:['’]s)? $"
)


def _swap_if_becoming(candidate: Candidate, place: Place) -> None:
    start = candidate.trigger[0]
    if _OBJECT_BECOMING.search(place.document.text, max(place.span()[0], start - 120), start):
        turned = {"holder": "target", "target": "holder"}
        candidate.fillers = [f._replace(role=turned.get(f.role, f.role)) for f in candidate.fillers]


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Require holder and target, different ones; settle modality and control."""
    if candidate.rule == "ownership-en-is-big":
        _swap_if_becoming(candidate, place)
    holdings_en.of_the_same_firm(candidate, place)
    holders, targets = candidate.keys("holder"), candidate.keys("target")
    if not holders or not targets or holders & targets:
        return
    if any(no(candidate, place) for no in _REFUSED_BY):
        return
    if candidate.rule.startswith("ownership-en") and _is_over(candidate, place):
        candidate.modality = "ended"
    percent = candidate.facts.get("percent")
    if votes.are_meant(percent, candidate, place):
        candidate.facts["kind"] = "votes"
    elif _all_of_it(percent):
        candidate.facts["control"] = "wholly"
    _say_control(candidate, place)
    yield candidate
