"""How texts say that a company was set up, in registers, notices and the press."""

import re
from collections.abc import Iterator
from datetime import timedelta

from monitor.events._chinese import founded
from monitor.events._english import registration as _english
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place

ROLES = ("company", "holder", "legal_representative")
NEEDS = ("company", "holder")
WORDS = {
    "zh": (
        "开业|筹建|资本额|成立|设立|注册|登记|新设|揭牌|法定代表人|经营范围|业务范围|新增|"
        "全资持|持股|控股|大股东|组建|开设|创立|创办|营业执照"
    ),
    "en": (
        "creat|subsidiar|new (?:company|unit|firm)|spun|spin|demerg|founds |in the name|"
        "[Ee]stablish|"
        "set up|sets up|setting up|[Ii]ncorporat|[Rr]egister|[Ff]ounded|[Ff]ormed|founding|to "
        "found|"
        "[Cc]apital|"
        "[Ss]cope|[Ll]egal rep|on the Companies House register|significant control|wholly|"
        "sole shareholder|largest shareholder|majority shareholder|controlling shareholder"
    ),
}

_NOT_AFTER = (
    "(?!以来|之初|前|后|于(?!<d>)|时|之日|至今|的|多年|"
    "(?:已有?|[仅才刚近约满]|不[到足]|超过?|将近){0,2}[一二两三四五六七八九十数几\\d]+(?:多?年|周年|个多?月|天)|"
    "[^，。]{0,12}(?:合营|委员会|调查组|工作专班|专班|指挥部|领导小组|板块|实验室|突击队|基金|"
    "子公司|合资|联盟|部门|事业部|工作组|小组|中心|新公司)|(?:了?一家)?<one>|[^，。；\\s]{0,6}(?:公司|<one>)"
    "(?=[，。；！\\s]|$)|了?一家[^，。；\\s]{0,20}(?:公司|企业))"
)
# What follows the business scope in a register notice.
_SCOPE_ENDS = (
    "，(?:由|<co>|<one>|该|公司|其中|目前|法定代表|法人|注册|股东|合伙人信息|大股东|持股|股权|实际控制|"
    "最终受益)"
)

PATTERNS = (
    Pattern(
        "registration-zh-called",
        "(?:名为|名叫|名称为|叫做?|取名为?)“?(?P<company><cn>)”?的(?:<g>{0,8}?(?:公司|企业)|<one>)"
        "(?:<g>|<d>){0,10}?(?P<t>(?:注册|正式|挂牌)?成立|完成(?:工商)?(?:登记|注册)|"
        f"登记(?:设立|成立)){_NOT_AFTER}",
        example="几天前，一家名为云桥科技有限公司的企业注册成立。",
        counterexample="一家名为云桥科技有限公司的企业自成立以来一直亏损。",
        base=0.93,
    ),
    Pattern(
        "registration-zh-newborn",
        (
            "(?<!在)(?<!于)(?P<company><cn>|<c>(?:<and><c>){1,7}(?=<g>{0,6}(?:成立|注册|设立)))"
            "(?!<w>{0,14}(?:合[资营]|共同|联合)|"
            "<g>{1,12}(?:公司|企业)(?:正式|注册|宣告)?成立)(?:<g>|<d>){0,12}?"
            "(?:(?<![是权罪由为实约求])|(?<=是)(?=成立于))"
            "(?P<t>(?:注册|正式|挂牌)?成立|登记(?:设立|成立)|完成(?:工商)?(?:登记|注册)|"
            "(?:工商)?注册成立|(?:获[准批])?设立(?=[，。；]|$)|获[准批]设立|"
            "(?:(?<=<d>)|正式|登记|(?<=<d>)正式)注册(?=[，。；]|$)|"
            "(?:领取|取得|拿到|获得|获发|领到)了?营业执照(?!变更|副本)|诞生)"
        )
        + _NOT_AFTER
        + (
            "(?!了?<g>{0,6}?<cn>)(?![一-鿿]{1,6}(?:店|院|校|厂|馆|部|队|组|会|室|站|局|基地|"
            "平台|项目|团队|小组|工作室)(?![一-鿿]{0,8}成立))"
        ),
        example="天眼查显示，青岛某某汽车科技有限公司于11月21日成立。",
        counterexample="公司自成立以来业绩良好。",
        spread="company",
        base=0.95,
    ),
    Pattern(
        "registration-zh-licence-called",
        "(?P<holder><co>)的?<g>{0,4}?(?:公司|企业|<one>)<g>{0,6}?"
        "(?P<t>(?:领取|取得|拿到|获[得发颁]|领到)了?营业执照|完成(?:工商)?(?:登记|注册)|注册成立)，"
        "<g>{0,4}?(?:名称|全称|名字?)[为叫是](?P<company><cn>)",
        example="海山集团旗下新公司获颁营业执照，名称为云桥科技有限公司。",
        counterexample="海山集团旗下新公司获颁金奖，名称为云桥杯。",
        base=0.9,
    ),
    Pattern(
        "registration-zh-unveiled",
        "(?P<company><c>)”?(?:<g>|<d>|[在于]<pa>){0,12}?(?P<t>揭牌)(?!上市|的|后|以来|前)",
        example="海山集团全资子公司海山智造有限公司近日揭牌。",
        counterexample="海山智造有限公司揭牌以来业绩良好。",
        base=0.85,
    ),
    Pattern(
        "registration-zh-entered",
        "完成了?<g>{0,10}?(?P<company><cn>)的?"
        "(?P<t>(?:工商|设立)?(?:注册|登记)(?:登记)?)(?!代理|资料|信息|变更)",
        example="双方于10月26日完成了合资公司——平川恒山科技有限公司的注册登记。",
        counterexample="双方于10月26日完成了平川恒山科技有限公司的变更登记。",
        base=0.9,
    ),
    Pattern(
        "registration-zh-licensed",
        "(?:批复|批准|核准|同意|获批)(?P<company><cn>)<g>{0,2}?"
        "(?P<t>开业|筹建)(?!<g>{2,14}(?:公司|银行|机构))",
        example="监管局批复同意平川农村商业银行股份有限公司开业。",
        counterexample="监管局批复同意平川农村商业银行股份有限公司增资。",
    ),
    Pattern(
        "registration-zh-founder",
        "(?<![与和同就])(?<![收并]购)(?<!成立)(?<!设立)(?<!组建)(?<!成立了)(?<!设立了)"
        "(?P<holder><co>)(?!的?关联(?:公司|企业|方)|<w>{0,40}(?:共同|合资|联合|合作|携手))"
        "(?:<g>|<m>|<d>|，){0,30}?(?:出资(?P<registered_capital><m>)(?:<g>|<d>){0,10}?)?"
        "(?P<t>设立|成立|新设|(?:新?注册|组建|开设|创[立办])(?=<g>{0,8}<c>)|注册成立)"
        "(?:了|[一两三四五六七八九十几]家)*"
        "(?:<g>{0,6}?(?:子公司|孙公司|新公司|分公司|公司|企业|<many>|<one>))?"
        "(?:，?(?:名为|名叫|名称为|取名为?|分别[为是]|包括))?[“：]?"
        "(?P<company><cn>(?:<and><cn>){0,9})(?!<g>{1,8}(?:中心|基地|团队|实验室))",
        example="澄山集团将出资800万元在泉州设立全资子公司泉州澄海物流有限公司。",
        counterexample="澄山集团将聘请中介机构。",
        spread="company",
    ),
    Pattern(
        "registration-zh-set-up-by",
        "(?P<company><cn>)(?:<g>|<d>){0,4}?由"
        "(?P<holder><co>)(?:全资|独资|单独|出资|投资|<m>|<d>){0,3}"
        "(?P<t>设立|成立|组建)(?![的于])",
        example="泉州澄海物流有限公司由澄山集团全资设立。",
        counterexample="泉州澄海物流有限公司由澄山集团全资控股。",
    ),
    Pattern(
        "registration-zh-unnamed",
        "(?<!<co>)(?<!联合)(?<!携手)(?<!联手)(?<![与和同])(?P<holder><co>)"
        "(?!<w>{0,40}(?:共同|合资|联合|合作))"
        "(?:<g>|<d>|，){0,24}?(?:出资(?P<registered_capital><m>)(?:<g>|<d>){0,12}?)?"
        "(?P<t>设立|成立|新设|注册|筹建|组建(?!<cn>)|创[立办])(?:了?一家|了)?(?:(?!合资|合营)<g>|"
        "<r>){0,14}?(?:全资)?(?:子公司|孙公司|新公司|"
        "(?<!分)(?<!以来)(?<!时)(?<!前)(?<!后)(?<!的)(?:公司|<one>)(?=[，。；！\\s]|$))",
        example="云桥科技拟在越南设立全资子公司。",
        counterexample="云桥科技的全资子公司经营良好。",
        base=0.8,
    ),
    Pattern(
        "registration-zh-founded-in",
        "(?:<d><g>{0,4}?|(?:刚刚?|新近))(?P<t>(?:注册|登记)?成立|新设|注册)"
        "(?:(?:仅|才|不到|不足)?(?:<d>|<g>{1,4}?[天日周月]))?的"
        "(?P<company><cn>)(?!<g>{0,4}(?:后|以来))|"
        "(?P<company><cn>)是<d><g>{0,4}?(?P<t>(?:注册|登记)?(?:成立|设立|注册))的(?=[，。；]|$)",
        example="10月成立的上海栖山汽车科技有限公司，经营范围已涵盖汽车零部件研发。",
        counterexample="10月完工的上海栖山汽车科技有限公司厂房，面积一千平方米。",
        base=0.8,
    ),
    Pattern(
        "registration-zh-founded-on",
        "(?P<t>(?:成立|注册|设立)于)<d>的(?P<company><cn>)",
        example="成立于11月5日的上海栖山汽车科技有限公司，唯一股东为栖山汽车集团。",
        counterexample="座落于上海的上海栖山汽车科技有限公司，唯一股东为栖山汽车集团。",
        base=0.85,
    ),
    Pattern(
        "registration-zh-capital",
        "(?:注册(?:资本|资金|资本金)|(?<!投)资本额|资本金|(?<=[，。；])(?:总|合伙)?出资额)(?:总额)?(?:为|达|是|约|共|合计|"
        "：)?(?:人民币)?(?P<registered_capital><m>)",
        example="该公司注册资本为2亿元。",
        counterexample="注册资本由1亿元增至2亿元。",
        joins=True,
    ),
    Pattern(
        "registration-zh-legal",
        "法(?:定代表)?人(?:代表)?(?:为|是|系|由|：)?(?:<co>的?<j>(?:(?:、|兼)<j>){0,3})?"
        "(?P<legal_representative><ps>)(?!变更)|"
        "(?P<legal_representative><ps>)(?:出任|担任|任|为)(?:<one>|公司)?的?法"
        "(?:定代表)?人",
        example="近日成立，法定代表人为陈秋。",
        counterexample="法定代表人由王立变更为沈禾。",
        joins=True,
    ),
    Pattern(
        "registration-zh-scope",
        (
            "(?:(?:经营|业务)(?:范围|项目)<g>{0,6}?(?:为|涵盖|覆盖|包括|包含|含|囊括|提到|涉及|"
            "(?<!没)有(?![变所关])|：)：?|(?:^|(?<=[，。；]))(?:<one>)?(?:业务(?:包括|包含|涵盖)|"
            "主要经营|可(?:以)?从事))"
            "(?P<business_scope>[^。；]{2,300}?)(?=[。；]|$|"
        )
        + _SCOPE_ENDS
        + ")",
        example="其经营范围涵盖新兴能源技术研发、汽车销售，由岸芷科技持股51.2%。",
        counterexample="公司经营范围没有变化。",
        joins=True,
    ),
    Pattern(
        "registration-zh-held",
        "(?:(?P<company><co>)?由|(?<=成立)，)<KIND>(?P<holder><pas>)等?(?:共同|直接|间接|<r>|全资){0,3}"
        "(?:持股|持有|控股|出资(?=[，。；]|$))(?:(?:比例)?为?(?P<percent><r>))?",
        example="注册成立，由岸芷科技持股51.2%。",
        counterexample="由岸芷科技负责运营。",
        joins=True,
    ),
    Pattern(
        "registration-zh-parent",
        "(?P<holder><co>)的?(?:旗下|新设|新增)?(?:全资|控股|独资)?(?:子公司|孙公司)“?"
        "<cn>”?(?:<g>|<d>|，){0,10}?(?P<t>成立|揭牌|注册)(?![于的以后前])",
        example="海山集团全资子公司云桥智造有限公司近日成立。",
        counterexample="海山集团全资子公司云桥智造有限公司成立于2016年。",
        joins=True,
        whole=True,
    ),
    Pattern(
        "registration-zh-holders",
        "(?:(?<![大股要二三])股东|(?:(?<=，)|(?P<company><one>)的?)(?:第一大|最大|唯一|控股|大)股东|出资人|出资方)(?:信息)?(?:为|包括|系|是|有|：)"
        "(?P<holder><pas>(?:<and>(?:自然人|个人)?<pas>){0,4})",
        example="注册成立，股东为岸芷科技和自然人陈秋。",
        counterexample="注册成立，股东对此表示欢迎。",
        joins=True,
    ),
    Pattern(
        "registration-zh-whole",
        "(?:设立|成立|新设)[^。；]{0,60}，(?:(?!分别)<g>){0,4}?(?P<t>持股|持有)(?:比例|股权)?为?"
        "(?P<percent><r>)",
        example="决议新设越南云桥电子有限公司，资本额2000万美元，持股100%。",
        counterexample="决议新设越南云桥电子有限公司，资本额2000万美元。",
        joins=True,
    ),
    Pattern(
        "registration-zh-subject",
        "(?P<t>设立|新设|成立|组建)(?:了|一家)?(?:<g>|<r>){0,12}?(?:子公司|孙公司|新公司)"
        "(?:“?(?P<company><cn>)|(?=，[^，。]{0,12}<m>))",
        example="董事会决议于越南新设子公司台山越南有限公司。",
        counterexample="董事会决议于越南新设办事处。",
        subject="holder",
        base=0.85,
    ),
    *_english.PATTERNS,
)

_JUST = re.compile(r"\b(?:has|have|having) (?:(?:now|just|also|been|[a-z]+ly) ){0,3}$")
_ANOTHER = re.compile(r" an? (?:[a-z-]+ ){0,3}(?:subsidiary|unit|arm|company)\b")
_LONG_AGO = ("founded", "formed", "created")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """A founding long ago is no news: it becomes a profile of the company."""
    if founded.is_body(candidate.of("company")):
        return
    stated = candidate.date.range if candidate.date else None
    start, end = candidate.trigger
    word = place.document.text[start:end].lower()
    if candidate.rule in _IN_HEADLINES and place.in_title():
        candidate = _of_newcomer(candidate, place)
    if place.is_past(candidate.date) or _is_background(candidate, place):
        yield from _profile(candidate, place)
    elif (
        stated
        or word not in _LONG_AGO
        or _JUST.search(place.document.text, max(0, start - 24), start)
        or _ANOTHER.match(place.document.text, end)
    ):
        yield candidate


_OLD = timedelta(days=90)


def _is_background(candidate: Candidate, place: Place) -> bool:
    """成立于 with a date some months back says how old a firm is."""
    start, end = candidate.trigger
    if candidate.rule == "registration-en-newly-apposed":
        return place.is_past(candidate.date, _OLD)
    if candidate.rule not in {"registration-zh-newborn", "registration-zh-founded-on"}:
        return False
    return "于" in place.document.text[start : end + 1] and place.is_past(candidate.date, _OLD)


_IN_HEADLINES = frozenset({"registration-zh-unnamed", "registration-zh-founder"})


def _of_newcomer(candidate: Candidate, place: Place) -> Candidate:
    """A headline's new company without a name (成立飞行器公司) is the one the text introduces."""
    talk = place.document.discourse
    named = [f.mention.surface for f in candidate.of("company")]
    if talk.newcomer is None or any(
        name.removesuffix("公司") not in talk.newcomer.surface[:-2] for name in named
    ):
        return candidate
    firm = talk.firms.full(talk.newcomer)
    newcomer = Filler("company", firm, talk.firms.key(firm), firm.score)
    others = (f for f in candidate.fillers if f.role != "company")
    holders = [f for f in others if f.key != newcomer.key]
    return candidate.like(fillers=[newcomer, *holders])


def _profile(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    when = candidate.date
    companies = candidate.of("company")
    if when is None or not companies or candidate.modality not in {"asserted", "possible"}:
        return
    facts = {k: v for k, v in candidate.facts.items() if k != "percent"}
    facts["established"] = place.document.original(when.start, when.end)
    yield candidate.like(
        type="profile", fillers=companies, facts=facts, background=True, modality="asserted"
    )
