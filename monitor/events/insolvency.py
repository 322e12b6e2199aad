"""How texts say that a company cannot pay: bankruptcy, liquidation, restructuring by a court."""

import re
from collections.abc import Iterator

from monitor.events._english.registers import insolvency as _english
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place

ROLES = ("company",)
WORDS = {
    "zh": "破产|清算|重整|清盘|倒闭",
    "en": (
        "bankrupt|insolven|liquidat|administrat|chapter|receiver|protection|bust|wound up|"
        "winding|wind up|examin|voluntary arrangement|cva|"
        "resolution professional|rehabilitation|business rescue|moratorium|collapse|"
        "gone under|goes under|went under|going under|to the wall|belly|gone bump|goes bump|out "
        "of business|"
        "ceased trading|ceases trading|wound down|shelter"
    ),
}

PATTERNS = (
    Pattern(
        "insolvency-zh",
        "(?<!债权人)(?<!债权人之一的)(?<!(?<!被)申请人)(?<!驳回)(?<!驳回对)(?P<company><cos>)(?!的破产)(?:等(?:<many>|"
        "<g>{0,6}公司))?"
        "(?!<g>{0,8}(?:供应商|供货商|经销商|代工厂|客户))(?:(?!它)(?:<g>|<d>|，|<x>)|(?<=[向被由])<pa>){0,20}?"
        "(?<!濒[临于])(?<!避免)(?<!避免了)(?<!免于)(?<!面临)(?<!逼近)(?P<t>倒闭(?!潮|风险|边缘|的|后|传闻)|破产(?:清算|重整|"
        "保护)?(?!清算|重整|保护|财产|资产|管理人|案|的|边缘|阴影|"
        "风险|危机|法|之|债权|"
        "重组|后|传闻)|宣告破产|申请破产|进入清算|强制清算|被申请重整|司法重整|"
        "预重整|清盘(?:呈请|令)|委任<g>{0,4}清盘人|(?:颁令|强制|被)清盘|(?:进入|启动|申请|提出|被裁定|裁定受理|"
        "被法院受理)<g>{0,4}?重整(?!投资)|"
        "(?<![止结])(?<![止结]<one>)重整(?:申请|计划|程序)(?!投资))",
        example="法院裁定云桥科技有限公司破产清算。",
        counterexample="法院裁定云桥科技有限公司胜诉。",
    ),
    Pattern(
        "insolvency-zh-granted",
        "(?P<company><co>)的?(?P<t>(?:破产|预?重整|清算)(?:清算|重整|保护)?)的?申请(?:<d>|<g>){0,4}?"
        "(?:已?[获被]|得到)(?:<g>|<pa>|<x>|<d>){0,10}?(?:裁定)?(?:受理|批准)",
        example="云桥科技有限公司的破产申请获法院受理。",
        counterexample="云桥科技有限公司的破产申请遭法院驳回。",
    ),
    Pattern(
        "insolvency-zh-by-court",
        "(?:法院|裁定|决定|批准|(?<!未)(?<!予)受理|宣告)(?:(?!未|不予)<g>|<d>|，){0,12}?(?:裁定|批准|受理|宣告|"
        "同意|启动|终结|终止|对)了?(?:<pa>(?:提出的?)?对)?(?P<company><cn>)的?(?:公司)?(?:进行|进入|提出的?|申请的?)?"
        "(?P<t>破产(?:清算|重整|和解)?(?!财产|资产|管理人|债权|后)|预?重整(?!投资|管理人|后)|"
        "强制清算)",
        example="平川市中级人民法院裁定受理云桥科技有限公司破产清算一案。",
        counterexample="平川市中级人民法院裁定驳回云桥科技有限公司破产清算一案。",
    ),
    Pattern(
        "insolvency-zh-wound-up",
        "(?:颁令|下令|命令|颁布命令)(?:将|对|把)?(?P<company><cn>)(?:(?!的)<g>){0,6}?(?P<t>清盘)(?!聆讯|案|呈请)",
        example="高等法院下令将云桥科技有限公司即时清盘。",
        counterexample="高等法院下令将云桥科技有限公司的账户解冻。",
    ),
    Pattern(
        "insolvency-zh-rejected",
        "(?:驳回|(?:不予|(?<!尚)未)受理)了?(?:<g>|<co>){0,12}?(?:对|要求)?(?P<company><cn>)的?(?:<g>){0,4}?"
        "(?P<t>破产(?:清算|重整)?|重整)(?:的)?申请",
        example="法院驳回海山集团对云桥科技有限公司的破产申请。",
        counterexample="法院驳回海山集团对云桥科技有限公司的保全申请。",
        modality="ended",
    ),
    Pattern(
        "insolvency-zh-denied",
        "(?P<company><co>)(?:(?!<co>)(?:<g>|<d>|，)){0,12}?(?:否认|澄清|辟谣|不存在)<g>{0,6}?"
        "(?P<t>破产(?:清算|重整)?|重整)的?(?:传闻|传言|消息|谣言|一事|说法)",
        example="云桥科技否认破产传闻。",
        counterexample="云桥科技回应破产传闻。",
        modality="denied",
    ),
    Pattern(
        "insolvency-zh-rumour-is-false",
        "(?:(?P<company><co>)(?:(?!<co>)(?:<g>|[，：“])){0,16}?)?"
        "(?P<t>破产(?:清算|重整)?|重整)”?等?的?(?:传闻|传言|消息|谣言|说法|报道)"
        "(?:(?!<co>)[^。；]){0,8}?(?:(?P<company><co>)(?:(?!<co>)[^。；]){0,16}?)?"
        "(?:不属?实|非事实|(?<![未不])(?:予以|断然|坚决)否认|与事实不符|(?:毫无|没有)[根依]据|谣言|子虚乌有|无中生有|假消息)",
        example="针对破产传闻，云桥科技回应称，消息不实。",
        counterexample="针对破产传闻，云桥科技回应称，消息属实。",
        subject="company",
        modality="denied",
        base=0.92,
    ),
    Pattern(
        "insolvency-zh-petition",
        "申请(?:法院)?对(?P<company><cn>)(?:<g>){0,4}?"
        "(?P<t>破产(?:清算|重整|和解)?(?!财产|资产|债权)|重整|强制清算)",
        example="债权人申请对云桥科技有限公司进行破产清算。",
        counterexample="债权人申请对云桥科技有限公司进行审计。",
        modality="possible",
    ),
    *_english.PATTERNS,
)
# 《关于甲破产的公告》已刊登: a notice's title
_CITED = re.compile("[^《》，。；]{0,12}》(?:已|同日|全文)?(?:刊登|刊载|披露|详见)")
# Whether a court opens proceedings that somebody else asks for is not decided yet.
_ASKED_FOR = re.compile(
    "[被遭](?!法院|裁定)[^，。；]{0,24}?(?:申请|提请|提出|呈请)[^，。；]{0,10}$|"
    "申请(?:[^，。；]{0,10}?法院)?对[^，。；]{2,24}$"
)
_OPENED = re.compile("(?<!未)(?<!否)(?<!不予)(?:裁定|受理|宣告|批准|[颁下]令|准许)(?!前|与否)")

_EMERGES = "insolvency-en-emerges"
# The plan of a court is carried out: 重整计划已执行完毕, 执行完毕重整计划
_CARRIED_OUT = "(?:执行|实施)完[毕成]"
_IS_OVER = re.compile(f"(?:计划)?(?:已经?|全部|均){{0,3}}{_CARRIED_OUT}(?!之?前)")
_NOT_YET_OVER = re.compile(f"(?:计划)?(?:尚|还)?未{_CARRIED_OUT}|(?:计划)?{_CARRIED_OUT}之?前")
_WAS_ENDED = re.compile(f"(?<!未){_CARRIED_OUT}了?[^，。；]{{0,4}}$")


def _is_over(candidate: Candidate, place: Place) -> bool:
    if candidate.rule == _EMERGES:
        return True
    text, (start, end) = place.document.text, candidate.trigger
    return bool(_IS_OVER.match(text, end) or _WAS_ENDED.search(text, max(0, start - 10), start))


def _is_asked_for(candidate: Candidate, firm: Filler, place: Place) -> bool:
    text, (start, end) = place.document.text, place.span()
    if candidate.modality != "asserted" or "-zh" not in candidate.rule:
        return False
    by_another = text.startswith("申请", max(start, firm.mention.start - 2))
    asked = by_another or _ASKED_FOR.search(text, start, candidate.trigger[1])
    return bool(asked) and not _OPENED.search(text, start, end)


def _employs(firm: Filler, place: Place) -> bool:
    """Whether a firm only says whose partner is appointed: "Ann Lee of Tern, as liquidator"."""
    start = firm.mention.start
    people = place.document.within(max(0, start - 40), start)
    return any(i.kind == "person" and place.document.text[i.end : start] == " of " for i in people)


# "A venture of X and Y is to be wound up": neither is
_TIE_OF = re.compile(
    r"\b(?:venture|JV|alliance|partnership|consortium) (?:of|between|with|among) [^.;]{0,60}$"
)


def _only_describes(firm: Filler, candidate: Candidate, place: Place) -> bool:
    """Whether a firm only says whose venture is wound up, or whose partner is appointed."""
    text, (start, _) = place.document.text, place.span()
    before = _TIE_OF.search(text, start, max(start, firm.mention.start))
    return ("-en" in candidate.rule and before is not None) or _employs(firm, place)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One event per firm (甲和乙已申请破产); none of what an English text tells of long ago."""
    old = candidate.modality == "asserted" and place.is_past(candidate.date)
    if old and "-en" in candidate.rule:
        return
    behind = candidate.trigger[1]
    if any(words.match(place.document.text, behind) for words in (_CITED, _NOT_YET_OVER)):
        return
    if candidate.modality == "asserted" and _is_over(candidate, place):
        candidate.modality = "ended"
    elif candidate.rule == _EMERGES:
        return  # "hopes to emerge from bankruptcy"
    for firm in candidate.of("company"):
        if _only_describes(firm, candidate, place):
            continue
        one = candidate.like(fillers=[firm])
        if _is_asked_for(candidate, firm, place):
            one.modality = "possible"
        yield one
