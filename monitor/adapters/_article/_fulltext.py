"""Finds the article's text on a page and drops the lines that are not part of it."""

import logging
import re
from collections.abc import Iterator

from lxml import html as lxml_html  # type: ignore[import-untyped]
from trafilatura import extract

from monitor.adapters import _html

# It logs an error for every page without text, which is routine here.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

_PARSER = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
_NOISE = re.compile(
    r"[（(【\[]?\s*(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|监制|值班编委|新媒体编辑|图片来源"
    r"|来源|來源|作者|原标题|原題|原文链接|本文来源|文章来源|举报|纠错|点赞|收藏|分享(?:到|至)?|扫一扫|扫码"
    r"|关注(?:我们|公众号)|打印|字号|大字|小字|返回(?:首页|列表)|上一篇|下一篇|微信扫|点击(?:进入|查看|阅读)"
    r"|免责声明|郑重声明|特别声明|风险提示|版权(?:所有|声明)|未经授权|声明[:：]|转载请|更多(?:精彩|内容)"
    r"|海量资讯|阅读原文|我要反馈|下载.{0,8}APP)"
    r"|(?:share (?:this|on|article)|follow us|sign up|subscribe|advertisement|copyright|©"
    r"|all rights reserved|read (?:more|also|next)|related(?: (?:articles?|stories|news))?\s*:"
    r"|download the|click here|disclaimer|photo(?:graph)?(?: by|:)|image(?: credit|:)"
    r"|comments?$|print$|email$|tags?:|filed under)",
    re.IGNORECASE,
)
_SIDE_BLOCK = re.compile(
    r"(?:相关(?:阅读|新闻|文章|报道|链接|推荐|资讯)|延伸阅读|推荐(?:阅读|新闻)|热门(?:文章|新闻|推荐)"
    r"|大家都在看|猜你喜欢|为您推荐|精彩推荐|热点推荐|最新文章|更多新闻"
    r"|related (?:articles?|stories|news|posts|content)|more (?:from|on this|stories)"
    r"|most (?:read|popular)|you may also like|recommended(?: for you)?|read next|also read"
    r"|trending)\s*[:：]?",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[。！？.!?；;][”’\"')）」』]*$")
NOISE_LINE = 120  # characters; a longer line with such a start is a paragraph of the article


def full_text(html: str) -> str:
    """The article's text on a page, one line per paragraph; empty if there is none."""
    flat = _html.shallow(html, many=2 * _html.MAX_DEPTH)
    if not flat.strip():
        return ""
    try:
        tree = lxml_html.document_fromstring(flat, parser=_PARSER)
    except (lxml_html.etree.ParserError, ValueError):
        return ""
    found = extract(tree, fast=True, include_comments=False, include_tables=True)
    return clean(found or "")


def clean(text: str, title: str = "") -> str:
    """The text without credits, disclaimers, share buttons, related news and the repeated title."""
    return "\n".join(_kept(_html.tidy(text).split("\n"), title))


def _kept(lines: list[str], title: str) -> Iterator[str]:
    aside = False
    for number, line in enumerate(lines):
        if _SIDE_BLOCK.fullmatch(line):
            aside = number > 0
            continue
        # A block of related news consists of headlines; the first full sentence is the article
        # again.
        aside = aside and not _SENTENCE_END.search(line)
        if aside or (number < 3 and line == title) or _is_noise(line):
            continue
        yield line


def _is_noise(line: str) -> bool:
    return len(line) <= NOISE_LINE and bool(_NOISE.match(line))
