"""Tells Chinese claims from what is supposed, advised, asked, feared, compared or made up."""

import re

from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

# From a word to the trigger in the verb phrase that it governs, not in one that follows
INTO = (
    "(?:(?!(?<!合)并(?![购入表])|[之以]?后|(?<![因故从])而|从而|进而|转而|"
    "的(?:人|公司|企业|机构|股东|情况|时候|基础|同时|背景|前提|议案))[^，。；：]){0,40}$"
)
# In the clause, before the trigger: what is supposed, or holds of every time
_SUPPOSED = compiled(
    "如果|如已|如欲|倘若|倘(?=<who>)|假如|假设|假使|假若|假定|(?<!主)要是|一旦|除非|万一|若(?=<who>)|"
    "就算|即便|即使|哪怕|纵使|纵然|任凭|(?:无论|不管|不论)(?!如何|怎)|每当|每逢|每次|每每|往往|"
    f"(?:^|<who>)若{INTO}",
    "zh",
)
# What is wished for, feared, advised or forbidden by somebody else
_OTHERS_WISH = compiled(
    "(?:建议|呼吁|敦促|恳请|反对|鼓励|担心|担忧|盼着?|盼望|期盼|期待|希望|相信|劝说?|力劝|怂恿|游说|主张)(?=<who>)|"
    "要求(?=<who>)|没有?人(?:会|能|敢)?(?:相信|认为|料到|想到)",
    "zh",
)
# What would be good, might have been, or is not what happened
_ADVISED = compiled(
    "(?:(?<![相响])反对(?!党|派|票|意见|声)|不妨|何不|何妨|(?<![远大莫还])不如|本可以?|本来可以|宁[愿可肯]|几乎(?!与|和|同|全部|所有|同时|没|占|翻|都)|是(?:时候|该)|有(?:理由|义务|底气|实力|把握|信心|资格|能力)(?!的)|(?:早就?|本)[该应]|"
    "有必要|(?<![所持占拥])有权(?!人|益|利)|应[当该](?!不|会|是|已|能|将|把|出售|剥离)|不(?:意味着|代表|等于|表示)|并非意味着|"
    f"而(?:不是|非)|险些|差点|差一点|只差|就差){INTO}",
    "zh",
)
# What is asked: readers' letters, investors' questions, headlines
_ASKED = compiled(
    f"(?:何时|什么时候|几时|该不该|要不要|是不是|有没有|难道|莫非|哪有|哪会|怎么?可能|何曾|何尝|岂[能会]|凭什么){INTO}",
    "zh",
)
_WHETHER = re.compile("(?P<word>[敢肯想愿该要能])不(?P=word)")  # 敢不敢
_ENQUIRED = led(
    "(?:提问|发问|追问|来信问|请问|问询|询问)[^。；]{0,16}?[，：][^。；]{0,24}?(?:[是能可]否|会不会|可能)"
)
_LIKENED = led("好比|如同|犹如|宛如|仿佛|好像|无异于|堪比")
_RESIGNS = re.compile("辞|卸任|下台|离职")  # who is called on to do so, is under pressure
# Before the trigger, in any clause: tales, exercises, jokes
_INVENTED = led(
    "(?:这部|该部?|本部?|一部|某部|其|新)(?:小说|剧|电影|影片|漫画|动画)(?:中|里|讲述|描[写绘述])|"
    "(?:小说|剧集|电视剧|网剧|影片|漫画|游戏|剧本)[中里]，|剧中|剧情(?:简介|梗概)|"
    "在?(?:小说|电影|电视剧|影片|漫画|动画|游戏|剧本|故事|梦|想象|虚拟)(?:世界|情节)?[中里]，|(?:小说|剧本|电影|漫画|故事)[^，。；：]{0,6}(?:写到|写道|讲到|设定|描写|讲述)|(?:虚构|假想|编造)的?[^，。；]{0,4}(?:故事|情节)[：]|笑谈|支一?招：|献策：|建言：|段子|调侃|"
    "梦见|梦到|纯属虚构|沙盘[推演]演?练?|(?:模拟|推演)[中，：]|脑洞|开玩笑|恶搞|愚人节|AI生成|试想|就差一步|差一点，|要不是|(?:若|如果|假如)不是|若非|"
    "(?:例[句题]|试题|考题|习题|造句|写作素材|情景模拟|[单多]选题|选择题|判断题|填空题|简答题|论述题|思考题|(?:阅读|背景)材料|案例分析题?)[：】\\]]|"
    "【(?:案例|例题|习题|试题|材料)】|(?:假想|虚构|这样)的?(?:一个)?(?:场景|情景|情形|案例)："
)
# Behind the trigger: what is only a chance, a right, a tale, or compared with something
_WHICH = "(?:(?!带来|创造|提供|迎来|意味|[是为]|成为)[^，。；：]){0,30}?"
_ONLY_A = compiled(
    f"{_WHICH}(?:与否|的(?:机会|优先(?:购买)?权|选择权|权利|期权|假设|资格|前提|念头)|"
    "(?:并非|不是|绝非|未必是?|算不上|称不上)(?:明智|上策|良策|最优|最佳|坏事|好事))",
    "zh",
)
_SEEKS = led("寻求|寻找|探索|考虑|评估|关注|把握|抓住")
# What the market and its experts expect
_FORETOLD = compiled(
    "(?:预[计期测言料判]|认为|相信|押注|估计|判断|断言)[，：]?[^，。；]{0,12}?<who>[^，。；]{0,12}?"
    "(?:将|会|(?<!需)要|有望|势必|迟早|终将)[^，。；]{0,24}$",
    "zh",
)
_FORECASTERS = led(
    "(?:分析师|分析人士|专家|业内人士|网友|投资者|股民|(?<!引[起发])市场|外界|学者|教授|机构|券商|投行|研报|不少人|人们)"
    "[^。；，]{0,12}?(?:预[计期测言料判]|认为|相信|押注|估计|判断|断言)"
)
# Opinions and wishes of people who have no part in it
_CROWD = led(
    "分析师|分析人士|认为|觉得|主张|专家|业内人士|网友|投资者|评论|市场(?=期待|期望|希望)|"
    "外界|学者|教授|民众|消费者"
)
_WISHED = compiled(
    "应当|应该|理应|最好|不妨|期待|期望|希望|盼望|要求|建议|呼吁|敦促|"
    "(?<![相对适反响供])应(?=(?:<who>|[收购出售与和同跟]))",
    "zh",
)
# "If the sale is approved" presupposes an agreement.
_AGREED = re.compile(r"[^，,；;：:。]*(?:完成|获批|获得批准|交割)")
_CUT = re.compile(r"(?s:.*)[，,；;：:。]")  # everything up to the last mark before the trigger
_SAYS = re.compile("(?:公告|宣布|表示|称|披露)，$")  # 如果甲公告，收购了乙: one clause
_ONLY_IF = compiled("(?:^|[，：“])(?:只有|只要)(?=<who>|<one>)", "zh")
_THEN = late("[^，。；]{0,40}，[^，。；]{0,8}?[才就]")


def claims(text: str, start: int, spelt: str) -> bool:
    """Whether a masked sentence with its trigger at `start` claims something, be it a plan.

    `spelt` is the sentence before its trigger with its names.
    """
    cut = _CUT.match(text, 0, start)
    if cut and _SAYS.search(text, max(0, cut.end() - 4), cut.end()):
        cut = _CUT.match(text, 0, cut.end() - 1)
    clause = text[cut.end() if cut else 0 : start]
    if _is_supposed(clause, text, start) or _is_asked(clause, text, start):
        return False
    if _LIKENED.search(clause) or _INVENTED.search(spelt):
        return False
    if _FORETOLD.search(text, 0, start) and _FORECASTERS.search(spelt):
        return False
    if _ONLY_A.match(text, start) and not _SEEKS.search(clause):
        return False
    return not (_WISHED.search(clause) and _CROWD.search(text, 0, start))


def _is_supposed(clause: str, text: str, start: int) -> bool:
    if _ONLY_IF.search(clause) and _THEN.match(text, start):
        return True
    if _SUPPOSED.search(clause) or _ADVISED.search(clause):
        return _AGREED.match(text, start) is None
    return _OTHERS_WISH.search(clause) is not None and _RESIGNS.match(text, start) is None


def _is_asked(clause: str, text: str, start: int) -> bool:
    return bool(
        _ASKED.search(clause) or _WHETHER.search(clause) or _ENQUIRED.search(text, 0, start)
    )
