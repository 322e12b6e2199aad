"""Whom the values of Chinese forms name: one or several firms and people, with their remarks."""

import re
from collections.abc import Iterator
from itertools import islice

from monitor.events._documents.document import TITLE_GAP, Document
from monitor.events._forms import labels_zh as labels
from monitor.events._forms.fields import Line
from monitor.reading.names.mention import Mention
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
_HAN = re.compile("[一-鿿]+")
_NO_NAME = re.compile(
    "^(?:认缴|实缴|出资|持股|占比|合计|其他|其余|货币|现金|自有|百分比|比例|职位|职务|共\\d|等)|"
    "\\d{3}|[%=]"
)
_BEFORE = re.compile(
    "^(?:[（(]?\\d{1,2}[)）、.．])?(?:由|以及|及|和|与|包括|分别为|为)?(?:(?:老|新|原|现有)股东)?(?=[一-鿿A-Z])(?!和|美|谐)"
)
_BEHIND = re.compile(
    "(?:等)?(?:(?:联合|独家)?(?:领投|跟投|参投)|(?:联合|独家)投资)$|等(?:[一-鿿\\d]{0,6}(?:机构|家|股东|方|名))?$|"
    "(?:持股|占比|出资|认缴)?\\d[\\d.,]{0,12} ?(?:%|[十百千万亿]?[元股]|万).*$|"
    "[*＊\\[【].*$|(?:先生|女士)$"
)
_PARTED = re.compile("[一-鿿]{1,12} [一-鿿]{1,12}(?:（有限合伙）)?")
_MOST = 200  # holders of a list
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
    found = [*islice(_all(document.text, line, role), _MOST)]
    return found if role in _SEVERAL else found[:1]


def heading(document: Document, line: Line) -> Mention | None:
    """The firm that a heading opens with: 甲有限公司关于高级管理人员变动的公告."""
    found = _HEAD.match(document.text, line.start, line.end)
    if found is None or _OF_OTHERS.search(found["firm"]):
        return None
    return Mention(*found.span("firm"), "company", found["firm"], "form", 1.0)


# 光罩：代子公司友缘投资公告取得股份; 台湾东洋(4105)本公司预计处分有价证券
_TITLED = re.compile(
    "(?:[（(]\\d{4}[A-Z]?[)）])?(?P<firm>[一-鿿A-Za-z*-]{2,12})(?:[（(]\\d{4,6}[^（）()]{0,4}[)）])?"
    "(?:[：:-]|(?=本公司|代|公告))"
)


def titled(document: Document) -> Mention | None:
    """The firm that the title of a notice opens with."""
    found = _TITLED.match(document.text, document.body + len(TITLE_GAP))
    if found is None or document.body >= len(document.text) - len(TITLE_GAP):
        return None
    return Mention(*found.span("firm"), "company", found["firm"], "cell", 0.95)


def _all(text: str, line: Line, role: str) -> Iterator[Mention]:
    if _PARTED.fullmatch(text, line.start, line.end):  # 美信 基金, as a narrow cell has it
        yield from _mention(role, line.start, text[line.start : line.end])
        return
    told = [*_NAMED.finditer(text, line.start, line.end)]
    for one in told or _PIECE.finditer(text, line.start, line.end):
        name = _BEHIND.sub("", _BEFORE.sub("", one["name"].strip()))
        name = (name if "（" in name else name.rstrip("）")).strip()
        if name not in labels.NONE and not _NO_NAME.search(name) and not _is_prose(name):
            start = one.start("name") + one["name"].index(name)
            yield from _mention(role, start, name)


_PROSE = re.compile("本轮|本次|一线|多家|知名|老股东|原股东|投资者|(?<!美)的|[了将]")
_LONG = 16  # characters of a name without a legal form


def _is_prose(name: str) -> bool:
    return not _FORMAL.search(name) and (len(name) > _LONG or _PROSE.search(name) is not None)


def _mention(role: str, start: int, name: str) -> Iterator[Mention]:
    end = start + len(name)
    firm = _FIRM.search(name) is not None
    person = not firm and (people.is_person(name) or _FOREIGN.fullmatch(name) is not None)
    if role in _PEOPLE:
        # Whoever a label for people names may have a rare surname.
        if person or (not firm and 2 <= len(name) <= 4 and _HAN.fullmatch(name)):
            yield Mention(start, end, "person", name, "cell", 1.0)
    elif firm:
        how = "form" if _FORMAL.search(name) else "cell"
        yield Mention(start, end, "company", name, how, 1.0)
    elif person and role in _OF_EITHER:
        yield Mention(start, end, "person", name, "cell", 1.0)
    elif role in _OF_FIRMS:
        yield Mention(start, end, "company", name, "cell", 0.95)
