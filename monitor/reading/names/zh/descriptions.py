"""Chinese words that describe a firm and are not part of its name."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from monitor.reading.regexes.late import late
from monitor.reading.words import people_zh, prose_zh
from monitor.reading.words import zh as words
from monitor.reading.words.abroad_zh import COUNTRIES

_DESCRIBED = late(
    ".*(?:网讯|(?:[报社网快]|动力|经济|财经|证券)讯|(?:[社报]|综合|本)电讯|公司|"
    "电商(?!集团|公司|科技|平台|有限|控股|学院|网)|(?:产业|投资|出资|合作|制作|出品|运营|发行)方|"
    "(?:资本|政府|业主|国资)方(?!面)|[^，。；]?(?:扶贫|概念|白马|明星)股(?!份)|"
    "私募基金(?!管理|公司)|(?:对冲|主权|家族|并购|投资)基金(?=[A-Z])|旗下[一-鿿]{0,6}?基金|品牌|老牌|[钢车药房国央民酒险德美日韩法英台港陆]企|"
    "(?<![一-鿿])(?:港股|美股)(?!通)|标的(?!公司)|巨头|大厂|[器件板机组料测计热壳片药工圆]厂|龙头|龙头股|厂商|平台|网站|"
    "独角兽|新秀|[鼻始]祖|连锁[一-鿿]{0,4}店|"
    "(?:制造|生产|供应|运营|开发|零售|承包|分销|集成|研发|服务|设计|提供|代理|组装|加工|材料|设备)商(?![务业贸会城店场])|(?:群岛|开曼|萨摩亚|百慕大|新加坡|香港|[日美韩港台德陆荷矿酒])商|自然人|"
    f"(?:{'|'.join(sorted(COUNTRIES))})(?:奢侈品|化妆品|时尚|零售|食品|传媒|媒体|娱乐|能源|"
    "酒店|制药|化工|电信|金融|保险|工业|科技|服装|矿业|物流|航空|汽车)集团(?!公司|有限|股份|控股)|"
    "(?:食品|饮料|医药|制药|化工|能源|电力|汽车|家电|地产|物流|零售|传媒|娱乐|教育|农业|矿业|钢铁|建筑|金融|"
    "保险|旅游|酒店|航空|服装|体育|电子|软件|通信|餐饮|环保|日化|化妆品)集团(?=[一-鿿]{2,4}"
    "(?:控股|股份|科技|投资|资本|食品|医药|汽车))|首富|创始人|实控人|股东|对手|同业(?!拆借|存)|同行|业者|机构(?!投资|客户)|App|APP|板块|"
    r"(?:世界|中国|全球|财富)\d{2,3}强(?:企业)?|老字号|百年老店|"
    "主体|卖方|买方|企业(?!管理|服务|咨询|发展|集团|信用|家|资产|投资|孵化|[(（][一-鿿]{2,4}[)）]))(?=.{2})"
)
_DEALING = words.GENERIC | words.ENDS | frozenset("供应 提供 经销 代理 分销 承包 发行 用品".split())
_LETTERS = 2  # characters of a trade, and of the shortest name


def after_description(text: str, start: int, end: int) -> int:
    """Where the name begins in a run that opens with a description or a news source."""
    if text[start : start + 1] == "商":
        start += _deals_or_comes(text[max(0, start - _FARTHEST) : start])
    elif text[start : start + 1] == "方" and text[max(0, start - 3) : start] in _TAKING_PART:
        start += 1  # 原投资方海山置业
    if start == 0 or text[start - 1] in "，。；：\n ":
        start += _HEARSAY.match(text, start, end) is not None
        start += _SUCH_AS.match(text, start, end) is not None
    if text[start : start + 1] in _RELATIVES:
        related = _RELATED.match(text, start, end)
        start = related.end() if related else start
    return start + _description(text[start:end])


# 李大海之妻王小梅, 控股股东的配偶李安宁, 一致行动人海山投资
_RELATED = late("(?:(?:(?<=之)|之)[子女妻夫父母兄弟姐妹]|(?<=一致行动)人|配偶)(?=[一-鿿]{2})")
_RELATIVES = frozenset("之子女妻夫父母兄弟姐妹人配")
_ABROAD = (*(COUNTRIES - {"中国"}), "香港", "台湾", "群岛")
_FARTHEST = 6  # characters of a country


def _deals_or_comes(before: str) -> bool:
    """Whether 商 behind these words is no part of a name: 药品销售商, 萨摩亚商."""
    return before[-_LETTERS:] in _DEALING or before.endswith(_ABROAD)


_TAKING_PART = frozenset("原投资 原出资 前投资 老投资 新投资 原运营 原合作".split())
_SUCH_AS = late("如(?![意家东皋果期何今是此云日泰一])(?=[一-鿿]{3})")  # ，如海山集团退出
_HEARSAY = late("(?:传(?![化音智奇神世媒承播统真])|曝(?!光))(?=[一-鿿]{3})")  # 传海山集团收购…


@lru_cache(maxsize=8192)
def _description(run: str) -> int:
    found = _DESCRIBED.match(run) or _FOREIGN.match(run)
    return max(found.end() if found else 0, _dealer(run), after_country(run))


def after_country(run: str) -> int:
    """Where a name begins after its country: 美国波音公司; 0 for 英国石油公司, 印尼国家电网公司."""
    country = _COUNTRY.match(run) if run.endswith("公司") else None
    if country is None or run.endswith(("集团公司", "有限公司", "责任公司")):
        return 0
    if _is_of_state(run, country):
        return 0
    name = run[country.end() : -len("公司")]
    return country.end() if len(name) >= _LETTERS and not _is_trade(name) else 0


def _is_of_state(name: str, country: re.Match[str]) -> bool:
    """中国石油公司, 印尼国家电网公司: the country belongs to the name."""
    return country.group() == "中国" or name.startswith(_OF_STATE, country.end())


def _is_trade(words_between: str) -> bool:
    """Whether words say only what a firm deals in."""
    rest = _GOODS.sub("", words_between)
    return not rest or prose_zh.all_generic(rest)


_KIND = re.compile(
    "(?:企业|巨头|大厂|厂商|品牌|平台|公司|[供制运开服提零]\\w商|\\d+强(?:企业)?|老字号)$"
)


def is_place_and_kind(words_before: str) -> bool:
    """瑞士制药巨头, 青岛企业: a place and a trade, not the first part of the name behind them."""
    kind = _KIND.search(words_before)
    place = next((n for n in (4, 3, 2) if words_before[:n] in words.PLACES), 0)
    return kind is not None and place > 0 and _is_trade(words_before[place : kind.start()])


_FOREIGN = late(  # 日本Halden, 挪威基金Halden
    f"(?:(?:{'|'.join(sorted(COUNTRIES))})(?:主权|养老|私募|投资|对冲|产业)*"
    "(?:资本|基金|集团|财团|机构|银行)?|资本|基金|财团) ?(?=[A-Z][A-Za-z])"
)


def _dealer(run: str) -> int:
    """Where a name begins after a dealer: 啤酒商海山, 零件商Halden; 0 for 海山商务."""
    at = run.rfind("商", _LETTERS, -_LETTERS)
    latin = at >= 0 and run[at + 1].isascii() and run[at + 1].isupper()
    trade = at >= 0 and (latin or _deals_or_comes(run[:at]))
    return at + 1 if trade and run[at + 1] not in "业务品贸标会城用学银汤飞报船" else 0


# 全球铜缆第一品牌云桥
_RANKED = late(
    "(?:第[一二三四五]大?|最大的?|领先的?|头号)[一-鿿]{0,4}?(?:品牌|厂商?|企业|公司|"
    "制造商|供应商|生产商|运营商|巨头)(?=[一-鿿A-Z“])"
)
_LISTED_FIRM = late("(?:A股)?上市公司[一-鿿A-Z*]{2}")
_DESCRIBING = ("公司", "企业", "品牌", "平台", "厂商", "服务商", "供应商", "提供商", "巨头")


def describes(text: str, start: int, end: int) -> bool:
    """Whether it describes the firm after it: 视觉公司“云桥”, 职业教育上市公司海山."""
    if text[end : end + 1] == "“":
        return text.endswith(_DESCRIBING, start, end)
    if _RANKED.match(text, end):
        return True
    listed = text.startswith(("上市公司", "A股上市公司"), end)
    return listed and _LISTED_FIRM.match(text, end) is not None


_COUNTRY = late(
    f"(?:印度尼西亚|{'|'.join(sorted(COUNTRIES))}|台湾|香港|海外|境外|国内|国外|本土|本地|外国|"
    "[欧亚非]洲|[北南]美|[北西东南中]欧|中东|东南亚|中国)"
)
_SIDE = re.compile(
    "(?:业主|发包|承包|委托|采购|出资|施工|承租|出租|供货|需求|资金|资源)(?:方|人|单位)$"
)
_INDUSTRY = re.compile(
    "(?:制造|服务|建筑|零售|批发|养殖|种植|金融|保险|证券|餐饮|旅游|物流|运输|软件|信息|"
    "汽车|钢铁|化工|纺织|采矿|通信|互联网)业$"
)
_TRADE = re.compile(
    "(?:公司|厂商?|制造|测试|封测|代工|制造商|供应商|零件商|矿商|开发商|运营商|经销商|"
    "服务商|代工厂|船东|同业|同行|[车药房矿酒钢险煤油电]企|企业|私募|财团|买家|富豪|基金|投资者|"
    "机构|巨头|大厂|工厂|初创|银行业|业者|集团公司|店)$"
)
_TRADE_BEHIND = re.compile(
    "(?:供应商|制造商|生产商|厂商|运营商|开发商|服务商|零售商|提供商|经销商|巨头|龙头|大厂)"
)
_KIND_BEHIND = re.compile(f"(?:企业|品牌|机构|[一-鿿]{{1,4}}?{_TRADE_BEHIND.pattern})")


def opens_description(text: str, start: int, end: int, begins: Collection[int]) -> bool:
    """德国工业机器人 before 供应商, 韩国电池 before 企业Halden: a country and a trade; the name
    follows them. `begins`: where names begin."""
    country = _COUNTRY.match(text, start, end)
    if country is None or _TRADE_BEHIND.match(text, end):
        return country is not None
    kind = _KIND_BEHIND.match(text, end) if country.group() != "中国" else None
    named = kind is not None and kind.end() in begins
    return named and _is_trade(text[country.end() : end])


_NOWHERE = frozenset("海外 境外 国内 国外 本土 本地 外国".split())


def is_description(surface: str) -> bool:
    """丹麦渡轮公司, 澳洲锂矿商: a firm by country and trade, not by name."""
    country = _COUNTRY.match(surface)
    trade = _TRADE.search(surface)
    if (
        surface in {"同业", "同行"}
        or (surface.endswith("讯") and surface[:-1] in words.PLACES)
        or surface.endswith(_OF_A_KIND)
        or _SIDE.search(surface)
        or _INDUSTRY.search(surface)
    ):
        return True
    if (trade and _OF_ANY.match(surface)) or _OLD.fullmatch(surface):
        return True
    if country and country.group() in _NOWHERE and prose_zh.all_generic(surface[country.end() :]):
        return True
    if country is None or trade is None or trade.start() < country.end():
        return False
    between = surface[country.end() : trade.start()]
    if trade.group() == "公司":
        return not _is_of_state(surface, country) and _is_trade(between)
    return len(between) <= (_OF_SHOP if trade.group() == "店" else _OF_TRADE)


_OF_STATE = ("国家", "国立", "国有", "皇家", "中央", "联邦")
# What firms are described by, beside the trades that their names are made of: 丹麦渡轮公司
_GOODS = re.compile(
    "制药|药品|经纪|渡轮|邮轮|电信|采矿|[锂铁铜金煤]矿|油气|页岩油|烟草|时装|玩具|电影|音乐|出版|化学|造纸|"
    "木材|水泥|玻璃|轮胎|安全|国防|租赁|快递|包装|种子|化肥|农药|乳制品|肉类|水产|咖啡|奢侈品|化妆品|"
    "美妆|珠宝|钟表|眼镜|健身|水务|核电|太阳能|对冲基金|加密货币|社交(?:媒体)?|搜索|流媒体|外卖|打车|"
    "共享单车|连锁|私募|风投|股权|加密|飞机|摩托车|自行车|造船|医疗器械|疫苗|基因|生命科学|跨国|电气|公用事业|国营|家族|外贸|投资"
)
_OF_A_KIND = tuple(
    "大厂 巨头 业者 龙头 龙头股 子品牌 材料商 设备商 老字号 00强".split()
)  # no name ends so
_OF_TRADE, _OF_SHOP = 5, 8  # characters between country and trade: 美国跨国连锁咖啡店


# no name begins so
_OF_ANY = re.compile(
    f"(?:(?:{'|'.join(sorted(COUNTRIES))})的?)?(?:跨国|知名|著名|大型|连锁(?!反应)|老牌|头部|领先的?)|"
    "(?:新创|初创|创业)(?=公司|企业)"
)
_OLD = re.compile(
    "(?:百年|老牌|知名|著名|一家)[一-鿿]{0,4}(?:厂|企业|老店|老号|药铺|酒坊|工坊)"
)  # 百年纺织厂
_PAPER = re.compile(
    "(?:青年报|都市报|时报|导报|财经社|通讯社|新闻社|日报|晚报|早报|晨报|周刊|周报|商报|"
    "电视台|卫视|新闻网|财经网|新闻客户端|新华财经)$|"
    "[a-z] (?:Times|Journal|News|Herald|Daily|Tribune|Post|Weekly)$"
)


def is_paper(surface: str) -> bool:
    """Whether it is named like a newspaper, agency or station: these report, they do not act."""
    return _PAPER.search(surface) is not None


_SHORTEST = 4  # characters
_SOME = re.compile(
    f"[这那一某两几多数]家{_COUNTRY.pattern}?$|其[他它余]$|各家?$|众多$|不少$|一些$|部分$"
)
_OF_TIME = re.compile(r"[\d今昨前近上下本当日去明同]")


def may_be_firm(surface: str) -> bool:
    """Whether a taken span may be a firm: no title, no day, no amount; 上海…公司 is no 上周."""
    if surface.endswith(("公司", "集团")):
        return len(surface) >= _SHORTEST
    plain = surface in people_zh.TITLES or _OF_TIME.match(surface) is not None
    return len(surface) >= _SHORTEST and not plain


def firms(
    text: str, named: Iterable[tuple[int, int, str, str]], taken: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The spans of firms among names and what is taken."""
    yield from (s[:2] for s in named if s[2] in {"company", "guess"})
    yield from (s for s in taken if may_be_firm(text[s[0] : s[1]]))


_SOME_FIRM = late(
    "(?:研发|制造|生产|设计|服务|运营|销售|开发)(?:企业|厂商|平台|机构|公司)(?=[一-鿿A-Z“])"
)


_KINDS = ("公司", "企业", "品牌", "平台", "厂商", "服务商", "供应商", "制造商", "运营商")


def _is_foreign_group(surface: str) -> bool:
    """日本化妆品集团, before a name: a country and a trade."""
    country = _COUNTRY.match(surface) if surface.endswith("集团") else None
    if country is None or country.group() == "中国":
        return False
    return _is_trade(surface[country.end() : -len("集团")])


def only_describes(text: str, span: tuple[int, int, str, str], begins: Collection[int]) -> bool:
    """Whether a span only describes a firm: 物管公司 before 海山. `begins`: where names begin."""
    if span[1] in begins and span[3] != "form" and text.endswith(_KINDS, span[0], span[1]):
        return True
    if describes(text, *span[:2]) or opens_description(text, *span[:2], begins):
        return True
    if span[3] in {"word", "shape"} and _SOME_FIRM.match(text, span[1]):
        return True
    surface = text[span[0] : span[1]]
    if span[1] in begins and _is_foreign_group(surface):
        return True
    if span[1] + 2 in begins and text.startswith(("公司", "企业"), span[1]):
        return span[3] not in {"form", "org"} or is_description(f"{surface}公司")
    if surface.endswith(("公司", "企业")) and _SOME.search(text, max(0, span[0] - 7), span[0]):
        return True
    return span[3] != "form" and is_description(surface)
