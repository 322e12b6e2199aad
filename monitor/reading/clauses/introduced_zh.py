"""How Chinese texts introduce a person right before the name: 业内资深人士陈秋, 甲前总裁陈秋."""

import re

from monitor.reading.marks import CHARS, COMPANIES
from monitor.reading.masks.beside import Spans
from monitor.reading.masks.mask import compiled

# 现年52岁的陈秋, 曾任甲总裁的陈秋, 业内资深人士陈秋, 创始人之子陈秋
INTRODUCED = compiled(
    r"(?:(?:现年|年仅|年近)?(?:\d{2}|[二三四五六七八九]十[一二三四五六七八九]?)岁的|"
    "(?:来自|出自|出身)(?:于)?<pa>(?:<g>{0,8}?)的|"
    "(?:曾任|曾担任|曾出任|此前担任|此前任|曾是|历任|担任过)(?:<pa>|<js>|<g>){1,16}?的|"
    "(?:业内|行业|圈内|资深|知名|著名|公司|集团|内部|职业|投资|金融|互联网|汽车|科技|技术|地产|"
    "本土|少壮派|一线|跨国公司){0,3}(?:(?<!知情)(?<!消息)(?<!关|负)人士|经理人|老将|宿将|老员工|老臣|元老|"
    "银行家|投行人|投资人|操盘手|(?:<j>|创办人|实控人|实际控制人|掌门人)(?:之|的)[子女]|"
    "少帅|女婿|长子|次子|长女|次女|“?[5-9]0后”?|“[一-鿿]二代”))(?=<pe>)",
    "zh",
)
# 任命甲前总裁陈秋为, 任命原甲总裁陈秋为: an office at a firm other than the one before
FORMERLY = compiled("(?:(?:原|前)<pa>|<pa>(?:原|前)任?)(?:<g>{0,6}?)<js>(?=<pe>)", "zh")
_FIRM = re.compile(f"[{COMPANIES}{CHARS['org']}][^，。；：]*$")
_TAKES_OVER = re.compile(".(?:将|已|正式|获)?(?:接任|继任|接棒|接替|履新|走马上任|到任|上任)")


def formerly(text: str) -> Spans:
    """The spans of offices that a person had at another firm, which say nothing of this one."""
    return [
        found.span()
        for found in FORMERLY.finditer(text)
        if _FIRM.search(text, 0, found.start()) or _TAKES_OVER.match(text, found.end())
    ]
