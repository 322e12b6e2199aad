"""Chinese verbs and nouns that say of an event, their object, that it has not come about.

甲推迟收购乙, 甲没能收购乙, 甲收购乙的申请被驳回, 甲收购乙一事陷入僵局.
"""

from monitor.model import Modality
from monitor.reading.claims.factuality_zh import INTO
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

# Before the trigger, in its clause
_MISSED = led(f"(?:不再(?=将|把|任命|聘任|辞去)|没能|未能|没有能|错失|错过|打消|断了){INTO}")
_REFUSED = compiled(
    f"(?:拒绝(?!了?被?<who>)|不肯|不愿意?|不想|不敢|无力|无法|无缘|无望|没法|不允许|不准许?|不同意|不赞成|不支持|不可能|[绝毫并]?[无没]有?可能|不太可能|不大可能|"
    "(?:并非|并不|绝非|绝不|不是)(?:要|想|打算|意在|为了)|不是(?=<who>(?!是否))|也不|[并还]不(?=[与和向同对将把以从让给]))"
    f"{INTO}",
    "zh",
)
_FORBIDDEN = compiled(f"(?<![图欲求吁想法能])(?:禁止|阻止)了?<who>{INTO}", "zh")
_NOT_YET = compiled(
    f"(?:推迟|暂缓|延期(?!交)|延后|押后|力争|争取(?!到|了)|"
    "承诺(?![方函人期书或及和、的不]|业绩)|立志|誓言|(?<!不再)(?<!放弃)(?<!停止)谋求|(?:^|<who>)为了|[获被]授权|授权(?=<who>)|(?:最快|最早|最迟|至迟)(?:将|于|在|要)?(?=<d>|[下明年本今])|图谋|伺机|(?:^|[^最])目标是|应当?(?=将|把|出售|剥离)|距?离(?=收购|入股|与<who>))"
    f"{INTO}",
    "zh",
)
# Who applies to resign or for bankruptcy has done so; who applies to buy may not yet
_APPLIES = led(f"(?<!成功)(?<!已)申请(?![人书了]|注销|仲裁|强制){INTO}")
_BY_APPLYING = late(
    "[^，。；]{0,16}?(?:辞|卸任|退休|离职|破产|重整|清算|解散|注销|清盘|临时|管理人)"
)
# 为收购乙，甲发行债券, not 甲为收购方
_FOR = compiled("(?:^|<co>|<one>)为$", "zh")
_A_DEAL = late(
    "(?:收购|并购|入股|参股|投资|认购|受让|增持|减持|出售|增资|购买)(?!方|人|者|主体|对象|标的|款|价)"
)
_AIMED = led("(?:目标|计划|规划|蓝图|时间表)：[^，。；]{0,12}$")
_WEIGHED = compiled(
    "(?:(?:正在?|在|已|曾|开始|着手|初步|认真|深入|内部|积极)(?:研究(?!院|所|中心|部|开发|生)|讨论|商议|论证|盘算|考量|斟酌)过?了?|"
    f"(?:讨论|商议)过|大概率|说不定|没准|兴许|也许|或许|恐怕|八成){INTO}",
    "zh",
)
# What was meant to be, and whether the rest of the sentence says that it was not
_MEANT = led(
    f"(?:试图|企图|尝试|寻求){INTO}|"
    f"(?:本想|本打算|本拟|本欲|原本?(?:打算|计划|拟|想|准备|定|有意|希望)|"
    f"曾(?:经)?(?:打算|计划|拟|想|试图|有意|考虑|准备|谋求)){INTO}"
)
_BUT = late(
    "[^。；]{0,60}?，(?:(?:却|但)?(?:遭到?|被)[^，。；]{0,10}?(?:拒绝|否决|反对|阻止|驳回|叫停)|(?:但|却|可惜|不料|然而|无奈|后来?|最终|最后|终究|结果|随后)[^。；]{0,16}?"
    "(?:放弃|未能|没能|没有|未果|不了了之|泡汤|落空|作罢|告吹|流产|失败|搁浅|无疾而终|变卦|改变|"
    "打消|叫停|终止|取消|中止|如愿|被拒|遭拒|被否|谈崩|错过))"
)
# Behind the trigger
_OF = "(?:(?!成功|完成)[^，。；：]){0,30}?"
_CAME_TO_NOTHING = late(
    f"{_OF}(?:的|之)?(?:计划|申请|议案|提案|方案|想法|机会|努力|尝试|企图|谈判|愿望|如意算盘)[^，。；：]{{0,6}}?"
    "(?:被驳回|被否|遭否|无疾而终|不了了之|落空|破灭|擦肩而过|失之交臂|化为泡影|未获|未通过|遭拒|被拒|"
    f"以失败|石沉大海|作废|付诸东流)|{_OF}(?:失之交臂|擦肩而过)(?=[，。；]|$)|{_OF}(?:被)?(?:判决?|裁定|认定)?(?:不成立|(?<!不被视为)无效)(?=[，。；”]|$)"
)
_OPEN = late(
    f"{_OF}(?:(?:一事|事宜|事项|之事|交易|计划|谈判|进程|案)(?:目前|至今|仍|还|尚|依然|迟迟|一直|也|已|正|又)*"
    "(?:没有?|未有|无|未见)(?:任何|实质性?|新的?|最新){0,2}(?:进展|下文|结果|定论)|"
    "(?:仍|还|尚|依然)存在?(?:较大|重大|诸多|很大|一定)?的?(?:不确定性|变数|悬念)|悬而未决|陷入(?:了)?(?:僵局|停滞)|"
    "进入了?倒计时|指日可待|提上了?日程|呼之欲出|只差临门一脚|近了一步|近在咫尺|的前提(?:是|条件)|一步之遥|遥遥无期|难产|"
    "尚无定论|前景(?:不明|未卜)|的(?:目标|愿望)(?=[，。；”]|$))"
)
_CONSIDERED = late(f"{_OF}(?:持开放态度|的(?:可行性|可能性?|设想|构想|想法|念头))")
_ADVICE = late(
    f"{_OF}(?:提供|征[求询]|听取|咨询|发表|出具|提出)(?:了)?[^，。；]{{0,6}}?(?:意见|建议|咨询|方案)"
)
_ABOUT = led("就[^，。；]{0,6}$")


def told(text: str, start: int, before: str, behind: str) -> Modality | None:
    """The modality that a verb or noun gives an event, its object, at `start` of a masked sentence.

    `before` and `behind` are the words between two commas around its trigger.
    """
    if _MISSED.search(before) or (_MEANT.search(before) and _BUT.match(text, start)):
        return "ended"
    if _FORBIDDEN.search(before) or _CAME_TO_NOTHING.match(behind):
        return "ended"
    if _REFUSED.search(before):
        return "denied"
    if _OPEN.match(behind) or _is_ahead(before):
        return "planned"
    if _FOR.search(before) and _A_DEAL.match(text, start):
        return "planned"
    if _APPLIES.search(before) and not _BY_APPLYING.match(text, start):
        return "planned"
    if _WEIGHED.search(before) or _CONSIDERED.match(behind):
        return "possible"
    return "possible" if _ABOUT.search(before) and _ADVICE.match(behind) else None


def _is_ahead(before: str) -> bool:
    """Whether the event is put off, aimed at or promised; not 承诺不减持."""
    ahead = _NOT_YET.search(before)
    return (ahead is not None and "不" not in ahead[0]) or _AIMED.search(before) is not None
