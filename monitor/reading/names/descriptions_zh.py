"""Which firm a Chinese description means: 这家水泵制造商, 该车企."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from monitor.reading.names.firms import Firms, core
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.late import late

# Nouns that mean a firm after 这家 or 两家.
HEADS = (
    "公司|企业|集团|厂商|(?:制造|生产|供应|运营|零售|开发|服务|经销|贸易|销售|承包|[矿酒车])商|机构|平台|品牌|巨头|独角兽|龙头|"
    "新锐|老字号|银行|券商|投行|基金|航司|大厂|[车药酒房险钢煤油矿德美英法日韩外民国央芯光风网]企|[酒药车纸船]厂|工厂"
)
_WORD = "[^，。；：、“”（）\\s了的是与和被由]"
# 这家公司, 这家总部位于青岛的企业, 该车企; not 这家公司名为甲, 这家公司“甲”, 这家企业家协会
_NOT_IT = "(?!店|家|投资者|名[为叫]|叫|“)"
DESCRIBED = (
    f"(?<!的)这[家间](?:{_WORD}{{2,12}}?的)?{_WORD}{{0,10}}?(?:{HEADS}){_NOT_IT}|"
    "该(?:(?:制造|生产|供应|运营|零售|开发|服务)商|厂商|机构|券商|航司|初创(?:公司|企业)|独角兽|巨头|"
    f"[车药酒房险钢煤矿]企){_NOT_IT}"
)
_PARTS = late(f"(?:[这两][家间]|该)(?P<what>.*?)的?(?P<head>{HEADS})")
THIS_ONE = frozenset("这家公司 这间公司 这家企业".split())
_ANY_FIRM = frozenset("公司 企业 集团 股 上市公司 初创公司 初创企业".split())
_LANDS = {
    "德企": "德国", "美企": "美国", "英企": "英国", "法企": "法国", "日企": "日本", "韩企": "韩国",
}  # fmt: skip
_TRADES = {  # a 车企 makes 汽车; other heads in this list say what the firm is
    "车企": "汽车", "药企": "药业", "酒企": "酒业", "房企": "地产", "险企": "保险", "钢企": "钢铁",
    "煤企": "煤业", "油企": "石油", "矿企": "矿业", "矿商": "矿业", "芯企": "芯片", "光企": "光伏",
    "银行": "银行", "券商": "证券", "基金": "基金", "航司": "航空", "酒厂": "酒厂", "药厂": "药厂",
}  # fmt: skip
_TELLING = _LANDS | _TRADES
_ENDINGS = tuple(dict.fromkeys(_TRADES.values()))
_PLAIN = late(
    "总部|位于|坐落于?|来自|全球|最大|知名|著名|中国|国内|本土|年轻|新兴|传统|领先|上市|初创|的"
)
_REACH = 16  # characters before a name that may describe it
_BREAK = late("[，。；：、！？\\s“”（）()《》与和跟同及向对为被由将把从给]")
_IS = late(
    "(?:（[^（）]{1,30}）|\\([^()]{1,30}\\))?，?(?:是|作为|系|为)(?:一?[家间]|[^，。；]{0,8}的)?"
    "(?P<said>[^，。；]{2,24})"
)
# 投资了一家软件公司: which firm is meant nobody says, unless its name follows
_SOME = late(f"(?<![是为系的])一[家间](?P<kind>{_WORD}{{0,12}}(?:{HEADS}))(?!名[为叫]|叫|“|[A-Z])")


def is_of_any(surface: str) -> bool:
    """Whether it means the firm spoken of, whatever that makes: 这家公司, 这家企业."""
    return _kind(surface) in _ANY_FIRM


def _kind(surface: str) -> str:
    return surface.removeprefix("该") if surface.startswith("该") else surface[2:]


def is_nameless(surface: str, at: int, text: str, firms: Firms) -> bool:
    """Whether 这家… at text[at] is a firm that this sentence or the one before leaves unnamed:
    甲投资了一家软件公司。这家公司破产."""
    if not surface.startswith("这"):
        return False
    kind = _kind(surface)
    begin = text.rfind("。", 0, max(0, text.rfind("。", 0, at))) + 1
    begins = {one.start for one in firms.best.values()}
    for some in _SOME.finditer(text, max(begin, at - _NEAR), at):
        alike = kind in _WHATEVER or some["kind"].endswith(kind)
        if alike and some.end() not in begins:
            return True
    return False


_WHATEVER = frozenset({"公司", "企业"})
_NEAR = 160  # characters


def meant(surface: str, named: Sequence[Mention], text: str, firms: Firms) -> Mention | None:
    """Of the firms named so far, the one that the text describes most like this, of several the
    one named most; else the only one, unless its name says that it is something else."""
    wanted = frozenset(_traits(surface))
    named = [firm for firm in named if firm.surface != _kind(surface)]  # 水泵制造商, for a name
    ends = _ends(surface, firms)
    known = {firms.key(firm): firms.full(firm) for firm in named}
    fits = {
        key: (len(wanted & _told(firm, text, firms, ends)), firms.counts.get(key, (0, 0))[0])
        for key, firm in known.items()
    }
    best = max(fits, key=fits.__getitem__, default=None)
    if best is None:
        return None
    if fits[best][0]:
        return known[best] if list(fits.values()).count(fits[best]) == 1 else None
    other = len(known) > 1 or _is_of_another_trade(known[best], surface)
    return None if other else known[best]


def may_mean(surface: str, pair: Sequence[Mention], text: str, firms: Firms) -> bool:
    """Whether 两家车企 may mean these firms: they are two, and no others of the text are rather
    described so."""
    if surface.startswith("两") and len(pair) > 2:
        return False
    wanted = frozenset(_traits(surface))
    if not wanted:
        return True
    ends = _ends(surface, firms)
    fitting = {k for k, f in firms.best.items() if wanted & _told(f, text, firms, ends)}
    keys = {firms.key(firm) for firm in pair}
    return (not fitting or keys <= fitting) and not any(
        _is_of_another_trade(firm, surface) for firm in pair
    )


def _ends(surface: str, firms: Firms) -> list[int]:
    return sorted(one.end for one in firms.best.values() if one.surface != _kind(surface))


def _told(firm: Mention, text: str, firms: Firms, ends: Sequence[int]) -> frozenset[str]:
    """What a text says of a firm: in its name, right before it or behind; `ends` of names."""
    one = firms.full(firm)
    left = ends[at - 1] if (at := bisect_right(ends, one.start)) else 0
    before = text[max(left, one.start - _REACH) : one.start]
    broken = max((m.end() for m in _BREAK.finditer(before)), default=0)
    behind = _IS.match(text, one.end)
    told = _pairs(core(one.surface)) | _pairs(before[broken:])
    return told | _pairs(behind["said"]) if behind else told


def _is_of_another_trade(firm: Mention, surface: str) -> bool:
    """Whether the name says that a firm is no such one: no 银行 is 这家车企."""
    parts = _PARTS.fullmatch(surface)
    trade = _TRADES.get(parts["head"], "") if parts else ""
    name = core(firm.surface)
    return bool(trade) and name.endswith(_ENDINGS) and not name.endswith(trade)


def _traits(surface: str) -> Iterator[str]:
    parts = _PARTS.fullmatch(surface)
    if parts:
        yield from _pairs(parts["what"])
        yield from _pairs(_TELLING.get(parts["head"], ""))


def _pairs(words: str) -> frozenset[str]:
    pieces = _PLAIN.split(words)
    return frozenset(piece[at : at + 2] for piece in pieces for at in range(len(piece) - 1))
