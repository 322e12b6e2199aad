"""Determines a clause's modality: asserted, planned, possible, rumoured, denied or ended."""

import re

from monitor.model import Modality
from monitor.reading.claims import (
    beside_en,
    beside_zh,
    cues,
    embedding_zh,
    extent,
    governed_en,
    of_others_en,
    planned,
    plans_en,
    subordinate_en,
)
from monitor.reading.masks.mask import compiled, spelled_out
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.leading import led
from monitor.reading.words.en import MEDIA

# These cues concern only what stands between the same two commas.
_NOT_HERE = led(
    "没有(?!.{0,6}不|[^，。；]{1,8}过的|[^，。；]{0,2}否认|违反|损害|影响|构成|导致|改变|妨碍|引发)|未(?:与|有|曾|就|收到|接到|被|参与|进行|考虑|签|实施|计划|打算|筹划)|并未(?!否认)|"
    "尚未(?!拥有|持有|获得?[^，。；]{0,10}(?:批准|通过|同意|核准))|"
    "(?<!会)不会(?!对|影响|导致|构成|造成|产生|改变|因此)|不进入|不涉及|无意|不打算|"
    "不考虑|不准备|不实施(?!进一步)|暂无|暂不|从未(?![^，。；]{1,8}过的)|(?<=内)无(?=将|对|拟)|"
    "并非(?=.{0,8}(?:合作|关系|股东|子公司|收购))|不是(?=.的?[^，。；]{0,8}(?:供应商|合作|伙伴|[客用]户))|"
    "(?<!有)无(?:业务|商业|直接|任何|战略){0,2}合作(?=关系|[，。；”]|$)|"
    "无(?=.{0,24}(?:计划|意向|打算|考虑|安排))"
)
_NO_LONGER = led(
    "不再(?=.{0,2}(?:设立|成立|组建|收购|购买|出售|转让|增持|减持|合作|寻求|考虑|筹划|参与|投资|进行|"
    "进入|生产|谋求)|与|向|对|是.的?[^，。；]{0,8}(?:供应商|伙伴|客户))"
)
_NEGATED = re.compile("未|没|(?<![得无莫要])不")  # 不减持, not 不得不减持
_MISSED = re.compile(r"失败|未果|未成功|落空|落败")  # after the trigger
# 甲与乙的合作画上句号: what lasts is over, where 收购画上句号 is done
_OVER = led(
    "(?:合作|合资|联盟|伙伴|关系|协议|合约|代工|供货|联姻)(?:(?![谈洽磋赛争会])[^，。；]){0,10}?"
    "(?:[画划]上了?(?:圆满|完美)?的?句号|走[到向]了?(?:尽头|终点)|戛然而止|无疾而终|"
    "(?:宣告|正式|就此|已经?|于<d>|将|<d>)(?:结束|终结)(?=[，。；”]|$)|搁浅|夭折|胎死腹中)"
)
# 甲与乙的合作，仅半年就宣告结束
_THEN_OVER = led(
    "合[作资](?:关系|协议|项目)?，[^，。；]{0,8}?(?:宣告|[就便]宣布)(?:结束|终结|终止|破裂|告吹)"
    "(?=[，。；”]|$)"
)
_GIVEN_THAT = compiled(
    r"如果|倘若|假如|要是|一旦|若(?=<who>|[与和向对以将能成收入增减完])", "zh"
)  # before the trigger
_TRIED = led(
    "希望|期望|试图|尝试|[是能会可]否|会不会|"
    "(?<![思理联梦幻猜感设构预])想(?![法象到起必来当])|接近(?=达成|签|$)"
)  # before the trigger
# In a later part of the sentence, these concern only that part: 收购乙，未来可能继续扩张
_MAYBE = led(
    "可能|或将|有望|或(?=已|获|被|会|宣布|完成|进军|设立|签|达成|辞|收购|入股|出售|与|向|于|"
    "成|增资|减持|转让)"
)
# right before the trigger: 甲或并购乙, but not 甲或其关联公司乙并购丙
_MAYBE_DOES = compiled("(?<=<who>)或(?![者许])(?:<g>|<m>|<d>|被<who>){0,10}$", "zh")
_MAYBE_HERE = led(
    "探讨|(?<!的)(?<!稳定性)(?<!综合)考虑(?!到|因素)|寻求|感兴趣|"
    "兴趣(?=收购|入股|[，。；]|$)|正(?:在)?评估|酝酿|"
    "(?:研究|评估)(?=[^，。；院所会员生中报开部机者团]{0,6}(?:[出沽]售|收购|入股|转让|分拆|私有化))|"
    "(?:物色|寻找|寻觅|找(?!到))(?=[^，。；]{0,6}(?:买[家方]|接[盘手]))"
)
_ASKED = re.compile("[^什何哪谁怎几多]*[？?]”?$")
_FOR_NOW = led(
    r"暂(?!定|代)|目前|现阶段|眼下|短期内|当前|\bfor (?:now|the time being|the moment)\b|"
    r"\b[Aa]t present\b|\bcurrently\b|\bno (?:current|immediate|present) |\bin the "
    r"(?:near|short) (?:term|future)\b|\bat this (?:time|point)\b|\bjust yet\b|"
    r"\bat this stage\b|\bat the moment\b"
)
# A rumour that the sentence responds to is not what the sentence states.
_ANSWERED = led(
    "(?:针对|就|对于|回应|澄清|辟谣|否认).{0,20}(?:传闻|传言)|in response to|responding to|"
    "有关.{0,20}(?:报道|消息)"
)


def _table(words: dict[str, str]) -> dict[str, re.Pattern[str]]:
    english = words["en"].replace(" not", "(?: not|n['’]t)")  # "hasn't" is "has not"
    return {"zh": compiled(words["zh"], "zh"), "en": gated(spelled_out(english, "en"))}


_ORDER: tuple[tuple[Modality, dict[str, re.Pattern[str]]], ...] = (
    (
        "possible",
        _table(
            {
                "zh": "不排除|(?:未|没有|不)予?否认",
                "en": r"(?: not|\bshort of) (?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing))|"
                "cannot be (?:ruled out|excluded)",
            }
        ),
    ),
    ("denied", _table(cues.DENIED)),
    ("ended", _table(cues.ENDED)),
    ("rumoured", _table(cues.RUMOURED)),
    ("possible", _table(cues.POSSIBLE)),
)
_PLANS = _table(planned.PLANNED)
_FINISHED = _table(cues.DONE)
_TO_SIGN = re.compile("(?:将|拟|计划|预计|有望)[^，。；]{0,24}正式(?:成立|揭牌|签)")
_BRACKETS = re.compile("（[^（）]{0,80}）")
_CONDITION = led("(?:若|如(?!下|期|约|上|今|此|何|[一-鿿]所)|一旦|待)[^，。；]{2,40}，")
_MEANS_TO = re.compile("拟(?![定合订议])")
# "A merger was proposed, but fell through", "the sale of X to Y will not go ahead"
_TURNED = compiled(
    "(?:(?! and (?:said|its|their|the)\\b)[^.;,“”]){0,60}? "
    "(?:will|is|are) (?:now )?(?:not|no longer) (?:be )?(?:go(?:ing)? ahead|"
    "proceed(?:ing)?)\\b(?! (?:un|before|if|without))|"
    "[^.;]{0,120}?,? but (?:(?:it|this|that|they|talks|later|soon|ultimately|eventually|"
    "the [a-z]+|<one>) ){0,2}(?:fell through|fell apart|collapsed|came to nothing|failed|"
    "(?:was|were) (?:later )?(?:called off|abandoned|blocked|scrapped|dropped|rejected|"
    "cancelled|canceled|withdrawn)|never (?:happened|went|came|closed|completed))",
    "en",
)
# "Bought Y, which could help it grow", "bought Y, saying it could grow", "sold Y so that it can
# focus on exploring"
_ADDED = compiled(
    rf"{extent.BREAK} (?:which|who|<one>|saying|adding|warning|arguing|noting|fearing|claiming) |"
    ",? so (?:that )?(?:it|they|he|she|<who>|<one>|the [a-z]+) (?:can|could|may|might|will|would) |"
    ",? (?:to|and|as it|as <who>) (?:focus|concentrate)(?:e?s)? (?:[a-z]+ly )?on ",
    "en",
)
# "X will sell Y, the Herald reported": X's plan, but not in its own words
_REPORTED = compiled(
    (
        r"<x>(?: newspaper| magazine| agency)? (?:has )?(?:reported|said|says|reports)\b|"
        "(?::| -| –) (?i:reports?|sources?|<x>|"
    )
    + "|".join(map(re.escape, sorted(MEDIA)))
    + r")[.]?\s*$",
    "en",
)
_UNNAMED = compiled(
    r"\b(?:people|persons?|sources?)(?: who (?:is|are))? "
    r"(?:familiar with|with (?:direct )?knowledge of|close to (?:the|<one>|<who>)|briefed on)|"
    r"\bciting (?:people|(?:[a-z]+ )?sources|unnamed|unidentified|anonymous|a person)\b",
    "en",
)
_OWN_WORDS = led(r"\b(?:said|says|told|announced|announces|confirmed|statement|filing|disclosed)\b")
_SOURCES = led(
    r"(?<!company )\bsources? (?:said|says?|told|added)\b|"
    r"^Sources?(?:: | (?:say|said|tell|told|claim)\b)"
)
_CITES = re.compile(
    r"\bciting (?:an? |the |its )?(?:[a-z]+ ){0,2}(?:statement|filing|announcement|release)\b"
)
# "Bought Y and will sell Z": "will" belongs to the next verb
_COMMA = re.compile(
    r"[,，]| and (?=(?:will|would|plans?|expects?|aims?|hopes?|intends?|wants?|is|are)\b)"
)

# "Has formed an alliance and will set up a venture": "has" belongs to the verb before
_AND_WILL = re.compile(
    r".* (?:and|(?:under|pursuant to) which [^,;]{1,40}?) "
    r"(?=(?:will|would|plans? to|intends? to|is to|are to)\b)"
)


def _between_commas(text: str, start: int, end: int) -> tuple[str, str]:
    """The text before and after text[start:end], up to the nearest commas."""
    left = text.rfind("，", 0, start) + 1
    right = text.find("，", end)
    return text[left:start], text[end:] if right < 0 else text[end:right]


def of(text: str, start: int, end: int, lang: str) -> tuple[Modality, bool]:
    """The modality of the event at masked text[start:end], and whether it holds only for now."""
    text = beside_zh.within_relative(text, end) if lang == "zh" else text
    left, right = extent.clause(text, start, end, lang)
    around = text[left:right]
    for_now = bool(_FOR_NOW.search(around))
    if (_TURNED if lang == "en" else beside_zh.TURNED).match(text, end):
        return "ended", for_now
    if lang == "en" and (said := beside_en.told(text, left, start, end)):
        return said, for_now
    before, behind = _between_commas(text, start, end) if lang == "zh" else ("", "")
    here = before + text[start:end] + behind if lang == "zh" else ""
    if here and (said := _said_here(text, start, (before, here, behind), around)):
        return said, for_now
    for modality, table in _ORDER:
        if _is_said(modality, table[lang], text, (left, end, right), lang):
            return modality, for_now
    if here and (
        _TRIED.search(before)
        or _MAYBE_DOES.search(before)
        or _is_unsure(text[left : end + len(behind)], here)
    ):
        return "possible", for_now
    comma = _COMMA.search(text, end, end + 16)
    near = text[left : comma.start() if comma else end + 16]
    own = _AND_WILL.match(near, 0, start - left) if lang == "en" else None
    sure = near if lang == "en" else _CONDITION.sub("，", near)
    done = _FINISHED[lang].search(sure, own.end() if own else 0) is not None
    done = done and not (here and (_TO_SIGN.search(near) or _signs_alone(text[left:start], behind)))
    plan = not done and plans_en.plans(_PLANS[lang], near, start - left, end - left)
    if here:
        plan = plan or beside_zh.is_open(near, text[end:right], done=done)
        plan = plan or beside_zh.is_allowed(text, start, end, right)
    told: Modality = "planned" if plan else "asserted"
    return (_in_english(told, text, (left, start, end, right)) if lang == "en" else told), for_now


def _signs_alone(before: str, behind: str) -> bool:
    """已签署协议，拟转让甲: what is done is said of the signing, in an earlier clause."""
    clause = _BRACKETS.sub("", before).rpartition("，")[2]
    return _MEANS_TO.search(clause) is not None and _FINISHED["zh"].search(clause + behind) is None


def _in_english(told: Modality, text: str, span: tuple[int, int, int, int]) -> Modality:
    left, start, end, right = span
    told = plans_en.corrected(told, text, start, right)
    told = (
        subordinate_en.told(text, left, start, end)
        or governed_en.told(text, left, start, end)
        or told
    )
    if told == "planned" and of_others_en.EXPECTED.search(text, end):
        return "possible"
    return "rumoured" if is_hearsay(text, told) else told


def _is_said(
    modality: Modality, words: re.Pattern[str], text: str, span: tuple[int, int, int], lang: str
) -> bool:
    """Whether a cue of the modality in text[left:right] concerns the event that ends at `end`."""
    left, end, right = span
    if modality == "rumoured" and ";" not in text and _ANSWERED.search(text) is None:
        beside = plans_en.NEXT_VERB.search(text, end) if lang == "en" else None
        left, right = 0, beside.start() if beside else len(text)
        if lang == "en":
            return of_others_en.rumours(words, text, end, right)
    if lang == "zh":
        left = beside_zh.begin(modality, text, left, end)
        right = beside_zh.stop(modality, text, end, right)
    if lang == "zh" and modality == "possible":
        told = words.finditer(text, left, right)
        return any(not beside_zh.TALKED.search(text, left, cue.start()) for cue in told)
    if lang == "en" and modality == "denied":
        return of_others_en.denies(words, text, span)
    if lang == "en" and modality == "ended":
        return of_others_en.ends(words, text, span)
    if lang == "en" and modality == "possible" and (added := _ADDED.search(text, end, right)):
        right = added.start()
    return words.search(text[left:right]) is not None


def _is_unsure(told: str, here: str) -> bool:
    return bool(_MAYBE.search(told) or _MAYBE_HERE.search(here) or _ASKED.match(here))


def _said_here(text: str, start: int, clause: tuple[str, str, str], around: str) -> Modality | None:
    """The modality that the words between two Chinese commas decide by themselves."""
    before, here, behind = clause
    if said := embedding_zh.told(text, start, before, behind):
        return said
    told = before if behind.startswith("了") else here  # 注销了一个未曾经营的公司
    denied = _NOT_HERE.search(told) or _NEGATED.match(before, len(before) - 1)
    if denied and "不排除" not in around:
        return "denied"
    if _GIVEN_THAT.search(before):
        return "planned"
    ended = "未能" in before or before.endswith("不再") or _NO_LONGER.search(here)
    ended = ended or _MISSED.search(behind) or _OVER.search(here) or _THEN_OVER.search(around)
    return "ended" if ended else None


def is_hearsay(text: str, told: Modality) -> bool:
    """Whether the source is unnamed, or a plan is reported by a paper, not by those involved."""
    if _UNNAMED.search(text) or (told == "asserted" and _SOURCES.search(text)):
        return True
    paper = _REPORTED.search(text) if told == "planned" else None
    if paper is None or _CITES.search(text, paper.end()):
        return False
    return _OWN_WORDS.search(text[: paper.start()]) is None
