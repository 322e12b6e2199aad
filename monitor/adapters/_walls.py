"""Recognises what stands in place of the wanted page: a challenge, a login, an empty shell."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from monitor.adapters import _html
from monitor.errors import ParseError

SHORT = 1500  # characters of text; a longer page about captchas is an article
SHELL = 250  # characters of visible text that an empty shell for scripts may have


@dataclass(frozen=True, slots=True)
class _Wall:
    """`title` and `markup` are enough alone, `words` only on a short page."""

    kind: str
    message: str
    title: re.Pattern[str]
    words: re.Pattern[str]
    markup: re.Pattern[str]


def _any(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern or r"(?!)", re.IGNORECASE)


_CHALLENGE = _Wall(
    "challenge",
    "the site asks whether a robot is looking (challenge page), so the content is not there",
    _any(
        r"just a moment|attention required|checking your browser|security check|access denied"
        r"|are you a robot|robot check|pardon our interruption|访问验证|安全验证|人机验证|滑动验证"
        r"|验证码|访问受限|访问被拒绝|ddos-guard|bot verification"
    ),
    _any(
        r"verify(?:ing)? (?:that )?you are (?:a )?human|enable cookies and reload|unusual traffic"
        r"|captcha|not a robot|checking (?:if|your)|incapsula incident|request unsuccessful"
        r"|请输入验证码|输入验证码|拖动滑块|滑动验证|安全验证|人机验证|访问验证|访问过于频繁|操作过于频繁|异常访问"
    ),
    _any(
        r"cf_chl_opt|cf-challenge|/cdn-cgi/challenge-platform/|__jsl_clearance|_incapsula_resource"
        r"|px-captcha|geetest\.com|captcha-delivery\.com|aliyun_waf|acw_sc__v2"
    ),
)
_LOGIN = _Wall(
    "login",
    "the site asks for a login (or a subscription) before it shows this page",
    _any(r"^\W*(?:log ?in|sign ?in|登录|登入|用户登录|会员登录|统一身份认证)"),
    _any(
        r"please (?:log|sign) ?in|(?:log|sign) ?in to (?:continue|read|view)"
        r"|请先?登[录入]|登[录入]后(?:查看|阅读|继续)"
    ),
    _any(""),
)
_MISSING = _Wall(
    "empty",
    "the site says that there is no such page (with status 200: a soft 404)",
    _any(
        r"\b404\b|page not found|not found$"
        r"|页面不存在|页面没有找到|页面未找到|找不到页面|网页不存在|出错了"
    ),
    _any(
        r"page (?:you (?:requested|are looking for) )?(?:was|could|can)(?: ?not|'t)(?: be)? found"
        r"|页面(?:已|不存在|未找到|没有找到)|您访问的(?:页面|内容)不存在"
        r"|(?:内容|文章|页面|新闻)(?:已被|已经|已)(?:删除|下线|移除)"
    ),
    _any(""),
)
_WALLS = (_CHALLENGE, _LOGIN, _MISSING)
_JS_PLEASE = _any(
    r"enable javascript|javascript (?:is )?(?:required|disabled|to run)"
    r"|启用\s?javascript|开启\s?javascript"
    r"|without javascript"
)
_ROOTS = "#root, #app, #__next, #__nuxt, #main-app, app-root, [data-reactroot], #container-app"
_COOKIE_SCRIPT = re.compile(
    r"document\s*\.\s*cookie\s*=|location\s*(?:\.\s*href)?\s*=", re.IGNORECASE
)


def refuse(html: str) -> None:
    """Raise ParseError if a page is a wall rather than content."""
    if not html.strip():
        raise ParseError("the answer is empty", kind="empty")
    page = _html.tree(html)
    head = page.css_first("title")
    title = _html.headline(head.text() if head else "")
    text = _html.visible_text(page)
    if len(text) >= SHORT:
        return
    for wall in _WALLS:
        if wall.title.search(title) or _says(wall, html, text):
            raise ParseError(wall.message, kind=wall.kind)
    if len(text) < SHELL:
        _refuse_shell(html, _html.tree(html), text)


def _says(wall: _Wall, html: str, text: str) -> bool:
    if wall.markup.search(html):
        return True
    return len(text) < SHORT / 2 and bool(wall.words.search(text))


def _refuse_shell(html: str, page: LexborHTMLParser, text: str) -> None:
    scripts = page.css("script")
    if page.css_first("input[type=password]"):
        raise ParseError(_LOGIN.message, kind=_LOGIN.kind)
    if not text and scripts and len(html) < 20_000 and _COOKIE_SCRIPT.search(html):
        raise ParseError(_CHALLENGE.message, kind=_CHALLENGE.kind)
    wants = any(_JS_PLEASE.search(n.text()) for n in page.css("noscript"))
    roots = [n for n in page.css(_ROOTS) if len(n.text(strip=True)) < SHELL]
    if scripts and (wants or roots or not text or _JS_PLEASE.search(text)):
        raise ParseError(
            "the page is filled by JavaScript; without it there is no content "
            "(look for the address of the data it loads, or a feed)",
            kind="needs_javascript",
        )
    if not text:
        raise ParseError("the page has no text", kind="empty")
