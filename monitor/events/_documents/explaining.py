"""Texts that explain, look back or give opinions: events in them are hardly news."""

import re

from monitor.events._documents.document import Document
from monitor.reading.regexes.late import late

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
    "简史|史话|编年史|(?<![月周])大事记|(?:发展|成长|历史)(?:历程|沿革)|操作指南|实务指南|攻略|教程|"
    "什么是|名词解释|知识点|毕业论文|论文范文|讣告|生平)"
)
_HEADING = re.compile(r"[^\n。]{1,40}\Z")


def explains(document: Document) -> bool:
    """Whether the title or one of the first lines shows such a text."""
    text, body = document.text, document.body
    opening = [line for line in text[: min(body, 400)].split("\n") if line.strip()][:_LINES]
    if document.lang == "en":
        return any(_EN.match(line) for line in (text[body:].strip(), *opening))
    headings = [line for line in opening if _HEADING.match(line)]
    return any(_ZH.match(line) for line in (text[body:].strip(), *headings))
