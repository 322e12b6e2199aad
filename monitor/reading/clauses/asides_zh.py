"""Removes asides from masked Chinese sentences, so that only their frame is left."""

from collections.abc import Sequence
from functools import cache

from monitor.reading.clauses import described_zh, introduced_zh, plain_order_zh, together_zh
from monitor.reading.clauses.asides_en import Reduced
from monitor.reading.clauses.described_zh import Form, each
from monitor.reading.marks import CHARS
from monitor.reading.masks.beside import Spans
from monitor.reading.masks.mask import Masked, compiled
from monitor.reading.regexes.late import late
from monitor.reading.regexes.needed import clauses
from monitor.reading.regexes.sieve import Sieve
from monitor.reading.words.abroad_zh import COUNTRIES

_NAMES = "".join(CHARS[kind] for kind in ("company", "guess", "maybe_person", "org"))
_N = f"[{_NAMES}]"
_OWNED = compiled(
    f"{_N}的?(?:旗下|下属|所属|麾下|旗舰|(?:间接|直接|非)?(?:全资|控股|参股)?(?=[子孙附]))的?"
    f"(?:<g>{{0,16}}{described_zh.HEAD}|附属公司|子公司|<g>{{0,4}})?“?(?={_N})",
    "zh",
)
# 收购甲母公司乙: 乙 is meant.
_PARENT = late(f"{_N}的?(?:母公司|开发商|运营方|运营商|运营主体|缔造者)“?(?={_N})")
# 收购甲持有的公司控股子公司乙: 甲 is the seller; whose subsidiary 乙 is, is an aside.
_HELD = late(f"(?<=持有的){CHARS['one']}(?:控股|全资|参股)?(?:子公司|附属公司)“?(?={_N})")
# 甲及七所附属医院与乙签署: parties that are counted, not named.
_COUNTED = compiled(
    r"(?:及|和|与|以及)其?(?:[\d一二三四五六七八九十几多数两]+[所家个间]|下属|附属)<g>{0,8}"
    "(?:医院|公司|单位|机构|企业|高校|学校|院校)"
    "(?=与|和|同|、|分别|共同)",
    "zh",
)
# 海山集团和大马的平川控股, 海山集团和日本平川控股: where an entry of a list is from.
_FROM = compiled(
    f"(?<=[、和与及])(?:(?!<g>{{0,5}}(?:[了将]|投资|出资|成立|设立|创[办立建]|合资|开发))<g>{{1,6}}的|{'|'.join(sorted(COUNTRIES))})(?={_N})",
    "zh",
)
# 出售位于平川的云桥酒店: where a thing is.
_LYING = compiled(f"(?:位于|坐落于|地处)(?:<g>|{_N}){{1,14}}?的(?=“?{_N})", "zh")
# The firm's own existing shareholders, listed before a name.
_BESIDES = late(
    f"(?<=[、和与及由，]){CHARS['one']}的?(?:老|原|原有|现有|既有)(?:股东|投资者|投资方)(?={_N})"
)
_APPOSED = late(
    f"(?<={_N})(?:——|—|--)[^，。；—]{{2,40}}(?:(?:——|—|--)|(?=，))"
    f"|(?<={_N})，{CHARS['one']}，(?!{_N})|(?<={_N})，(?:一家|一间|作为一家|这家|全球|国内|中国|我国)(?:(?!{_N})[^，；。]){{2,40}}"
    f"(?:公司|企业|商|机构|平台|巨头|龙头|品牌|集团|基金|银行)，"
)
# 6个月内（…禁止减持的期间除外）减持, 收购除甲所持股份以外的乙股份
_EXCEPT = late(
    "（[^（）]{4,90}?(?:除外|另有规定)）|除了?(?:(?![以之]?外)[^，。；除]){2,60}[以之]外的(?=.{2})"
)
_QUOTES = late(f"“(?={_N}”)|(?<=“{_N})”")
# 甲近日与乙签署, 甲于5月8日晚间公告: the date between subject and verb.
_WHEN = compiled(
    f"(?<={_N})(?:已?[于在])?<d>(?:晚间?|[上下]午|凌晨|盘[前后]|当[天日])?(?=<g>)"
    "(?![的至到起末底])",
    "zh",
)
# 甲为拓展市场，收购乙; 甲时隔三年，再度收购乙; 甲作为行业龙头，收购乙
_WHY = compiled(
    "^“?<co>”?(?P<why>(?:时隔|出于|为了?|历时|经过?|不顾|顶住|作为|按照?|根据|凭借|依托|响应|在)"
    "(?:<g>|<d>|<m>){2,16}，)(?=<g>{1,8})(?![该其对这])",
    "zh",
)
# 继去年收购丙后，甲收购乙; 受甲收购乙影响，股价大涨
_AFTER = compiled(
    "(?:^|(?<=[。；：]))(?:(?:<d>，)?继[^，。；：]{3,30}[后外]，(?=“?<pa>)|"
    "受(?=“?<pa>[^，。；：]{2,40}(?:影响|提振|拖累|刺激|带动)，))",
    "zh",
)
# 记者从公司获悉，甲收购乙: who told it is not named
_HEARD = compiled(
    "(?:<x>|记者|笔者|^)<g>{0,2}?<d>?从<one>(?:处|方面|内部|<g>{0,4}?人士(?:处)?)?(?:获悉|了解到|得知|证实)，(?=[^，]{0,10}<pa>)",
    "zh",
)
# 担任甲总经理八年的乙, 公司名称：甲，总经理：乙: read as 甲总经理乙
_SERVING = compiled(
    "(?:^|(?<=[，。：；]))(?:(?P<as>(?:担任|出任|执掌)了?)<pa>的?<j>(?P<for>(?:<g>|<d>){0,12}的)(?=<ps>)|"
    "(?P<label>(?:<one>|公司|企业)名称：)<co>(?P<comma>，))",
    "zh",
)
# Behind these, the owner is the seller and stays.
_DEALT_IN = late(
    "(?:收购|并购|入股|购买|购入|买下|拿下|受让|出售|转让|持有|投资|增资|减持|增持|认购|"
    "竞得|要约)(?!方)了?[^，。；、]{0,10}$|(?:对|股东|实际控制人|实控人)$"
)


def reduced(masked: Masked) -> Reduced:
    """Remove asides such as a name's owner and description, pattern by pattern; put what stresses
    somebody into plain order."""
    asides: list[tuple[int, int]] = []
    frame = named = masked
    if plain := plain_order_zh.plain(masked):
        frame = plain
        asides.append(masked.span(0, len(masked.text)))
    possible = _sieve().passed(frame.text)
    for number, (_, spans_in) in enumerate(_ASIDES):
        gone = spans_in(frame.text) if number in possible else ()
        if gone:
            asides += [frame.span(*span) for span in gone]
            frame = frame.without(gone)
            possible = _sieve().passed(frame.text)
            named = frame if number < len(described_zh.FORMS) else named
    if (together := together_zh.listed(frame)) is not frame:
        asides.append(masked.span(0, len(masked.text)))
        frame = together
    if asides and not plain and (plain := plain_order_zh.plain(frame)):
        frame = plain
    return Reduced(frame, tuple(asides), named)


def _owned(text: str) -> Spans:
    return [
        found.span()
        for found in _OWNED.finditer(text)
        if not _DEALT_IN.search(text, max(0, found.start() - 24), found.start())
    ]


def _why(text: str) -> Spans:
    return [found.span("why") for found in _WHY.finditer(text)]


def _serving(text: str) -> Spans:
    found = (f.span(part) for f in _SERVING.finditer(text) for part in _SERVING.groupindex)
    return [span for span in found if span[0] >= 0]


_ASIDES: Sequence[Form] = (
    each(_PARENT),
    (_OWNED, _owned),
    each(_HELD),
    each(_COUNTED),
    each(_BESIDES),
    each(_FROM),
    *described_zh.FORMS,
    each(_LYING),
    each(_WHEN),
    (_WHY, _why),
    each(_AFTER),
    each(_HEARD),
    (_SERVING, _serving),
    each(introduced_zh.INTRODUCED),
    each(_APPOSED),
    each(_EXCEPT),
    each(_QUOTES),
)


@cache
def _sieve() -> Sieve:
    return Sieve(clauses(pattern.pattern) for pattern, _ in _ASIDES)
