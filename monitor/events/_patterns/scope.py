"""The items of a business scope, as papers shorten it or registers list it in full."""

import re
from collections.abc import Iterator

from monitor.events._documents.document import Document
from monitor.reading.names.zh.entries import ITEMS
from monitor.reading.regexes.late import late

_SPLIT = late(
    r"[、，;；]|,(?! and )|以及|(?<=[一-鿿])[及和与](?=[一-鿿])|"
    r"(?<!,) and (?!development\b|exports?\b|retail\b|distribution of)|, and "
)
_DOING = late(
    "(?:销售|研发|开发|服务|制造|生产|加工|经营|零售|批发|代理|租赁|咨询|设计|运营|管理|维修|安装|推广|"
    "施工|回收|利用|贸易|出版|播出|拍摄)$"
)
# The heads of an official list, and its remarks on permits.
_HEAD = late("(?:(?:一般|许可|前置许可|后置许可)(?:经营)?项目(?:是|为)?[：:]?)")
_PERMITS = late("[（(](?:除|依法|不含|凭|以?上述)[^（()）]{0,120}[）)]")
_NONE = frozenset({"无", "none"})
EDGES = " ,，。.;；、:：“”\"'的"
_ENDS = re.compile(r"^(?:and|the|为|包括|涵盖|：|:)\s*|[等。.]+(?:业务|领域)?$")
_LONGEST = 1200  # characters of a list
# What is said next of the firm, or of another.
_OTHER = re.compile("^(?:该|其|由|法定|法人|注册|股东|公司|目前|同时|此外|出资|持股|实际)")
_NEXT = late(f"，{ITEMS}")
_PIECE = re.compile(r"[；;]([^；;。\n]{1,120})|。(?=(?:一般|许可)(?:经营)?项目)([^；;。\n]{1,120})")
_SPOKEN_OF = frozenset({"company", "person", "one", "money", "percent", "date"})


def items(left: int, right: int, document: Document) -> list[str]:
    """The fields in text[left:right], and behind it if the list goes on behind a semicolon."""
    end = _end(right, document) if document.lang == "zh" else right
    words = document.words(left, end)
    plain = _HEAD.sub("；", _PERMITS.sub("", words).strip(EDGES))
    pieces = (_ENDS.sub("", p.strip(EDGES)).strip(EDGES) for p in _split(plain))
    return [p for p in pieces if p and p not in _NONE]


def _split(listed: str) -> Iterator[str]:
    """The fields of a list; 加氢及储氢设施销售 is one, as only the end says what is done."""
    begin = 0
    for joint in _SPLIT.finditer(listed):
        behind = _SPLIT.search(listed, joint.end())
        field = listed[joint.end() : behind.start() if behind else len(listed)]
        parts = joint.group() in "及和与" and _DOING.search(field.strip(EDGES).removesuffix("等"))
        if not parts or _DOING.search(listed, begin, joint.start()):
            yield listed[begin : joint.start()]
            begin = joint.end()
    yield listed[begin:]


def _end(right: int, document: Document) -> int:
    """Where the list ends: sentences are split at the semicolons of registers."""
    for start, stop in _pieces(right, document.text):
        told_next = _NEXT.search(document.text, start, stop)
        end = told_next.start() if told_next else stop
        words = document.text[start:end].strip()
        told = {item.kind for item in document.within(start, end)}
        if _OTHER.match(words) or told & _SPOKEN_OF:
            break
        right = end
        if told_next:
            break
    return right


def _pieces(right: int, text: str) -> Iterator[tuple[int, int]]:
    stop = min(len(text), right + _LONGEST)
    while (piece := _PIECE.match(text, right, stop)) is not None:
        yield piece.span(piece.lastindex or 0)
        right = piece.end()
