"""How texts say that somebody's share in a firm grew, shrank or changed hands."""

import re
from collections.abc import Iterator

from monitor.events._chinese import sides, spoken, whole
from monitor.events._english import shareholding_change as _english
from monitor.events._joined import business as _business
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place

ROLES = ("holder", "acquirer", "seller", "target")
NEEDS = ("holder", "seller", "acquirer", "target")
WORDS = {
    "zh": "卖给|卖身|股[份权]由|股[份权]从|持股|比例由|比例从|比例升|比例降|比例增|比例减|比例下|比例上|比例变|比例将|变动|所持|撤资|增持|减持|转让|出售|受让|抛售|卖出|套现|股权变更|退出|易主|接盘|承接|举牌|出让|卖掉|划转|剥离|清仓|甩卖|新进|买入|扫货|加仓|新增|引入|成交|拍卖|拍出",
    "en": "stake|shareholder|threshold|position in|exit|shareholding|holding|interest|shares|share of|ownership|voting rights|sold|bought|sells|selling|to sell|divest|offload|dispos|unload",
}

AFTER = {"zh": "持有|买方|竞得人|买受人|收购方"}

_SEAT = re.compile("营业部|席位|专用账户|沪股通|深股通")

PATTERNS = (
    Pattern(
        "shareholding-zh-receive",
        "(?P<t>(?:协议)?受让|接盘|承接)(?!方|人|价)(?=[^。；]{0,60}?股)",
        example="平川控股受让海山集团持有的云桥科技20%股权。",
        counterexample="平川控股受让海山集团持有的专利。",
        subject="acquirer",
        deal="buy",
        base=0.95,
    ),
    Pattern(
        "shareholding-zh-received-by",
        "[由被]<pas>(?:以(?:<m>|<g>){1,8}?|<g>{0,3}?)(?P<t>受让|接盘|承接)(?=[，。；]|$)",
        example="云桥科技20%股权由平川控股受让。",
        counterexample="云桥科技的专利由平川控股受理。",
        subject="acquirer",
        deal="buy",
    ),
    Pattern(
        "shareholding-zh-of-stake",
        "(?:(?<!持有)(?<!所持)(?<!持有的)(?<!旗下)(?P<target><cn>)的?(?:超过|不超过|至少|不低于|约|近|逾|全部|部分|合计){0,2}(?P<percent><r>)(?:以上)?|(?P<percent><r>)(?:以上)?的(?P<target><cn>))的?(?:股权|股份)(?P<t>转让)(?=事[宜项]|一事|将|若|如|或|可能|正|仍|尚|一旦)",
        example="公告称，云桥科技超过50%的股权转让将可能导致公司实际控制人变更。",
        counterexample="公告称，云桥科技50%的股权已质押。",
        base=0.85,
    ),
    Pattern(
        "shareholding-zh-sell",
        "(?!(?<=[，；])<g>{2,4}后<co>)(?P<t>(?:协议|公开|挂牌|无偿)?(?:转让|出售|卖出|出让|卖掉|卖(?=了?给|身(?:给|于)?<pa>)|划转|剥离)|清仓|抛售|甩卖)(?<!融券卖出)(?<!净卖出)(?! ?[-—–]|在(?:<one>|该)?<one>?拥有权益|方|人|价|额|量|金额|底价|公示|标的|信息|起始|[^《》，。]{0,10}》[^。；]{0,90}(?:转让|出售))",
        example="海山集团将其持有的云桥科技20%股权转让给平川控股。",
        counterexample="海山集团将其持有的云桥科技20%股权质押给平川控股。",
        subject="seller",
        deal="sell",
        base=0.93,
    ),
    Pattern(
        "shareholding-zh-cut",
        "(?P<t>(?<!增)(?<!几次)(?<!属于)(?:(?<![，；])减持|减持(?!比例)))(?!期间|计划期间|计划已|计划届满|规模|情况|事实|数量|行为|次数|规则|规定|新规|义务|方式|潮)",
        example="云山白药股东平山人寿近期减持公司股份1277万股。",
        counterexample="云山白药股东平山人寿近期参加会议。",
        subject="holder",
        deal="cut",
        base=0.93,
    ),
    Pattern(
        "shareholding-zh-raise",
        "(?P<t>(?<!几次)(?<!属于)增持(?!公告|规模|情况|事实|指引|数量|行为|次数|规则|规定|义务|方式|潮)|(?<!谨慎)(?<!逢低)(?<!继续)加仓(?=[^，。；]{0,16}(?:股份|股票|万股|亿股|%)))(?![^，。；]{0,8}(?:评级|建议))",
        example="海山集团近日增持云桥科技500万股。",
        counterexample="券商对云桥科技维持增持的投资评级。",
        subject="holder",
        deal="raise",
        base=0.92,
    ),
    Pattern(
        "shareholding-zh-enter",
        "(?P<t>(?<!触及)(?<!触发)(?<!构成)(?<!达到)举牌(?!次数|潮|线|行为|方|热|概念|案例|事件|的险资|红线|标准|义务|公告|目的|规则)|新进(?:成为|持有)?|买入(?=[^，。；]{0,20}?(?:股|%))|扫货)(?<!净买入)(?<!融资买入)(?!评级|建议|额|金额|价|量|点)",
        example="海山集团近日举牌云桥科技。",
        counterexample="海山集团近日融资买入额居前。",
        subject="acquirer",
        deal="enter",
        base=0.92,
    ),
    Pattern(
        "shareholding-zh-then-holds",
        "(?:交易|转让|受让|收购|变动|过户)(?:事[项宜])?(?:全部)?(?:实施)?完成之?后?，(?P<acquirer><cn>)(?:<g>|<one>|，){0,24}?(?P<t>持股|持有)<co>?(?:股份|股权)?的?(?:比例)?将?(?:为|达到?|升至|增至)(?P<percent_to><r>)",
        example="若本次股份转让完成，海山实业将成为公司的控股股东，持有公司股份比例为29%。",
        counterexample="若本次股份转让终止，海山实业持有公司股份比例为29%。",
        joins=True,
        subject="acquirer",
    ),
    Pattern(
        "shareholding-zh-registry",
        "(?:原?股东(?P<seller><pas>)等?<g>{0,3}?(?P<t>退出)|(?P<seller><pas>)等?<g>{0,3}?(?P<t>退出)<g>{0,3}?股东(?:行列|名单|之列|序列)?)<g>{0,8}?(?:，<g>{0,10}?新增(?:股东)?(?P<acquirer><pas>)<g>{0,6})?(?:，<g>{0,4}?持股(?:比例)?为?(?P<percent><r>))?",
        example="云桥科技有限公司发生工商变更，原股东海山创投退出，新增平川集团为股东，持股15%。",
        counterexample="云桥科技有限公司股东海山创投出席会议。",
        subject="target",
    ),
    Pattern(
        "shareholding-zh-new-holder",
        "(?P<t>新增|引入)了?(?:(?:<g>|<pa>){0,6}?旗下)?(?:股东(?:为|：)?(?P<acquirer><pas>)|(?P<acquirer><pas>)等?<g>{0,4}?(?:为(?:全资|控股|新)?股东|入股|成为新?股东))(?:，<g>{0,4}?持股(?:比例)?为?(?P<percent><r>))?",
        example="云桥科技有限公司发生工商变更，新增平川集团为股东。",
        counterexample="云桥科技有限公司新增平川集团为客户。",
        subject="target",
    ),
    Pattern(
        "shareholding-zh-auction",
        "(?P<seller><pas>)(?:所持|持有)有?的?<g>{0,4}?(?P<target><co>)[^。；]{0,80}?(?P<t>成交|拍出|拍卖)[^。；]{0,40}?(?:(?:竞得人|买受人|竞买人|竞得方|买方|受让方)(?:为|是|系)|被|由)(?P<acquirer><cn>)",
        example="海山矿业持有的平川银行1.2亿股股权以2.38亿元的价格成交，竞得人为锦山资产管理有限公司。",
        counterexample="海山矿业持有的平川银行1.2亿股股权市值下跌。",
        base=0.93,
    ),
    Pattern(
        "shareholding-zh-level",
        "(?:[在对于](?P<target><co>)中?的?)?(?P<t>持股|所持|持有)(?=(?:(?!持股|持有|减持|增持)<g>|<co>|（|）){0,16}?(?:[由从]<g>{0,6}?<r>(?:<g>|，|<d>){0,12}?)?"
        "(?:[升增降减]至|增加[至到]|提[高升]至|上升[至到]|减少[至到]|下降[至到]|变[更动]?[为至]|稀释至|摊薄至)<g>{0,5}?<r>)",
        example="交易完成后，海山集团在云桥科技的持股比例由18.2%增至25.1%。",
        counterexample="海山集团在云桥科技的持股比例为25.1%。",
        subject="holder",
        deal="level",
        base=0.85,
    ),
    Pattern(
        "shareholding-zh-leaves",
        "(?P<seller><pa>)(?:<g>|<d>){0,6}?(?P<t>撤资|退出)(?P<target><cn>)(?!市场|领域|业务)(?:<g>{0,4}股东)?",
        example="海山集团撤资云桥科技。",
        counterexample="海山集团退出云桥科技市场。",
        base=0.75,
    ),
    Pattern(
        "shareholding-zh-transferor",
        "(?P<target><cn>)的?(?:<g>|<r>){0,20}?(?:股份|股权)(?:（[^（）]{0,20}）)?的(?P<t>转让方|出让方|卖方)(?:为|是|系)(?P<seller><pas>)(?:[^；。]{0,20}?(?:底价|价格|起拍价|挂牌价)<g>{0,4}?(?P<amount><m>))?",
        example="平川银行6500万股股份的转让方为海山工业有限公司，底价为12286万元。",
        counterexample="平川银行6500万股股份的转让方尚未披露。",
        base=0.9,
    ),
    Pattern(
        "shareholding-zh-before-after",
        "(?:变动|转让|减持|增持|交易|收购|受让|过户)(?:完成)?之?(?:前，?[^；;。]{0,40}?(?:持有|持股)[^；;。]{0,40}?(?P<percent_from><r>)|后，?[^；;。]{0,40}?(?:持有|持股|降至|升至|增至)[^；;。]{0,40}?(?P<percent_to><r>))",
        example="本次权益变动前，海山集团持有公司38.6%股份。",
        counterexample="海山集团持有公司38.6%股份。",
        joins=True,
    ),
    *sides.patterns("shareholding"),
    *_english.PATTERNS,
)


_A_STAKE = re.compile(
    r" (?:an? |up to |about |around |as much as )?(?:[\d.]+ ?(?:%|per ?cent) )?"
    r"(?:minority |majority |small |significant |strategic |controlling )?(?:stake|interest|shareholding)\b"
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Nobody is the target of their own trade; shares of an unnamed firm are the announcer's."""
    if candidate.rule == "shareholding-en-sell" and not candidate.keys("target"):
        _sells_itself(candidate, place)
    if spoken.in_passing(candidate, place) or _sells_goods(candidate, place):
        return
    sellers = candidate.keys("seller")
    candidate.fillers = [
        f for f in candidate.fillers if f.role != "acquirer" or f.key not in sellers
    ]
    actors = {f.key for f in candidate.fillers if f.role != "target"}
    candidate.fillers = [f for f in candidate.fillers if f.role != "target" or f.key not in actors]
    if _says_little(candidate) or _after(candidate, place) or spoken.comes_of_it(candidate, place):
        return
    if _private(candidate):
        return
    if candidate.rule.endswith(_SHORT_OF) and _says_nothing(candidate):
        return
    if candidate.rule.endswith(_OF_A_FIRM) and not _is_deal(candidate):
        return
    _business.note(candidate, place)
    whole.as_purchase(candidate, place)
    yield candidate


_GOODS = re.compile("(?:技术|专利|商标|产能|土地|房产)(?![^，。；]{0,10}?(?:股|%|权益))")


def _sells_goods(candidate: Candidate, place: Place) -> bool:
    """转让了发动机技术: what is sold is no firm, nor a part of one."""
    text = place.document.text
    ends = (f.mention.end for f in candidate.of("target"))
    return candidate.rule.endswith("zh-sell") and any(
        _GOODS.match(text, end - 2) is not None for end in ends
    )


def _says_nothing(candidate: Candidate) -> bool:
    """A headline in which somebody trades shares, and neither whose nor how many is told."""
    figures = {"percent", "percent_to", "percent_from", "shares", "amount"}
    told = candidate.keys("target") or figures & candidate.facts.keys()
    return candidate.headline and not told


_SHORT_OF = ("zh-cut", "zh-raise", "zh-enter")
_OF_A_FIRM = ("zh-sell", "zh-enter", "zh-receive", "zh-bet")


def _says_little(candidate: Candidate) -> bool:
    """ "Plans to expand its holdings", "reports a sale of shares": of which firm, how many?"""
    if not candidate.rule.startswith(("shareholding-en-raise", "shareholding-en-sell")):
        return False
    alone = len({f.role for f in candidate.fillers}) < 2 and not candidate.facts
    return alone and not candidate.keys("target") and candidate.modality != "denied"


_IN_ORDER = re.compile(r"\b(?:after|by|before|while|having) $")


def _after(candidate: Candidate, place: Place) -> bool:
    """ "X became the top owner of Y after raising its stake": not Y's stake; told of X already."""
    start, _ = candidate.trigger
    text = place.document.text
    if candidate.rule != "shareholding-en-raise" or not _IN_ORDER.search(
        text, place.span()[0], start
    ):
        return False
    holders = {f.mention.start for f in candidate.of("holder")}
    firms = [
        i for i in place.document.within(place.span()[0], start) if i.kind in {"company", "guess"}
    ]
    return len(firms) > 1 and not candidate.keys("target") and firms[0].start not in holders


def _private(candidate: Candidate) -> bool:
    """People who sell shares of nobody knows whom, to nobody knows whom; or who buy some."""
    if (
        candidate.people("seller")
        and not candidate.keys("target")
        and not candidate.keys("acquirer")
    ):
        return True
    some = candidate.rule == "shareholding-en-buys-shares" and "shares" not in candidate.facts
    return some and candidate.people("acquirer")


def _is_deal(candidate: Candidate) -> bool:
    """Something is sold that is a firm, or two sides are named, or it is denied; brokers' seats
    make no deals."""
    if any(_SEAT.search(f.mention.surface) for f in candidate.fillers):
        return False
    if candidate.modality == "denied" and candidate.keys("seller"):
        return True
    return bool(candidate.keys("target") or len({f.role for f in candidate.fillers}) > 1)


_IN_ITS = re.compile(
    r"[^.;]{0,40}?\b(?:stakes?|interests?|holdings?|shares) (?:in|of) "
    r"(?:its |their |(?:[\w-]+ ){1,5}?(?:\(\w+\) )?(?:business|unit|division|arm|subsidiary|operations|venture)\b)"
)


def _sells_itself(candidate: Candidate, place: Place) -> None:
    """Who sells "a stake", not "its stake", sells a part of itself; but nobody is for sale."""
    _, end = candidate.trigger
    text = place.document.text
    if _A_STAKE.match(text, end) and not _IN_ITS.match(text, end):
        candidate.fillers = [
            f._replace(role="target") if f.role == "seller" and f.mention.kind != "person" else f
            for f in candidate.fillers
        ]
