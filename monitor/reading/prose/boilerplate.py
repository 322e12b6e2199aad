"""Finds lines that are not part of a text's story: blurbs, disclaimers, pointers."""

import re

from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

# The story ends at such a line (the headline comes last, behind the body).
_TAIL = late(
    r"(?m)^\W{0,4}(?:About (?:the )?[A-Z][^\n.]{1,60}|ABOUT [A-Z][^\n.]{1,60}|"
    "(?:Cautionary |Safe Harbor )?(?:Statement |Note |Information )?"
    r"(?:Regarding |on |Concerning )?Forward[- ]Looking Statements?[^\n]{0,60}|"
    r"FORWARD[- ]LOOKING STATEMENTS?|Safe Harbor[^\n]{0,40}|Notes? to [Ee]ditors?:?|"
    "Media [Cc]ontacts?:?|(?:Press|Investor|Investors|Investor Relations|"
    r"For (?:more|further) information)[^\n.]{0,40}(?:[Cc]ontacts?|contact):?[^\n]{0,40}|"
    "(?:Related|More|Other|Latest|Recommended|Trending|Popular|Top) "
    "(?:[Aa]rticles?|[Ss]tories|[Nn]ews|[Rr]eading|[Cc]ontent|[Hh]eadlines|[Pp]osts?)"
    r"(?: [^\n]{0,40})?|(?:Read|See) (?:more|also|next|related)[^\n]{0,40}|"
    r"Most (?:read|popular|viewed)[^\n]{0,40}|You (?:may|might) also like[^\n]{0,40}|"
    r"(?:Sign up|Subscribe)[^\n]{0,80}|Disclaimer:?[^\n]{0,40}|No Offer or Solicitation|"
    "Participants in the Solicitation|Additional Information and Where to Find It|"
    r"Source:? [A-Z][^\n]{0,60}|SOURCE [A-Z][^\n]{0,60})$"
)
# Of these, only the line itself is left out.
_LINE = re.compile(
    r"(?m)^\W{0,4}(?:(?:READ|SEE|Read|See)(?: MORE| ALSO| more| also)?:[^\n]*|"
    "(?:RELATED|Related|ALSO READ|Also [Rr]ead|Don[’']t [Mm]iss|Must [Rr]ead|More on this|"
    "Editor's note|Editor’s note|Photo|Image|Picture|Caption|Reporting by|Edited by|"
    r"Writing by|Additional reporting|\(Reporting by|This (?:story|article)|Advertisement|"
    r"Disclosure)\b[^\n]*|Item \d{1,2}\.\d\d\.?[^\n.]{0,160}\.?)$"
)
# What feeds append to a teaser on the same line: pointers to other stories, the post's origin.
_BEHIND = led(
    r"(?<![\w,;:] )(?:Read (?:more|also|next|related): [^\n]*|"
    r"See (?:also|more|related): [^\n]*|Learn more: [^\n]*|Also read: [^\n]*|"
    r"Related: [^\n]*|The post [^\n]{3,200}? (?:first )?appeared (?:first )?on [^\n]*)"
)
_NUMBERED = r"(?m)^\W{0,4}(?:[一二三四五六七八九十]{1,3}[、.])?"
_TAIL_ZH = late(
    _NUMBERED
    + (
        "(?:免责声明|免责条款|法律声明|版权声明|重要声明|郑重声明|公司简介|企业简介|关于我们|"
        r"关于(?!.{0,20}(?:公告|通知|议案|提示|的))[^\n，。；:：]{2,20}(?=[:：\n]|$)|"
        "相关(?:阅读|报道|新闻|链接|文章|推荐)|"
        "(?:延伸|推荐|更多|精彩)(?:阅读|新闻|内容|推荐|资讯)|热门(?:文章|新闻|推荐)|猜你喜欢|"
        r"备查文件(?:目录)?|前瞻性(?:陈述|声明)|媒体(?:联系|垂询|联络)[^\n]{0,10})\W{0,3}"
        r"(?:[:：][^\n]*)?$"
    )
)
_LINE_ZH = re.compile(
    _NUMBERED
    + (
        "(?:(?:重大|特别|投资)?风险提示|特别提示|投资者提示|责任编辑|责编|"
        "本文(?:由|来源|系|不构成|不代表)|以上内容|图片来源|延伸阅读|相关阅读|温馨提示|"
        r"广告)[^\n]*$"
    )
)
# Chinese sentences without news: directors vouching for a notice, definitions of terms.
_SENTENCE_ZH = gated(
    r"(?m)(?:^|(?<=[。\n ]))(?:[^。\n ]{0,16}(?:董事|监事)[^。\n]{0,30}保证[^。\n]{0,40}"
    r"(?:虚假记载|真实)[^。\n]*|[^。，；\n]{2,24}?(?:是指|系指|指的是)[^。\n]*)"
)
_LINES = {"en": _LINE, "zh": _LINE_ZH}
_TAILS = {"en": _TAIL, "zh": _TAIL_ZH}


def spans(text: str, end: int, lang: str) -> list[tuple[int, int]]:
    """The spans of text[:end] to skip. An end of the story in the first fifth is ignored."""
    found = [m.span() for m in _LINES[lang].finditer(text, 0, end)]
    if lang == "en":
        found += [m.span() for m in _BEHIND.finditer(text, 0, end)]
    else:
        found += [m.span() for m in _SENTENCE_ZH.finditer(text, 0, end)]
    tail = next((m for m in _TAILS[lang].finditer(text, 0, end) if m.start() > end // 5), None)
    return [*found, (tail.start(), end)] if tail else found
