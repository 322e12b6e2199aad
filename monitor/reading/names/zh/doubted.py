"""Chinese runs formed like prose, which are names only if the words beside them say so."""

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.reading.names.zh.neighbours import KIN
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import around, times
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words
from monitor.reading.words.abroad_zh import COUNTRIES
from monitor.reading.words.prose_zh import all_generic

_NAMING_OR_PLACE = frozenset("ORG PER LOC nz nt nr nw".split())
_DOING = frozenset("v vd vn a ad an".split())
_BEHIND_PLACE = frozenset("v d f p r m".split())
_JOINING = frozenset("u f m q r c p d xc TIME w".split())
_LONGEST_UNKNOWN = 4  # characters of a name of two words that the lexicon lacks
_ENOUGH = 2  # such words
_OF_PLACE = 2  # words: 日本有, 上海某

# Endings of nouns for a kind of thing: 交付期, 佣金率.
_KIND_OF_THING = late(
    "[一-鿿][权书企期款量类价率制报费值票益亏笔案式法者患段额誉诉端型税涨势罐函债性度感化]"
    "$|[一-鿿](?<![控参])股$|[一-鿿][中上下]$|(?:服务|功能|模式|阶段|计划|战略|协定|机制|论坛|峰会|成果|能力|"
    "体系|水平|价值|系统|设备|资产|资金|主义)$"
)
_ABBREVIATION = late(
    "(?:[MmL][Oo][UuI]s?|[Pp]re-?[A-H]\\d?\\+{0,2}|IPO|ICO|SPAC|ETF|QFII|QDII|REITs?|LOF|FOF|PE|"
    "VC|P2P|B2B|B2C|O2O|"
    "C2M|LP|GP|M&A|PPP|BOT|EPC|SPV|VIE|ADRs?|ADS|GDR|AI|AIGC|AR|VR|XR|IoT|IOT|IT|ICT|OT|"
    "SaaS|PaaS|IaaS|DaaS|APP|App|API|SDK|UI|NFT|RFID|NFC|GPS|GIS|5G|4G|LTE|WiFi|Wi-Fi|SoC|"
    "SOC|CPU|GPU|NPU|MCU|FPGA|ASIC|DRAM|NAND|NVRAM|NOR|SSD|PCB|FPC|IC|LED|OLED|AMOLED|LCD|"
    "TFT|MOSFET|IGBT|EDA|IP|IDM|ERP|CRM|MES|OEM|ODM|OBM|CDMO|CMO|CRO|SUV|MPV|EV|BEV|PHEV|"
    "HEV|EMU|ESG|CSR|KPI|KOL|MCN|BU|BG|CEO|CFO|COO|CTO|HR|GDP|CPI|PPI|PMI|ROE|EPS|EBITDA?|NAV|"
    "TMT|FMCG|SKU|DTC|LNG|LPG|PVC|PET|PTA|MDI|PP|PC|DNA|RNA|mRNA|PCR|IVD|ADC|CAR-T|MRI|CT|"
    "GMP|FDA|WTO|RCEP|S[ZHS]|HK|BJ|BVI|MBO|NASDAQ|NYSE|AGM|EGM|R&D|Q[1-4]|iPhone|Android|iOS)"
)
_TOLD_BEHIND = late(
    (
        r"(?:的)?(?:控股权|股权(?!投资|激励|结构)|股票|\d[\d.]*%(?:的)?(?:股|权益))|"
        "(?:前|原|现任|新任|副|的)?(?:董事|总裁|总经理|创始人|创办人|首席[一-鿿]{2,4}官|C[EFOT]O|董秘)|"
        "[(（][A-Z][A-Za-z.& ]{3,30}[)）]|(?:重启|启动|冲刺|筹备)[^，。；]{0,6}(?:上市|IPO)|(?:的)?"
    )
    + KIN
    + (
        "|成立于|创立于|总部|方面(?:表示|回应|称)|"
        r"(?:今日|昨日|昨晚|晚间|日前|近日|\d+日晚?间?)?(?:发布)?公告|(?:正式)?宣布|"
        r"，?(?:合计|分别|各)?(?:持股|占股)(?:比例)?(?:分别)?为?\d|"
        "(?:、[^，。；、]{2,14}){0,9}等?(?:[两三四五六七八九十多\\d]+[家名位])?(?:成?为新?股东|股东，)|"
        "(?:、[^，。；、]{2,14}){1,9}[两三四五六七八九十\\d]{1,2}家[^，。；]{0,6}(?:公司|企业)|"
        "(?:否认|回应|澄清)|斥资|获[^，。；]{1,12}[投融注]资|拟(?:以|斥|出资|收购|入股|增资)|"
        r"[(（]\d{6}|[(（][A-Z]{2,5}[:：.]|[ABH]股(?![市指板大])"
    )
)
_TOLD_BEFORE = late(
    "(?:收购|并购|合并|联姻|联手|携手|牵手|入股|减持|增持|清仓|控股|参股|入主|受让|举牌|"
    "买走|加盟|入职|卖给|"
    "领投|参投|投资了|战略投资|洽谈|旗下|子公司|股东|品牌|平台|公司|企业|厂商|厂家|巨头|"
    "机构|(?:供应|制造|运营|服务|零售|开发|生产|[进出]口|分销|贸易|仪器|设备|材料|[酒药茶车房船])商)"
    "(?:了|的|“)?$"
)


def is_abbreviation(surface: str) -> bool:
    """Abbreviations of common things and trades, which name no firm: VC, 美国VC, AI芯片公司."""
    bare = surface[2:] if surface[:2] in _ANYWHERE else surface
    letters = _LETTERS.match(bare)
    if letters is None or _ABBREVIATION.fullmatch(letters.group()) is None:
        return False
    return letters.end() == len(bare) or all_generic(bare[letters.end() :])


_LETTERS = re.compile(r"[!-~]+")


def is_trade(found: re.Match[str]) -> bool:
    """AI公司海登科技: whether what looks like a firm only says what kind of firm follows."""
    return is_abbreviation(found.group().removesuffix("公司"))


_ANYWHERE = words.PLACES | frozenset("中美 中外 中日 中欧 海外 国产 全球".split())
_OCCASION = late(
    "(?:[)）]| ?[(（][^()（）]{2,40}[)）])?(?:全球|开发者)?(?:大会|峰会|论坛|博览会|颁奖)"
)


def is_occasion(text: str, end: int) -> bool:
    """海山IF（Insight Forecast）大会: whether the name of a conference ends there."""
    return _OCCASION.match(text, end) is not None


@lru_cache(maxsize=8192)
def is_kind_of_thing(surface: str) -> bool:
    """Whether a noun ends like a kind of thing: 交付期, 佣金率."""
    return _KIND_OF_THING.search(surface) is not None


def is_told(text: str, start: int, end: int) -> bool:
    """Whether the words beside text[start:end] prove it a firm, whatever its words mean."""
    if _TOLD_BEHIND.match(text, end):
        return True
    return _TOLD_BEFORE.search(text, max(0, start - 5), start) is not None


_ACTS = late(
    "(?:近日|日前|[今昨当][日晚天]|早前|[上本]月|[上本]?周[一二三四五六日末]?|"
    r"\d{1,2}[月日])?(?:已|正|拟|将|又|仍|早前|计划|宣布|公告|表示|无意|否认|持有|持股|"
    "旗下|隶属|所属|参股|控股|原?控股股东|第[一二]大股东|获|完成|成为|通过|凭借|累计|"
    "[向以为系在]|整体|并入|易主|原?控股|参股|主要|披露|发布|董事[长会]|第.{1,3}届董事会|"
    "先后|酝酿|股东(?=[一-鿿])|[与和]"
    "(?=[^，。；]{2,14}(?:签|合作|合资|联姻|酝酿|达成|成立|设立))|重组|收购|入股|增资|"
    "是(?=一?[家间]|[^，。；]{0,12}最大)|发生工商变更|增持|减持|举牌|出资|撤资|联手|携手|选出|选择|推出|股权结构|经营|注册)"
)
_OFTEN = 5  # occurrences: a firm that a text is about


def is_told_somewhere(text: str, surface: str, place: int) -> bool:
    """Whether the text around a place proves `surface` a firm anywhere, or repeats it often."""
    if times(surface, text, place) >= _OFTEN:
        return True
    return any(_is_firm_there(text, at, at + len(surface)) for at in around(surface, text, place))


def _is_firm_there(text: str, start: int, end: int) -> bool:
    """Whether it has or does what only firms do, or opens a clause and acts. That it is dealt in
    does not count: that is to be judged."""
    if _TOLD_BEHIND.match(text, end):
        return True
    return (not start or text[start - 1] in _OPENING_MARKS) and bool(_ACTS.match(text, end))


def is_housed(text: str, start: int, surface: str) -> bool:
    """日本海山汽车公司, formed like 日本汽车公司: a name if the text proves 海山 a firm."""
    if not surface.endswith("公司") or surface[:2] not in COUNTRIES:
        return False
    sizes = range(2, len(surface) - 2)
    heads = [surface[2 : 2 + n] for n in sizes if all_generic(surface[2 + n :])]
    return any(not all_generic(h) and is_told_somewhere(text, h, start) for h in heads[:1])


_LONGEST_STRANGE = 4  # characters


def is_strange_actor(text: str, start: int, end: int, inside: Sequence[Tagged]) -> bool:
    """岭创近日增持: a short subject that acts is a firm if none of its words is known."""
    if end - start > _LONGEST_STRANGE or (start and text[start - 1] not in _OPENING_MARKS):
        return False
    if any(w.common or w.tag in _JOINING for w in inside):
        return False
    if len(inside) == 1 and inside[0].tag in _DOING and text[end : end + 1] in _WEAK_ACTS:
        return False  # 乐于向…转让
    return (_ACTS.match(text, end) or _TOLD_BEHIND.match(text, end)) is not None


def is_plain_actor(text: str, start: int, end: int) -> bool:
    """航天通信完成收购: whether plain words that end like a firm open a clause and deal."""
    opens = not start or text[start - 1] in _OPENING_MARKS
    trade = end - start >= _LONGEST_STRANGE and text.endswith(tuple(words.ENDS), start, end)
    return opens and trade and _DEALS.match(text, end) is not None


_DEALS = late(
    "(?:已|正式|宣布){0,2}(?:完成|拟|公告|披露|收购|受让|增持|减持|斥资)|发布[^，。；]{0,8}(?:公告|预案|草案)"
)
_WEAK_ACTS = frozenset("向以为系在与和")
_OPENING_MARKS = frozenset("。！？；：，“\n")
_SO_CALLED = late("(?:品牌|平台|公司|企业|厂商|巨头|项目|连锁|App|APP)“$")


def is_called(text: str, start: int, end: int) -> bool:
    """宠物品牌“欢乐小狗”: whether text[start:end] is quoted after a description."""
    quoted = text.startswith("”", end) and text.startswith("“", start - 1)
    return quoted and _SO_CALLED.search(text, max(0, start - 4), start) is not None


def is_formed_as_prose(start: int, end: int, inside: Sequence[Tagged]) -> bool:
    """Whether the tagger's words of a run are no naming words, but verbs, particles, known nouns
    with others, or words cut by its edges."""
    if any(w.tag in _NAMING_OR_PLACE for w in inside):
        return False
    if any(w.start < start or w.end > end for w in inside):
        return True
    if len(inside) == 1:
        return inside[0].tag in _DOING | _JOINING
    if any(w.tag in _JOINING for w in inside):
        return True
    known = any(w.common for w in inside)
    return known or len(inside) > _ENOUGH or end - start > _LONGEST_UNKNOWN


def is_place_and_verb(end: int, inside: Sequence[Tagged]) -> bool:
    """日本有, 上海某: a well-known place and one character of prose."""
    last = inside[-1]
    two = len(inside) == _OF_PLACE and inside[0].tag == "LOC" and inside[0].common
    return two and last.tag in _BEHIND_PLACE and end - last.start == 1


_OF_NOTICES = re.compile(
    "^[XＸ×某]+$|^权[事益]|融资|法定代表人|注册资本|[轮届](?:投资)?$|(?:事业|业务)(?:群|部|本部)$"
)


def is_prose(surface: str) -> bool:
    """Whether it contains a word of notices that no name has."""
    return _OF_NOTICES.search(surface) is not None


def is_counted(surface: str) -> bool:
    """八大航空公司, 两项专利, 非交易: no name begins with a count or a negation."""
    return _COUNTED.match(surface) is not None


_COUNTED = re.compile(
    r"非(?!凡)|[前后]?(?:\d|[一二三四五六七八九十])+大(?!道|唐)|"
    r"(?:\d|[几多数两])+[余多]?家(?!庭|居|家|乐)|"
    "[一两三四五六七八九十]+(?:[项套艘处宗幅枚架款]|[位名员](?:新|$))|首[款部台辆套枚]"
)


@lru_cache(maxsize=8192)
def _holds_prose(surface: str) -> bool:
    """Whether a run has words that no name has; cached, as texts repeat their runs."""
    return _PROSY.search(surface) is not None or is_counted(surface)


def is_prosy(text: str, start: int, end: int) -> bool:
    """Whether a run has words of prose, or ends like a kind of thing, so that only its slot can
    prove it a name."""
    surface = text[start:end]
    if _holds_prose(surface):
        return True
    return is_kind_of_thing(surface) and not is_told(text, start, end)


_PROSY = late(  # words that are in no name, unless its slot proves it one
    "^天使$|天使轮|(?<!华)为$|[我你他她们这那谁您着吗呢吧]|过$|"
    "^(?:需|要|者|应|例行|经审|回到|找到|经过)|师傅|老师|同学|老家|百分比|疑惑|^人[有们]|"
    r"^[这那此](?!里)|[外内后前时]$|^\d[\d.]*名?$|被[曝爆传指]"
)
_PAYS = late(r"支付(?:现金|共计|合计|约|人民币)?\d")


def pays(text: str, end: int) -> int:
    """向甲支付1亿元: the length of 支付 before `end`, if a sum follows."""
    return 2 if _PAYS.match(text, end - 2) else 0
