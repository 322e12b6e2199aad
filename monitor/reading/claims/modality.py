"""How sure a clause is: asserted, planned, possible, rumoured, denied or ended, and "for now"."""

import re

from monitor.model import Modality
from monitor.reading.claims import beside_zh
from monitor.reading.masks.mask import compiled, spelled_out
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.leading import led
from monitor.reading.words.en import MEDIA

_ENDED = {
    "zh": r"终止|中止|撤销|否决|(?<!尚)未获[^，。；]{0,10}(?:批准|通过|同意|核准)|取消|告吹|解约|撤回|作罢|流产|放弃|不再(?:推进|实施|继续)|叫停|解除(?:了)?(?:合作|协议|合同)|破裂",
    "en": r"\b(?:terminat(?:e|ed|es|ion of)|cancel(?:s|led|ed)?|abandon(?:ed|s|ing)?|scrapped|called off|"
    r"calls? off|withdr[ae]wn?\b|withdrawal of|walk(?:ed|s|ing) away|(?:was|were|been|has) dropped(?! (?:<r>|by|the))|pulled out|fell through|fallen through|"
    r"end(?:ed|s|ing)? (?:its|their|talks|the|<one>|<many>|(?:[a-z-]+ ){1,3}(?:agreement|partnership|alliance|deal|cooperation|venture|talks))|broke(?:n)? off|(?<!un)block(?:s|ed)\b(?! (?:off|shares|roads?|trades?))|prohibit(?:s|ed|ing)|vetoe[sd]|shelved|scraps?\b|(?:drop(?:s|ped)?|ends?|shelves|abandons?) (?:its |<one> |<m> )?(?:[a-z-]+ )?(?:bid|plans?|offer|merger|takeover|pursuit|deal|talks)\b|back(?:ed|s) out|pulls out|"
    r"c[oa]me to nothing|ended without|no longer pursu|"
    r"(?:deal|merger|takeover|sale|bid|talks|acquisition|purchase|transaction|agreement|offer|plans?)\b[^.;]{0,80}? (?:has |have |had )?"
    r"(?:collaps(?:ed|es)|laps(?:ed|es)|falls? (?:apart|through)|fell apart|fallen apart|breaks? down|broken? down))",
}
_POSSIBLE = {
    "zh": r"不排除|洽谈|商讨|磋商|商谈|谈判|接触中|评估中",
    "en": r"\b(?:not rul(?:e|es|ed|ing) out|may\b|might\b|could\b|(?:in|amid) (?:an? )?(?:[\w-]+ |<m> ){0,2}(?:talks|discussions|negotiations)|"
    r"negotiating|considering|considers|mulling|mulls|exploring|weighing|eyeing|eyes\b|no (?:certainty|guarantee|assurance)|possible(?! (?:extra|additional|further|later))|potential(?! (?:of|to)\b)|(?:possibility|prospect|threat) of|"
    r"discussing|(?:h[eo]ld(?:s|ing)?|ent(?:er(?:s|ed)?|ered)(?: into)?|start(?:s|ed)?|beg[au]n|opened) (?:\w+ ){0,2}(?:talks|discussions|negotiations)|weighs|(?:prepar|ready|work|stud|mull)(?:s|es|ed|ing|ying|ies|ied)? (?:[a-z]+ |<m> ){0,5}(?:bid|offer|approach|takeover|buyout)\b|(?:express|show|signal|confirm)(?:s|ed|ing|n)? (?:[a-z]+ ){0,2}interest in|sound(?:ed|ing) out|looking (?:at|to)|seeks? to|seeking to|interested in (?:[a-z-]+ing\b|an? |(?:the|its) (?:unit|stake|assets?|company|firm|bank|deal|group)\b|<who>)|approached|were to|if it (?:were|was)|(?<!months of )(?<!weeks of )(?<!days of )(?<!years of )speculat)",
}
_DENIED = {
    "zh": r"否认|不属实|不实(?!且|陈述|言论|指控|指责)|辟谣|并无(?!异议|不同|意见)|非事实|子虚乌有|谣言|澄清|纯属|不存在(?!任何虚假|虚假|重大遗漏|应|任何应|未)|假新闻|假消息|假的(?=[”，。！])|不信谣|无中生有|没有的事|虚假(?:信息|消息|新闻|报道)|失实|[没无]有?(?:这回事|此事|上述|该)",
    "en": r"\b(?:will not|won['’]t|does not (?:plan|intend|expect)|do not (?:plan|intend)|did not|didn['’]t|has not|"
    r"have not|had not|no (?:\w+ )?plans?|no truth|no (?:\w+ )?(?:talks|discussions|negotiations|contacts?)\b|not for sale|no interest in|not (?:interested|seeking|pursuing|aware of any)|not (?:plan|intend|holding|having|conducting|engaged in|in talks|in negotiations|considering|going)|no (?:\w+ )?intentions?|would not (?:be )?(?:buy|sell|acquir|merg|mak|build|enter|launch|invest|step|leav|pull|partner|form|tak)|"
    r"den(?:y|ies|ied|ying)|denial|debunk(?:ed|s)?|refut(?:ed|es)|(?:is|are|was|were) (?:\w+ )?(?:incorrect|inaccurate|misleading|unsubstantiated)|not[\"“”]+ in (?:\w+ )?(?:talks|discussions|negotiations)|untrue|not true|false|unfounded|neither (?:\w+ ){1,3}(?:has|plans)|no such|never|refus(?:e|ed|es)|rul(?:e|ed|es) out|"
    r"without foundation|baseless|dismiss(?:ed|es)|is not|are not|rejected|rejects)\b",
}
# "Neither X nor its units had ever entered any venture with Y"
_NEITHER = re.compile(
    r"\b[Nn]either\b(?! confirm)[^.;]{1,80}? nor\b(?![^.;]{0,60}\b(?:comment|respond|confirm|den(?:y|ied)))[^.;]{1,80}$"
)
# What is said right before the words for it.
_RIGHT_BEFORE: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    ("denied", re.compile(r"\b(?:not|never|nor)(?: (?:be|been|being|yet|currently|[a-z]+ly))* $")),
    (
        "ended",
        re.compile(
            r"\b(?:fail(?:s|ed|ing|ure)? to|unable to|unsuccessful(?:ly)?(?: [a-z]+){0,3}? to|no longer) $"
        ),
    ),
    (
        "possible",
        re.compile(
            r"\bin the (?:race|battle|contest|running|fight|bidding)(?: war)? to $|\b(?:whether|unclear if)\b[^,;]*$"
        ),
    ),
)
_NO_COMMENT = re.compile(
    r"\b(?:declin(?:e|ed|es)|refus(?:ed|es)) to (?:comment|confirm|discuss|elaborate)\b|\bneither confirm(?:ed|s)? nor den(?:y|ied)"
    r"|\b(?:did not|has not|would not) (?:immediately )?(?:comment|respond|confirm)\b"
)
# Of these cues each is said of its own part of the sentence between two commas only.
_NOT_HERE = led(
    r"没有(?!.{0,6}不)|未(?:与|有|曾|就|参与|进行|考虑|签|实施)|并未|尚未(?!拥有|持有|获得?[^，。；]{0,10}(?:批准|通过|同意|核准))|不会(?!对|影响|导致|构成|造成|产生|改变|因此)|不进入|"
    r"不涉及|无意|不打算|不考虑|不准备|暂无|暂不|从未|(?<=内)无(?=将|对|拟)|并非(?=.{0,8}(?:合作|关系|股东|子公司|收购))|无(?=.{0,24}(?:计划|意向|打算|考虑|安排))|不再(?=.{0,2}(?:收购|购买|出售|转让|增持|减持|合作|寻求|考虑|筹划|参与|投资|进行|进入|生产|谋求))"
)
_MISSED = re.compile(r"失败|未果|未成功|落空|落败")  # behind
_GIVEN_THAT = compiled(
    r"如果|倘若|假如|要是|一旦|若(?=<who>|[与和向对以将能成收入增减完])", "zh"
)  # before
_TRIED = re.compile(r"希望|期望|试图|尝试|[是能会可]否|会不会")  # before
# Of a later part of the sentence when they stand there: 收购乙，未来可能继续扩张
_MAYBE = led(
    r"可能|或将|有望|或(?=已|获|被|宣布|完成|进军|设立|签|达成|辞|收购|入股|出售|与|向|于|成|增资|减持|转让)"
)
_MAYBE_HERE = led("探讨|(?<!的)(?<!稳定性)(?<!综合)考虑(?!到|因素)|寻求")
_ASKED = re.compile("^[^什何哪谁怎几多]*[？?]”?$")
_RUMOURED = {
    "zh": r"(?:关注到|注意到|留意到)[^。；]{0,80}(?:报[道导]|传闻|传言|消息)|据传|传闻|猜测|揣测|有报[道导]称|[不未]予置评|拒绝置评|[不未]予评论|有媒体(?:报道|称|爆料|曝)|传言|(?<!发布)消息称|有消息|市场消息|坊间|网传|内幕人士|援引[^，。]{0,12}(?:人士|消息)|知情人士|据.{0,6}消息人士|外媒称|疑似|曝出|被曝|传出|盛传|(?<!宣)传(?!感|统|媒|动|输|播|递|承|奇|化|导|媒|真|世)(?=.{0,12}(?:收购|入股|合作|合资))",
    "en": r"\b(?:[Rr]eportedly|(?<!confirmed )(?<!confirms )(?<!confirming )[Rr]umou?r(?:ed|s)?|is said to|are said to|said to be|(?<!months of )(?<!weeks of )(?<!days of )(?<!years of )speculation|[Aa]lleged(?:ly)?|"
    r"(?:in|a) response to (?:[a-z]+ ){0,2}(?:reports|rumou?rs|speculation) (?:that|of)|market talk|(?:[Oo]n|[Aa]mid|[Ff]ollowing|[Dd]espite|to|about) (?:media |press |news |newspaper )?(?:reports|rumou?rs) (?:of|about|that)|(?<!nnual )(?<!arterly )(?<!nterim )(?<!earnings )[Rr]eports?(?: (?:that|which|had|have|has|on <d>))* (?:said|saying|claim(?:ed|ing|s)?|suggest(?:ed|ing|s)?|alleg(?:ed|ing)|added|indicat(?:ed|ing))|according to (?:[a-z]+ )?rumou?rs|according to (?:media|press|news|local|newspaper|unconfirmed) reports?|after an? (?:\w+ )?report that|follow(?:s|ed|ing) an? report|had (?:been|previously been|earlier been|long been) (?:reported|rumou?red|said) to)",
}
_PLANNED = {
    "zh": r"拟|同意(?=收购|出售|购买|认购|受让|转让|向|将|把|以)|决议.{0,8}(?=新设|设立|投资|收购|取得|处分|出售|增资|购买)|计划(?!期间|已?届满)|(?:建议|献议|提议|提出)(?=以|，?出价|收购|全面|购买|向)|打算|急需|亟需|急于|准备|预计|即将|有意|意欲|筹划|筹备|意向|(?<!成功)将(?!其|所持|所有|注册|公司|持有|旗下|全部|原|该|名下|全资|手中|<who>)"
    r"|欲(?!望)|后[,，]?.{0,16}将|公告.{0,6}草案|预案|待.{0,8}批准|尚需|尚未获|将(?=<who>?(?:由|以))|愿|被(?:要求|责令|勒令)|必须",
    "en": r"\b(?:will\b(?! not)|vot(?:es?|ed|ing) (?:in favou?r of|for|on)\b|plan(?:s|ned|ning)? (?:to|on)\b|to (?:acquire|buy|purchase|combine|divest|offload|sell|invest|form|set up|establish|merge|launch|become|take over|be (?:[a-z]+ ){0,2}<j>|partner|retire|step down|step aside|stand down|leave|depart|resign|succeed|replace)|"
    r"intend(?:s|ed)?|wants? to|hop(?:es?|ed|ing) to|(?:wish(?:es)?|keen|eager|willing|ordered|obliged|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?) to|must\b|[Ii]f the\b|agreed to|agrees to|agreement to (?:acquire|buy|sell|form|merge|purchase|take|set up|combine|create|establish)|agrees? (?:an? )?(?:[a-z$-]+ ){0,3}(?:merger|takeover|sale)\b|expect(?:s|ed)? to|aim(?:s|ed|ing)? to|proposed|"
    r"proposes|proposal|planned|plans for|set to|is to|are to|subject to|upcoming|letter of intent|intention to|to be (?:acquired|bought|sold|taken over|taken private|merged)\b|(?:merger|acquisition|takeover|sale) agreement with|would\b|offered to|(?<!in a )bid (?:for|to)|(?:takeover|buyout|cash|hostile|tender|improved|rival|sweetened|formal|higher|all-share|<m>) (?:bid|offer|approach|proposal)\b|"
    r"prepares? to|preparing to|(?:delay|postpone?)(?:s|ed|d|ing)? (?:(?:their|its|the|an?|<one>|<many>) )?(?:[a-z-]+ ){0,2}(?:merger|takeover|acquisition|sale|purchase|deal|buyout|tie-up)\b|going to|due to (?:be|close)|pending|approv(?:ed|es) (?:the )?(?:incorporation|formation|establishment|setting up|creation|acquisition)|in anticipation of|forthcoming|impending|"
    r"(?:clear(?:s|ed)|approv(?:es|ed)|green-?lights?|green-?lit|waved through) (?:the )?(?:<cn>['’]s? )?(?:proposed )?(?:acquisition|purchase|takeover|merger|sale|buyout))",
}
_DONE = {
    "zh": r"已(?:经)?(?:完成|于|由|正式|成为|获|签)|(?<!增资)(?<!交易)(?<!转让)(?<!收购)(?<!变更)(?<!过户)(?<!发行)完成(?!后|之后)|正式(?:成立|揭牌|签)|已将|宣布完成|顺利完成",
    "en": r"\b(?:has|have|had) (?:already |now |successfully |been )?(?:complet|acquir|bought|sold|form|establish|sign(?!ed (?:an? |the )?(?:[a-z-]+ ){0,4}(?:agreement|deal|contract|pact|letter of intent|memorandum of understanding|term sheet) to (?:acquire|buy|purchase|sell|merge|divest|take over|combine)\b)|clos|finali[sz]|found|set up|launch|creat)|\bcompleted\b|\b(?:spent|paid) [^.;,]{1,40}? to (?:acquire|buy|purchase|take)|\bclosed (?:its|the)",
}
_FOR_NOW = led(
    r"暂(?!定|代)|目前|现阶段|眼下|短期内|当前|\bfor (?:now|the time being|the moment)\b|\b[Aa]t present\b|"
    r"\bcurrently\b|\bno (?:current|immediate|present) |\bin the (?:near|short) (?:term|future)\b|\bat this (?:time|point)\b|\bjust yet\b|\bat this stage\b|\bat the moment\b"
)
# The report of a rumour that is then answered is the question, not the answer.
_ANSWERED = led(
    r"(?:针对|就|对于|回应).{0,20}(?:传闻|传言)|in response to|responding to|有关.{0,20}(?:报道|消息)"
)


def _table(words: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {"zh": compiled(words["zh"], "zh"), "en": gated(spelled_out(words["en"], "en"))}


_ORDER: tuple[tuple[Modality, dict[str, re.Pattern[str]]], ...] = (
    (
        "possible",
        _table({"zh": r"不排除", "en": r"\bnot rul(?:e|es|ed|ing) out|cannot be ruled out"}),
    ),
    ("denied", _table(_DENIED)),
    ("ended", _table(_ENDED)),
    ("rumoured", _table(_RUMOURED)),
    ("possible", _table(_POSSIBLE)),
)
_PLANS = _table(_PLANNED)
_FINISHED = _table(_DONE)
_CUTS = {
    "zh": led(r"[；;。!?！？]|[,，]?但(?:是)?|[,，]不过|[,，]然而|[,，]并称|[,，]而(?!且)"),
    "en": compiled(
        r";|,?[”\"] (?=(?:said|says|added|adds|told)\b)|, but\b|\bbut\b|, while\b|, although\b|, where\b|,? after\b|,? because\b|,? following (?=<one>|its\b|the\b)|, and (?=[^,]{0,40}\b(?:will|is|was|has|does)\b)"
        r"|,(?: and)? (?=<cn>(?:['’]s?(?: [A-Za-z]+){1,3})? (?:acquired|bought|sold|raised|[a-z]{3,12}ing)\b)",
        "en",
    ),
}
# "A merger was proposed, but fell through"
_TURNED = compiled(
    r"^[^.;]{0,120}?,? but (?:(?:it|this|that|they|talks|later|soon|ultimately|eventually|the [a-z]+|<one>) ){0,2}"
    r"(?:fell through|fell apart|collapsed|came to nothing|failed|(?:was|were) (?:later )?(?:called off|abandoned|blocked|"
    r"scrapped|dropped|rejected|cancelled|canceled|withdrawn)|never (?:happened|went|came|closed|completed))",
    "en",
)
# "Under the deal that saw X sell Y last year, X is not allowed to": what is said of the main clause
# does not reach into the phrase before it, nor into what a deal "that saw X sell Y" is described by.
_FRONTED = compiled(
    r"^[“(\s]*(?:(?:While|Although|Though)\b|(?:Under|Despite|Following|Since|After|When|Once|As part of|Thanks to|In line with|Besides|Apart from|Unlike|In an? (?:[a-z]+ )?(?:statement|interview|letter|note|memo|speech|filing|email|report))\b(?! (?:\w+ ){0,3}(?:reports?|rumou?rs|speculation|claims)\b))[^;:]{8,200}?"
    r"(?P<end>, )(?=(?:<who>|it|they|the [a-z]+)(?: (?:[a-z]+ly|later|then|also|now))? (?:is|are|was|were|has|have|had|does|do|did|will|would|may|can|could|must|said|says|[a-z]{3,12}e[ds])\b)",
    "en",
)
# "Is partnering with Y, a step that could double its sales", "bought Y, as it seeks to grow"
_AFTERTHOUGHT = compiled(
    r", (?:an? [a-z -]{3,40}? (?:that|which|<one>)|as (?:<who>|it|they|the [a-z]+)|(?:even )?though|even as|despite|in what|in an? (?:[a-z-]+ ){0,2}(?:move|deal|step|effort|push)) ",
    "en",
)
# "Bought Y, which could help it grow"
_ADDED = compiled(r", (?:which|who|<one>) ", "en")
_RELATIVE = compiled(r", (?:which|who|<one>) [^,;:]{0,90}$", "en")
_APPOSED = led(r", (?:an?|the|its|one of) [^,;:]{0,90}$")
# "Arrested on charges of misconduct, which he denies"
_ANSWERS = compiled(
    r",? (?:which|charges|<one>) (?:that )?(?:he|she|<pe>) (?:has |have )?den(?:y|ies|ied)\b", "en"
)
_OWNED = led(r"[a-z-]*(?:owned|controlled|backed|led|founded|run)\b")
_DESCRIBED = compiled(
    r"\b(?:deal|agreement|transaction|sale|takeover|merger|pact|arrangement|contract|purchase) (?:that|which|in which|by which|under which|whereby) "
    r"(?:saw|let|allowed|made|<who>)[^,;:]{0,90}$",
    "en",
)
_MAIN_VERB = led(r",| (?:is|are|was|were|does|do|did|has|have|had|will|would)(?: not\b|n[’']t\b)")
# "X will sell Y, the Herald reported": its plan, but not in its own words
_REPORTED = compiled(
    r"<x>(?: newspaper| magazine| agency)? (?:has )?(?:reported|said|says|reports)\b|: (?i:reports?|sources?|<x>|"
    + "|".join(map(re.escape, sorted(MEDIA)))
    + r")\s*$",
    "en",
)
_UNNAMED = led(
    r"\b(?:people|persons?|sources?)(?: who (?:is|are))? (?:familiar with|with (?:direct )?knowledge of|close to the|briefed on)|"
    r"\bciting (?:people|(?:[a-z]+ )?sources|unnamed|unidentified|anonymous|a person)\b"
)
_OWN_WORDS = led(r"\b(?:said|says|told|announced|announces|confirmed|statement|filing|disclosed)\b")
_SOURCES = led(r"(?<!company )\bsources? (?:said|says?|told|added)\b")
_CITES = re.compile(
    r"\bciting (?:an? |the |its )?(?:[a-z]+ ){0,2}(?:statement|filing|announcement|release)\b"
)
_COMMA = re.compile(r"[,，]")


def _between_commas(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind text[start:end], up to the next commas."""
    left = text.rfind("，", 0, start) + 1
    right = text.find("，", end)
    return text[left:start], text[end:] if right < 0 else text[end:right]


def clause(text: str, start: int, end: int, lang: str) -> tuple[int, int]:
    """The clause of a masked sentence round [start, end): cut at semicolons and at "but"."""
    left, right = 0, len(text)
    for cut in _CUTS[lang].finditer(text):
        if cut.end() <= start:
            left = cut.end()
        elif cut.start() >= end:
            right = cut.start()
            break
    return _within_phrase(text, left, start, end, right) if lang == "en" else (left, right)


def _within_phrase(text: str, left: int, start: int, end: int, right: int) -> tuple[int, int]:
    """The clause less the main clause, or less the phrase that is set before it."""
    fronted = _FRONTED.match(text)
    if fronted:
        cut = fronted.start("end")
        left, right = (left, min(right, cut)) if end <= cut else (max(left, cut), right)
    said_of_it = _ANSWERS.search(text, end, right) or _AFTERTHOUGHT.search(text, end, right)
    right = said_of_it.start() if said_of_it else right
    owned = _OWNED.match(text, start)
    relative = (_APPOSED if owned else _RELATIVE).search(text, left, start)
    if relative:
        comma = text.find(",", end, right)
        return relative.start(), comma if comma > 0 else right
    if _DESCRIBED.search(text, left, start):
        verb = _MAIN_VERB.search(text, end, right)
        right = verb.start() if verb else right
    return left, right


def of(text: str, start: int, end: int, lang: str) -> tuple[Modality, bool]:
    """The modality of what masked text[start:end] states, and whether it holds only for now."""
    left, right = clause(text, start, end, lang)
    around = text[left:right]
    for_now = bool(_FOR_NOW.search(around))
    if (_TURNED if lang == "en" else beside_zh.TURNED).search(text[end:]):
        return "ended", for_now
    if lang == "en" and (said := _said_before(text, left, start)):
        return said, for_now
    before, behind = _between_commas(text, start, end) if lang == "zh" else ("", "")
    here = before + text[start:end] + behind if lang == "zh" else ""
    if here and (said := _said_here(before, here, behind, around)):
        return said, for_now
    for modality, table in _ORDER:
        if _is_said(modality, table[lang], text, (left, end, right), lang):
            return modality, for_now
    if here and (_TRIED.search(before) or _is_unsure(text[left : end + len(behind)], here)):
        return "possible", for_now
    near = text[left:end] + _COMMA.split(text[end : end + 16])[0]
    plan = _PLANS[lang].search(near)
    told: Modality = "planned" if plan and not _FINISHED[lang].search(near) else "asserted"
    return ("rumoured" if lang == "en" and _is_hearsay(text, told) else told), for_now


def _is_said(
    modality: Modality, words: re.Pattern[str], text: str, span: tuple[int, int, int], lang: str
) -> bool:
    """Whether one of the words for it is said of what ends at `end`, in text[left:right]."""
    left, end, right = span
    if modality == "rumoured" and ";" not in text and _ANSWERED.search(text) is None:
        left, right = 0, len(text)
    if lang == "zh":
        right = beside_zh.stop(modality, text, end, right)
    if lang == "en" and modality == "denied":
        return _denial(words, text, span) is not None
    if lang == "en" and modality == "possible" and (added := _ADDED.search(text, end, right)):
        right = added.start()
    return words.search(text[left:right]) is not None


def _is_unsure(told: str, here: str) -> bool:
    return bool(_MAYBE.search(told) or _MAYBE_HERE.search(here) or _ASKED.search(here))


# "Acquired the 30 % of Y that it did not own", "bought Y, whose pumps are not sold": said of Y
_DESCRIBES = compiled(r"(?:,? (?:whose|which|where|that)\b[^,;.]{0,60}|[<fp>] <one> )$", "en")
_NOT = re.compile(r"(?:is|are|did|does|do|has|have|had) not|didn|never")


def _denial(words: re.Pattern[str], text: str, span: tuple[int, int, int]) -> re.Match[str] | None:
    """The first denial in text[left:right] that is not said of what a clause behind `end` describes."""
    left, end, right = span
    for cue in words.finditer(text, left, right):
        behind = cue.start() >= end and _NOT.match(cue.group())
        if not (behind and _DESCRIBES.search(text, end, cue.start())):
            return cue
    return None


def _said_here(before: str, here: str, behind: str, around: str) -> Modality | None:
    """What the words between two Chinese commas alone decide."""
    told = before if behind.startswith("了") else here  # 注销了一个未曾经营的公司
    denied = _NOT_HERE.search(told) or before.endswith(("未", "没"))
    if denied and "不排除" not in around:
        return "denied"
    if _GIVEN_THAT.search(before):
        return "planned"
    return "ended" if "未能" in before or _MISSED.search(behind) else None


def _said_before(text: str, left: int, start: int) -> Modality | None:
    """What the words before the trigger alone decide, whatever else stands in the clause."""
    if _NO_COMMENT.search(text, left, start):
        return "rumoured"
    if _NEITHER.search(text, max(left, start - 160), start):
        return "denied"
    before = text[max(left, start - 60) : start]
    return next((told for told, words in _RIGHT_BEFORE if words.search(before)), None)


def _is_hearsay(text: str, told: Modality) -> bool:
    """Whether nobody says it by name; or a plan is told by a paper and not by its makers."""
    if _UNNAMED.search(text) or (told == "asserted" and _SOURCES.search(text)):
        return True
    paper = _REPORTED.search(text) if told == "planned" else None
    if paper is None or _CITES.search(text, paper.end()):
        return False
    return _OWN_WORDS.search(text[: paper.start()]) is None
