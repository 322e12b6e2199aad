"""Finds the titles of people in a sentence, to be masked."""

from monitor.reading.masks.mask import Item
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led
from monitor.reading.words import en, people_zh

# Which sentences have a title is found at once; where it begins is not: 大中华区总裁, 临时CEO
_TITLES_ZH = any_of(people_zh.TITLES)
_MAY_BE_ZH = led(f"{_TITLES_ZH}|首席|经理|主席|掌门")
# 研发负责人, 审计总监: what the office is for
_DUTY = (
    "(?:研发|审计|投资|品牌|市场|销售|技术|运营|人力资源|法务|合规|风控|产品|采购|供应链|生产|战略|公关|"
    "质量|信息|行政|内容|渠道|数据|算法|工程|制造|业务|财务|会计|内控|证券|安全)"
)
_ZH = led(
    "(?:(?:大中华|中国|亚太|亚洲|北美|美洲|欧洲|全球|海外|华[东南北中西])区|临时联席|临时|"
    "联席(?=C[A-Z]O)|荣誉(?=主席|董事长|会长)|常务(?=副总裁|副行长)|"
    f"{_DUTY}(?=负责人|总监|主管))?(?:"
    + _TITLES_ZH
    + (
        "|(?:联席|代理|集团|全球)?首席(?!执行|财务|运营|技术|信息|战略|科学|"
        "经济|分析|合规|风险)[一-鿿A-Z]{1,6}官|(?<=新)掌门|经理"
        "(?<=[、兼任为增出，]经理)(?=[，。、；职等由]|变更)"
    )
    + (
        "|(?<!委员会)(?<!国家)(?<!人大)(?<!政协)(?<!工会)(?<!妇联)主席)(?!会|独资|股东|单位|"
        "高管|高级|台|令|国|团)(?:(?<![A-Z])|(?![A-Za-z]))"
    )
)
_EN = gated(rf"\b(?=\w)(?:{en.TITLES})\b(?! of the (?:Year|Month|Week|Decade|Century)\b)")


def find(text: str, start: int, end: int, lang: str) -> list[Item]:
    """The titles in text[start:end]; their value is their surface."""
    if lang == "zh" and not _MAY_BE_ZH.search(text, start, end):
        return []
    if lang == "en":
        return [
            Item(m.start(), m.end(), "title", m.group()) for m in _EN.finditer(text, start, end)
        ]
    found = (m.span() for m in _ZH.finditer(text, start, end))
    spans = ((_with_unit(text, start, left), right) for left, right in found)
    return [Item(left, right, "title", text[left:right]) for left, right in spans]


_UNIT = late(
    "(?:(?![兼任为的由及和与、将其从原前副]|公司|集团)[一-鿿]){0,6}(?:事业|业务)(?:群|部|本部)的?$"
)


def _with_unit(text: str, start: int, left: int) -> int:
    """Where 医疗事业部总经理 begins: a title in a unit of a firm is none of the firm's own."""
    unit = _UNIT.search(text, max(start, left - 12), left) if text[left - 1] in "群部的" else None
    return unit.start() if unit else left
