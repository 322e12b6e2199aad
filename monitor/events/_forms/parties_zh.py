"""Whom the values of Chinese forms name: one or several firms and people, with their remarks."""

import re
from collections.abc import Iterator

from monitor.events._documents.document import Document
from monitor.events._forms import labels_zh as labels
from monitor.events._forms.fields import Line
from monitor.reading.names.mentions import Mention
from monitor.reading.names.zh import people

# 变更前内容：企业名称: 甲有限公司; 出资额: 800万元
_NAMED = re.compile(
    "(?:企业名称|公司名称|股东名称|投资人名称|投资人|名称|姓名)[:：] ?"
    "(?P<name>[^：:；;，,、\n]{2,50})"
)
# 甲有限公司（持股30%）、乙合伙企业（有限合伙）
_REMARK = "[^（）]{0,12}(?:领投|跟投|%|持股|出资|暂定|以下|简称|新增|退出)"
_PIECE = re.compile(
    f"(?P<name>(?:[^；;，,、：:|\n （(]|（(?!{_REMARK})[^（）]{{1,20}}）){{2,60}})[^；;、，,\n]*"
)
_FIRM = re.compile(
    "(?:公司|集团|企业|合伙|合伙）|基金|中心|资本|创投|投资|控股|银行|信托|研究院|大学|厂|店|局|"
    "委员会|国资委|合作社|协会|Ltd|Inc|LLC|Limited|L\\.P\\.)$"
)
_FORMAL = re.compile("(?:公司|合伙企业|集团|厂|店|中心|合伙）)$")
_FOREIGN = re.compile("[A-Z][A-Za-z.,& ]{2,50}|[一-鿿]{1,8}·[一-鿿·]{1,12}")
_NO_NAME = re.compile(
    "^(?:认缴|实缴|出资|持股|占比|合计|其他|其余|货币|现金|自有|百分比|比例|职位|职务|共\\d|等)|"
    "\\d{3}|[%=]"
)
_BEHIND = re.compile(
    "(?:持股|占比|出资|认缴)?\\d[\\d.,]{0,12} ?(?:%|[十百千万亿]?[元股]|万).*$|"
    "[*＊\\[【].*$|(?:先生|女士)$"
)
_SEVERAL = frozenset({"holder", "investor", "seller", "acquirer", "partner"})
_PEOPLE = frozenset({"person", "legal_representative"})
_OF_EITHER = frozenset({"holder", "seller", "acquirer", "investor"})
_OF_FIRMS = frozenset({"company", "target", "investor", "partner"})

_HEAD = re.compile(
    "(?P<firm>(?:(?!关于)[一-鿿A-Za-z（）·]){3,40}?"
    "(?:有限(?:责任)?公司|集团公司|银行|（(?:有限|普通)合伙）))"
    "(?:[：: ]|$|（|关于|20\\d\\d|[一-鿿、]{0,16}(?:公告|通知|变更|记录|信息|情况|变动))"
)
_OF_OTHERS = re.compile("^(?:一|本|我|该|经|与|由|对|向|拟)|及|和(?!平|谐|顺|利|县|美|信|泰|兴)|与")


def named(document: Document, role: str, line: Line) -> list[Mention]:
    """Whom a value names; one at most in the roles of a form's firm and its officers."""
    found = [*_all(document.text, line, role)]
    return found if role in _SEVERAL else found[:1]


def heading(document: Document, line: Line) -> Mention | None:
    """The firm that a heading opens with: 甲有限公司关于高级管理人员变动的公告."""
    found = _HEAD.match(document.text, line.start, line.end)
    if found is None or _OF_OTHERS.search(found["firm"]):
        return None
    return Mention(*found.span("firm"), "company", found["firm"], "form", 1.0)


def _all(text: str, line: Line, role: str) -> Iterator[Mention]:
    told = [*_NAMED.finditer(text, line.start, line.end)]
    for one in told or _PIECE.finditer(text, line.start, line.end):
        name = _BEHIND.sub("", one["name"].strip())
        name = (name if "（" in name else name.rstrip("）")).strip()
        if name not in labels.NONE and not _NO_NAME.search(name):
            start = one.start("name") + one["name"].index(name)
            yield from _mention(role, start, name)


def _mention(role: str, start: int, name: str) -> Iterator[Mention]:
    end = start + len(name)
    firm = _FIRM.search(name) is not None
    person = not firm and (people.is_person(name) or _FOREIGN.fullmatch(name) is not None)
    if role in _PEOPLE:
        # Whoever a label for people names may have a rare surname.
        if person or (not firm and 2 <= len(name) <= 3 and not name.isascii()):
            yield Mention(start, end, "person", name, "cell", 1.0)
    elif firm:
        how = "form" if _FORMAL.search(name) else "cell"
        yield Mention(start, end, "company", name, how, 1.0)
    elif person and role in _OF_EITHER:
        yield Mention(start, end, "person", name, "cell", 1.0)
    elif role in _OF_FIRMS:
        yield Mention(start, end, "company", name, "cell", 0.95)
