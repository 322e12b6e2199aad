"""How texts say that a company's registered capital rose or fell, and from what to what."""

import re
from collections.abc import Iterator
from decimal import Decimal

from monitor.events._chinese import told_next
from monitor.events._english.capital import capital_change as _english
from monitor.events._english.capital import headlines, meetings
from monitor.events._finishing import capital_en, decided_zh, raised_zh
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.model import Json

ROLES = ("company",)
WORDS = {
    "zh": "注册资|实收资|资本金|资本额|增资|注资|减资|股本|出资额由|出资额从|出资额增|出资额减",
    "en": (
        "[Cc]apital|new share|owners for|holders for|investors for|members for|backers for|"
        "share issue|equity issue|share offer|equity offer|equity raise|[Rr]ights (?:issue|offer)|"
        "ntitlement offer|cash call"
    ),
}
AFTER = {
    "zh": "增至|增加至|减至|降至|提高至",
    "en": " to €| to $| to £| at €| at $| at £|brings it|takes the capital|takes it|bring it",
}

# 增长一倍至, 大增近三倍，达到, 缩水一半，降至
_RISES_OR_FALLS = (
    "(?:(?:[大猛激陡暴剧翻]|大幅|一举|直接)?(?:增[加长]?|新增|提高|提升|上升|涨)|翻[番倍]|"
    "(?:[大骤锐剧]|大幅|直接)?(?:减少?|下?降|缩[减水]))了?[约近逾超]{0,2}"
)
_TIMES = "(?:[\\d.一二两三四五六七八九十数]{1,6}[倍成番]|一?半)(?:[多余有]?|之?多)"
_MEANS_TO = "(?:拟|决议|决定|计划|筹划|筹备|打算|准备|将|申请|通过|议案)"

PATTERNS = (
    *told_next.CAPITAL,
    Pattern(
        "capital-zh-of-target",
        "(?:向|对)<g>{0,14}?(?P<company><cn>)(?:<g>|<m>|<d>){0,12}?增资[^。；]{0,30}?"
        "(?:注册|实收)资(?:本|金)(?:<g>|<one>){0,6}?(?:由|从)<g>{0,8}?"
        "(?P<capital_from><m>)<g>{0,4}?"
        "(?P<t>增加?|提高|提升|变更)<g>{0,3}?(?:至|到|为)<g>{0,4}?(?P<capital_to><m>)",
        example="海山新材对全资子公司平湖海山材料有限公司增资，增资后其注册资本由1亿元增至3亿元。",
        counterexample="海山新材增资后注册资本由1亿元增至3亿元。",
        base=0.95,
    ),
    Pattern(
        "capital-zh-from-to",
        "(?:(?<!股东新增)(?<!新增股东)(?<!股东为)(?<!、)(?P<company><co>)的?(?:(?!股东|合伙人|入股)<g>|<d>){0,16}?，?"
        "(?:其|<g>){0,6}?)?<CAPITAL>(?!<g>{0,8}(?:最低|要求|标准|门槛))"
        "(?:<g>|<d>|<r>){0,10}?，?(?:由|从|自)<g>{0,8}?(?P<capital_from><m>)<g>{0,8}?"
        "(?P<t><CHANGE>)<g>{0,5}?(?:至|到|为|成)?<g>{0,4}?(?P<capital_to><m>)",
        example="今年3月，溪州融资租赁有限公司的注册资本由8亿元增加到12亿元。",
        counterexample="新规把保险代理公司的注册资本最低限额由500万元提高到2000万元。",
        subject="company",
        base=0.95,
    ),
    Pattern(
        "capital-zh-to",
        "(?:(?P<company><co>)的?<g>{0,10}?)?<CAPITAL>"
        "(?!<g>{0,8}(?:最低|要求|标准|门槛))(?:<g>|<d>){0,8}?"
        "(?P<t>(?:<CHANGE>|翻倍|倍增|增长|调减)[至到为]|"
        f"{_RISES_OR_FALLS}(?:(?P<percent><r>|[\\d.]{{1,6}}%)|(?P<change><m>)|{_TIMES})?，?(?:总额|总计|合计|变更后)?(?:<g>{{0,2}}[增升减降提]?高?[至到]|达到?|为|[只仅]剩下?))"
        "<g>{0,4}?(?P<capital_to><m>)",
        example="云桥科技有限公司注册资本增至5亿元。",
        counterexample="云桥科技有限公司注册资本为5亿元。",
        subject="company",
    ),
    Pattern(
        "capital-zh-changes-it-to",
        "(?<![获得由向对])(?P<company><co>)(?:<g>|<d>){0,10}?(?P<t>变更注册资本)"
        "(?:，?变更后(?:的?注册资本)?)?(?:为|至)<g>{0,4}?(?P<capital_to><m>)",
        example="溪州村镇银行获准变更注册资本为2.5亿元。",
        counterexample="溪州村镇银行获准变更注册地址，耗资2.5亿元。",
        base=0.9,
    ),
    Pattern(
        "capital-zh-itself",
        "(?<![获得由向对])(?P<company><co>)(?:(?![向对给])(?:<g>|<d>)){0,10}?(?:(?<=变更)，)?"
        "(?P<t>增资|减资|(?:<CHANGE>|新增|追加|削减)注册资本)了?(?:约?(?P<percent><r>|"
        "[\\d.]{1,6}%)(?=[至到]))?(?:(?:扩股)?[至到](?P<capital_to><m>)|约?(?P<change><m>)"
        "(?:[至到](?P<capital_to><m>))?)",
        example="云桥科技有限公司近日增资2亿元。",
        counterexample="云桥科技有限公司近日融资2亿元。",
        base=0.8,
    ),
    Pattern(
        "capital-zh-by",
        "(?:(?P<company><co>)的?(?:<g>|<d>){0,8}?)?<CAPITAL>"
        "(?:<g>|<d>){0,6}?(?P<t>增加|[新净大猛激再]增|增长|上调|扩大|减少|缩减|缩水|下调|核减)了?"
        "(?:约|近|超|逾|超过){0,2}(?:(?P<change><m>)|(?P<percent><r>|[\\d.]{1,6}%)|[\\d.一二两三四五六七八九十]{1,4}[倍成])"
        "(?!以上的|的(?:企业|公司))",
        example="云桥科技有限公司的注册资本增加了约2亿元。",
        counterexample="云桥科技有限公司的注册资本超过2亿元。",
        subject="company",
        base=0.85,
    ),
    Pattern(
        "capital-zh-changes-from",
        "(?:(?P<company><co>)的?<g>{0,10}?)?<CAPITAL>(?:<g>|<d>){0,6}?(?P<t>变更|变动|变化|调整)，"
        "<one>?[由从自]<g>{0,6}?(?P<capital_from><m>)<g>{0,4}?(?:[至到为成])<g>{0,4}?(?P<capital_to><m>)|"
        "(?:(?P<company><co>)的?<g>{0,10}?)?<CAPITAL>[为是](?P<capital_from><m>)，<g>{0,6}?(?P<t>变更|增资|减资)(?:完成)?后"
        "<g>{0,8}?(?:为|至|达)<g>{0,3}?(?P<capital_to><m>)",
        example="云桥科技有限公司注册资本发生变更，从1亿元到2亿元。",
        counterexample="云桥科技有限公司注册资本发生变更，估值从1亿元到2亿元。",
        subject="company",
    ),
    Pattern(
        "capital-zh-of-unit",
        "(?:使用|以|用)?<g>{0,6}?(?P<change><m>)<g>{0,4}?[对向](?=<g>{0,12}(?:[子孙]公司|全资|控股))<g>{0,14}?(?P<company><cn>)(?:<g>){0,6}?(?P<t>增资|减资)(?!<g>{0,4}<m>)",
        example="海山集团拟以自有资金1亿元对子公司云桥科技进行增资。",
        counterexample="海山集团拟以自有资金1亿元对子公司云桥科技进行采购。",
        base=0.85,
    ),
    Pattern(
        "capital-zh-added-to-unit",
        "[对向给为](?=<g>{0,12}(?:[子孙]公司|全资|控股))<g>{0,14}?(?P<company><cn>)(?:<g>|<d>){0,6}?"
        "(?P<t>追加|增加|补充|注入|增拨|补足)了?"
        "(?:(?:约|近|超)?(?P<change><m>)的?(?:注册)?资本金?|(?:注册)?资本金?(?:约|近|超)?(?P<change><m>))(?!的?贷款)",
        example="海山集团向全资子公司云桥科技追加1亿元资本金。",
        counterexample="海山集团向全资子公司云桥科技追加1亿元订单。",
        base=0.9,
    ),
    Pattern(
        "capital-zh-completes",
        "(?<![获得由向对])(?P<company><co>)(?:(?![向对给])(?:<g>|<d>)){0,8}?(?P<t>完成)了?<g>{0,2}?(?P<change><m>)的?(?:增资(?!协议)|减资)",
        example="云桥科技有限公司完成1亿元增资扩股。",
        counterexample="云桥科技有限公司完成1亿元增资协议的签署。",
        base=0.85,
    ),
    Pattern(
        "capital-zh-means-to",
        f"(?P<company><co>)(?:(?!<co>|[向对])(?:<g>|<d>)){{0,10}}?(?<![未不]){_MEANS_TO}(?:了?《?关于)?(?:办理|进行|启动|开展)?"
        "(?P<t>现金增资|增资扩股|减资|增资(?=[，。；”]|$)|(?:减少|增加)(?:公司)?注册资本)(?!<g>{0,4}<m>|<g>{0,6}(?:获|已|完成)|业务|咨询|服务)"
        "(?:(?:，<g>{0,6})?(?P<percent><r>))?",
        example="云桥科技董事会决议办理减资，减资比率30%。",
        counterexample="云桥科技董事会决议办理年会，费用占比30%。",
        base=0.85,
    ),
    Pattern(
        "capital-zh-left-open",
        "(?P<company><co>)(?:(?!<co>)(?:<g>|<d>)){0,8}?(?:不排除|可能|或将?|(?<![不未])(?:考虑|研究|评估|酝酿|探讨|讨论))(?:<g>{0,4}?)(?P<t>增资|减资)"
        "(?:扩股)?(?:的?可能性?|方案|一事)?(?=[，。；”]|$)",
        example="海山集团表示，公司不排除增资的可能。",
        counterexample="海山集团表示，公司不排除增发的可能。",
        modality="possible",
        base=0.85,
    ),
    Pattern(
        "capital-zh-off",
        "(?:(?P<company><co>)(?:(?!<co>)(?:<g>|<d>)){0,12}?(?:终止|取消|放弃|中止|撤回|叫停|搁置)了?|"
        "(?:终止|取消|放弃|中止|撤回|叫停|搁置)了?[对向](?=<g>{0,12}(?:[子孙]公司|全资|控股))<g>{0,8}?(?P<company><cn>)的?)<g>{0,4}?"
        "(?P<t>增资|减资)(?:扩股)?(?:<m>的?)?(?:计划|事项|方案|项目|事宜)?(?=[，。；”]|$)|"
        "(?P<company><co>)的?(?:<g>|<m>|的){0,6}?(?P<t>增资|减资)(?:扩股)?(?:计划|方案|事项|议案)?(?:宣告)?"
        "(?:流产|[被遭]否(?!认)|告吹|搁浅|泡汤|落空|失败|作罢|终止)",
        example="海山集团取消增资计划。",
        counterexample="海山集团取消增资后的庆祝计划。",
        modality="ended",
        base=0.88,
    ),
    Pattern(
        "capital-zh-denied",
        "(?P<company><co>)(?:(?!<co>)(?:<g>|<d>)){0,8}?(?:否认|澄清|辟谣|没有|尚无|暂无|并无|未有|不会|"
        "暂不|不打算|无意|未|无)<g>{0,4}?(?P<t>增资|减资|(?:<CHANGE>|新增|追加|削减)注册资本)"
        "(?:的?(?:计划|打算|安排|传闻|传言|消息|想法)|一事|事宜)?(?=[，。；”]|$)",
        example="海山集团否认减资。",
        counterexample="海山集团否认减资公告有误。",
        modality="denied",
    ),
    Pattern(
        "capital-zh-rate",
        "(?P<t>[增减升降涨]资?幅|(?<=，)(?:增加|增长|减少|下降|缩减|缩水))(?:度|了)?(?:约|达到?|为|近|超过?|高达|逾){0,2}"
        "(?P<percent><r>|[\\d.]{1,7}%)(?!的)",
        example="云桥科技注册资本增至5亿元，增幅约25%。",
        counterexample="云桥科技注册资本增至5亿元，营收约25亿元。",
        joins=True,
    ),
    Pattern(
        "capital-zh-before",
        "(?P<t>此前|之前|变更前|减资前|增资前|原先?)(?:<g>{0,6}?(?:注册资本(?:金)?|资本))?(?:为|是)"
        "(?P<capital_from><m>)",
        example="云桥科技有限公司减资至5亿元，此前为8亿元。",
        counterexample="云桥科技有限公司减资至5亿元，其中现金为3亿元。",
        joins=True,
    ),
    Pattern(
        "capital-zh-done",
        "(?P<company><cn>)(?:<g>|<d>){0,8}?(?P<t>完成增资|完成减资|"
        "[增减]资(?:方案|申请|事项)?获[批准])(?!后|扩股|协议)",
        example="溪州茶业有限公司本月完成增资。",
        counterexample="增资完成后，溪州茶业有限公司将上市。",
        base=0.85,
    ),
    Pattern(
        "capital-zh-after",
        "(?P<t>(?:[增减]资(?:扩股|入股)?)(?:事[项宜]|实施|全部|缴足)?(?:完成)?(?:之?后|完毕))(?:，|的)?(?:<d>，?)?(?P<company><co>)的?"
        "<CAPITAL>将?(?:为|是|达到?)<g>{0,4}?(?P<capital_to><m>)",
        example="本次增资完成后，云桥科技注册资本为10亿元。",
        counterexample="本次重组完成后，云桥科技注册资本为10亿元。",
        base=0.88,
    ),
    Pattern(
        "capital-zh-then",
        "(?<!前)(?<!前，)(?<!前，公司)(?<!前，其)(?<!前，<one>)注册资本<g>{0,4}?将?(?:达到?|增至|升至|变更为|变为|为)<g>{0,3}?(?P<capital_to><m>)",
        example="增资完成后，后者注册资本将达到1.5亿元。",
        counterexample="注册资本没有变化。",
        joins=True,
    ),
    *meetings.PATTERNS,
    *_english.PATTERNS,
    *headlines.PATTERNS,
)

_DOWN = (
    "减",
    "降",
    "缩",
    "下调",
    "cut",
    "reduc",
    "lower",
    "fell",
    "slash",
    "halv",
    "decreas",
    *"slim,shrink,trim,pare,paring,scal,write,wrote,bring,brought".split(","),
    "drop",
    "shrank",
    "fall",
    " down",
)
_EITHER_WAY = ("变", "调整")
_PLAIN_YUAN = re.compile(r"[\d.,，\s]+[十百千万萬亿億]*[元圆圓]?")


def _one_currency(facts: dict[str, Json]) -> None:
    """由新台币300万元增加至400万元: the second amount is in the currency of the first."""
    before, after = facts.get("capital_from"), facts.get("capital_to")
    if before and after and _PLAIN_YUAN.fullmatch(str(after["text"])):
        facts["capital_to"] = {**after, "currency": before["currency"]}


_GIVEN = re.compile("[向对给][^，。；]{2,24}增资|(?:引入|引进)[^，。；]{2,40}$")


def _given_before(candidate: Candidate, place: Place) -> bool:
    """向甲增资2亿元，其中乙增资1亿元, 引入乙增资: 乙 pays, its own capital does not rise."""
    return _GIVEN.search(place.document.text, place.span()[0], candidate.trigger[0]) is not None


# "Decided to raise the subsidiary's share capital": not its own
_OF_A_UNIT = re.compile(
    r" (?:the|its|their|a) (?:[a-z-]+ ){0,2}(?:subsidiary|unit|affiliate)['’]s "
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Take the direction from the two amounts, else from the verb."""
    if candidate.rule == "capital-zh-itself" and _given_before(candidate, place):
        return
    if _OF_A_UNIT.match(place.document.text, candidate.trigger[1]):
        return
    raised_zh.settle(candidate, place)
    capital_en.cancels_shares(candidate, place)
    capital_en.intends(candidate, place)
    if candidate.modality == "asserted" and decided_zh.is_decided(candidate, place):
        candidate.modality = "planned"
    facts = candidate.facts
    _one_currency(facts)
    before, after = facts.get("capital_from"), facts.get("capital_to")
    start, end = candidate.trigger
    verb = place.document.text[start:end].lower()
    falls = any(word in verb for word in _DOWN) and not verb.endswith(" up")
    if before and after:
        falls = Decimal(after["value"]) < Decimal(before["value"])
    if (before and after) or not verb.startswith(_EITHER_WAY):
        facts["direction"] = "decrease" if falls else "increase"
    yield candidate
