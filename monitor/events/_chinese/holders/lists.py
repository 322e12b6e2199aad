"""How Chinese texts list the holders of a firm with their stakes."""

from monitor.events._chinese.holders.holding import (
    ALONE,
    ENDS,
    HOLDS,
    MAY_HOLD,
    NAME,
    OF_SHARES,
    STILL,
    bracketed,
    by,
    has,
)
from monitor.events._patterns.pattern import Pattern

_ALONE = f"{ALONE}(?:先生|女士|各)?"
_BARE_ENDS = "(?=的?股[份权]?[，；。、）]|[，；。、）和与及以]|$)"
_BARE = f"{NAME}(?:则为|则|为|占|约)?<r>{_BARE_ENDS}"
_DESCRIPTION = (
    "(?:新增|另一?|其他|自然人|法人|主要|国有|外部)?"
    "(?:(?:第[一二三四五六七八九十]大|大|控股|二|三|小|新)?股东|创始人|实际控制人|<j>|"
    "员工持股平台)?"
)
_SEPARATOR = f"(?:[，；、]|，?(?:以及|和|与|及|而|且))(?:其中|另外|同时|此外|而)?{_DESCRIPTION}"
_ENTRY = f"(?:{NAME}{has(f'(?:{HOLDS}|{MAY_HOLD})')}|{NAME}{bracketed()}|{by('<r>')}|{_BARE})"
# 甲持有乙60%股权、丙20%股权: without a word of holding, another firm is held, too.
_HOLDER = (
    f"(?:{NAME}{has(f'(?:{HOLDS}|{MAY_HOLD})')}|{by('<r>')}|{NAME}(?:则为|则|为|占)<r>{_BARE_ENDS})"
)
_HELD = f"<co>(?:的|各|约){{0,2}}<r>{OF_SHARES}"
_REST = (
    f"，(?:其余|剩余|另外?|余下)的?(?:股[权份]|部分)?(?:则|均|全部)?由{NAME}<g>{{0,2}}?"
    "(?:持有|持股|拥有)"
)


def _list(first: str, entry: str = _ENTRY) -> str:
    return f"(?P<cells>{first}(?:(?:{_SEPARATOR}{entry}){{1,9}}(?:{_REST})?|{_REST})){STILL}"


PATTERNS = (
    Pattern(
        "ownership-zh-list",
        _list(_ALONE + has(f"(?P<t>{HOLDS})")),
        example="云桥科技成立，海山集团持股60%，远川股份持股40%。",
        counterexample="云桥科技成立，海山集团持股60%。",
        subject="target",
        spread="holder",
        base=0.92,
    ),
    Pattern(
        "ownership-zh-list-of-held",
        _list(
            f"{_ALONE}<g>{{0,6}}?(?P<t>持有|持股|控股|拥有)"
            f"(?P<target><co>)(?:的|约|<g>{{0,2}})<r>{OF_SHARES}{ENDS}"
            "(?:，<g>{0,3}(?:系|为|是)<co>?的?<g>{0,4}(?:股东|控制人))?",
            _HOLDER,
        ),
        example="海山集团持有云桥科技60%股权，其余40%股权由远川股份持有。",
        counterexample="海山集团持有云桥科技60%股权。",
        spread="holder",
        base=0.92,
    ),
    Pattern(
        "ownership-zh-list-headed",
        (
            "(?P<target><co>)的?<g>{0,4}?(?P<t>股权结构|股权比例|持股比例|出资比例|股权|"
            "股东)<g>{0,6}?(?:为|是|：|如下：|包括|有)"
        )
        + _list(_BARE),
        example="云桥科技股权结构为：海山集团60%，远川股份40%。",
        counterexample="云桥科技客户结构为：海山集团60%，远川股份40%。",
        spread="holder",
        base=0.92,
    ),
    Pattern(
        "ownership-zh-list-dealt",
        "(?P<holder><pa>(?:<and><pa>){1,8})(?:[三四五六七八九十]?[方家人])?"
        "(?:<g>|<m>|，){0,24}?(?P<t>持有|持股|占有|占股|占|出资(?=比例)|认缴(?=比例))"
        "(?:股[权份]|注册资本)?(?:其|<one>)?的?(?:比例)?(?:分别|依次|各)?(?:为|是)?"
        f"(?P<percent><r>(?:(?:<and>|，)<r>){{1,8}}){OF_SHARES}{ENDS}",
        example="云桥科技的股东为海山集团、远川股份，持股比例分别为60%、40%。",
        counterexample="云桥科技的股东为海山集团、远川股份，市场份额分别为60%、40%。",
        subject="target",
        spread="holder",
        base=0.92,
    ),
    Pattern(
        "ownership-zh-holds-each",
        f"(?P<holder>{ALONE})(?:(?!未|拟)<g>|<d>){{0,8}}?(?P<t>持有|持股)"
        f"(?P<cells>{_HELD}(?:(?:、|，?(?:以及|和|与|及|并?持有)){_HELD}){{1,9}})"
        "(?=[，；。（及和与以等]|$)",
        example="海山集团持有云桥科技60%股权、远川股份20%股权。",
        counterexample="海山集团持有云桥科技60%股权、远川股份20%债券。",
        spread="target",
        base=0.92,
    ),
    Pattern(
        "ownership-zh-holds-several",
        "(?P<holder><pa>)(?:(?!未|拟)<g>|<d>){0,8}?(?P<t>持有|持股)"
        "(?P<target><co>(?:<and><co>){1,8})(?:的|各|约){0,2}(?P<percent><rs>)",
        example="海山集团分别持有云桥科技、远川股份20%和15%的股权。",
        counterexample="海山集团持有云桥科技20%的股权。",
        spread="target",
        base=0.92,
    ),
)
