"""Pieces of Chinese regexes for holders and stakes; all of them bounded."""

from monitor.reading.marks import PARTIES

# Words that only go with stakes in firms, …
HOLDS = (
    "(?:持股|占股|控股|参股|持有|出资(?=比例|占比|占)|认缴(?=比例)|"
    "(?:占|持)(?:公司)?(?:注册资本|总股本|股本|股份|股权)|股权(?=占比|比例))"
)
# … those that will do for a single stake (仍持有 and 所持有 may be of anything), …
HOLDS_ALONE = (
    f"(?:持股|占股|控股|参股|(?<=[{PARTIES}])持有(?!的)|出资(?=比例|占比|占)|认缴(?=比例)|"
    "(?<=，)占(?:注册资本|总股本|股本))"
)
# … and those that go with market shares, too.
MAY_HOLD = "(?:占比|占有|占)"
# A single holder: neither bought into, nor governed by a preposition, nor the last of a list. The
# lookbehinds follow the name for speed: a regex that begins with a name is tried at names only.
_BEFORE = "入股 收购 投资 参股 控股 持有 受让 增资 认购 通过".split()
ALONE = (
    f"<pa>(?<![{PARTIES}][、和与及][{PARTIES}])(?<![在对于向从][{PARTIES}])"
    f"(?<!原由[{PARTIES}])(?<!投资企业[为是][{PARTIES}])(?<!投资企业，[为是][{PARTIES}])"
) + "".join(f"(?<!{word}[{PARTIES}])" for word in _BEFORE)
NAME = "<pa>(?:先生|女士|各)?"
OF_SHARES = "(?:左右|以上)?(?:的?(?:股权|股份|权益|份额|表决权|股(?!东)))?"
# 的 leads to something else that is held, 增长 to a growth rate.
ENDS = "(?!<r>|的|<g>{0,2}的<g>{0,3}(?:公司|企业|子公司)|增长|上升|被)"


# 由甲全资控股变更为…: it was so
STILL = "(?!<g>{0,2}(?:变更|变|改|转|调整)[为成])"


def has(verbs: str, share: str = "<r>") -> str:
    """What follows a holder's name, up to the stake: 认缴出资6000万元，持股比例为60%."""
    return (
        "(?:，(?=持股|占股|出资)|为股东，)?(?:(?!未|拟|入股|收购|[（(])<g>){0,8}?"
        f"(?:<m>(?:人民币)?[，、]<g>{{0,4}}?)?{verbs}的?(?:比例|占比|比)?"
        "(?:[由从]<r><g>{1,6}?|<g>{0,4}?[至到])?(?:约为|为|是|约|达|：)?"
        f"(?:其余|剩余|余下)?的?{share}{OF_SHARES}{ENDS}"
    )


def bracketed(share: str = "<r>") -> str:
    """A stake in brackets behind the holder's name."""
    return f"[（(](?:<g>|<m>，?){{0,10}}?{share}(?:的?股[份权])?[）)]"


def by(share: str, name: str = NAME) -> str:
    """A stake and then its holder: 其余40%的股权由甲持有."""
    return (
        f"(?:其余|剩余|另外?|余下)?的?{share}{OF_SHARES}(?:则|均|分别|全部){{0,2}}由{name}"
        "<g>{0,2}?(?:持有|持股|拥有|认购)"
    )
