"""Finds the later clauses of a Chinese sentence, and puts the shared subject before each."""

import re
from collections.abc import Iterator

from monitor.reading.clauses.again_en import Shared
from monitor.reading.marks import CHARS, PARTIES
from monitor.reading.masks.mask import Masked, compiled

_PARTY = re.compile(f"[{PARTIES}]")
# How a clause without its own subject begins: 并与乙签署…, 出任丙总裁.
_LACKS_SUBJECT = compiled(
    "(?:并|同时|且|还|将|拟|已经?|成功|顺利|随后|再|正式|又|也|另|计划|宣布|现|<d>|于){0,4}"
    "(?:(?:与|和|同)<pa>|携手|联手|联合|签|出任|担任|升任|接替|接任|加入|加盟|获委任|获任|"
    "被任命|辞去|辞任|卸任|离任|被?任命|聘任|委任|入股|投资(?![后者人方])|成立|设立|注册|推出|进军|进入|"
    "完成|获得|出资|斥资|增资|领投|跟投|参投|更名|改名|终止|退出)|"
    "(?:仍|尚|目前|现|合计|共计|共|直接|间接|分别|还|并|且|一直|正|也|已|<d>){0,3}"
    "(?:(?:持有|拥有|控股|参股)(?!<one>|<r>的<g>)|[是为系]<cn>的?<g>{0,3}(?:股东|子公司|控制人|"
    "母公司))",
    "zh",
)
# Behind a name, these continue the subject: 甲董事长, 甲旗下, 甲与.
_CONTINUES = compiled(
    "(?:先生|女士|”|“)?(?:、|和|与|及|以及|<j>|旗下|下属|的|“|控股|全资|子公司|创始人)", "zh"
)
_GOVERNED = re.compile(
    "(?:据|与|和|同|向|对|被|由|从|为|在|于|因|给|获|以|把|将|[收并]购|入股|持有|投资|认购)$"
)
_DEALT = re.compile("收购|购入|购买|出售|转让|受让|入股|参股|投资|增资|控股|并购|设立|成立")
# What may stand before the subject of a later clause.
_OPENS = compiled(
    f"(?:而|此外|其中|同时|随后|<d>|<j>|[{PARTIES}]|旗下|子公司|现任|原|前){{0,6}}", "zh"
)
_LONGEST = 60  # characters of a subject and what precedes it in its clause
_MARKS = re.compile("[，,；;]")
_SEMICOLON = re.compile("[；;]")


def shared(masked: Masked) -> Iterator[Shared]:
    """The clauses without their own subject, each behind that of the clause before."""
    text = masked.text
    starts = [0, *(mark.end() for mark in _MARKS.finditer(text))]
    subject: tuple[int, int] | None = None
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if own := _subject(text, start, end):
            subject = own
        elif subject and start < end and _LACKS_SUBJECT.match(text, start):
            semicolon = _SEMICOLON.search(text, start)
            stop = semicolon.start() if semicolon else len(text)
            gone = [(0, subject[0]), (subject[1], start), (stop, len(text))]
            yield masked.without([g for g in gone if g[0] < g[1]]), masked.span(start, end)


# 甲间接控股的乙，: the head, 乙, is the subject
_HEAD = compiled(
    "<pa>(?:(?!了|拟|将|已|宣布|是|为|系|对|向|与|由|被)<g>){1,10}的(?P<who><pa>)[，,]", "zh"
)


def _subject(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The subject of a clause: its first name, with an office or owner before it."""
    if head := _HEAD.fullmatch(text, start, end):
        return head.span("who")
    for name in _PARTY.finditer(text, start, end):
        stop = name.end()
        if _CONTINUES.match(text, stop):
            continue
        before = text[start : name.start()]
        if _DEALT.search(before) or (start and not _OPENS.fullmatch(before)):
            return None
        if _GOVERNED.search(before) or stop - start > _LONGEST or name.group() == CHARS["one"]:
            return None
        return start, stop
    return None
