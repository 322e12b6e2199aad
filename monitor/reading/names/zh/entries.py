"""What a Chinese register enters as activities or as an address, where no firm is named."""

import re
from collections.abc import Iterator

from monitor.reading.names.zh.leftover import Span
from monitor.reading.regexes.late import late

# What a register tells next, behind the comma that ends an entry.
ITEMS = (
    "(?:同时|此外|另外|其中|目前|此前|现|并|也|另)?(?:，|(?:由|该|公司|企业|其)(?!管理|形象|营销|咨询|"
    "登记|信用|总部)|(?:认缴|实缴)?(?:注册|资本)|法定代表|法人|(?:唯一|第一大|最大|控股|大|新)?股东|合伙人|股权|持股|实际控制|最终受益|董事|监事|"
    "总经理|经理|高管|主要人员|住所|地址|名称|退出|删除|移除|去除|减少|不再|同时|原|新增(?=[^，。；]{0,40}股东))"
)
_ENTRY = late(
    f"(?:(?:经营|业务)(?:范围|项目)|主营(?:业务|产品)?(?:为|是|包括|包含|含|涵盖|涉及|从事|：))(?P<scope>[^。；]{{0,300}}?)(?=，{ITEMS}|[。；]|$)|"
    "(?:注册地址?|住所|办公地址|地址)(?:由|从|自|变更|迁|位于|位为|为|：)(?P<address>[^，。；]{0,80})"
)
_SIGN = re.compile("经营|业务|主营|地址|住所|注册地")
# 经营范围含物业管理，海山控股持股51%: no activity
_OF_HOLDERS = re.compile("持股|控股|持有|股东|成立|投资设立|全资")
# 主营汽车销售，收购云桥科技: prose goes on behind an activity
_PROSE = re.compile(
    "拟|被|宣布|表示|签[署订约]|^(?:已|并|近日)?(?:收购|出售|入股|转让)|[领跟]投|完成|获得"
)


def outside(text: str, start: int, end: int, spans: list[Span]) -> list[Span]:
    """The spans of names without those that only context shows and that stand in an entry."""
    if not spans or not _SIGN.search(text, start, end):
        return spans
    entries = list(_entries(text, start, end))
    return [s for s in spans if s[2] != "guess" or not any(a <= s[0] < b for a, b in entries)]


def _entries(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for entry in _ENTRY.finditer(text, start, end):
        for part in _PART.finditer(text, *entry.span()):
            if not _OF_HOLDERS.search(part.group()) and not _PROSE.search(part.group()):
                yield part.span()


_PART = re.compile("[^，]+")
