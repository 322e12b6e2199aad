"""Puts Chinese firms that act together into a plain list: 甲会同乙收购丙, 甲及其一致行动人乙,
由甲和乙组成的财团, 甲与乙均否认."""

from monitor.reading.marks import CHARS, COMPANIES
from monitor.reading.masks.mask import Masked, compiled
from monitor.reading.regexes.late import late

# What sentences need for one of the patterns to match.
_CUE = late(
    "[会连联伙]同|联[合手]|[携牵]手|一致行动人|合作(?:伙伴|方)|合伙人|盟友|财团|联合体|投资团|[买卖]方团|银团|"
    f"[双均都等]|共同|一[起同道]|联袂|[家个]|{CHARS['many']}"
)
_N = f"[{COMPANIES}{CHARS['org']}]"
# 甲联合乙推出丙: partners, not only a list
_MADE = (
    "[将拟已正共同式]{0,4}"
    "(?:推出|打造|[研开]发|发[布起]|共建|建设|举办|签|达成|[成设]立|组建|出资|开)"
)
_JOINED = compiled(
    f"(?<={_N})(?:(?P<joint>(?:拟|将|已)?(?:[会连联伙]同|(?:联合|联手|携手|牵手)"
    f"(?=“?<cn>”?(?![，。；：！？、”的旗等]|$|{_MADE}))))|(?P<and>[及和与、]|以及)(?P<ally>(?:其|<one>)?的?"
    "(?:一致行动人|(?:战略|长期)?合作(?:伙伴|方)|合伙人|盟友)))(?=“?<cn>)",
    "zh",
)
_LIST = f"{_N}(?:(?:[、和与及]|以及){_N}){{1,9}}"
_FOUND = "<g>{0,4}?(?:出资|投资(?=[成设]立|组建)|[成设]立|组建|发起|合资|创办|创立)"
_DEALS = (
    "(?:收购|并购|入股|入主|买下|[增减]持|受让|竞购|领投|参与|认购|增资|持有|持股|直接|间接|否认|宣布|"
    "[进涉]|[拟将向对])"
)
_HOUSE = "(?:财团|联合体|投资团|买方团|银团)"
_ROUND = compiled(
    f"(?P<several><many>)(?={_LIST})|"
    f"(?P<by>(?<![^，；：。被向给获与和])由)?(?P<list>{_LIST})(?P<behind>所?组成的<g>{{0,4}}{_HOUSE}|"
    f"<many>(?!{_FOUND})|双双(?!签)|[均都](?=否认|表示|未|没|无|不)|共同(?=(?:<g>{{0,4}})?{_DEALS})|"
    f"(?:一[起同道]|联袂)(?!{_FOUND})|"
    f"等(?:[两三四五六七八九十多数\\d]+家<g>{{0,4}}(?:公司|企业|机构))?(?=[拟将已与和同向对未没不也]|{_DEALS}))|"
    f"(?P<led>[由以])?{_N}(?P<house>(?:为首|牵头|领衔|领导|主导)的<g>{{0,4}}?{_HOUSE})",
    "zh",
)
_ASIDE = ("several", "by", "behind", "led", "house")


def listed(masked: Masked) -> Masked:
    """The sentence with such firms as a list; itself if it has none."""
    if not _CUE.search(masked.text):
        return masked
    joined = _joined(masked)
    text, gone = joined.text, []
    for found in _ROUND.finditer(text):
        gone += [found.span(part) for part in _ASIDE if found[part]]
        if found["behind"]:  # 甲、乙: whoever 甲和乙 would be, they are together
            start, end = found.span("list")
            text = f"{text[:start]}{_AND.sub('、', text[start:end])}{text[end:]}"
    return joined._replace(text=text).without(gone) if gone else joined


_AND = late("(?<!以)[和与及]")


def _joined(masked: Masked) -> Masked:
    """甲、乙 for 甲会同乙 and 甲及其合作伙伴乙."""
    text, gone = masked.text, []
    for found in _JOINED.finditer(text):
        start, end = found.span()
        if found["joint"]:
            text = f"{text[:start]}、{text[start + 1 :]}"
            start += 1
        else:
            start = found.start("ally")
        gone.append((start, end))
    return masked._replace(text=text).without(gone) if gone else masked
