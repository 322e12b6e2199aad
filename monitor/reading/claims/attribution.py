"""Finds who makes a statement: the company, a filing, a register, an expert or unnamed sources."""

import re
from dataclasses import dataclass

from monitor.model import Attribution
from monitor.reading.marks import CHARS, COMPANIES, NAMED, PEOPLE
from monitor.reading.masks.mask import Masked, compiled
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.leading import led


def _by_language(words: str) -> dict[str, re.Pattern[str]]:
    """Words of both languages: letters that English ones begin with are in every sentence."""
    return {"zh": led(words), "en": gated(words)}


_REGISTERS = _by_language(
    "天眼查|企查查|启信宝|爱企查|水滴信用|工商|企业信用信息|Tianyancha|Qichacha|Qixinbao|"
    "Aiqicha|Companies House|Enterprise Credit"
)
_REGISTER_PROSE = _by_language(
    "股权穿透|工商(?:登记|信息|资料|变更)|commercial register|business registration|"
    "corporate records|equity penetration|registry (?:filing|record)s?"
)
_FILING = _by_language(
    "发布公告|公告(?:称|显示|披露|指出)?[,，:：]|公告称|公告显示|晚间公告|公告,|"
    r"\b(?:filing|stock exchange announcement|regulatory announcement|exchange statement|"
    r"announcement to the)\b"
)
_SAYS = {
    "zh": "表示|透露|称|回应|指出|介绍|说|告诉|强调|坦言|认为|宣布|否认|澄清|辟谣|证实|确认",
    "en": (
        "said|says|told|revealed|announced|stated|confirmed|denied|added|reported|disclosed|"
        "explained|noted|spoke|(?<=[”,] )wrote"
    ),
}
_SPEECH = {lang: led(words) for lang, words in _SAYS.items()}
_INHERITS = {
    "zh": led(
        r"[\"“”]?(?:(?:不过|但是?|同时|此外|另外)，?)?(?:他|她|其|上述|该)(?:人士|负责人|发言人|相关人士)?(?:还|并|同时|进一步|"
        "亦|也)?(?:表示|透露|称|说|指出|强调|认为)"
    ),
    "en": led(
        r"[\"“”]?(?:He|She|The (?:person|spokes\w+|source|people)|They|he|she)"
        "(?: also| further| then)? (?:said|says|revealed|added|told|noted|explained|"
        "stated)"
    ),
}
_ANONYMOUS = _by_language(
    "知情人士|消息人士|(?:有消息称|市场消息|据传|网传)(?![^，。；]{0,8}(?:不实(?![施行际])|不属实|失实|虚假|谣言|不准确))|"
    "有(?:自媒体|网友|网帖|博主|帖子)[^，。；]{0,8}(?:称|爆料|曝)|"
    "接近[^，。；]{2,20}的(?:人士|消息|知情)|"
    r"\b(?:a source|sources|people familiar|a person familiar|an insider|insiders)\b"
)
_EXPERT = re.compile(
    "分析师|专家|研究员|教授|业内人士|首席经济学家|秘书长|分析人士|"
    # Who is told something does not say it: "told analysts", "on a call with analysts".
    r"\b(?<!\btold )(?<!\btells )(?<!\btelling )(?<!\bwith )(?:analysts?|expert|economist|"
    r"professor|researcher|secretary-general|commentator|consultant|strategist)\b"
    r"(?! (?:calls?|days?|meetings?|conferences?|briefings?|presentations?|events?)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in a sentence; `firm` is the company that speaks or files, if known."""

    attribution: Attribution | None
    firm: Mention | None = None
    who: Mention | None = None


NOBODY = Speaker(None)


def speaks(sentence: str, lang: str) -> bool:
    """Whether somebody may be speaking in a sentence: a cheap test before `speaker`."""
    return bool(_SPEECH[lang].search(sentence) or _FILING[lang].search(sentence))


def speaker(masked: Masked, original: str, lang: str, last: Speaker) -> Speaker:
    """Who makes the statement of a sentence; with "she said" it is still the last speaker.

    `original` is the sentence before masking.
    """
    if _INHERITS[lang].match(masked.text.lstrip()):
        return last
    register = _REGISTERS[lang].search(original) or _REGISTER_PROSE[lang].search(original)
    if register:
        named = _REGISTERS[lang].search(original)
        return Speaker(Attribution("registry", named.group() if named else None))
    said = _SPEECH[lang].search(masked.text)
    if _ANONYMOUS[lang].search(original) and _unnamed(original, lang):
        return Speaker(Attribution("anonymous"))
    if said is None:
        return _silent(masked, original, lang)
    return _said(masked, original, said, lang)


def _unnamed(original: str, lang: str) -> bool:
    return lang == "zh" or not re.search(r"sources? (?:of|at|from|in) [A-Z]", original)


# 公司9月8日公告，控股股东甲拟…: not 甲's notice
_OWN_NOTICE = compiled("<one>(?:(?![，。])(?:<g>|<d>)){0,12}?公告", "zh")


def _silent(masked: Masked, original: str, lang: str) -> Speaker:
    filing = _FILING[lang].search(original)
    if filing:
        firms = masked.inside(0, len(masked.text), NAMED)
        own = _OWN_NOTICE.match(masked.text) if lang == "zh" else None
        return Speaker(Attribution("filing"), firms[0].value if firms and not own else None)
    firm = _firm_behind(masked, 0) if lang == "en" else None
    return Speaker(Attribution("company", firm.surface), firm) if firm else NOBODY


def _said(masked: Masked, original: str, said: re.Match[str], lang: str) -> Speaker:
    persons = masked.inside(0, len(masked.text), PEOPLE)
    firms = masked.inside(0, len(masked.text), COMPANIES)
    expert = _EXPERT.search(original)
    if expert and (persons or lang == "en"):
        who = persons[0].value if persons else None
        return Speaker(Attribution("third_party", who.surface if who else None), None, who)
    if _FILING[lang].search(original):
        return Speaker(Attribution("filing"), _firm(masked, said, lang))
    if lang == "en" and masked.text.startswith(CHARS["source"], said.start() - 2):
        return Speaker(Attribution("media", str(masked.items[said.start() - 2].value)))
    firm = _firm(masked, said, lang)
    if firm or firms:
        return Speaker(Attribution("company", firm.surface if firm else None), firm)
    return NOBODY


# "…, said Halden", "…, said Anna Kellner, head of sales at Halden", "…, according to Halden"
_SAID_BY = compiled(
    "[”,] (?:said|says|told|added|wrote|according to)"
    r"(?: (?:(?:[a-z-]{2,16}|[A-Z][a-z]{1,8}\.?) ){0,3}?<pe>"
    "(?:,(?: [a-z-]{2,14}){0,3}? (?:<j>|spokes[a-z]+)"
    "(?: and <j>)?(?: [a-z]+)?)? (?:of|at|for|from))?"
    "(?:,? (?:<one>(?:['’]s)?|[a-z-]{1,16}|\\d+-[a-z-]+|[A-Z][A-Za-z]+(?:-[a-z]+|['’]s)|"
    "<cn>-(?:based|listed|owned|backed|led)|US|UK|[A-Z][a-z]+(?:an|ish|ese|ch|ss))){0,5}?"
    ",? (?P<firm><cn>)(?!-)"
    "(?! (?:has|had|is|was|will|would)\\b)",
    "en",
)


def _firm(masked: Masked, said: re.Match[str], lang: str) -> Mention | None:
    """The company right before the verb of saying ("…, Halden said"), in English else the one
    right behind it; else the first before it that is not quoted."""
    at = said.start() - (2 if lang == "en" else 1)
    if at >= 0 and masked.text[at] in NAMED:
        # 甲证券认为: an opinion, of what may be another's doing
        return None if said.group() == "认为" else masked.items[at].value
    if lang == "en" and (behind := _firm_behind(masked, max(0, at))):
        return behind
    before = _unquoted(masked, said.start())
    named = (firm for span in before for firm in masked.inside(*span, NAMED))
    first = next(named, None)
    value = first.value if first else None
    return value if isinstance(value, Mention) else None


def _unquoted(masked: Masked, end: int) -> list[tuple[int, int]]:
    """What stands before `end` behind the last quotation, then what stands before it: in
    “We will not buy Y,” X CEO Hale said, X speaks."""
    closed = masked.text.rfind("”", 0, end)
    opened = masked.text.rfind("“", 0, closed) if closed > 0 else -1
    return [(closed + 1, end), (0, opened)] if opened >= 0 else [(0, end)]


def _firm_behind(masked: Masked, start: int) -> Mention | None:
    behind = _SAID_BY.search(masked.text, start)
    value = masked.items[behind.start("firm")].value if behind else None
    return value if isinstance(value, Mention) else None
