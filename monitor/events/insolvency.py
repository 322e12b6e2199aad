"""How texts say that a company cannot pay: bankruptcy, liquidation, restructuring by a court."""

import re
from collections.abc import Iterator

from monitor.events._chinese.registers import insolvency as _chinese
from monitor.events._english.registers import insolvency as _english
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place

ROLES = ("company",)
WORDS = {
    "zh": "破产|清算|重整|清盘|倒闭|管理人",
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
    *_chinese.PATTERNS,
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
