"""Which firm a Chinese description means: 这家水泵制造商, 该车企."""

from collections.abc import Iterator, Mapping, Sequence

from monitor.reading.names.firms import Firms, core
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.late import late

# Nouns that mean a firm after 这家 or 两家.
HEADS = (
    "公司|企业|集团|厂商|(?:制造|生产|供应|运营|零售|开发|服务|经销|贸易|销售|承包|[矿酒车])商|机构|平台|品牌|巨头|独角兽|龙头|"
    "新锐|老字号|银行|券商|投行|基金|航司|大厂|[车药酒房险钢煤油矿德美英法日韩外民国央芯光风网]企|[酒药车纸船]厂|工厂"
)
_WORD = "[^，。；：、“”（）\\s了的是与和被由]"
# 这家公司, 这家总部位于青岛的企业, 该车企; not 这家公司名为甲, 这家公司“甲”
DESCRIBED = (
    f"(?<!的)这[家间](?:{_WORD}{{2,12}}?的)?{_WORD}{{0,10}}?(?:{HEADS})(?!店|名[为叫]|叫|“)|"
    "该(?:(?:制造|生产|供应|运营|零售|开发|服务)商|厂商|机构|券商|航司|初创(?:公司|企业)|独角兽|巨头|"
    "[车药酒房险钢煤矿]企)(?!名[为叫]|叫|“)"
)
_PARTS = late(f"(?:这[家间]|该)(?P<what>.*?)的?(?P<head>{HEADS})")
_ANY_FIRM = frozenset("公司 企业 集团 股 上市公司 初创公司 初创企业".split())
# 德企 is from 德国, a 车企 makes 汽车; other heads in this list say what the firm is.
_TELLING = {
    "德企": "德国", "美企": "美国", "英企": "英国", "法企": "法国", "日企": "日本", "韩企": "韩国",
    "车企": "汽车", "药企": "药业", "酒企": "酒业", "房企": "地产", "险企": "保险", "钢企": "钢铁",
    "煤企": "煤业", "油企": "石油", "矿企": "矿业", "矿商": "矿业", "芯企": "芯片", "光企": "光伏",
    "银行": "银行", "券商": "证券", "基金": "基金", "航司": "航空", "酒厂": "酒厂", "药厂": "药厂",
}  # fmt: skip
_PLAIN = frozenset(
    "总部 位于 全球 最大 知名 著名 中国 国内 本土 年轻 新兴 传统 领先 上市 初创".split()
)
_REACH = 16  # characters before a name that may describe it
_BREAK = late("[，。；：、！？\\s“”（）()《》]")
_IS = late(
    "(?:（[^（）]{1,30}）|\\([^()]{1,30}\\))?，?(?:是|作为|系|为)(?:一?[家间]|[^，。；]{0,8}的)?"
    "(?P<said>[^，。；]{2,24})"
)


def is_of_any(surface: str) -> bool:
    """Whether it means the firm spoken of, whatever that makes: 这家公司, 这家企业."""
    return surface.removeprefix("这家").removeprefix("这间").removeprefix("该") in _ANY_FIRM


def said(text: str, firms: Firms) -> Mapping[str, str]:
    """What a text says of its firms right before or behind their names, by firm key."""
    return {key: _beside(text, one) for key, one in firms.best.items()}


def _beside(text: str, firm: Mention) -> str:
    before = text[max(0, firm.start - _REACH) : firm.start]
    left = max((m.end() for m in _BREAK.finditer(before)), default=0)
    behind = _IS.match(text, firm.end)
    return before[left:] + (behind["said"] if behind else "")


def meant(
    surface: str, named: Sequence[Mention], told: Mapping[str, str], firms: Firms
) -> Mention | None:
    """Of the firms named so far, the last one at last, the one that the text describes most like
    this; else the only one."""
    wanted = frozenset(_traits(surface))
    fits = {f: len(wanted & _pairs(told.get(firms.key(f), "") + core(f.surface))) for f in named}
    best = max(reversed(named), key=fits.__getitem__, default=None)
    if best and fits[best]:
        return best
    return best if len({firms.key(f) for f in named}) == 1 else None


def _traits(surface: str) -> Iterator[str]:
    parts = _PARTS.fullmatch(surface)
    if parts:
        yield from _pairs(parts["what"]) - _PLAIN
        yield from _pairs(_TELLING.get(parts["head"], ""))


def _pairs(words: str) -> frozenset[str]:
    return frozenset(words[at : at + 2] for at in range(len(words) - 1))
