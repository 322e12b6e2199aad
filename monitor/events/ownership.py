"""How texts say who holds how much of whom: shares, subsidiaries, controlling shareholders."""

import re
from collections.abc import Iterator

from monitor.events import _control_zh
from monitor.events._candidate import Candidate
from monitor.events._control_zh import WHAT
from monitor.events._english import ownership as _english
from monitor.events._english import subsidiary as _subsidiary
from monitor.events._pattern import Pattern
from monitor.events._place import Place

ROLES = ("holder", "target")
BACKGROUND = True
WORDS = {
    "zh": "股|子公司|孙公司|控制人|实控人|旗下|下属|下辖|下设|属下|附属|隶属|归属于|母公司|持有|全资|控制",
    "en": r"[Oo]wn|[Hh]old|[Ss]take|[Ss]hareholder|[Ss]ubsidiar|\b[Uu]nit\b|[Pp]arent|[Cc]ontrol|[Ii]nterest|[Dd]ivision|[Aa]rm\b|[Bb]acked|[Ff]unded|[Ff]inanced|[Bb]elong|[Bb]rand|[Ll]abel|part of|[Oo]ffshoot|[Ii]nvestors|[Bb]ackers|[Ss]takeholders|[Pp]ortfolio|[Ss]pin-?off|[Bb]usiness\b|[Cc]ompany\b|[Ii]nvestments|in the hands|speaks for",
}
_BIG = "控股股东|实际控制人|实控人|第[一二三四五六七八九十]大股东|单一最大股东|最大股东|大股东|[二三]股东|唯一股东|单一大股东|母公司"
_PARTS = "全资附属公司|附属公司|全资子公司|全资孙公司|控股子公司|控股孙公司|参股子公司|参股公司|子公司|孙公司|控股公司|关联公司|联营公司"

PATTERNS = (
    Pattern(
        "ownership-zh-holds",
        "zh",
        "(?P<holder><all>)(?:<g>|<d>){0,10}?(?:分别)?(?P<t>持有|拥有|占有)(?P<target><co>)(?:<g>|<m>){0,10}?(?P<percent><rs>)(?!<g>{0,3}(?:增长|上升))",
        example="截至公告日，赵启明直接持有澄江药业18.36%的股份。",
        counterexample="赵启明直接参观澄江药业，涨幅18.36%。",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-held-by",
        "zh",
        "(?P<target><co>)(?:<g>|<d>){0,6}?由(?P<holder><all>)(?:分别|共同|直接|间接|各自|合计|等|<g>){0,8}?(?P<t>持股|持有|控股|持)(?:股权|股份)?(?:，?(?:持股|其)?(?:比例)?(?:分别|依次)?(?:为|是)?)(?P<percent><rs>)",
        example="时光动力电池有限公司由宁山时光和上海某某集团投资管理有限公司分别持股51%和49%。",
        counterexample="时光动力电池有限公司由宁山时光负责运营。",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-wholly-by",
        "zh",
        "由(?P<holder><all>)(?:（[^（）]{0,30}）)?(?:<r>|直接|间接|<g>){0,3}?(?P<t>全资(?:持有|持股|控股|拥有|所有)|100%(?:持股|控股)|独资)",
        example="广州凛山食品有限公司由凛山控股间接全资持有。",
        counterexample="广州凛山食品有限公司由凛山控股管理。",
        subject="target",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-share-of",
        "zh",
        "(?P<holder><all>)(?:<g>){0,6}?(?:各|分别)?(?P<t>持股|占股)(?:比例)?(?:分别)?(?:为|约|达)?(?P<percent><rs>)",
        example="云桥科技有限公司由甲乙控股有限公司和丙丁集团合资成立，双方各持股50%。",
        counterexample="云桥科技有限公司股价上涨50%。",
        subject="target",
        spread="holder",
    ),
    Pattern(
        "ownership-zh-new-share",
        "zh",
        "(?:设立|成立|组建)(?:了)?(?P<target><cn>)(?:[^。；]){0,40}?(?P<holder><co>)(?:<g>{0,4}?出资<m>，)?(?:<g>{0,4}?)(?P<t>持股|占比|占注册资本的?|占)(?:比例)?(?:为)?(?P<percent><r>)",
        example="公司拟与上海适山共同投资设立苏州时光新能源科技有限公司，合资公司注册资本25亿元，公司出资13.5亿元，持股54%。",
        counterexample="公司拟设立苏州时光新能源科技有限公司。",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-after-deal",
        "zh",
        "(?P<holder><co>)[^。；]{0,30}?(?:收购|增持|受让)(?P<target><co>)[^。；]{0,30}?完成后[^。；]{0,16}?(?P<t>持股(?:比例)?|股权比例)<g>{0,6}?(?:升至|增至|提升至|增加至|达到?|降至|为)<g>{0,2}?(?P<percent><r>)",
        example="环山国际拟以6902.14万元收购七山珠光约2.57%股权，交易完成后持股比例将升至约99.76%。",
        counterexample="环山国际拟以6902.14万元收购七山珠光约2.57%股权。",
        separate=True,
    ),
    Pattern(
        "ownership-zh-big-is",
        "zh",
        "(?P<target><co>)(?:的)?(?:<g>{0,4}?)(?P<t>"
        + _BIG
        + ")(?:分别)?(?:为|是|系|：)(?P<holder><pas>)(?:，<g>{0,4}持股(?:比例)?(?:为)?(?P<percent><r>))?",
        example="股权穿透图显示，该公司的大股东为海山股份有限公司。",
        counterexample="大股东大会将于下周召开。",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-is-big",
        "zh",
        "(?P<holder><pa>)(?:(?!原|曾)<g>){0,4}?(?:为|系|是|成为|作为|成了|成)(?P<target><co>)(?:的)?<g>{0,3}?(?P<t>"
        + _BIG
        + ")",
        example="海山集团有限公司是云桥科技的控股股东。",
        counterexample="海山集团有限公司是云桥科技的客户。",
    ),
    Pattern(
        "ownership-zh-also-big",
        "zh",
        "<r>的?<g>{0,6}?(?:股权|股份|权益)?，(?:<g>{0,3}?)(?:系|为|是|成为|作为)<co>?(?:的)?(?:<g>{0,9}?)(?P<t>控股股东|实际控制人|实控人)",
        example="海山集团公司持有云桥科技51.2%的股权，系其控股股东。",
        counterexample="海山集团公司持有云桥科技51.2%的股权。",
        facts={"control": "controls"},
        joins=True,
    ),
    Pattern(
        "ownership-zh-also-largest",
        "zh",
        "<r>的?<g>{0,6}?(?:股权|股份|权益)?，(?:<g>{0,3}?)(?:系|为|是|成为|作为)<co>?(?:的)?(?P<t>第一大股东|最大股东|单一最大股东|大股东)",
        example="海山集团公司持有云桥科技21.2%的股权，为第一大股东。",
        counterexample="海山集团公司持有云桥科技21.2%的股权。",
        facts={"control": "largest"},
        joins=True,
    ),
    Pattern(
        "ownership-zh-subsidiary-setup",
        "zh",
        "(?P<holder><co>)(?:<g>|<m>|<d>){0,30}?(?:设立|成立|组建)<g>{0,4}?(?P<t>全资子公司|全资孙公司|控股子公司)(?P<target><cn>)",
        example="云桥科技拟出资2000万元在成都设立全资子公司成都云桥数据服务有限公司。",
        counterexample="云桥科技拟设立研发中心。",
        separate=True,
    ),
    Pattern(
        "ownership-zh-subsidiary",
        "zh",
        "(?P<holder><co>)(?:(?!设立|成立|组建)(?:<g>|<d>)){0,12}?(?P<t>全资子公司|全资孙公司|控股子公司|旗下(?:全资|控股)?(?:子公司|公司)?)(?P<target><cn>)",
        example="海山新材计划向全资子公司平湖海山增资1亿元。",
        counterexample="海山新材计划向供应商平湖海山采购。",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-its-subsidiary",
        "zh",
        "(?<=[向对为由以与和给将，])(?P<t>全资子公司|控股子公司|全资孙公司|全资附属公司)(?P<target><cn>)",
        example="海山新材公告称，计划以自有资金向全资子公司平湖海山增资1亿元。",
        counterexample="海山新材公告称，计划以自有资金向供应商平湖海山采购设备。",
        subject="holder",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-is-subsidiary",
        "zh",
        "(?P<target><co>)(?:<g>{0,4}?)(?:为|系|是|成为|属于?)(?P<holder><pa>)(?:的)?(?:<g>{0,3}?)(?P<t>"
        + _PARTS
        + "|旗下|下属)",
        example="云桥科技有限公司是海山集团的全资子公司。",
        counterexample="云桥科技有限公司是海山集团的供应商。",
    ),
    Pattern(
        "ownership-zh-parts",
        "zh",
        "(?P<holder><co>)(?:的|及其?|间接|直接|之){0,2}(?P<t>"
        + _PARTS
        + ")(?:——?|、|“|（)?(?:"
        + WHAT
        + "{0,10}?)“?(?P<target><cn>(?:、<cn>){0,8})",
        example="海山新材的间接全资附属公司——平湖海山材料有限公司中标。",
        counterexample="海山新材的子公司与平湖远川材料有限公司签约。",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-under",
        "zh",
        "(?P<holder><co>)(?:的)?(?P<t>旗下|下属|下辖|属下|下设)(?:的|拥有|有|"
        + WHAT
        + "){0,12}?“?(?P<target><cn>(?:、<cn>){0,8})(?!<g>{0,2}(?:项目|品牌|产品|车型|系列|手机))",
        example="海山集团旗下上市公司平湖新材今日停牌。",
        counterexample="海山集团旗下基金入股平湖新材。",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-big-named",
        "zh",
        "(?P<target><co>)(?:的|现|现任|单一|外方|中方){0,3}(?P<t>(?<!原)(?:"
        + _BIG
        + "))(?:、实际控制人|及实际控制人|兼<j>)?(?:——?|“)?(?P<holder><pas>)(?!<g>{0,6}(?:签|订立|达成))",
        example="云桥科技第一大股东海山集团今日公告。",
        counterexample="云桥科技的原控股股东海山集团今日公告。",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-becomes-big",
        "zh",
        "(?P<holder><pa>)(?:(?!股权|股份)(?:<g>|<d>|<m>|<r>|，)){0,36}?(?:成为|成了|跃居|跃升为|晋升为)(?P<target><co>)(?:的)?<g>{0,4}?(?P<t>"
        + _BIG
        + ")",
        example="海山集团凭借21.3%的持股比例，一跃成为云桥科技的大股东。",
        counterexample="海山集团凭借21.3%的市场占有率，一跃成为云桥科技的客户。",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-belongs",
        "zh",
        "(?P<target><cn>)(?:<g>){0,6}?(?P<t>隶属于?|归属于|从属于|直属于?)(?P<holder><pa>)",
        example="云桥科技隶属于海山集团。",
        counterexample="云桥科技服务于海山集团。",
        base=0.85,
    ),
    *_control_zh.PATTERNS,
    Pattern(
        "ownership-zh-share-in",
        "zh",
        "(?P<holder><pa>)(?:<g>|<d>){0,4}?[在对](?:<one>)?(?P<target><co>)(?:的|中的|所占的?){0,1}(?P<t>持股|股权占比|占股)(?:比例|比重|量)?(?:<g>{0,8}?(?P<percent><r>))?",
        example="海山集团在云桥科技的持股比例为21.3%。",
        counterexample="海山集团在云桥科技的投资额为21.3亿元。",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-holds-shares",
        "zh",
        "(?P<holder><all>)(?:(?!未|将|拟)<g>|<d>){0,10}?(?P<t>持有|所持有?|拥有)(?:的)?(?:<g>|<m>|<r>){0,10}?(?P<target><cn>)(?=(?:的)?(?:<g>|<m>|<r>){0,12}?(?:股(?!东|价|市)|权益))",
        example="海山集团仍持有云桥科技股权。",
        counterexample="海山集团仍持有云桥科技债券。",
        modality="asserted",
        base=0.85,
    ),
    *_english.PATTERNS,
    *_subsidiary.PATTERNS,
)

_WHOLLY = ("全资", "唯一股东", "独资", "100%", "wholly", "fully", "sole")
_CONTROLS = (
    "控股股东",
    "实际控制人",
    "实控人",
    "控股子公司",
    "controlling",
    "majority",
    "subsidiar",
    "母公司",
    "parent",
    "controlled",
)
_LARGEST = (
    "第一大股东",
    "单一大股东",
    "最大股东",
    "大股东",
    "largest",
    "biggest",
    "major ",
    "main ",
)


_DEAL = re.compile(
    "收购|受让|转让|出售|购买|增持|减持|拍卖|竞得|出让|卖|退出|抛售|购入|置换|划转|注入|重组"
)


def _changes_hands(candidate: Candidate, place: Place) -> bool:
    """Shares that are bought or sold in the same sentence say little of who holds them then."""
    if candidate.rule != "ownership-zh-holds-shares":
        return False
    start, end = place.span()
    return _DEAL.search(place.document.text[start:end]) is not None


_NOT_FIRST = re.compile(r"second|third|fourth|第[二三四五六七八九十]|二股东|三股东")


_FROM_OWNER = re.compile(r"\b(?:from|by) (?:its|their) (?:[a-z-]+ ){0,3}(?:owner|parent)\b")


def _of_what_is_bought(candidate: Candidate, place: Place) -> bool:
    """ "Bought back the carmaker from its bankrupt owner Y": not who is named last is owned by Y."""
    start, end = candidate.trigger
    return _FROM_OWNER.search(place.document.text, max(0, start - 40), end) is not None


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Both ends must be known and differ; the words of the trigger say what kind of control."""
    holders, targets = candidate.keys("holder"), candidate.keys("target")
    if not holders or not targets or holders & targets:
        return
    if _changes_hands(candidate, place) or _of_what_is_bought(candidate, place):
        return
    start, end = candidate.trigger
    words = place.document.text[start:end]
    facts = candidate.facts
    if any(w in words for w in _WHOLLY):
        text = place.document.original(start, end)
        facts["control"] = "wholly"
        facts.setdefault("percent", {"text": text, "value": "100"})
    elif any(w in words for w in _CONTROLS):
        facts.setdefault("control", "controls")
    elif any(w in words for w in _LARGEST) and not _NOT_FIRST.search(words):
        facts.setdefault("control", "largest")
    yield candidate
