"""Texts that explain, look back or give opinions: events in them are hardly news."""

import re
from collections.abc import Iterable

from monitor.events._documents.document import Document
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

CEILING = 0.78  # highest confidence of their findings: too low for an alert
_LINES = 3  # first lines that may say what a text is
# Guides, histories, "ten things to know", opinions, obituaries
_EN = late(
    r"\W{0,4}(?:(?:The |An? |Our )?(?:[A-Za-z’']{4,12} ){0,2}?(?:[Gg]uide (?:to|for)|"
    "[Ii]ntroduction to|[Hh]istory of|[Tt]imeline of|[Gg]lossary|[Ll]essons from|"
    "[Cc]ase [Ss]tud(?:y|ies)|[Ss]uccess [Ss]tor(?:y|ies)|[Oo]bituar(?:y|ies)|"
    r"[Oo]p-?[Ee]d|[Cc]ommentary|[Ff]requently [Aa]sked)\b|How to\b|What (?:is|are) "
    "(?:an? )?[a-z]|(?:Key|Important|Legal|Practical) "
    r"(?:considerations|questions|lessons|tips|facts)\b|"
    r"(?:Top )?(?:\d{1,3}|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:[A-Za-z-]+ ){0,2}?"
    r"(?i:things|reasons|tips|ways|lessons|mistakes|facts|steps|questions)\b|"
    "(?:Opinion|OPINION|Editorial|EDITORIAL|Column|COLUMN|Viewpoint|Letters?|"
    r"In [Mm]emoriam|FAQs?|Q&A|Q & A|Interview(?: with)?)\b(?! [a-z]{4,}ed)|"
    r"[^\n]{0,40}\bwho (?:died|passed away) in (?:19|20)\d\d)"
)

# 并购失败案例分析, 甲发展史, 什么是借壳上市
_ZH = late(
    "[^\n。；]{0,30}?(?:案例(?:分析|研究|概览|解析|剖析|精选|集锦|汇编|复盘|评析)|"
    "(?:经典|失败|成功|并购|重组|收购|融资)案例(?!获|入选)|(?:发展|发家|成长|企业|并购|品牌)史(?!上|诗)|"
    "简史|史话|编年史|(?<![月周])大事[记件]|(?:发展|成长|历史)(?:历程|沿革)|操作指南|实务指南|攻略|教程|"
    "什么是|名词解释|知识点|毕业论文|论文范文|讣告|生平)"
)
# 股东减持的注意事项, 浅析股权转让的流程, 第12章: guides, papers, novels
_ZH_GUIDE = late(
    "第[\\d一二三四五六七八九十百千零]{1,7}[章回](?!程)|[^\n。；]{0,40}?(?:注意事项|需要?了解|(?:是|有)哪些|哪些(?:手续|步骤|条件|材料|规定|公告|内容|情形)|"
    "什么意思|怎么[办写填查]|如何(?:进行|办理|规范|操作|认定|理解|申请|保障|制定|避免|防范)|全解析|全流程|"
    "(?:裁判|审理|合规|审查|监管)(?:要[点旨]|规则)|案例[一二三四五六七八九十\\d]|(?:管理制度|议事规则|管理办法)$|"
    "浅[析谈论议]|试[析论]|刍议|探[析讨究]|述评|研究综述|(?:问题|对策|制度|机制|法律)(?:的?思考|研究))"
)
# 本院认为…上诉人; 特制定本办法: a judgment, rules
_JUDGMENT = led("本院|(?:原审|一审|二审)法院|审理终结|审理查明")
_LITIGANT = re.compile(
    "上诉人|再审申请人|申请再审人|原告(?:人|诉称|：)|被告(?:人|辩称|：)|原审(?:原告|被告|第三人)"
)
_RULES = re.compile("制定本(?:制度|办法|规[则定]|章程|[细准]则|条例|指引)")
_HEADING = re.compile(r"[^\n。]{1,40}\Z")
_OPENING = 2000  # characters that show what kind of document a page is


def explains(document: Document) -> bool:
    """Whether the title or one of the first lines shows such a text."""
    text, body = document.text, document.body
    if document.lang == "en" and _is_reference(text):
        return True
    opening = [line for line in text[: min(body, 400)].split("\n") if line.strip()][:_LINES]
    if document.lang == "en":
        return any(_EN.match(line) for line in (text[body:].strip(), *opening))
    headings = [line for line in opening if _HEADING.match(line)]
    lines = (text[body:].strip(), *headings)
    if any(_ZH.match(line) or _ZH_GUIDE.match(line) for line in lines):
        return True
    return _is_legal(document) or _is_research(text, lines)


# 三季报点评：…维持“买入”评级: what a broker makes of events that others have told
_NOTE = re.compile("点评|简评|深度(?:报告|研究)|跟踪报告|首次覆盖|研究报告")
_RATING = re.compile("(?:维持|给予|上调|下调|重申)[^，。；]{0,12}评级|目标价")


def _is_research(text: str, lines: Iterable[str]) -> bool:
    return any(_NOTE.search(line) for line in lines) and _RATING.search(text) is not None


def _is_legal(document: Document) -> bool:
    """Whether a Chinese page is a court's judgment, or a set of rules."""
    text, end = document.text, min(document.body, _OPENING)
    if _JUDGMENT.search(text, 0, end) and len(_LITIGANT.findall(text, 0, end)) > 1:
        return True
    return _RULES.search(text, 0, end) is not None


# Notes of an encyclopaedia; what profiles, contracts and papers begin with
_NOTES = ("[2]", "[3]")
_OF_REFERENCE = late(
    r"(?:\A|\n)\W{0,4}(?:Key Dates|Company History|Corporate History|WITNESSETH|RECITALS|WHEREAS|"
    r"THIS (?:[A-Z]+ ){0,3}AGREEMENT|Abstract|References|Bibliography)\b"
)


def _is_reference(text: str) -> bool:
    """Whether an English text is an entry of an encyclopaedia, a profile, a contract or a paper."""
    noted = all(mark in text for mark in _NOTES)
    return noted or _OF_REFERENCE.search(text) is not None
