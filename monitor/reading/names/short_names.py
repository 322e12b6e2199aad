"""Which shorter name in a text stands for which longer one."""

import re
from functools import lru_cache

from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.words.zh import ENDS, GENERIC, PLACES

_HOUSE_ZH = ("集团", "控股", "股份", "控股集团", "集团股份", "集团控股")
_HOUSE_EN = frozenset("group holdings holding motor motors corp international".split())
_APART = frozenset(
    "china europe india japan america americas uk asia foundation university africa australia "
    "germany france international russia brazil mexico canada financial services finance "
    "bank".split()
)
_PLACED = re.compile("(?:" + any_of(PLACES) + ")(?:省|市)?")


@lru_cache(4096)
def pieces(key: str) -> tuple[str, ...]:
    """Possible short forms: prefixes, also without a leading place, suffixes, marked by a space
    before them, and the first two characters with two later ones."""
    joints = [n for n in range(1, len(key)) if key[n] == " " or not key[n].isascii()]
    seams = [n for n in range(1, len(key) - 3) if key[n - 1] == " " or not key[n - 1].isascii()]
    placed = _PLACED.match(key)
    inner = [key[placed.end() : n] for n in range(placed.end() + 2, len(key))] if placed else []
    begin = placed.end() if placed else 0
    stem = key[begin : begin + 2]
    skipping = [stem + key[n : n + 2] for n in range(begin + 4, len(key) - 1)]
    skipping = [] if stem.isascii() else [*skipping, *_abbreviations(key, begin)]
    return (*(key[:n] for n in joints), *(f" {key[n:]}" for n in seams), *inner, *skipping)


# Trades that short names abbreviate.
_ABBREVIATED = {
    "产业投资": "产投",
    "城市建设投资": "城投",
    "城市投资": "城投",
    "城市建设": "城建",
    "城市发展": "城发",
    "交通投资": "交投",
    "交通建设投资": "交投",
    "交通建设": "交建",
    "能源投资": "能投",
    "建设投资": "建投",
    "水务投资": "水投",
    "旅游投资": "旅投",
    "文化旅游": "文旅",
    "农业投资": "农投",
    "工业投资": "工投",
    "科技创新投资": "科创投",
    "创业投资": "创投",
    "国有投资": "国投",
    "国有资本": "国资",
    "国有资产": "国资",
    "金融控股": "金控",
    "投资控股": "投控",
    "轨道交通": "轨交",
    "财产保险": "财险",
    "人寿保险": "人寿",
    "养老保险": "养老",
    "农村商业银行": "农商行",
    "石油化工": "石化",
    "重型机械": "重机",
    "重型工业": "重工",
}
_LONG_TRADE = late(any_of(_ABBREVIATED))


def _abbreviations(full: str, begin: int) -> list[str]:
    """兴岭产投 for 平川兴岭产业投资集团, which has its place before `begin`; 平川产投 for
    平川产业投资集团."""
    trade = _LONG_TRADE.search(full, _STEM)
    if trade is None:
        return []
    short = full[: trade.start()] + _ABBREVIATED[trade.group()]
    # the two characters before the stem may be a place that is not known
    cuts = {begin, _STEM} if trade.start() - begin > _STEM else {begin}
    return [short, *(short[cut:] for cut in cuts if trade.start() - cut >= _STEM)]


@lru_cache(4096)
def beginnings(key: str) -> frozenset[str]:
    """Possible short forms of an English name: the first word, and the initials with a full
    stop."""
    if not key[0].isascii():
        return frozenset()
    return frozenset((_FIRST_WORD.split(key, maxsplit=1)[0], f"{_initials(key)}."))


_FIRST_WORD = re.compile("[ -]")


def _initials(name: str) -> str:
    return "".join(word[0] for word in _BETWEEN_WORDS.split(name) if word)


_BETWEEN_WORDS = re.compile(r"[ &-]+")


def abbreviates(short: str, full: str) -> bool:
    """Whether an English name is the first words or the initials of another."""
    if full.startswith((f"{short} ", f"{short}-")):
        return not set(full[len(short) :].split()) & _APART
    return len(short) >= 3 and short == _initials(full)


# What a short name omits: one trade that says little, or several. Names with 销售 or 投资, or 乳业
# alone, would be other firms of the same group.
_OF_HOUSE = frozenset(
    "销售 投资 管理 贸易 物流 租赁 地产 房地产 物业 服务 资本 基金 金融 咨询 进出口 置业 公司 "
    "保险 证券 银行".split()
)
_TRADES = sorted((GENERIC | ENDS) - _OF_HOUSE, key=len, reverse=True)
_TRADE_ZH = late(
    "(?:科技|技术|自动化|电气|新能源|环保|实业|工业|制造|网络|信息|电子|集团|发展|智能|"
    "设备|装备|材料|新材料|生物|医药|制药|机械|股份|精密|半导体|微电子|软件|系统|工程|"
    f"产业)$|(?:{'|'.join(_TRADES)}){{2,4}}$"
)
_STEM = 2  # characters
_SAYS_LITTLE = frozenset("科技 技术 集团 股份 控股 实业 发展 电子 信息 网络 工程 产业".split())
_ONLY_TRADES = late(f"(?:{'|'.join(_TRADES)}){{2,4}}$")


def _skips(short: str, full: str) -> bool:
    """海山医药 for 平川海山生物医药科技: whether a name leaves out trades before its own."""
    placed = _PLACED.match(full)
    body = full[placed.end() :] if placed else full
    trade = short[_STEM:]
    if len(short) != 2 * _STEM:
        return False
    if not body.startswith(short[:_STEM]) or trade not in _TRADES or trade in _SAYS_LITTLE:
        return False
    rest = body[_STEM:]
    return rest.find(trade) > 0 and _ONLY_TRADES.match(rest) is not None


def shortens(short: str, full: str, *, called_firm: bool = False) -> bool:
    """Whether one name is the other without its place, trade or group word. Two characters are too
    short for that, unless 公司 after them marks a firm (`called_firm`)."""
    placed = _PLACED.match(full)
    if _skips(short, full) or short in _abbreviations(full, placed.end() if placed else 0):
        return True
    if placed and not full.startswith(short) and full.startswith(short, placed.end()):
        rest = full[placed.end() + len(short) :]
        if (len(short) >= 4 and not rest) or (len(short) >= 3 and _TRADE_ZH.match(rest)):
            return True
        if placed.group() == "中国" and len(short) == 2 and not rest:
            return True  # 国航, 海油: only state firms are called so
        return rest in {"集团", "控股", "股份", "控股集团"}
    if full.startswith(short):
        rest = full[len(short) :]
        if (len(short) >= 3 or called_firm) and _TRADE_ZH.match(rest):
            return True
        return rest in _HOUSE_ZH or (rest[:1] == " " and set(rest.split()) <= _HOUSE_EN)
    if not full.endswith(short) or len(short) < 4:
        return False
    rest = full[: -len(short)].strip()
    return (
        rest in PLACES or rest.endswith("市") or (full[-len(short) - 1] == " " and " " not in rest)
    )
