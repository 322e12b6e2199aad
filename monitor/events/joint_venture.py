"""How texts say that firms founded a joint venture, will do so, or gave it up."""

import re
from collections.abc import Iterator

from monitor.events._chinese import founded, standing_ventures
from monitor.events._english import joint_venture as _english
from monitor.events._english import standing_ventures as _standing
from monitor.events._english import topic
from monitor.events._english import venture_sides as _sides
from monitor.events._english import venture_terms as _terms
from monitor.events._joined.where import named_here, position
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying.subject import subject
from monitor.reading.dates import Dated
from monitor.reading.regexes.late import late

ROLES = ("partner", "company")
NEEDS = ("partner",)
WORDS = {
    "zh": "携手|联手|设立|成立|组建|新设|出资|合资|共同|联合|合营",
    "en": (
        "joint venture|joint-venture|joint company|joint firm|joint subsidiary|"
        "joint enterprise|jv|jointly|venture|new company|new entity|capital"
    ),
}
AFTER = {"en": "%|percent|per cent|named|called|known as|the rest"}

PATTERNS = (
    Pattern(
        "jv-zh-ended",
        "(?P<partner><all>)[^。；]{0,20}?(?:终止|取消|放弃|解散|撤销)<g>{0,8}?"
        "(?P<t>合资)(?:公司|企业|项目|计划)?(?P<company><cn>)?",
        example="澄山钢铁与岚石矿业放弃了合资计划。",
        counterexample="澄山钢铁与岚石矿业定下了合资计划。",
        modality="ended",
        base=0.95,
    ),
    Pattern(
        "jv-zh-ended-with",
        "(?P<partner><co>)(?:<g>|<d>){0,10}?(?P<t>终止|取消|放弃|退出|结束|解除|解散)了?(?:与|和|同)"
        "<KIND>(?P<partner2><pas>)的?<g>{0,4}?合[资营]",
        example="澄山钢铁宣布终止与岚石矿业的合资项目。",
        counterexample="澄山钢铁宣布终止与岚石矿业的采购合同。",
        modality="ended",
        base=0.93,
    ),
    Pattern(
        "jv-zh-formed-by",
        "(?P<company><co>)<g>{0,4}?由<KIND>(?P<partner><pas>)"
        "(?:(?:(?:与|和|同|及)<KIND>|联合|携手)(?P<partner2><pas>))?(?:<g>|<m>|<d>){0,6}?"
        "(?P<t>合资(?:成立|设立|组建|经营)?|(?:(?:共同|联合)(?:出资|投资)?|出资|投资)?"
        "(?:成立|设立|组建|创办|筹建))(?!的(?!合[资营])|于)",
        example="溪州纸业有限公司由澄山股份有限公司与岚石林业公司合资设立，各占一半。",
        counterexample="溪州纸业有限公司由澄山股份有限公司收购。",
        base=0.95,
    ),
    Pattern(
        "jv-zh-founded-by",
        "由(?P<partner><pas>)(?:等(?:<g>|<many>){0,8}?)?(?P<t>(?:共同|联合|合资)"
        "(?:出资|投资|发起|组建|设立|成立|筹建){1,2})的(?P<company><cn>)",
        example="由澄山集团、岚石矿业等5家企业联合发起的溪州新材料有限公司昨日揭牌。",
        counterexample="由澄山集团、岚石矿业等5家企业联合发起的活动昨日揭牌。",
        base=0.93,
    ),
    Pattern(
        "jv-zh-found",
        "(?P<partner><pas>)(?:<g>|<d>){0,14}?，?(?:与|和|同|跟|携手|联手|联合|牵手|搭档|"
        "联袂|会同|连同)(?:<KIND>|<g>{2,14}?[商厂司业团头])"
        "(?P<partner2><pas>)(?:<g>|<d>|<m>|<r>|<many>|，){0,34}?"
        "(?P<t>(?:(?:共同|联合|合资|合作|合计|携手|联手)(?:出资|投资)?<m>?|投资|"
        "出资)<g>{0,6}?(?:设立|成立|组建|创办|新设|建立|创立|筹建)|"
        "(?:组建|设立|成立|建立|筹建)(?:<g>|<r>|<many>){0,14}?合[资营]|"
        "合资(?:建厂|建设|办厂|经营|建立|造车|生产)(?!合同|协议|合约))了?(?:一家)?(?:<g>{0,14}?"
        "(?P<company><cn>))?",
        example="宁山时光拟与上海适山、苏州新山及姜勇共同投资设立苏州时光新能源科技有限公司。",
        counterexample="宁山时光拟与上海适山签署采购协议。",
        base=0.95,
    ),
    Pattern(
        "jv-zh-unnamed",
        "(?P<partner><co>)(?:<g>|<d>){0,8}?(?:与|和|同)<g>{0,8}?(?:伙伴|第三方|关[连联]方|合[营资]方)"
        "(?:(?!未|不)(?:<g>|<d>)){0,16}?(?P<t>(?:设立|成立|组建|订立|签署|签订)<g>{0,6}?合[资营])"
        "(?=公司|企业|(?:经营)?(?:协议|合同|合约))",
        example="公告称，海山集团与战略合作伙伴拟成立合营企业。",
        counterexample="公告称，海山集团与战略合作伙伴拟成立联盟。",
        base=0.93,
    ),
    Pattern(
        "jv-zh-found-one-that",
        "(?P<partner><all>)(?:<g>|<d>|<rs>){0,16}?"
        "(?P<t>(?:创建|设立|成立|组建|新设|筹建))了?(?:一家)"
        "(?:<g>{0,16}?(?:名为|名叫|叫做?)“?(?P<company><cn>))?(?:<g>|<one>|<cn>){0,50}?"
        "(?:合资|合营)(?:公司|企业)",
        example=(
            "海山汽车与平川汽车签署备忘录，双方正探讨成立一家从事电动车及其零部件研发的合营公司。"
        ),
        counterexample="海山汽车与平川汽车签署备忘录，双方正探讨成立一家研究机构。",
    ),
    Pattern(
        "jv-zh-with",
        "(?P<partner><co>)(?:<g>|<d>|<m>){0,18}?(?:与|和|同|联合|携手|联手|牵手)"
        "<KIND>(?P<partner2><pas>)(?:<g>|<d>){0,6}?(?P<t>设立|成立|组建|新设|创办)(?:了?一家|了)?"
        "(?:<g>{0,8}?“?(?P<company><cn>)|(?:(?!基金|联盟|实验室|中心|研究|委员会|小组|的)<g>){0,14}?"
        "(?:公司|企业|<one>)(?=[，。；！\\s]|$))",
        example="海山药业以增资入股的形式与平川集团设立恒山药业。",
        counterexample="海山药业与平川集团召开会议。",
        base=0.85,
    ),
    Pattern(
        "jv-zh-found-list",
        "(?P<partner><all>)等?(?:<g>|<d>|<m>|<many>){0,10}?"
        "(?P<t>(?:共同|联合|合资)(?:出资|投资)?<m>?<g>{0,6}?(?:设立|成立|组建|创办|新设|"
        "建立|创立|发起设立)|合资(?:建厂|建设|办厂|经营(?!合同|协议|合约)|生产))了?(?:一家)?(?:<g>{0,20}?(?P<company><cn>))?",
        example="甲山集团、乙川集团共同出资设立丙河科技有限公司。",
        counterexample="甲山集团、乙川集团共同出席会议。",
    ),
    *standing_ventures.PATTERNS,
    Pattern(
        "jv-zh-of",
        "(?P<partner><all>)(?:的|共同|旗下|设立|成立|组建|共同出资|建立|新设|"
        "(?:各|分别)(?:占|持有?|出资)<rs>(?:的?(?:股权|股份|权益))?|"
        "(?!有)<g>){0,3}?(?<!<one>)(?P<t>合资(?:公司|企业|工厂|厂)|合营公司|合营企业)(?:——|“)?"
        "(?P<company><cn>)?",
        example="澄山钢铁与岚石矿业的合资公司溪州新材料有限公司上周投产。",
        counterexample="双方的合作公司很多。",
        base=0.92,
    ),
    Pattern(
        "jv-zh-agreement",
        "(?P<partner><all>)(?:<g>|<d>){0,14}?"
        "(?:，?(?:与|和|同)<KIND>(?P<partner2><pas>)(?:<g>|<d>|，|<many>|<one>){0,14}?)?"
        "(?<!未)(?P<t>(?:签订|签署|订立|签定|签下|签|达成)了?《?(?:(?!的)<g>){0,8}?合[资营](?:经营|建厂)?"
        "<g>{0,2}?(?:协议|合同|合约)"
        "(?!》?(?:的|后|项下|到期|期|约定|规定|以来|纠纷|补充|终止|延期|续|消息|传闻|传言)))",
        example="海山集团和瑞典化工企业平川化学昨日签署了合资协议。",
        counterexample="海山集团和瑞典化工企业平川化学昨日签署的合资协议到期。",
    ),
    Pattern(
        "jv-zh-agreement-of",
        "(?P<t>合[资营](?:经营)?(?:协议|合同|合约))(?:<g>|<d>){0,8}?由<KIND>(?P<partner><pas>)"
        "(?:(?:与|和|同|及)<KIND>(?P<partner2><pas>))?(?:<g>|<d>){0,10}?(?:签订|签署|订立|签字)(?!的)",
        example="合资协议由海山集团与平川化学于昨日签订。",
        counterexample="合资协议由海山集团与平川化学于昨日解除。",
        modality="planned",
    ),
    Pattern(
        "jv-zh-held-by",
        "(?P<t>合[资营](?:公司|企业))[：“]?(?P<company><cn>)?(?:<g>|<m>|，){0,16}?"
        "(?:由|(?<=，)(?:其中，?)?)(?P<partner><pa>)(?:<and>(?P<partner2><pas>))?"
        "[（(]?(?:<g>|<m>){0,10}?(?:持股|控股|出资|持有|占股|认缴|占)(?:<g>|<m>|<r>){0,14}?"
        "(?:(?:[，；]|<and>)(?:<g>|<r>){0,12}?(?P<partner3><pa>)(?:<g>|<m>|<r>){1,10}|(?<=<r>)(?=[，。]))",
        example="合资公司由海山集团出资60%，平川化学持有剩余股份。",
        counterexample="合资公司由海山集团管理，平川化学供货。",
        base=0.88,
    ),
    Pattern(
        "jv-zh-denied",
        "(?P<partner><co>)(?:(?!与)(?:<g>|，)){0,30}?(?:没有|从未|并未|未曾|未|不存在)"
        "<g>{0,24}?(?P<t>(?:成立|设立|组建)<g>{0,4}?合资(?:公司|企业))",
        example="海山汽车发布澄清公告称，没有从海外公司引进技术并成立合资公司事宜。",
        counterexample="海山汽车发布公告称，从海外公司引进技术并成立合资公司。",
        modality="denied",
        base=0.85,
    ),
    Pattern(
        "jv-zh-capital",
        "(?:设立|成立|组建|创办|筹建|合[资营]|新公司)[^。；]{0,80}?(?:注册资(?:本|金)|"
        "资本额|资本金)(?:总额)?<g>{0,6}?(?P<registered_capital><m>)",
        example="海山汽车与平川电子合资设立恒山电驱，资本额5亿元。",
        counterexample="海山汽车与平川电子合资设立恒山电驱，年产值5亿元。",
        joins=True,
    ),
    Pattern(
        "jv-zh-company",
        "(?P<t>合[资营](?:公司|企业)|新公司|项目公司|(?<=，))"
        "(?:[―—–-]{1,2}|：|“|即|(?:暂?定名|公司名称?|名称?|取名|命名|名字)(?:定?为|叫)|取名)“?"
        "(?P<company><cn>)",
        example="10月26日，海山集团完成了合资公司―平川恒山科技有限公司的工商注册。",
        counterexample="10月26日，合资公司向平川恒山科技有限公司订货。",
        joins=True,
    ),
    Pattern(
        "jv-zh-own-share",
        "(?:设立|成立|组建|新设|创办|创立)了?(?:一家)?<g>{0,14}?<cn>"
        "(?:，<g>{0,6}?注册资(?:本|金)<g>{0,4}?<m>)?，(?:公司|其中|<one>|<g>{0,2})?"
        "(?P<t>持股|占股|出资占比)(?:比例)?(?:为|约)?(?P<by><r>)",
        example="海山股份公告，公司拟与云桥科技共同设立平川材料有限公司，持股80%。",
        counterexample="海山股份公告，公司拟与云桥科技共同设立平川材料有限公司，云桥科技持股20%。",
        subject="partner",
        joins=True,
    ),
    *_sides.PATTERNS,
    *_standing.PATTERNS,
    *_english.PATTERNS,
    *_terms.PATTERNS,
)
_WITH = late("(?:与|和|同|联合|携手|联手)(?:[一-鿿]{0,6})$")


def _places(candidate: Candidate, place: Place) -> list[int]:
    """Where partners are named in the trigger's clause before it, else in the sentence."""
    here = [start for (start, _), _ in named_here(candidate.of("partner"), place)]
    clause = max(place.document.text.rfind(mark, 0, candidate.trigger[0]) for mark in "，。；：\n")
    return [p for p in here if clause < p < candidate.trigger[0]] or here


def _first_partner(candidate: Candidate, place: Place) -> list[Filler]:
    """公司拟与甲、乙设立合资公司: the partner before 与 is the subject or the announcer."""
    start, end = place.span()
    partners = _places(candidate, place)
    if "-zh-" not in candidate.rule or not partners or not start <= partners[0] < end:
        return []
    clause = place.document.text[start : partners[0]]
    if not _WITH.search(re.split("[，。；：]", clause)[-1]):
        return []
    known = candidate.keys("partner")
    told = subject("partner", position(place, partners[0]), place)
    return [f for f in told if f.key not in known]


# "To sell its stake in a joint venture with X": the venture exists already.
_SHARE_OF_IT = re.compile(
    r"\b(?:sell|sale|buy|bought|sold|acqui|dispos|divest|exit|offload|purchas)\w*\b"
    r"[^.;]{0,60}\b(?:stakes?|interests?|shares?|shareholding|holding|partner) in "
    "(?:an?|the|its|their|<one>) (?:[a-z-]+ ){0,3}$"
)
# "Y, a joint venture of A and B, plans": the plan is not the venture, and the apposition no news.
_FRESH = re.compile(
    r"\b(?:proposed|planned|possible|potential|future|new|newly [a-z]+|announc\w+|"
    r"form(?:ed|s|ing)?|creat\w+|establish\w*|launch\w*|sign\w*|agree\w*|set(?:ting)? up|"
    r"unveil\w*)\b[^,;]{0,40}$"
)
# What a reference calls the venture
_NAMES_ONE = re.compile(r"\b(?:venture|JV|new|joint|jointly)\b")
_STANDING = 0.8  # of its score
# "Y, a joint venture of", "A joint venture between … has won".
_DESCRIBED = ("jv-en-is-of", "jv-en-between")


_FRESH_ZH = late(
    "成立|设立|组建|新设|共建|创办|筹建|宣布|[签拟将]|计划|揭牌|注册|投产|开业|获批|落户|落地|"
    "[动开]工|运营|启动|名为|定名|商谈|谈判|洽谈|退出|解散|终止|出资"
)


def _as_described(candidate: Candidate, place: Place) -> None:
    start = candidate.trigger[0]
    if candidate.rule in {"jv-zh-of", "jv-zh-is-of"}:
        if not _FRESH_ZH.search(place.document.text, *place.span()):
            candidate.score *= _STANDING
        return
    if candidate.rule not in _DESCRIBED or _FRESH.search(
        place.document.text, max(0, start - 60), start
    ):
        return
    if candidate.modality in {"planned", "possible"}:
        candidate.modality = "asserted"
    candidate.score *= _STANDING


_TO_COME = ("jv-zh-agreement", "jv-zh-unnamed")
_ALONE = ("jv-zh-denied", "jv-zh-unnamed")
_GUARD = re.compile(r"基金(?!管理)|dissolv|解散|共同(?:设立|成立)<")


def _without_partners(candidate: Candidate, place: Place) -> str:
    """The sentence without the names of the partners, one of which may be a fund."""
    text = place.document.text[slice(*place.span())]
    for partner in candidate.of("partner"):
        text = text.replace(partner.mention.surface, "")
    return text


def _first_date(place: Place, start: int) -> Dated | None:
    dates = (i for i in place.masked.items.values() if i.kind == "date" and i.start > start)
    return next((i.value for i in dates), None)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Require two partners, one if the venture is named or denied; drop funds and stake sales."""
    start, _ = place.span()
    if _GUARD.search(_without_partners(candidate, place)) and candidate.modality != "ended":
        return
    if founded.is_body(candidate.of("company")):
        return
    if _SHARE_OF_IT.search(
        place.document.text, max(start, candidate.trigger[0] - 90), candidate.trigger[0]
    ):
        return
    if candidate.rule in _sides.RULES and not _NAMES_ONE.search(place.document.text, *place.span()):
        return
    _as_described(candidate, place)
    if candidate.rule in _standing.RULES:  # the date before is that of the pact
        candidate.date = _first_date(place, candidate.trigger[1])
    if candidate.rule in _TO_COME and candidate.modality == "asserted":
        candidate.modality = "planned"  # the venture has yet to be set up
    candidate.fillers += _first_partner(candidate, place)
    inside = candidate.keys("company")
    candidate.fillers = [f for f in candidate.fillers if f.role != "partner" or f.key not in inside]
    if "-en-" in candidate.rule and "topic" not in candidate.facts:
        words = topic.of_venture(place.document.text, candidate.trigger[1], place.span()[1])
        candidate.facts |= {"topic": words} if words else {}
    # a denial need not name the other partner, nor a notice: 与合营伙伴订立合营协议
    alone = candidate.rule in _ALONE or (
        "-en-" in candidate.rule and candidate.modality == "denied"
    )
    if len(candidate.keys("partner")) >= (1 if alone or inside else 2):
        yield candidate
