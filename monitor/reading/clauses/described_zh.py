"""What Chinese texts say of a firm right before its name: 美国工业机器人公司X, 总部位于青岛的X,
一家名为X的公司."""

import re
from collections.abc import Callable, Sequence

from monitor.reading.marks import ALL, CHARS
from monitor.reading.masks.beside import Spans
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led
from monitor.reading.words.prose_zh import after_prose
from monitor.reading.words.zh import PLACES

Form = tuple[re.Pattern[str], Callable[[str], Spans]]  # a pattern, and the asides it finds
_NAMES = "".join(CHARS[kind] for kind in ("company", "guess", "maybe_person", "org"))
_N = f"[{_NAMES}]"
# What describes a firm right before its name.
HEAD = (
    "(?:(?<![子孙分母总标本该])(?<!标的|参股|控股)公司|企业|厂商|大厂|[央国民私外房车药酒矿钢煤船]企|"
    "[制供运开服提经生零材设贸][造应营发务供销产售料备易]商|代工厂|巨头|龙头|龙头股|独角兽|新秀|品牌|"
    "平台|网站|银行|券商|连锁(?:店|超市|百货)|(?:投资|创投|风投|私募|财务|战略|金融|研究|产业)"
    "(?:机构|基金|公司|者|方|人)|私募基金|对冲基金|主权基金|主权财富基金|母基金|"
    "(?:老|原|原有|现有|既有|新|新老|早期|战略)(?:股东|投资者|投资方|投资人)|业者|同业|同行|"
    "对手|初创|集团|领[导军先]者|领军企业|领先企业|翘楚|先驱|新势力|老字号|百年老店|"
    "[百0]强|[商业企者一]之一|行业老大|行业一哥)"
)
_CALLED = led(f"{HEAD}(?=“?{_N})")
_ABOUT = "(?:<g>|<m>|<d>|<r>|<j>|<pe>|<x>)"
_LISTS = "(?:上市|挂牌)"
# 总部位于青岛的甲, 成立于2015年的甲, 以水泵起家的甲, 有“泵王”之称的甲: no other firm may be in it.
_OPENS = (
    "总部(?:位于|设在|设于|在)|来自|植根于?|扎根于?|"
    "成立于|创立于|创建于|始建于|创办于|(?:成立|创立|创办)(?:已|近|逾|超过?)?(?=<g>{0,4}年)|"
    "(?:旗下|(?<!全资)(?<!直接)(?<!间接)(?<!共同))拥有(?!的|<g>?<r>)|(?:由)?(?:<pe>|两名|几名|多名)<g>{0,8}?(?=创[办立建])|"
    "专注于?|聚焦于?|深耕于?|主营|主打|主要从事|从事|以(?=<g>{1,10}(?:起家|闻名|著称|见长|为主))|"
    "靠(?=<g>{1,8}起家)|(?:有着|素有|享有|有)(?=“<g>{1,10}”(?:之称|美誉|的美称))|"
    "(?:被|人)?(?:称为|称作|誉为|视为|称)(?=“)|号称|估值|市值|年(?:营收|收入|销售额?|产值|产能)|"
    "(?:去年|上年|<d>)(?:营收|收入|销售额?|净?亏损|盈利|净利润?|产值)|"
    "连(?:续|年)<g>{0,4}?亏损|亏损(?=多年|严重|累累)|濒临|濒于|陷入|深陷|身陷|负债(?=累累|高|<m>)|"
    "(?:正在?|仍在|刚刚?|已)?(?:谋求|冲刺|筹备|筹划|计划|准备|申请)(?=(?:<g>|<x>){0,8}?(?:上市|挂牌|IPO))|"
    f"(?:刚刚?|新近|已|即将)(?=(?:在(?:<g>|<x>){{1,6}}?)?{_LISTS}|退市|扭亏为盈|获得?融资|完成融资|摘帽|成立)|"
    f"在?(?:<x>|[港美]股|纽交所|北交所|上交所|深交所|香港|港|美国?|上海|深圳)(?={_LISTS})|"
    f"<d>(?=成立|创立|创办|创建|{_LISTS})|"
    "国资背景|业内领先|行业领先|国内领先|实力雄厚|财力雄厚|原名|前身(?:为|是)|曾用名|作为(?=<g>{2,14}的)"
)
_OF = (
    compiled(
        f"(?<!{_N})(?<!{CHARS['one']})(?:{_OPENS})(?:{_ABOUT}|<cn>(?=的{_N})|“(?:<g>|<cn>){{1,10}}”){{0,18}}?"
        f"(?<![份权])的(?=“?{_N})",
        "zh",
    ),
    # 青岛的甲, 在江苏的甲
    compiled(
        f"(?<!{_N})(?<!{CHARS['one']})(?:在|位于|地处|坐落于|设在|来自)?"
        f"(?:{any_of(PLACES)})[省市]?的(?=“?{_N})",
        "zh",
    ),
    # “泵王”甲
    compiled(
        f"(?<!{_N})(?:昔日|曾经|国家级|专精特新){{0,2}}的?“<g>{{1,8}}”(?:企业|公司)?(?={_N})", "zh"
    ),
)


# 一家名为甲的公司, 这家名叫甲的苏州企业
_CALLED_SO = compiled(
    f"(?P<before>(?:(?:{any_of(PLACES)})的?)?(?:[这那另]?[一几]?[家间])(?:名为|名叫|叫做|叫作|名称为|唤作)“?)<cn>"
    "(?P<behind>”?的(?:<cn>|<g>{0,10}?(?:公司|企业|[企商店厂坊]|平台|机构|品牌)))",
    "zh",
)


def _named(text: str) -> Spans:
    """What stands round the name in 一家名为甲的公司."""
    return [f.span(part) for f in _CALLED_SO.finditer(text) for part in ("before", "behind")]


def _called(text: str) -> Spans:
    """Descriptions between the last word of prose and a name: 美国工业机器人公司X."""
    last = 0
    spans = []
    for found in _CALLED.finditer(text):
        left = max(_edge(text, found.start()), last)
        listed = _LISTED.search(text, left, found.start())
        acts = _ACTS.match(text, left) if left and text[left - 1] in _NAMES else None
        left = acts.end() if acts and acts.end() <= found.start() else left
        start = after_prose(text, left, listed.start() if listed else found.start())
        if start and text[start] == "和" and text[start - 1] in _NAMES:
            start += 1  # 甲和电池厂商乙
        link = _LINK.match(text, start, found.start())
        start = link.end() if link else start
        start = _with_rank(text, left, start)
        if start == found.start() and text[start - 1 : start] == CHARS["source"]:
            start -= 1  # 新三板公司X
        last = found.end()
        if start and text[start - 1] in _NAMES and found.group().endswith(_BACKERS):
            continue  # 甲现有股东乙
        if found.end() - start <= _LONGEST:
            spans.append((start, found.end()))
    return spans


# 甲联合家族企业乙
_ACTS = late("(?:拟|将|已|正|再|也|还)?(?:联合|投资|合作|合并|控股|参股|担保|租赁|整合)(?=..)")
_BACKERS = ("股东", "投资者", "投资方", "投资人")
# 全球最大|电池企业, 全国第三|大制造商, A股|公司, 人|工智能公司: what is no prose there
_RANK = closing(
    "(?:(?:国内|全球|中国|我国|全国|世界|亚洲|欧洲|亚太|行业|业内|区域|本土|当地|本地|一家)?(?:第[一二三四五六七八九十]|"
    "(?:规模|体量)?最大|领先|知名|著名|领军|头部|主要|唯一|昔日|曾经)的?|[AB港美]股)$"
)


def _with_rank(text: str, left: int, start: int) -> int:
    """Where a description begins whose words of prose, such as 最大, end at `start`."""
    if text.startswith("工智能", start) and text[start - 1] == "人":
        return start - 1
    rank = _RANK.search(text, left, start)
    return rank.start() if rank else start


_LINK = late("疑似|[为是归给予传曝至]")  # 乙为互联网巨头甲的子公司
# A股上市公司X, 造车新势力X
_LISTED = closing("(?:(?:[AB港美]股|主板|创业板|科创板|新三板|港交所)?上市|造车)$")
_LONGEST = 24  # characters of a description
_EDGES = re.compile(f"[，,。；;：:、“”（）()！？\\s{ALL}]")


def _edge(text: str, end: int) -> int:
    """Where the run of text before `end` begins that holds no mark and no name."""
    start = end
    while start > 0 and end - start < _LONGEST and not _EDGES.match(text[start - 1]):
        start -= 1
    return start


def each(pattern: re.Pattern[str]) -> Form:
    """All matches of a pattern are asides."""
    return pattern, lambda text: [found.span() for found in pattern.finditer(text)]


FORMS: Sequence[Form] = (
    (_CALLED_SO, _named),
    *map(each, _OF),
    (_CALLED, _called),
    (_CALLED, _called),  # 竞争对手|上市公司X
)
