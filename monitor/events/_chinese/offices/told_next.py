"""How a Chinese sentence names the successor or predecessor of whom the one before told: 陈秋接任,
继任者为陈秋, 他的前任王立将退休."""

from monitor.events._patterns.pattern import Pattern

_GAP = "(?:<g>|<d>)"
_HIS = "(?:其|[他她]的?|公司)"
_MR = "(?:先生|女士)?"
_LEAVES = "(?:离任|离职|退休|卸任|辞职|辞任|退任|去世|调任|离开|荣休)"
_END = "(?=[，。；]|$)"

PATTERNS = (
    Pattern(
        "executive_change-zh-succeeds-him",
        f"^<j>?(?P<person><ps>){_MR}{_GAP}{{0,4}}?(?:(?P<t>接任|接棒|继任)(?:<one>|{_HIS})?(?:的?(?:职务|职位|工作))?|"
        f"(?P<t>接替)(?:[他她其]|<one>)(?:的?(?:职务|职位|工作))?){_END}",
        example="云桥科技总裁孟山舟辞职。刘知山将接任。",
        counterexample="云桥科技总裁孟山舟辞职。刘知山将接受采访。",
        facts={"change": "appointed"},
        base=0.85,
    ),
    Pattern(
        "executive_change-zh-his-successor-is",
        f"^(?:(?:{_HIS}|<one>)?的?(?P<t>继任者|接任者|接替者|接班人|继任人选)(?:将?[为是系]|：)<j>?(?P<person><ps>){_MR}|"
        f"(?:(?:{_HIS}|<one>)的?(?:职务|职位|职责|空缺))?(?:将?由)<j>?(?P<person2><ps>){_MR}{_GAP}{{0,4}}?(?P<t>接任|继任|接替|接棒|代理)){_END}",
        example="云桥科技总裁孟山舟辞职。继任者为刘知山。",
        counterexample="云桥科技总裁孟山舟辞职。担保人为刘知山。",
        facts={"change": "appointed"},
        base=0.85,
    ),
    Pattern(
        "executive_change-zh-takes-over-for-now",
        f"^(?:由)?<j>?(?P<person><ps>){_MR}{_GAP}{{0,4}}?(?P<t>暂代|代行|代为履行)(?:{_HIS}|<one>)的?(?:职务|职责|职权|职){_END}",
        example="云桥科技总裁孟山舟辞职。刘知山暂代其职。",
        counterexample="云桥科技总裁孟山舟辞职。刘知山暂代看管其家。",
        facts={"change": "acting"},
        base=0.85,
    ),
    Pattern(
        "executive_change-zh-predecessor",
        f"^(?:(?:<pe>|{_HIS}|<one>)的?)?(?:(?P<t>前任)<j>?(?P<person><ps>){_MR}(?:<g>|<d>|将){{0,8}}?{_LEAVES}|"
        f"(?P<t>前任)<j>?[为是](?P<person2><ps>){_MR}|(?:<pe>|[他她])(?P<t>接替)的?[为是](?P<person3><ps>){_MR}){_END}",
        example="云桥科技任命刘知山为总裁。他的前任孟山舟将退休。",
        counterexample="云桥科技任命刘知山为总裁。他的同事孟山舟将退休。",
        subject="company",
        facts={"change": "resigned"},
        base=0.85,
    ),
)
