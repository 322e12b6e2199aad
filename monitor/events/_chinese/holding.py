"""Pieces of Chinese regexes for who holds how much of a firm; all of them bounded."""

from monitor.reading.marks import PARTIES

# Words for a share that no share of anything else is told with; …
HOLDS = (
    "(?:持股|占股|控股|参股|持有|出资(?=比例|占比|占)|认缴(?=比例)|"
    "(?:占|持)(?:公司)?(?:注册资本|总股本|股本|股份|股权)|股权(?=占比|比例))"
)
# … those that one share alone is told with: what somebody 仍持有 or 所持有 may be of anything, …
HOLDS_ALONE = (
    f"(?:持股|占股|控股|参股|(?<=[{PARTIES}])持有(?!的)|出资(?=比例|占比|占)|认缴(?=比例)|"
    "(?<=，)占(?:注册资本|总股本|股本))"
)
# … and those that a market's share may be told with, too.
MAY_HOLD = "(?:占比|占有|占)"
# Who is bought into holds nothing, nor does who is only spoken of; the last of several is not alone.
# To look back from behind the name is faster: a regex that begins with one is tried at names alone.
_BEFORE = "入股 收购 投资 参股 控股 持有 受让 增资 认购 通过".split()
ALONE = f"<pa>(?<![{PARTIES}][、和与及][{PARTIES}])(?<![在对于向从][{PARTIES}])" + "".join(
    f"(?<!{word}[{PARTIES}])" for word in _BEFORE
)
NAME = "<pa>(?:先生|女士|各)?"
OF_SHARES = "(?:左右|以上)?(?:的?(?:股权|股份|权益|份额|表决权|股(?!东)))?"
# 的 behind it leads to what the holder has, 增长 tells of what has grown.
ENDS = "(?!<r>|的|<g>{0,2}的<g>{0,3}(?:公司|企业|子公司)|增长|上升|被)"


def has(verbs: str, share: str = "<r>") -> str:
    """What stands behind a holder's name up to the end of his share: 认缴出资6000万元，持股比例为60%."""
    return (
        "(?:，(?=持股|占股|出资)|为股东，)?(?:(?!未|拟|入股|收购|[（(])<g>){0,8}?"
        f"(?:<m>(?:人民币)?，<g>{{0,4}}?)?{verbs}的?(?:比例|占比|比)?"
        "(?:[由从]<r><g>{1,6}?|<g>{0,4}?[至到])?(?:约为|为|是|约|达|：)?"
        f"(?:其余|剩余|余下)?的?{share}{OF_SHARES}{ENDS}"
    )


def bracketed(share: str = "<r>") -> str:
    """What stands behind a holder's name where his share stands in brackets."""
    return f"[（(](?:<g>|<m>，?){{0,10}}?{share}(?:的?股[份权])?[）)]"


def by(share: str, name: str = NAME) -> str:
    """A share and whose it is: 其余40%的股权由甲持有."""
    return (
        f"(?:其余|剩余|另外?|余下)?的?{share}{OF_SHARES}(?:则|均|分别|全部){{0,2}}由{name}"
        "<g>{0,2}?(?:持有|持股|拥有|认购)"
    )
