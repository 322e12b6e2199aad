"""Other names that a text gives a firm in brackets: 远浦航运（Seabright Lines）."""

import re
from collections.abc import Iterable

from monitor.resolve.common import is_common
from monitor.resolve.folding import fold
from monitor.resolve.names import are_of_two_scripts, is_firm
from monitor.resolve.places_latin import PLACE_TOKENS
from monitor.resolve.words import PLACES_ZH

_BRACKETED = r"\s*[(（]\s*([^()（）]{2,60}?)\s*[)）]"
# Brackets hold much else: codes, exchanges, places, descriptions.
_LATIN = re.compile(r"[A-Za-zÀ-ɏ][\w&.,'’\- ]*[a-zà-ɏ][\w&.,'’\- ]*|[A-Z]{4,}")
_CHINESE = re.compile(r"[\u3400-\u9fff·]{2,20}")
_CODE = re.compile(r"\.[A-Z]{1,3}$|\d{4,}")
_NO_NAME = re.compile(
    r"简称|下称|代码|股票|原名|曾用|上市|全资|控股|子公司|母公司|参股|持股|港股|美股|以下|括|即|"
    r"^(?:the|a|an|its|formerly|owned|based|which|also|and)\b",
    re.IGNORECASE,
)
# Roles in a deal, trades, places: these words follow many names.
_ROLE = re.compile(
    r"(?:[甲乙丙丁买卖]|受让|转让|出让|认购|收购|出租|承租|投资|合作|出资|增资|委托|受托|担保|交易对|申请)方$|"
    r"(?:认购|收购|受让|转让|担保|发行|申请|借款|贷款|出借|控制|实控|创始|法|管理|合伙)人$|"
    r"标的|目标|对手方|[买卖]家$|原告|被告|股东$"
)
_TRADE = re.compile(
    r"(?:[营发应造务供销包产易]商|厂商?|巨头|龙头|基金|机构|企业|平台|品牌|公司|船东|"
    r"[车房药酒]企|同业|初创|独角兽|行业|业务|产品|系统|项目)$"
)
_SOMEWHERE = frozenset(
    "伦敦 纽约 巴黎 东京 大阪 首尔 柏林 慕尼黑 法兰克福 汉堡 苏黎世 日内瓦 米兰 罗马 马德里 "
    "巴塞罗那 里斯本 阿姆斯特丹 鹿特丹 布鲁塞尔 维也纳 布拉格 华沙 斯德哥尔摩 哥本哈根 奥斯陆 "
    "赫尔辛基 都柏林 莫斯科 迪拜 多哈 孟买 新德里 曼谷 雅加达 吉隆坡 马尼拉 河内 胡志明市 "
    "悉尼 墨尔本 多伦多 温哥华 旧金山 硅谷 洛杉矶 芝加哥 波士顿 休斯敦 西雅图 底特律 墨西哥城 "
    "圣保罗 约翰内斯堡 开罗 特拉维夫 英国 法国 德国 意大利 西班牙 荷兰 瑞士 瑞典 挪威 芬兰 "
    "丹麦 比利时 奥地利 波兰 俄罗斯 加拿大 澳大利亚 新西兰 巴西 印度 泰国 越南 印尼 马来西亚 "
    "菲律宾 以色列 南非 墨西哥 阿联酋 沙特 欧洲 亚洲 亚太 北美 南美 非洲 中东 海外 境外 国际 "
    "全球 开曼 百慕大 london paris tokyo zurich geneva munich berlin frankfurt sydney toronto "
    "dubai cayman islands bermuda bvi british virgin ireland luxembourg netherlands "
    "switzerland delaware nasdaq nyse hkex hkse sehk sse szse lse euronext asia europe "
    "international global overseas".split()
)


def also_called(name: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The names that texts give in brackets right after `name`: in the other script, or a short
    form."""
    pattern = re.compile(re.escape(name) + _BRACKETED)
    found = [met[1].strip(" ,.") for text in texts for met in pattern.finditer(text)]
    short = (met[1] for one in found for met in _SHORT.finditer(one) if _is_short(met[1], name))
    return tuple(dict.fromkeys([*(one for one in found if _is_name(one, name)), *short]))


# 海山汽车控股有限公司（以下简称“海山汽车”）
_SHORT = re.compile(
    '(?:简称|下称|下稱|簡稱)[:：为為]?[“「『"]?([\u3400-\u9fffA-Za-z\\d]{2,12})(?=[”」』"]|$)'
)


def _is_short(short: str, name: str) -> bool:
    """Whether its characters come from the name in order, unlike a role: 标的公司, 本公司."""
    rest = iter(name)
    return not _FORM.fullmatch(short) and short != name and all(char in rest for char in short)


_FORM = re.compile("(?:集团|控股|股份|有限|责任|总|公司)+")


def _is_name(other: str, name: str) -> bool:
    if not are_of_two_scripts(name, other) or _NO_NAME.search(other) or _CODE.search(other):
        return False
    if not (_LATIN.fullmatch(other) or _CHINESE.fullmatch(other)):
        return False
    return not _is_somewhere(other) and not is_common(other) and not _describes(other)


def _is_somewhere(other: str) -> bool:
    words = fold(other).split()
    whole = words[0] in PLACES_ZH if len(words) == 1 else False
    return whole or all(word in _SOMEWHERE or (word,) in PLACE_TOKENS for word in words)


def _describes(other: str) -> bool:
    """Whether it describes rather than names; a full legal form always makes a name."""
    return not is_firm(other) and bool(_ROLE.search(other) or _TRADE.search(other))
