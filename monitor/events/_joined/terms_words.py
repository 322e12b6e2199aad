"""Patterns for deal amounts that were raised, lowered or revised, or are former ones."""

import re
from typing import Final

from monitor.reading.marks import CHARS
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

SUM = CHARS["money"]  # stands for any amount, total or per share, in the sentence matched

_BID = r"(?:offers?|bids?|proposals?|approach|price|consideration)"
_ROUND = r"(?:round|funding|financing|fundraising|investment|[Ss]eries [A-H])"
_MORE_EN = (
    r"(?:increas(?:e[sd]?|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|extend(?:s|ed|ing)?|"
    r"expand(?:s|ed|ing)?|upsiz(?:e[sd]?|ing))"
)
_UP_EN = (
    r"(?:rais(?:e[sd]?|ing)|sweeten(?:s|ed|ing)?|improv(?:e[sd]?|ing)|hik(?:e[sd]?|ing)|"
    rf"bump(?:s|ed|ing)?(?: up)?|up(?:s|ped|ping)|{_MORE_EN})"
)
_DOWN_EN = (
    r"(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing)|trim(?:s|med|ming)?|"
    r"slash(?:es|ed|ing)?|shrank|shrinks?|scal(?:e[sd]?|ing) back)"
)
_ANEW_EN = (
    r"(?:revis(?:e[sd]?|ing)|amend(?:s|ed|ing)?|adjust(?:s|ed|ing)?|renegotiat(?:e[sd]?|ing))"
)
_VERB_EN = f"(?:(?P<up>{_UP_EN})|(?P<down>{_DOWN_EN})|(?P<anew>{_ANEW_EN}))"
_WAS_CHANGED = (
    "(?:(?P<up>raised|increased|sweetened|improved|boosted|lifted|higher|enhanced|extended)|"
    "(?P<down>lowered|reduced|lower|cut)|(?P<anew>revised|amended|renegotiated|adjusted))"
)
_ROUGHLY = (
    r"(?:(?:about|around|some|nearly|almost|approximately|roughly|over|more than|up to|an?|the|"
    r"at least|just over|just under) ){0,3}"
)
_W = f"[^;{SUM}]"
_FROM = rf"(?:{_W}{{0,24}}?,?(?: up| down)? from (?:(?:[a-z'-]+ ){{0,5}})?(?P<old>{SUM}))?"
_TO = (
    rf"(?:\bfrom {_ROUGHLY}(?P<old2>{SUM}) |\bby {_ROUGHLY}{SUM},? )?to {_ROUGHLY}"
    f"(?P<new>{SUM}){_FROM}"
)
_ITS = rf"{_W}{{0,30}}?(?:(?P<old3>{SUM}) )?{_W}{{0,40}}?"
_EN = (
    rf"\b{_VERB_EN} {_ITS}\b{_BID}\b{_W}{{0,90}}?{_TO}",
    rf"\b(?:(?P<up>{_MORE_EN})|(?P<down>{_DOWN_EN})) {_ITS}\b{_ROUND}\b{_W}{{0,90}}?{_TO}",
    (
        rf"\b{_BID}\b{_W}{{0,70}}? (?:was|were|is|has been|have been|had been|being|be) "
        rf"(?:\w+ly )?{_WAS_CHANGED}\b{_W}{{0,30}}?{_TO}"
    ),
    (
        rf"\b{_WAS_CHANGED} (?:[a-z-]+ ){{0,5}}?{_BID}\b{_W}{{0,90}}? "
        f"(?:of|worth|at|valued at|to|for) {_ROUGHLY}(?P<new>{SUM}){_FROM}"
    ),
    rf"\b{_WAS_CHANGED} (?P<new>{SUM}) (?:[a-z-]+ ){{0,4}}?{_BID}\b{_FROM}",
    (
        f"(?P<new>{SUM}){_W}{{0,24}}?,? (?:(?P<up>up|increased|raised)|"
        f"(?P<down>down|lowered|reduced|cut)) from (?:[a-z'-]+ ){{0,6}}?(?P<old>{SUM})"
    ),
)


def _noun_before(words: str) -> tuple[str, str]:
    """ "An earlier offer for it of £40m", "its earlier £40m offer"."""
    return (
        (
            rf"\b(?:{words}) (?:[a-z-]+ ){{0,3}}?{_BID}(?: [\w'-]+){{0,4}}? (?:of|at|worth) "
            f"{_ROUGHLY}(?P<old>{SUM})"
        ),
        rf"\b(?:{words}) {_ROUGHLY}(?P<old>{SUM}) (?:[a-z-]+ ){{0,3}}?{_BID}\b",
    )


_OLD_EN = (
    *_noun_before("earlier|previous|prior"),
    (
        rf"\b(?:initially|originally) (?:launched|made|tabled|lodged|submitted) {_W}{{0,24}}?"
        f"(?P<old>{SUM})(?= (?:[a-z-]+ ){{0,3}}{_BID})"
    ),
)
_ADVERB = "(?:previously|earlier|initially|originally|first)"
_FIRST_EN = (
    *_noun_before("initial|original|first|opening"),
    rf"\b{_ADVERB} (?:offered|bid|proposed|agreed){_W}{{0,40}}?(?P<old>{SUM})",
    rf"(?P<old>{SUM})(?: that)?(?: it| they)?(?: had)? {_ADVERB} (?:offered|bid|proposed|agreed)",
)
_NOUN_ZH = (
    "(?:报价|出价|要约(?:收购)?(?:价格?)?|收购(?:价格?|对价|金额|总价)|"
    "交易(?:对价|作价|价格|金额|总价)|作价|对价|转让(?:价格?|价款|金额)|"
    "认购(?:价格?|金额)|募资(?:总额|金额|规模|额)?|募集资金(?:总额)?|"
    "融资(?:总额|规模|金额|额)?|投资(?:总额|金额|规模|额)|增资(?:金额|规模|额)|价格|金额|"
    "规模|估值)"
)
_UP_ZH = "提高|上调|调高|抬高|调升|提升|追加|加码|增加|扩大|增(?=至|到)|提(?=至|到)|升(?=至|到)"
_DOWN_ZH = (
    "下调|调低|降低|削减|缩减|调减|压低|压缩|减少|缩水|下降|降(?=至|到|为)|减(?=至|到)|砍(?=至|到)"
)
_ANEW_ZH = "调整|修订|变更|修改|改(?=为)|变(?=为)"
_VERB_ZH = f"(?:(?P<up>{_UP_ZH})|(?P<down>{_DOWN_ZH})|(?P<anew>{_ANEW_ZH}))"
_Z = f"[^。；;{SUM}]"
_ZH = (
    (
        f"{_NOUN_ZH}{_Z}{{0,14}}(?:由|从|自){_Z}{{0,12}}?"
        f"(?P<old>{SUM}){_Z}{{0,14}}?{_VERB_ZH}{_Z}{{0,8}}?(?P<new>{SUM})"
    ),
    rf"{_VERB_ZH}{_Z}{{0,30}}?{_NOUN_ZH}{_Z}{{0,16}}?(?:至|到|为|达){_Z}{{0,8}}?(?P<new>{SUM})",
    rf"{_NOUN_ZH}{_Z}{{0,24}}?{_VERB_ZH}了?(?:{SUM}，?)?(?:至|到|为|成){_Z}{{0,8}}?(?P<new>{SUM})",
    rf"(?:(?P<up>加价|提价|追价|抬价)|(?P<down>降价|砍价))(?:至|到|为){_Z}{{0,6}}?(?P<new>{SUM})",
    (
        "(?:(?P<up>提高|上调|调高|加码)|(?P<down>下调|降低|调低)|"
        f"(?P<anew>修订|调整|修改))后的?{_Z}{{0,12}}?{_NOUN_ZH}{_Z}{{0,16}}?(?P<new>{SUM})"
    ),
)
_STATED_ZH = "(?:的|提出的?|公布的?|给出的?|报出的?|披露的?){0,2}"
_OLD_ZH = (
    rf"(?:此前|先前|之前|原先|原来|前次|上次){_STATED_ZH}{_NOUN_ZH}(?:为|是|的)?(?P<old>{SUM})",
)
_FIRST_ZH = (
    rf"(?:最初|首次|起初|原|原定){_STATED_ZH}{_NOUN_ZH}(?:为|是|的)?(?P<old>{SUM})",
    (
        f"(?:高于|低于|较|比|由|从)(?:此前|先前|之前|原先|原来|最初|首次|原){_STATED_ZH}"
        f"{_NOUN_ZH}?(?:为|是|的)?(?P<old>{SUM})"
    ),
)


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(late, patterns))


CHANGED: Final = {"en": _compiled(*_EN), "zh": _compiled(*_ZH)}
BEFORE: Final = {"en": _compiled(*_OLD_EN), "zh": _compiled(*_OLD_ZH)}
AT_FIRST: Final = {"en": _compiled(*_FIRST_EN), "zh": _compiled(*_FIRST_ZH)}
CUE: Final = {  # a cheap first search: nearly all sentences lack such words
    "en": led(
        f"{_UP_EN}|{_DOWN_EN}|{_ANEW_EN}|earlier|previous|prior |higher|initial|original|first|"
        "opening|up from|down from"
    ),
    "zh": led(f"{_UP_ZH}|{_DOWN_ZH}|{_ANEW_ZH}|加价|提价|追价|抬价|降价|砍价|前|原|初|首次"),
}
LEFT: Final = {  # denying that a bid is raised does not deny the bid
    "en": late(
        r"\b(?:will not|won['’]t|would not|does(?: not|n['’]t)|do(?: not|n['’]t)|"
        "did(?: not|n['’]t)|has not|had not|no (?:plans?|intention)|rul(?:e[sd]?|ing) out|"
        r"declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|den(?:y|ies|ied))\b[^.;]{0,40}?\b"
        r"(?:rais|increas|sweeten|improv|lift|boost|hik|bump|up)(?:e|es|ed|ing|s)?\b"
    ),
    "zh": re.compile(
        "(?:不会|不再|无意|不打算|不考虑|不拟|没有|暂无|拒绝|否认)[^，。；]{0,8}?"
        "(?:提高|上调|调高|加价|提价|追加|加码|抬高)"
    ),
}
# Before the words of change: a firm urged, expected or needing to raise a bid has not done so.
_DECIDED = (
    "agree|agrees|agreed|decide|decides|decided|plan|plans|planned|intend|intends|intended|move|"
    "moved|opted|chose|set|forced|pledged|promised|vowed|offered"
)
WISHED: Final = {
    "en": re.compile(rf"(?:^|[\s(])(?!(?:{_DECIDED}) to )[\w.'’-]+ to (?:\w+ly )?$|"
                     r"\b(?:should|must|ought to|need(?:s|ed)? to|have to|has to)[^,;]{0,24}$"),
    "zh": re.compile(
        "(?:要求|敦促|督促|呼吁|希望|预计|预期|应当|应该|理应|需要|必须|建议|若|如果|除非|"
"有望|是否|能否)[^，。；]{0,24}$"
    ),
}  # fmt: skip
COMPLETED: Final = {
    "en": re.compile(r"\b(?:completed|closed|finali[sz]ed)\b"),
    "zh": re.compile("已经?完成|完成(?:交割|收购|过户)"),
}
WAYS: Final = {"up": "increase", "down": "decrease", "anew": "revised"}
